import fc from "fast-check";
import {
  type ArrearsDebt,
  type CampaignReport,
  type DebtRepayment,
  clearanceTasks,
  compareWithTargets,
  emptyCampaign,
  mergeCampaigns,
  whoAnswers,
} from "receivables/arrears";
import { addDays, plainDate } from "receivables/calendar";
import { type Money, addMoney, compareDecimals, money, subtractMoney, sumMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { SCREENED, UNITS, YEAR_END, cny, debt, paid, policy, reportOf } from "./campaign-case.js";

const FIRST = plainDate("2025-01-01");
const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays(FIRST, days));
const cents = fc.integer({ min: 1, max: 30_000 }).map((n) => cny((n / 100).toFixed(2)));
const amount = fc.oneof(
  { weight: 9, arbitrary: cents },
  { weight: 1, arbitrary: fc.constant(money("5.00", "USD")) },
);

// Few papers, so that debts are registered twice; ids that no two debts share.
const debts: fc.Arbitrary<readonly ArrearsDebt[]> = fc
  .array(
    fc.record({
      debtor: fc.constantFrom(...UNITS.map(({ id }) => id), "?"),
      document: fc.constantFrom("S1", "S2", null),
      amount,
      since: fc.constantFrom("2025-03-01", "2025-09-01", "2026-05-01").map((on) => plainDate(on)),
      registeredOn: fc.constantFrom(SCREENED, plainDate("2026-06-01")),
      confirmedOn: fc.constantFrom(SCREENED, plainDate("2026-11-01"), null),
      creditorKind: fc.constantFrom("private-enterprise", "private-enterprise", "other-creditor"),
      cause: fc.constantFrom("works", "goods"),
    }),
    { maxLength: 7 },
  )
  .map((rows) => rows.map((row, i) => debt(`D${i}`, row as Partial<ArrearsDebt>)));
const repayments: fc.Arbitrary<readonly DebtRepayment[]> = fc
  .array(
    fc.record({
      debt: fc.integer({ min: 0, max: 7 }).map((i) => `D${i}`),
      on: day,
      amount,
      means: fc.constantFrom("transfer", "transfer", "cash", "iou"),
      evidence: fc.constantFrom("slip", "slip", null),
    }),
    { maxLength: 10 },
  )
  .map((rows) => rows.map((row, i) => paid(`p${i}`, row as Partial<DebtRepayment>)));
const wider = { ...policy, rate: { disputed: true, foundLate: true, newArrears: true, places: 4 } };
const rules = fc.constantFrom(policy, wider);

const sum = (amounts: readonly Money[], currency: string): Money =>
  sumMoney(
    amounts.filter((own) => own.currency === currency),
    currency,
  );

function ratesOf(report: CampaignReport): ReadonlyMap<string, string> {
  return new Map(
    report.currencies.flatMap(({ currency, total, debtors }) =>
      [{ debtor: "", ...total }, ...debtors].flatMap(({ debtor, byAmount, byNumber }) =>
        [byAmount.rate, byNumber.rate].flatMap((rate, i) =>
          rate === null ? [] : [[`${currency} ${debtor} ${i}`, rate] as const],
        ),
      ),
    ),
  );
}

describe("the laws of a clearance", () => {
  test("every rate is from 0 to 100 %, and 100 % means that nothing which counts is open", () => {
    fc.assert(
      fc.property(debts, repayments, rules, (rows, payments, by) => {
        const report = reportOf(rows, payments, { by });
        for (const rate of ratesOf(report).values()) {
          expect(compareDecimals(rate, "0")).toBeGreaterThanOrEqual(0);
          expect(compareDecimals(rate, "1")).toBeLessThanOrEqual(0);
        }
        for (const { total } of report.currencies) {
          if (total.byAmount.rate === null) continue;
          const done = total.byAmount.cleared.amount === total.byAmount.registered.amount;
          expect(compareDecimals(total.byAmount.rate, "1") === 0).toBe(done);
          expect(compareDecimals(total.byNumber.rate ?? "0", "1") === 0).toBe(done);
        }
      }),
    );
  });

  test("another repayment lowers no rate", () => {
    fc.assert(
      fc.property(debts, repayments, rules, (rows, payments, by) => {
        const before = ratesOf(reportOf(rows, payments.slice(1), { by }));
        const after = ratesOf(reportOf(rows, payments, { by }));
        for (const [key, rate] of before) {
          expect(compareDecimals(after.get(key) ?? "0", rate)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test("what is counted and what is not make all repayments; repaid and open make every debt", () => {
    fc.assert(
      fc.property(debts, repayments, (rows, payments) => {
        const twice = [...payments, ...payments.slice(0, 2)];
        const report = reportOf(rows, twice);
        const counted = report.debts.flatMap((row) => row.repayments.map((own) => own.amount));
        const left = report.uncounted.map((own) => own.amount);
        for (const currency of ["CNY", "USD"]) {
          const all = twice.map((own) => own.amount);
          expect(sum([...counted, ...left], currency)).toEqual(sum(all, currency));
        }
        for (const row of report.debts) {
          expect(addMoney(row.repaid, row.open)).toEqual(row.debt.amount);
          expect(
            sum(
              row.repayments.map((own) => own.amount),
              row.open.currency,
            ),
          ).toEqual(row.repaid);
        }
      }),
    );
  });

  test("plan and actual: what was repaid and the shortfall, less the surplus, make what was planned", () => {
    const target = fc.record({
      debtor: fc.constantFrom(...UNITS.map(({ id }) => id)),
      by: day,
      goal: fc.oneof(
        fc.integer({ min: 1, max: 120 }).map((n) => ({ share: (n / 100).toFixed(2) })),
        cents.map((own) => ({ amount: own })),
      ),
    });
    fc.assert(
      fc.property(debts, repayments, fc.array(target, { maxLength: 5 }), (rows, payments, targets) => {
        const report = reportOf(rows, payments);
        const comparison = compareWithTargets({ report, targets }, policy);
        for (const { planned, repaid, shortfall, surplus } of comparison.rows) {
          expect(subtractMoney(addMoney(repaid, shortfall), surplus)).toEqual(planned);
        }
        expect(compareWithTargets({ report, targets: targets.toReversed() }, policy)).toEqual(comparison);
      }),
    );
  });

  test("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(debts, repayments, (rows, payments) => {
        expect(reportOf(rows.toReversed(), payments.toReversed())).toEqual(reportOf(rows, payments));
      }),
    );
  });

  test("tasks hold all that is open and confirmed, whoever answers", () => {
    fc.assert(
      fc.property(debts, repayments, (rows, payments) => {
        const report = reportOf(rows, payments);
        const responsibility = whoAnswers({ debts: report.debts.map((row) => row.debt), duties: [] }, policy);
        const comparison = compareWithTargets({ report, targets: [] }, policy);
        const tasks = clearanceTasks({ report, comparison, responsibility }, policy);
        const open = report.debts.filter(({ confirmed }) => confirmed).map((row) => row.open);
        const held = tasks.flatMap((body) => body.open);
        for (const currency of ["CNY", "USD"]) expect(sum(held, currency)).toEqual(sum(open, currency));
      }),
    );
  });
});

describe("the laws of merging", () => {
  const empty = emptyCampaign({ asOf: YEAR_END, screenedOn: SCREENED }, policy);
  const byTown = (rows: readonly ArrearsDebt[], payments: readonly DebtRepayment[]): CampaignReport[] => {
    const towns = [...UNITS.map(({ id }) => id), "?"];
    const townOf = new Map(rows.map((row) => [row.id, row.debtor]));
    return towns.map((town) =>
      reportOf(
        rows.filter((row) => row.debtor === town),
        payments.filter((own) => (townOf.get(own.debt) ?? "?") === town),
      ),
    );
  };

  test("the reports of the towns, in any order and grouping, are the county's", () => {
    fc.assert(
      fc.property(debts, repayments, (rows, payments) => {
        const parts = byTown(rows, payments);
        const whole = reportOf(rows, payments);
        expect(parts.reduce(mergeCampaigns, empty)).toEqual(whole);
        expect(parts.toReversed().reduceRight((a, b) => mergeCampaigns(b, a), empty)).toEqual(whole);
      }),
    );
  });

  test("merging is associative and commutative, and the empty report is its identity", () => {
    fc.assert(
      fc.property(debts, repayments, (rows, payments) => {
        const [a = empty, b = empty, c = empty] = byTown(rows, payments);
        expect(mergeCampaigns(mergeCampaigns(a, b), c)).toEqual(mergeCampaigns(a, mergeCampaigns(b, c)));
        expect(mergeCampaigns(a, b)).toEqual(mergeCampaigns(b, a));
        expect(mergeCampaigns(a, empty)).toEqual(a);
        expect(mergeCampaigns(empty, a)).toEqual(a);
      }),
    );
  });
});
