import type { PlainDate } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";
import { type AgingReport, headerOf } from "./aging-report.js";
import type { AgingPolicy } from "./aging.policy.js";
import { reportOn } from "./report-on.js";

/** What is aged. */
export interface AgingFacts {
  /** The open items of a position, each once. */
  readonly items: readonly OpenItem[];
  readonly asOf: PlainDate;
  /** Of a position as known on a day, that day; the report then says so. */
  readonly knownOn?: PlainDate;
}

/**
 * Ages open items as of a day: by the policy's base date into its buckets, summed by currency and customer. Every
 * item is in exactly one bucket, or in the credits' own column where the policy keeps that, so that the columns
 * always make up what is open. An item that has no due date yet is not due. An item whose base date is still to come
 * or not known is in the first bucket.
 *
 * Of many items the totals are there at once; the customers' rows and the aged items are made when they are first read.
 *
 * @throws MisuseError `duplicate-item` for an item that is there twice.
 * @example
 * import { ageReceivables, money, net30, plainDate } from "receivables";
 *
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1",
 *   issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"), dueOn: plainDate("2026-04-01"),
 *   original: money("100", "USD"), open: money("60", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const report = ageReceivables({ items: [item], asOf: plainDate("2026-05-02") }, net30.aging);
 * report.items.map(({ overdueDays, bucket }) => [overdueDays, bucket]); // => [[31, "31-60"]]
 * report.currencies.map(({ total }) => total.overdue.amount); // => ["60.00"]
 */
export function ageReceivables({ items, ...days }: AgingFacts, policy: AgingPolicy): AgingReport {
  return reportOn(headerOf(days, policy), items);
}
