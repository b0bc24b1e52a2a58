import { BUCKET_CONVENTIONS, type BucketConvention, ageReceivables, groupAging } from "receivables/aging";
import { type PlainDate, addDays, plainDate } from "receivables/calendar";
import {
  type CreditNote,
  type Invoice,
  type LedgerDocument,
  type OpenItem,
  type Payment,
  convertItems,
  positionAsOf,
} from "receivables/ledger";
import { money, subtractMoney, sumMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { AS_OF, openItem, policy } from "../aging/open-item.js";

// Day boundaries, one item of 100 at each age: the six conventions of published systems (peer case 4.1).
// `none`: the system keeps it in the balance and shows it in no column.
const BOUNDARIES: readonly (readonly [days: number, ...labels: readonly string[]])[] = [
  [-30, "none", "Current", "Current", "none", "none", "none"],
  [-1, "none", "Current", "Current", "none", "c0", "none"],
  [0, "0-30", "Current", "Current", "Now", "c0", "none"],
  [1, "0-30", "1-30", "1-30", "Now", "c0", "1-3"],
  [30, "0-30", "31-60", "1-30", "30", "c30", "4-30"],
  [31, "31-60", "31-60", "31-60", "30", "c30", "31-60"],
  [60, "31-60", "61-90", "31-60", "60", "c60", "31-60"],
  [90, "61-90", "91-120", "61-90", "90", "c90", "61-90"],
  [120, "91-120", "121+", "91-120", "90", "c90", "91-120"],
  [121, "121+", "121+", "Older", "90", "c90", "121-150"],
];
const SYSTEMS = [
  "erpnext-2025",
  "oca-partner-statement",
  "oca-aged-balance",
  "tryton",
  "ledgersmb",
  "fineract",
] as const satisfies readonly BucketConvention[];
const AGES = BOUNDARIES.map(([days]) => openItem(`age ${days}`, "100", days));

describe.each(SYSTEMS)("F37: the day boundaries of %s", (system) => {
  const scheme = BUCKET_CONVENTIONS[system];
  const report = ageReceivables({ items: AGES, asOf: AS_OF }, policy({ scheme }));
  const bucketOf = new Map(report.items.map(({ item, bucket }) => [item.id, bucket]));
  const sumWithout = (left: string): string => {
    const shown = report.currencies
      .flatMap(({ total }) => total.buckets)
      .filter(({ bucket }) => bucket !== left);
    return sumMoney(
      shown.map(({ amount }) => amount),
      "CNY",
    ).amount;
  };

  test.each(BOUNDARIES.map((row) => [row[0], row[SYSTEMS.indexOf(system) + 1]]))(
    "%s days past due is in %s",
    (days, label) => {
      expect(bucketOf.get(`age ${days}`)).toBe(label);
    },
  );

  test("all columns make up the balance", () => {
    expect(sumWithout("")).toBe("1000.00");
  });

  test("without what the system shows in no column they do not, except where it has a column for all", () => {
    const complete = system.startsWith("oca-");
    expect(scheme.some(({ id }) => id === "none")).toBe(!complete);
    expect(sumWithout("none") === "1000.00").toBe(complete);
  });
});

// ERPNext, accounts receivable report, its published tests: figures re-expressed as documents.
const T: PlainDate = plainDate("2026-03-01");
const LATER = addDays(T, 10);

type Parts = readonly (readonly [percent: string, days: number])[];

function invoice(
  id: string,
  amount: string,
  parts: Parts = [["100", 30]],
  over: Partial<Invoice> = {},
): Invoice {
  return {
    kind: "invoice",
    id,
    customer: "C-1",
    receivable: "trade",
    issuedOn: T,
    postedOn: T,
    amount: money(amount, "CNY"),
    terms: {
      kind: "instalments",
      instalments: parts.map(([percent, days]) => ({ percent, due: { kind: "net", days } })),
    },
    ...over,
  };
}

function settling(item: string, amount: string): Pick<Payment, "settles"> {
  return { settles: [{ item, amount: money(amount, "CNY") }] };
}

function payment(id: string, amount: string, over: Partial<Payment> = {}): Payment {
  return { kind: "payment", id, customer: "C-1", postedOn: LATER, amount: money(amount, "CNY"), ...over };
}

function creditNote(id: string, amount: string, over: Partial<CreditNote> = {}): CreditNote {
  return {
    kind: "credit-note",
    id,
    customer: "C-1",
    issuedOn: LATER,
    postedOn: LATER,
    because: "return",
    amount: money(amount, "CNY"),
    ...over,
  };
}

const at = (documents: readonly LedgerDocument[], asOf: PlainDate = addDays(LATER, 1)): readonly OpenItem[] =>
  ageReceivables({ items: positionAsOf({ documents }, asOf).items, asOf }, policy()).items.map(
    ({ item }) => item,
  );
/** Each row: invoiced, settled, open. */
const rows = (documents: readonly LedgerDocument[]) =>
  at(documents).map(({ id, original, open }) => [
    id,
    original.amount,
    subtractMoney(original, open).amount,
    open.amount,
  ]);
const openOf = (documents: readonly LedgerDocument[]) =>
  at(documents).map(({ id, open }) => [id, open.amount]);
const totalOf = (documents: readonly LedgerDocument[]) =>
  sumMoney(
    at(documents).map(({ open }) => open),
    "CNY",
  ).amount;

const inThree = invoice("INV", "100", [
  ["30", 30],
  ["50", 60],
  ["20", 90],
]);
const R2 = [inThree, payment("PAY", "40", settling("INV", "40"))];

describe("F42: one row for each instalment", () => {
  test("ERPNext R-1: 100 in terms of 30, 50 and 20 is three rows, and one invoice of 100", () => {
    expect(rows([inThree])).toEqual([
      ["INV#1", "30.00", "0.00", "30.00"],
      ["INV#2", "50.00", "0.00", "50.00"],
      ["INV#3", "20.00", "0.00", "20.00"],
    ]);
    const items = at([inThree]);
    expect(items.map(({ dueOn }) => dueOn)).toEqual(["2026-03-31", "2026-04-30", "2026-05-30"]);
    const [cny] = groupAging(ageReceivables({ items, asOf: T }, policy()), "document").currencies;
    expect(cny?.groups.map(({ key, open }) => [key.document, open.amount])).toEqual([["INV", "100.00"]]);
  });

  test("ERPNext R-2: a payment of 40 consumes the first term and 10 of the second", () => {
    expect(rows(R2)).toEqual([
      ["INV#2", "50.00", "10.00", "40.00"],
      ["INV#3", "20.00", "0.00", "20.00"],
    ]);
  });

  test("ERPNext R-5: 200 in terms of 60, 100 and 40, payment 40", () => {
    const parts: Parts = [
      ["30", 30],
      ["50", 60],
      ["20", 90],
    ];
    expect(rows([invoice("INV", "200", parts), payment("PAY", "40", settling("INV", "40"))])).toEqual([
      ["INV#1", "60.00", "40.00", "20.00"],
      ["INV#2", "100.00", "0.00", "100.00"],
      ["INV#3", "40.00", "0.00", "40.00"],
    ]);
  });
});

describe("F43: a credit note lowers the invoice it is against", () => {
  test("ERPNext R-4: of the full amount it leaves no row", () => {
    expect(rows([inThree, creditNote("CN", "100", settling("INV", "100"))])).toEqual([]);
  });

  test("ERPNext R-6: 200 in terms, payment 40, note 100: 20 and 40 are left, 60 in all", () => {
    const documents = [
      invoice("INV", "200", [
        ["30", 30],
        ["50", 60],
        ["20", 90],
      ]),
      payment("PAY", "40", settling("INV", "40")),
      creditNote("CN", "100", settling("INV", "100")),
    ];
    expect(rows(documents)).toEqual([
      ["INV#2", "100.00", "80.00", "20.00"],
      ["INV#3", "40.00", "0.00", "40.00"],
    ]);
    expect(totalOf(documents)).toBe("60.00");
  });

  test("ERPNext R-7, R-8: payment 40 leaves 60; a note of 100 that is kept for itself is a row of its own", () => {
    const paid = [invoice("INV", "100"), payment("PAY", "40", settling("INV", "40"))];
    expect(openOf(paid)).toEqual([["INV", "60.00"]]);
    expect(openOf([...paid, creditNote("CN", "100")])).toEqual([
      ["CN", "-100.00"],
      ["INV", "60.00"],
    ]);
  });

  // There the whole note becomes a row of its own. Here the documents choose: the note is kept whole where it names
  // no invoice, and where it names one it takes what fits, with a finding on the rest. The total is the same.
  test("ERPNext R-3: a note that is more than what is left: kept whole, or set off as far as it fits", () => {
    const kept = [...R2, creditNote("CN", "100")];
    const next = addDays(LATER, 1);
    const setOff = [...R2, creditNote("CN", "100", { postedOn: next, ...settling("INV", "100") })];
    expect(rows(kept)[0]).toEqual(["CN", "-100.00", "0.00", "-100.00"]);
    expect(rows(setOff)).toEqual([["CN", "-100.00", "-60.00", "-40.00"]]);
    expect([totalOf(kept), totalOf(setOff)]).toEqual(["-40.00", "-40.00"]);
    expect(positionAsOf({ documents: setOff }, next).findings.map(({ code }) => code)).toEqual([
      "over-allocated",
    ]);
  });

  test("ERPNext R-11: a note on a paid invoice, linked to another by a later entry, leaves no rows", () => {
    const documents: LedgerDocument[] = [
      invoice("A", "100"),
      payment("PAY", "100", settling("A", "100")),
      creditNote("CN", "100"),
      invoice("B", "100"),
      {
        kind: "allocation",
        id: "JE",
        customer: "C-1",
        postedOn: LATER,
        from: "CN",
        settles: [{ item: "B", amount: money("100", "CNY") }],
      },
    ];
    expect(rows(documents)).toEqual([]);
  });
});

describe("F44: an unallocated payment or an advance is a row with a negative amount", () => {
  test("ERPNext R-9: an advance of 1000 for an order, without an invoice", () => {
    const [advance] = at([payment("ADV", "1000", { advanceFor: "SO-1" })]);
    expect([advance?.open.amount, advance?.reference, advance?.source]).toEqual([
      "-1000.00",
      "SO-1",
      "payment",
    ]);
  });

  test("ERPNext R-12: an entry that pays 40 leaves 60; one of 100 leaves no row", () => {
    expect(openOf([invoice("INV", "100"), payment("JE", "40", settling("INV", "40"))])).toEqual([
      ["INV", "60.00"],
    ]);
    expect(openOf([invoice("INV", "100"), payment("JE", "100", settling("INV", "100"))])).toEqual([]);
  });

  test("ERPNext R-13: an entry of 100 in the customer's favour, without an invoice", () => {
    expect(openOf([creditNote("JE", "100", { because: "other" })])).toEqual([["JE", "-100.00"]]);
  });
});

describe("F45: several currencies", () => {
  // There the revaluation is a row of -500 paid and 500 open. Here an item stays in its own currency, and what it is
  // worth at two days' rates is converted from it, so that the difference needs no row and no second claim.
  test("ERPNext R-10: USD 100 at 80, revalued at 85: 500 more, and still USD 100 open", () => {
    const documents = [invoice("INV", "100", [["100", 30]], { amount: money("100", "USD") })];
    const { items } = positionAsOf({ documents }, LATER);
    const worth = (rate: string) => {
      const rates = [{ from: "USD", to: "INR", rate, on: LATER }];
      return convertItems(items, "INR", rates, "half-up").map(({ open }) => open);
    };
    const [then, now] = [worth("80")[0], worth("85")[0]];
    if (then === undefined || now === undefined) throw new Error("one item");
    expect(subtractMoney(now, then)).toEqual(money("500", "INR"));
    expect(items.map(({ open }) => open)).toEqual([money("100", "USD")]);
  });

  test("each currency has its own buckets, and converted items are aged like any others", () => {
    const documents = [
      invoice("A", "100", [["100", 0]], { amount: money("100", "USD") }),
      invoice("B", "30", [["100", 0]]),
    ];
    const { items } = positionAsOf({ documents }, LATER);
    const age = (of: readonly OpenItem[]) =>
      ageReceivables({ items: of, asOf: LATER }, policy()).currencies.map(({ currency, total }) => [
        currency,
        total.buckets[1]?.amount.amount,
        total.open.amount,
      ]);
    expect(age(items)).toEqual([
      ["CNY", "30.00", "30.00"],
      ["USD", "100.00", "100.00"],
    ]);
    const rates = [{ from: "USD", to: "CNY", rate: "7", on: LATER }];
    const converted = convertItems(items, "CNY", rates, "half-up").map(
      ({ rate: _, from: __, ...item }) => item,
    );
    expect(age(converted)).toEqual([["CNY", "730.00", "730.00"]]);
  });
});

test("F48: ERPNext R-14: two invoices of 100 and 85 of one customer: 185 by customer and in all", () => {
  const items = at([invoice("A", "100"), invoice("B", "85")]);
  const [cny] = groupAging(ageReceivables({ items, asOf: T }, policy()), "customer").currencies;
  expect(items).toHaveLength(2);
  expect(cny?.groups.map(({ open }) => open.amount)).toEqual(["185.00"]);
  expect(cny?.total.open.amount).toBe("185.00");
});

// ERPNext issue 25550: 1,325 under Farid, later 137,325 under Mahdi with the same 1,325 in it.
test("F48: a salesperson who takes over an item has it alone: nothing stands under two", () => {
  const before = [invoice("A", "1325", [["100", 0]], { handler: "Farid" })];
  const after = [
    invoice("A", "1325", [["100", 0]], { handler: "Mahdi" }),
    invoice("B", "136000", [["100", 0]], { handler: "Mahdi" }),
  ];
  const byHandler = (documents: readonly LedgerDocument[]) =>
    groupAging(ageReceivables({ items: at(documents), asOf: LATER }, policy()), "handler").currencies.map(
      ({ groups, total }) => [groups.map(({ key, open }) => [key.handler, open.amount]), total.open.amount],
    );
  expect(byHandler(before)).toEqual([[[["Farid", "1325.00"]], "1325.00"]]);
  expect(byHandler(after)).toEqual([[[["Mahdi", "137325.00"]], "137325.00"]]);
});

describe("F40: as of a past date, later settlements are undone", () => {
  // OCA issues 138 and 829, Odoo pull request 16235: part payments after the date.
  test("part payments on both sides of the day: only those by the day count", () => {
    const documents = [
      invoice("INV", "100", [["100", 0]]),
      payment("P1", "40", settling("INV", "40")),
      payment("P2", "25", { postedOn: addDays(LATER, 5), ...settling("INV", "25") }),
    ];
    const openOn = (asOf: PlainDate) => at(documents, asOf).map(({ id, open }) => [id, open.amount]);
    expect(openOn(addDays(LATER, -1))).toEqual([["INV", "100.00"]]);
    expect(openOn(LATER)).toEqual([["INV", "60.00"]]);
    expect(openOn(addDays(LATER, 4))).toEqual([["INV", "60.00"]]);
    expect(openOn(addDays(LATER, 5))).toEqual([["INV", "35.00"]]);
  });

  test("a credit set off later stood beside the claim until then", () => {
    const documents: LedgerDocument[] = [
      invoice("INV", "100", [["100", 0]]),
      payment("PAY", "40"),
      {
        kind: "allocation",
        id: "ALL",
        customer: "C-1",
        postedOn: addDays(LATER, 5),
        from: "PAY",
        settles: [{ item: "INV", amount: money("40", "CNY") }],
      },
    ];
    const bucketsOn = (asOf: PlainDate) => {
      const { items } = positionAsOf({ documents }, asOf);
      const [cny] = ageReceivables({ items, asOf }, policy()).currencies;
      return [cny?.total.overdue.amount, cny?.total.credits.amount, cny?.total.open.amount];
    };
    expect(bucketsOn(addDays(LATER, 4))).toEqual(["100.00", "-40.00", "60.00"]);
    expect(bucketsOn(addDays(LATER, 5))).toEqual(["60.00", "0.00", "60.00"]);
  });
});

// ERPNext, newest test of the report: a row of 0.01 is shown, else the report differs from the ledger.
test("F39: an open cent is a row, and in a bucket", () => {
  const documents = [invoice("INV", "100", [["100", 0]]), payment("PAY", "99.99", settling("INV", "99.99"))];
  const [cny] = ageReceivables({ items: at(documents), asOf: LATER }, policy()).currencies;
  expect([cny?.total.open.amount, cny?.total.buckets[1]?.amount.amount]).toEqual(["0.01", "0.01"]);
});
