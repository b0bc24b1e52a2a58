import { type VisitFacts, checkVisits } from "receivables/customer";
import { describe, expect, test } from "vitest";
import { charge, codes, day, policy, visit } from "./customer-case.js";

const QUARTER = { from: day("2026-01-01"), to: day("2026-03-31") };
const rules = (over: Partial<typeof policy.visits>): typeof policy => ({
  ...policy,
  visits: { ...policy.visits, ...over },
});
const facts = (over: Partial<VisitFacts> = {}): VisitFacts => ({
  visits: [],
  charges: [charge()],
  from: QUARTER.from,
  asOf: day("2026-04-01"),
  ...over,
});

describe("visits by phone or in person", () => {
  test("Art. 26: at least two each quarter: one is missing one, two are enough, three are no fault", () => {
    const three = [visit("a", "2026-01-01"), visit("b", "2026-02-02"), visit("c", "2026-03-31")];
    const after = [0, 1, 2, 3].map((n) => {
      const { rows, findings } = checkVisits(facts({ visits: three.slice(0, n) }), policy);
      const [row] = rows;
      return [row?.made, row?.missing, row?.state, codes(findings)];
    });
    expect(after).toEqual([
      [0, 2, "missed", ["visits-missing"]],
      [1, 1, "missed", ["visits-missing"]],
      [2, 0, "made", []],
      [3, 0, "made", []],
    ]);
  });

  test("Art. 26: by the last day of the quarter, that day included; the day after it is too late", () => {
    const on = (asOf: string) =>
      checkVisits(facts({ visits: [visit("a", "2026-01-10")], asOf: day(asOf) }), policy).rows[0];
    expect(on("2026-03-30")).toMatchObject({ state: "open", missing: 1, dueOn: "2026-03-31" });
    expect(on("2026-03-31")).toMatchObject({ state: "open" });
    expect(on("2026-04-01")).toMatchObject({ state: "missed" });
  });

  test("Art. 16, 26: a row has what compensation for lax visits takes", () => {
    expect(checkVisits(facts({ visits: [visit("a", "2026-01-10")] }), policy).rows[0]).toEqual({
      customer: "C1",
      person: "wang",
      period: QUARTER,
      required: 2,
      made: 1,
      missing: 1,
      dueOn: "2026-03-31",
      state: "missed",
      visits: ["a"],
    });
  });

  test("a variant asks for two each month", () => {
    const { rows } = checkVisits(
      facts({ visits: [visit("a", "2026-02-28")], asOf: day("2026-03-31") }),
      rules({ period: "month" }),
    );
    expect(rows.map(({ period, made, state }) => [period.to, made, state])).toEqual([
      ["2026-01-31", 0, "missed"],
      ["2026-02-28", 1, "missed"],
      ["2026-03-31", 0, "out-of-reach"],
    ]);
  });

  test("when the days left are too few, what is missing is out of reach; a visit of today has used up the day", () => {
    const on = (asOf: string, visits = [visit("a", "2026-03-30")], own = policy) =>
      checkVisits(facts({ visits, asOf: day(asOf) }), own).rows[0]?.state;
    expect(on("2026-03-30", [])).toBe("open");
    expect(on("2026-03-31", [])).toBe("out-of-reach");
    expect(on("2026-03-30")).toBe("open");
    expect(on("2026-03-31", [visit("a", "2026-03-31")])).toBe("out-of-reach");
    expect(on("2026-03-31", [visit("a", "2026-03-31")], rules({ oncePerDay: false }))).toBe("open");
  });

  test("visits on one day count once, or each, as the policy says", () => {
    const visits = [visit("a", "2026-02-02"), visit("b", "2026-02-02", { kind: "in-person" })];
    expect(checkVisits(facts({ visits }), policy).rows[0]).toMatchObject({ made: 1, visits: ["a", "b"] });
    expect(checkVisits(facts({ visits }), rules({ oncePerDay: false })).rows[0]).toMatchObject({ made: 2 });
  });
});

describe("what does not count is found", () => {
  const check = (row: ReturnType<typeof visit>, over: Partial<VisitFacts> = {}, own = policy) => {
    const { rows, findings } = checkVisits(facts({ visits: [row], asOf: day("2026-03-01"), ...over }), own);
    return [rows[0]?.made, codes(findings)];
  };

  test("a visit in the future", () => {
    expect(check(visit("a", "2026-03-01"))).toEqual([1, []]);
    expect(check(visit("a", "2026-03-02"))).toEqual([0, ["visit-in-the-future"]]);
  });

  test("a kind that the policy does not count", () => {
    expect(check(visit("a", "2026-02-01", { kind: "letter" }))).toEqual([0, ["visit-of-other-kind"]]);
  });

  test("a visit by somebody else than the person in charge, unless anyone's counts", () => {
    const other = visit("a", "2026-02-01", { by: "li" });
    expect(check(other)).toEqual([0, ["visit-by-other-person"]]);
    expect(check(other, {}, rules({ by: "anyone" }))).toEqual([1, []]);
    expect(check(other, { charges: [charge({ person: null })] })).toEqual([1, []]);
  });

  test("a visit on a day without anybody in charge, or to a customer that nobody knows", () => {
    const charges = [charge({ from: day("2026-02-02") })];
    expect(check(visit("a", "2026-02-01"), { charges })).toEqual([0, ["visit-outside-of-charge"]]);
    expect(check(visit("a", "2026-02-01", { customer: "C9" }))).toEqual([0, ["visit-outside-of-charge"]]);
  });

  test("one that was entered twice counts once; one id for two is refused", () => {
    const row = visit("a", "2026-02-01");
    const { rows, findings } = checkVisits(
      facts({ visits: [row, { ...row }], asOf: day("2026-02-02") }),
      rules({ oncePerDay: false }),
    );
    expect([rows[0]?.made, codes(findings)]).toEqual([1, ["visit-entered-twice"]]);
    expect(() =>
      checkVisits(facts({ visits: [row, { ...row, on: day("2026-02-02") }] }), policy),
    ).toThrowError(expect.objectContaining({ code: "id-of-two", field: "visits[1].id" }));
  });

  test("a visit before the first period is of another check", () => {
    expect(check(visit("a", "2025-12-31"))).toEqual([0, []]);
  });
});

describe("who answers for a period", () => {
  const taken = (from: string, own = policy) =>
    checkVisits(facts({ charges: [charge({ from: day(from) })] }), own).rows[0];

  test("a customer taken on in mid-quarter: by its days, in full or not at all", () => {
    // 90 days: two visits need all of them, one needs 45.
    expect(taken("2026-01-01")?.required).toBe(2);
    expect(taken("2026-01-02")?.required).toBe(1);
    expect(taken("2026-02-15")?.required).toBe(1);
    expect(taken("2026-02-16")?.required).toBe(0);
    expect(taken("2026-03-31", rules({ partPeriod: "in-full" }))?.required).toBe(2);
    expect(taken("2026-01-02", rules({ partPeriod: "nothing" }))).toMatchObject({
      required: 0,
      missing: 0,
      state: "made",
    });
  });

  test("a change of person does not change what is asked in all; each has their own last day", () => {
    const charges = (from: string, until: string) => [
      charge({ until: day(until) }),
      charge({ person: "li", from: day(from) }),
    ];
    const shares = (from: string, until: string) =>
      checkVisits(facts({ charges: charges(from, until), asOf: QUARTER.to }), policy).rows.map((row) => [
        row.person,
        row.required,
        row.dueOn,
      ]);
    expect(shares("2026-02-15", "2026-02-14")).toEqual([
      ["li", 1, "2026-03-31"],
      ["wang", 1, "2026-02-14"],
    ]);
    expect(shares("2026-03-31", "2026-03-30")).toEqual([
      ["li", 0, "2026-03-31"],
      ["wang", 2, "2026-03-30"],
    ]);
  });

  test("what a person does who comes back counts together", () => {
    const charges = [
      charge({ until: day("2026-01-31") }),
      charge({ person: "li", from: day("2026-02-01"), until: day("2026-02-28") }),
      charge({ from: day("2026-03-01") }),
    ];
    const visits = [visit("a", "2026-01-05"), visit("b", "2026-03-05")];
    const { rows } = checkVisits(facts({ charges, visits, asOf: QUARTER.to }), policy);
    expect(rows.map(({ person, required, made }) => [person, required, made])).toEqual([
      ["li", 0, 0],
      ["wang", 2, 2],
    ]);
  });

  test("while nobody is in charge the visits are missing all the same", () => {
    const { rows } = checkVisits(facts({ charges: [charge({ person: null })] }), policy);
    expect(rows[0]).toMatchObject({ person: null, missing: 2 });
  });

  test("a charge that begins later in the period has all its days before it", () => {
    const charges = [charge({ until: day("2026-03-30") }), charge({ person: "li", from: day("2026-03-31") })];
    const { rows } = checkVisits(facts({ charges, asOf: day("2026-03-01") }), policy);
    expect(rows.map(({ person, state }) => [person, state])).toEqual([
      ["li", "made"],
      ["wang", "open"],
    ]);
  });

  test("a check that begins after the day asked about is refused", () => {
    expect(() => checkVisits(facts({ from: day("2026-04-02") }), policy)).toThrowError(
      expect.objectContaining({ code: "from-after-as-of" }),
    );
  });

  test("two in charge on one day are refused, and so is a charge that ends before it begins", () => {
    const check = (...charges: readonly ReturnType<typeof charge>[]) =>
      checkVisits(facts({ charges, asOf: QUARTER.to }), policy);
    const two = expect.objectContaining({ code: "two-in-charge" });
    const until = day("2026-02-01");
    const next = charge({ person: "li", from: day("2026-02-01") });
    expect(() => check(charge({ until }), next)).toThrowError(two);
    expect(() => check(charge(), charge({ person: "li" }))).toThrowError(two);
    expect(() => check(charge({ until: day("2024-12-31") }))).toThrowError(
      expect.objectContaining({ code: "charge-ends-before-it-begins" }),
    );
    expect(check(charge(), charge()).rows).toHaveLength(1);
  });
});
