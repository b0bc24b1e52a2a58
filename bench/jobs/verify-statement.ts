import {
  statementColumns,
  type StatementVerification,
  verifyColumns,
  verifyStatements,
} from "receivables/statement";
import { differencesOf, joinStatements, loadStatements } from "../contenders/statements-duckdb.js";
import { obviousDifferences, type Places } from "../contenders/statements-obvious.js";
import { STATEMENT_POLICY, type StatementFacts, statementFacts } from "../data/statements.js";
import { duckDb } from "../engines/duckdb.js";
import { digest } from "../harness/digest.js";
import { type Contender, type Job, runner } from "../harness/job.js";

const ours: Contender<StatementFacts> = {
  name: "verifyStatements",
  side: "ours",
  how: "the library from plain objects: every finding, verdict and total",
  start: (facts) =>
    runner({
      run: () => verifyStatements(facts, STATEMENT_POLICY),
      checksum: checksumOfResult,
    }),
};

const onColumns: Contender<StatementFacts> = {
  name: "verifyColumns",
  side: "ours",
  how: "the library on columns that are ready: the join by codes, and the same results",
  start: (facts) => {
    const columns = statementColumns(facts);
    return runner({
      run: () => verifyColumns(columns, STATEMENT_POLICY),
      checksum: checksumOfResult,
    });
  },
};

const obvious: Contender<StatementFacts> = {
  name: "Map + decimal.js",
  side: "other",
  how: "the goods of each document and item in a `Map`, figures as `Decimal`: where lines and goods differ",
  start: (facts) => runner({ run: () => obviousDifferences(facts), checksum: checksumOfPlaces }),
};

const duckDbFromObjects: Contender<StatementFacts> = {
  name: "DuckDB, loading by data chunk",
  side: "other",
  how: "DuckDB with 2 threads: lines and goods into two tables by data chunk, then one query: where they differ",
  start: async (facts) => {
    const db = await duckDb();
    return runner({
      run: async () => {
        await loadStatements(db, facts);
        await joinStatements(db);
      },
      checksum: async () => checksumOfPlaces(await differencesOf(db)),
    });
  },
};

const duckDbLoaded: Contender<StatementFacts> = {
  name: "DuckDB, loaded tables",
  side: "other",
  how: "the same query on tables that are loaded",
  start: async (facts) => {
    const db = await duckDb();
    await loadStatements(db, facts);
    return runner({
      run: () => joinStatements(db),
      checksum: async () => checksumOfPlaces(await differencesOf(db)),
    });
  },
};

/** Each document and item with a finding, once. What is said of totals follows from these. */
function checksumOfResult(verifications: readonly StatementVerification[]): string {
  const places = new Map<string, readonly [string, string]>();
  for (const { findings } of verifications) {
    for (const { document, item } of findings) {
      if (document !== null && item !== null) places.set(JSON.stringify([document, item]), [document, item]);
    }
  }
  return checksumOfPlaces([...places.values()]);
}

function checksumOfPlaces(places: Places): string {
  const { add, text } = digest();
  for (const [document, item] of places) add(document, item);
  return text();
}

const WHOLE = [541_909];

/** Verification of a year's statements. */
export const job: Job<StatementFacts> = {
  name: "verify-statement",
  question: "Where do the statements of all customers differ from the notes of a year?",
  unit: "lines",
  sizes: [10_000, 100_000, ...WHOLE],
  input: statementFacts,
  contenders: [ours, onColumns, obvious, duckDbFromObjects, duckDbLoaded],
  targets: [
    {
      kind: "faster",
      wording: "From objects, 10 times as fast as Map and decimal.js",
      ours: ours.name,
      against: obvious.name,
      atLeast: 10,
      sizes: WHOLE,
    },
    {
      kind: "faster",
      wording:
        "From objects to findings, at least as fast as DuckDB including its loading of the same objects",
      ours: ours.name,
      against: duckDbFromObjects.name,
      atLeast: 1,
      sizes: WHOLE,
    },
    {
      kind: "faster",
      wording: "On columns, 4 times as fast as DuckDB's join with two threads on loaded tables",
      ours: onColumns.name,
      against: duckDbLoaded.name,
      atLeast: 4,
      sizes: WHOLE,
    },
  ],
};
