import {
  type ArrearsInspection,
  type BlacklistEntry,
  assessBlacklist,
  checkDeposits,
  checkInspections,
  integrityFiles,
} from "receivables/arrears";
import { plainDate } from "receivables/calendar";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { YEAR_END, cny, codes, debt, paid, policy, reportOf } from "./campaign-case.js";

describe("deposits 涉企保证金", () => {
  const deposit = {
    id: "D",
    body: "housing",
    firm: "builder",
    project: "village",
    amount: cny("50.00"),
    takenOn: plainDate("2025-03-01"),
    legalBasis: "rule 1",
    approval: "no. 1",
    returnedOn: null,
  };
  const check = (...rows: readonly (typeof deposit | Record<string, unknown>)[]) =>
    checkDeposits({ deposits: rows.map((row) => ({ ...deposit, ...row })) as never, asOf: YEAR_END });

  test("R4.10: one with a legal basis and an approval stays; without either it is given back, and counts once", () => {
    expect(check({}).findings).toEqual([]);
    expect(check({ legalBasis: null, approval: null }, { id: "E", approval: null })).toMatchObject({
      toReturn: ["D", "E"],
      amounts: [cny("100.00")],
    });
    expect(codes(check({ legalBasis: null, approval: null }).findings)).toEqual([
      "deposit-not-approved",
      "deposit-without-legal-basis",
    ]);
  });

  test("one that is given back by the day, or not taken yet, is none", () => {
    expect(check({ approval: null, returnedOn: YEAR_END }).toReturn).toEqual([]);
    expect(check({ approval: null, returnedOn: plainDate("2027-01-01") }).toReturn).toEqual(["D"]);
    expect(check({ approval: null, takenOn: plainDate("2027-01-01") }).toReturn).toEqual([]);
  });

  test("entered twice it counts once; one id for two is refused, and so is one of nothing", () => {
    expect(check({ approval: null }, { approval: null }).amounts).toEqual([cny("50.00")]);
    expect(() => check({}, { firm: "other" })).toThrowError(expect.objectContaining({ code: "id-of-two" }));
    expect(() => check({ amount: cny("0") })).toThrowError(
      expect.objectContaining({ code: "amount-not-positive" }),
    );
  });
});

describe("inspections 监督检查", () => {
  const inspection: ArrearsInspection = {
    id: "I",
    debtor: "town",
    by: "audit",
    on: plainDate("2026-09-30"),
    violations: [],
  };
  const quarterly = { ...policy, inspection: { everyMonths: 3 } };
  const check = (rows: readonly Partial<ArrearsInspection>[], by = policy, asOf = YEAR_END) =>
    checkInspections(
      {
        report: reportOf([debt("A")], [], { asOf }),
        inspections: rows.map((row) => ({ ...inspection, ...row })),
      },
      by,
    );

  test("R4.12: what an inspection found stays a finding until it is settled", () => {
    const found = (settledOn: string | null) =>
      check([
        {
          violations: (["risk-shifted", "iou"] as const).map((kind) => ({
            kind,
            firm: "builder",
            settledOn: settledOn === null ? null : plainDate(settledOn),
          })),
        },
      ]).findings;
    expect(found(null).map(({ code, citation }) => [code, citation])).toEqual([
      ["violation-found", "R4.10"],
      ["violation-found", "R4.12"],
    ]);
    expect(found("2027-01-01")).toHaveLength(2);
    expect(found("2026-12-31")).toEqual([]);
  });

  test("R4.12: a debtor in arrears is inspected within the months asked for, the last day included", () => {
    const on = (asOf: string) => codes(check([{}], quarterly, plainDate(asOf)).findings);
    expect(on("2026-12-30")).toEqual([]);
    expect(on("2026-12-31")).toEqual(["inspection-overdue"]);
    expect(check([{}], quarterly).due).toEqual([{ debtor: "town", last: "2026-09-30", by: "2026-12-30" }]);
    expect(codes(check([], quarterly, plainDate("2026-04-05")).findings)).toEqual(["never-inspected"]);
    expect(codes(check([], quarterly, plainDate("2026-04-06")).findings)).toEqual(["inspection-overdue"]);
  });

  test("R4.12: no interval is stated: one that was never inspected is named, and nothing is overdue", () => {
    expect(codes(check([]).findings)).toEqual(["never-inspected"]);
    expect(check([{}])).toMatchObject({ findings: [], due: [{ by: null }] });
  });

  test("an inspection of a day to come, or by the body itself, does not count", () => {
    const { findings, due } = check([{ on: plainDate("2027-01-01") }, { id: "J", by: "town" }]);
    expect(codes(findings)).toEqual(["inspected-by-itself", "inspection-in-the-future", "never-inspected"]);
    expect(due[0]?.last).toBe(null);
  });

  test("one id for two inspections is refused; the same row twice is one", () => {
    expect(() => check([{}, { by: "finance" }])).toThrowError(expect.objectContaining({ code: "id-of-two" }));
    const violations = [{ kind: "works-owed", firm: "builder", settledOn: null } as const];
    expect(check([{ violations }, { violations }]).findings).toHaveLength(1);
  });
});

describe("the integrity file 政务诚信档案", () => {
  test("R4.13: arrears of governments and their bodies go on file, open or cleared; a company has none", () => {
    const report = reportOf(
      [
        debt("A"),
        debt("B"),
        debt("C", { debtor: "tourism" }),
        debt("D", { confirmedOn: null }),
        debt("E", { debtor: "?" }),
      ],
      [paid("p", { amount: cny("100.00") })],
    );
    const files = integrityFiles(report, policy);
    expect(files.map(({ debtor, entries, open }) => [debtor, codes(entries), open])).toEqual([
      ["town", ["arrears-on-file", "cleared-on-file"], [cny("100.00")]],
    ]);
  });
});

describe("the blacklist 黑名单", () => {
  const strict = {
    ...policy,
    blacklist: { serious: { amount: cny("100.00"), days: 579 }, offAfterMonths: 6 },
  };
  const listed = [{ debtor: "town", since: plainDate("2026-02-01") }];
  const judge = (
    report: ReturnType<typeof reportOf>,
    names: readonly BlacklistEntry[] = [],
    by: typeof policy = strict,
  ) =>
    assessBlacklist({ report, listed: names }, by).map(({ outcome, listedSince }) => [outcome, listedSince]);

  test("R4.13: the regulation states no threshold: nothing is decided, and who is listed stays", () => {
    expect(judge(reportOf([debt("A")]), [], policy)).toEqual([["not-decided", null]]);
    expect(judge(reportOf([debt("A")]), listed, policy)).toEqual([["not-decided", "2026-02-01"]]);
  });

  test("R4.13: serious from the amount and the days on", () => {
    // 579 days from 2025-06-01 end on 2026-12-31.
    expect(judge(reportOf([debt("A")]))).toEqual([["list", YEAR_END]]);
    expect(judge(reportOf([debt("A")], [], { asOf: plainDate("2026-12-30") }))).toEqual([
      ["not-listed", null],
    ]);
    expect(judge(reportOf([debt("A", { amount: cny("99.99") })]))).toEqual([["not-listed", null]]);
    expect(
      judge(reportOf([debt("A", { amount: cny("60.00") }), debt("B", { amount: cny("40.00") })])),
    ).toEqual([["list", YEAR_END]]);
  });

  test("disputed debts and other currencies are not counted", () => {
    expect(judge(reportOf([debt("A", { confirmedOn: null })]))).toEqual([]);
    expect(judge(reportOf([debt("A", { amount: money("900", "USD") })]))).toEqual([["not-listed", null]]);
  });

  test("R4.13: off it after everything is cleared and the months are over, not before", () => {
    const cleared = (day: string) =>
      reportOf([debt("A")], [paid("p", { amount: cny("100.00"), on: plainDate(day) })]);
    expect(judge(cleared("2026-06-30"), listed)).toEqual([["take-off", null]]);
    expect(judge(cleared("2026-07-01"), listed)).toEqual([["keep-listed", "2026-02-01"]]);
    expect(judge(reportOf([debt("A")], [paid("p")]), listed)).toEqual([["keep-listed", "2026-02-01"]]);
    expect(judge(reportOf([debt("A")]), listed)).toEqual([["keep-listed", "2026-02-01"]]);
  });

  test("a listed debtor without debts in the report stays; a name of a day to come is not on the list", () => {
    expect(judge(reportOf([]), listed)).toEqual([["keep-listed", "2026-02-01"]]);
    expect(judge(reportOf([]), [{ debtor: "town", since: plainDate("2027-01-01") }])).toEqual([]);
  });

  test("of two entries of one name the first holds", () => {
    expect(judge(reportOf([]), [{ debtor: "town", since: YEAR_END }, ...listed])).toEqual([
      ["keep-listed", "2026-02-01"],
    ]);
  });
});
