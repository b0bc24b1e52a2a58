import {
  type CustomersChoice,
  type LedgerDocument,
  type OpenItem,
  allocateReceipts,
  positionAsOf,
} from "receivables/ledger";
import { money } from "receivables/money";
import { describe, test } from "vitest";
import { expectLinear } from "../reads.js";
import { day, dispute, invoice, payment, settling, writeOff } from "./build-documents.js";

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const ONE = invoice("I", "100000", 1);
const itemsOf = (...documents: readonly LedgerDocument[]): readonly OpenItem[] =>
  positionAsOf({ documents }, day(31)).items;

describe("a position grows with its documents and not with their square", () => {
  const cases: readonly [string, (n: number) => readonly LedgerDocument[]][] = [
    [
      "payments that all name one invoice",
      (n) => [ONE, ...many(n, (i) => payment(`P${i}`, "1", 2, { settles: settling(["I", "1"]) }))],
    ],
    [
      "a payment that names many invoices",
      (n) => [
        ...many(n, (i) => invoice(`I${i}`, "1", 1)),
        payment("P", `${n}`, 2, { settles: settling(...many(n, (i) => [`I${i}`, "1"] as const)) }),
      ],
    ],
    ["disputes about one invoice", (n) => [ONE, ...many(n, (i) => dispute(`D${i}`, "I", "1", 2))]],
    [
      "write-offs of one invoice",
      (n) => [ONE, ...many(n, (i) => writeOff(`W${i}`, settling(["I", "1"]), 2))],
    ],
  ];

  test.each(cases)("%s", (_, of) => {
    expectLinear(
      (n) => ({ documents: of(n) }),
      (ledger) => JSON.stringify(positionAsOf(ledger, day(31))),
    );
  });
});

describe("a plan of allocations grows with its items and not with their square", () => {
  const choice = (credit: string, item: string): CustomersChoice => ({
    credit,
    item,
    amount: money("1", "CNY"),
  });
  const cases: readonly [
    string,
    (n: number) => { readonly items: readonly OpenItem[]; readonly choice?: readonly CustomersChoice[] },
  ][] = [
    [
      "receipts that all refer to one invoice",
      (n) => ({ items: itemsOf(ONE, ...many(n, (i) => payment(`P${i}`, "1", 2, { reference: "I" }))) }),
    ],
    [
      "a receipt that pays many invoices",
      (n) => ({ items: itemsOf(payment("P", "100000", 1), ...many(n, (i) => invoice(`I${i}`, "1", 2))) }),
    ],
    [
      "equal receipts and equal invoices",
      (n) => ({
        items: itemsOf(...many(n, (i) => [payment(`P${i}`, "1", 1), invoice(`I${i}`, "1", 2)]).flat()),
      }),
    ],
    [
      "many receipts chosen for one invoice, which had as much of each before",
      (n) => {
        const before = many(n, (i) => payment(`P${i}`, "2", 2, { settles: settling(["I", "1"]) }));
        return { items: itemsOf(ONE, ...before), choice: many(n, (i) => choice(`P${i}`, "I")) };
      },
    ],
    [
      "one receipt chosen for many invoices",
      (n) => ({
        items: itemsOf(payment("P", "100000", 1), ...many(n, (i) => invoice(`I${i}`, "1", 2))),
        choice: many(n, (i) => choice("P", `I${i}`)),
      }),
    ],
  ];

  test.each(cases)("%s", (_, of) => {
    expectLinear(
      (n) => ({ asOf: day(31), ...of(n) }),
      (facts) =>
        JSON.stringify(
          allocateReceipts(facts, ["customers-choice", "by-reference", "exact-amount", "oldest-due-first"]),
        ),
    );
  });
});
