import {
  type EscalationRecord,
  escalationRecordSchema,
  type Hold,
  holdSchema,
  type PromiseToPay,
  promiseToPaySchema,
  type Remark,
  remarkSchema,
} from "receivables";
import type { BadCell } from "../input/csv.js";
import { amountIn, readCells } from "./cells.js";
import { readTable } from "./read-table.js";

/** What was done about overdue items, and what was said. */
export interface FollowUpBooks {
  readonly promises: readonly PromiseToPay[];
  readonly holds: readonly Hold[];
  readonly records: readonly EscalationRecord[];
  readonly remarks: readonly Remark[];
}

/** Reads promises, holds, the task log and the remarks. */
export function readFollowUp(
  folder: string,
  currency: string,
): FollowUpBooks & { readonly bad: readonly BadCell[] } {
  const amount = amountIn(currency);
  const promises = readTable({ folder, file: "promises.csv" }, promiseToPaySchema, (cells) =>
    readCells(cells, { amount, items: (text) => text.split("; ") }),
  );
  const holds = readTable({ folder, file: "holds.csv" }, holdSchema);
  const records = readTable({ folder, file: "task-log.csv" }, escalationRecordSchema, (cells) =>
    readCells(cells, { amount }),
  );
  const remarks = readTable({ folder, file: "remarks.csv" }, remarkSchema);
  return {
    promises: promises.rows,
    holds: holds.rows,
    records: records.rows,
    remarks: remarks.rows,
    bad: [promises, holds, records, remarks].flatMap(({ bad }) => bad),
  };
}
