import fc from "fast-check";
import { lineAmount, multiplyDecimals } from "receivables";
import { compileStatement, type Evidence, type NoteLine } from "receivables/statement";
import { describe, expect, test } from "vitest";
import { delivery, found, may, quotation, regulation, signers, statementOf } from "./papers.js";

const conversions = [
  { from: "carton", to: "pcs", factor: "12" },
  { from: "pallet", to: "carton", factor: "40" },
  { item: "B", from: "carton", to: "pcs", factor: "24" },
];
const of = (line: NoteLine): Evidence => ({ notes: [delivery("DN-1", [line])], conversions });
const pieces = of({ item: "A", quantity: "24", unit: "pcs", unitPrice: "2.55" });
const cartons = of({ item: "A", quantity: "2", unit: "carton", unitPrice: "30.60" });

describe("goods noted in one unit and billed in another", () => {
  test.each([
    ["24 pieces billed as 2 cartons", pieces, "DN-1 A 2 30.60 = carton", []],
    ["2 cartons billed as 24 pieces", cartons, "DN-1 A 24 2.55 = pcs", []],
    [
      "an item's own conversion comes first",
      of({ item: "B", quantity: "24", unit: "pcs", unitPrice: "1.00" }),
      "DN-1 B 1 24.00 = carton",
      [],
    ],
    [
      "conversions are chained",
      of({ item: "A", quantity: "480", unit: "pcs", unitPrice: "1.00" }),
      "DN-1 A 1 480.00 = pallet",
      [],
    ],
    [
      "a wrong quantity is said in the line's unit",
      pieces,
      "DN-1 A 3 30.60 = carton",
      ['quantity-differs DN-1 A: "2" → "3"'],
    ],
    [
      "a wrong price is said for the line's unit",
      pieces,
      "DN-1 A 2 30.00 = carton",
      ['price-differs DN-1 A: "30.6" → "30.00"'],
    ],
    [
      "what does not divide out is rounded to 12 places",
      cartons,
      "DN-1 A 25 2.55 = pcs",
      ['quantity-differs DN-1 A: "24" → "25"'],
    ],
    ["a unit without a conversion", pieces, "DN-1 A 24 2.55 = box", ['unit-differs DN-1 A: "pcs" → "box"']],
    [
      "the figures of one unit under another are one slip",
      pieces,
      "DN-1 A 24 2.55 = carton",
      ['unit-differs DN-1 A: "pcs" → "carton"'],
    ],
    ["a line without a unit means the note's", cartons, "DN-1 A 2 30.60", []],
    [
      "a note without a unit means the line's",
      of({ item: "A", quantity: "2", unitPrice: "30.60" }),
      "DN-1 A 2 30.60 = carton",
      [],
    ],
  ])("%s", (_, evidence, text, findings) => {
    expect(found(statementOf([text]), evidence)).toEqual(findings);
  });

  test("goods in cartons that are billed by the piece short of one", () => {
    const odd = of({ item: "A", quantity: "23", unit: "pcs", unitPrice: "2.55" });
    expect(found(statementOf(["DN-1 A 2 30.60 = carton"]), odd)).toEqual([
      'quantity-differs DN-1 A: "1.916666666667" → "2"',
    ]);
  });

  test("a circle of conversions leads nowhere", () => {
    const circle = {
      ...pieces,
      conversions: [
        { from: "a", to: "b", factor: "2" },
        { from: "b", to: "a", factor: "2" },
      ],
    };
    expect(found(statementOf(["DN-1 A 24 2.55 = a"]), circle)).toEqual(['unit-differs DN-1 A: "pcs" → "a"']);
  });
});

describe("a quotation in another unit than the note", () => {
  const quotations = [quotation("Q-1", "A", "30.60", { unit: "carton" })];

  test("its price is converted", () => {
    const evidence = { ...of({ item: "A", quantity: "24", unit: "pcs" }), quotations };
    expect(found(statementOf(["DN-1 A 24 2.55 = pcs"]), evidence)).toEqual([]);
    expect(found(statementOf(["DN-1 A 24 2.60 = pcs"]), evidence)).toEqual([
      'price-differs DN-1 A: "2.55" → "2.60"',
    ]);
  });

  test("without a conversion it sets no price", () => {
    const evidence = { ...of({ item: "A", quantity: "24", unit: "kg", unitPrice: "9.00" }), quotations };
    expect(found(statementOf(["DN-1 A 24 9.00 = kg"]), evidence)).toEqual([]);
  });

  test("a note and a line without units mean the quotation's", () => {
    const evidence = { ...of({ item: "A", quantity: "2" }), quotations };
    expect(found(statementOf(["DN-1 A 2 30.60"]), evidence)).toEqual([]);
  });

  test("a note without a unit, billed in a unit that the quotation cannot be converted to", () => {
    const evidence = { ...of({ item: "A", quantity: "2" }), quotations };
    expect(found(statementOf(["DN-1 A 2 30.60 = kg"]), evidence)).toEqual([
      'unit-differs DN-1 A: "carton" → "kg"',
    ]);
  });

  test("the statement is compiled in the note's unit, and in the quotation's where the note has none", () => {
    const compile = (line: NoteLine) =>
      compileStatement(
        { customer: "C1", currency: "CNY", period: may, evidence: { ...of(line), quotations }, ...signers },
        regulation,
      ).statement.lines;
    expect(compile({ item: "A", quantity: "24", unit: "pcs" })).toMatchObject([
      { unit: "pcs", unitPrice: "2.55", amount: "61.20" },
    ]);
    expect(compile({ item: "A", quantity: "2" })).toMatchObject([
      { unit: "carton", unitPrice: "30.60", amount: "61.20" },
    ]);
  });
});

test("whole cartons billed as pieces are always verified, and so are their pieces billed as cartons", () => {
  const integer = fc.integer({ min: 1, max: 500 }).map(String);
  const price = fc.integer({ min: 1, max: 9999 }).map((n) => (n / 100).toFixed(2));
  fc.assert(
    fc.property(integer, integer, price, (count, factor, each) => {
      const whole = [{ from: "carton", to: "pcs", factor }];
      const bulk = { quantity: count, unitPrice: multiplyDecimals(each, factor), unit: "carton" };
      const loose = { quantity: multiplyDecimals(count, factor), unitPrice: each, unit: "pcs" };
      for (const [noted, billed] of [
        [bulk, loose],
        [loose, bulk],
      ] as const) {
        const evidence = { notes: [delivery("DN-1", [{ item: "A", ...noted }])], conversions: whole };
        const amount = lineAmount(billed.quantity, billed.unitPrice, "CNY", "half-up").amount;
        const lines = [{ document: "DN-1", item: "A", ...billed, amount }];
        expect(found({ ...statementOf([]), lines, total: amount }, evidence)).toEqual([]);
      }
    }),
  );
});
