import { itemColumns } from "../data/open-items.js";
import { receiptColumns } from "../data/receipts.js";
import { type DuckDb, loadColumns, rowsOf } from "../engines/duckdb.js";

/** Claims and receipts as tables of whole numbers: the place, the customer's place, the day, minor units. */
export async function loadAllocation(db: DuckDb, count: number): Promise<void> {
  const { customer, dueDay, amount } = itemColumns(count);
  const receipts = receiptColumns(count);
  await loadColumns(db, "claims_loaded", { place: places(count), customer, day: dueDay, amount });
  await loadColumns(db, "receipts_loaded", {
    place: places(receipts.count),
    customer: receipts.customer,
    day: receipts.postedDay,
    amount: receipts.amount,
  });
  for (const table of ["claims", "receipts"]) {
    await db.connection.run(
      `create table ${table} as select place, customer, day, abs(amount) as amount from ${table}_loaded;
       drop table ${table}_loaded`,
    );
  }
}

/**
 * Sets receipts against claims, oldest first, and leaves the result in the engine, as the table `parts`. Running sums
 * of each side are steps on one line for a customer; between two steps lies one part, of the receipt and the claim that
 * end next. Sums are doubles, which hold these exactly and are quicker here than the wide whole numbers of `sum`.
 */
export async function allocateTables({ connection }: DuckDb): Promise<void> {
  await connection.run(`create or replace temp table parts as
    with steps as (
      select customer, null::integer as receipt, place as claim,
        sum(amount) over (partition by customer order by day, place) as until from claims
      union all
      select customer, place, null::integer,
        sum(amount) over (partition by customer order by day, place) from receipts
    ), between_steps as (
      select first_value(receipt ignore nulls) over from_here as receipt,
        first_value(claim ignore nulls) over from_here as claim,
        until - coalesce(lag(until) over (partition by customer order by until), 0) as amount
      from steps
      window from_here as (partition by customer order by until rows between current row and unbounded following)
    )
    select receipt, claim, amount from between_steps
    where amount > 0 and receipt is not null and claim is not null`);
}

/** Each part: the receipt's place, the claim's, minor units. */
export async function partsOf(db: DuckDb): Promise<readonly (readonly [number, number, number])[]> {
  return (await rowsOf(db, "select receipt, claim, amount from parts")) as [number, number, number][];
}

function places(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i);
}
