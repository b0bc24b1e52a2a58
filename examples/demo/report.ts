import type { MonthEnd } from "receivables/ports";
import { agingPart } from "./aging-part.js";
import { creditPart } from "./credit-part.js";
import { escalationPart } from "./escalation-part.js";
import { handoverPart } from "./handover-part.js";
import { statementPart } from "./statement-part.js";
import type { View } from "./view.js";

/** The name of one part of a printed month end. */
export type PartName = "credit" | "aging" | "escalation" | "statements" | "handover";

const PARTS: Readonly<Record<PartName, (closed: MonthEnd, view: View) => string>> = {
  credit: creditPart,
  aging: agingPart,
  escalation: escalationPart,
  statements: statementPart,
  handover: handoverPart,
};

/** The parts, in the order in which they are printed. */
export const PART_NAMES: readonly PartName[] = Object.keys(PARTS) as PartName[];

/** A month end as what a controller reads, part by part; each part fits a screen. */
export function monthEndText(closed: MonthEnd, parts: readonly PartName[], view: View): string {
  return parts.map((part) => PARTS[part](closed, view)).join("\n\n");
}
