import fc from "fast-check";
import { type AgingKey, type LedgerEntry, ageReceivables, compareWithBalances } from "receivables/aging";
import { balanceFactsSchema } from "receivables/aging/schemas";
import { type PlainDate, addDays, plainDate } from "receivables/calendar";
import { explainReason } from "receivables/decision/texts";
import { type LedgerDocument, positionAsOf } from "receivables/ledger";
import { type Money, addMoney, money, subtractMoney, sumMoney, zeroMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { anyDay, anyLedger } from "../ledger/random-ledger.js";
import { AS_OF, openItem, policy } from "./open-item.js";

const earlier = addDays(AS_OF, -40);
const entry = (document: string, amount: string, postedOn = earlier, customer = "C-1"): LedgerEntry => ({
  key: { customer },
  document,
  postedOn,
  amount: money(amount, "CNY"),
});
const balance = (amount: string, customer = "C-1") => ({ key: { customer }, balance: money(amount, "CNY") });
const report = (...items: Parameters<typeof openItem>[]) =>
  ageReceivables({ items: items.map((item) => openItem(...item)), asOf: AS_OF }, policy());
const codes = (row: { findings: readonly { code: string; facts: object }[] } | undefined) =>
  row?.findings.map(({ code, facts }) => [code, "document" in facts ? facts.document : null]);

const BY: readonly AgingKey[] = ["customer"];

test("F46: what agrees has no finding", () => {
  const [row] = compareWithBalances({
    report: report(["A", "100", 5], ["B", "-30", 0]),
    by: BY,
    balances: [balance("70")],
    entries: [entry("A", "100"), entry("B", "-30")],
  }).rows;
  expect(row).toEqual({
    key: { customer: "C-1" },
    currency: "CNY",
    open: money("70", "CNY"),
    balance: money("70", "CNY"),
    difference: money("0", "CNY"),
    findings: [],
  });
});

test("F46: without entries a difference of a cent is found and not explained", () => {
  const [row] = compareWithBalances({
    report: report(["A", "100", 5]),
    by: BY,
    balances: [balance("99.99")],
  }).rows;
  expect(row?.difference).toEqual(money("-0.01", "CNY"));
  expect(row?.findings.map((finding) => [explainReason(finding), explainReason(finding, "zh-CN")])).toEqual([
    [
      "C-1: The ledger says 99.99 CNY and the aging 100.00 CNY, a difference of -0.01 CNY",
      "C-1：总账余额 99.99 CNY，账龄合计 100.00 CNY，相差 -0.01 CNY",
    ],
  ]);
});

// ERPNext issue 46409: the report is more than the ledger by twice the returns, which it adds in place of taking off.
test("F46: the difference is explained by the documents that make it: returns counted with the wrong sign", () => {
  const aged = report(["INV", "224831.71", 10], ["RET", "25266.00", 10]);
  const [row] = compareWithBalances({
    report: aged,
    by: BY,
    balances: [balance("199565.71")],
    entries: [entry("INV", "224831.71"), entry("RET", "-25266.00")],
  }).rows;
  expect(row).toMatchObject({
    open: money("250097.71", "CNY"),
    balance: money("199565.71", "CNY"),
    difference: money("-50532.00", "CNY"),
  });
  expect(codes(row)).toEqual([["document-differs", "RET"]]);
  expect(row?.findings[0]?.facts["difference"]).toEqual(money("-50532.00", "CNY"));
});

describe("F46: each way in which the two can differ", () => {
  const aged = report(["A", "100", 5]);
  const compared = (amount: string, ...entries: readonly LedgerEntry[]) =>
    compareWithBalances({ report: aged, by: BY, balances: [balance(amount)], entries }).rows[0];

  test.each([
    [
      "a document is not in the aging",
      "60",
      [entry("A", "100"), entry("P", "-40", AS_OF)],
      "not-in-aging",
      "P",
    ],
    [
      "one is posted after its day",
      "60",
      [entry("A", "100"), entry("P", "-40", addDays(AS_OF, 1))],
      "posted-after-day",
      "P",
    ],
    ["one is not in the ledger", "0", [], "not-in-general-ledger", "A"],
    ["one differs", "99", [entry("A", "99")], "document-differs", "A"],
    ["the balance is not what its entries are", "101", [entry("A", "100")], "balance-unexplained", null],
  ] as const)("%s", (_, amount, entries, code, document) => {
    const row = compared(amount, ...entries);
    expect(codes(row)).toEqual([[code, document]]);
    for (const finding of row?.findings ?? []) {
      expect(explainReason(finding)).toContain(document ?? "no entry");
      expect(explainReason(finding, "zh-CN")).toMatch(/\p{Script=Han}/u);
    }
  });

  test("both sides of a reversal under the document that it takes out come to nothing", () => {
    expect(codes(compared("100", entry("A", "100"), entry("X", "50"), entry("X", "-50")))).toEqual([]);
  });
});

test("F46: entries of what is paid are known where the settled items are given", () => {
  const day = (text: string): PlainDate => plainDate(text);
  const documents: LedgerDocument[] = [
    {
      kind: "invoice",
      id: "INV-1",
      customer: "C-1",
      receivable: "trade",
      issuedOn: day("2026-05-01"),
      postedOn: day("2026-05-01"),
      dueOn: day("2026-05-31"),
      amount: money("100", "CNY"),
    },
    {
      kind: "payment",
      id: "PAY-1",
      customer: "C-1",
      postedOn: day("2026-06-01"),
      amount: money("100", "CNY"),
      settles: [{ item: "INV-1", amount: money("100", "CNY") }],
    },
  ];
  const { items, settled } = positionAsOf({ documents }, AS_OF);
  const facts = {
    report: ageReceivables({ items, asOf: AS_OF }, policy()),
    by: BY,
    balances: [balance("0")],
    entries: [entry("INV-1", "100"), entry("PAY-1", "-100")],
  };
  expect(codes(compareWithBalances({ ...facts, settled }).rows[0])).toEqual([]);
  expect(codes(compareWithBalances(facts).rows[0])).toEqual([
    ["not-in-aging", "INV-1"],
    ["not-in-aging", "PAY-1"],
  ]);
});

test("F46: a customer without a balance and a balance without a customer are rows, in each currency", () => {
  const aged = report(["A", "100", 5], ["B", "7", 5, { customer: "C-2", currency: "USD" }]);
  const { rows } = compareWithBalances({
    report: aged,
    by: BY,
    balances: [balance("100"), balance("5", "C-3")],
  });
  expect(rows.map(({ key, currency, difference }) => [key.customer, currency, difference.amount])).toEqual([
    ["C-1", "CNY", "0.00"],
    ["C-3", "CNY", "5.00"],
    ["C-2", "USD", "-7.00"],
  ]);
});

test("F46: by one control account, or by keys that some items lack", () => {
  const aged = report(["A", "100", 5, { account: "1122" }], ["B", "7", 5]);
  const one = compareWithBalances({
    report: aged,
    by: [],
    balances: [{ key: {}, balance: money("107", "CNY") }],
  });
  expect(one.rows.map(({ difference }) => difference.amount)).toEqual(["0.00"]);
  const two = compareWithBalances({
    report: aged,
    by: ["account"],
    balances: [
      { key: { account: "1122" }, balance: money("60", "CNY") },
      { key: { account: "1122" }, balance: money("40", "CNY") },
    ],
  });
  expect(two.rows.map(({ key, difference }) => [key.account, difference.amount])).toEqual([
    ["1122", "0.00"],
    [null, "-7.00"],
  ]);
});

test("F46: what is compared is read from JSON, and an unknown key is refused", () => {
  const facts = {
    report: report(["A", "100", 5]),
    by: [...BY],
    balances: [balance("1")],
    entries: [entry("A", "1")],
    settled: [openItem("B", "1", 1)],
  };
  expect(balanceFactsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  expect(balanceFactsSchema.safeParse({ ...facts, by: ["colour"] }).success).toBe(false);
});

const signed = (document: LedgerDocument): Money | undefined => {
  if (!("amount" in document) || document.kind === "dispute" || document.kind === "bill") return undefined;
  const { amount, kind } = document;
  const claim = kind === "invoice" || kind === "refund";
  return claim ? amount : subtractMoney(zeroMoney(amount.currency), amount);
};

test("F46: the findings of a row make up its difference, whatever the ledger books", () => {
  fc.assert(
    fc.property(anyLedger, anyDay, fc.integer({ min: -50, max: 50 }), (ledger, asOf, more) => {
      const { items, settled } = positionAsOf(ledger, asOf);
      const entries = ledger.documents.flatMap((document): LedgerEntry[] => {
        const { id, customer, postedOn } = document;
        const amount = signed(document);
        return amount === undefined ? [] : [{ key: { customer }, document: id, postedOn, amount }];
      });
      const balances = entries.map(({ key, amount }) => ({
        key,
        balance: addMoney(amount, money(String(more), amount.currency)),
      }));
      const aged = ageReceivables({ items, asOf }, policy());
      const { rows } = compareWithBalances({ report: aged, by: BY, balances, entries, settled });
      for (const { currency, difference, findings } of rows) {
        const explained = findings.map(({ facts }) => facts["difference"] as Money);
        expect(sumMoney(explained, currency)).toEqual(difference);
      }
      const turned = {
        report: aged,
        by: BY,
        balances: balances.toReversed(),
        entries: entries.toReversed(),
        settled,
      };
      expect(compareWithBalances(turned).rows).toEqual(rows);
    }),
  );
});

test("F46: findings of two balances have two ids, also where the same value is of another key", () => {
  const balances = [
    { key: { handler: "north" }, balance: money("1", "CNY") },
    { key: { department: "north" }, balance: money("1", "CNY") },
  ];
  const { rows } = compareWithBalances({ report: report(), by: ["handler", "department"], balances });
  const findings = rows.flatMap((row) => row.findings);
  expect(findings.map(({ facts }) => facts["of"])).toEqual([["north"], ["north"]]);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
});
