import {
  type ArrearsDuty,
  checkOrganisation,
  clearanceTasks,
  compareWithTargets,
  whoAnswers,
} from "receivables/arrears";
import { plainDate } from "receivables/calendar";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { SCREENED, YEAR_END, cny, codes, debt, paid, policy, reportOf } from "./campaign-case.js";

const JUNE = plainDate("2026-06-30");
const half = { debtor: "town", by: JUNE, goal: { share: "0.5" } } as const;
const all = { debtor: "town", by: YEAR_END, goal: { share: "1" } } as const;
const compare = (
  report: ReturnType<typeof reportOf>,
  targets: Parameters<typeof compareWithTargets>[0]["targets"],
) => compareWithTargets({ report, targets }, policy);

describe("targets by unit and by date", () => {
  test.each([
    ["2026-06-30", "50.00", "met", "2026-06-30"],
    ["2026-07-01", "50.00", "met-late", "2026-07-01"],
    ["2026-06-30", "49.99", "missed", null],
  ])("R4.3, R4.5: half by June, repaid on %s: %s is %s", (on, amount, status, reachedOn) => {
    const { rows } = compare(reportOf([debt("A")], [paid("p", { on: plainDate(on), amount: cny(amount) })]), [
      half,
      all,
    ]);
    expect(rows[0]).toMatchObject({ planned: cny("50.00"), status, reachedOn });
  });

  test("a target runs on its last day and is missed the day after", () => {
    const at = (day: string) =>
      compare(reportOf([debt("A")], [], { asOf: plainDate(day) }), [half]).rows[0]?.status;
    expect([at("2026-06-30"), at("2026-07-01")]).toEqual(["running", "missed"]);
  });

  test("what was repaid late does not count for the day, but is no longer to repay", () => {
    const { rows } = compare(reportOf([debt("A")], [paid("p", { on: plainDate("2026-08-01") })]), [half]);
    expect(rows).toMatchObject([
      { repaid: cny("0.00"), shortfall: cny("50.00"), surplus: cny("0.00"), toRepay: cny("10.00") },
    ]);
  });

  test("an amount is a target in its own currency only", () => {
    const report = reportOf([debt("A"), debt("B", { amount: money("10", "USD") })]);
    const { rows, findings } = compare(report, [
      { debtor: "town", by: YEAR_END, goal: { amount: cny("100.00") } },
    ]);
    expect(rows.map(({ planned }) => planned)).toEqual([cny("100.00")]);
    expect(codes(findings)).toEqual(["debtor-without-target"]);
  });

  test("R4.3: percentages above 100 are reported and taken as 100", () => {
    const report = reportOf([debt("A")]);
    const over = { ...all, goal: { share: "1.01" } };
    const { rows, findings } = compare(report, [over]);
    expect(rows[0]?.planned).toEqual(cny("100.00"));
    expect(codes(findings)).toEqual(["target-above-hundred-percent"]);
    expect(compare(report, [all]).findings).toEqual([]);
  });

  test("R4.3: a target above the arrears is reported and taken as them", () => {
    const report = reportOf([debt("A")]);
    const { rows, findings } = compare(report, [{ ...all, goal: { amount: cny("100.01") } }]);
    expect(rows[0]?.planned).toEqual(cny("100.00"));
    expect(codes(findings)).toEqual(["target-above-arrears"]);
  });

  test("R4.5: of two targets for one day the larger holds; a target for nothing is reported", () => {
    const report = reportOf([debt("A")]);
    const { rows, findings } = compare(report, [
      all,
      { ...all, goal: { amount: cny("3.00") } },
      { ...all, debtor: "?" },
      { ...all, debtor: "?", goal: { amount: cny("3.00") } },
    ]);
    expect(rows.map(({ planned }) => planned.amount)).toEqual(["100.00"]);
    expect(codes(findings)).toEqual(["target-set-twice", "target-without-arrears", "target-without-arrears"]);
  });

  test("R4.6: a target whose money is open is reported; where nothing is said of it, it is not looked at", () => {
    const report = reportOf([debt("A")]);
    expect(codes(compare(report, [{ ...all, funds: null }]).findings)).toEqual(["target-without-funds"]);
    expect(codes(compare(report, [{ ...all, funds: "budget" }]).findings)).toEqual([]);
  });

  test("R4.7: all that should be repaid: a last target below the goal is reported", () => {
    expect(codes(compare(reportOf([debt("A")]), [half]).findings)).toEqual(["target-short-of-goal"]);
  });

  test.each([{ share: "0" }, { share: "-0.1" }])("a target of %o is refused", (goal) => {
    expect(() => compare(reportOf([debt("A")]), [{ ...all, goal }])).toThrowError(
      expect.objectContaining({ code: "share-not-positive" }),
    );
  });

  test("a target of no amount is refused", () => {
    expect(() => compare(reportOf([debt("A")]), [{ ...all, goal: { amount: cny("0") } }])).toThrowError(
      expect.objectContaining({ code: "amount-not-positive" }),
    );
  });
});

const DUTIES: readonly ArrearsDuty[] = [
  { body: "east-office", place: "east", level: null },
  { body: "town-bureau", place: "east", level: "town" },
  { body: "west-office", place: "west", level: null },
];

describe("who answers 属地管理、分级负责，谁监管谁负责", () => {
  const debts = reportOf([
    debt("A", { debtor: "tourism" }),
    debt("B"),
    debt("C", { debtor: "township" }),
    debt("D", { debtor: "?" }),
  ]).debts.map((row) => row.debt);

  test("R4.5, R4.11: the supervisor, else the level in the place, else the place", () => {
    const { answers, findings } = whoAnswers({ debts, duties: DUTIES }, policy);
    expect(answers.map(({ debt: id, body, ground }) => [id, body, ground])).toEqual([
      ["A", "state-assets", "supervision"],
      ["B", "town-bureau", "level"],
      ["C", "west-office", "place"],
    ]);
    expect(codes(findings)).toEqual(["nobody-answers"]);
  });

  test("the order is the policy's", () => {
    const { answers } = whoAnswers({ debts, duties: DUTIES }, { ...policy, responsibility: ["place"] });
    expect(answers.map(({ body }) => body)).toEqual(["east-office", "west-office"]);
  });

  test("two bodies for one duty are refused", () => {
    const duties = [...DUTIES, { body: "other", place: "east", level: null }];
    expect(() => whoAnswers({ debts, duties }, policy)).toThrowError(
      expect.objectContaining({ code: "two-bodies-answer" }),
    );
  });
});

describe("tasks", () => {
  test("R4.5, R4.7: the targets are broken down by body, works first, and hold all that is open and confirmed", () => {
    const report = reportOf(
      [
        debt("A", { cause: "goods" }),
        debt("B"),
        debt("C", { debtor: "?" }),
        debt("D", { confirmedOn: null }),
        debt("E", { debtor: "hospital", cause: "services", project: null }),
      ],
      [paid("p"), paid("q", { debt: "E", amount: cny("100.00") })],
    );
    const duties = DUTIES;
    const responsibility = whoAnswers({ debts: report.debts.map((row) => row.debt), duties }, policy);
    const comparison = compare(report, [half, all]);
    const bodies = clearanceTasks({ report, comparison, responsibility }, policy);
    expect(bodies.map(({ body, open, tasks }) => [body, open, tasks.map((task) => task.debt)])).toEqual([
      [null, [cny("100.00")], ["C"]],
      ["town-bureau", [cny("160.00")], ["B", "A"]],
    ]);
    expect(bodies[1]?.tasks[0]).toMatchObject({ by: JUNE, overdue: true, first: true });
    expect(bodies[0]?.tasks[0]).toMatchObject({ by: null, overdue: false });
  });
});

describe("the organisation", () => {
  const members = [
    "industry",
    "finance",
    "audit",
    "reform",
    ...Array.from({ length: 13 }, (_, i) => `unit-${i}`),
  ];
  const organisation = {
    workPlan: { document: "plan", on: SCREENED },
    head: { person: "chen", office: "executive-deputy-county-head" },
    deputy: { person: "lin", office: "deputy-county-head" },
    members,
    duties: DUTIES,
  };
  const check = (over: Partial<Parameters<typeof checkOrganisation>[0]["organisation"]>, asOf = SCREENED) =>
    codes(checkOrganisation({ organisation: { ...organisation, ...over }, asOf }, policy));

  test("R4.5: a plan, head, deputy and 17 units lack nothing; 16 are too few, and a unit named twice counts once", () => {
    expect(check({})).toEqual([]);
    expect(check({ members: members.slice(0, 16) })).toEqual(["group-too-small"]);
    expect(check({ members: [...members.slice(0, 16), "audit"] })).toEqual(["group-too-small"]);
  });

  test("R4.5: what is missing is named", () => {
    expect(
      check({ workPlan: null, head: null, deputy: { person: "x", office: "clerk" }, members: [] }),
    ).toEqual([
      "group-deputy-wrong",
      "group-head-wrong",
      "group-lacks-body",
      "group-too-small",
      "work-plan-missing",
    ]);
  });

  test("R4.5: a plan of tomorrow is none yet", () => {
    expect(check({}, plainDate("2026-01-04"))).toEqual(["work-plan-missing"]);
  });
});
