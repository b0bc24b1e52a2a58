import { type CustomerProblem, type ProblemReport, checkProblemReports } from "receivables/bad-debt";
import { describe, expect, test } from "vitest";
import { codesOf, day, regulation } from "./bad-debt-case.js";

const problem = (more: Partial<CustomerProblem> = {}): CustomerProblem => ({
  id: "P1",
  customer: "C1",
  handler: "wang",
  foundOn: day("2026-05-04"),
  signs: "moved without notice",
  badDebtPossible: false,
  resolvedOn: null,
  ...more,
});
const report = (on: string, more: Partial<ProblemReport> = {}): ProblemReport => ({
  id: "R1",
  problem: "P1",
  kind: "problem-report",
  by: "wang",
  on: day(on),
  measures: "visit on Friday",
  ...more,
});
const check = (
  problems: readonly CustomerProblem[],
  reports: readonly ProblemReport[],
  asOf: string,
  rule = regulation.problemReport,
) => checkProblemReports({ problems, reports, asOf: day(asOf) }, { ...regulation, problemReport: rule });

describe("Art. 26: the problem-customer report is due within one day of finding the problem", () => {
  test.each([
    ["2026-05-04", "due", ["problem-report-due"]],
    ["2026-05-05", "due", ["problem-report-due"]],
    ["2026-05-06", "missing", ["problem-report-missing"]],
  ])("without a report on %s it is %s", (asOf, state, codes) => {
    const result = check([problem()], [], asOf);
    expect(result.rows.map((row) => [row.state, row.dueOn])).toEqual([[state, "2026-05-05"]]);
    expect(codesOf(result)).toEqual(codes);
  });

  test.each([
    ["2026-05-04", "in-time", []],
    ["2026-05-05", "in-time", []],
    ["2026-05-06", "late", ["problem-report-late"]],
  ])("a report of %s is %s", (on, state, codes) => {
    const result = check([problem()], [report(on)], "2026-06-01");
    expect(result.rows[0]).toMatchObject({ state, report: "R1", reportedOn: on });
    expect(codesOf(result)).toEqual(codes);
  });

  test("an application for a bad debt takes the report's place, and the first one counts", () => {
    const later = report("2026-05-09", { id: "R2" });
    const first = report("2026-05-05", { id: "R3", kind: "bad-debt-application" });
    expect(check([problem()], [later, first], "2026-06-01").rows[0]?.report).toBe("R3");
  });

  test("a report without measures counts and is a finding, where measures are asked for", () => {
    const blank = [report("2026-05-04", { measures: " " })];
    expect(codesOf(check([problem()], blank, "2026-06-01"))).toEqual(["problem-measures-missing"]);
    const lax = { ...regulation.problemReport, measuresNeeded: false };
    expect(codesOf(check([problem()], blank, "2026-06-01", lax))).toEqual([]);
  });

  test("odd reports do not count, and each is a finding", () => {
    const odd = [
      report("2026-05-03", { id: "R1" }),
      report("2026-06-02", { id: "R2" }),
      report("2026-05-04", { id: "R3", by: "li" }),
      report("2026-05-04", { id: "R4", problem: "P9" }),
    ];
    const result = check([problem()], odd, "2026-06-01");
    expect(result.rows[0]?.state).toBe("missing");
    expect(codesOf(result).sort()).toEqual([
      "problem-report-before-finding",
      "problem-report-by-other",
      "problem-report-in-future",
      "problem-report-missing",
      "problem-unknown",
    ]);
  });

  test("a problem found in the future is kept apart, and ids that stand twice are refused", () => {
    const result = check([problem({ foundOn: day("2026-06-02") })], [], "2026-06-01");
    expect([result.rows, codesOf(result)]).toEqual([[], ["problem-found-in-future"]]);
    expect(() => check([problem(), problem()], [], "2026-06-01")).toThrowError(
      expect.objectContaining({ code: "duplicate-id", field: "problems[1]" }),
    );
  });
});

describe("Art. 29: a possible bad debt is reported at once and puts the customer under warning", () => {
  const possible = problem({ badDebtPossible: true });

  test.each([
    ["2026-05-04", "in-time"],
    ["2026-05-05", "late"],
  ])("a report of %s is %s", (on, state) => {
    expect(check([possible], [report(on)], "2026-06-01").rows[0]?.state).toBe(state);
  });

  test("the warning runs from the report, or from the finding by policy, until the problem is resolved", () => {
    const reports = [report("2026-05-06")];
    const found = { ...regulation.problemReport, warnedFrom: "found" } as const;
    expect(check([possible], reports, "2026-06-01").warnings).toEqual([
      { problem: "P1", customer: "C1", from: "2026-05-06", until: null },
    ]);
    expect(check([possible], [], "2026-06-01").warnings).toEqual([]);
    expect(check([possible], [], "2026-06-01", found).warnings.map(({ from }) => from)).toEqual([
      "2026-05-04",
    ]);
    const resolved = [{ ...possible, resolvedOn: day("2026-05-20") }];
    expect(check(resolved, reports, "2026-06-01").warnings[0]?.until).toBe("2026-05-19");
    expect(check(resolved, reports, "2026-05-19").warnings[0]?.until).toBeNull();
    expect(check([problem()], reports, "2026-06-01").warnings).toEqual([]);
  });
});
