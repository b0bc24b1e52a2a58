import { type ItemColumns, itemsOfColumns } from "../columnar/index.js";
import type { OpenItem } from "../ledger/index.js";
import type { AgingFacts } from "./age-receivables.js";
import { ageItem } from "./age-item.js";
import { type AgingReport, headerOf, reportOf } from "./aging-report.js";
import type { AgingPolicy } from "./aging.policy.js";
import { isGapless } from "./band-days.js";
import { reportOnColumns } from "./column-report.js";

/** What is aged, with its items in columns. */
export interface ColumnAgingFacts extends Omit<AgingFacts, "items"> {
  readonly columns: ItemColumns<OpenItem>;
}

/**
 * The report of {@link ageReceivables} on items that stand in columns: the same, byte for byte as JSON. Columns are made
 * once and aged as often as a day or a scheme changes, by a look at where each customer's bands begin. The totals
 * are there at once; the customers' rows and the items are made when they are first read.
 *
 * @throws MisuseError as {@link ageReceivables}, but for `duplicate-item`, which making the columns threw.
 * @example
 * import { ageColumns, columnsFromItems, money, net30, plainDate } from "receivables";
 *
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1",
 *   issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"), dueOn: plainDate("2026-04-01"),
 *   original: money("100", "USD"), open: money("60", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const columns = columnsFromItems([item]);
 * const openOf = (day: string) =>
 *   ageColumns({ columns, asOf: plainDate(day) }, net30.aging).currencies[0]?.total.overdue.amount;
 * [openOf("2026-04-01"), openOf("2026-04-02")]; // => ["0.00", "60.00"]
 */
export function ageColumns({ columns, ...days }: ColumnAgingFacts, policy: AgingPolicy): AgingReport {
  const header = headerOf(days, policy);
  if (isGapless(header.scheme)) return reportOnColumns(columns, header);
  return reportOf(
    header,
    itemsOfColumns(columns).map((item) => ageItem(item, header)),
  );
}
