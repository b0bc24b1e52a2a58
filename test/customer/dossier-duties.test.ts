import { type Deal, type FilingReading, dossierDuties } from "receivables/customer";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { FILED, codes, day, deal, policy } from "./customer-case.js";

const under = (reading: FilingReading) => ({ ...policy, filing: { ...policy.filing, reading } });
const duty = (
  deals: readonly Deal[],
  { asOf = "2026-12-31", by = policy, filedOn = null as string | null } = {},
) =>
  dossierDuties(
    {
      deals,
      dossiers: filedOn === null ? [] : [{ customer: "C1", filedOn: day(filedOn) }],
      asOf: day(asOf),
    },
    by,
  ).duties[0];

const first = deal("D1", "2026-01-10", "10000.00");
const second = deal("D2", "2026-01-31", "10000.00", { handler: "li" });

describe("when a customer must have a dossier", () => {
  test("Art. 5: two deals are enough, one is not; 10,000 reaches the amount, a cent less does not", () => {
    expect(duty([first])?.outcome).toBe("dossier-not-required");
    expect(duty([first, second])).toMatchObject({ outcome: "dossier-overdue", decidedBy: "D2" });
    expect(duty([first, { ...second, amount: money("9999.99", "CNY") }])?.outcome).toBe(
      "dossier-not-required",
    );
  });

  test("Art. 5: within one month after the second deal, the last day included; its handler collects", () => {
    const on = (asOf: string) => duty([first, second], { asOf });
    expect(on("2026-01-30")).toMatchObject({ outcome: "dossier-not-required", dueOn: null });
    expect(on("2026-01-31")).toMatchObject({
      outcome: "dossier-due",
      reachedOn: "2026-01-31",
      dueOn: "2026-02-28",
      collectBy: "li",
    });
    expect(on("2026-02-28")?.outcome).toBe("dossier-due");
    expect(on("2026-03-01")?.outcome).toBe("dossier-overdue");
    expect(on("2026-03-01")?.reasons[0]?.facts).toMatchObject({ days: 1 });
  });

  test("Art. 5: one that is filed is kept, and late where it came after the day", () => {
    const on = (filedOn: string, asOf = "2026-06-01") => duty([first, second], { filedOn, asOf });
    expect(on("2026-02-28")?.reasons[0]).toMatchObject({ code: "dossier-filed" });
    expect(on("2026-03-01")).toMatchObject({ outcome: "dossier-kept", filedOn: "2026-03-01" });
    expect(on("2026-03-01")?.reasons[0]).toMatchObject({ code: "dossier-filed-late", facts: { days: 1 } });
    expect(on("2026-03-01", "2026-02-28")).toMatchObject({ outcome: "dossier-due", filedOn: null });
  });

  test("one without a duty is kept too", () => {
    const { duties } = dossierDuties(
      { deals: [], dossiers: [{ customer: "C1", filedOn: FILED }], asOf: FILED },
      policy,
    );
    expect(duties).toMatchObject([{ customer: "C1", outcome: "dossier-kept", dueOn: null }]);
  });

  test("several dossiers of one customer are said; the first counts", () => {
    const dossiers = ["2026-03-05", "2026-02-01", "2027-01-01"].map((on) => ({
      customer: "C1",
      filedOn: day(on),
    }));
    const [own] = dossierDuties({ deals: [first, second], dossiers, asOf: day("2026-12-31") }, policy).duties;
    expect(own?.filedOn).toBe("2026-02-01");
    expect(own?.reasons).toMatchObject([
      { code: "dossier-filed" },
      { code: "several-dossiers", facts: { dossiers: 2 } },
    ]);
  });

  test("a deal without a handler leaves nobody to collect, which is said", () => {
    const { handler: _, ...nobody } = second;
    expect(duty([first, nobody])).toMatchObject({ collectBy: null });
    expect(codes(duty([first, nobody])?.reasons ?? [])).toEqual([
      "dossier-not-filed-in-time",
      "dossier-collector-unknown",
    ]);
  });
});

describe("Art. 5: every reading of the second deal", () => {
  const small = (id: string, on: string): Deal => deal(id, on, "100.00");
  const large = (id: string, on: string): Deal => deal(id, on, "20000.00");
  const days = (deals: readonly Deal[]) =>
    (["either", "any", "following", "each"] as const).map(
      (reading) => duty(deals, { by: under(reading) })?.decidedBy,
    );

  test.each([
    [
      "small, small, large, small, large",
      [
        small("a", "2026-01-01"),
        small("b", "2026-01-02"),
        large("c", "2026-01-03"),
        small("d", "2026-01-04"),
        large("e", "2026-01-05"),
      ],
      ["b", "c", "d", "e"],
    ],
    ["large, small", [large("a", "2026-01-01"), small("b", "2026-01-02")], ["a", "b", "b", null]],
    ["small, large", [small("a", "2026-01-01"), large("b", "2026-01-02")], ["b", "b", null, null]],
    ["large, large", [large("a", "2026-01-01"), large("b", "2026-01-02")], ["a", "b", "b", "b"]],
    ["small, small", [small("a", "2026-01-01"), small("b", "2026-01-02")], ["b", null, null, null]],
    ["large alone", [large("a", "2026-01-01")], ["a", null, null, null]],
    [
      "small and large on one day, the larger first",
      [small("a", "2026-01-01"), large("b", "2026-01-01")],
      ["b", "a", "a", null],
    ],
  ])("%s", (_, deals, expected) => {
    expect(days(deals)).toEqual(expected);
  });
});

describe("returns and odd dealings", () => {
  const back = (amount: string, over: Partial<Deal> = {}) =>
    deal("R1", "2026-02-01", amount, { returns: "D2", ...over });
  const check = (...deals: readonly Deal[]) => {
    const result = dossierDuties({ deals, dossiers: [], asOf: day("2026-02-10") }, policy);
    return [result.duties[0]?.outcome, codes(result.findings)];
  };

  test("what was returned lowers the deal that it names, from its day on", () => {
    expect(check(first, second, back("-0.01"))).toEqual(["dossier-not-required", []]);
    expect(check(first, { ...second, amount: money("10000.01", "CNY") }, back("-0.01"))).toEqual([
      "dossier-due",
      [],
    ]);
    const early = dossierDuties(
      { deals: [first, second, back("-0.01")], dossiers: [], asOf: day("2026-01-31") },
      policy,
    );
    expect(early.duties[0]?.outcome).toBe("dossier-due");
  });

  test("a deal that was returned in whole is none; more than in whole is found", () => {
    const any = { ...policy, filing: { ...policy.filing, amount: money("0.00", "CNY") } };
    const outcome = (amount: string) =>
      dossierDuties({ deals: [first, second, back(amount)], dossiers: [], asOf: day("2026-02-10") }, any);
    expect(outcome("-9999.99").duties[0]?.outcome).toBe("dossier-due");
    expect(outcome("-10000.00").duties[0]?.outcome).toBe("dossier-not-required");
    expect(codes(outcome("-10000.00").findings)).toEqual([]);
    expect(codes(outcome("-10000.01").findings)).toEqual(["return-above-deal"]);
  });

  test("a return that names no deal of the customer, or another currency, lowers none", () => {
    const { returns: _, ...nameless } = back("-1.00");
    expect(check(first, second, nameless)).toEqual(["dossier-due", ["return-without-deal"]]);
    expect(check(first, second, back("-1.00", { returns: "D9" }))).toEqual([
      "dossier-due",
      ["return-without-deal"],
    ]);
    expect(check(first, second, back("-1.00", { customer: "C2" }))).toEqual([
      "dossier-due",
      ["return-without-deal"],
    ]);
    expect(check(first, second, { ...back("-1.00"), amount: money("-1.00", "USD") })).toEqual([
      "dossier-due",
      ["return-in-other-currency"],
    ]);
  });

  test("a return dated before its deal lowers none", () => {
    expect(check(first, second, back("-1.00", { on: second.on }))).toEqual(["dossier-not-required", []]);
    expect(check(first, second, back("-1.00", { on: first.on }))).toEqual([
      "dossier-due",
      ["return-before-deal"],
    ]);
  });

  test("a deal in another currency counts as a deal, reaches no amount and is found", () => {
    const foreign = { ...second, amount: money("99999.00", "USD") };
    expect(check(first, foreign)).toEqual(["dossier-not-required", ["deal-in-other-currency"]]);
    expect(duty([first, foreign], { by: under("any") })?.decidedBy).toBe("D2");
    const sameDay = { ...foreign, on: first.on };
    expect(duty([sameDay, first], { by: under("following") })?.decidedBy).toBe("D2");
    expect(duty([first, sameDay, { ...sameDay, id: "D0" }], { by: under("following") })?.decidedBy).toBe(
      "D0",
    );
  });

  test("a deal of nothing, of a day to come, or entered twice counts for nothing more", () => {
    expect(check(first, second, deal("D3", "2026-02-01", "0.00"))).toEqual([
      "dossier-due",
      ["deal-of-nothing"],
    ]);
    expect(check(first, deal("D3", "2026-02-11", "20000.00"))).toEqual([
      "dossier-not-required",
      ["deal-in-the-future"],
    ]);
    expect(check(first, { ...first })).toEqual(["dossier-not-required", ["deal-entered-twice"]]);
    expect(() => check(first, { ...second, id: "D1" })).toThrowError(
      expect.objectContaining({ code: "id-of-two", field: "deals[1].id" }),
    );
  });
});
