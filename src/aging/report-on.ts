import { columnsFromItems } from "../columnar/index.js";
import type { OpenItem } from "../ledger/index.js";
import { ageItem } from "./age-item.js";
import { summedSet } from "./aged-columns.js";
import { type AgingHeader, type AgingReport, reportOf } from "./aging-report.js";
import { isGapless } from "./band-days.js";
import { reportOnColumns } from "./column-report.js";

/** From so many items on, columns are made for one report alone: they cost less than sums item by item. */
const MANY = 512;

/** The report on items of a header's day. */
export function reportOn(header: AgingHeader, items: readonly OpenItem[]): AgingReport {
  if (items.length < MANY || !isGapless(header.scheme)) {
    return reportOf(
      header,
      items.map((item) => ageItem(item, header)),
    );
  }
  const columns = columnsFromItems(items);
  return reportOnColumns(columns, header, summedSet(columns.base, header));
}
