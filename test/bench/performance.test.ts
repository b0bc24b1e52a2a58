import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { performanceFigure } from "../../scripts/figures/performance.js";
import { jobsOf, measured, performancePage } from "../../scripts/performance.js";

const measuredAlready = existsSync("bench/results.json");

test.skipIf(!measuredAlready)(
  "docs/performance.md and its chart say what the bench measured (else run: npm run docs:performance)",
  async () => {
    const results = measured();
    const jobs = await jobsOf(results);
    expect(performancePage(results, jobs)).toBe(readFileSync("docs/performance.md", "utf8"));
    expect(performanceFigure(results, jobs)).toBe(readFileSync("docs/figures/performance.svg", "utf8"));
  },
);

test.skipIf(!measuredAlready)(
  "every run's contenders agree, and every target that is missed says why",
  async () => {
    const results = measured();
    for (const { contenders } of results.runs) {
      const found = contenders.flatMap((row) => ("checksum" in row ? [row.checksum] : []));
      expect(new Set(found).size).toBeLessThanOrEqual(1);
    }
    expect(performancePage(results, await jobsOf(results))).not.toContain("the cause is not known");
  },
);
