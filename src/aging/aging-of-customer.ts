import type { AgingReport, CustomerAging } from "./aging-report.js";
import { agedColumnsOf, customerOfColumns } from "./column-report.js";

/**
 * One customer's row of a report in a currency; `undefined` where it has no open item in it. Of a report on many
 * items only this row is made.
 *
 * @example
 * import { ageReceivables, agingOfCustomer, net30, plainDate } from "receivables";
 *
 * const report = ageReceivables({ items: [], asOf: plainDate("2026-05-02") }, net30.aging);
 * agingOfCustomer(report, "C-1", "USD"); // => undefined
 */
export function agingOfCustomer(
  report: AgingReport,
  customer: string,
  currency: string,
): CustomerAging | undefined {
  const aged = agedColumnsOf(report);
  if (aged !== undefined) return customerOfColumns(aged, currency, customer);
  return report.currencies
    .find((own) => own.currency === currency)
    ?.customers.find((row) => row.customer === customer);
}
