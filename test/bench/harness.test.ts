import { describe, expect, it, test } from "vitest";
import { type Contender, type Job, Unavailable, runner } from "../../bench/harness/job.js";
import { measureJob } from "../../bench/harness/measure.js";
import { mergedResults } from "../../bench/harness/merged-results.js";
import { optionsFrom } from "../../bench/harness/options.js";
import { type Run, disagreement } from "../../bench/harness/results.js";
import { median, percentile, rotated } from "../../bench/harness/statistics.js";
import { duration, ratioText } from "../../bench/harness/table.js";
import { verdicts } from "../../bench/harness/verdicts.js";

test("medians, percentiles and turns", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  expect(() => median([])).toThrow("no times");
  const times = Array.from({ length: 100 }, (_, i) => i + 1);
  expect([percentile(times, 50), percentile(times, 99), percentile([7], 99)]).toEqual([50, 99, 7]);
  expect([0, 1, 2, 3].map((by) => rotated(["A", "B", "C"], by).join(""))).toEqual([
    "ABC",
    "BCA",
    "CAB",
    "ABC",
  ]);
  expect(rotated([], 5)).toEqual([]);
});

test("times and ratios are written with three figures", () => {
  expect([900, 12_345, 1.5e9].map(duration)).toEqual(["0.900 µs", "12.3 µs", "1.50 s"]);
  expect([0.25, 12.345, 1234.5].map(ratioText)).toEqual(["0.250", "12.3", "1,235"]);
});

test("the command line", () => {
  expect(optionsFrom(["--only", "x", "--sizes", "1e4,20"])).toMatchObject({ only: "x", sizes: [10_000, 20] });
  expect(() => optionsFrom(["--sizes", "many"])).toThrow("not a size");
  expect(() => optionsFrom(["--check-only", "--write"])).toThrow("nothing");
});

describe("a job", () => {
  let now = 0;
  const slow = (name: string, side: Contender["side"], cost: number, result = "r"): Contender<number> => ({
    name,
    side,
    how: "",
    start: () => runner({ run: () => (now += cost), checksum: () => result }),
  });
  const job = (contenders: readonly Contender<number>[]): Job<number> => ({
    name: "j",
    question: "?",
    unit: "items",
    sizes: [10, 100],
    input: (size) => size,
    contenders,
    targets: [
      { kind: "faster", wording: "faster", ours: "a", against: "b", atLeast: 3, sizes: [10] },
      { kind: "within", wording: "within", ours: "a", against: "b", atMost: 0.2, sizes: [10] },
      { kind: "growth", wording: "growth", ours: "a", against: "b", atMost: 1.3, from: 10, to: 100 },
    ],
  });
  const how = { checkOnly: false, clock: () => now, collect: () => {} };

  it("runs its contenders at least seven times and judges the medians", async () => {
    const own = job([slow("a", "ours", 100), slow("b", "other", 400)]);
    const runs = [await measureJob(own, 10, how), await measureJob(own, 100, how)];
    const [first] = runs as [Run];
    expect(first.contenders.map((row) => ("nsPerItem" in row ? row.nsPerItem.median : 0))).toEqual([
      1e7, 4e7,
    ]);
    expect(first.contenders.every((row) => "rounds" in row && row.rounds >= 7)).toBe(true);
    expect(verdicts(own, runs).map(({ wording, met }) => [wording, met])).toEqual([
      ["faster", true],
      ["within", false],
      ["growth", true],
    ]);
    const merged = mergedResults(
      { machine: { platform: "", cores: 1, memoryGb: 1, node: "" }, runs, verdicts: [] },
      { machine: { platform: "", cores: 2, memoryGb: 1, node: "" }, runs: [first], verdicts: [] },
      [own],
    );
    expect(merged.runs.map(({ size }) => size)).toEqual([10, 100]);
  });

  it("lists what is too slow, or not on this machine, with the reason", async () => {
    const absent: Contender<number> = {
      name: "c",
      side: "other",
      how: "",
      start: () => {
        throw new Unavailable("not installed");
      },
    };
    const run = await measureJob(
      job([slow("a", "ours", 1), { ...slow("b", "other", 1), largest: 5 }, absent]),
      10,
      {
        ...how,
        checkOnly: true,
      },
    );
    expect(run.contenders.flatMap((row) => ("notRun" in row ? [row.notRun] : []))).toEqual([
      "too slow: run up to 5",
      "not installed",
    ]);
    expect(disagreement(run)).toEqual([]);
  });

  it("says who disagrees", async () => {
    const run = await measureJob(job([slow("a", "ours", 1), slow("b", "other", 1, "s")]), 10, {
      ...how,
      checkOnly: true,
    });
    expect(disagreement(run)).toEqual(["r by a", "s by b"]);
  });
});
