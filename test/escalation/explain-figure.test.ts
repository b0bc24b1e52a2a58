import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explainStageFigure } from "../../scripts/figures/explain-stage.js";

test("the figure of the guide is drawn from a trace (else run: npx tsx scripts/figures/explain-stage.ts)", () => {
  expect(explainStageFigure()).toBe(readFileSync("docs/figures/explain-stage.svg", "utf8"));
});
