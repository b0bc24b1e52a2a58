import { type PlainDate, addDays, overdueDays } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";
import { absMoney, minMoney, signOfMoney, subtractMoney, sumMoney, zeroMoney } from "../money/index.js";
import { type Collateral, countedCollateral } from "./collateral.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { DraftInvoice } from "./draft-invoice.js";
import type { ExposureClass, ExposureRule } from "./exposure.policy.js";
import { type SalesOrder, orderCommitment, plannedAfter } from "./sales-order.js";
import type { PartAmount } from "./total-exposure.js";

/** What is open of an item: receipts and credits, or the claim's class. */
export function itemAmount(item: OpenItem, rule: ExposureRule, asOf: PlainDate): PartAmount {
  const { open } = item;
  return { part: signOfMoney(open) < 0 ? "receipts" : claimClass(item, rule, asOf), amount: absMoney(open) };
}

/** A sale is overdue from the day after the days that the policy lets pass; without a due date it is not. */
function claimClass({ dueOn, kind }: OpenItem, rule: ExposureRule, asOf: PlainDate): ExposureClass {
  if (kind === "bill") return "bills";
  if (kind !== "trade") return "other";
  return (overdueDays(dueOn, asOf) ?? 0) > rule.overdueAfterDays ? "overdue" : "notDue";
}

/** What a draft bills is not to be billed again; what is planned after the horizon leaves last. */
export function orderAmounts(
  order: SalesOrder,
  drafts: readonly DraftInvoice[],
  { horizonDays }: ExposureRule,
  asOf: PlainDate,
): readonly PartAmount[] {
  const { billed, ordered } = order;
  const drafted = drafts.filter((draft) => draft.order === order.id).map(({ amount }) => amount);
  const bills = sumMoney([...drafted, ...(billed === undefined ? [] : [billed])], ordered.currency);
  const { toBill, toDeliver } = orderCommitment({ ...order, billed: bills });
  const later =
    horizonDays === null
      ? zeroMoney(ordered.currency)
      : minMoney(toDeliver, plannedAfter(order, addDays(asOf, horizonDays)));
  return [
    { part: "orders", amount: subtractMoney(toDeliver, later) },
    { part: "later", amount: later },
    { part: "delivered", amount: toBill },
  ];
}

/** What a piece of collateral counts, if it does. */
export function collateralAmount(
  piece: Collateral,
  policy: CreditPolicy,
  asOf: PlainDate,
): readonly PartAmount[] {
  const amount = countedCollateral(piece, policy.collateral, asOf);
  return amount === undefined ? [] : [{ part: "collateral", amount }];
}
