import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { advance, ageColumns } from "receivables/aging";
import { columnsFromItems } from "receivables/columnar";
import { type AgingThreads, agingThreads } from "receivables/parallel";
import { arbitraryItems, arbitraryPolicy } from "../aging/arbitrary-items.js";
import { AS_OF, openItem, policy } from "../aging/open-item.js";

const many = Array.from({ length: 3000 }, (_, i) =>
  openItem(`I-${i}`, `${i % 50 === 0 ? "-" : ""}${i}.07`, (i % 200) - 100, { customer: `C-${i % 77}` }),
);
const columns = columnsFromItems(many);
const facts = { columns, asOf: AS_OF };

describe("aging over threads", () => {
  let threads: AgingThreads;
  beforeAll(async () => {
    threads = await agingThreads(2);
  });
  afterAll(() => threads.close());

  test("gives the report of one thread, byte for byte, of any items by any policy", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryItems, arbitraryPolicy, async (items, by) => {
        const own = { columns: columnsFromItems(items), asOf: AS_OF };
        expect(JSON.stringify(await threads.age(own, by))).toBe(JSON.stringify(ageColumns(own, by)));
      }),
      { numRuns: 60 },
    );
  });

  it("runs at the same time as other runs, and over columns that changed", async () => {
    const changes = { items: [openItem("I-1", "5.00", 3)], settled: ["I-2"] };
    const changed = advance(ageColumns(facts, policy()), columns, AS_OF, AS_OF, changes).columns;
    const runs = [facts, { columns: changed, asOf: AS_OF }, facts];
    const reports = await Promise.all(runs.map((run) => threads.age(run, policy())));
    expect(reports.map((report) => JSON.stringify(report))).toEqual(
      runs.map((run) => JSON.stringify(ageColumns(run, policy()))),
    );
  });

  it("tells its progress, up to all of it", async () => {
    const told: (readonly [number, number])[] = [];
    await threads.age(facts, policy(), { onProgress: (done, of) => told.push([done, of]) });
    expect(told.length).toBeGreaterThan(4);
    expect(told.every(([done, of], i) => done <= of && done > (told[i - 1]?.[0] ?? 0))).toBe(true);
    expect(told.at(-1)).toEqual([2 * 77, 2 * 77]);
  });

  it("ends when it is told to, before it begins or in between, and runs again", async () => {
    const reason = new Error("no longer wanted");
    await expect(threads.age(facts, policy(), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const stop = new AbortController();
    const run = threads.age(facts, policy(), { signal: stop.signal, onProgress: () => stop.abort(reason) });
    await expect(run).rejects.toBe(reason);
    expect((await threads.age(facts, policy())).currencies).toHaveLength(1);
  });

  it("ages by a scheme with gaps like one thread", async () => {
    const scheme = [
      { id: "early", from: null, to: 0 },
      { id: "late", from: 10, to: null },
    ];
    const own = { columns: columnsFromItems([openItem("A", "1.00", 10)]), asOf: AS_OF };
    expect((await threads.age(own, policy({ scheme }))).items[0]?.bucket).toBe("late");
  });
});

it("aging over no threads is made here", async () => {
  const none = await agingThreads(0);
  expect(none.count).toBe(0);
  const told: number[] = [];
  const report = await none.age(facts, policy(), { onProgress: (done) => told.push(done) });
  expect(JSON.stringify(report)).toBe(JSON.stringify(ageColumns(facts, policy())));
  expect(told.at(-1)).toBe(2 * 77);
  await none.close();
});

it("threads that have ended say so", async () => {
  const threads = await agingThreads(1);
  const run = threads.age(facts, policy());
  await threads.close();
  await expect(run).rejects.toThrow("the thread has ended");
  await expect(threads.age(facts, policy())).rejects.toThrow("the thread has ended");
});
