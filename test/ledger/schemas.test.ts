import {
  customerSchema,
  ledgerDocumentSchema,
  ledgerSchema,
  openItemSchema,
} from "receivables/ledger/schemas";
import { describe, expect, test } from "vitest";
import { bill, day, dispute, invoice, payment, positionOn, reversal } from "./build-documents.js";

const faults =
  (schema: { safeParse(value: unknown): { error?: { issues: { path: PropertyKey[] }[] } } }) =>
  (value: unknown) =>
    schema.safeParse(value).error?.issues.map(({ path }) => path.join("."));

describe("documents", () => {
  const read = faults(ledgerDocumentSchema);

  test("each kind is read as it was written", () => {
    const written = [
      invoice("A", "1", 1),
      payment("B", "1", 1),
      bill("C", "1", 1),
      dispute("D", "A", "1", 1),
    ];
    expect(written.map((one) => ledgerDocumentSchema.parse(JSON.parse(JSON.stringify(one))))).toEqual(
      written,
    );
  });

  test.each([
    ["an unknown kind", { ...payment("A", "1", 1), kind: "receipt" }, ["kind"]],
    ["an unknown field", { ...payment("A", "1", 1), note: "x" }, [""]],
    ["a field of another kind", { ...payment("A", "1", 1), terms: { kind: "net", days: 1 } }, [""]],
    ["an empty id", payment("", "1", 1), ["id"]],
    ["no such day", { ...payment("A", "1", 1), postedOn: "2026-02-30" }, ["postedOn"]],
    ["a number", { ...payment("A", "1", 1), amount: { amount: 1, currency: "CNY" } }, ["amount.amount"]],
    ["nothing", payment("A", "0", 1), ["amount.amount"]],
    ["less than nothing", payment("A", "-1", 1), ["amount.amount"]],
    ["no due date", { ...invoice("A", "1", 1), dueOn: undefined }, ["dueOn"]],
    [
      "a percentage of all",
      invoice("A", "1", 1, { retention: { percent: "100", dueOn: day(1) } }),
      ["retention.percent"],
    ],
    [
      "a percentage of nothing",
      invoice("A", "1", 1, { retention: { percent: "0", dueOn: day(1) } }),
      ["retention.percent"],
    ],
    ["nothing to reverse", { ...reversal("A", "B", 1), reverses: "" }, ["reverses"]],
  ])("%s is refused at its path", (_, document, paths) => {
    expect(read(document)).toEqual(paths);
  });

  test("either terms or a due date, and only one of them", () => {
    const { dueOn, ...undated } = invoice("A", "1", 1);
    const terms = { kind: "net", days: 30 };
    expect(read(undated)).toEqual(["dueOn"]);
    expect(read({ ...undated, terms, dueOn })).toEqual(["dueOn"]);
    expect(read({ ...undated, terms })).toBe(undefined);
  });
});

test("a ledger's faults come with the row", () => {
  const documents = [invoice("A", "1", 1), payment("B", "0", 1)];
  expect(faults(ledgerSchema)({ documents, customers: [{ id: "C1" }] })).toEqual([
    "documents.1.amount.amount",
    "customers.0.name",
  ]);
});

test("customers and items are read", () => {
  const customer = { id: "C1", name: "One", group: "G", area: "N", department: "D", handler: "H" };
  expect(customerSchema.parse(customer)).toEqual(customer);
  expect(faults(customerSchema)({ ...customer, group: "" })).toEqual(["group"]);
  const [item] = positionOn(31, invoice("A", "1", 1)).items;
  expect(openItemSchema.parse(item)).toEqual(item);
  expect(faults(openItemSchema)({ ...item, dueOn: undefined })).toEqual(["dueOn"]);
});
