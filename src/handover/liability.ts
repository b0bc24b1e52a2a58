import { type PlainDate, addDays } from "../calendar/index.js";
import type { Reason } from "../decision/index.js";
import type { HandoverList, HandoverRow } from "./handover-list.js";
import type { HandoverPolicy, LiabilityRules } from "./handover.policy.js";
import type { LiabilityCode } from "./handover.reason.js";

/** A doubt that a taker had about an item. */
export interface TakerDoubt {
  readonly item: string;
  readonly by: string;
  /** The day on which the taker came to doubt. */
  readonly hadOn: PlainDate;
  /** `null` when it was never reported. */
  readonly reportedOn: PlainDate | null;
  readonly remark: string;
}

/** Who answers for a difference, and on what ground. */
export interface HandoverLiability {
  /** The people, the giver first. */
  readonly parties: readonly string[];
  /** Whether several bear it together, each for the whole. */
  readonly joint: boolean;
  readonly reason: Reason<LiabilityCode>;
}

/** What the ground of a liability rests on. */
export interface LiabilityFacts {
  readonly list: HandoverList;
  /** Those of the list, to look up. */
  readonly takers: ReadonlySet<string>;
  readonly item: string;
  /** `undefined` for an item that is not on the list. */
  readonly row: HandoverRow | undefined;
  /** Those about this item. */
  readonly doubts: readonly TakerDoubt[];
  readonly foundOn: PlainDate;
  readonly checkBy: PlainDate;
  readonly asOf: PlainDate;
}

const GROUNDS: Readonly<
  Record<keyof LiabilityRules, { readonly code: LiabilityCode; readonly citation: string }>
> = {
  unclear: { code: "liable-unclear", citation: "Art. 32" },
  doubtReported: { code: "liable-doubt-reported", citation: "Art. 36" },
  doubtSilent: { code: "liable-doubt-silent", citation: "Art. 36" },
  notListed: { code: "liable-not-listed", citation: "Art. 32" },
  signedClear: { code: "liable-signed-clear", citation: "Art. 32, 39" },
  foundLate: { code: "liable-found-late", citation: "Art. 39" },
};

/** The one liability for a difference. */
export function liabilityFor(facts: LiabilityFacts, policy: HandoverPolicy): HandoverLiability {
  const { list, item, row, foundOn, checkBy } = facts;
  const { ground, silent } = groundOf(facts, policy);
  const side = policy.liability[ground];
  const takers = row === undefined ? list.takers : [row.taker];
  const taking = silent.length > 0 ? silent : takers;
  const parties = side === "giver" ? [list.giver] : side === "taker" ? taking : [list.giver, ...taking];
  const { code, citation } = GROUNDS[ground];
  return {
    parties,
    joint: parties.length > 1,
    reason: { code, citation, facts: { item, parties, remark: row?.remark ?? null, foundOn, checkBy } },
  };
}

function groundOf(
  facts: LiabilityFacts,
  policy: HandoverPolicy,
): { readonly ground: keyof LiabilityRules; readonly silent: readonly string[] } {
  const { row, takers, foundOn, checkBy } = facts;
  if (row?.clarity === "unclear") return { ground: "unclear", silent: NOBODY };
  const silent = new Set<string>();
  let reported = false;
  for (const doubt of facts.doubts) {
    const isTakers = row === undefined ? takers.has(doubt.by) : row.taker === doubt.by;
    const standing = isTakers ? standingOf(doubt, facts, policy) : "none";
    if (standing === "silent") silent.add(doubt.by);
    if (standing === "reported") reported = true;
  }
  if (reported) return { ground: "doubtReported", silent: NOBODY };
  if (silent.size > 0) return { ground: "doubtSilent", silent: [...silent].sort() };
  if (row === undefined) return { ground: "notListed", silent: NOBODY };
  return { ground: foundOn > checkBy ? "foundLate" : "signedClear", silent: NOBODY };
}

const NOBODY: readonly string[] = [];

function standingOf(
  { hadOn, reportedOn }: TakerDoubt,
  { asOf, checkBy }: LiabilityFacts,
  policy: HandoverPolicy,
): "reported" | "silent" | "none" {
  if (hadOn > asOf || hadOn > checkBy) return "none";
  const reportBy = addDays(hadOn, policy.doubts.reportWithinDays);
  if (reportedOn !== null && reportedOn <= asOf && reportedOn <= reportBy) return "reported";
  return asOf > reportBy ? "silent" : "none";
}
