import { gradeFactsSchema } from "receivables/customer/schemas";
import { profileFactsSchema } from "receivables/policy/schemas";
import { expect, test } from "vitest";
import { FILED, change } from "./customer-case.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const grades = { changes: [change("1", FILED, "A")], approvals: [], asOf: FILED };
const customer = { id: "C1", area: "north", dealingSince: FILED };
const profile = { ...grades, customer, dealings: [FILED] };

test("changes of grade, and what a profile is read from, are read as they are", () => {
  expect(gradeFactsSchema.parse(json(grades))).toEqual(grades);
  expect(profileFactsSchema.parse(json(profile))).toEqual(profile);
  const named = { ...profile, customer: { ...customer, name: "Xinhua" } };
  expect(profileFactsSchema.parse(json(named))).toEqual(profile);
});

test.each([
  [
    "a change without a grade",
    gradeFactsSchema,
    { ...grades, changes: [change("1", FILED, "")] },
    "changes.0.grade",
  ],
  ["an unknown field", gradeFactsSchema, { ...grades, dealings: [] }, ""],
  ["no such day", profileFactsSchema, { ...profile, dealings: ["2026-02-30"] }, "dealings.0"],
  [
    "an area that is nothing",
    profileFactsSchema,
    { ...profile, customer: { ...customer, area: null } },
    "customer.area",
  ],
  [
    "a change of no id",
    profileFactsSchema,
    { ...profile, changes: [change("", FILED, "A")] },
    "changes.0.id",
  ],
])("%s is refused", (_, schema, facts, path) => {
  const { error } = schema.safeParse(json(facts));
  expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
});
