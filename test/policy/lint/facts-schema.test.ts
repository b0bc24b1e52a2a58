import { lintFactsSchema, lintPolicy, net30 } from "receivables";
import { expect, test } from "vitest";

const facts = {
  people: [
    { role: "manager", person: "wang" },
    { role: "manager", person: "li", department: "south" },
  ],
  lpr: [{ from: "2025-05-20", rate: "0.03", per: "year" }],
};

test("the facts of the linter are read from JSON as they are", () => {
  const read = lintFactsSchema.parse(JSON.parse(JSON.stringify(facts)));
  expect(read).toEqual(facts);
  expect(lintPolicy(net30, read)).not.toEqual(lintPolicy(net30));
  expect(lintFactsSchema.parse({})).toEqual({});
});

test.each<[string, unknown]>([
  ["a field that there is not", { persons: [] }],
  ["nobody in a role", { people: [{ role: "manager", person: "" }] }],
  ["a person without a role", { people: [{ person: "wang" }] }],
  [
    "no department, instead of none",
    { people: [{ role: "manager", person: "wang", department: undefined }] },
  ],
  ["a rate that is a number", { lpr: [{ from: "2025-05-20", rate: 0.03, per: "year" }] }],
  ["a rate of no day", { lpr: [{ from: "2025-02-30", rate: "0.03", per: "year" }] }],
  ["no list", { lpr: { from: "2025-05-20", rate: "0.03", per: "year" } }],
  ["nothing", null],
])("refused: %s", (_, wrong) => {
  expect(lintFactsSchema.safeParse(wrong).success).toBe(false);
});
