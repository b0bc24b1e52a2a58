import { type BaseDate, ageReceivables, bucketScheme } from "receivables/aging";
import { plainDate } from "receivables/calendar";
import { type LedgerDocument, type OpenItem, positionAsOf } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { AS_OF, openItem, policy } from "./open-item.js";

const by = (baseDate: BaseDate) => policy({ baseDate, scheme: bucketScheme([10, 20, 30, 40], baseDate) });
const agedBy = (baseDate: BaseDate, item: OpenItem) => {
  const [aged] = ageReceivables({ items: [item], asOf: AS_OF }, by(baseDate)).items;
  return [aged?.agedFrom, aged?.bucket];
};

describe("F36: one item by each base date", () => {
  const item = openItem("A", "100", 5, {
    issuedOn: plainDate("2026-05-21"),
    postedOn: plainDate("2026-05-31"),
    deliveredOn: plainDate("2026-06-10"),
  });

  test.each([
    ["due", "2026-06-25", "1-10"],
    ["invoice", "2026-05-21", "31-40"],
    ["posting", "2026-05-31", "21-30"],
    ["delivery", "2026-06-10", "11-20"],
  ] as const)("%s: from %s, in %s", (baseDate, from, bucket) => {
    expect(agedBy(baseDate, item)).toEqual([from, bucket]);
  });

  test("whatever the base date, overdue days and what is overdue count from the due date", () => {
    for (const baseDate of ["due", "invoice", "posting", "delivery"] as const) {
      const report = ageReceivables({ items: [item], asOf: AS_OF }, by(baseDate));
      expect(report.items[0]?.overdueDays).toBe(5);
      expect(report.currencies[0]?.total.overdue.amount).toBe("100.00");
    }
  });
});

describe("F36: by delivery", () => {
  const invoice = (deliveredOn?: string): LedgerDocument => ({
    kind: "invoice",
    id: "INV-1",
    customer: "C-1",
    receivable: "trade",
    amount: money("100", "CNY"),
    issuedOn: plainDate("2026-05-21"),
    postedOn: plainDate("2026-05-21"),
    terms: { kind: "on-delivery-confirmation", days: 15 },
    ...(deliveredOn !== undefined && { deliveredOn: plainDate(deliveredOn) }),
  });
  const aged = (document: LedgerDocument) => {
    const [item] = positionAsOf({ documents: [document] }, AS_OF).items;
    return item && agedBy("delivery", item);
  };

  test("a delivery confirmed on the day is 0 days old", () => {
    expect(aged(invoice("2026-06-30"))).toEqual(["2026-06-30", "0-10"]);
  });

  test("while the terms wait for it there is no age, and the item is in the first bucket", () => {
    expect(aged(invoice())).toEqual([null, "0-10"]);
    expect(aged(invoice("2026-07-01"))).toEqual([null, "0-10"]);
  });

  test("what has a due date and no delivery counts from its document: nothing grows young", () => {
    expect(agedBy("delivery", openItem("fee", "10", 5))).toEqual(["2026-05-26", "31-40"]);
  });
});
