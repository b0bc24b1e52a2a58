import * as fc from "fast-check";
import {
  type AllocationMethod,
  type Invoice,
  type LedgerDocument,
  allocateReceipts,
} from "receivables/ledger";
import { money, sumMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { day, dispute, invoice, openOn, payment, positionOn } from "./build-documents.js";

const COSTS_FIRST = ["fees", "interest", "principal"] as const;
const PRINCIPAL_FIRST = ["principal", "interest", "fees"] as const;

const charge = (
  id: string,
  amount: string,
  kind: "fee" | "interest",
  rest: Partial<Invoice> = {},
): Invoice => ({
  ...invoice(id, amount, 5),
  receivable: "other",
  charge: { kind, item: "I" },
  ...rest,
});

const owed = [invoice("I", "100", 1), charge("FEE", "5", "fee"), charge("INT", "0.25", "interest")];

function left(methods: readonly AllocationMethod[], ...documents: readonly LedgerDocument[]) {
  const plan = allocateReceipts(positionOn(31, ...documents), methods);
  return openOn(31, ...documents, ...plan.allocations);
}

describe("F75: the order between fees, interest and principal is chosen", () => {
  test.each([
    ["4.99", { FEE: "0.01", I: "100.00", INT: "0.25" }],
    ["5", { I: "100.00", INT: "0.25" }],
    ["5.01", { I: "100.00", INT: "0.24" }],
    ["5.25", { I: "100.00" }],
    ["5.26", { I: "99.99" }],
    ["105.25", {}],
  ])("costs first: %s received", (received, expected) => {
    expect(left(COSTS_FIRST, ...owed, payment("P", received, 10))).toEqual(expected);
  });

  test.each([
    ["99.99", { FEE: "5.00", I: "0.01", INT: "0.25" }],
    ["100", { FEE: "5.00", INT: "0.25" }],
    ["100.01", { FEE: "5.00", INT: "0.24" }],
    ["100.26", { FEE: "4.99" }],
  ])("principal first: %s received", (received, expected) => {
    expect(left(PRINCIPAL_FIRST, ...owed, payment("P", received, 10))).toEqual(expected);
  });

  test("within a kind, what is due first before the others", () => {
    const later = charge("FEE-2", "5", "fee", { dueOn: day(20) });
    expect(left(["fees"], ...owed, later, payment("P", "6", 10))).toEqual({
      FEE: "4.00",
      I: "100.00",
      INT: "0.25",
    });
  });

  test("a kind that is not named keeps the receipt unallocated", () => {
    expect(left(["interest"], ...owed, payment("P", "6", 10))).toEqual({
      FEE: "5.00",
      I: "100.00",
      P: "-5.75",
    });
  });

  test("a contested charge is passed over", () => {
    expect(left(COSTS_FIRST, ...owed, dispute("D", "FEE", "5", 6), payment("P", "1.25", 10))).toEqual({
      FEE: "5.00",
      I: "99.00",
    });
  });

  test("several receipts together are set as one of their sum would be", () => {
    const cents = fc.integer({ min: 1, max: 6000 });
    const methods = fc.shuffledSubarray([...COSTS_FIRST], { minLength: 3 });
    const text = (amount: number) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;
    fc.assert(
      fc.property(cents, cents, methods, (first, second, order) => {
        const apart = left(order, ...owed, payment("P", text(first), 10), payment("Q", text(second), 11));
        const whole = left(order, ...owed, payment("P", text(first + second), 10));
        const sum = (open: Readonly<Record<string, string>>) =>
          sumMoney(
            Object.values(open).map((amount) => money(amount, "CNY")),
            "CNY",
          );
        expect({ ...apart, P: undefined, Q: undefined }).toEqual({ ...whole, P: undefined, Q: undefined });
        expect(sum(apart)).toEqual(sum(whole));
      }),
      { numRuns: 50 },
    );
  });
});
