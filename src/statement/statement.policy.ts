import type { PolicyRef } from "../decision/index.js";
import type { DecimalString, RoundingMode } from "../money/index.js";
import type { PaperForm } from "./paper.js";

/** A kind of paper that can set a price. */
export type PriceBasisKind = "quotation" | "price-list" | "note";

/** How statements are made, verified, shared and confirmed. */
export interface StatementPolicy {
  readonly policy: PolicyRef;
  /** How quantity times unit price is rounded to the currency. */
  readonly rounding: RoundingMode;
  /**
   * Differences that are let pass, as absolute values; a difference of exactly this much passes. Price and
   * quantity: for and in the unit that the statement's line names, the price in its currency. Amount: in the
   * statement's currency, for lines, totals and balances each.
   */
  readonly tolerance: {
    readonly price: DecimalString;
    readonly quantity: DecimalString;
    readonly amount: DecimalString;
  };
  /** Where the price of an item comes from: the first of these that has one governs (R1.2.2, R1.3.2). */
  readonly priceBasis: readonly PriceBasisKind[];
  /** Whether a price without any of these is a finding (R1.2.2), or is taken as the statement has it. */
  readonly priceBasisRequired: boolean;
  /** What a note, a quotation used and a customer's answer must be to count (R1.2.4). */
  readonly papers: {
    readonly forms: readonly PaperForm[];
    readonly signed: boolean;
    readonly sealed: boolean;
  };
  /** Whether a quotation that sets a price must have been copied to the finance cashier (R1.2.5). */
  readonly quotationCopied: boolean;
  /**
   * Whether a line without evidence and evidence without a line, alike in item, quantity and price, are one
   * finding, `wrong-document`, or two, `no-evidence` and `not-billed`.
   */
  readonly matchAcrossDocuments: boolean;
  /** Who makes statements and who verifies them (R1.1, R1.3.1). */
  readonly duties: {
    /** Departments that may make them; `null` for any. */
    readonly preparers: readonly string[] | null;
    /** Departments that may verify them; `null` for any. */
    readonly verifiers: readonly string[] | null;
    /** Whether both must be named. */
    readonly named: boolean;
    /** Whether they must be two people. */
    readonly separate: boolean;
  };
  /** Departments that may see selling prices and share them with the customer (R1.4.1); `null` for any. */
  readonly priceDepartments: readonly string[] | null;
  /** What follows when a statement was sent. */
  readonly response: {
    /** Calendar days from the day it was sent to the day on which a silent customer is reminded. */
    readonly remindAfterDays: number;
    /**
     * Calendar days from the day it was sent to the day on which silence becomes acceptance; `null` where
     * silence accepts nothing.
     */
    readonly silenceAcceptsAfterDays: number | null;
    /** Calendar days from the day of an objection to the last day for an answer to it. */
    readonly answerWithinDays: number;
    /** Whether the term of payment runs from the day on which the amount is confirmed 双方确认结算金额之日. */
    readonly confirmationStartsTerm: boolean;
    /** Years for which the claim can be sued for after a confirmation restarts them; `null` to leave it out. */
    readonly limitationYears: number | null;
  };
  /** When an invoice may be issued for a statement (R1.3.3). */
  readonly invoice: {
    /** Whether only on the customer's request. */
    readonly onRequest: boolean;
    readonly after: "verification" | "confirmation";
  };
  /** What becomes of those who broke a rule on statements (R1.4.2). */
  readonly breaches: {
    /** Whether the one who verified a statement answers for what is wrong with it beside the one who made it. */
    readonly verifierAnswers: boolean;
    /** By gravity; `null` while the firm has not stated them. */
    readonly sanctions: readonly SanctionStep[] | null;
  };
}

/** A sanction, and from how many breaches of one person on it follows instead of any lesser one. */
export interface SanctionStep {
  /** At least 1; exactly so many reach it. */
  readonly from: number;
  /** A word of the firm's own, such as `"warning"`. */
  readonly sanction: string;
}
