import * as fc from "fast-check";
import { collectionIndicators } from "receivables/aging";
import { collectionIndicatorFactsSchema } from "receivables/aging/schemas";
import { monthOf, plainDate } from "receivables/calendar";
import type { LedgerDocument } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { creditNote, day, invoice, payment, settling } from "../ledger/build-documents.js";
import { LAST_DAY, anyLedger } from "../ledger/random-ledger.js";

const APRIL = monthOf(plainDate("2026-04-01"));
const due = (on: string) => ({ dueOn: day(on) });

const DOCUMENTS: readonly LedgerDocument[] = [
  invoice("FEB", "400", "2026-02-10", due("2026-03-10")),
  invoice("MAR", "310", "2026-03-10", due("2026-04-09")),
  invoice("APR", "600", "2026-04-10", due("2026-04-30")),
  payment("P", "500", "2026-04-20", { settles: settling(["FEB", "400"], ["MAR", "100"]) }),
];

function april(documents: readonly LedgerDocument[] = DOCUMENTS, target: string | null = null) {
  return collectionIndicators({ ledger: { documents }, period: APRIL, target })[0];
}

describe("F82: indicators of collection", () => {
  test("what they rest on", () => {
    expect(april()).toMatchObject({
      currency: "CNY",
      days: 30,
      opening: money("710", "CNY"),
      closing: money("810", "CNY"),
      current: money("600", "CNY"),
      creditSales: money("600", "CNY"),
      cleared: money("500", "CNY"),
    });
  });

  test("days sales outstanding: simple 810 ÷ 600 × 30, best possible 600 ÷ 600 × 30, and what is between them", () => {
    expect(april()).toMatchObject({
      daysSalesOutstanding: "40.5",
      bestPossible: "30",
      averageDaysDelinquent: "10.5",
    });
  });

  test("count-back: the 30 days of April for its 600, and 210 ÷ 310 of the 31 of March", () => {
    expect(april()?.countBack).toBe("51");
  });

  test("count-back ends with a month whose sales are in it whole, and goes through one without sales", () => {
    const two = [
      invoice("FEB", "280", "2026-02-10", due("2026-03-10")),
      invoice("APR", "600", "2026-04-10", due("2026-05-10")),
    ];
    expect(april(two)?.countBack).toBe("89");
    expect(april(two.slice(1))?.countBack).toBe("30");
  });

  test("count-back is not known where credit notes leave less sales than is open", () => {
    const note = creditNote("N", "100", "2026-04-11");
    expect(april([...DOCUMENTS.slice(2), note])?.countBack).toBeNull();
  });

  test("collection effectiveness: (710 + 600 − 810) ÷ (710 + 600 − 600) in percent", () => {
    expect(april()?.effectiveness).toBe("70.42");
  });

  test("collection effectiveness is 100 with nothing overdue, which begins the day after the due date", () => {
    const paid = payment("Q", "210", "2026-04-30", { settles: settling(["MAR", "210"]) });
    expect(april([...DOCUMENTS, paid])?.effectiveness).toBe("100");
    const before = invoice("OLD", "1", "2026-04-10", due("2026-04-29"));
    expect(april([...DOCUMENTS, paid, before])?.effectiveness).not.toBe("100");
  });

  test("turnover: 600 ÷ the mean of 710 and 810", () => {
    expect(april()?.turnover).toBe("0.79");
  });

  test.each([
    ["70.42", true],
    ["70.43", false],
    [null, null],
  ])("clearance of 500 out of 710 against a target of %s percent", (target, met) => {
    expect(april(DOCUMENTS, target)).toMatchObject({ clearance: "70.42", targetMet: met });
  });

  test("credit notes lower the sales; other claims, charges and open credits are no receivables", () => {
    const documents = [
      ...DOCUMENTS,
      creditNote("N", "60", "2026-04-12"),
      { ...invoice("O", "9", "2026-04-12"), receivable: "other" as const },
      { ...invoice("F", "5", "2026-04-12"), charge: { kind: "fee" as const, item: "MAR" } },
      payment("Q", "30", "2026-04-29"),
    ];
    expect(april(documents)).toMatchObject({
      creditSales: money("540", "CNY"),
      closing: money("810", "CNY"),
    });
  });

  test("without sales there is nothing to divide by, and without receivables no clearance", () => {
    expect(april(DOCUMENTS.slice(0, 1), "50")).toMatchObject({
      daysSalesOutstanding: null,
      bestPossible: null,
      averageDaysDelinquent: null,
      clearance: "0",
      targetMet: false,
    });
    expect(april(DOCUMENTS.slice(2, 3), "50")).toMatchObject({ clearance: null, targetMet: null });
    expect(april([])).toBeUndefined();
  });

  test("facts from outside are read as they are", () => {
    const facts = { ledger: { documents: [...DOCUMENTS] }, period: APRIL, target: "80" };
    expect(collectionIndicatorFactsSchema.parse(facts)).toEqual(facts);
  });
});

test("F82: of any ledger, the delinquent days are none or more, nobody is more effective than 100, and order is nothing", () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      const period = monthOf(LAST_DAY);
      const found = collectionIndicators({ ledger, period, target: "50" });
      for (const { averageDaysDelinquent, effectiveness, current, closing } of found) {
        expect(Number(averageDaysDelinquent ?? 0)).toBeGreaterThanOrEqual(0);
        expect(Number(effectiveness ?? 0)).toBeLessThanOrEqual(100);
        expect(Number(current.amount)).toBeLessThanOrEqual(Number(closing.amount));
      }
      const turned = { ...ledger, documents: ledger.documents.toReversed() };
      expect(collectionIndicators({ ledger: turned, period, target: "50" })).toEqual(found);
    }),
    { numRuns: 40 },
  );
});
