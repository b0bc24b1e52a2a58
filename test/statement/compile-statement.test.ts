import { accountMovements, type LedgerDocument, money, plainDate } from "receivables";
import {
  compileStatement,
  compileStatements,
  correctStatement,
  type Evidence,
  verifyStatement,
} from "receivables/statement";
import { describe, expect, test } from "vitest";
import {
  delivery,
  found,
  inOrder,
  may,
  quotation,
  regulation,
  returned,
  signers,
  statementOf,
} from "./papers.js";

const evidence: Evidence = {
  notes: [
    returned("RN-1", [{ item: "A", quantity: "2", unitPrice: "2.50" }], { date: plainDate("2026-05-20") }),
    delivery("DN-2", [
      { item: "B", quantity: "1", unitPrice: "8.00" },
      { item: "A", quantity: "4", unitPrice: "2.50" },
    ]),
    delivery("DN-1", [{ item: "A", quantity: "10" }], { date: plainDate("2026-05-31") }),
    delivery("DN-0", [{ item: "A", quantity: "1", unitPrice: "2.50" }], { date: plainDate("2026-06-01") }),
    delivery("DN-3", [{ item: "A", quantity: "1", unitPrice: "2.50" }], { customer: "C2" }),
    delivery("DN-4", [{ item: "A", quantity: "1", unitPrice: "2.50" }], { currency: "USD" }),
  ],
  quotations: [quotation("Q-1", "A", "2.40")],
};
const c1 = { customer: "C1", currency: "CNY", period: may, evidence, ...signers };

test("R1.2.1: statement compilation is a first-class verb: a line for all goods of its customer, currency and period, by day, note and item", () => {
  expect(compileStatement(c1, regulation)).toEqual({
    statement: {
      customer: "C1",
      currency: "CNY",
      period: may,
      lines: [
        { document: "DN-2", item: "A", quantity: "4", unitPrice: "2.40", amount: "9.60" },
        { document: "DN-2", item: "B", quantity: "1", unitPrice: "8.00", amount: "8.00" },
        { document: "RN-1", item: "A", quantity: "-2", unitPrice: "2.40", amount: "-4.80" },
        { document: "DN-1", item: "A", quantity: "10", unitPrice: "2.40", amount: "24.00" },
      ],
      total: "36.80",
      ...signers,
    },
    findings: [],
  });
});

test("R1.2.2: goods without a price on any paper are left out and named", () => {
  const { statement, findings } = compileStatement(
    { ...c1, evidence: { notes: evidence.notes } },
    regulation,
  );
  expect(statement.lines.map(({ document }) => document)).toEqual(["DN-2", "DN-2", "RN-1"]);
  expect(findings).toMatchObject([
    { code: "no-price-basis", document: "DN-1", item: "A", expected: null, actual: null },
  ]);
});

describe("the account from the ledger", () => {
  const documents: LedgerDocument[] = [
    {
      kind: "invoice",
      receivable: "trade",
      id: "INV-1",
      customer: "C1",
      postedOn: plainDate("2026-04-10"),
      issuedOn: plainDate("2026-04-10"),
      amount: money("100.00", "CNY"),
      dueOn: plainDate("2026-05-10"),
    },
    {
      kind: "invoice",
      receivable: "trade",
      id: "INV-2",
      customer: "C1",
      postedOn: plainDate("2026-05-08"),
      issuedOn: plainDate("2026-05-08"),
      amount: money("41.60", "CNY"),
      dueOn: plainDate("2026-06-08"),
    },
    {
      kind: "payment",
      id: "PAY-1",
      customer: "C1",
      postedOn: plainDate("2026-05-15"),
      amount: money("60.00", "CNY"),
      settles: [{ item: "INV-1", amount: money("60.00", "CNY") }],
    },
    {
      kind: "credit-note",
      id: "CN-1",
      customer: "C1",
      postedOn: plainDate("2026-05-20"),
      issuedOn: plainDate("2026-05-20"),
      because: "return",
      amount: money("4.80", "CNY"),
    },
  ];
  const accountOf = (more: readonly LedgerDocument[] = []) =>
    accountMovements(
      { documents: [...documents, ...more] },
      { customer: "C1", currency: "CNY", period: may },
    );

  test("opening, movements and closing, which is opening and movements added up", () => {
    const { statement } = compileStatement({ ...c1, account: accountOf() }, regulation);
    expect(statement.account).toEqual({
      opening: "100.00",
      movements: [
        { document: "INV-2", source: "invoice", on: "2026-05-08", amount: "41.60" },
        { document: "PAY-1", source: "payment", on: "2026-05-15", amount: "-60.00" },
        { document: "CN-1", source: "credit-note", on: "2026-05-20", amount: "-4.80" },
      ],
      closing: "76.80",
    });
    expect(accountOf().closing.amount).toBe("76.80");
    const facts = { statement, evidence, previousClosing: money("100.00", "CNY") };
    expect(verifyStatement(facts, regulation)).toMatchObject({ verdict: "verified", closing: "76.80" });
  });

  test("blocking pauses escalation; it never changes a balance", () => {
    const blocked: LedgerDocument = {
      kind: "dispute",
      id: "DIS-1",
      customer: "C1",
      postedOn: plainDate("2026-05-16"),
      item: "INV-2",
      amount: money("41.60", "CNY"),
      because: "quality",
    };
    expect(compileStatement({ ...c1, account: accountOf([blocked]) }, regulation)).toEqual(
      compileStatement({ ...c1, account: accountOf() }, regulation),
    );
  });

  test("an account in another currency is refused", () => {
    const account = { opening: money("1.00", "USD"), movements: [] };
    expect(() => compileStatement({ ...c1, account }, regulation)).toThrowError(
      expect.objectContaining({ code: "currency-mismatch" }),
    );
  });
});

describe("F71: many statements at once, of goods and movements", () => {
  test("every currency has its own statement, and every customer", () => {
    const statements = compileStatements({ evidence, period: may, ...signers }, regulation).map(
      ({ statement }) => statement,
    );
    expect(statements.map(({ customer, currency, total }) => [customer, currency, total])).toEqual([
      ["C1", "CNY", "36.80"],
      ["C1", "USD", "2.50"],
      ["C2", "CNY", "2.40"],
    ]);
  });

  test("a customer without goods in the period has a statement of its account", () => {
    const account = { customer: "C9", currency: "CNY", opening: money("5.00", "CNY"), movements: [] };
    const statements = compileStatements({ evidence, period: may, accounts: [account] }, regulation);
    expect(statements.at(-1)?.statement).toEqual({
      customer: "C9",
      currency: "CNY",
      period: may,
      account: { opening: "5.00", movements: [], closing: "5.00" },
      lines: [],
      total: "0.00",
    });
    const [first] = compileStatements(
      { evidence, period: may, accounts: [{ ...account, customer: "C1" }] },
      regulation,
    );
    expect(first?.statement.account?.closing).toBe("5.00");
    expect(first?.statement.lines).toHaveLength(4);
  });
});

describe("the corrected statement", () => {
  const wrong = statementOf(["DN-2 A 5 2.40", "DN-9 Z 1 1.00"], {
    account: {
      opening: "90.00",
      movements: [{ document: "INV-2", source: "invoice", on: plainDate("2026-05-08"), amount: "41.60" }],
      closing: "1.00",
    },
  });

  test("has the lines of the evidence, the last closing as opening, and sums made anew", () => {
    const corrected = correctStatement(
      { statement: wrong, evidence, previousClosing: money("100.00", "CNY"), ...signers },
      regulation,
    );
    expect(corrected.lines).toEqual(compileStatement(c1, regulation).statement.lines);
    expect(corrected.account).toMatchObject({ opening: "100.00", closing: "141.60" });
    expect(found(corrected, evidence)).toEqual([]);
  });

  test("keeps the opening where the last closing is not known, and takes no one's name", () => {
    const corrected = correctStatement({ statement: wrong, evidence }, regulation);
    expect(corrected.account).toMatchObject({ opening: "90.00", closing: "131.60" });
    expect(corrected).not.toHaveProperty("preparedBy");
    expect(inOrder.form).toBe("original");
  });
});
