import { type EscalationStage, stageTable } from "receivables/escalation";
import { describe, expect, test } from "vitest";
import { chinaPolicy } from "./run-facts.js";

const [first] = chinaPolicy().stages;
if (first === undefined) throw new Error("no stage");
const stages = (...ranges: readonly (readonly [number, number, string?])[]): EscalationStage[] =>
  ranges.map(([fromDays, toDays, id], i) => ({ ...first, id: id ?? `s${i}`, fromDays, toDays }));

describe("a table of stages", () => {
  test.each([
    [[[1, 10]]],
    [[[1, 1]]],
    [
      [
        [-3, 0],
        [1, 10],
        [11, 11],
      ],
    ],
  ] as const)("%j has neither gap nor overlap", (ranges) => {
    const given = stages(...ranges);
    expect(stageTable(given)).toBe(given);
  });

  test.each([
    ["no-stages", "stages", []],
    ["stage-not-a-range", "stages[0]", [[10, 1]]],
    ["stage-not-a-range", "stages[0]", [[1.5, 10]]],
    ["stage-not-a-range", "stages[0]", [[1, Number.POSITIVE_INFINITY]]],
    [
      "stage-gap",
      "stages[1].fromDays",
      [
        [1, 10],
        [12, 20],
      ],
    ],
    [
      "stage-overlap",
      "stages[1].fromDays",
      [
        [1, 10],
        [10, 20],
      ],
    ],
    [
      "stage-overlap",
      "stages[1].fromDays",
      [
        [11, 20],
        [1, 10],
      ],
    ],
    [
      "duplicate-stage",
      "stages[1].id",
      [
        [1, 10, "a"],
        [11, 20, "a"],
      ],
    ],
  ] as const)("%s at %s", (code, field, ranges) => {
    expect(() => stageTable(stages(...ranges))).toThrowError(expect.objectContaining({ code, field }));
  });
});
