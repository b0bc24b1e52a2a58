import type { DuckDBDataChunk } from "@duckdb/node-api";
import type { StatementFacts } from "../data/statements.js";
import { type DuckDb, rowsOf } from "../engines/duckdb.js";
import type { Differing } from "./statements-obvious.js";

/** Rows of a chunk. */
const MOST = 2048;

/** What documents and items are called in the tables: by their texts, or by whole numbers that stand for them. */
export type Keys = "texts" | "numbers";

/**
 * Loads statements, their lines, the notes' goods, and whose the notes are, by data chunk; prices in ten-thousandths,
 * amounts in hundredths. Returns the texts that numbers stand for.
 */
export async function loadStatements(
  db: DuckDb,
  { claims, evidence }: StatementFacts,
  keys: Keys,
): Promise<readonly string[]> {
  const { VARCHAR, INTEGER, BIGINT } = db.api;
  const key = keys === "texts" ? VARCHAR : INTEGER;
  const codes = new Map<string, number>();
  const codeOf = (text: string): number => {
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    return code;
  };
  const keyOf = keys === "texts" ? (text: string) => text : codeOf;
  await db.connection.run(`
    create or replace table statements (statement integer, customer varchar, total bigint);
    create or replace table lines
      (statement integer, document ${String(key)}, item ${String(key)}, quantity integer, price integer, amount bigint);
    create or replace table notes (document ${String(key)}, customer varchar);
    create or replace table goods (document ${String(key)}, item ${String(key)}, quantity integer, price integer)`);
  const statements = await loader(db, "statements", [INTEGER, VARCHAR, BIGINT]);
  const lines = await loader(db, "lines", [INTEGER, key, key, INTEGER, INTEGER, BIGINT]);
  for (const [i, { statement }] of claims.entries()) {
    const at = statements.next();
    statements.set(0, at, i);
    statements.set(1, at, statement.customer);
    statements.set(2, at, minor(statement.total));
    for (const { document, item, quantity, unitPrice, amount } of statement.lines) {
      const row = lines.next();
      lines.set(0, row, i);
      lines.set(1, row, keyOf(document));
      lines.set(2, row, keyOf(item));
      lines.set(3, row, Number(quantity));
      lines.set(4, row, Math.round(Number(unitPrice) * 10_000));
      lines.set(5, row, minor(amount));
    }
  }
  statements.close();
  lines.close();
  const notes = await loader(db, "notes", [key, VARCHAR]);
  const goods = await loader(db, "goods", [key, key, INTEGER, INTEGER]);
  for (const { id, customer, kind, lines: noted } of evidence.notes) {
    const at = notes.next();
    notes.set(0, at, keyOf(id));
    notes.set(1, at, customer);
    for (const { item, quantity, unitPrice = "0" } of noted) {
      const row = goods.next();
      goods.set(0, row, keyOf(id));
      goods.set(1, row, keyOf(item));
      goods.set(2, row, kind === "return" ? -Number(quantity) : Number(quantity));
      goods.set(3, row, Math.round(Number(unitPrice) * 10_000));
    }
  }
  notes.close();
  goods.close();
  return [...codes.keys()];
}

function minor(amount: string): bigint {
  return BigInt(Math.round(Number(amount) * 100));
}

type ColumnTypes = Parameters<typeof DuckDBDataChunk.create>[0];

/** Fills one chunk after the other. */
async function loader({ api, connection }: DuckDb, table: string, types: ColumnTypes) {
  const appender = await connection.createAppender(table);
  const fresh = () => {
    const chunk = api.DuckDBDataChunk.create(types, MOST);
    return { chunk, vectors: types.map((_, column) => chunk.getColumnVector(column)) };
  };
  let { chunk, vectors } = fresh();
  let row = -1;
  const append = (): void => {
    for (const vector of vectors) vector.flush();
    chunk.rowCount = row + 1;
    appender.appendDataChunk(chunk);
  };
  return {
    next: (): number => {
      if (row === MOST - 1) {
        append();
        ({ chunk, vectors } = fresh());
        row = -1;
      }
      return ++row;
    },
    set: (column: number, at: number, value: string | number | bigint): void =>
      vectors[column]?.setItem(at, value),
    close: (): void => {
      if (row >= 0) append();
      appender.closeSync();
    },
  };
}

/**
 * Finds the differences, and leaves them in the engine. Equal lines and goods are counted; of what is not there as often
 * on both sides, lines and goods of one document and item are compared with each other.
 */
export async function joinStatements({ connection }: DuckDb): Promise<void> {
  await connection.run(`
    create or replace table differences as
      with stated as (
        select statement, document, item, quantity, price, count(*) as times from lines group by all
      ), noted as (
        select document, item, quantity, price, count(*) as times from goods group by all
      ), unequal as materialized (
        select statement, document, item, quantity, price,
          coalesce(stated.times, 0) as claimed, coalesce(noted.times, 0) as evidenced
        from stated full outer join noted using (document, item, quantity, price)
        where stated.times is distinct from noted.times
      ), alone as (
        select *, row_number() over (partition by document, item) as place from unequal where evidenced = 0
      ), free as (
        select *, row_number() over (partition by document, item) as place from unequal where evidenced > claimed
      ), compared as (
        select alone.statement, document, item, alone.quantity as actual, free.quantity as expected,
          alone.price as price, free.price as governing
        from alone full outer join free using (document, item, place)
      ), totals as (
        select statement, sum(amount) as amount from lines group by statement
      )
      select 'duplicate-line' as code, statement, document, item, evidenced * 10000 as expected,
        claimed * 10000 as actual
      from unequal where evidenced > 0 and claimed > evidenced
    union all
      select case when expected is null then 'no-evidence' when actual is null and expected < 0
          then 'return-not-credited' when actual is null then 'not-billed'
          when expected = actual then 'price-differs' else 'quantity-differs' end,
        statement, document, item,
        case when expected = actual then governing else expected * 10000 end,
        case when expected = actual then price else actual * 10000 end
      from compared
    union all
      select 'amount-differs', statement, document, item, round(quantity * price::bigint / 100.0)::bigint * 100,
        amount * 100
      from lines where amount <> round(quantity * price::bigint / 100.0)::bigint
    union all
      select 'total-differs', statement, null, null, coalesce(amount, 0) * 100, total * 100
      from statements left join totals using (statement) where total <> coalesce(amount, 0)`);
}

/** What {@link joinStatements} left; goods without a line are of the customer of their note. Values in ten-thousandths. */
export async function differencesOf(db: DuckDb, texts: readonly string[]): Promise<readonly Differing[]> {
  const rows = await rowsOf(
    db,
    `select code, coalesce(statements.customer, notes.customer), document, item, expected, actual
     from differences left join statements using (statement) left join notes using (document)`,
  );
  const textOf = (key: unknown): string | null => {
    if (typeof key === "number") return texts[key] ?? null;
    return typeof key === "string" ? key : null;
  };
  const valueOf = (value: unknown): string | null => (value === null ? null : String(Number(value) / 10_000));
  return rows.map(([code, customer, document, item, expected, actual]) => [
    String(code),
    String(customer),
    textOf(document),
    textOf(item),
    valueOf(expected),
    valueOf(actual),
  ]);
}
