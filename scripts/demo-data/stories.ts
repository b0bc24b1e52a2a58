import { type Invoice, type LedgerDocument, type Money, type PlainDate, plainDate } from "receivables";
import { yuan } from "./yuan.js";

/** What is special about some invoices. */
export const INVOICES_BY_HAND: Readonly<Record<string, (invoice: Invoice) => Invoice>> = {
  "INV-C031-04": (invoice) => ({
    ...invoice,
    terms: {
      kind: "instalments",
      instalments: [
        { percent: "50", due: { kind: "net", days: 20 } },
        { percent: "50", due: { kind: "net", days: 80 } },
      ],
    },
  }),
  "INV-C062-03": (invoice) => ({ ...invoice, retention: { percent: "5", dueOn: day("2027-01-31") } }),
  "INV-C063-08": (invoice) => ({ ...invoice, terms: { kind: "on-delivery-confirmation", days: 30 } }),
  // The leaver sold these before the customer was given to a colleague.
  "INV-C045-05": (invoice) => ({ ...invoice, handler: "S04" }),
  "INV-C046-05": (invoice) => ({ ...invoice, handler: "S04" }),
};

/**
 * The documents that no routine makes: what was settled otherwise than by the customer's own payment of its own
 * invoice, what was undone, and what is contested.
 */
export function storiesOf(documents: readonly LedgerDocument[]): readonly LedgerDocument[] {
  const amountOf = (id: string): Money => {
    const document = documents.find((candidate) => candidate.id === id);
    if (document === undefined || !("amount" in document))
      throw new Error(`no document ${id} with an amount`);
    return document.amount;
  };
  const whole = (item: string) => ({ item, amount: amountOf(item) });
  const on = (customer: string, postedOn: string) => ({ customer, postedOn: day(postedOn) });
  return [
    // A bill of exchange for an invoice, to mature in December.
    {
      kind: "bill",
      id: "BOE-C049-1",
      ...on("C049", "2026-10-23"),
      amount: amountOf("INV-C049-07"),
      dueOn: day("2026-12-23"),
      settles: [whole("INV-C049-07")],
    },
    // The group's head office pays for its school, one invoice of two on one transfer.
    {
      kind: "payment",
      id: "PAY-C017-90",
      ...on("C017", "2026-10-22"),
      amount: amountOf("INV-C018-05"),
      settles: [whole("INV-C018-05")],
    },
    // Invoices that the retention and the instalments leave a part of.
    {
      kind: "payment",
      id: "PAY-C062-90",
      ...on("C062", "2026-09-24"),
      amount: yuan("1335.93"),
      settles: [{ item: "INV-C062-03#1", amount: yuan("1335.93") }],
    },
    // Small differences, given up.
    {
      kind: "write-off",
      id: "WO-C001-1",
      ...on("C001", "2026-08-31"),
      because: "small difference",
      settles: [{ item: "INV-C001-01", amount: yuan("0.40") }],
    },
    {
      kind: "write-off",
      id: "WO-C023-1",
      ...on("C023", "2026-08-31"),
      because: "small difference",
      settles: [{ item: "INV-C023-01", amount: yuan("2.19") }],
    },
    // A cheque that the bank returned: what it paid is open again.
    { kind: "reversal", id: "REV-C042-1", ...on("C042", "2026-10-27"), reverses: "PAY-C042-03" },
    // Paid twice, and paid back.
    { kind: "payment", id: "PAY-C020-90", ...on("C020", "2026-09-14"), amount: amountOf("INV-C020-04") },
    {
      kind: "refund",
      id: "RF-C020-1",
      ...on("C020", "2026-09-22"),
      amount: amountOf("INV-C020-04"),
      settles: [{ item: "PAY-C020-90", amount: amountOf("INV-C020-04") }],
    },
    // Prices corrected after the invoice was paid; one credit is used, the other waits.
    {
      kind: "credit-note",
      id: "CN-C023-90",
      ...on("C023", "2026-09-16"),
      issuedOn: day("2026-09-16"),
      amount: yuan("612.00"),
      because: "price",
      reference: "INV-C023-03",
    },
    {
      kind: "allocation",
      id: "AL-C023-1",
      ...on("C023", "2026-10-12"),
      from: "CN-C023-90",
      settles: [{ item: "INV-C023-08", amount: yuan("612.00") }],
    },
    {
      kind: "credit-note",
      id: "CN-C001-90",
      ...on("C001", "2026-10-15"),
      issuedOn: day("2026-10-15"),
      amount: yuan("350.00"),
      because: "price",
      reference: "INV-C001-06",
    },
    // Receipts that nobody has set against anything yet.
    { kind: "payment", id: "PAY-C050-90", ...on("C050", "2026-10-30"), amount: yuan("749.00") },
    { kind: "payment", id: "PAY-C034-90", ...on("C034", "2026-10-30"), amount: yuan("2000.00") },
    {
      kind: "payment",
      id: "PAY-C052-90",
      ...on("C052", "2026-10-28"),
      amount: yuan("1416.80"),
      reference: "SO-C052-05",
    },
    // Paid in advance for an order that waits for its check.
    {
      kind: "payment",
      id: "PAY-C011-90",
      ...on("C011", "2026-10-29"),
      amount: yuan("3654.00"),
      advanceFor: "SO-C011-A1",
    },
    // A claim that is no sale.
    {
      kind: "invoice",
      id: "INV-C042-90",
      ...on("C042", "2026-09-15"),
      issuedOn: day("2026-09-15"),
      receivable: "other",
      amount: yuan("480.00"),
      dueOn: day("2026-09-30"),
      reference: "display rack not returned",
    },
    // Left from years ago; the customer confirmed a statement with it in 2024.
    {
      kind: "invoice",
      id: "INV-C013-90",
      ...on("C013", "2022-11-10"),
      issuedOn: day("2022-11-10"),
      receivable: "trade",
      amount: yuan("6840.00"),
      dueOn: day("2022-12-10"),
    },
    // Sold to the former owner in spite of a warning, and given up when the shop changed hands.
    {
      kind: "invoice",
      id: "INV-C029-90",
      ...on("C029", "2026-03-05"),
      issuedOn: day("2026-03-05"),
      receivable: "trade",
      amount: yuan("3960.00"),
      dueOn: day("2026-04-04"),
    },
    {
      kind: "write-off",
      id: "WO-C029-1",
      ...on("C029", "2026-09-28"),
      because: "insolvent",
      settles: [{ item: "INV-C029-90", amount: yuan("3960.00") }],
    },
    // Contested parts: one running, one that has been running for long, one resolved.
    {
      kind: "dispute",
      id: "DIS-C007-1",
      ...on("C007", "2026-10-20"),
      item: "INV-C007-07",
      amount: yuan("1200.00"),
      because: "price agreed by telephone",
    },
    {
      kind: "dispute",
      id: "DIS-C029-1",
      ...on("C029", "2026-09-08"),
      item: "INV-C029-03",
      amount: yuan("1520.00"),
      because: "cartons damaged on the way",
    },
    {
      kind: "dispute",
      id: "DIS-C023-1",
      ...on("C023", "2026-09-03"),
      item: "INV-C023-07",
      amount: yuan("900.00"),
      because: "short delivery",
      resolvedOn: day("2026-09-30"),
    },
    // Never sent, and struck out again: neither counts.
    {
      kind: "invoice",
      id: "INV-C021-90",
      ...on("C021", "2026-10-30"),
      issuedOn: day("2026-10-30"),
      receivable: "trade",
      amount: yuan("1100.00"),
      dueOn: day("2026-11-29"),
      status: "draft",
    },
    {
      kind: "invoice",
      id: "INV-C022-90",
      ...on("C022", "2026-08-12"),
      issuedOn: day("2026-08-12"),
      receivable: "trade",
      amount: yuan("2310.00"),
      dueOn: day("2026-09-11"),
      status: "cancelled",
    },
  ];
}

function day(text: string): PlainDate {
  return plainDate(text);
}
