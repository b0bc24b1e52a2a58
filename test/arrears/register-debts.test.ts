import { type ArrearsDebt, registerDebts } from "receivables/arrears";
import { plainDate } from "receivables/calendar";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { SCREENED, UNITS, YEAR_END, cny, codes, debt, policy, registerOf } from "./campaign-case.js";

describe("the register of debts", () => {
  test("R4.1, R4.2: the four debtors stand in it with their kinds, three for works and one for services", () => {
    const register = registerOf([
      debt("4", {
        debtor: "hospital",
        creditor: "laboratory",
        creditorKind: "private-listed-enterprise",
        cause: "services",
        project: null,
      }),
      debt("1", { debtor: "tourism", project: "solar" }),
      debt("2", { debtor: "town" }),
      debt("3", { debtor: "township" }),
    ]);
    expect(register.debts.map(({ id, unit, cause }) => [id, unit?.kind, cause])).toEqual([
      ["1", "public-company", "works"],
      ["2", "government", "works"],
      ["3", "government", "works"],
      ["4", "public-institution", "services"],
    ]);
    expect(register.findings).toEqual([]);
  });

  test("R4.1: what is older than the screening is screened or found late, what fell due after it is new", () => {
    const origins = registerOf([
      debt("A", { since: SCREENED }),
      debt("B", { since: SCREENED, registeredOn: plainDate("2026-01-06") }),
      debt("C", { since: plainDate("2026-01-06"), registeredOn: plainDate("2026-02-01") }),
    ]).debts.map(({ origin }) => origin);
    expect(origins).toEqual(["screened", "found-late", "new"]);
  });

  test("R4.0: clear bounds: what the campaign is not about is kept apart, and not lost", () => {
    const { debts, outside, findings } = registerOf([
      debt("A"),
      debt("B", { creditorKind: "other-creditor" }),
    ]);
    expect([debts, outside].map((rows) => rows.map(({ id }) => id))).toEqual([["A"], ["B"]]);
    expect(codes(findings)).toEqual(["outside-the-campaign"]);
  });

  test("R4.2: a debtor of a kind that the campaign is not about is outside", () => {
    const units = [{ ...UNITS[0], id: "shop", kind: "other-debtor" } as const] as never;
    const { outside } = registerDebts(
      { units, debts: [debt("A", { debtor: "shop" })], screenedOn: SCREENED, asOf: YEAR_END },
      policy,
    );
    expect(outside.map(({ id }) => id)).toEqual(["A"]);
  });
});

describe("a debt registered twice", () => {
  test("counts once, under its first id, and its other id stays known", () => {
    const same = { document: "settlement-7" };
    const { debts, findings } = registerOf([debt("B", same), debt("A", same)]);
    expect(debts.map(({ id, alsoAs }) => [id, alsoAs])).toEqual([["A", ["B"]]]);
    expect(codes(findings)).toEqual(["debt-registered-twice"]);
  });

  test("the very row twice counts once", () => {
    const { debts, findings } = registerOf([debt("A"), debt("A")]);
    expect(debts).toHaveLength(1);
    expect(debts[0]?.alsoAs).toEqual([]);
    expect(codes(findings)).toEqual(["debt-registered-twice"]);
  });

  test("with two amounts counts at the larger, confirmed if one entry is", () => {
    const { debts, findings } = registerOf([
      debt("A", { document: "S", confirmedOn: null }),
      debt("B", { document: "S", amount: cny("120.00") }),
    ]);
    expect(debts.map(({ id, amount, confirmedOn }) => [id, amount.amount, confirmedOn])).toEqual([
      ["A", "120.00", SCREENED],
    ]);
    expect(findings).toMatchObject([
      { code: "debt-registered-differently", expected: cny("100.00"), actual: cny("120.00") },
    ]);
  });

  test.each([
    ["another paper", { document: "other" }],
    ["another creditor", { creditor: "other" }],
    ["another project", { project: "other" }],
    ["no project", { project: null }],
    ["another first day", { since: plainDate("2025-06-02") }],
    ["another currency", { amount: money("100.00", "USD") }],
    ["no paper", { document: null }],
  ])("%s makes another debt", (_, over) => {
    expect(
      registerOf([debt("A", { document: "S" }), debt("B", { document: "S", ...over })]).debts,
    ).toHaveLength(2);
  });

  test("without a paper, amount and cause must agree too", () => {
    const bare = debt("A", { document: null });
    expect(registerOf([bare, { ...bare, id: "B" }]).debts).toHaveLength(1);
    expect(registerOf([bare, { ...bare, id: "B", amount: cny("100.01") }]).debts).toHaveLength(2);
    expect(registerOf([bare, { ...bare, id: "B", cause: "goods" }]).debts).toHaveLength(2);
  });

  test("R4.1: two that differ and may still be one both count, and are named", () => {
    const other = { project: "road" };
    const register = (...over: Partial<ArrearsDebt>[]) =>
      registerOf(over.map((own, i) => debt(`D${i}`, own)));
    const named = (...over: Partial<ArrearsDebt>[]) =>
      codes(register(...over).findings).filter((code) => code === "debt-perhaps-registered-twice");
    expect(register({ document: "S" }, { document: "S", ...other })).toMatchObject({
      debts: [{ id: "D0" }, { id: "D1" }],
      findings: [{ code: "debt-perhaps-registered-twice", facts: { debt: "D0", other: "D1" } }],
    });
    expect(named({ document: "S" }, { document: null })).toHaveLength(1);
    expect(named({ document: "S" }, { document: "S", since: plainDate("2025-06-02") })).toHaveLength(1);
    expect(named({ document: "S" }, { document: "T" })).toEqual([]);
    expect(named({ document: "S" }, { document: "S", ...other, amount: cny("99.99") })).toEqual([]);
    expect(named({ document: "S" }, { document: null, since: plainDate("2025-06-02") })).toEqual([]);
    expect(named({ document: null }, { document: null, ...other })).toEqual([]);
  });

  test("one id for two debts is refused, so that no debt is lost", () => {
    expect(() => registerOf([debt("A"), debt("A", { creditor: "other" })])).toThrowError(
      expect.objectContaining({ code: "id-of-two", field: "debts[1].id" }),
    );
  });
});

describe("odd facts", () => {
  test("R4.2: an unknown debtor is reported, and its debt stays in the register", () => {
    const { debts, findings } = registerOf([debt("A", { debtor: "nobody" })]);
    expect(debts.map(({ id, unit }) => [id, unit])).toEqual([["A", null]]);
    expect(codes(findings)).toEqual(["unknown-debtor"]);
  });

  test("R4.2: works owed for no named project are reported", () => {
    expect(codes(registerOf([debt("A", { project: null })]).findings)).toEqual(["project-not-named"]);
  });

  test("a debt that is in arrears only later is reported and waits; on its first day it counts", () => {
    const later = debt("A", { since: YEAR_END });
    expect(registerOf([later]).debts).toHaveLength(1);
    const early = registerOf([later], plainDate("2026-12-30"));
    expect(early.debts).toEqual([]);
    expect(codes(early.findings)).toEqual(["debt-not-yet-in-arrears"]);
  });

  test("a debt that is registered only later waits", () => {
    const later = debt("A", { registeredOn: plainDate("2026-02-01") });
    expect(registerOf([later], plainDate("2026-01-31")).debts).toEqual([]);
    expect(registerOf([later], plainDate("2026-02-01")).debts).toHaveLength(1);
  });

  test.each(["0.00", "-1.00"])("a debt of %s is refused", (amount) => {
    expect(() => registerOf([debt("A", { amount: cny(amount) })])).toThrowError(
      expect.objectContaining({ code: "amount-not-positive", field: "debts[0].amount" }),
    );
  });
});
