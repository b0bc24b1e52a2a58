import type { ReconciliationFacts } from "receivables/handover";
import { minorOf } from "../data/open-items.js";
import { type DuckDb, rowsOf } from "../engines/duckdb.js";

/** What items are called in the tables: by their ids, or by whole numbers that stand for them. */
export type Keys = "texts" | "numbers";

/** Loads the list, the ledger and the answers, each as item and amount in minor units. */
export async function loadHandover(
  db: DuckDb,
  facts: ReconciliationFacts,
  keys: Keys,
): Promise<readonly string[]> {
  const { record, position, confirmations = [] } = facts;
  const codes = new Map<string, number>();
  const codeOf = (item: string): number => {
    const code = codes.get(item) ?? codes.size;
    codes.set(item, code);
    return code;
  };
  const keyOf = keys === "texts" ? (item: string) => item : codeOf;
  const tables = {
    list: record.list.rows.map(({ item, open }) => [keyOf(item), minorOf(open.amount)] as const),
    ledger: position.items.map(({ id, open }) => [keyOf(id), minorOf(open.amount)] as const),
    answers: confirmations.map(
      ({ item, amount }) => [keyOf(item), amount && minorOf(amount.amount)] as const,
    ),
  };
  for (const [table, rows] of Object.entries(tables)) await load(db, table, rows, keys);
  return [...codes.keys()];
}

async function load(
  { api, connection }: DuckDb,
  table: string,
  rows: readonly (readonly [key: string | number, minor: number | null])[],
  keys: Keys,
): Promise<void> {
  const types = [keys === "texts" ? api.VARCHAR : api.INTEGER, api.DOUBLE];
  await connection.run(`create table ${table} (item ${String(types[0])}, amount double)`);
  const appender = await connection.createAppender(table);
  const most = 2048;
  for (let from = 0; from < rows.length; from += most) {
    const part = rows.slice(from, from + most);
    const chunk = api.DuckDBDataChunk.create(types, part.length);
    const [items, amounts] = [chunk.getColumnVector(0), chunk.getColumnVector(1)];
    part.forEach(([key, minor], i) => {
      items.setItem(i, key);
      amounts.setItem(i, minor);
    });
    items.flush();
    amounts.flush();
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Finds the differences by a full outer join, and leaves them in the engine. */
export async function joinHandover({ connection }: DuckDb): Promise<void> {
  await connection.run(`
    create or replace table differences as
      select item,
        case when b.amount is null then 'not-in-ledger'
          when l.amount is null then 'missing-from-list' else 'ledger-amount-differs' end as code,
        coalesce(l.amount, 0) - coalesce(b.amount, 0) as difference
      from list l full outer join ledger b using (item)
      where l.amount is distinct from b.amount
    union all
      select item, 'customer-amount-differs', a.amount - l.amount
      from list l join answers a using (item)
      where l.amount <> a.amount
    union all
      select null, 'open', count(*) from list l anti join answers a using (item)
  `);
}

/** The differences that {@link joinHandover} left: item, code and minor units; without an item, how many are open. */
export async function differencesOf(
  db: DuckDb,
): Promise<readonly (readonly [item: string | number | null, code: string, minor: number])[]> {
  const rows = await rowsOf(db, "select item, code, difference from differences");
  return rows.map(([item, code, difference]) => [
    item as string | number | null,
    String(code),
    Number(difference),
  ]);
}
