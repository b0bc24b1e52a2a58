import { MisuseError } from "../misuse/index.js";
import type { RowCollector } from "./collect-rows.js";
import { type CsvReader, csvReader } from "./csv-records.js";
import { ROW_FIELDS, type RowField } from "./row-item.js";
import { type RowReading, namesIn } from "./row-reading.js";

/** Adds the records of a CSV text, whose first names the columns. */
export function csvRows(collector: RowCollector, reading: RowReading): CsvReader {
  const names = namesIn(reading);
  let header: readonly string[] | undefined;
  let places: Readonly<Record<string, number>> = {};
  let record = 0;
  return csvReader(reading.separator ?? ",", (cells) => {
    if (header === undefined) {
      header = cells.map((name, i) => (i === 0 ? name.replace(/^\uFEFF/u, "") : name).trim());
      places = placesIn(header, names, reading);
      return;
    }
    if (cells.length !== header.length) throw cellsDiffer(record, cells, header);
    collector.add(
      (field) => {
        const cell = cells[places[field]!];
        return field === "currency" && (cell === undefined || cell === "") ? reading.currency : cell;
      },
      (field) => `rows[${record}].${names[field]}`,
    );
    record++;
  });
}

/** Where each field stands; -1 for one that is not there. A column that was named, or is needed, must be. */
function placesIn(
  header: readonly string[],
  names: Readonly<Record<RowField, string>>,
  { fields = {}, currency }: RowReading,
): Readonly<Record<string, number>> {
  const needed = new Set<string>([
    "id",
    "customer",
    "open",
    ...(currency === undefined ? ["currency"] : []),
    ...Object.keys(fields),
  ]);
  return Object.fromEntries(
    ROW_FIELDS.map((field) => {
      const place = header.indexOf(names[field]);
      if (place < 0 && needed.has(field)) throw columnMissing(field, names[field], header);
      return [field, place];
    }),
  );
}

function columnMissing(field: string, name: string, header: readonly string[]): MisuseError {
  return new MisuseError({
    code: "column-missing",
    field: `fields.${field}`,
    value: name,
    problem: `no column of this name among ${header.join(", ")}`,
    remedy: "Say by `fields` what the source calls it, and by `separator` what stands between cells.",
  });
}

function cellsDiffer(record: number, cells: readonly string[], header: readonly string[]): MisuseError {
  return new MisuseError({
    code: "cells-differ",
    field: `rows[${record}]`,
    value: cells,
    problem: `${cells.length} cells under ${header.length} columns`,
    remedy: "Quote cells that hold the separator or a line break.",
  });
}
