import { BUCKET_CONVENTIONS, type BucketConvention, ageReceivables, groupAging } from "receivables/aging";
import { agingPolicySchema } from "receivables/aging/schemas";
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
import { money, sumMoney } from "receivables/money";
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

  test("is a policy like any other", () => {
    expect(agingPolicySchema.parse(policy({ scheme })).scheme).toEqual(scheme);
  });

  test("all columns make up the balance", () => {
    expect(sumWithout("")).toBe("1000.00");
  });

  test("without what the system shows in no column they do not, except where it has a column for all", () => {
    const complete = system.startsWith("oca-");
    expect(scheme.some(({ id }) => id === "none")).toBe(!complete);
    expect(sumWithout("none") === "1000.00").toBe(complete);
  });
});

// ERPNext, accounts receivable report: what its published tests are by age. Their rows and amounts are
// proved with the settlement cases.
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
const columnsOn = (documents: readonly LedgerDocument[], asOf: PlainDate) => {
  const { items } = positionAsOf({ documents }, asOf);
  const [cny] = ageReceivables({ items, asOf }, policy()).currencies;
  return [...(cny?.total.buckets ?? []).map(({ amount }) => amount.amount), cny?.total.credits.amount];
};
const inThree = invoice("INV", "100", [
  ["30", 30],
  ["50", 60],
  ["20", 90],
]);

test("F42: ERPNext R-1, R-2: each instalment in the bucket of its own due date, and one invoice", () => {
  const documents = [inThree, payment("PAY", "40", settling("INV", "40"))];
  const asOf = addDays(T, 75);
  expect(columnsOn([inThree], asOf)).toEqual(["20.00", "0.00", "80.00", "0.00", "0.00", "0.00"]);
  expect(columnsOn(documents, asOf)).toEqual(["20.00", "0.00", "40.00", "0.00", "0.00", "0.00"]);
  const [cny] = groupAging(
    ageReceivables({ items: at(documents, asOf), asOf }, policy()),
    "document",
  ).currencies;
  expect(cny?.groups.map(({ key, open, count }) => [key.document, open.amount, count])).toEqual([
    ["INV", "60.00", 2],
  ]);
});

test("F43: ERPNext R-6, R-8: a note lowers the bucket of what it is against; kept for itself it stands apart", () => {
  const paid = [invoice("INV", "100"), payment("PAY", "40", settling("INV", "40"))];
  const asOf = addDays(T, 35);
  expect(columnsOn([...paid, creditNote("CN", "50", settling("INV", "50"))], asOf)).toEqual([
    "0.00",
    "10.00",
    "0.00",
    "0.00",
    "0.00",
    "0.00",
  ]);
  expect(columnsOn([...paid, creditNote("CN", "100")], asOf)).toEqual([
    "0.00",
    "60.00",
    "0.00",
    "0.00",
    "0.00",
    "-100.00",
  ]);
});

test("F44: ERPNext R-9, R-13: an advance of 1000 and a credit of 100 without an invoice stand apart", () => {
  const documents = [
    payment("ADV", "1000", { advanceFor: "SO-1" }),
    creditNote("JE", "100", { because: "other" }),
  ];
  expect(columnsOn(documents, LATER).at(-1)).toBe("-1100.00");
});

test("F45: each currency has its own buckets, and converted items are aged like any others", () => {
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
