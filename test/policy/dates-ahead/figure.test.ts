import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datesAheadFigure } from "../../../scripts/figures/dates-ahead.js";

test("the figure of the guide shows what the library finds today, to the byte", async () => {
  expect(await datesAheadFigure()).toBe(readFileSync("docs/figures/dates-ahead.svg", "utf8"));
});
