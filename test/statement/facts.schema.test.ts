import { money, plainDate } from "receivables";
import { accountMovements } from "receivables/ledger";
import { compileStatement, verifyStatement } from "receivables/statement";
import {
  breachFactsSchema,
  bulkCompilationFactsSchema,
  compilationFactsSchema,
  invoiceFactsSchema,
  sendingFactsSchema,
  sharingFactsSchema,
  verificationFactsSchema,
} from "receivables/statement/schemas";
import { describe, expect, test } from "vitest";
import { delivery, may, regulation, signers, statementOf } from "./papers.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const paths = (result: {
  error?: { issues: readonly { path: readonly PropertyKey[] }[] } | undefined;
}): string[] => (result.error?.issues ?? []).map(({ path }) => path.join("."));

const asOf = plainDate("2026-06-30");
const day = plainDate("2026-05-08");
const amount = money("2.50", "CNY");
const account = accountMovements(
  {
    documents: [
      {
        kind: "invoice",
        id: "INV-1",
        receivable: "trade",
        customer: "C1",
        issuedOn: day,
        postedOn: day,
        dueOn: day,
        amount,
      },
    ],
  },
  { customer: "C1", currency: "CNY", period: may },
);
const evidence = { notes: [delivery("DN-1", [{ item: "A", quantity: "10", unitPrice: "2.50" }])] };
const scope = { customer: "C1", currency: "CNY", period: may };
const statement = statementOf(["DN-1 A 10 2.60"]);
const verification = verifyStatement({ statement, evidence }, regulation);
const shared = {
  person: { id: "lin", department: "it" },
  customer: "C1",
  recipient: { customer: "C2" },
  asOf,
};
const breach = { claims: [{ statement, verification }], shared: [shared], asOf };
const sending = {
  statement,
  sentOn: asOf,
  responses: [{ kind: "confirmed", id: "R", on: asOf, form: "original", signed: true, sealed: true }],
  asOf,
};
const invoice = { verdict: "verified", stage: "confirmed", requested: true, asOf };
const compilation = { ...scope, ...signers, evidence };
const bulk = { period: may, ...signers, evidence };

describe("facts from outside are read as they are", () => {
  test.each([
    ["of a compilation", compilationFactsSchema, compilation],
    ["of many compilations", bulkCompilationFactsSchema, bulk],
    ["of a verification", verificationFactsSchema, { statement, evidence, previousClosing: amount }],
    ["of a sending", sendingFactsSchema, sending],
    ["of a statement not sent", sendingFactsSchema, { ...sending, sentOn: null, responses: [] }],
    ["of an invoice", invoiceFactsSchema, invoice],
    ["of sharing with a customer", sharingFactsSchema, shared],
    ["of sharing in the firm", sharingFactsSchema, { ...shared, recipient: { department: "finance" } }],
    ["of breaches", breachFactsSchema, breach],
  ])("%s", (_, schema, facts) => {
    expect(verification.findings).not.toEqual([]);
    expect(schema.parse(json(facts))).toEqual(facts);
  });

  test("with the ledger's account, as the ledger gives it", () => {
    const { opening, movements } = account;
    expect(compilationFactsSchema.parse(json({ ...compilation, account })).account).toEqual({
      opening,
      movements,
    });
    expect(verificationFactsSchema.parse(json({ statement, evidence, account })).account?.movements).toEqual(
      movements,
    );
    const read = bulkCompilationFactsSchema.parse(json({ ...bulk, accounts: [account] }));
    expect(read.accounts).toEqual([{ customer: "C1", currency: "CNY", opening, movements }]);
    const facts = compilationFactsSchema.parse(json({ ...compilation, account }));
    expect(compileStatement(facts, regulation)).toEqual(
      compileStatement({ ...scope, ...signers, evidence, account }, regulation),
    );
  });
});

describe("facts from outside are refused, at the place of their fault", () => {
  const [movement] = account.movements;
  test.each([
    ["another currency code", compilationFactsSchema, { ...compilation, currency: "RMB" }, "currency"],
    [
      "a note without a day",
      compilationFactsSchema,
      { ...compilation, evidence: { notes: [{ ...evidence.notes[0], date: "May" }] } },
      "evidence.notes.0.date",
    ],
    [
      "a movement that is a number",
      compilationFactsSchema,
      { ...compilation, account: { ...account, movements: [{ ...movement, amount: 2.5 }] } },
      "account.movements.0.amount",
    ],
    ["a customer among the facts of many", bulkCompilationFactsSchema, { ...bulk, customer: "C1" }, ""],
    [
      "an account of nobody",
      bulkCompilationFactsSchema,
      { ...bulk, accounts: [{ ...account, customer: "" }] },
      "accounts.0.customer",
    ],
    ["no statement", verificationFactsSchema, { evidence }, "statement"],
    [
      "a closing without currency",
      verificationFactsSchema,
      { statement, evidence, previousClosing: "2.50" },
      "previousClosing",
    ],
    ["no such day", sendingFactsSchema, { ...sending, sentOn: "2026-02-30" }, "sentOn"],
    ["a day of sending left out", sendingFactsSchema, { ...sending, sentOn: undefined }, "sentOn"],
    ["an unknown verdict", invoiceFactsSchema, { ...invoice, verdict: "ok" }, "verdict"],
    ["an unknown stage", invoiceFactsSchema, { ...invoice, stage: "sent" }, "stage"],
    ["a request as text", invoiceFactsSchema, { ...invoice, requested: "yes" }, "requested"],
    [
      "a recipient of both kinds",
      sharingFactsSchema,
      { ...shared, recipient: { customer: "C2", department: "it" } },
      "recipient",
    ],
    [
      "a person without a department",
      sharingFactsSchema,
      { ...shared, person: { id: "lin" } },
      "person.department",
    ],
    [
      "a finding of an unknown code",
      breachFactsSchema,
      {
        ...breach,
        claims: [
          {
            statement,
            verification: {
              ...verification,
              findings: [{ ...verification.findings[0], code: "sanction-reached" }],
            },
          },
        ],
      },
      "claims.0.verification.findings.0.code",
    ],
  ])("%s", (_, schema, facts, path) => {
    expect(paths(schema.safeParse(json(facts)))).toEqual([path]);
  });
});
