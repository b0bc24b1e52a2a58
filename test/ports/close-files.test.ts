import {
  type AccountabilityEntry,
  addMoney,
  compareMoney,
  money,
  net30,
  plainDate,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "receivables";
import { type MemoryData, memoryAdapter } from "receivables/adapters/memory";
import { type MonthEnd, runMonthEnd } from "receivables/ports";
import { describe, expect, test } from "vitest";
import { demoData, MONTH_END } from "./firm-of-the-demo.js";

const data = demoData();
const close = (given: MemoryData): Promise<MonthEnd> =>
  runMonthEnd(memoryAdapter(given), { asOf: MONTH_END });
const closed = await close(data);
const yuan = (amount: string) => money(amount, "CNY");

const codesOf = (rows: readonly { readonly code: string }[]): readonly string[] => [
  ...new Set(rows.map(({ code }) => code)),
];

describe("a firm that keeps no files beside its ledger", () => {
  test("has empty parts, and no campaign", async () => {
    const bare = await close({ ledger: { documents: [] }, policies: [net30] });
    expect(bare.approvals).toEqual([]);
    expect(bare.law).toEqual({ contracts: [], expiring: [] });
    expect(bare.clearance).toBeNull();
    expect(bare.customers.dossiers).toEqual([]);
    expect(bare.customers.limitTable).toBeNull();
    expect(bare.collection.trips).toEqual([]);
    expect(bare.badDebts.losses).toEqual([]);
    expect(bare.accountability.book.rows).toEqual([]);
  });
});

describe("customers", () => {
  test("Art. 5: a customer whose second deal of 10,000 is over a month ago and who has no dossier is named", () => {
    const overdue = closed.customers.duties.duties.filter(({ outcome }) => outcome === "dossier-overdue");
    expect(overdue.map(({ customer, reachedOn, dueOn }) => [customer, reachedOn, dueOn])).toEqual([
      ["C023", "2026-06-18", "2026-07-18"],
    ]);
  });

  test("Art. 26: visits that the last quarter lacks are named once it is over, and not asked for any more", async () => {
    const { rows, findings } = closed.customers.visits;
    const missed = rows.filter(({ state }) => state === "missed");
    expect(missed.map(({ period }) => period.to)).toEqual(missed.map(() => "2026-09-30"));
    expect(missed.length).toBeGreaterThan(0);
    expect(findings.filter(({ code }) => code === "visits-missing")).toHaveLength(missed.length);
    const adapter = memoryAdapter(data);
    await runMonthEnd(adapter, { asOf: MONTH_END });
    const asked = adapter.outboxEntries().filter(({ kind }) => kind === "visit-due");
    expect(asked).toHaveLength(rows.filter(({ state }) => state === "open").length);
  });

  test("Art. 26: those handed over are visited by the taker", () => {
    const rows = closed.customers.visits.rows.filter(({ customer }) => customer === "C033");
    expect(rows.map(({ period, person }) => [period.to, person])).toEqual([
      ["2026-09-30", "S04"],
      ["2026-12-31", "S05"],
    ]);
  });
});

describe("collecting in the field", () => {
  test("Art. 20: a trip is held against the ledger of its day, and by whoever answers for the items on it", () => {
    const outcomes = closed.collection.trips.map(({ trip, check, review }) => [
      trip,
      check.outcome,
      review?.returnsOn,
    ]);
    expect(outcomes).toEqual([
      ["T-01", "may-leave", "2026-10-15"],
      ["T-02", "may-not-leave", undefined],
    ]);
    expect(codesOf(closed.collection.trips.flatMap(({ check }) => check.reasons))).not.toContain(
      "customer-of-other-handler",
    );
  });

  test("Art. 20: what was collected and not posted is found, and what was posted is cleared", () => {
    const { findings, receipts } = closed.collection.reconciliation;
    expect(codesOf(findings)).toEqual(["not-paid-in", "receipt-not-posted"]);
    expect(receipts.find(({ receipt }) => receipt === "PAY-C056-03")?.posted).toEqual(yuan("1100.00"));
  });

  test("Art. 22: only an instrument that is taken is split", () => {
    const split = closed.collection.instruments.map((one) => [one.decision.outcome, one.split !== null]);
    expect(split).toEqual([
      ["refuse", false],
      ["accept", true],
      ["reissue", false],
    ]);
  });
});

describe("bad debts and what people answer for", () => {
  test("Art. 27–31: liabilities never exceed the loss", () => {
    const { liabilities, totals } = closed.badDebts.liability;
    const borne = sumMoney(
      liabilities.map(({ amount }) => amount),
      "CNY",
    );
    expect(liabilities.length).toBeGreaterThan(2);
    expect(totals).toEqual([{ loss: yuan("3000.00"), borne }]);
    expect(compareMoney(borne, yuan("3000.00"))).toBe(0);
  });

  test("every deduction, difference and liability is entered once, and the book adds up to them, joint ones once", () => {
    const { book, entered } = closed.accountability;
    const byAccount = (account: string) =>
      sumMoney(
        entered
          .filter((one) => one.account === account)
          .filter(({ jointly, person }) => jointly === undefined || jointly[0] === person)
          .map(({ amount }) => amount),
        "CNY",
      );
    expect(book.totals.map(({ account, net }) => [account, net])).toEqual(
      ["bonus-score", "commission", "compensation"].map((account) => [account, byAccount(account)]),
    );
    expect(byAccount("bonus-score")).toEqual(
      sumMoney(
        closed.escalation.deductions.map(({ amount }) => amount),
        "CNY",
      ),
    );
  });

  test("what one month's pay cannot bear is carried forward; nothing is lost", () => {
    for (const { owed, deducted, carried } of closed.accountability.deductions.months) {
      expect(addMoney(deducted, carried)).toEqual(owed);
    }
    expect(
      closed.accountability.deductions.months.some(
        ({ carried }) => compareMoney(carried, zeroMoney("CNY")) > 0,
      ),
    ).toBe(true);
  });

  test("the same run again, with what was entered on record, enters nothing", async () => {
    const again = await close({ ...data, entries: closed.accountability.entered });
    const causes = (entries: readonly AccountabilityEntry[]) => entries.map(({ id }) => id);
    expect(causes(again.accountability.entered)).toEqual([]);
    expect(again.accountability.book.totals).toEqual(closed.accountability.book.totals);
  });

  test("what comes in later on a lost debt gives back what was taken for it, in the month of the run", async () => {
    const file = data.badDebts;
    if (file === undefined) throw new Error("no bad debts");
    const later = plainDate("2026-11-30");
    const recovery = { id: "RC-30", customer: "C029", on: plainDate("2026-11-12"), amount: yuan("3000.00") };
    const november = await runMonthEnd(
      memoryAdapter({
        ...data,
        entries: closed.accountability.entered,
        badDebts: { ...file, recoveries: [...file.recoveries, recovery] },
      }),
      { asOf: later },
    );
    expect(november.badDebts.losses.map(({ loss }) => loss)).toEqual([yuan("0.00")]);
    const back = november.accountability.entered.filter(({ reverses }) => reverses !== null);
    const taken = closed.badDebts.liability.liabilities.map(({ amount }) => amount);
    expect(
      sumMoney(
        back.map(({ amount }) => amount),
        "CNY",
      ),
    ).toEqual(subtractMoney(zeroMoney("CNY"), sumMoney(taken, "CNY")));
    expect([...new Set(back.map(({ month }) => month))]).toEqual(["2026-11"]);
  });

  test("an allowance is held against that of the month before", async () => {
    const file = data.badDebts;
    if (file === undefined) throw new Error("no bad debts");
    const previous = { ...closed.badDebts.allowance, asOf: plainDate("2026-09-30") };
    const next = await close({ ...data, badDebts: { ...file, previousAllowance: previous } });
    const [change] = next.badDebts.change;
    expect(change).toMatchObject({
      opening: previous.currencies[0]?.total.allowance,
      closing: closed.badDebts.allowance.currencies[0]?.total.allowance,
      recovered: yuan("960.00"),
    });
  });
});

test("R4.3: the campaign's rate stands in the month end", () => {
  expect(closed.clearance?.report.currencies[0]?.total.byAmount.rate).toBe("0.7346");
});

test("a legal warning changes no decision: without the law everything else is the same", async () => {
  const [policy, ...others] = data.policies;
  if (policy === undefined) throw new Error("no policy");
  const without = { ...policy, law: { ...policy.law, jurisdiction: null } };
  const { law, accountability, ...lawless } = await close({ ...data, policies: [without, ...others] });
  const { law: warned, accountability: capped, ...lawful } = closed;
  expect(lawless).toEqual(lawful);
  expect(law.expiring).toEqual([]);
  expect(warned.expiring).toHaveLength(1);
  expect(accountability.book).toEqual(capped.book);
});
