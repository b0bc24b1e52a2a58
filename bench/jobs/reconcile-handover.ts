import {
  type HandoverReconciliation,
  type ReconciliationFacts,
  handoverColumns,
  handoverStatus,
  reconcileColumns,
  reconcileHandover,
} from "receivables/handover";
import { type Keys, differencesOf, joinHandover, loadHandover } from "../contenders/handover-duckdb.js";
import { type ObviousResult, obviousCheck, obviousDigest } from "../contenders/handover-obvious.js";
import { HANDOVER_POLICY, handoverFacts, inNoOrder } from "../data/handover.js";
import { minorOf } from "../data/open-items.js";
import { duckDb } from "../engines/duckdb.js";
import { digest } from "../harness/digest.js";
import { type Contender, type Job, runner } from "../harness/job.js";

type Facts = ReconciliationFacts;

const ours: Contender<Facts> = {
  name: "reconcileHandover",
  side: "ours",
  how: "the library from plain objects, with the status of the record known: findings with liability, every row's check read",
  start: (facts) => fromObjects(facts),
};

const inAnyOrder: Contender<Facts> = {
  name: "reconcileHandover, ledger in no order",
  side: "ours",
  how: "the same with the ledger and the answers shuffled, so that every item is found by hash",
  start: (facts) => fromObjects(inNoOrder(facts)),
};

function fromObjects(facts: Facts) {
  const status = handoverStatus(facts.record);
  return runner({
    run: () => read(reconcileHandover({ ...facts, status }, HANDOVER_POLICY)),
    checksum: checksumOfResult,
  });
}

const withDigest: Contender<Facts> = {
  name: "reconcileHandover, signatures checked as well",
  side: "ours",
  how: "the same without a known status: the digest over the list is reckoned anew, in JavaScript",
  start: (facts) =>
    runner({
      run: () => read(reconcileHandover(facts, HANDOVER_POLICY)),
      checksum: checksumOfResult,
    }),
};

const onColumns: Contender<Facts> = {
  name: "reconcileColumns",
  side: "ours",
  how: "the library on columns that are ready: the join by the items' numbers and the findings; checks are made when read",
  start: (facts) => {
    const { record, position, confirmations = [], asOf } = facts;
    const columns = handoverColumns({ record, position, confirmations });
    return runner({
      run: () => reconcileColumns({ columns, asOf }, HANDOVER_POLICY),
      checksum: checksumOfResult,
    });
  },
};

const obvious: Contender<Facts> = {
  name: "Map + decimal.js + PlainDate",
  side: "other",
  how: "each source in a `Map`, amounts as `Decimal`, days as `PlainDate`; signatures are not looked at",
  start: (facts) => runner({ run: () => obviousCheck(facts), checksum: checksumOfObvious }),
};

const obviousWithDigest: Contender<Facts> = {
  name: "the same, and the digest by node:crypto",
  side: "other",
  how: "the same, and the list's canonical JSON as one text to the SHA-256 of Node.js, which uses the processor's own",
  largest: 100_000,
  start: (facts) =>
    runner({
      run: () => {
        if (!obviousDigest(facts)) throw new Error("the list is not the one that was signed");
        return obviousCheck(facts);
      },
      checksum: checksumOfObvious,
    }),
};

function joined(name: string, how: string, keys: Keys): Contender<Facts> {
  return {
    name,
    side: "other",
    how,
    start: async (facts) => {
      const db = await duckDb();
      const items = await loadHandover(db, facts, keys);
      return runner({
        run: () => joinHandover(db),
        checksum: async () => {
          const { add, text } = digest();
          for (const [item, code, minor] of await differencesOf(db)) {
            add(typeof item === "number" ? (items[item] ?? "") : (item ?? ""), code, minor);
          }
          return text();
        },
      });
    },
  };
}

const duckDbTexts = joined(
  "DuckDB, loaded tables",
  "DuckDB with 2 threads: a full outer join of loaded tables by the items' ids, and one with the answers",
  "texts",
);

const duckDbNumbers = joined(
  "DuckDB, loaded tables, items as numbers",
  "the same with items already numbered, as in our columns",
  "numbers",
);

function read(result: HandoverReconciliation): HandoverReconciliation {
  if (result.checks.length === 0) throw new Error("nothing was checked");
  return result;
}

function checksumOfResult({ findings, checks }: HandoverReconciliation): string {
  const { add, text } = digest();
  for (const { item, code, difference } of findings) add(item, code, minorOf(difference?.amount ?? ""));
  add("", "open", checks.filter(({ state }) => state !== "checked").length);
  return text();
}

function checksumOfObvious({ differences, checks }: ObviousResult): string {
  const { add, text } = digest();
  for (const { item, code, difference } of differences) add(item, code, minorOf(difference.toFixed(2)));
  add("", "open", checks.filter(({ state }) => state !== "checked").length);
  return text();
}

/** The check of a handover. */
export const job: Job<Facts> = {
  name: "reconcile-handover",
  question:
    "Where do the handed-over list, the ledger and the customers' answers differ, and how many rows are open?",
  unit: "items",
  sizes: [10_000, 100_000, 1_000_000],
  input: handoverFacts,
  contenders: [
    ours,
    inAnyOrder,
    withDigest,
    onColumns,
    obvious,
    obviousWithDigest,
    duckDbTexts,
    duckDbNumbers,
  ],
  targets: [
    {
      kind: "faster",
      wording: "From plain objects, 20 times as fast as Map, decimal.js and PlainDate",
      ours: ours.name,
      against: obvious.name,
      atLeast: 20,
      sizes: [1_000_000],
    },
    {
      kind: "faster",
      wording: "On columns, 1.5 times as fast as DuckDB's full outer join with two threads on loaded tables",
      ours: onColumns.name,
      against: duckDbNumbers.name,
      atLeast: 1.5,
      sizes: [1_000_000],
    },
  ],
};
