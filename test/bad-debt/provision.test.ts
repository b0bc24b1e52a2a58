import { type AgingPolicy, ageReceivables, bucketScheme } from "receivables/aging";
import {
  type HistoryRule,
  type LossAllowance,
  type LossRateTable,
  type MonthEndBuckets,
  type PresumptionRebuttal,
  type ProvisionRule,
  changeInAllowance,
  computeLossRates,
  mergeAllowances,
  monthEndBuckets,
  provideForLosses,
} from "receivables/bad-debt";
import { type PlainDate, addDays } from "receivables/calendar";
import type { OpenItem } from "receivables/ledger";
import { describe, expect, test } from "vitest";
import { agingSection } from "../../src/policy/net-30/aging.js";
import { cny, codesOf, day, net30, regulation, usd } from "./bad-debt-case.js";

const aging: AgingPolicy = { ...agingSection, policy: net30.policy, scheme: bucketScheme([30, 60, 90]) };
const MONTH_END = day("2026-04-30");

/** A claim that is overdue by some days at the end of April. */
const claim = (id: string, overdue: number, amount: string, more: Partial<OpenItem> = {}): OpenItem => ({
  id,
  document: id,
  source: "invoice",
  kind: "trade",
  customer: "C1",
  issuedOn: day("2025-01-05"),
  postedOn: day("2025-01-05"),
  dueOn: addDays(MONTH_END, -overdue),
  original: cny(amount),
  open: cny(amount),
  disputed: cny("0.00"),
  settlements: [],
  ...more,
});
const report = (items: readonly OpenItem[], asOf: PlainDate = MONTH_END, policy = aging) =>
  ageReceivables({ items, asOf }, policy);
const provide = (
  items: readonly OpenItem[],
  {
    rates = null,
    rebuttals = [],
    ...rule
  }: { rates?: LossRateTable | null; rebuttals?: readonly PresumptionRebuttal[] } & Partial<
    Omit<ProvisionRule, "rates">
  > = {},
) =>
  provideForLosses(
    { report: report(items), rates, rebuttals },
    { ...net30, provision: { ...net30.provision, ...rule } },
  );

const BUCKETS = ["not-due", "1-30", "31-60"];
const month = (
  asOf: string,
  amounts: readonly string[],
  more: Partial<MonthEndBuckets> = {},
): MonthEndBuckets => ({
  asOf: day(asOf),
  segment: null,
  currency: "CNY",
  buckets: amounts.map((amount, i) => ({ bucket: BUCKETS[i] ?? "?", amount: cny(amount) })),
  ...more,
});
const rates = (months: readonly MonthEndBuckets[], rule: Partial<HistoryRule> = {}, buckets = BUCKETS) =>
  computeLossRates(
    { buckets, months },
    { ...net30, provision: { fromHistory: { ...net30.provision.fromHistory, ...rule } } },
  );
const figures = (table: LossRateTable) => table.segments[0]?.rates.map(({ onward, rate }) => [onward, rate]);

describe("loss rates from past month ends", () => {
  const steady = ["2026-01-31", "2026-02-28", "2026-03-31"].map((on) =>
    month(on, ["1000.00", "200.00", "50.00"]),
  );

  test("a bucket's loss rate is the product of the roll rates from there on", () => {
    expect(figures(rates(steady, { lastBucketLoss: "0.4" }))).toEqual([
      ["0.2", "0.02"],
      ["0.25", "0.1"],
      ["0.4", "0.4"],
    ]);
  });

  test("months in any order, on any of their days, give the same", () => {
    const shuffled = [...steady.slice(1), ...steady.slice(0, 1)].map((row) => ({
      ...row,
      asOf: addDays(row.asOf, -3),
    }));
    expect(rates(shuffled).segments).toEqual(rates(steady).segments);
  });

  test("pooled months weigh by what stood in them, the mean weighs them alike", () => {
    const months = [
      month("2026-01-31", ["1000.00", "0.00"]),
      month("2026-02-28", ["100.00", "100.00"]),
      month("2026-03-31", ["0.00", "50.00"]),
    ];
    const of = (average: HistoryRule["average"]) =>
      figures(rates(months, { average, lastBucketLoss: "1" }, BUCKETS.slice(0, 2)))?.[0]?.[0];
    expect(of("pooled")).toBe("0.136364");
    expect(of("mean")).toBe("0.3");
  });

  test("a missing month is a finding, and nothing is read across the gap", () => {
    const gap = rates([month("2026-01-31", ["100.00", "10.00"]), month("2026-03-31", ["100.00", "90.00"])]);
    expect(codesOf(gap)).toEqual(
      expect.arrayContaining(["history-month-missing", "history-too-short", "roll-rate-unknown"]),
    );
    expect(figures(gap)?.[0]).toEqual([null, null]);
  });

  test("an empty bucket shows no rate; nothing that rolls into it is lost all the same", () => {
    const empty = ["2026-01-31", "2026-02-28"].map((on) => month(on, ["1000.00", "0.00", "10.00"]));
    expect(figures(rates(empty))).toEqual([
      ["0", "0"],
      [null, null],
      ["1", "1"],
    ]);
    expect(codesOf(rates(empty))).toEqual(["roll-rate-unknown"]);
  });

  test.each([
    ["99.99", "0.9999", []],
    ["100.00", "1", []],
    ["100.01", "1", ["roll-rate-capped"]],
  ])("a next bucket of %s after 100.00 rolls at %s", (next, onward, codes) => {
    const months = [month("2026-01-31", ["100.00", "0.00"]), month("2026-02-28", ["0.00", next])];
    const table = rates(months, {}, BUCKETS.slice(0, 2));
    expect(figures(table)?.[0]?.[0]).toBe(onward);
    expect(codesOf(table)).toEqual(codes);
  });

  test("negative buckets do not lower a rate", () => {
    const months = [
      month("2026-01-31", ["-50.00", "100.00", "0.00"]),
      month("2026-02-28", ["10.00", "-5.00", "50.00"]),
    ];
    expect(figures(rates(months))).toEqual([
      [null, null],
      ["0.5", "0.5"],
      ["1", "1"],
    ]);
  });

  test("the future is looked at by a factor, up to the whole", () => {
    const ahead = (forwardFactor: string) => rates(steady, { lastBucketLoss: "0.4", forwardFactor });
    expect(figures(ahead("1.5"))?.map(([, rate]) => rate)).toEqual(["0.03", "0.15", "0.6"]);
    expect(figures(ahead("3"))?.map(([, rate]) => rate)).toEqual(["0.06", "0.3", "1"]);
    expect(codesOf(ahead("3"))).toEqual(["loss-rate-capped"]);
  });

  test("an unset loss of the last bucket leaves every rate unknown and is a finding", () => {
    const open = rates(steady, { lastBucketLoss: null });
    expect(figures(open)?.map(([, rate]) => rate)).toEqual([null, null, null]);
    expect(codesOf(open)).toEqual(["last-bucket-loss-not-set"]);
  });

  test("segments and currencies have rates of their own", () => {
    const dollars = [
      { bucket: "not-due", amount: usd("100.00") },
      { bucket: "1-30", amount: usd("20.00") },
    ];
    const rows = ["2026-01-31", "2026-02-28"].flatMap((on) => [
      month(on, ["100.00", "50.00", "0.00"]),
      month(on, ["100.00", "10.00", "0.00"], { segment: "G1" }),
      month(on, [], { currency: "USD", buckets: dollars }),
    ]);
    expect(
      rates(rows).segments.map(({ segment, currency, rates: [first] }) => [segment, currency, first?.onward]),
    ).toEqual([
      ["G1", "CNY", "0.1"],
      [null, "CNY", "0.5"],
      [null, "USD", "0.2"],
    ]);
  });

  test("what cannot be read is refused or said", () => {
    expect(() => rates([...steady, ...steady])).toThrowError(
      expect.objectContaining({ code: "duplicate-id" }),
    );
    expect(() => rates(steady, {}, [])).toThrowError(expect.objectContaining({ code: "no-buckets" }));
    expect(codesOf(rates(steady, {}, BUCKETS.slice(0, 2)))).toContain("history-bucket-unknown");
    expect(() => rates([...steady, month("2026-04-30", ["1.00"], { currency: "USD" })])).toThrowError(
      expect.objectContaining({
        code: "currency-mismatch",
        field: `months[${steady.length}].buckets[0].amount.currency`,
      }),
    );
  });

  test("the history comes from aging reports, without credits", () => {
    const items = [
      claim("a", 0, "10.00"),
      claim("b", 5, "20.00"),
      claim("c", 5, "1.00", { group: "G1" }),
      claim("d", 5, "-7.00"),
    ];
    const provision = { ...net30.provision, segmentBy: "group" as const };
    expect(monthEndBuckets(report(items), { provision })).toEqual([
      { asOf: MONTH_END, segment: "G1", currency: "CNY", buckets: [{ bucket: "1-30", amount: cny("1.00") }] },
      {
        asOf: MONTH_END,
        segment: null,
        currency: "CNY",
        buckets: [
          { bucket: "not-due", amount: cny("10.00") },
          { bucket: "1-30", amount: cny("20.00") },
        ],
      },
    ]);
  });
});

describe("F77: the allowance by the provision matrix", () => {
  test("each claim has the rate of its bucket, and the sums agree", () => {
    const items = [
      claim("a", 0, "1000.00"),
      claim("b", 1, "100.00"),
      claim("c", 30, "100.00", { customer: "C2" }),
      claim("d", 91, "10.01"),
    ];
    const allowance = provide(items);
    expect(allowance.items.map(({ item, rate, allowance: own }) => [item, rate, own.amount])).toEqual([
      ["a", "0.005", "5.00"],
      ["b", "0.02", "2.00"],
      ["c", "0.02", "2.00"],
      ["d", "0.5", "5.01"],
    ]);
    const [all] = allowance.currencies;
    expect(all?.total).toEqual({ open: cny("1210.01"), allowance: cny("14.01") });
    expect(all?.buckets.map((row) => row.allowance.amount)).toEqual(["5.00", "4.00", "0.00", "0.00", "5.01"]);
    expect(all?.customers.map((row) => [row.customer, row.allowance.amount])).toEqual([
      ["C1", "12.01"],
      ["C2", "2.00"],
    ]);
  });

  test("a credit is not provided for and lowers nothing, also where it is netted into a bucket", () => {
    const items = [claim("a", 5, "100.00"), claim("b", 5, "-90.00")];
    const netted = provideForLosses(
      { report: report(items, MONTH_END, { ...aging, credits: "netted" }), rates: null, rebuttals: [] },
      net30,
    );
    expect(netted.currencies[0]?.total).toEqual({ open: cny("100.00"), allowance: cny("2.00") });
    expect(provide(items).currencies).toEqual(netted.currencies);
  });

  test("only the kinds of receivable that the policy names", () => {
    expect(provide([claim("a", 5, "100.00", { kind: "prepayment" })], { kinds: ["trade"] }).items).toEqual(
      [],
    );
  });

  test("computed rates go before the policy's, a segment's own before the general one", () => {
    const months = ["2026-01-31", "2026-02-28"].flatMap((on) => [
      month(on, ["100.00", "50.00", "0.00"], { segment: "G1" }),
    ]);
    const table = rates(months, { lastBucketLoss: "0.4" }, BUCKETS.slice(0, 2));
    const items = [
      claim("a", 0, "100.00", { group: "G1" }),
      claim("b", 0, "100.00"),
      claim("c", 45, "100.00", { group: "G1" }),
    ];
    const allowance = provide(items, { rates: table, segmentBy: "group" });
    expect(allowance.items.map(({ rate }) => rate)).toEqual(["0.2", "0.005", "0.05"]);
  });

  test("a rate of one's own for a segment and a currency", () => {
    const given = [
      { segment: null, currency: null, bucket: "1-30", rate: "0.1" },
      { segment: null, currency: "USD", bucket: "1-30", rate: "0.2" },
      { segment: "G1", currency: null, bucket: "1-30", rate: "0.3" },
      { segment: "G1", currency: "USD", bucket: "1-30", rate: "0.4" },
    ];
    const items = [
      claim("a", 5, "100.00"),
      claim("b", 5, "100.00", { open: usd("100.00") }),
      claim("c", 5, "100.00", { group: "G1" }),
      claim("d", 5, "100.00", { group: "G1", open: usd("100.00") }),
    ].map((item) => ({ ...item, disputed: { ...item.open, amount: cny("0.00").amount } }));
    const provision = { ...net30.provision, segmentBy: "group" as const, rates: given };
    const allowance = provideForLosses(
      { report: report(items), rates: null, rebuttals: [] },
      { ...net30, provision },
    );
    expect(allowance.items.map(({ rate }) => rate)).toEqual(["0.1", "0.2", "0.3", "0.4"]);
  });

  test("without a rate nothing is provided for, and one finding says which rate is missing", () => {
    const provision = { ...regulation.provision, method: "expected-loss" as const };
    const items = [claim("a", 5, "100.00"), claim("b", 6, "100.00")];
    const allowance = provideForLosses(
      { report: report(items), rates: null, rebuttals: [] },
      { ...regulation, provision },
    );
    expect(allowance.currencies[0]?.total).toEqual({ open: cny("200.00"), allowance: cny("0.00") });
    expect(codesOf(allowance)).toEqual(["loss-rate-unknown"]);
  });

  test.each([
    [30, null],
    [31, "significant-increase"],
    [90, "significant-increase"],
    [91, "default"],
  ])("overdue by %i days: %s is presumed", (overdue, presumed) => {
    expect(provide([claim("a", overdue, "1.00")]).items[0]?.presumed).toBe(presumed);
  });

  test("both presumptions can be rebutted, or left out by policy", () => {
    const rebuttal = { item: "a", presumption: "default", because: "bank error", on: MONTH_END } as const;
    const items = [claim("a", 91, "1.00")];
    const once = provide(items, { rebuttals: [rebuttal] });
    expect([once.items[0]?.presumed, codesOf(once)]).toEqual([
      "significant-increase",
      ["risk-presumption-rebutted"],
    ]);
    const both = provide(items, {
      rebuttals: [rebuttal, { ...rebuttal, presumption: "significant-increase" }],
    });
    expect(both.items[0]?.presumed).toBeNull();
    const later = provide(items, { rebuttals: [{ ...rebuttal, on: day("2026-05-01") }] });
    expect(later.items[0]?.presumed).toBe("default");
    const none = provide(items, { presumptions: { significantAfterDays: null, defaultAfterDays: null } });
    expect(none.items[0]?.presumed).toBeNull();
    const idle = provide([claim("a", 5, "1.00")], { rebuttals: [rebuttal, { ...rebuttal, item: "z" }] });
    expect(codesOf(idle)).toEqual(["rebuttal-without-presumption", "rebuttal-without-presumption"]);
  });

  test("a small enterprise makes no allowance, and says why", () => {
    const allowance = provideForLosses(
      { report: report([claim("a", 91, "100.00")]), rates: null, rebuttals: [] },
      regulation,
    );
    expect(allowance.currencies[0]?.total).toEqual({ open: cny("100.00"), allowance: cny("0.00") });
    expect(codesOf(allowance)).toEqual(["no-allowance-direct-write-off"]);
  });
});

describe("the change of an allowance", () => {
  const at = (asOf: string, amount: string | null): LossAllowance => ({
    ...provide([]),
    asOf: day(asOf),
    currencies:
      amount === null
        ? []
        : [
            {
              currency: "CNY",
              total: { open: cny("900.00"), allowance: cny(amount) },
              buckets: [],
              customers: [],
            },
          ],
  });

  test.each([
    [null, "45.00", [], [], "45.00", "0.00"],
    ["45.00", "45.00", [], [], "0.00", "0.00"],
    ["45.00", "60.00", [], [], "15.00", "0.00"],
    ["45.00", "30.00", [], [], "0.00", "15.00"],
    ["45.00", "30.00", ["40.00"], [], "25.00", "0.00"],
    ["45.00", "30.00", ["40.00"], ["30.00"], "0.00", "5.00"],
    ["45.00", null, [], [], "0.00", "45.00"],
  ])(
    "from %s to %s with %j used and %j recovered: %s added, %s released",
    (opening, closing, used, back, added, released) => {
      const [change] = changeInAllowance({
        previous: opening === null ? null : at("2026-03-31", opening),
        current: at("2026-04-30", closing),
        used: used.map(cny),
        recovered: back.map(cny),
      });
      expect([change?.addition.amount, change?.release.amount]).toEqual([added, released]);
    },
  );

  test("a previous allowance that is not older is refused", () => {
    const current = at("2026-04-30", "1.00");
    expect(() => changeInAllowance({ previous: current, current, used: [], recovered: [] })).toThrowError(
      expect.objectContaining({ code: "allowance-not-later" }),
    );
  });
});

test("allowances of two days, policies or methods do not merge, and an item does not count twice", () => {
  const one = provide([claim("a", 5, "100.00")]);
  expect(() => mergeAllowances(one, { ...one, asOf: day("2026-05-31") })).toThrowError(
    expect.objectContaining({ code: "allowance-differs", field: "asOf" }),
  );
  expect(() => mergeAllowances(one, one)).toThrowError(expect.objectContaining({ code: "duplicate-id" }));
});
