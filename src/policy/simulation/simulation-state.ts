import type { PlainDate } from "../../calendar/index.js";
import type { BusinessCalendar } from "../../calendar/index.js";
import type { CollectionStage, CreditGroup, CreditLine, SalesOrder } from "../../credit/index.js";
import type { EscalationRecord } from "../../escalation/index.js";
import type { Dispute, LedgerDocument, OpenItem, PositionRun } from "../../ledger/index.js";
import type { Money } from "../../money/index.js";
import type { Dictionary } from "./dictionary.js";
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
  readonly placed: Dictionary<PlacedOrder>;
  /** The order of each of their invoices. */
  readonly orderOf: Dictionary<string>;
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
  readonly open: Dictionary<OpenItem>;
  /** Advance receipts for orders, open and settled. */
  readonly advances: Dictionary<OpenItem>;
  /** Settled items that were escalated. */
  readonly escalated: Dictionary<OpenItem>;
  readonly disputes: Dictionary<Dispute>;
  readonly creditNotes: Dictionary<true>;
  readonly fates: Dictionary<Fate>;
  /** Documents that rest on an order that waits. */
  readonly parked: readonly LedgerDocument[];
  /** Orders on their way. */
  readonly book: Dictionary<SalesOrder>;
  readonly held: Dictionary<Omit<HeldOrder, "paidLate">>;
  readonly passed: Dictionary<true>;
  /** The row that was assessed for a customer, and in which month; `null` for none. */
  readonly lines: Dictionary<{ readonly month: string; readonly line: CreditLine | null }>;
  readonly records: Dictionary<readonly EscalationRecord[]>;
  readonly plans: Dictionary<PlanStanding>;
  readonly levels: Dictionary<Levels>;
  /** By week, role and person, as JSON. */
  readonly tasks: Dictionary<number>;
  readonly deductions: Dictionary<Money>;
  readonly collected: Dictionary<{ readonly amount: Money; readonly timesDays: Money }>;
  /** By item. */
  readonly writtenOff: Dictionary<Money>;
  /** Items of which something was paid after it was due, with their document. */
  readonly paidLate: Dictionary<string>;
}

/** A world while a day goes by. It belongs to one step and never leaves it. */
export type WorldOfDay = { -readonly [Key in keyof World]: World[Key] };
