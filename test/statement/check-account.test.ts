import fc from "fast-check";
import { accountMovements, explainReason, type LedgerDocument, money, plainDate } from "receivables";
import {
  compileStatement,
  correctStatement,
  type StatedAccount,
  type Statement,
  type StatementAccount,
  verifyStatement,
} from "receivables/statement";
import { describe, expect, test } from "vitest";
import { delivery, may, regulation, signers, statementOf } from "./papers.js";

const evidence = { notes: [delivery("DN-1", [{ item: "A", quantity: "10", unitPrice: "2.50" }])] };
const documents: readonly LedgerDocument[] = [
  {
    kind: "invoice",
    id: "INV-0",
    customer: "C1",
    receivable: "trade",
    issuedOn: plainDate("2026-04-08"),
    postedOn: plainDate("2026-04-08"),
    dueOn: plainDate("2026-05-08"),
    amount: money("100.00", "CNY"),
  },
  {
    kind: "invoice",
    id: "INV-1",
    customer: "C1",
    receivable: "trade",
    issuedOn: plainDate("2026-05-08"),
    postedOn: plainDate("2026-05-08"),
    dueOn: plainDate("2026-06-07"),
    amount: money("25.00", "CNY"),
  },
  {
    kind: "payment",
    id: "PAY-1",
    customer: "C1",
    postedOn: plainDate("2026-05-20"),
    amount: money("40.00", "CNY"),
  },
];
const account: StatedAccount = accountMovements(
  { documents },
  { customer: "C1", currency: "CNY", period: may },
);
const scope = { customer: "C1", currency: "CNY", period: may, evidence, ...signers };
const right = compileStatement({ ...scope, account }, regulation).statement;
const stated = right.account as StatementAccount;
const [invoice, payment] = stated.movements;

const changed = (change: Partial<StatementAccount>): Statement => {
  const own = { ...stated, ...change };
  const cents = [own.opening, ...own.movements.map(({ amount }) => amount)].map((text) =>
    BigInt(text.replace(".", "")),
  );
  const closing = `${cents.reduce((sum, amount) => sum + amount, 0n)}`.replace(/(\d\d)$/, ".$1");
  return { ...right, account: { ...own, closing } };
};
const found = (statement: Statement, more: object = { account }): string[] =>
  verifyStatement({ statement, evidence, ...more }, regulation).findings.map(
    ({ code, document, expected, actual }) =>
      `${code} ${document ?? "-"}: ${JSON.stringify(expected)} → ${JSON.stringify(actual)}`,
  );

describe("R1.3.1: the account on a statement is verified against the ledger", () => {
  test("one that was made from the ledger agrees with it", () => {
    expect(found(right)).toEqual([]);
    expect(verifyStatement({ statement: right, evidence, account }, regulation).verdict).toBe("verified");
  });

  test.each<[string, Partial<StatementAccount>, string[]]>([
    ["a cent in the opening", { opening: "100.01" }, ['ledger-opening-differs -: "100.00" → "100.01"']],
    [
      "a cent in a movement",
      {
        movements: [invoice, payment].flatMap((own) =>
          own ? [{ ...own, amount: own.amount.replace("40.00", "40.01") }] : [],
        ),
      },
      ['movement-differs PAY-1: "-40.00" → "-40.01"'],
    ],
    [
      "a movement left out",
      { movements: [payment].flatMap((own) => own ?? []) },
      ['movement-missing INV-1: "25.00" → null'],
    ],
    [
      "a movement that nobody posted",
      {
        movements: [
          ...stated.movements,
          { document: "PAY-9", source: "payment", on: may.to, amount: "-1.00" },
        ],
      },
      ['movement-not-posted PAY-9: null → "-1.00"'],
    ],
    [
      "a movement entered twice",
      { movements: [...stated.movements, ...stated.movements.slice(0, 1)] },
      ['movement-differs INV-1: "25.00" → "50.00"'],
    ],
  ])("%s is one finding", (_, change, findings) => {
    const wrong = changed(change);
    expect(found(wrong)).toEqual(findings);
    expect(found(wrong, {})).toEqual([]);
    expect(verifyStatement({ statement: wrong, evidence, account }, regulation).verdict).toBe("differs");
    expect(correctStatement({ statement: wrong, evidence, account, ...signers }, regulation)).toEqual(right);
  });

  test("an opening that is compared with the last closing is not compared again", () => {
    const previousClosing = money("100.00", "CNY");
    expect(found(changed({ opening: "100.01" }), { account, previousClosing })).toEqual([
      'opening-differs -: "100.00" → "100.01"',
    ]);
  });

  test("a movement of nothing may be left out, and one of two steps is taken as a whole", () => {
    const bill = { ...account.movements[0], document: "BILL-1", amount: money("0.00", "CNY") };
    const half = { ...account.movements[0], amount: money("12.50", "CNY") };
    const ledger = {
      ...account,
      movements: [half, half, bill, ...account.movements.slice(1)],
    } as StatedAccount;
    expect(found(right, { account: ledger })).toEqual([]);
  });

  test("within the tolerance it passes, exactly at it too", () => {
    const policy = { ...regulation, tolerance: { ...regulation.tolerance, amount: "0.01" } };
    const codes = (opening: string): string[] =>
      verifyStatement({ statement: changed({ opening }), evidence, account }, policy).findings.map(
        ({ code }) => code,
      );
    expect([codes("100.01"), codes("100.02")]).toEqual([[], ["ledger-opening-differs"]]);
  });

  test("a statement of goods only has no account to compare, and another currency is refused", () => {
    expect(found(statementOf(["DN-1 A 10 2.50"]))).toEqual([]);
    const foreign = { opening: money("1.00", "USD"), movements: [] };
    expect(() => found(right, { account: foreign })).toThrowError(
      expect.objectContaining({ code: "currency-mismatch" }),
    );
  });

  test("each has its words", () => {
    const wrong = changed({
      opening: "1.00",
      movements: [{ document: "X", source: "payment", on: may.to, amount: "-1.00" }],
    });
    const { findings } = verifyStatement({ statement: wrong, evidence, account }, regulation);
    expect(findings.map((finding) => explainReason(finding))).toEqual([
      "INV-1: 25.00 CNY in the ledger is not on the statement",
      "PAY-1: -40.00 CNY in the ledger is not on the statement",
      "X: -1.00 CNY on the statement is not in the ledger",
      "Opening 1.00 CNY, where the ledger has 100.00",
    ]);
    for (const finding of findings) expect(explainReason(finding, "zh-CN")).toMatch(/往来账务台帐/);
  });
});

test("laws: what is wrong with the movements is found whatever their order, once for each document", () => {
  const documentIds = fc.constantFrom("INV-1", "PAY-1", "X", "Y");
  const movement = fc.record({
    document: documentIds,
    source: fc.constant("invoice"),
    on: fc.constant(may.to),
    amount: fc.integer({ min: -3, max: 3 }).map((whole) => `${whole}.00`),
  });
  fc.assert(
    fc.property(fc.array(movement, { maxLength: 6 }), (movements) => {
      const findings = found(changed({ movements }));
      expect(found(changed({ movements: movements.toReversed() }))).toEqual(findings);
      const about = findings.map((text) => text.split(" ")[1]);
      expect(new Set(about).size).toBe(about.length);
    }),
    { numRuns: 100 },
  );
});
