import { addDays } from "receivables/calendar";
import {
  type LedgerDocument,
  accountMovements,
  allocateReceipts,
  positionAsOf,
  totalsByCurrency,
} from "receivables/ledger";
import { money } from "receivables/money";
import { expect, test } from "vitest";
import { day, invoice, payment, reversal, settling } from "./build-documents.js";

/** An invoice of 100, a payment of 60 for it, one of 30 on account; every tenth payment is reversed. */
function documentsOf(count: number): readonly LedgerDocument[] {
  return Array.from({ length: count }, (_, i) => {
    const on = addDays(day(1), i % 20);
    return [
      invoice(`I${i}`, "100", on),
      payment(`P${i}`, "60", on, { settles: settling([`I${i}`, "60"]) }),
      payment(`Q${i}`, "30", on),
      ...(i % 10 === 0 ? [reversal(`R${i}`, `P${i}`, 25)] : []),
    ];
  }).flat();
}

function totalOf(count: number): string {
  return String(count * 10 + (count / 10) * 60);
}

test("one customer's 9,300 documents, 300 of them reversals, come to their total", () => {
  const count = 3000;
  const documents = documentsOf(count);
  const total = totalOf(count);
  const position = positionAsOf({ documents }, day(31));
  expect(totalsByCurrency(position.items)).toEqual([money(total, "CNY")]);

  const plan = allocateReceipts(position, ["by-reference", "exact-amount", "oldest-due-first"]);
  expect(plan.unallocated).toEqual([]);
  expect(plan.allocations).toHaveLength(count);

  const period = { from: day(20), to: day(31) };
  const { closing, movements } = accountMovements({ documents }, { customer: "C1", currency: "CNY", period });
  expect(closing).toEqual(money(total, "CNY"));
  expect(movements.filter(({ source }) => source === "reversal")).toHaveLength(count / 10);
});

test("twice the documents are looked at little more than twice as often", () => {
  const [once, twice] = [300, 600].map((count) => {
    let reads = 0;
    const documents = documentsOf(count).map(
      (document) =>
        new Proxy(document, {
          get: (target, field) => {
            reads += 1;
            return Reflect.get(target, field) as unknown;
          },
        }),
    );
    expect(totalsByCurrency(positionAsOf({ documents }, day(31)).items)).toEqual([
      money(totalOf(count), "CNY"),
    ]);
    return reads;
  }) as [number, number];
  expect(twice / once).toBeLessThan(2.5);
});
