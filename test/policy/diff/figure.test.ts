import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { diffFigure } from "../../../scripts/figures/diff.js";

test("the figure of the guide shows what the library finds today, to the byte (else run: tsx scripts/figures/diff.ts)", () => {
  expect(diffFigure()).toBe(readFileSync("docs/figures/diff.svg", "utf8"));
  expect(diffFigure()).toBe(diffFigure());
});
