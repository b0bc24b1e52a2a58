import { clearanceTasks, compareWithTargets, whoAnswers } from "receivables/arrears";
import { clearanceTaskFactsSchema } from "receivables/arrears/schemas";
import { expect, test } from "vitest";
import { YEAR_END, cny, debt, paid, policy, registerOf, reportOf } from "./campaign-case.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const debts = [debt("A"), debt("B")];
const report = reportOf(debts, [paid("p", { amount: cny("1.00") })]);
const targets = [{ debtor: debt("A").debtor, by: YEAR_END, goal: { share: "2" } }];
const comparison = compareWithTargets({ report, targets }, policy);
const responsibility = whoAnswers({ debts: registerOf(debts).debts, duties: [] }, policy);
const facts = { report, comparison, responsibility };

test("what the tasks are made of is read as it was written", () => {
  for (const some of [comparison.rows, comparison.findings, responsibility.findings])
    expect(some).not.toEqual([]);
  const read = clearanceTaskFactsSchema.parse(json(facts));
  expect(read).toEqual(facts);
  expect(clearanceTasks(read, policy)).toEqual(clearanceTasks(facts, policy));
});

const [row] = comparison.rows;
test.each([
  ["a comparison of another day", { comparison: { ...comparison, asOf: "2026-01-31" } }, "comparison.asOf"],
  [
    "an unknown status",
    { comparison: { ...comparison, rows: [{ ...row, status: "late" }] } },
    "comparison.rows.0.status",
  ],
  [
    "a debt that nobody answers for as answered",
    {
      responsibility: {
        ...responsibility,
        answers: [{ debt: "A", debtor: "B", body: null, ground: "level" }],
      },
    },
    "responsibility.answers.0.body",
  ],
  ["a report without its debts", { report: { ...report, debts: undefined } }, "report.debts"],
])("%s is refused", (_, change, path) => {
  const { error } = clearanceTaskFactsSchema.safeParse(json({ ...facts, ...change }));
  expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
});
