import { plainDate } from "receivables";
import type { Evidence, Quotation, StatementPolicy } from "receivables/statement";
import { describe, expect, test } from "vitest";
import { delivery, found, quotation, regulation, returned, statementOf } from "./papers.js";

const note = (more: object = {}) =>
  delivery("DN-1", [{ item: "A", quantity: "10", unitPrice: "2.50", ...more }]);
const bare = delivery("DN-1", [{ item: "A", quantity: "10" }]);
const at = (price: string, evidence: Evidence, policy: StatementPolicy = regulation): string[] =>
  found(statementOf([`DN-1 A 10 ${price}`]), evidence, policy);
const quoted = (...quotations: Quotation[]): Evidence => ({ notes: [note()], quotations });

describe("R1.2.2: every unit price has a written basis", () => {
  test("a quotation governs before the note's own price", () => {
    expect(at("2.40", quoted(quotation("Q-1", "A", "2.40")))).toEqual([]);
    expect(at("2.50", quoted(quotation("Q-1", "A", "2.40")))).toEqual([
      'price-differs DN-1 A: "2.40" → "2.50"',
    ]);
  });

  test("without a quotation, the note's own price governs", () => {
    expect(at("2.50", quoted(quotation("Q-1", "B", "2.40")))).toEqual([]);
  });

  test("a price that no paper has is a finding, unless the policy takes it as it is", () => {
    expect(at("2.50", { notes: [bare] })).toEqual(['no-price-basis DN-1 A: null → "2.50"']);
    expect(at("2.50", { notes: [bare] }, { ...regulation, priceBasisRequired: false })).toEqual([]);
  });

  test("the policy says which papers set prices, and in which order", () => {
    const evidence = {
      ...quoted(quotation("Q-1", "A", "2.40")),
      priceLists: [{ id: "L-1", currency: "CNY", prices: [{ item: "A", unitPrice: "2.60" }] }],
    };
    expect(at("2.60", evidence, { ...regulation, priceBasis: ["price-list", "quotation", "note"] })).toEqual(
      [],
    );
    expect(at("2.50", evidence, { ...regulation, priceBasis: ["note"] })).toEqual([]);
    expect(at("2.50", { notes: [note()] }, { ...regulation, priceBasis: ["quotation"] })).toEqual([
      'no-price-basis DN-1 A: null → "2.50"',
    ]);
  });

  test("returned goods are credited at the price that governs", () => {
    const evidence = {
      notes: [returned("RN-1", [{ item: "A", quantity: "2" }])],
      quotations: [quotation("Q-1", "A", "2.40")],
    };
    expect(found(statementOf(["RN-1 A -2 2.40"]), evidence)).toEqual([]);
    expect(found(statementOf(["RN-1 A -2 2.00"]), evidence)).toEqual([
      'price-differs RN-1 A: "2.40" → "2.00"',
    ]);
  });
});

describe("a quotation's validity, first and last day included", () => {
  const valid = (validFrom?: string, validTo?: string): Evidence => ({
    notes: [bare], // of 2026-05-08
    quotations: [
      quotation("Q-1", "A", "2.40", {
        ...(validFrom !== undefined && { validFrom: plainDate(validFrom) }),
        ...(validTo !== undefined && { validTo: plainDate(validTo) }),
      }),
    ],
  });

  test.each([
    [undefined, undefined, []],
    ["2026-05-07", "2026-05-09", []],
    ["2026-05-08", "2026-05-08", []],
    [undefined, "2026-05-08", []],
    ["2026-05-09", undefined, ['quotation-not-valid DN-1 A: "2026-05-09/.." → "2026-05-08"']],
    [undefined, "2026-05-07", ['quotation-not-valid DN-1 A: "../2026-05-07" → "2026-05-08"']],
  ])("from %s to %s, for goods of 2026-05-08", (from, to, findings) => {
    expect(at("2.40", valid(from, to))).toEqual(findings);
  });

  test("an expired quotation gives way to the next paper that has a price", () => {
    const expired = { ...valid(undefined, "2026-05-07"), notes: [note()] };
    expect(at("2.50", expired)).toEqual([]);
    expect(at("2.40", expired)).toEqual(['price-differs DN-1 A: "2.50" → "2.40"']);
  });
});

describe("which of several quotations governs", () => {
  test("the customer's own before one for all", () => {
    const evidence = quoted(
      quotation("Q-1", "A", "2.40", { customer: "C1" }),
      quotation("Q-2", "A", "2.30", { validFrom: plainDate("2026-05-01") }),
      quotation("Q-3", "A", "2.20", { customer: "C2" }),
    );
    expect(at("2.40", evidence)).toEqual([]);
  });

  test("the latest that is valid", () => {
    const evidence = quoted(
      quotation("Q-1", "A", "2.40"),
      quotation("Q-2", "A", "2.30", { validFrom: plainDate("2026-05-01") }),
      quotation("Q-3", "A", "2.20", { validFrom: plainDate("2026-05-09") }),
    );
    expect(at("2.30", evidence)).toEqual([]);
  });

  test("of equals the first by id, then the lower price", () => {
    expect(at("2.30", quoted(quotation("Q-2", "A", "2.20"), quotation("Q-1", "A", "2.30")))).toEqual([]);
    expect(at("2.20", quoted(quotation("Q-1", "A", "2.30"), quotation("Q-1", "A", "2.20")))).toEqual([]);
  });

  test("one in another currency does not count", () => {
    expect(at("2.50", quoted(quotation("Q-1", "A", "2.40", { currency: "USD" })))).toEqual([]);
  });
});

describe("quantity breaks, the break's quantity included", () => {
  const breaks = [
    { from: "100", unitPrice: "2.00" },
    { from: "20", unitPrice: "2.20" },
  ];

  test.each([
    ["19", "2.40"],
    ["20", "2.20"],
    ["21", "2.20"],
    ["99.9", "2.20"],
    ["100", "2.00"],
    ["1000", "2.00"],
  ])("%s pieces cost %s each", (quantity, price) => {
    const evidence = {
      notes: [delivery("DN-1", [{ item: "A", quantity }])],
      quotations: [quotation("Q-1", "A", "2.40", { breaks })],
    };
    expect(found(statementOf([`DN-1 A ${quantity} ${price}`]), evidence)).toEqual([]);
    expect(found(statementOf([`DN-1 A ${quantity} 9.99`]), evidence)).toEqual([
      `price-differs DN-1 A: "${price}" → "9.99"`,
    ]);
  });

  test("a break counts what is returned by its size", () => {
    const evidence = {
      notes: [returned("RN-1", [{ item: "A", quantity: "20" }])],
      quotations: [quotation("Q-1", "A", "2.40", { breaks })],
    };
    expect(found(statementOf(["RN-1 A -20 2.20"]), evidence)).toEqual([]);
  });

  test("a break is compared in the quotation's unit", () => {
    const evidence = {
      notes: [delivery("DN-1", [{ item: "A", quantity: "240", unit: "pcs" }])],
      quotations: [quotation("Q-1", "A", "24.00", { unit: "carton", breaks })],
      conversions: [{ from: "carton", to: "pcs", factor: "12" }],
    };
    expect(found(statementOf(["DN-1 A 20 2.20 = carton"]), evidence)).toEqual([]);
  });
});

test("price lists by date: the one in force on the day of the note", () => {
  const list = (id: string, validFrom: string, unitPrice: string) => ({
    id,
    currency: "CNY",
    validFrom: plainDate(validFrom),
    prices: [{ item: "A", unitPrice }],
  });
  const priceLists = [
    list("L-1", "2026-01-01", "2.10"),
    list("L-2", "2026-05-08", "2.20"),
    list("L-3", "2026-05-09", "2.30"),
  ];
  expect(at("2.20", { notes: [bare], priceLists })).toEqual([]);
  expect(at("2.10", { notes: [bare], priceLists })).toEqual(['price-differs DN-1 A: "2.20" → "2.10"']);
});
