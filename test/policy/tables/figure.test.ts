import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tablesFigure } from "../../../scripts/figures/tables.js";

test("the figure of the guide is of what the table chooses (else run: npx tsx scripts/figures/tables.ts)", () => {
  expect(tablesFigure()).toBe(tablesFigure());
  expect(readFileSync("docs/figures/tables.svg", "utf8")).toBe(tablesFigure());
});
