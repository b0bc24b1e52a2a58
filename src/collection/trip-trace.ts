import type { PlainDate } from "../calendar/index.js";
import type { Change, Difference, Trace, TraceCode, TracedRule } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { TripDecision } from "./check-trip.js";
import type { TripCode, TripDifferenceCode } from "./collection.reason.js";

/** The rules that a trip is held against before anybody leaves, in this order. */
export type TripRule =
  | "trip-route"
  | "trip-days"
  | "trip-department"
  | "trip-agreement"
  | "trip-customers"
  | "trip-balances";

/**
 * What would have to differ for the salesman to leave. `claim`: the plan says that this is open on the item, at its
 * customer; `null` for nothing of it. `left-out`: the customer is not on the route. `once`: the customer is called on
 * that day only. `call`: the call is made on another day. `leaving`, `return`: its day. `department`: that one sets the
 * trip. `agreement`: somebody else than the salesman agrees on that day; `role` is `null` where anyone may. `date`: it
 * is checked on that day.
 */
export type TripDifference =
  | (Difference<"claim", TripDifferenceCode> & {
      readonly item: string;
      readonly customer: string | null;
      readonly amount: Money | null;
    })
  | (Difference<"left-out", TripDifferenceCode> & { readonly customer: string })
  | (Difference<"once", TripDifferenceCode> & { readonly customer: string; readonly on: PlainDate })
  | (Difference<"call", TripDifferenceCode> & {
      readonly customer: string;
      readonly from: PlainDate;
      readonly on: PlainDate;
    })
  | (Difference<"leaving", TripDifferenceCode> & { readonly on: PlainDate })
  | (Difference<"return", TripDifferenceCode> & { readonly on: PlainDate })
  | (Difference<"department", TripDifferenceCode> & { readonly department: string })
  | (Difference<"agreement", TripDifferenceCode> & { readonly role: string | null; readonly on: PlainDate })
  | (Difference<"date", TripDifferenceCode> & { readonly on: PlainDate });

/** How it came about that a salesman may leave or not, and what would change that. */
export interface TripTrace extends Trace<
  TripDecision,
  TracedRule<TripRule, TripCode | TraceCode>,
  TripDifference
> {
  /** All that must be put right for the trip to start, and the days on which the outcome changes by itself. */
  readonly changes: readonly Change<TripDifference, TripDecision["outcome"]>[];
}
