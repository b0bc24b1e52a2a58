import {
  statementColumns,
  type StatementVerification,
  verifyColumns,
  verifyStatements,
} from "receivables/statement";
import { differencesOf, joinStatements, type Keys, loadStatements } from "../contenders/statements-duckdb.js";
import { type Differing, obviousDifferences } from "../contenders/statements-obvious.js";
import { STATEMENT_POLICY, type StatementFacts, statementFacts } from "../data/statements.js";
import { duckDb } from "../engines/duckdb.js";
import { digest } from "../harness/digest.js";
import { type Contender, type Job, type Runner, runner } from "../harness/job.js";

const ours: Contender<StatementFacts> = {
  name: "verifyStatements",
  side: "ours",
  how: "the library from plain objects: every finding, verdict and total",
  start: (facts) => warmed(() => verifyStatements(facts, STATEMENT_POLICY)),
};

const onColumns: Contender<StatementFacts> = {
  name: "verifyColumns",
  side: "ours",
  how: "the library on columns that are ready: the join by codes, and the same results",
  start: (facts) => {
    const columns = statementColumns(facts);
    return warmed(() => verifyColumns(columns, STATEMENT_POLICY));
  },
};

/**
 * Warmed up by itself: the few statements that differ go ways that are compiled only after many runs, and there is time
 * for no more than one round of the slowest contender before the measuring.
 */
function warmed(run: () => readonly StatementVerification[]): Runner {
  for (let i = 0; i < 20; i++) run();
  return runner({ run, checksum: checksumOfResult });
}

const obvious: Contender<StatementFacts> = {
  name: "Map + decimal.js",
  side: "other",
  how: "the goods of each document and item in a `Map`, figures as `Decimal`: the same differences",
  start: (facts) => runner({ run: () => obviousDifferences(facts), checksum: checksumOf }),
};

const duckDbFromObjects: Contender<StatementFacts> = {
  name: "DuckDB, loading by data chunk",
  side: "other",
  how: "DuckDB with 2 threads: statements, lines, notes and goods into tables by data chunk, then one query",
  start: async (facts) => {
    const db = await duckDb();
    return runner({
      run: async () => {
        await loadStatements(db, facts, "texts");
        await joinStatements(db);
      },
      checksum: async () => checksumOf(await differencesOf(db, [])),
    });
  },
};

function loaded(name: string, how: string, keys: Keys): Contender<StatementFacts> {
  return {
    name,
    side: "other",
    how,
    start: async (facts) => {
      const db = await duckDb();
      const texts = await loadStatements(db, facts, keys);
      return runner({
        run: () => joinStatements(db),
        checksum: async () => checksumOf(await differencesOf(db, texts)),
      });
    },
  };
}

const duckDbLoaded = loaded("DuckDB, loaded tables", "the same query on tables that are loaded", "texts");

const duckDbNumbers = loaded(
  "DuckDB, loaded tables, documents and items as numbers",
  "the same with documents and items already numbered, as in our columns",
  "numbers",
);

function checksumOfResult(verifications: readonly StatementVerification[]): string {
  return checksumOf(
    verifications.flatMap(({ findings }) =>
      findings.map(({ code, customer, document, item, expected, actual }): Differing => {
        return [code, customer, document, item, expected as string | null, actual as string | null];
      }),
    ),
  );
}

function checksumOf(differences: readonly Differing[]): string {
  const { add, text } = digest();
  const value = (figure: string | null) => (figure === null ? "" : Math.round(Number(figure) * 10_000));
  for (const [code, customer, document, item, expected, actual] of differences) {
    add(code, customer, document ?? "", item ?? "", value(expected), value(actual));
  }
  return text();
}

const WHOLE = [541_909];

/** Verification of a year's statements. */
export const job: Job<StatementFacts> = {
  name: "verify-statement",
  question:
    "Where do the statements of all customers differ from the notes of a year, and from their own sums?",
  unit: "lines",
  sizes: [10_000, 100_000, ...WHOLE],
  input: statementFacts,
  contenders: [ours, onColumns, obvious, duckDbFromObjects, duckDbLoaded, duckDbNumbers],
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
