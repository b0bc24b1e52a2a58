import type { PlainDate } from "../calendar/index.js";
import type { Finding } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { AllocationMethod } from "./allocation-method.js";
import type { Allocation } from "./document.js";
import type { LedgerCode } from "./ledger.reason.js";
import type { OpenItem } from "./open-item.js";

/** What the customer says that a credit is for, in all. */
export interface CustomersChoice {
  /** The credit's item, or its document. */
  readonly credit: string;
  /** The claim's item, or its document, whose items are then settled in the order in which they fall due. */
  readonly item: string;
  /** More than zero. What the credit has settled of the item before counts towards it. */
  readonly amount: Money;
}

/** What an allocation rests on: a position has it all but the choice. */
export interface AllocationFacts {
  /** The day on which the allocations are posted. */
  readonly asOf: PlainDate;
  /** Claims and credits that are open. */
  readonly items: readonly OpenItem[];
  /** Items settled in full, by which a choice that was followed before is known. */
  readonly settled?: readonly OpenItem[];
  /** For the method `customers-choice`. */
  readonly choice?: readonly CustomersChoice[];
}

/** A part of a credit set against a claim. */
export interface AllocatedPart {
  readonly credit: string;
  readonly item: string;
  readonly amount: Money;
  /** The method that found the claim. */
  readonly method: AllocationMethod;
}

/** What is left of a credit. */
export interface UnallocatedCredit {
  readonly credit: string;
  readonly customer: string;
  readonly amount: Money;
}

/** Allocations to be posted. It changes nothing until they are. */
export interface AllocationPlan {
  readonly asOf: PlainDate;
  /** In the order in which they were tried. */
  readonly methods: readonly AllocationMethod[];
  /** One for each credit that found a claim, sorted by the credit's item. */
  readonly allocations: readonly Allocation[];
  /** What found what and why, sorted by credit, item and method. */
  readonly parts: readonly AllocatedPart[];
  /** Sorted by the credit's item. */
  readonly unallocated: readonly UnallocatedCredit[];
  /** What the customer chose and could not have, sorted by id. */
  readonly findings: readonly Finding<LedgerCode>[];
}
