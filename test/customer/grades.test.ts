import type { Approval } from "receivables/approval";
import {
  type GradeCheckFacts,
  type GradeChange,
  checkGrades,
  gradeAsOf,
  gradeContent,
} from "receivables/customer";
import type { PlainDate } from "receivables/calendar";
import { describe, expect, test } from "vitest";
import { change, codes, day, graded, policy, visit } from "./customer-case.js";
import { approved } from "./grade-approval.js";

const asOf = day("2026-06-30");
const needsApproval = { ...graded, grades: { ...graded.grades, approvalUse: "grade-change" } };
const grade = (changes: readonly GradeChange[], on = "2026-06-30", by = graded) =>
  gradeAsOf({ changes, asOf: day(on) }, "C1", by);
const check = (over: Partial<GradeCheckFacts>, by = graded) =>
  checkGrades({ customers: [], changes: [], visits: [], asOf, ...over }, by);
const A = change("g1", "2026-01-10", "A");
const B = change("g2", "2026-03-01", "B");

describe("the credit grade", () => {
  test("Art. 15: it is that of the last change by the day", () => {
    expect(["2026-01-09", "2026-01-10", "2026-02-28", "2026-03-01"].map((on) => grade([B, A], on))).toEqual([
      null,
      "A",
      "A",
      "B",
    ]);
    expect(gradeAsOf({ changes: [A], asOf }, "C2", graded)).toBe(null);
  });

  test("Art. 15, 16: where the policy states no grades none is known, and the check says so", () => {
    expect(gradeAsOf({ changes: [A], asOf }, "C1", policy)).toBe(null);
    const { grades, findings } = check({ changes: [A], customers: ["C1"] }, policy);
    expect(grades).toEqual([{ customer: "C1", grade: null, since: null, assessedOn: null }]);
    expect(findings).toMatchObject([{ code: "grades-not-stated", facts: { changes: 1 } }]);
  });

  test("a change to an unknown grade does not hold", () => {
    const odd = change("g3", "2026-04-01", "AAA");
    expect(grade([A, odd])).toBe("A");
    expect(codes(check({ changes: [A, odd] }).findings)).toEqual(["grade-unknown"]);
  });

  test("of two changes on one day the lower grade holds, whatever the order", () => {
    const rival = { ...B, id: "g0", grade: "C" };
    expect([grade([B, rival]), grade([rival, B])]).toEqual(["C", "C"]);
    expect(check({ changes: [B, rival] }).findings).toMatchObject([
      { code: "two-grades-on-one-day", facts: { grades: ["B", "C"], grade: "C" } },
    ]);
    expect(codes(check({ changes: [B, { ...B, id: "g9" }] }).findings)).toEqual([]);
  });

  test("a change in the future does not hold yet; one entered twice is one", () => {
    expect(codes(check({ changes: [A, change("g3", "2026-07-01", "C")] }).findings)).toEqual([
      "grade-change-in-the-future",
    ]);
    expect(codes(check({ changes: [A, { ...A }] }).findings)).toEqual(["grade-change-entered-twice"]);
    expect(() => check({ changes: [A, { ...A, grade: "B" }] })).toThrowError(
      expect.objectContaining({ code: "id-of-two" }),
    );
  });

  test("Art. 15: a customer without a grade is found", () => {
    expect(check({ customers: ["C2", "C1"], changes: [A] }).findings).toMatchObject([
      { code: "customer-without-grade", citation: "Art. 15", facts: { customer: "C2" } },
    ]);
  });
});

describe("a change that needs an approval", () => {
  const holds = (row: GradeChange, approvals: readonly Approval[]) => [
    gradeAsOf({ changes: [row], approvals, asOf }, "C1", needsApproval),
    codes(
      checkGrades(
        { customers: [], visits: [], changes: [row], approvals, asOf },
        needsApproval,
      ).findings.filter(({ code }) => code !== "customer-without-grade"),
    ),
  ];
  const named = { ...B, approval: "R1" };

  test("holds with one of that day or before", () => {
    expect(approved("R1").outcome).toBe("approved");
    expect(holds(named, [approved("R1")])).toEqual(["B", []]);
    expect(holds(named, [approved("R1", "C1", "2026-03-01")])).toEqual(["B", []]);
  });

  test("does not hold without one, with a later one, one that is not approved, or that of another customer", () => {
    const refused = [null, ["grade-change-not-approved"]];
    expect(holds(B, [approved("R1")])).toEqual(refused);
    expect(holds(named, [])).toEqual(refused);
    expect(holds(named, [approved("R1", "C1", "2026-03-02")])).toEqual(refused);
    expect(holds(named, [{ ...approved("R1"), outcome: "pending", closedOn: null }])).toEqual(refused);
    expect(holds(named, [approved("R1", "C2")])).toEqual(refused);
    const request = { ...approved("R1").request, use: "discount" };
    expect(holds(named, [{ ...approved("R1"), request }])).toEqual(refused);
  });

  test("does not hold by one that its votes do not bear out", () => {
    expect(holds(named, [{ ...approved("R1"), steps: [] }])).toEqual([null, ["grade-change-not-approved"]]);
  });

  test("may be bound to its figures, and one that was changed since does not hold", () => {
    const bound = [approved("R1", "C1", "2026-02-01", gradeContent(B))];
    expect(holds(named, bound)).toEqual(["B", []]);
    expect(holds({ ...named, grade: "A" }, bound)).toEqual([null, ["grade-change-not-approved"]]);
    expect(holds({ ...named, on: day("2026-03-02") }, bound)).toEqual([null, ["grade-change-not-approved"]]);
  });

  test("uses it up: a second change by the same approval does not hold", () => {
    const changes = [named, change("g3", "2026-04-01", "A", { approval: "R1" })];
    const facts = { changes, approvals: [approved("R1")], asOf };
    expect(gradeAsOf(facts, "C1", needsApproval)).toBe("B");
    expect(codes(checkGrades({ customers: [], visits: [], ...facts }, needsApproval).findings)).toEqual([
      "grade-approval-used-twice",
    ]);
  });
});

describe("Art. 16: a visit leads to an assessment of the grade", () => {
  const assessed = (to: string, on = "2026-04-01") => ({ grade: to, by: "wang", on: day(on) });
  const within = (days: number | null) => ({
    ...graded,
    grades: { ...graded.grades, assessWithinDays: days },
  });
  const found = (
    row: ReturnType<typeof visit>,
    { days = 0, on = asOf }: { days?: number | null; on?: PlainDate } = {},
  ) => codes(check({ changes: [A], visits: [row], asOf: on }, within(days)).findings);

  test("on the visit itself, or within the days of the policy, the last day included", () => {
    const none = visit("v", "2026-04-01");
    expect(found(none, { on: day("2026-04-01") })).toEqual([]);
    expect(found(none, { on: day("2026-04-02") })).toEqual(["visit-without-assessment"]);
    expect(found(none, { days: 7, on: day("2026-04-08") })).toEqual([]);
    expect(found(none, { days: 7, on: day("2026-04-09") })).toEqual(["visit-without-assessment"]);
    expect(found(none, { days: null })).toEqual([]);
  });

  test("one that came later than that is found too", () => {
    const late = visit("v", "2026-04-01", { assessment: assessed("A", "2026-04-02") });
    expect(found(late)).toEqual(["visit-without-assessment"]);
    expect(found(late, { days: 1 })).toEqual([]);
  });

  test("one older than the visit, of a day to come, or of an unknown grade does not count", () => {
    const odd = (to: string, on: string) => found(visit("v", "2026-04-01", { assessment: assessed(to, on) }));
    const both = ["assessment-unusable", "visit-without-assessment"];
    expect(odd("A", "2026-03-31")).toEqual(both);
    expect(odd("A", "2026-07-01")).toEqual(both);
    expect(odd("AAA", "2026-04-01")).toEqual(both);
  });

  test("where it finds another grade, the grade is adjusted; a change since then settles it", () => {
    const visits = [
      visit("v", "2026-04-01", { assessment: assessed("C") }),
      visit("u", "2026-02-01", { assessment: assessed("B", "2026-02-01") }),
    ];
    const { grades, findings } = check({ changes: [A], visits });
    expect(findings).toMatchObject([
      { code: "grade-to-be-adjusted", facts: { customer: "C1", grade: "A", assessed: "C", visit: "v" } },
    ]);
    expect(grades).toMatchObject([{ grade: "A", since: "2026-01-10", assessedOn: "2026-04-01" }]);
    expect(codes(check({ changes: [A, change("g3", "2026-04-01", "B")], visits }).findings)).toEqual([]);
    expect(codes(check({ changes: [A, change("g3", "2026-03-31", "B")], visits }).findings)).toEqual([
      "grade-to-be-adjusted",
    ]);
  });

  test("of two assessments on one day the one to the lower grade is the last", () => {
    const visits = [
      visit("v", "2026-04-01", { assessment: assessed("C") }),
      visit("w", "2026-04-01", { assessment: assessed("A") }),
    ];
    expect(check({ changes: [A], visits }).findings).toMatchObject([{ facts: { assessed: "C" } }]);
  });

  test("where the policy states no grades, visits are looked at all the same", () => {
    const visits = [visit("v", "2026-04-01"), visit("w", "2026-04-01", { assessment: assessed("?") })];
    const { grades, findings } = check({ visits }, policy);
    expect(grades).toMatchObject([{ grade: null, assessedOn: "2026-04-01" }]);
    expect(codes(findings)).toEqual(["grades-not-stated", "visit-without-assessment"]);
  });

  test("a visit in the future led to nothing yet", () => {
    expect(found(visit("v", "2026-07-01"))).toEqual([]);
  });
});
