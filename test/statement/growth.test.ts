import { addDays, plainDate } from "receivables";
import {
  type Evidence,
  type NoteLine,
  type StatementClaim,
  type StatementPolicy,
  statementColumns,
  verifyColumns,
  verifyStatements,
} from "receivables/statement";
import { describe, test } from "vitest";
import type { KeyedClaim, KeyedGoods } from "../../src/statement/line-pair.js";
import { pairLines } from "../../src/statement/pair-lines.js";
import { delivery, line, may, quotation, regulation, statementOf } from "./papers.js";
import { expectLinear } from "../reads.js";

interface Facts {
  readonly claims: readonly StatementClaim[];
  readonly evidence: Evidence;
}

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const goods = (item: string, quantity = "1", unitPrice = "2.00"): NoteLine => ({ item, quantity, unitPrice });
const one = (lines: readonly string[], evidence: Evidence): Facts => {
  return { claims: [{ statement: statementOf(lines) }], evidence };
};
const day = (i: number) => addDays(plainDate("2020-01-01"), i);
const all = { from: day(0), to: day(2000) };

const CASES: readonly [string, (n: number) => Facts][] = [
  [
    "notes of a line each, that agree",
    (n) =>
      one(
        many(n, (i) => `DN-${i} A 1 2.00`),
        { notes: many(n, (i) => delivery(`DN-${i}`, [goods("A")])) },
      ),
  ],
  [
    "equal lines on one note",
    (n) =>
      one(
        many(n, () => "DN A 1 2.00"),
        {
          notes: [
            delivery(
              "DN",
              many(n, () => goods("A")),
            ),
          ],
        },
      ),
  ],
  [
    "one note of many items, in another order",
    (n) =>
      one(
        many(n, (i) => `DN I${i} 1 2.00`),
        {
          notes: [
            delivery(
              "DN",
              many(n, (i) => goods(`I${n - 1 - i}`)),
            ),
          ],
        },
      ),
  ],
  [
    "one item on one note in many quantities, in another order",
    (n) =>
      one(
        many(n, (i) => `DN A ${i + 1} 2.00`),
        {
          notes: [
            delivery(
              "DN",
              many(n, (i) => goods("A", String(n - i))),
            ),
          ],
        },
      ),
  ],
  [
    "one item on one note, of which nothing agrees",
    (n) =>
      one(
        many(n, (i) => `DN A ${i + 1} 3.00`),
        {
          notes: [
            delivery(
              "DN",
              many(n, (i) => goods("A", String(n + 1 + i))),
            ),
          ],
        },
      ),
  ],
  [
    "lines that stand too often",
    (n) => one([...many(n, () => "DN A 1 2.00")], { notes: [delivery("DN", [goods("A"), goods("B")])] }),
  ],
  ["lines without any note", (n) => one([...many(n, (i) => `DN-${i} A 1 2.00`)], { notes: [] })],
  ["goods that are not billed", (n) => one([], { notes: many(n, (i) => delivery(`DN-${i}`, [goods("A")])) })],
  [
    "lines under the wrong document",
    (n) =>
      one(
        many(n, (i) => `X-${i} A 1 2.00`),
        { notes: many(n, (i) => delivery(`DN-${i}`, [goods("A")])) },
      ),
  ],
  [
    "lines that are on one note of another customer",
    (n) =>
      one(
        many(n, (i) => `DN I${i} 1 2.00`),
        {
          notes: [
            delivery(
              "DN",
              many(n, (i) => goods(`I${i}`)),
              { customer: "C2" },
            ),
          ],
        },
      ),
  ],
  [
    "lines of other days",
    (n) =>
      one(
        many(n, (i) => `DN-${i} A 1 2.00`),
        { notes: many(n, (i) => delivery(`DN-${i}`, [goods("A")], { date: day(i) })) },
      ),
  ],
  [
    "a statement for each day, with a line of the day before",
    (n) => ({
      claims: many(n, (i) => ({
        statement: statementOf([`DN-${i} A 1 2.00`, `DN-${i - 1} A 1 2.00`], {
          period: { from: day(i), to: day(i) },
        }),
      })),
      evidence: { notes: many(n, (i) => delivery(`DN-${i}`, [goods("A")], { date: day(i) })) },
    }),
  ],
  [
    "quotations of one item, each of a day",
    (n) => ({
      claims: [
        {
          statement: statementOf(
            many(n, (i) => `DN-${i} A 1 2.00`),
            { period: all },
          ),
        },
      ],
      evidence: {
        notes: many(n, (i) => delivery(`DN-${i}`, [{ item: "A", quantity: "1" }], { date: day(i) })),
        quotations: many(n, (i) => quotation(`Q-${i}`, "A", "2.00", { validFrom: day(i), validTo: day(i) })),
      },
    }),
  ],
  [
    "quotations of one item that all hold, or are all over",
    (n) => ({
      claims: [
        {
          statement: statementOf(
            many(2 * n, (i) => `DN-${i} A 1 2.00`),
            { period: all },
          ),
        },
      ],
      evidence: {
        notes: many(2 * n, (i) =>
          delivery(`DN-${i}`, [{ item: "A", quantity: "1" }], { date: i % 2 === 0 ? day(1000) : day(1800) }),
        ),
        quotations: many(n, (i) =>
          quotation(`Q-${i}`, "A", "2.00", { validFrom: day(i), validTo: day(1500) }),
        ),
      },
    }),
  ],
  [
    "an account of many movements, none of them posted",
    (n) => {
      const movements = many(n, (i) => {
        return { document: `INV-${i}`, source: "invoice", on: may.from, amount: "1.00" };
      });
      const statement = { ...statementOf([]), account: { opening: "0.00", movements, closing: "1.00" } };
      const account = { opening: { amount: "0.00", currency: "CNY" }, movements: [] };
      return { claims: [{ statement, account } as unknown as StatementClaim], evidence: { notes: [] } };
    },
  ],
];

const across: StatementPolicy = { ...regulation, matchAcrossDocuments: true };

describe("statement verification grows with the lines and not with their square", () => {
  test.each(CASES)("%s", (_, factsOf) => {
    expectLinear(factsOf, (facts) => verifyStatements(facts, across));
    expectLinear(
      (n) => statementColumns(factsOf(n)),
      (columns) => verifyColumns(columns, across),
    );
  });

  test.each<[string, (i: number, n: number) => string, (i: number, n: number) => string]>([
    ["equal lines", () => "1", () => "1"],
    ["the same in another order", (i) => `${i}`, (i, n) => `${n - i}`],
    ["nothing alike but the price", (i) => `${i}`, (i, n) => `${n + i}`],
    ["half of them too often", (i) => `${i % 2}`, () => "1"],
  ])("pairing lines and goods of one document and item: %s", (_, quantityOf, notedOf) => {
    expectLinear(
      (n) => {
        const claims = many(n, (i): KeyedClaim => {
          return { claim: line("DN A 1 2.00"), unit: undefined, quantity: quantityOf(i, n), price: "2" };
        });
        const noted = many(n, (i): KeyedGoods => {
          const own = { note: delivery("DN", []), line: goods("A"), quantity: "1", price: undefined };
          return { goods: own, unit: undefined, quantity: notedOf(i, n), governing: "2", noted: "2" };
        });
        return { claims, noted };
      },
      ({ claims, noted }) => pairLines(claims, noted),
    );
  });
});
