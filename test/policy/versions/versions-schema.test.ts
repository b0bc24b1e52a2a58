import { type Policy, net30, plainDate, policyVersions, policyVersionsSchema } from "receivables";
import { expect, test } from "vitest";

const next: Policy = { ...net30, version: "2", effectiveFrom: plainDate("2027-01-01"), ...stamped("2") };

/** Sections of the preset as a version of it has them. */
function stamped(version: string): Partial<Policy> {
  const { credit } = net30;
  return { credit: { ...credit, policy: { ...credit.policy, version } } };
}

function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test("versions are read in any order and come in theirs", () => {
  const read = policyVersionsSchema.parse(json([next, net30]));
  expect(read.map(({ version }) => version)).toEqual([net30.version, "2"]);
  expect(read).toEqual(policyVersions(read));
  expect(read[0]).toEqual(net30);
  expect(read[1]?.credit).toEqual(next.credit);
});

test.each<[string, unknown]>([
  ["no version", []],
  ["a policy and no list", net30],
  ["versions of two firms", [net30, { ...next, id: "other" }]],
  ["two of one day", [net30, { ...next, effectiveFrom: net30.effectiveFrom }]],
  ["two of one name", [net30, { ...next, version: net30.version }]],
  ["one that is no policy", [net30, { ...next, credit: {} }]],
  ["nothing", null],
])("refused: %s", (_, wrong) => {
  expect(policyVersionsSchema.safeParse(json(wrong)).success).toBe(false);
});
