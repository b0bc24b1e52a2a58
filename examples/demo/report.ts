import type { MonthEnd } from "receivables/ports";
import { accountabilityPart } from "./accountability-part.js";
import { badDebtsPart } from "./bad-debts-part.js";
import { collectionPart } from "./collection-part.js";
import { customersPart } from "./customers-part.js";
import { agingPart } from "./aging-part.js";
import { approvalsPart } from "./approvals-part.js";
import { clearancePart } from "./clearance-part.js";
import { creditPart } from "./credit-part.js";
import { escalationPart } from "./escalation-part.js";
import { handoverPart } from "./handover-part.js";
import { lawPart } from "./law-part.js";
import { statementPart } from "./statement-part.js";
import type { View } from "./view.js";

/** The name of one part of a printed month end. */
export type PartName =
  | "credit"
  | "approvals"
  | "aging"
  | "escalation"
  | "statements"
  | "handover"
  | "customers"
  | "collection"
  | "bad-debts"
  | "accountability"
  | "law"
  | "clearance";

const PARTS: Readonly<Record<PartName, (closed: MonthEnd, view: View) => string>> = {
  credit: creditPart,
  approvals: approvalsPart,
  aging: agingPart,
  escalation: escalationPart,
  statements: statementPart,
  handover: handoverPart,
  customers: customersPart,
  collection: collectionPart,
  "bad-debts": badDebtsPart,
  accountability: accountabilityPart,
  law: lawPart,
  clearance: clearancePart,
};

/** The parts, in the order in which they are printed. */
export const PART_NAMES: readonly PartName[] = Object.keys(PARTS) as PartName[];

/** A month end as what a controller reads, part by part; each part fits a screen. */
export function monthEndText(closed: MonthEnd, parts: readonly PartName[], view: View): string {
  return parts.map((part) => PARTS[part](closed, view)).join("\n\n");
}
