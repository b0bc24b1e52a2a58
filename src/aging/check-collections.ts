import { type Period, type PlainDate, addDays, cycleOf } from "../calendar/index.js";
import { type PolicyRef, type Reason, contentId } from "../decision/index.js";
import { totalsByCurrency } from "../ledger/index.js";
import type { Money } from "../money/index.js";
import { isOverdueClaim } from "./is-overdue.js";
import type { AgedItem } from "./aged-item.js";
import type { AgingReport } from "./aging-report.js";
import type { AgingPolicy } from "./aging.policy.js";
import { itemsBy } from "./items-by.js";
import { overdueRange } from "./overdue-range.js";

/** Finance's notice that a customer's items are still unpaid past their term. It is its own reason. */
export interface OverdueNotice extends Reason<"unpaid-past-term"> {
  /** Derived from the customer and the day, so that a second run on the day gives the same notice. */
  readonly id: string;
  readonly customer: string;
  /** The role that gives notice. */
  readonly by: string;
  /** The roles that are told; the head of the business department has the customer contacted at once. */
  readonly to: readonly string[];
  /** What is open of the items, by currency. */
  readonly amounts: readonly Money[];
  /** By id. */
  readonly items: readonly AgedItem[];
}

/** What the regular check of collections found, and when the next one is. */
export interface CollectionCheck {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** The period that the day is in; its check falls on its first day. */
  readonly period: Period;
  readonly nextCheckOn: PlainDate;
  /** By customer. */
  readonly notices: readonly OverdueNotice[];
}

/**
 * The receivables accountant's check of every account (Art. 13): a notice to the finance manager and the head of
 * business for each customer with claims that are still unpaid so many days past their term as the policy says.
 * It may be made on any day; the policy's cycle says when the next one is due.
 *
 * @example
 * import { ageReceivables, chinaTradeRegulation, checkCollections, plainDate } from "receivables";
 *
 * const { aging } = chinaTradeRegulation;
 * const report = ageReceivables({ items: [], asOf: plainDate("2000-01-10") }, aging);
 * const check = checkCollections(report, aging);
 * check.nextCheckOn; // => "2000-01-11"
 * check.notices; // => []
 */
export function checkCollections(report: AgingReport, { policy, check }: AgingPolicy): CollectionCheck {
  const { asOf } = report;
  const late = report.items.filter(
    (aged) => isOverdueClaim(aged) && (aged.overdueDays ?? 0) >= check.noticeFromOverdueDays,
  );
  const period = cycleOf(asOf, check.cycle);
  return {
    asOf,
    policy,
    period,
    nextCheckOn: addDays(period.to, 1),
    notices: itemsBy(late, ({ item }) => item.customer).map(([customer, items]) => {
      const amounts = totalsByCurrency(items.map(({ item }) => item));
      const ids = items.map(({ item }) => item.id);
      return {
        id: contentId("overdue-notice", customer, asOf),
        customer,
        by: check.by,
        to: check.to,
        amounts,
        items,
        code: "unpaid-past-term",
        citation: "Art. 13",
        facts: { customer, amounts, items: ids, ...overdueRange(items), to: check.to },
      };
    }),
  };
}
