import type { PlainDate } from "../../calendar/index.js";
import type {
  Collateral,
  CreditEvent,
  CreditFacts,
  CustomerMark,
  OrderFacts,
  SalesOrder,
} from "../../credit/index.js";
import type { Appointment } from "../../escalation/index.js";
import type { Customer, LedgerDocument } from "../../ledger/index.js";
import type { ExchangeRate } from "../../money/index.js";

/** What happened, as plain data: the facts that a simulation replays. The order of any list changes nothing. */
export interface SimulationHistory {
  /** The first day that the documents cover: an average month is of no more months than have passed since. */
  readonly booksFrom: PlainDate;
  /** The first day on which orders are asked about and claims escalated. What came before is as it was. */
  readonly from: PlainDate;
  /** The last day that is replayed. */
  readonly to: PlainDate;
  readonly documents: readonly LedgerDocument[];
  readonly orders: readonly PlacedOrder[];
  /** Gives items their group, handler and department. */
  readonly customers?: readonly Customer[];
  readonly collateral?: readonly Collateral[];
  readonly rates?: readonly ExchangeRate[];
  readonly marks?: readonly CustomerMark[];
  readonly events?: readonly CreditEvent[];
  /** Who holds which role, for the tasks. */
  readonly people?: readonly Appointment[];
  /** What is known of customers beside their dealings, for limits that are assessed. */
  readonly standings?: readonly CustomerStanding[];
}

/** What an assessment knows of a customer that stands in no ledger. */
export type CustomerStanding = Pick<
  CreditFacts,
  "customer" | "grade" | "netAssets" | "contingentLiabilities"
>;

/** An order as it was placed. */
export interface PlacedOrder {
  /** What was agreed. Its status and what was billed of it are not looked at: the replay knows them. */
  readonly order: SalesOrder;
  /** The day on which it was placed, and is asked about in the morning. */
  readonly placedOn: PlainDate;
  /** Ids of the invoices that it came to. */
  readonly invoices: readonly string[];
  /** The day from which nothing more of it was to come; without it, it is open until it is billed in full. */
  readonly closedOn?: PlainDate;
  /** Its papers, where the policy asks for any. */
  readonly papers?: Pick<OrderFacts, "contract" | "slip" | "grantedDiscount" | "ruleGroups" | "releases">;
}
