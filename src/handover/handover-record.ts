import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { HandoverList } from "./handover-list.js";

/** In what part somebody signs: giver 移交人, taker 接交人, supervisor 监交人. */
export type HandoverRole = "giver" | "taker" | "supervisor";

/** Somebody who must sign. */
export interface HandoverSigner {
  readonly role: HandoverRole;
  readonly by: string;
}

/** One signature under a list. */
export interface HandoverSignature extends HandoverSigner {
  readonly on: PlainDate;
  /** Of the list that was signed. */
  readonly digest: string;
  /** Whether a seal stands beside it. */
  readonly sealed: boolean;
}

/** A list and the signatures under it. A new record is `{ list, signatures: [] }`. */
export interface HandoverRecord {
  readonly list: HandoverList;
  readonly signatures: readonly HandoverSignature[];
}

const RANK: Readonly<Record<HandoverRole, number>> = { giver: 0, taker: 1, supervisor: 2 };

/** Everybody who must sign a list: the giver, each taker, the supervisor. */
export function signersOf({ giver, takers, supervisor }: HandoverList): readonly HandoverSigner[] {
  return [
    { role: "giver", by: giver },
    ...takers.map((by): HandoverSigner => ({ role: "taker", by })),
    { role: "supervisor", by: supervisor.id },
  ];
}

/** The order in which signatures stand, whoever signed first. */
export function compareSigners(a: HandoverSigner, b: HandoverSigner): number {
  return RANK[a.role] - RANK[b.role] || compareText(a.by, b.by);
}
