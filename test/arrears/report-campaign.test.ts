import { type CampaignReport, emptyCampaign, mergeCampaigns, reportCampaign } from "receivables/arrears";
import { plainDate } from "receivables/calendar";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { SCREENED, YEAR_END, cny, codes, debt, paid, policy, registerOf, reportOf } from "./campaign-case.js";

const total = (report: ReturnType<typeof reportOf>) => report.currencies[0]?.total;

describe("the clearance rate", () => {
  test("R4.3: all paid in full by the end of December is 100 % both ways", () => {
    const report = reportOf(
      [debt("A"), debt("B", { debtor: "township" })],
      [paid("p", { amount: cny("100.00") }), paid("q", { debt: "B", amount: cny("100.00"), on: YEAR_END })],
    );
    expect(total(report)).toMatchObject({
      byAmount: { cleared: cny("200.00"), registered: cny("200.00"), rate: "1" },
      byNumber: { cleared: 2, registered: 2, rate: "1" },
      open: cny("0.00"),
    });
    expect(report.debts.map(({ clearedOn }) => clearedOn)).toEqual(["2026-03-01", "2026-12-31"]);
  });

  test("R4.3: one cent open is not 100 %, however large the debts", () => {
    const report = reportOf(
      [debt("A", { amount: cny("99999999.99") })],
      [paid("p", { amount: cny("99999999.98") })],
    );
    expect(total(report)?.byAmount.rate).toBe("0.9999");
    expect(total(report)?.byNumber.rate).toBe("0");
  });

  test("R4.3: a part paid counts by amount and not by number", () => {
    const report = reportOf(
      [debt("A"), debt("B")],
      [paid("p"), paid("q", { debt: "B", amount: cny("100.00") })],
    );
    expect(total(report)?.byAmount.rate).toBe("0.7");
    expect(total(report)?.byNumber.rate).toBe("0.5");
  });

  test("where nothing is registered there is no rate", () => {
    const report = reportOf([debt("A", { confirmedOn: null })]);
    expect(total(report)?.byAmount).toEqual({ cleared: cny("0.00"), registered: cny("0.00"), rate: null });
    expect(total(report)?.byNumber.rate).toBe(null);
  });

  test("a disputed debt counts in neither half until it is confirmed, or where the policy says so", () => {
    const rows = [debt("A"), debt("B", { confirmedOn: plainDate("2026-04-01") })];
    const payments = [paid("p", { amount: cny("100.00") }), paid("q", { debt: "B" })];
    const before = reportOf(rows, payments, { asOf: plainDate("2026-03-31") });
    expect(total(before)).toMatchObject({ byAmount: { rate: "1" }, openDisputed: cny("60.00") });
    const after = reportOf(rows, payments, { asOf: plainDate("2026-04-01") });
    expect(total(after)).toMatchObject({ byAmount: { rate: "0.7" }, openDisputed: cny("0.00") });
    const by = { ...policy, rate: { ...policy.rate, disputed: true } };
    expect(total(reportOf(rows, payments, { asOf: plainDate("2026-03-31"), by }))?.byAmount.rate).toBe("0.7");
  });

  test.each([
    ["found late", { registeredOn: plainDate("2026-02-01") }, "foundLate"],
    ["new", { since: plainDate("2026-02-01"), registeredOn: plainDate("2026-02-01") }, "newArrears"],
  ] as const)("a debt that is %s counts by the policy, in both halves", (_, over, rule) => {
    const rows = [debt("A"), debt("B", over)];
    const all = [true, false].map((counts) => {
      const by = { ...policy, rate: { ...policy.rate, [rule]: counts } };
      return total(reportOf(rows, [paid("p", { amount: cny("100.00") })], { by }))?.byAmount.rate;
    });
    expect(all).toEqual(["0.5", "1"]);
  });

  test("R4.3: new arrears are told apart", () => {
    const since = plainDate("2026-02-01");
    const report = reportOf(
      [debt("A"), debt("B", { since, registeredOn: since })],
      [paid("p", { debt: "B" })],
    );
    expect(total(report)).toMatchObject({
      openNew: cny("60.00"),
      registered: cny("200.00"),
      open: cny("160.00"),
    });
  });

  test("currencies are kept apart", () => {
    const usd = debt("B", { amount: money("50", "USD") });
    const { currencies } = reportOf([debt("A"), usd], [paid("p")]);
    expect(currencies.map(({ currency, total: { byAmount } }) => [currency, byAmount.rate])).toEqual([
      ["CNY", "0.4"],
      ["USD", "0"],
    ]);
  });
});

describe("what counts as a repayment", () => {
  test("R4.3: above the debt it counts up to the debt, and the rest is reported", () => {
    const report = reportOf([debt("A")], [paid("p", { amount: cny("100.01") })]);
    expect(report.debts[0]).toMatchObject({ repaid: cny("100.00"), open: cny("0.00") });
    expect(report.uncounted).toMatchObject([{ code: "repayment-above-debt", amount: cny("0.01") }]);
    expect(reportOf([debt("A")], [paid("p", { amount: cny("100.00") })]).uncounted).toEqual([]);
  });

  test("a repayment on a cleared debt is reported whole, and does not move the day it was cleared", () => {
    const late = paid("q", { on: plainDate("2026-04-01") });
    const report = reportOf([debt("A")], [late, paid("p", { amount: cny("100.00") })]);
    expect(report.debts[0]).toMatchObject({ clearedOn: "2026-03-01", repaid: cny("100.00") });
    expect(report.uncounted).toMatchObject([{ code: "repayment-above-debt", amount: cny("40.00") }]);
  });

  test("a repayment to another id of the same debt counts on it", () => {
    const same = { document: "S" };
    const report = reportOf([debt("A", same), debt("B", same)], [paid("p"), paid("q", { debt: "B" })]);
    expect(report.debts.map(({ repaid }) => repaid.amount)).toEqual(["80.00"]);
  });

  test.each([
    ["repayment-of-unknown-debt", { debt: "?" }],
    ["repayment-outside-the-campaign", { debt: "X" }],
    ["repayment-in-other-currency", { amount: money("40", "USD") }],
    ["repayment-before-debt", { on: plainDate("2025-05-31") }],
    ["repayment-before-debt", { debt: "N", on: plainDate("2026-01-31") }],
    ["repayment-before-registration", { on: plainDate("2025-06-01") }],
    ["repayment-before-registration", { on: plainDate("2026-01-04") }],
    ["repayment-after-the-day", { on: plainDate("2027-01-01") }],
    ["repayment-without-evidence", { evidence: null }],
    ["no-repayment-by-such-means", { means: "iou" }],
  ] as const)("%s settles nothing and is reported with its whole amount", (code, over) => {
    const rows = [
      debt("A"),
      debt("N", { since: plainDate("2026-02-01") }),
      debt("X", { creditorKind: "other-creditor" }),
    ];
    const payment = paid("p", over);
    const report = reportOf(rows, [payment]);
    expect(report.debts[0]?.repaid).toEqual(cny("0.00"));
    expect(report.uncounted).toMatchObject([{ code, amount: payment.amount, repayment: payment }]);
  });

  test("R4.10: an IOU is no repayment", () => {
    expect(reportOf([debt("A")], [paid("p", { means: "iou" })]).uncounted[0]?.citation).toBe("R4.10");
  });

  test.each(["2026-01-05", "2026-12-31"])(
    "the day of the registration and the day of the report are in time: %s",
    (on) => {
      expect(reportOf([debt("A")], [paid("p", { on: plainDate(on) })]).debts[0]?.repaid).toEqual(
        cny("40.00"),
      );
    },
  );

  test("entered twice it counts once; one id for two repayments is refused", () => {
    const report = reportOf([debt("A")], [paid("p"), paid("p")]);
    expect(report.debts[0]?.repaid).toEqual(cny("40.00"));
    expect(codes(report.uncounted)).toEqual(["repayment-entered-twice"]);
    expect(() => reportOf([debt("A")], [paid("p"), paid("p", { amount: cny("1.00") })])).toThrowError(
      expect.objectContaining({ code: "id-of-two" }),
    );
  });

  test("a repayment below zero is refused", () => {
    expect(() => reportOf([debt("A")], [paid("p", { amount: cny("-1.00") })])).toThrowError(
      expect.objectContaining({ code: "amount-not-positive", field: "repayments[0].amount" }),
    );
  });

  test("a report of a day before its register is refused", () => {
    const register = registerOf([debt("A")]);
    expect(() =>
      reportCampaign({ register, repayments: [], asOf: plainDate("2026-12-30") }, policy),
    ).toThrowError(expect.objectContaining({ code: "day-too-early" }));
  });
});

describe("merging", () => {
  test("reports of two days are not merged, nor a debt with itself", () => {
    const a = reportOf([debt("A")]);
    const b = emptyCampaign({ asOf: SCREENED, screenedOn: SCREENED }, policy);
    expect(() => mergeCampaigns(a, b)).toThrowError(
      expect.objectContaining({ code: "campaign-differs", field: "asOf" }),
    );
    expect(() => mergeCampaigns(a, a)).toThrowError(expect.objectContaining({ code: "duplicate-debt" }));
  });

  test("nor one debt that two towns registered under two ids, nor two debts under one", () => {
    const twice = expect.objectContaining({ code: "duplicate-debt" });
    const a = reportOf([debt("A", { document: "S" }), debt("B", { document: "S" })]);
    expect(() => mergeCampaigns(a, reportOf([debt("Z", { document: "S" })]))).toThrowError(twice);
    expect(() => mergeCampaigns(a, reportOf([debt("B", { document: "T" })]))).toThrowError(twice);
    expect(mergeCampaigns(a, reportOf([debt("Z", { document: "T" })])).debts).toHaveLength(2);
  });

  test("R4.1: what two towns registered and may be one debt is named as if one had registered it", () => {
    const road = { document: "S", project: "road" };
    const rows = [debt("A", { document: "S" }), debt("B", road), debt("C", { ...road, project: "bridge" })];
    const parts = rows.map((row) => reportOf([row]));
    const [a, b, c] = parts as [CampaignReport, CampaignReport, CampaignReport];
    const whole = reportOf(rows);
    expect(codes(whole.findings)).toEqual(["debt-perhaps-registered-twice", "debt-perhaps-registered-twice"]);
    expect(mergeCampaigns(mergeCampaigns(b, c), a)).toEqual(whole);
    expect(mergeCampaigns(b, mergeCampaigns(a, c))).toEqual(whole);
  });

  test("nor a repayment that both reports tell of", () => {
    const a = reportOf([debt("A")], [paid("p")]);
    const b = reportOf([debt("B")], [paid("p")]);
    expect(() => mergeCampaigns(a, b)).toThrowError(
      expect.objectContaining({ code: "duplicate-repayment", value: "p" }),
    );
  });
});
