import type { PlainDate } from "../../calendar/index.js";
import type { ById } from "../../decision/index.js";
import type { BusinessCalendar } from "../../calendar/index.js";
import type { CollectionStage, CreditGroup, CreditLine, SalesOrder } from "../../credit/index.js";
import type { EscalationRecord } from "../../escalation/index.js";
import type { Dispute, LedgerDocument, OpenItem, PositionRun } from "../../ledger/index.js";
import type { Money } from "../../money/index.js";
import type { SimulatedPolicy } from "./simulated-policy.js";
import type { PlacedOrder, SimulationHistory } from "./simulation-history.js";
import type { DailyLevel, HeldOrder } from "./simulation-report.js";

/** What a simulation is set up with, and does not change from day to day. */
export interface SimulationSetup extends Omit<SimulationHistory, "documents" | "orders" | "to"> {
  readonly policies: readonly SimulatedPolicy[];
  readonly calendar?: BusinessCalendar;
}

/** A simulation as it stands at the end of a day: plain data, from which any number of next days can be taken. */
export interface SimulationState {
  readonly setup: SimulationSetup;
  /** The last day replayed; `null` before the first. */
  readonly asOf: PlainDate | null;
  /** Customers who can touch each other, by the id of their group or their own, sorted by it. */
  readonly shards: readonly SimulationShard[];
  readonly work: SimulationWork;
}

/** How much was done so far, in calls and in documents looked at. */
export interface SimulationWork {
  /** Days of a group of customers on which something happened. */
  readonly days: number;
  readonly documents: number;
  readonly checks: number;
  readonly plans: number;
  readonly assessments: number;
}

/** A group of customers, in fact and under each policy. */
export interface SimulationShard {
  readonly id: string;
  readonly members: readonly string[];
  readonly group?: CreditGroup;
  /** What is still to come, the earliest first. */
  readonly documents: readonly LedgerDocument[];
  readonly orders: readonly PlacedOrder[];
  /** Orders that were placed, by order. */
  readonly placed: ById<PlacedOrder>;
  /** The order of each of their invoices. */
  readonly orderOf: ById<string>;
  readonly fact: World;
  /** In the order of the policies. */
  readonly worlds: readonly World[];
  /** The next day on which something happens if nothing new comes; `null` for never. */
  readonly nextOn: PlainDate | null;
}

/** What became of a document or an order under a policy, where it is not as in fact. */
export type Fate =
  | { readonly kind: "gone"; readonly left: Money | null }
  | { readonly kind: "waits" }
  | { readonly kind: "later"; readonly days: number };

/** A customer's plan as it stands. */
export interface PlanStanding {
  /** The next day on which it may be another if nothing changes; `null` for never. */
  readonly replanOn: PlainDate | null;
  readonly stages: readonly CollectionStage[];
}

/** How much stood open at the end of days, in one currency. */
export interface Levels {
  readonly exposure: readonly DailyLevel[];
  readonly receivables: readonly DailyLevel[];
  readonly overdue: readonly DailyLevel[];
}

/** The ledger and what follows from it, in fact or under a policy. */
export interface World {
  readonly run: PositionRun;
  /** Items with something open. */
  readonly open: ById<OpenItem>;
  /** Advance receipts for orders, open and settled. */
  readonly advances: ById<OpenItem>;
  /** Settled items that were escalated. */
  readonly escalated: ById<OpenItem>;
  readonly disputes: ById<Dispute>;
  readonly creditNotes: ById<true>;
  readonly fates: ById<Fate>;
  /** Documents that rest on an order that waits. */
  readonly parked: readonly LedgerDocument[];
  /** Orders on their way. */
  readonly book: ById<SalesOrder>;
  readonly held: ById<Omit<HeldOrder, "paidLate">>;
  readonly passed: ById<true>;
  /** The row that was assessed for a customer, and in which month; `null` for none. */
  readonly lines: ById<{ readonly month: string; readonly line: CreditLine | null }>;
  readonly records: ById<readonly EscalationRecord[]>;
  readonly plans: ById<PlanStanding>;
  readonly levels: ById<Levels>;
  /** By week, role and person, as JSON. */
  readonly tasks: ById<number>;
  readonly deductions: ById<Money>;
  readonly collected: ById<{ readonly amount: Money; readonly timesDays: Money }>;
  /** By item. */
  readonly writtenOff: ById<Money>;
  /** Items of which something was paid after it was due, with their document. */
  readonly paidLate: ById<string>;
}

/** A world while a day goes by. It belongs to one step and never leaves it. */
export type WorldOfDay = { -readonly [Key in keyof World]: World[Key] };
