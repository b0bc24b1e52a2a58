import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { imagineHistory, plainDate, simulate } from "receivables";
import { afterAll, describe, expect, test } from "vitest";
import { simulationChart } from "../../examples/simulation/chart.js";
import { limitPolicies, replayed } from "../../examples/simulation/limit-policies.js";
import { comparisonText } from "../../examples/simulation/print-comparison.js";
import { readSales } from "../../examples/simulation/read-sales.js";

const DATA = "../shared/data/late-payments.csv";
const folder = mkdtempSync(join(tmpdir(), "simulate-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SMALL = [
  "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate",
  "A,1,1/5/2024,2/4/2024,100.00,1/25/2024",
  "A,2,2/5/2024,3/6/2024,90.00,3/20/2024",
  "A,3,2/20/2024,3/21/2024,80.00,3/1/2024",
  "B,4,2/10/2024,3/11/2024,60.00,",
].join("\n");

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("the example of a simulation", () => {
  test("prints the policies side by side and writes a chart, for a file of one's own", () => {
    const chart = join(folder, "own.svg");
    const args = ["--import", "tsx", "examples/simulate.ts", file("own.csv", SMALL), "--chart", chart];
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    // One average month of A is 100: 90 passes, 80 more do not. B is new: half of 100 is less than 60, of 200 it is not.
    const [asked, held] = stdout.split("\n").slice(4, 6);
    expect(asked).toMatch(/orders asked about +3 +3 +3$/);
    expect(held).toMatch(/orders held +2 +0 +0$/);
    expect(stdout.split("\n").length).toBeLessThan(40);
    expect(readFileSync(chart, "utf8")).toMatch(/^<svg [^]*<title>[^]*<desc>[^]*<\/svg>\n$/);
  });

  test("speaks Chinese, and takes an imagined firm where there is no file", () => {
    const [from, to] = [plainDate("2024-01-01"), plainDate("2024-06-30")];
    const history = replayed(imagineHistory({ seed: 3, customers: 5, from, to, currency: "USD", term: 30 }));
    const report = simulate(history, limitPolicies(history));
    expect(comparisonText(report, "firm", "zh-CN")).toContain("被拦订单");
    expect(
      report.policies.map(({ currencies: [usd] }) => (usd?.held.orders ?? 0) + (usd?.passed.orders ?? 0)),
    ).toEqual(
      Array.from(
        { length: 3 },
        () => history.orders.filter(({ placedOn }) => placedOn >= history.from).length,
      ),
    );
    expect(simulationChart(report, "firm")).toBe(
      simulationChart(simulate(history, limitPolicies(history)), "firm"),
    );
  });

  test.each([
    ["2/30/2024", /line 2: DueDate is not a day/],
    ["", /line 2: DueDate is not a day/],
  ])("names the line of a day that is none: %j", (day, message) => {
    const bad = SMALL.replace("2/4/2024", day);
    expect(() => readSales(file("bad.csv", bad), "USD")).toThrow(message);
  });
});

describe.skipIf(!existsSync(DATA))("the late payments of 2012 and 2013", () => {
  const run = () => {
    const history = replayed(readSales(DATA, "USD"));
    return simulate(history, limitPolicies(history));
  };

  test("give the figures and the chart of the guide, and the same bytes twice", () => {
    const report = run();
    expect(JSON.stringify(run())).toBe(JSON.stringify(report));
    expect(simulationChart(report, "late-payments.csv")).toBe(
      readFileSync("docs/figures/simulate.svg", "utf8"),
    );
    const guide = readFileSync("docs/simulate.md", "utf8");
    const figures = report.policies.flatMap(({ currencies: [usd], tasks }) => [
      `${usd?.heldShare} %`,
      `${usd?.heldLateShare} %`,
      `${usd?.passedLateShare} %`,
      `${usd?.overdueShare} %`,
      usd?.daysToCollect ?? "",
      String(tasks.reduce((sum, row) => sum + row.tasks, 0)),
    ]);
    for (const figure of figures) expect(guide).toContain(figure);
    const held = report.policies.map((outcome) => outcome.held.length);
    expect(held).toEqual([1551, 755, 357]);
  }, 120_000);
});
