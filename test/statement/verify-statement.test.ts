import { explain, explainReason, money, plainDate } from "receivables";
import { type Evidence, type Statement, verifyStatement, verifyStatements } from "receivables/statement";
import { describe, expect, test } from "vitest";
import {
  delivery,
  found,
  line,
  maker,
  may,
  net30,
  quotation,
  regulation,
  returned,
  signers,
  statementOf,
} from "./papers.js";

const evidence: Evidence = {
  notes: [
    delivery("DN-1", [
      { item: "A", quantity: "10", unitPrice: "2.50" },
      { item: "B", quantity: "4", unitPrice: "8.00" },
    ]),
    returned("RN-1", [{ item: "A", quantity: "2", unitPrice: "2.50" }]),
  ],
};
const right = ["DN-1 A 10 2.50", "DN-1 B 4 8.00", "RN-1 A -2 2.50"];
const withLine = (at: number, text: string): string[] => right.with(at, text);
const without = (at: number): string[] => right.toSpliced(at, 1);

test("R1.3.1: a statement whose every price, quantity and amount agrees is verified", () => {
  const verification = verifyStatement({ statement: statementOf(right), evidence }, regulation);
  expect(verification).toEqual({
    customer: "C1",
    currency: "CNY",
    period: may,
    verdict: "verified",
    findings: [],
    closing: "52.00",
    totals: { stated: "52.00", evidenced: "52.00", difference: "0.00" },
    policy: { id: "china-trade-regulation", version: "1" },
  });
});

describe("F72, R1.3.1, R1.3.2: checked against quotation, delivery and return notes, one mistake is one finding", () => {
  test.each<[string, Statement, string]>([
    ["a wrong price", statementOf(withLine(0, "DN-1 A 10 2.55")), 'price-differs DN-1 A: "2.50" → "2.55"'],
    ["a wrong quantity", statementOf(withLine(1, "DN-1 B 5 8.00")), 'quantity-differs DN-1 B: "4" → "5"'],
    [
      "a wrong quantity of a return",
      statementOf(withLine(2, "RN-1 A -3 2.50")),
      'quantity-differs RN-1 A: "-2" → "-3"',
    ],
    [
      "a return with the wrong sign",
      statementOf(withLine(2, "RN-1 A 2 2.50")),
      'quantity-differs RN-1 A: "-2" → "2"',
    ],
    [
      "a wrong amount",
      statementOf(withLine(0, "DN-1 A 10 2.50 26.00")),
      'amount-differs DN-1 A: "25.00" → "26.00"',
    ],
    ["an item that no note has", statementOf([...right, "DN-1 Z 1 9.00"]), 'no-evidence DN-1 Z: null → "1"'],
    ["a document that is none", statementOf([...right, "DN-9 A 1 2.50"]), 'no-evidence DN-9 A: null → "1"'],
    ["a delivery left out", statementOf(without(1)), 'not-billed DN-1 B: "4" → null'],
    ["a return left out", statementOf(without(2)), 'return-not-credited RN-1 A: "-2" → null'],
    [
      "a line that stands twice",
      statementOf([...right, "DN-1 B 4 8.00"]),
      'duplicate-line DN-1 B: "1" → "2"',
    ],
    [
      "a line under another document",
      statementOf(withLine(1, "DN-7 B 4 8.00")),
      'wrong-document DN-7 B: "DN-1" → "DN-7"',
    ],
    ["a wrong total", statementOf(right, { total: "53.00" }), 'total-differs - -: "52.00" → "53.00"'],
  ])("%s", (_, statement, finding) => {
    expect(found(statement, evidence)).toEqual([finding]);
    expect(verifyStatement({ statement, evidence }, regulation).verdict).toBe("differs");
  });

  test("a wrong price and a wrong quantity of one line are two", () => {
    expect(found(statementOf(withLine(1, "DN-1 B 5 9.00")), evidence)).toEqual([
      'price-differs DN-1 B: "8.00" → "9.00"',
      'quantity-differs DN-1 B: "4" → "5"',
    ]);
  });

  test("a wrong price whose amount was not reckoned from it is a wrong amount as well", () => {
    expect(found(statementOf(withLine(0, "DN-1 A 10 2.55 25.00")), evidence)).toEqual([
      'amount-differs DN-1 A: "25.50" → "25.00"',
      'price-differs DN-1 A: "2.50" → "2.55"',
    ]);
  });

  test("an extra line of an item that the document has, with other figures, is without evidence and no duplicate", () => {
    expect(found(statementOf([...right, "DN-1 B 1 7.00"]), evidence)).toEqual([
      'no-evidence DN-1 B: null → "1"',
    ]);
  });

  test("zeros behind the point and in front make no difference", () => {
    expect(found(statementOf(withLine(0, "DN-1 A 010.0 2.5 25.000")), evidence)).toEqual([]);
  });

  test("neither does a minus before zero", () => {
    const empty = { notes: [returned("RN-1", [{ item: "A", quantity: "0", unitPrice: "2.50" }])] };
    expect(found(statementOf(["RN-1 A -0 2.50 0.00"]), empty)).toEqual([]);
  });

  test("without matching across documents, a line under another document is without evidence, and its goods are not billed", () => {
    const apart = { ...regulation, matchAcrossDocuments: false };
    expect(found(statementOf(withLine(1, "DN-7 B 4 8.00")), evidence, apart)).toEqual([
      'not-billed DN-1 B: "4" → null',
      'no-evidence DN-7 B: null → "4"',
    ]);
  });
});

describe("lines that stand several times in the evidence", () => {
  const twice = {
    notes: [
      delivery("DN-1", [
        { item: "A", quantity: "6", unitPrice: "2.50" },
        { item: "A", quantity: "6", unitPrice: "2.50" },
      ]),
    ],
  };

  test.each([
    [1, ['not-billed DN-1 A: "6" → null']],
    [2, []],
    [3, ['duplicate-line DN-1 A: "2" → "3"']],
    [4, ['duplicate-line DN-1 A: "2" → "4"', 'duplicate-line DN-1 A: "2" → "4"']],
  ])("twice in the evidence, %i times on the statement", (times, findings) => {
    expect(found(statementOf(Array.from({ length: times }, () => "DN-1 A 6 2.50")), twice)).toEqual(findings);
  });

  test("two equal findings have two ids", () => {
    const statement = statementOf(Array.from({ length: 4 }, () => "DN-1 A 6 2.50"));
    const ids = verifyStatement({ statement, evidence: twice }, regulation).findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test("a line with a wrong price that stands twice is wrong once and a duplicate once", () => {
    const once = { notes: [delivery("DN-1", [{ item: "A", quantity: "6", unitPrice: "2.50" }])] };
    expect(found(statementOf(["DN-1 A 6 9.00", "DN-1 A 6 9.00"]), once)).toEqual([
      'duplicate-line DN-1 A: "1" → "2"',
      'price-differs DN-1 A: "2.50" → "9.00"',
    ]);
  });
});

describe("several lines of one item in one document are paired so that the fewest differences remain", () => {
  const of = (...lines: string[]): Evidence => ({
    notes: [
      delivery(
        "DN-1",
        lines.map((text) => {
          const [quantity = "", unitPrice = ""] = text.split(" ");
          return { item: "A", quantity, unitPrice };
        }),
      ),
    ],
  });
  const said = (...lines: string[]): Statement => statementOf(lines.map((text) => `DN-1 A ${text}`));

  test("lines that agree go together first", () => {
    expect(found(said("1 5.00", "2 6.00", "3 9.00"), of("3 7.00", "2 6.00", "1 5.00"))).toEqual([
      'price-differs DN-1 A: "7.00" → "9.00"',
    ]);
  });

  test("one line's price and another's quantity", () => {
    expect(found(said("1 9.00", "2 6.00"), of("1 5.00", "1 6.00"))).toEqual([
      'price-differs DN-1 A: "5.00" → "9.00"',
      'quantity-differs DN-1 A: "1" → "2"',
    ]);
  });

  test("a line that could take either goods leaves to the other what only that can take", () => {
    // 1 at 6 agrees with both goods in one figure, 1 at 9 only with the first.
    expect(found(said("1 6.00", "1 9.00"), of("1 5.00", "2 6.00"))).toHaveLength(2);
  });

  test("a duplicate does not take the goods of a line with a wrong price", () => {
    expect(found(said("1 5.00", "1 5.00", "1 9.00"), of("1 5.00", "1 6.00"))).toEqual([
      'duplicate-line DN-1 A: "1" → "2"',
      'price-differs DN-1 A: "6.00" → "9.00"',
    ]);
  });

  test("a duplicate beside goods that differ from it in both figures: they are not billed", () => {
    expect(found(said("1 5.00", "1 5.00"), of("1 5.00", "2 6.00"))).toEqual([
      'duplicate-line DN-1 A: "1" → "2"',
      'not-billed DN-1 A: "2" → null',
    ]);
  });

  test("figures that agree in nothing are paired last", () => {
    expect(found(said("3 9.00"), of("1 5.00", "2 6.00"))).toEqual([
      'not-billed DN-1 A: "2" → null',
      'price-differs DN-1 A: "5.00" → "9.00"',
      'quantity-differs DN-1 A: "1" → "3"',
    ]);
  });

  test("hundreds of wrong lines of one item are paired too", () => {
    const numbers = Array.from({ length: 200 }, (_, i) => i + 1);
    const claims = numbers.map((n) => `${n} 9.00`);
    expect(found(said(...claims), of(...numbers.map((n) => `${n} 5.00`)))).toEqual(
      numbers.map(() => 'price-differs DN-1 A: "5.00" → "9.00"'),
    );
  });
});

describe("where a line belongs", () => {
  test("R1.2.2: a line of another customer's note is of the wrong customer", () => {
    const foreign = {
      notes: [
        ...evidence.notes,
        delivery("DN-8", [{ item: "A", quantity: "1", unitPrice: "2.50" }], { customer: "C2" }),
      ],
    };
    expect(found(statementOf([...right, "DN-8 A 1 2.50"]), foreign)).toEqual([
      'wrong-customer DN-8 A: "C2" → "C1"',
    ]);
    expect(found(statementOf([...right, "DN-8 B 1 2.50"]), foreign)).toEqual([
      'no-evidence DN-8 B: null → "1"',
    ]);
  });

  test.each([
    ["2026-04-30", ['outside-period DN-8 A: "2026-05-01/2026-05-31" → "2026-04-30"']],
    ["2026-05-01", []],
    ["2026-05-31", []],
    ["2026-06-01", ['outside-period DN-8 A: "2026-05-01/2026-05-31" → "2026-06-01"']],
  ])("R1.3.2: a note of %s", (day, findings) => {
    const more = delivery("DN-8", [{ item: "A", quantity: "1", unitPrice: "2.50" }], {
      date: plainDate(day),
    });
    expect(found(statementOf([...right, "DN-8 A 1 2.50"]), { notes: [...evidence.notes, more] })).toEqual(
      findings,
    );
  });

  test("notes of other days are not missed", () => {
    const april = delivery("DN-8", [{ item: "A", quantity: "1", unitPrice: "2.50" }], {
      date: plainDate("2026-04-30"),
    });
    expect(found(statementOf(right), { notes: [...evidence.notes, april] })).toEqual([]);
  });

  test("a line of another day is compared as well", () => {
    const april = delivery("DN-8", [{ item: "A", quantity: "1", unitPrice: "2.50" }], {
      date: plainDate("2026-04-30"),
    });
    expect(found(statementOf([...right, "DN-8 A 1 3.00"]), { notes: [...evidence.notes, april] })).toEqual([
      'outside-period DN-8 A: "2026-05-01/2026-05-31" → "2026-04-30"',
      'price-differs DN-8 A: "2.50" → "3.00"',
    ]);
  });

  test("every currency has its own statement: notes in another are not missed, and billed here they are a finding", () => {
    const dollars = delivery("DN-8", [{ item: "A", quantity: "1", unitPrice: "2.50" }], { currency: "USD" });
    const both = { notes: [...evidence.notes, dollars] };
    expect(found(statementOf(right), both)).toEqual([]);
    expect(found(statementOf([...right, "DN-8 A 1 2.50"]), both)).toEqual([
      'currency-differs DN-8 A: "USD" → "CNY"',
    ]);
  });
});

describe("the account on a statement", () => {
  const account = {
    opening: "100.00",
    movements: [
      { document: "INV-1", source: "invoice", on: plainDate("2026-05-08"), amount: "57.00" },
      { document: "PAY-1", source: "payment", on: plainDate("2026-05-20"), amount: "-40.00" },
    ],
    closing: "117.00",
  };
  const facts = { statement: statementOf(right, { account }), evidence };
  const codes = (more: object): string[] =>
    verifyStatement({ ...facts, ...more }, regulation).findings.map(({ code }) => code);

  test("opening and movements make the closing, and the opening is the last closing", () => {
    expect(codes({ previousClosing: money("100.00", "CNY") })).toEqual([]);
    expect(verifyStatement(facts, regulation).closing).toBe("117.00");
  });

  test("R1.3.1: an opening unlike the last closing", () => {
    const { findings } = verifyStatement({ ...facts, previousClosing: money("99.99", "CNY") }, regulation);
    expect(findings).toMatchObject([
      { code: "opening-differs", expected: "99.99", actual: "100.00", document: null },
    ]);
  });

  test("R1.3.1: a closing that opening and movements do not make", () => {
    const wrong = statementOf(right, { account: { ...account, closing: "117.01" } });
    expect(found(wrong, evidence)).toEqual(['closing-differs - -: "117.00" → "117.01"']);
  });

  test("a last closing in another currency is refused", () => {
    expect(() => codes({ previousClosing: money("100.00", "USD") })).toThrowError(
      expect.objectContaining({ code: "currency-mismatch" }),
    );
  });

  test("a statement of goods only has no opening to compare", () => {
    expect(codes({ statement: statementOf(right), previousClosing: money("1.00", "CNY") })).toEqual([]);
  });
});

describe("R1.2.4: every paper is an original or a fax with the customer's signature and seal", () => {
  const basis = (more: object): Evidence => ({
    notes: [delivery("DN-1", [{ item: "A", quantity: "10" }], more)],
    quotations: [quotation("Q-1", "A", "2.50")],
  });
  const statement = statementOf(["DN-1 A 10 2.50"]);

  test.each([
    ["an original", { form: "original" }, []],
    ["a fax", { form: "fax" }, []],
    ["a copy", { form: "copy" }, ['paper-form-refused DN-1 -: ["original","fax"] → "copy"']],
    ["no signature", { signed: false }, ["paper-not-signed DN-1 -: true → false"]],
    ["no seal", { sealed: false }, ["paper-not-sealed DN-1 -: true → false"]],
    [
      "a signature is not enough, nor a seal",
      { signed: false, sealed: false },
      ["paper-not-sealed DN-1 -: true → false", "paper-not-signed DN-1 -: true → false"],
    ],
  ])("%s", (_, more, findings) => {
    const verification = verifyStatement({ statement, evidence: basis(more) }, regulation);
    expect(found(statement, basis(more))).toEqual(findings);
    expect(verification.verdict).toBe(findings.length === 0 ? "verified" : "incomplete");
    expect(found(statement, basis(more), net30)).toEqual([]);
  });

  test("a quotation that sets a price is such a paper too; one that sets none is not asked for", () => {
    const unsigned = { signed: false };
    const used = {
      ...basis({}),
      quotations: [quotation("Q-1", "A", "2.50", unsigned), quotation("Q-2", "Z", "1.00", unsigned)],
    };
    expect(found(statement, used)).toEqual(["paper-not-signed Q-1 -: true → false"]);
  });

  test("a paper of several items is reported once", () => {
    const two = {
      notes: [
        delivery(
          "DN-1",
          [
            { item: "A", quantity: "1", unitPrice: "2.00" },
            { item: "B", quantity: "1", unitPrice: "2.00" },
          ],
          { sealed: false },
        ),
      ],
    };
    expect(found(statementOf(["DN-1 A 1 2.00", "DN-1 B 1 2.00"]), two)).toEqual([
      "paper-not-sealed DN-1 -: true → false",
    ]);
  });

  test("R1.2.5: a quotation that sets a price was copied to the finance cashier", () => {
    const { copiedToFinance: _, ...uncopied } = quotation("Q-1", "A", "2.50");
    const evidenceWith = { ...basis({}), quotations: [uncopied] };
    expect(found(statement, evidenceWith)).toEqual(["quotation-not-copied Q-1 -: true → false"]);
    expect(found(statement, evidenceWith, net30)).toEqual([]);
  });
});

describe("R1.1, R1.3.1: marketing makes a statement, finance verifies it, and they are two people", () => {
  const lin = { id: "lin", department: "marketing" };
  const zhao = { id: "zhao", department: "finance" };
  const by = (people: Partial<Statement>): Statement => {
    const { preparedBy: _, verifiedBy: __, ...rest } = statementOf(right);
    return { ...rest, ...people };
  };

  test.each<[string, Partial<Statement>, string[]]>([
    ["the right people", { preparedBy: lin, verifiedBy: zhao }, []],
    [
      "nobody is named",
      {},
      ['preparer-missing - -: ["marketing"] → null', 'verifier-missing - -: ["finance"] → null'],
    ],
    ["not yet verified", maker, ['verifier-missing - -: ["finance"] → null']],
    [
      "made by another department",
      { preparedBy: { ...lin, department: "warehouse" }, verifiedBy: zhao },
      ['preparer-department - -: ["marketing"] → "warehouse"'],
    ],
    [
      "verified by another department",
      { preparedBy: lin, verifiedBy: { ...zhao, department: "business" } },
      ['verifier-department - -: ["finance"] → "business"'],
    ],
    [
      "one person for both",
      { preparedBy: lin, verifiedBy: { id: "lin", department: "finance" } },
      ['preparer-verifies - -: null → "lin"'],
    ],
  ])("%s", (_, people, findings) => {
    expect(found(by(people), evidence)).toEqual(findings);
    expect(verifyStatement({ statement: by(people), evidence }, regulation).verdict).toBe(
      findings.length === 0 ? "verified" : "incomplete",
    );
  });

  test("a policy may leave both to the firm, but not to one person", () => {
    expect(found(by({}), evidence, net30)).toEqual([]);
    expect(found(by({ preparedBy: lin, verifiedBy: lin }), evidence, net30)).toEqual([
      'preparer-verifies - -: null → "lin"',
    ]);
  });
});

describe("tolerances", () => {
  const upTo = (tolerance: Partial<typeof regulation.tolerance>) => ({
    ...regulation,
    tolerance: { ...regulation.tolerance, ...tolerance },
  });

  test.each([
    ["2.51", "0.02", []],
    ["2.52", "0.02", []],
    ["2.48", "0.02", []],
    ["2.53", "0.02", ['price-differs DN-1 A: "2.50" → "2.53"']],
    ["2.51", "0", ['price-differs DN-1 A: "2.50" → "2.51"']],
  ])("a price of %s for 2.50 with %s let pass", (price, tolerance, findings) => {
    expect(
      found(statementOf(withLine(0, `DN-1 A 10 ${price}`)), evidence, upTo({ price: tolerance })),
    ).toEqual(findings);
  });

  test.each([
    ["11", []],
    ["9", []],
    ["12", ['quantity-differs DN-1 A: "10" → "12"']],
  ])("a quantity of %s for 10 with 1 let pass", (quantity, findings) => {
    expect(
      found(statementOf(withLine(0, `DN-1 A ${quantity} 2.50`)), evidence, upTo({ quantity: "1" })),
    ).toEqual(findings);
  });

  test("within both tolerances, a line differs in neither", () => {
    const policy = upTo({ quantity: "1", price: "0.02" });
    expect(found(statementOf(withLine(0, "DN-1 A 11 2.52")), evidence, policy)).toEqual([]);
  });

  test.each([
    ["25.01", "52.01", []],
    ["25.02", "52.02", ['amount-differs DN-1 A: "25.00" → "25.02"']],
    ["25.00", "51.99", []],
    ["25.00", "51.98", ['total-differs - -: "52.00" → "51.98"']],
  ])("an amount of %s for 25.00 and a total of %s with 0.01 let pass", (amount, total, findings) => {
    const statement = statementOf(withLine(0, `DN-1 A 10 2.50 ${amount}`), { total });
    expect(found(statement, evidence, upTo({ amount: "0.01" }))).toEqual(findings);
  });

  test("amounts are rounded to the currency by the policy's mode", () => {
    const fine = { notes: [delivery("DN-1", [{ item: "A", quantity: "1", unitPrice: "2.505" }])] };
    expect(found(statementOf(["DN-1 A 1 2.505 2.51"]), fine)).toEqual([]);
    expect(
      found(statementOf(["DN-1 A 1 2.505 2.50"]), fine, { ...regulation, rounding: "half-even" }),
    ).toEqual([]);
  });

  test("an amount with more decimals than the currency is not made shorter", () => {
    const statement = statementOf(withLine(0, "DN-1 A 10 2.50 25.004"), { total: "52.004" });
    expect(found(statement, evidence)).toEqual(['amount-differs DN-1 A: "25.00" → "25.004"']);
  });
});

test("findings stand by document, item and code, what concerns the whole statement last, and say what they rest on", () => {
  const statement = statementOf(["RN-1 A -2 2.50", "DN-1 B 5 9.00"], { total: "1.00" });
  const { findings, totals } = verifyStatement({ statement, evidence }, regulation);
  expect(findings.map(({ code }) => code)).toEqual([
    "not-billed",
    "price-differs",
    "quantity-differs",
    "total-differs",
  ]);
  expect(findings[1]).toEqual({
    id: "finding:C1/CNY/2026-05-01/2026-05-31/price-differs/DN-1/B/8.00/9.00",
    code: "price-differs",
    citation: "R1.3.1",
    customer: "C1",
    document: "DN-1",
    item: "B",
    expected: "8.00",
    actual: "9.00",
    facts: {
      customer: "C1",
      document: "DN-1",
      item: "B",
      expected: "8.00",
      actual: "9.00",
      basis: "note",
      source: "DN-1",
    },
  });
  expect(totals).toEqual({ stated: "1.00", evidenced: "52.00", difference: "-51.00" });
});

test("every finding is explained in both languages", () => {
  const papers = delivery(
    "DN-2",
    [
      { item: "A", quantity: "1" },
      { item: "K", quantity: "1", unit: "kg", unitPrice: "1.00" },
    ],
    { form: "copy", signed: false, sealed: false },
  );
  const foreign = delivery("DN-3", [{ item: "A", quantity: "1", unitPrice: "2.50" }], { currency: "USD" });
  const others = delivery("DN-4", [{ item: "A", quantity: "1", unitPrice: "2.50" }], { customer: "C2" });
  const later = delivery("DN-5", [{ item: "A", quantity: "1", unitPrice: "2.50" }], {
    date: plainDate("2026-06-01"),
  });
  const quoted = delivery("DN-6", [
    { item: "Q", quantity: "1" },
    { item: "E", quantity: "1" },
  ]);
  const moved = delivery("DN-7", [{ item: "M", quantity: "1", unitPrice: "1.00" }]);
  const statement = statementOf(
    [
      "DN-1 A 10 2.55",
      "DN-1 B 5 8.00 1.00",
      "DN-1 B 5 8.00",
      "DN-2 A 1 1.00",
      "DN-2 K 1 1.00 = box",
      "DN-3 A 1 2.50",
      "DN-4 A 1 2.50",
      "DN-5 A 1 2.50",
      "DN-6 Q 1 1.00",
      "DN-6 E 1 1.00",
      "DN-0 M 1 1.00",
      "DN-9 Z 1 1.00",
    ],
    {
      total: "0.00",
      account: { opening: "1.00", movements: [], closing: "2.00" },
      preparedBy: { id: "x", department: "warehouse" },
      verifiedBy: { id: "x", department: "warehouse" },
    },
  );
  const all = {
    notes: [
      ...evidence.notes,
      delivery("DN-8", [{ item: "A", quantity: "1", unitPrice: "1.00" }]),
      papers,
      foreign,
      others,
      later,
      quoted,
      moved,
    ],
    quotations: [
      quotation("Q-1", "Q", "1.00", { copiedToFinance: false }),
      quotation("Q-2", "E", "1.00", { validTo: plainDate("2026-01-31") }),
    ],
  };
  const { findings } = verifyStatement(
    { statement, evidence: all, previousClosing: money("3.00", "CNY") },
    regulation,
  );
  const unnamed: Statement = { customer: "C1", currency: "CNY", period: may, lines: [], total: "0.00" };
  const missing = verifyStatement({ statement: unnamed, evidence: { notes: [] } }, regulation).findings;
  expect(new Set([...findings, ...missing].map(({ code }) => code)).size).toBe(26);
  for (const finding of [...findings, ...missing]) {
    expect(explainReason(finding, "en")).toMatch(/^[^{}]+$/);
    expect(explainReason(finding, "zh-CN")).toMatch(/\p{Script=Han}/u);
  }
  expect(explain({ outcome: "differs", reasons: findings.slice(0, 1) })).toBe(
    "Differs\n- M: billed under DN-0, delivered or returned under DN-7 [R1.2.2]",
  );
});

test("many statements against one body of evidence give what each gives by itself", () => {
  const claims = [
    { statement: statementOf(right) },
    { statement: statementOf(without(0), { customer: "C1" }) },
    { statement: { ...statementOf([]), customer: "C2", lines: [line("DN-1 A 10 2.50")], total: "25.00" } },
  ];
  expect(verifyStatements({ claims, evidence }, regulation)).toEqual(
    claims.map((claim) => verifyStatement({ ...claim, evidence }, regulation)),
  );
});

test("figures that are none are refused by name", () => {
  const number = { ...line("DN-1 A 10 2.50"), quantity: 10 as unknown as string };
  expect(() => found({ ...statementOf(right), lines: [number], ...signers }, evidence)).toThrowError(
    expect.objectContaining({ code: "amount-is-number", field: "quantity" }),
  );
});
