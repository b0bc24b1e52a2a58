import type { Language } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { agingPart } from "./aging-part.js";
import { creditPart } from "./credit-part.js";
import { escalationPart } from "./escalation-part.js";
import { handoverPart } from "./handover-part.js";
import { statementPart } from "./statement-part.js";

/** Names of persons and customers by id, for readers. */
export type NameOf = (id: string) => string;

/** A month end as what a controller reads, part by part. */
export function monthEndText(closed: MonthEnd, language: Language, nameOf: NameOf): string {
  return [creditPart, agingPart, escalationPart, statementPart, handoverPart]
    .map((part) => part(closed, language, nameOf))
    .join("\n\n");
}
