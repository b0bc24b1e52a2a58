import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { ageColumns, ageReceivables } from "receivables/aging";
import { dayNumber } from "receivables/calendar";
import {
  type ItemColumns,
  type ItemRow,
  type RowItem,
  columnsFromRows,
  itemsOfColumns,
} from "receivables/columnar";
import type { OpenItem } from "receivables/ledger";
import { arbitraryItems, arbitraryPolicy } from "../aging/arbitrary-items.js";
import { AS_OF, policy } from "../aging/open-item.js";

const TEXTS = ["account", "group", "area", "department", "handler", "reference"] as const;

/** A row as a table has it: every field a text, one that an item lacks empty or not there. */
function rowOf(item: OpenItem): ItemRow {
  const { id, document, customer, kind, issuedOn, postedOn, deliveredOn, dueOn, open, disputed, original } =
    item;
  return {
    id,
    document,
    customer,
    kind,
    issuedOn,
    postedOn,
    deliveredOn,
    dueOn,
    currency: open.currency,
    open: open.amount,
    disputed: disputed.amount,
    original: original.amount,
    ...Object.fromEntries(TEXTS.map((field) => [field, item[field]])),
  };
}

function csvOf(rows: readonly ItemRow[], separator = ","): string {
  const names = Object.keys(rows[0] ?? { id: 1, customer: 1, currency: 1, open: 1 });
  const cell = (value: unknown): string => {
    const text = typeof value === "string" ? value : "";
    return /[",;\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [names, ...rows.map((row) => names.map((name) => row[name]))]
    .map((cells) => cells.map(cell).join(separator))
    .join("\r\n");
}

async function* piecesOf(text: string, size: number): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
}

async function* streamOf(rows: readonly ItemRow[]): AsyncGenerator<ItemRow> {
  yield* rows;
}

const inOrder = (columns: ItemColumns<RowItem>): readonly RowItem[] =>
  itemsOfColumns(columns).toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** What a row says of an item: what comes in is from an invoice, what goes out from a payment. */
const asRead = (items: readonly OpenItem[]): readonly OpenItem[] =>
  items
    .map((item) => ({
      ...item,
      source: item.open.amount.startsWith("-") ? ("payment" as const) : ("invoice" as const),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe("columns from rows", () => {
  test("hold the items that the rows say, from objects, CSV and streams of both", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryItems, fc.integer({ min: 1, max: 40 }), async (items, size) => {
        const rows = items.map(rowOf);
        const expected = asRead(items);
        for (const columns of [
          columnsFromRows(rows),
          columnsFromRows(csvOf(rows)),
          columnsFromRows(csvOf(rows, ";"), { separator: ";" }),
          await columnsFromRows(piecesOf(csvOf(rows), size)),
          await columnsFromRows(streamOf(rows)),
        ]) {
          expect(inOrder(columns)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("are aged like the items, by any policy", () => {
    fc.assert(
      fc.property(arbitraryItems, arbitraryPolicy, (items, by) => {
        const columns = columnsFromRows(items.map(rowOf));
        expect(JSON.stringify(ageColumns({ columns, asOf: AS_OF }, by))).toBe(
          JSON.stringify(ageReceivables({ items: inOrder(columns), asOf: AS_OF }, by)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("take what is left out as it is said", () => {
    const [item] = itemsOfColumns(
      columnsFromRows([{ id: "I-1", customer: "C-1", open: "-60", dueOn: "2026-04-01" }], {
        currency: "JPY",
      }),
    );
    const amount = { amount: "-60", currency: "JPY" };
    expect(item).toEqual({
      id: "I-1",
      document: "I-1",
      source: "payment",
      kind: "trade",
      customer: "C-1",
      issuedOn: "2026-04-01",
      postedOn: "2026-04-01",
      dueOn: "2026-04-01",
      original: amount,
      open: amount,
      disputed: { amount: "0", currency: "JPY" },
      settlements: [],
    });
  });

  it("keep ids of any script, and amounts beyond what a double holds", () => {
    const rows = ["发票-1", "\u{1F9FE}", "é", "a".repeat(5000)].map((id, i) => ({
      id,
      customer: "C",
      currency: "CNY",
      open: `${"9".repeat(20 * i + 1)}.01`,
      issuedOn: "0001-01-01",
    }));
    const items = itemsOfColumns(columnsFromRows(rows));
    expect(items.map(({ id, open }) => [id, open.amount])).toEqual(rows.map(({ id, open }) => [id, open]));
  });

  it("read quoted cells, line breaks in them, doubled quotes, a byte order mark and empty lines", () => {
    const csv =
      '\uFEFFid,customer,"currency",open,dueOn,note\n\n"I ""1""","C,\n1",EUR,1.00,2026-04-01,""\r\n\r\nI2,,EUR,1,2026-04-01,"x"';
    expect(() => columnsFromRows(csv)).toThrow(expect.objectContaining({ field: "rows[1].customer" }));
    const [item] = itemsOfColumns(columnsFromRows(csv.replace("I2,,", "I2,C2,")));
    expect([item?.id, item?.customer]).toEqual(['I "1"', "C,\n1"]);
  });

  it("read a table in columns: dates as milliseconds or Date, decimals as words", () => {
    const day = dayNumber(AS_OF) * 86_400_000;
    const columns: Record<string, { get: (row: number) => unknown; type?: { scale: number } }> = {
      id: { get: (row) => `I-${row}` },
      customer: { get: () => "C-1" },
      dueOn: { get: (row) => (row === 0 ? day : new Date(day)) },
      issuedOn: { get: () => null },
      open: {
        type: { scale: 2 },
        get: (row) =>
          row === 0
            ? Uint32Array.of(1234, 0, 0, 0)
            : Uint32Array.of(2 ** 32 - 5, 2 ** 32 - 1, 2 ** 32 - 1, 2 ** 32 - 1),
      },
    };
    const table = { numRows: 2, getChild: (name: string) => columns[name] ?? null };
    const items = itemsOfColumns(columnsFromRows(table, { currency: "USD" }));
    expect(items.map(({ open, dueOn }) => [open.amount, dueOn])).toEqual([
      ["12.34", AS_OF],
      ["-0.05", AS_OF],
    ]);
    columns["dueOn"] = { get: () => day + 1 };
    expect(() => columnsFromRows(table, { currency: "USD" })).toThrow(
      expect.objectContaining({ code: "not-a-date", field: "rows[0].dueOn" }),
    );
    columns["dueOn"] = { get: () => day };
    columns["open"] = { type: { scale: 0 }, get: () => Uint32Array.of(7) };
    expect(itemsOfColumns(columnsFromRows(table, { currency: "JPY" }))[0]?.open.amount).toBe("7");
  });

  const good = { id: "I-1", customer: "C-1", currency: "USD", open: "1.00", dueOn: "2026-04-01" };
  it.each<[string, ItemRow, string, string]>([
    ["no id", { ...good, id: undefined }, "row-incomplete", "rows[1].id"],
    ["no amount", { ...good, open: "" }, "row-incomplete", "rows[1].open"],
    ["no day at all", { ...good, dueOn: null }, "row-incomplete", "rows[1].dueOn"],
    ["an id that is a number", { ...good, id: 7 }, "not-a-text", "rows[1].id"],
    ["an amount that is a number", { ...good, open: 1 }, "amount-is-number", "rows[1].open.amount"],
    ["an amount with separators", { ...good, open: "1,000.00" }, "not-a-decimal", "rows[1].open.amount"],
    [
      "more decimals than the currency has",
      { ...good, open: "1.001" },
      "too-many-decimals",
      "rows[1].open.amount",
    ],
    ["a currency that is none", { ...good, currency: "RMB" }, "unknown-currency", "rows[1].open.currency"],
    ["a day that is none", { ...good, dueOn: "01.04.2026" }, "not-a-date", "rows[1].dueOn"],
    ["a kind that is none", { ...good, kind: "gift" }, "unknown-kind", "rows[1].kind"],
    [
      "a field that the row only inherits",
      Object.create(good) as ItemRow,
      "row-incomplete",
      "rows[1].currency",
    ],
  ])("refuse %s", (_, row, code, field) => {
    const first = { ...good, id: "I-0" };
    expect(() => columnsFromRows([first, row])).toThrow(expect.objectContaining({ code, field }));
  });

  it.each([
    ["a column that is not there", "id,customer,currency\n", {}, "column-missing"],
    [
      "a name that no column has",
      "id,customer,currency,open\n",
      { fields: { dueOn: "Due" } },
      "column-missing",
    ],
    ["a record of other length", "id,customer,open\nI-1,C-1\n", { currency: "USD" }, "cells-differ"],
    [
      "an id twice",
      "id,customer,open,dueOn\nI-1,C,1,2026-01-01\nI-1,C,1,2026-01-01",
      { currency: "USD" },
      "duplicate-item",
    ],
  ])("refuse a CSV text with %s", (_, csv, reading, code) => {
    expect(() => columnsFromRows(csv, reading)).toThrow(expect.objectContaining({ code }));
  });

  it("of nothing are empty", () => {
    expect(columnsFromRows("").count).toBe(0);
    expect(ageColumns({ columns: columnsFromRows([]), asOf: AS_OF }, policy()).currencies).toEqual([]);
  });
});
