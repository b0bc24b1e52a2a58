import type { PlainDate } from "../../calendar/index.js";
import type { OrderDecision } from "../../credit/index.js";
import type { PolicyRef } from "../../decision/index.js";
import type { DecimalString, Money } from "../../money/index.js";

/** What each policy would have done with one history. */
export interface SimulationReport {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** In the order in which they were given. */
  readonly policies: readonly PolicyOutcome[];
}

/** What one policy would have done. */
export interface PolicyOutcome {
  readonly id: string;
  readonly policy: PolicyRef;
  /** The orders that it held, sorted by day, then by order. */
  readonly held: readonly HeldOrder[];
  /** Sorted by currency. */
  readonly currencies: readonly CurrencyOutcome[];
  /** Sorted by week, role and person. Every task is taken to be done on the day on which it is planned. */
  readonly tasks: readonly WeekOfTasks[];
}

/** An order that was not let pass when it was first asked about. */
export interface HeldOrder {
  readonly order: string;
  readonly customer: string;
  /** The day on which it was placed and asked about. */
  readonly on: PlainDate;
  readonly value: Money;
  readonly outcome: "refer" | "hold";
  /** The rules that stood in its way. */
  readonly failed: OrderDecision["failed"];
  /** Whether, in fact, something of it was paid after it was due, or was overdue on the last day. */
  readonly paidLate: boolean;
  /** What became of it under the assumptions; `waits` on the last day. */
  readonly became: "lost" | "shipped" | "released" | "waits";
  /** The day on which it was released or given up. */
  readonly endedOn?: PlainDate;
}

/** A number of orders and their value: what was ordered. */
export interface OrderCount {
  readonly orders: number;
  readonly value: Money;
}

/** Orders, and those of them that were in fact paid late. */
export interface OrderGroup extends OrderCount {
  readonly late: OrderCount;
}

/** From this day on, until the next that is listed, so much. */
export interface DailyLevel {
  readonly on: PlainDate;
  readonly amount: Money;
}

/** Tasks of one person, or of a role that nobody is known to hold, in a week. */
export interface WeekOfTasks {
  /** Monday of the week. */
  readonly week: PlainDate;
  readonly role: string;
  readonly person: string | null;
  readonly tasks: number;
}

/** The figures of a policy in one currency. Shares are in percent with two decimals, `null` where there is nothing to divide by. */
export interface CurrencyOutcome {
  readonly currency: string;
  /** Orders that passed when they were first asked about. */
  readonly passed: OrderGroup;
  /** Orders that did not. */
  readonly held: OrderGroup;
  /** Value held ÷ value asked about. */
  readonly heldShare: DecimalString | null;
  /** Value held that was in fact paid late ÷ value held. */
  readonly heldLateShare: DecimalString | null;
  /** Value that passed and was in fact paid late ÷ value that passed: what the policy did not see coming. */
  readonly passedLateShare: DecimalString | null;
  /**
   * At the end of each day: the net of `exposureOf` by the policy's classes and weights, of each group of customers by
   * itself, none below zero.
   */
  readonly exposure: readonly DailyLevel[];
  /** At the end of each day: claims that are open, credits not taken off. */
  readonly receivables: readonly DailyLevel[];
  /** At the end of each day: the part of the receivables that is past its due date. */
  readonly overdue: readonly DailyLevel[];
  /** The highest exposure and the first day on which it was reached; `null` for none. */
  readonly peak: DailyLevel | null;
  /** Sum of each day's exposure ÷ days, rounded half-up. */
  readonly averageExposure: Money;
  /** Sum of each day's overdue ÷ sum of each day's receivables. */
  readonly overdueShare: DecimalString | null;
  /** Trade claims paid by receipts that came in from the first day on. */
  readonly collected: Money;
  /** Sum over these receipts of amount × days from the invoice's issue to the receipt; what was paid before counts 0 days. */
  readonly collectedTimesDays: Money;
  /** The second ÷ the first: days that an amount takes to come in, by amount, with two decimals. */
  readonly daysToCollect: DecimalString | null;
  /** Taken off bonus scores, less what was given back. */
  readonly deductions: Money;
  /** By the stated assumption, under this policy. */
  readonly badDebts: Money;
  /** Of the bad debts in fact, what is none under this policy: of each item what it is less. */
  readonly badDebtsAvoided: Money;
  /** Of the bad debts under this policy, what is none in fact: of each item what it is more. */
  readonly badDebtsCaused: Money;
}
