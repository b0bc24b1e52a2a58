import { AS_OF_DAY } from "../data/as-of.js";
import { type ItemColumns, customerId } from "../data/open-items.js";
import { type DuckDb, loadColumns, rowsOf } from "../engines/duckdb.js";
import { digest } from "../harness/digest.js";
import type { Checksum } from "../harness/job.js";

/** A day of a due date as a case of six columns, as the bench's policy has them; a credit is in the last. */
export const COLUMN_SQL: string = `case when amount < 0 then 5
  when due is null or due >= ${AS_OF_DAY} then 0
  when due >= ${AS_OF_DAY - 30} then 1 when due >= ${AS_OF_DAY - 60} then 2
  when due >= ${AS_OF_DAY - 90} then 3 else 4 end`;

/** The items as a table of whole numbers: the customer's place, the due day, minor units. */
export async function loadItemColumns(db: DuckDb, items: ItemColumns): Promise<void> {
  const { customer, dueDay: due, amount } = items;
  await loadColumns(db, "loaded", { customer, due, amount });
  await db.connection.run(
    "create table items as select customer, due, amount::bigint as amount from loaded; drop table loaded",
  );
}

/** Ages the table and leaves the result in the engine, as the table `aged`. */
export async function ageTable({ connection }: DuckDb): Promise<void> {
  await connection.run(
    `create or replace temp table aged as
     select customer, ${COLUMN_SQL} as col, sum(amount) as amount, count(*) as items from items group by all`,
  );
}

/** Each row of the result: customer, column, minor units, items. */
export async function checksumOfAged(db: DuckDb): Promise<Checksum> {
  const { add, text } = digest();
  const rows = await rowsOf(db, "select customer, col, amount::bigint, items from aged");
  for (const [customer, ...rest] of rows) {
    add(customerId(customer as number), ...(rest as readonly (number | bigint)[]));
  }
  return text();
}
