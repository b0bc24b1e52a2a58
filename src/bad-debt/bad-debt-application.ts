import type { PlainDate } from "../calendar/index.js";
import { compareText, digestOf } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { ApplicationField } from "./application-rule.js";

/** A bad-debt application 坏帐申请书: what of a customer's debt is to be given up, and why. */
export interface BadDebtApplication {
  readonly id: string;
  readonly customer: string;
  /** Who filled it in. */
  readonly by: string;
  readonly on: PlainDate;
  /** What is written in its fields; one that is left out or blank is empty. */
  readonly fields: Readonly<Partial<Record<ApplicationField, string>>>;
  /** As a rule of the policy names it: `"insolvent"`, `"overdue"`. */
  readonly ground: string;
  readonly items: readonly AppliedItem[];
  /** Who keeps each copy. */
  readonly copies: readonly string[];
}

/** What is asked to be given up of an item. */
export interface AppliedItem {
  readonly item: string;
  readonly amount: Money;
}

/**
 * The digest of an application, which the request for its approval carries as `content`: a paper changed afterwards
 * has another one. Who keeps the copies is not part of it, and neither is the order of its items.
 *
 * @example
 * import { type BadDebtApplication, applicationDigest, money, plainDate } from "receivables";
 *
 * const application: BadDebtApplication = {
 *   id: "A1", customer: "C1", by: "wang", on: plainDate("2026-05-04"), fields: {}, ground: "insolvent",
 *   items: [{ item: "INV-1", amount: money("100.00", "CNY") }], copies: ["finance"],
 * };
 * applicationDigest(application) === applicationDigest({ ...application, copies: [] }); // => true
 * applicationDigest(application) === applicationDigest({ ...application, ground: "dead" }); // => false
 */
export function applicationDigest({ copies: _, ...paper }: BadDebtApplication): string {
  return digestOf({ ...paper, items: inOrder(paper.items) });
}

/** The items in one order, whatever the order they were written in. */
export function inOrder(items: readonly AppliedItem[]): readonly AppliedItem[] {
  return items.toSorted(
    (a, b) =>
      compareText(a.item, b.item) ||
      compareText(a.amount.currency, b.amount.currency) ||
      compareText(a.amount.amount, b.amount.amount),
  );
}
