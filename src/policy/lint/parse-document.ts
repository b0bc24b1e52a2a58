import { accountabilityPolicySchema } from "../../accountability/schemas.js";
import { agingPolicySchema } from "../../aging/schemas.js";
import { approvalPolicySchema } from "../../approval/schemas.js";
import { arrearsPolicySchema } from "../../arrears/schemas.js";
import { badDebtPolicySchema } from "../../bad-debt/schemas.js";
import { plainDateSchema } from "../../calendar/schemas.js";
import { collectionPolicySchema } from "../../collection/schemas.js";
import { creditPolicySchema } from "../../credit/schemas.js";
import { customerPolicySchema } from "../../customer/schemas.js";
import { escalationPolicySchema } from "../../escalation/schemas.js";
import { handoverPolicySchema } from "../../handover/schemas.js";
import { interestPolicySchema } from "../../interest/schemas.js";
import { lawPolicySchema } from "../../law/schemas.js";
import { MisuseError } from "../../misuse/index.js";
import { statementPolicySchema } from "../../statement/schemas.js";
import { net30 } from "../net-30/net-30.js";
import { POLICY_SECTIONS, type Policy, type PolicySections } from "../policy.js";
import { policySchema } from "../policy.schema.js";
import type { Origin, Provenance } from "../provenance.js";
import { migratePolicy } from "../versions/migrate-policy.js";
import { atPointer } from "./at-pointer.js";
import { listsTooLong } from "./lists-too-long.js";

/** A fault that the schema sees. */
export interface SchemaFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Whether the shape is right and only the values do not go together. */
  readonly isShaped: boolean;
}

/** As much of a document as is a policy. */
export interface ParsedDocument {
  /** Of it only the sections of `sound` may be read; the rest stands for nothing. */
  readonly policy: Policy;
  /** The sections that have the right shape, also where their values do not go together. */
  readonly sound: ReadonlySet<keyof PolicySections>;
  readonly faults: readonly SchemaFault[];
  readonly missing: readonly (keyof PolicySections)[];
}

const SCHEMAS = {
  accountability: accountabilityPolicySchema,
  aging: agingPolicySchema,
  approval: approvalPolicySchema,
  arrears: arrearsPolicySchema,
  badDebt: badDebtPolicySchema,
  collection: collectionPolicySchema,
  credit: creditPolicySchema,
  customer: customerPolicySchema,
  escalation: escalationPolicySchema,
  handover: handoverPolicySchema,
  interest: interestPolicySchema,
  law: lawPolicySchema,
  statement: statementPolicySchema,
} as const;

/** Reads whatever a document has of a policy, of any format that there was. */
export function parseDocument(given: unknown): ParsedDocument {
  const document = inNewestFormat(given);
  const { data, error } = policySchema.safeParse(document);
  const isShort = POLICY_SECTIONS.every(
    (room) => listsTooLong(atPointer(data, `/${room}`), room).length === 0,
  );
  if (data !== undefined && isShort) {
    return { policy: data, sound: new Set(POLICY_SECTIONS), faults: [], missing: [] };
  }
  const header = headerOf(document);
  const parts = POLICY_SECTIONS.map((room) => [room, sectionOf(document, room, header)] as const);
  const sections = Object.fromEntries(
    parts.flatMap(([room, { value }]) => (value === null ? [] : [[room, value]])),
  );
  const own = new Map(parts.map(([room, { faults }]) => [room as PropertyKey, faults]));
  const above = (error?.issues ?? []).map(faultOf).filter(({ path: [room = ""] }) => !own.get(room)?.length);
  return {
    policy: { ...net30, ...header, tables: [], ...sections },
    sound: new Set(parts.flatMap(([room, { value }]) => (value === null ? [] : [room]))),
    faults: [...above, ...[...own.values()].flat()],
    missing: parts.flatMap(([room, { isMissing }]) => (isMissing ? [room] : [])),
  };
}

function inNewestFormat(given: unknown): unknown {
  try {
    return migratePolicy(given).document;
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    return given;
  }
}

type Header = Pick<Policy, "id" | "version" | "effectiveFrom" | "provenance">;

function headerOf(document: unknown): Header {
  const text = (field: string): string => {
    const value = atPointer(document, `/${field}`);
    return typeof value === "string" && value !== "" ? value : "?";
  };
  const from = plainDateSchema.safeParse(atPointer(document, "/effectiveFrom"));
  return {
    id: text("id"),
    version: text("version"),
    effectiveFrom: from.data ?? net30.effectiveFrom,
    provenance: provenanceOf(atPointer(document, "/provenance")),
  };
}

function provenanceOf(given: unknown): Provenance {
  if (typeof given !== "object" || given === null) return {};
  const known = Object.entries(given).filter(
    (entry): entry is [string, Origin] =>
      entry[0].startsWith("/") && typeof atPointer(entry[1], "/citation") === "string",
  );
  return Object.fromEntries(known);
}

interface ParsedSection {
  /** `null` where it has not even the right shape. */
  readonly value: object | null;
  readonly faults: readonly SchemaFault[];
  readonly isMissing: boolean;
}

function sectionOf(document: unknown, room: keyof PolicySections, { id, version }: Header): ParsedSection {
  const given = atPointer(document, `/${room}`);
  if (given === undefined) return { value: null, faults: [], isMissing: true };
  const stamped = typeof given === "object" && given !== null ? { ...given, policy: { id, version } } : given;
  const long = listsTooLong(given, room).map((list) => ({ ...list, isShaped: false }));
  if (long.length > 0) return { value: null, faults: long, isMissing: false };
  const { data, error } = SCHEMAS[room].safeParse(Array.isArray(given) ? given : stamped);
  if (data !== undefined) return { value: data, faults: [], isMissing: false };
  const faults = (error?.issues ?? []).map((issue) => faultOf({ ...issue, path: [room, ...issue.path] }));
  const isShaped = faults.every((fault) => fault.isShaped);
  return { value: isShaped ? stamped : null, faults, isMissing: false };
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly params?: unknown;
}

/** A value that is no number, amount or day at all has a code of its own; what does not go together has none. */
function faultOf({ code, message, params, path }: Issue): SchemaFault {
  const noValue = atPointer(params, "/code") !== undefined && atPointer(params, "/field") === undefined;
  const noDay = message.startsWith("not a calendar day");
  return { path, message, isShaped: code === "custom" && !noValue && !noDay };
}
