import type { DuckDBDataChunk } from "@duckdb/node-api";
import type { StatementFacts } from "../data/statements.js";
import { type DuckDb, rowsOf } from "../engines/duckdb.js";
import type { Places } from "./statements-obvious.js";

/** Rows of a chunk. */
const MOST = 2048;

/** Loads the statements' lines and the notes' goods, by data chunk; prices in ten-thousandths, amounts in hundredths. */
export async function loadStatements(db: DuckDb, { claims, evidence }: StatementFacts): Promise<void> {
  const { VARCHAR, INTEGER, BIGINT } = db.api;
  await db.connection.run(`
    create or replace table lines (document varchar, item varchar, quantity integer, price integer, amount bigint);
    create or replace table goods (document varchar, item varchar, quantity integer, price integer)`);
  const lines = await loader(db, "lines", [VARCHAR, VARCHAR, INTEGER, INTEGER, BIGINT]);
  for (const { statement } of claims) {
    for (const { document, item, quantity, unitPrice, amount } of statement.lines) {
      const row = lines.next();
      lines.set(0, row, document);
      lines.set(1, row, item);
      lines.set(2, row, Number(quantity));
      lines.set(3, row, Math.round(Number(unitPrice) * 10_000));
      lines.set(4, row, BigInt(Math.round(Number(amount) * 100)));
    }
  }
  lines.close();
  const goods = await loader(db, "goods", [VARCHAR, VARCHAR, INTEGER, INTEGER]);
  for (const { id, kind, lines: noted } of evidence.notes) {
    for (const { item, quantity, unitPrice = "0" } of noted) {
      const row = goods.next();
      goods.set(0, row, id);
      goods.set(1, row, item);
      goods.set(2, row, kind === "return" ? -Number(quantity) : Number(quantity));
      goods.set(3, row, Math.round(Number(unitPrice) * 10_000));
    }
  }
  goods.close();
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

/** Finds documents and items that differ, and leaves them in the engine. Lines that stand twice count twice. */
export async function joinStatements({ connection }: DuckDb): Promise<void> {
  await connection.run(`
    create or replace table differences as
      with stated as (
        select document, item, quantity, price, count(*) as times from lines group by all
      ), noted as (
        select document, item, quantity, price, count(*) as times from goods group by all
      )
      select document, item
      from stated full outer join noted using (document, item, quantity, price)
      where stated.times is distinct from noted.times
    union
      select document, item from lines where amount <> round(quantity * price::bigint / 100.0)::bigint`);
}

/** What {@link joinStatements} left. */
export async function differencesOf(db: DuckDb): Promise<Places> {
  const rows = await rowsOf(db, "select document, item from differences");
  return rows.map(([document, item]) => [String(document), String(item)]);
}
