import type { MemoryData } from "receivables/adapters/memory";
import { csvRow, csvText } from "./csv-text.js";

/** What was done about overdue items, and what was said, as tables. */
export function followUpCsv({
  promises = [],
  holds = [],
  records = [],
  remarks = [],
}: MemoryData): Readonly<Record<string, string>> {
  return {
    "promises.csv": csvText("id customer items amount madeOn payBy by", promises.map(csvRow)),
    "holds.csv": csvText("id scope.customer scope.item from to because", holds.map(csvRow)),
    "task-log.csv": csvText("kind item stage action state amount on", records.map(csvRow)),
    "remarks.csv": csvText("item by on text proposal", remarks.map(csvRow)),
  };
}
