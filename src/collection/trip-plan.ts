import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";
import type { CollectionSignature } from "./collection-signature.js";

/** A collection trip as it is planned. */
export interface TripPlan {
  readonly id: string;
  readonly salesman: string;
  readonly leavesOn: PlainDate;
  readonly returnsOn: PlainDate;
  /** The department that set customers, route and return. */
  readonly setBy: string;
  /** The calls, in the order of the route. */
  readonly route: readonly PlannedCall[];
  /** Who agreed to route and return; `null` while nobody did. */
  readonly agreed: CollectionSignature | null;
}

/** One customer on the route. */
export interface PlannedCall {
  readonly customer: string;
  readonly on: PlainDate;
  /** What the salesman takes the customer to owe, item by item, credits of the customer as negative amounts. */
  readonly claims: readonly ClaimedItem[];
}

/** An item and what is said to be open on it. */
export interface ClaimedItem {
  readonly item: string;
  readonly amount: Money;
}

/** A call at a customer, and its report by telephone. */
export interface CallReport {
  readonly id: string;
  readonly customer: string;
  readonly on: PlainDate;
  readonly settled: boolean;
  /** The report; `null` where there was none. */
  readonly report: { readonly to: string; readonly role: string; readonly on: PlainDate } | null;
}

/** A change of the trip while it is under way. It counts once it is approved, and from that day on. */
export interface TripChange {
  readonly id: string;
  readonly approved: CollectionSignature | null;
  /** A new day of return. */
  readonly returnsOn?: PlainDate;
  /** Customers added to the route, or given another day. */
  readonly calls?: readonly { readonly customer: string; readonly on: PlainDate }[];
  /** Days on which no call is to be made. */
  readonly freeDays?: readonly PlainDate[];
}
