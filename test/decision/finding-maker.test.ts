import { findingMaker } from "receivables/decision";
import { expect, test } from "vitest";

test("a finding has an id of its room, its code and what it is about", () => {
  const finding = findingMaker("shipping");
  expect(finding("box-missing", "Art. 1", ["S1", "B2"], { box: "B2" })).toEqual({
    id: "shipping:box-missing/S1/B2",
    code: "box-missing",
    citation: "Art. 1",
    facts: { box: "B2" },
    expected: null,
    actual: null,
  });
  expect(finding("short", "Art. 1", ["S1"], {}, [2, 1])).toMatchObject({ expected: 2, actual: 1 });
});
