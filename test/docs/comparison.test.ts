import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { comparison, comparisonPage } from "../../scripts/comparison.js";
import { EVIDENCE } from "../../scripts/features/evidence.js";
import { FEATURES, PEERS } from "../../scripts/features/field.js";
import { featuresIn } from "../../scripts/features/features-in.js";
import { testTitles } from "../../scripts/rules/test-titles.js";

const FIELD_OF_OTHERS = "../shared/features.md";
const ids = FEATURES.map(({ id }) => id);

test("docs/comparison.md says what the tests' titles say (else run: npm run docs:comparison)", () => {
  expect(comparisonPage(comparison())).toBe(readFileSync("docs/comparison.md", "utf8"));
});

describe("every feature of the field", () => {
  test("is listed once and in order, with what it is and a cell for each system", () => {
    expect(ids).toEqual(FEATURES.map((_, i) => `F${i + 1}`));
    expect(FEATURES.filter(({ what }) => what === "")).toEqual([]);
    expect(FEATURES.filter(({ peers }) => peers.length !== PEERS.length)).toEqual([]);
  });

  test("names evidence that is listed, and no evidence is listed in vain", () => {
    const named = FEATURES.flatMap(({ peers }) => peers).flatMap((cell) => cell.match(/\b[A-Z]\d\b/g) ?? []);
    expect([...new Set(named)].sort()).toEqual(Object.keys(EVIDENCE).sort());
  });

  test.skipIf(!existsSync(FIELD_OF_OTHERS))("of the survey is listed, with the systems' marks", () => {
    const rows = readFileSync(FIELD_OF_OTHERS, "utf8")
      .split("\n")
      .flatMap((line) => {
        const [, row, cells] = /^\| (\d+) \| (.*) \|/.exec(line) ?? [];
        return row === undefined ? [] : [{ id: `F${row}`, cells: (cells ?? "").split(" | ").slice(1) }];
      });
    expect(ids).toEqual(rows.map(({ id }) => id));
    const marked = (cell: string): string => /^\**([YPNk–])\**(?![\p{L}\d])/u.exec(cell)?.[1] ?? "";
    for (const [i, { id, cells }] of rows.entries()) {
      const peers = FEATURES[i]?.peers ?? [];
      const marks = cells.map((cell, at) => (marked(cell) === "" ? "" : marked(peers[at] ?? "")));
      expect(marks, id).toEqual(cells.map(marked));
    }
  });
});

test("no test cites a feature that does not exist", () => {
  const cited = testTitles().flatMap(({ features }) => features);
  expect(cited.filter((id) => !ids.includes(id))).toEqual([]);
});

test("a title may cite several features, and spans of them", () => {
  expect(featuresIn("F36–F38, F74:")).toEqual(["F36", "F37", "F38", "F74"]);
  expect(featuresIn("Art. 10:")).toEqual([]);
});
