import { type PlainDate, compareDates } from "../calendar/index.js";
import { type ItemChanges, type ItemColumns, type Side, changeColumns } from "../columnar/index.js";
import { type Positions, slotAfter } from "../columnar/kernels.js";
import type { OpenItem } from "../ledger/index.js";
import { MisuseError } from "../misuse/index.js";
import { type AgedSet, type Placing, agedSet, placings, unplaced } from "./aged-columns.js";
import type { AgingHeader, AgingReport } from "./aging-report.js";
import { agedColumnsOf, reportOnColumns } from "./column-report.js";

/** A report rolled forward, and the columns that it is on. */
export interface AdvancedAging {
  readonly report: AgingReport;
  readonly columns: ItemColumns<OpenItem>;
}

/**
 * The report of a later day from an earlier day's, by what changed in between: only items that cross the edge of a band
 * are looked at, and those that changed. It equals the one that `ageColumns` makes afresh of the changed columns.
 *
 * @param report - of the columns as of `fromDate`, made by `ageColumns` or by this function.
 * @param columns - as they were then.
 * @param toDate - any day; an earlier one takes the report back.
 * @param changes - new items and items as they now stand, and the ids of those that are settled.
 * @throws MisuseError `report-of-other-columns`, `report-of-another-day`, and those of `changeColumns`.
 * @example
 * import { advance, ageColumns, columnsFromItems, money, net30, plainDate } from "receivables";
 *
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1",
 *   issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"), dueOn: plainDate("2026-04-01"),
 *   original: money("100", "USD"), open: money("60", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const columns = columnsFromItems([item]);
 * const [today, tomorrow] = [plainDate("2026-04-01"), plainDate("2026-04-02")];
 * const report = ageColumns({ columns, asOf: today }, net30.aging);
 * const paid = { ...item, open: money("25", "USD") };
 * const next = advance(report, columns, today, tomorrow, { items: [paid], settled: [] });
 * next.report.currencies.map(({ total }) => total.overdue.amount); // => ["25.00"]
 */
export function advance(
  report: AgingReport,
  columns: ItemColumns<OpenItem>,
  fromDate: PlainDate,
  toDate: PlainDate,
  changes: ItemChanges<OpenItem>,
): AdvancedAging {
  const aged = agedColumnsOf(report);
  if (aged === undefined || aged.columns !== columns) throw ofOtherColumns(report);
  if (compareDates(report.asOf, fromDate) !== 0) throw ofAnotherDay(report.asOf, fromDate);
  const header = { ...aged.header, asOf: toDate };
  const nothing = changes.items.length + changes.settled.length === 0;
  const later = nothing ? columns : changeColumns(columns, changes);
  const base = later.base === columns.base ? movedSet(aged.base, header) : undefined;
  return { report: reportOnColumns(later, header, base), columns: later };
}

/** The same columns on another day. */
function movedSet(before: AgedSet<OpenItem>, header: AgingHeader): AgedSet<OpenItem> {
  const after = unplaced(before.set, header);
  const [old, moved] = [placings(before), placings(after)];
  // Bands that lie on one day as of one of the two days only part at another number of places: they are found afresh.
  const isAlike = old.every(({ positions }, i) => positions.upTo.length === moved[i]?.positions.upTo.length);
  if (!isAlike) return agedSet(before.set, header);
  moved.forEach(({ side, positions }, i) => movePlaces((old[i] as Placing).positions, positions, side));
  return after;
}

/** Moves the places of each day by the rows of the days between the old and the new: no other row is looked at. */
function movePlaces(before: Positions, after: Positions, side: Side): void {
  const { places, upTo } = after;
  const width = upTo.length;
  places.set(before.places);
  const [days, customers] = [side.byDay(), side.customersByDay()];
  for (let k = 0; k < width; k++) {
    const [old, now] = [before.upTo[k] as number, upTo[k] as number];
    const step = now > old ? 1 : -1;
    const first = days.rowsBefore[slotAfter(days, Math.min(old, now))] as number;
    const last = days.rowsBefore[slotAfter(days, Math.max(old, now))] as number;
    for (let i = first; i < last; i++) {
      const at = (customers[i] as number) * width + k;
      places[at] = (places[at] as number) + step;
    }
  }
}

function ofOtherColumns(report: AgingReport): MisuseError {
  return new MisuseError({
    code: "report-of-other-columns",
    field: "report",
    value: report.asOf,
    problem: "not a report that was made on these columns",
    remedy: "Age the columns with ageColumns, and advance that report with the same columns.",
  });
}

function ofAnotherDay(asOf: PlainDate, fromDate: PlainDate): MisuseError {
  return new MisuseError({
    code: "report-of-another-day",
    field: "fromDate",
    value: fromDate,
    problem: `the report is as of ${asOf}`,
    remedy: "Begin with the day of the report.",
  });
}
