import type { PlainDate } from "../calendar/index.js";
import type { Finding, PolicyRef } from "../decision/index.js";
import type { WriteOff } from "../ledger/index.js";
import type { Money } from "../money/index.js";
import type { ApplicationCheck, ApplicationFacts } from "./application-check.js";
import type { WriteOffCode } from "./bad-debt.reason.js";
import type { SettlementProperty } from "./settlement-property.js";

/** A paper that shows why a debt cannot be collected. */
export interface BadDebtEvidence {
  readonly id: string;
  /** As a rule names it: `"insolvency-ruling"`, `"deregistration-proof"`, `"death-certificate"`. */
  readonly kind: string;
  /** The application it belongs to. */
  readonly application: string;
  /** The item it is about; without it, all items of the application. */
  readonly item?: string;
  /** The day from which it is at hand. */
  readonly on: PlainDate;
}

/** What a write-off is proposed from. */
export interface WriteOffFacts extends ApplicationFacts {
  readonly evidence: readonly BadDebtEvidence[];
  readonly properties: readonly SettlementProperty[];
  /** The year's income, for rules that compare an item with it; one for each currency. */
  readonly annualIncome?: readonly Money[];
}

/** One item of an application: what is a loss, what may be given up in the books, what be declared for tax. */
export interface WriteOffRow {
  readonly application: string;
  readonly item: string;
  readonly customer: string;
  readonly handler: string | null;
  readonly ground: string;
  /** What was given up of it for this application before. */
  readonly writtenOff: Money;
  /** What of the application counts now; `property` and `loss` make it up. */
  readonly debt: Money;
  /** What property taken in settlement stands for. Art. 29. */
  readonly property: Money;
  readonly loss: Money;
  /** What may be given up in the books now: the loss, or nothing. */
  readonly writeOff: Money;
  /** What may be declared as a loss for tax: what was and is given up, or nothing. */
  readonly declarable: Money;
  /** Why, and what is missing; by id. */
  readonly reasons: readonly Finding<WriteOffCode>[];
}

/** What may be given up today, and the documents that do it. */
export interface WriteOffProposal {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** Where the books carry it: an expense of its own, or the allowance made before. */
  readonly account: "non-operating-expense" | "allowance";
  readonly check: ApplicationCheck;
  /** By application and item. */
  readonly rows: readonly WriteOffRow[];
  /** One for each item, to be posted in the ledger; by id. The same facts make the same ids. */
  readonly documents: readonly WriteOff[];
  /** What concerns no single row: property without consent, evidence for nothing; by id. */
  readonly findings: readonly Finding<WriteOffCode>[];
}
