import { type AgingKey, ageReceivables, groupAging } from "receivables/aging";
import type { OpenItem } from "receivables/ledger";
import { expect, test } from "vitest";
import { AS_OF, openItem, policy } from "./open-item.js";

const grouped = (items: readonly OpenItem[], ...by: readonly AgingKey[]) =>
  groupAging(ageReceivables({ items, asOf: AS_OF }, policy()), ...by);
const rows = (items: readonly OpenItem[], ...by: readonly AgingKey[]) =>
  grouped(items, ...by).currencies.flatMap(({ currency, groups }) =>
    groups.map(({ key, open }) => [key, open.amount, currency]),
  );

test.each([
  ["customer", "C-1"],
  ["group", "G-1"],
  ["area", "north"],
  ["department", "sales"],
  ["handler", "E-1"],
  ["account", "main"],
  ["kind", "trade"],
  ["currency", "CNY"],
  ["item", "A"],
  ["document", "A"],
  ["reference", "SO-1"],
] as const)("F48: by %s", (key, value) => {
  const item = openItem("A", "10", 5, {
    group: "G-1",
    area: "north",
    department: "sales",
    handler: "E-1",
    account: "main",
    reference: "SO-1",
  });
  expect(rows([item], key)).toEqual([[{ [key]: value }, "10.00", "CNY"]]);
});

test("items that lack the key are in a group of their own, at the end", () => {
  const items = [
    openItem("A", "1", 5),
    openItem("B", "2", 5, { handler: "E-2" }),
    openItem("C", "4", 5, { handler: "E-1" }),
  ];
  expect(rows(items, "handler")).toEqual([
    [{ handler: "E-1" }, "4.00", "CNY"],
    [{ handler: "E-2" }, "2.00", "CNY"],
    [{ handler: null }, "1.00", "CNY"],
  ]);
});

test("account, customer and group are separate keys; each report says which it groups by", () => {
  const items = [
    openItem("A", "1", 5, { customer: "C-1", account: "main", group: "G" }),
    openItem("B", "2", 5, { customer: "C-1", account: "export", group: "G" }),
    openItem("C", "4", 5, { customer: "C-2", account: "main", group: "G" }),
  ];
  expect(rows(items, "group")).toEqual([[{ group: "G" }, "7.00", "CNY"]]);
  expect(rows(items, "customer").map(([, open]) => open)).toEqual(["3.00", "4.00"]);
  expect(rows(items, "customer", "account")).toEqual([
    [{ customer: "C-1", account: "export" }, "2.00", "CNY"],
    [{ customer: "C-1", account: "main" }, "1.00", "CNY"],
    [{ customer: "C-2", account: "main" }, "4.00", "CNY"],
  ]);
  expect(grouped(items, "customer", "account")).toMatchObject({
    by: ["customer", "account"],
    asOf: AS_OF,
    baseDate: "due",
  });
});

test("currencies stay apart whatever the key", () => {
  const items = [openItem("A", "1", 5), openItem("B", "2", 5, { currency: "USD" })];
  expect(rows(items, "customer")).toEqual([
    [{ customer: "C-1" }, "1.00", "CNY"],
    [{ customer: "C-1" }, "2.00", "USD"],
  ]);
});

test("without a key there is one group in each currency, the whole", () => {
  expect(rows([openItem("A", "1", 5), openItem("B", "2", 5)])).toEqual([[{}, "3.00", "CNY"]]);
  expect(rows([])).toEqual([]);
});

// ERPNext, accounts receivable report, case R-14.
test("published case: invoices of 100 and 85 of one party make a party total and a grand total of 185", () => {
  const { currencies } = grouped([openItem("A", "100", 5), openItem("B", "85", 5)], "customer");
  expect(
    currencies.map(({ total, groups }) => [total.open.amount, groups.map(({ open }) => open.amount)]),
  ).toEqual([["185.00", ["185.00"]]]);
});

// ERPNext #25550: a change of salesperson showed the debt under both.
test("an item is its handler's alone, so that figures by person make up the whole", () => {
  const items = [
    openItem("A", "1325", 5, { handler: "Farid" }),
    openItem("B", "136000", 5, { handler: "Mahdi" }),
  ];
  expect(rows(items, "handler").map(([, open]) => open)).toEqual(["1325.00", "136000.00"]);
  expect(grouped(items, "handler").currencies[0]?.total.open.amount).toBe("137325.00");
});
