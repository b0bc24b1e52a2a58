import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { versionsFigure } from "../../../scripts/figures/versions.js";

test("the figure of the guide is of what governs (else run: npx tsx scripts/figures/versions.ts)", () => {
  expect(versionsFigure()).toBe(versionsFigure());
  expect(readFileSync("docs/figures/versions.svg", "utf8")).toBe(versionsFigure());
});
