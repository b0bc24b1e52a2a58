import { type PlainDate, addDays, overdueDays } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";
import { signOfMoney } from "../money/index.js";
import { type Collateral, countedCollateral } from "./collateral.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { DraftInvoice } from "./draft-invoice.js";
import type { ExposureClass, ExposureRule } from "./exposure.policy.js";
import { PLACE, addUnits } from "./part-sums.js";
import { type SalesOrder, commitmentUnits, plannedAfter } from "./sales-order.js";
import { type Units, minus, plus, smaller, unitsIn, unitsOf } from "./units.js";

/** Adds what is open of an item: to receipts and credits, or to the claim's class. */
export function addItem(
  sums: Map<string, Units[]>,
  { kind, open: { currency } }: Pick<OpenItem, "kind" | "open">,
  open: Units,
  isOverdue: boolean,
): void {
  addUnits(sums, placeOf(kind, open, isOverdue), open < 0 ? -open : open, currency);
}

/** Where what is open of an item stands. */
export function placeOf(kind: OpenItem["kind"], open: Units, isOverdue: boolean): number {
  return open < 0 ? PLACE.receipts : PLACE[classOf(kind, isOverdue)];
}

/** The part that an item stands in, on a day. */
export function partOf(item: OpenItem, rule: ExposureRule, asOf: PlainDate): ExposureClass | "receipts" {
  return signOfMoney(item.open) < 0 ? "receipts" : classOf(item.kind, isOverdue(item, rule, asOf));
}

/** Whether a claim is a sale that is past due by more than the policy lets pass; without a due date it is not. */
export function isOverdue({ dueOn, kind }: OpenItem, rule: ExposureRule, asOf: PlainDate): boolean {
  return kind === "trade" && (overdueDays(dueOn, asOf) ?? 0) > rule.overdueAfterDays;
}

function classOf(kind: OpenItem["kind"], isOverdue: boolean): ExposureClass {
  if (kind === "bill") return "bills";
  if (kind !== "trade") return "other";
  return isOverdue ? "overdue" : "notDue";
}

/** How an order is taken to stand. */
export interface OrderStanding {
  readonly status: SalesOrder["status"];
  /** Invoices of it that are not posted yet: what they bill is not to be billed again. */
  readonly drafts: readonly DraftInvoice[];
  /** The last day on which what is planned to leave counts; `null` for no end. It leaves last. */
  readonly until: PlainDate | null;
}

/** Adds what an order binds. */
export function addOrder(
  sums: Map<string, Units[]>,
  order: SalesOrder,
  { drafts, status, until }: OrderStanding,
): void {
  const { currency } = order.ordered;
  const drafted = drafts.reduce<Units>((sum, { amount }) => plus(sum, unitsIn(amount, currency)), 0);
  const { toBill, toDeliver } = commitmentUnits(order, status, drafted);
  const later = until === null ? 0 : smaller(toDeliver, plannedAfter(order, until));
  addUnits(sums, PLACE.orders, minus(toDeliver, later), currency);
  addUnits(sums, PLACE.later, later, currency);
  addUnits(sums, PLACE.delivered, toBill, currency);
}

/** The last day of the policy's horizon, `null` where it has none. */
export function lastOfHorizon({ horizonDays }: ExposureRule, asOf: PlainDate): PlainDate | null {
  return horizonDays === null ? null : addDays(asOf, horizonDays);
}

/** Adds what a piece of collateral counts, if it does. */
export function addCollateral(
  sums: Map<string, Units[]>,
  piece: Collateral,
  { collateral }: Pick<CreditPolicy, "collateral">,
  asOf: PlainDate,
): void {
  const amount = countedCollateral(piece, collateral, asOf);
  if (amount !== undefined) addUnits(sums, PLACE.collateral, unitsOf(amount), amount.currency);
}
