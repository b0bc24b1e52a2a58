import type * as Api from "@duckdb/node-api";
import { Unavailable } from "../harness/job.js";

/** DuckDB's package, and a database in memory. */
export interface DuckDb {
  readonly api: typeof Api;
  readonly connection: Api.DuckDBConnection;
}

/**
 * A database of its own in memory.
 *
 * @throws Unavailable where the package or its native part is not on this machine.
 */
export async function duckDb(threads: number = 2): Promise<DuckDb> {
  let api: typeof Api;
  try {
    api = await import("@duckdb/node-api");
  } catch (error) {
    throw new Unavailable(`DuckDB is not on this machine: ${(error as Error).message.split("\n")[0]}`);
  }
  const instance = await api.DuckDBInstance.create(":memory:", { threads: `${threads}` });
  return { api, connection: await instance.connect() };
}

/** What a column of numbers is loaded from; amounts are minor units. */
export type NumberColumn = Int32Array | Float64Array | Uint8Array;

/** Makes a table of columns of numbers, all as long as each other; days from 1970-01-01 stay whole numbers. */
export async function loadColumns(
  { api, connection }: DuckDb,
  table: string,
  columns: Readonly<Record<string, NumberColumn>>,
): Promise<void> {
  const all = Object.entries(columns);
  const types = all.map(([, values]) => {
    if (values instanceof Float64Array) return api.DOUBLE;
    return values instanceof Int32Array ? api.INTEGER : api.UTINYINT;
  });
  const declared = all.map(([name], i) => `${name} ${String(types[i])}`);
  await connection.run(`create table ${table} (${declared.join(", ")})`);
  const appender = await connection.createAppender(table);
  const count = all[0]?.[1].length ?? 0;
  const rows = 2048;
  for (let from = 0; from < count; from += rows) {
    const size = Math.min(rows, count - from);
    const chunk = api.DuckDBDataChunk.create(types, size);
    all.forEach(([, values], column) => {
      const vector = chunk.getColumnVector(column);
      for (let i = 0; i < size; i++) vector.setItem(i, values[from + i] ?? 0);
      vector.flush();
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** A query's rows; whole numbers come as `bigint` or `number`. */
export async function rowsOf({ connection }: DuckDb, sql: string): Promise<readonly (readonly unknown[])[]> {
  return (await connection.runAndReadAll(sql)).getRows();
}
