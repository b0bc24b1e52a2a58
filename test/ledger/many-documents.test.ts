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

const COUNT = 3000;

/** An invoice of 100, a payment of 60 for it, one of 30 on account; every tenth payment is reversed. */
const documents: readonly LedgerDocument[] = Array.from({ length: COUNT }, (_, i) => {
  const on = addDays(day(1), i % 20);
  return [
    invoice(`I${i}`, "100", on),
    payment(`P${i}`, "60", on, { settles: settling([`I${i}`, "60"]) }),
    payment(`Q${i}`, "30", on),
    ...(i % 10 === 0 ? [reversal(`R${i}`, `P${i}`, 25)] : []),
  ];
}).flat();
const total = String(COUNT * 10 + (COUNT / 10) * 60);

test("one customer's 9,300 documents, 300 of them reversals, take seconds", { timeout: 10_000 }, () => {
  const position = positionAsOf({ documents }, day(31));
  expect(totalsByCurrency(position.items)).toEqual([money(total, "CNY")]);

  const plan = allocateReceipts(position, ["by-reference", "exact-amount", "oldest-due-first"]);
  expect(plan.unallocated).toEqual([]);
  expect(plan.allocations).toHaveLength(COUNT);

  const period = { from: day(20), to: day(31) };
  const { closing, movements } = accountMovements({ documents }, { customer: "C1", currency: "CNY", period });
  expect(closing).toEqual(money(total, "CNY"));
  expect(movements.filter(({ source }) => source === "reversal")).toHaveLength(COUNT / 10);
});
