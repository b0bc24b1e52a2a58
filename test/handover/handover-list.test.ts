import { createHash } from "node:crypto";
import { plainDate } from "receivables/calendar";
import { handoverDigest } from "receivables/handover";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { cny, DAY, item, listOf, policy, signed } from "./handover-case.js";

const misuse = (code: string): unknown => expect.objectContaining({ code });

describe("F79, Art. 32: the list holds everything that the giver answers for", () => {
  test("claims, credits of the customers and bills held, and nothing of others", () => {
    const list = listOf([
      item("INV-1", { open: cny("300.00") }),
      item("CN-1", { source: "credit-note", open: cny("-40.00") }),
      item("BILL-1", { source: "bill", kind: "bill", open: cny("50.00") }),
      item("INV-2", { handler: "chen" }),
      item("INV-3", { customer: "C9" }),
    ]);
    expect(list.rows.map((row) => [row.item, row.kind, row.open.amount])).toEqual([
      ["BILL-1", "bill", "50.00"],
      ["CN-1", "trade", "-40.00"],
      ["INV-1", "trade", "300.00"],
      ["INV-3", "trade", "100.00"],
    ]);
    expect(list.totals).toEqual([{ handedOver: cny("410.00"), staying: cny("0") }]);
  });

  test("an item without a handler is nobody's to give", () => {
    const { handler: _, ...orphan } = item("INV-1");
    expect(listOf([orphan]).rows).toEqual([]);
  });

  test("a giver with nothing open hands over an empty list", () => {
    expect(listOf([])).toMatchObject({ rows: [], staying: [], customers: [], totals: [] });
  });

  test("each currency has its own total", () => {
    const list = listOf(
      [
        item("A", { open: money("5.00", "USD") }),
        item("B"),
        item("C", { customer: "C2", open: cny("7.00") }),
      ],
      { shares: [{ taker: "li", customers: ["C1"] }] },
    );
    expect(list.totals).toEqual([
      { handedOver: cny("100.00"), staying: cny("7.00") },
      { handedOver: money("5.00", "USD"), staying: money("0", "USD") },
    ]);
  });

  test("an item in dispute shows its contested part", () => {
    expect(listOf([item("A", { disputed: cny("30.00") })]).rows[0]?.disputed).toEqual(cny("30.00"));
  });
});

describe("what is put on record about an item", () => {
  test("papers, clarity and remark stand in its row", () => {
    const list = listOf([item("A"), item("B"), item("C")], {
      notes: [
        {
          item: "A",
          papers: ["delivery-note DN-1", "confirmation"],
          clarity: "unclear",
          remark: "no delivery note",
        },
        { item: "B", remark: "paid by instalments" },
      ],
    });
    expect(list.rows.map(({ papers, clarity, remark }) => [papers, clarity, remark])).toEqual([
      [["confirmation", "delivery-note DN-1"], "unclear", "no delivery note"],
      [[], "clear", "paid by instalments"],
      [[], "clear", null],
    ]);
  });

  test("an item without a note is what the policy takes it for", () => {
    const list = listOf(
      [item("A"), item("B")],
      { notes: [{ item: "B", clarity: "clear" }] },
      { ...policy, unmarked: "unclear" },
    );
    expect(list.rows.map(({ clarity }) => clarity)).toEqual(["unclear", "clear"]);
  });
});

describe("partial handovers, and handovers to several takers", () => {
  const items = [
    item("A1"),
    item("A2"),
    item("B1", { customer: "C2" }),
    item("D1", { customer: "C3" }),
    item("D2", { customer: "C3" }),
  ];
  const takers = (list: ReturnType<typeof listOf>): string[] =>
    list.rows.map((row) => `${row.item} ${row.taker}`);

  test("what no share covers stays, and is named as staying", () => {
    const list = listOf(items, { shares: [{ taker: "li", customers: ["C1"], items: ["D2"] }] });
    expect(takers(list)).toEqual(["A1 li", "A2 li", "D2 li"]);
    expect(list.staying.map((row) => row.item)).toEqual(["B1", "D1"]);
    expect(list.totals).toEqual([{ handedOver: cny("300.00"), staying: cny("200.00") }]);
  });

  test("an item goes before its customer, and the customer before the rest", () => {
    const list = listOf(items, {
      shares: [{ taker: "sun" }, { taker: "li", customers: ["C3"] }, { taker: "chen", items: ["D1"] }],
    });
    expect(takers(list)).toEqual(["A1 sun", "A2 sun", "B1 sun", "D1 chen", "D2 li"]);
    expect(list.takers).toEqual(["chen", "li", "sun"]);
    expect(list.customers.map((row) => [row.customer, row.taker])).toEqual([
      ["C1", "sun"],
      ["C2", "sun"],
      ["C3", "li"],
    ]);
  });

  test("a customer of which only single items go keeps its handler", () => {
    const list = listOf(items, { shares: [{ taker: "li", items: ["A1"] }] });
    expect(list.customers).toMatchObject([{ customer: "C1", taker: null }]);
  });

  test.each([
    ["no-taker", { shares: [] }],
    ["two-takers-of-the-rest", { shares: [{ taker: "li" }, { taker: "sun" }] }],
    [
      "duplicate-entry",
      {
        shares: [
          { taker: "li", items: ["A1"] },
          { taker: "sun", items: ["A1"] },
        ],
      },
    ],
    [
      "duplicate-entry",
      {
        shares: [
          { taker: "li", customers: ["C1"] },
          { taker: "sun", customers: ["C1"] },
        ],
      },
    ],
    ["duplicate-entry", { notes: [{ item: "A1" }, { item: "A1" }] }],
    ["duplicate-entry", { position: { asOf: DAY, items: [item("A1"), item("A1")] } }],
    ["not-an-item-of-the-giver", { shares: [{ taker: "li", items: ["X"] }] }],
    ["not-an-item-of-the-giver", { notes: [{ item: "X" }] }],
    ["not-a-customer-of-the-giver", { shares: [{ taker: "li", customers: ["X"] }] }],
  ] as const)("%s is misuse", (code, more) => {
    expect(() => listOf(items, more)).toThrowError(misuse(code));
  });
});

describe("Art. 6: the dossiers of the customers are part of the handover", () => {
  test("each customer says whether its dossier went along; what is not said did not", () => {
    const list = listOf([item("A"), item("B", { customer: "C2" }), item("C", { customer: "C3" })], {
      dossiers: [
        { customer: "C1", state: "handed-over" },
        { customer: "C2", state: "none" },
      ],
    });
    expect(list.customers.map(({ dossier }) => dossier)).toEqual(["handed-over", "none", "not-handed-over"]);
  });

  test("a customer that owes nothing is handed over with its dossier", () => {
    const dossiers = [{ customer: "C7", state: "handed-over" }] as const;
    expect(listOf([], { dossiers }).customers).toEqual([
      { customer: "C7", taker: "li", dossier: "handed-over", statementsCheckedOn: null },
    ]);
    expect(listOf([], { dossiers, shares: [{ taker: "li", customers: ["C7"] }] }).customers).toHaveLength(1);
    expect(listOf([], { dossiers, shares: [{ taker: "li", customers: [] }] }).customers).toEqual([]);
  });
});

describe("Art. 39: the statements of account of a customer are checked when all are", () => {
  const checkedOn = (days: readonly (string | null)[]): unknown =>
    listOf([item("A")], {
      statements: days.map((day, i) => {
        return { customer: "C1", statement: `S${i}`, checkedOn: day === null ? null : plainDate(day) };
      }),
    }).customers[0]?.statementsCheckedOn;

  test.each([
    [[], null],
    [["2026-03-01"], "2026-03-01"],
    [["2026-03-05", "2026-03-01"], "2026-03-05"],
    [["2026-03-05", null], null],
    [[null, "2026-03-05"], null],
  ])("%j: %j", (days, expected) => {
    expect(checkedOn(days)).toBe(expected);
  });
});

describe("Art. 35: copies of the list", () => {
  test.each([
    [3, 1, 3],
    [5, 1, 5],
    [3, 2, 4],
    [1, 1, 3],
  ])("the policy asks for %i, there are %i takers: %i", (asked, takers, copies) => {
    const shares = ["li", "sun"].slice(0, takers).map((taker) => ({ taker, customers: [] }));
    expect(listOf([], { shares }, { ...policy, copies: asked }).copies).toBe(copies);
  });
});

test("the list says by which policy and rules it is signed", () => {
  expect(listOf([])).toMatchObject({ policy: policy.policy, signing: policy.signing, on: DAY });
});

test("what was taken over earlier is handed on, and what was given away is not", () => {
  const items = [item("A"), item("B", { handler: "li" }), item("C", { customer: "C2" })];
  const earlier = [
    signed(listOf(items, { shares: [{ taker: "li", items: ["A"] }] })),
    signed(listOf(items, { giver: "li", shares: [{ taker: "wang", items: ["B"] }] })),
  ];
  const position = { asOf: plainDate("2026-05-31"), items };
  expect(listOf(items, { position, handovers: earlier }).rows.map((row) => row.item)).toEqual(["B", "C"]);
});

test("the digest of a list says nothing of the order of its rows, and all of their content", () => {
  const list = listOf([item("A"), item("B", { customer: "C2" })], {
    notes: [{ item: "A", papers: ["p", "q"] }],
  });
  const reversed = {
    ...list,
    rows: list.rows.map((row) => ({ ...row, papers: row.papers.toReversed() })).reverse(),
    customers: list.customers.toReversed(),
  };
  expect(handoverDigest(reversed)).toBe(list.digest);
  expect(handoverDigest({ ...list, rows: list.rows.slice(1) })).not.toBe(list.digest);
});

test("the digest is SHA-256 over the list's canonical JSON, as any program can reckon it", () => {
  const canonical = (value: unknown): string => {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
    const fields = Object.keys(value).sort();
    return `{${fields.map((key) => `${JSON.stringify(key)}:${canonical(Reflect.get(value, key))}`).join(",")}}`;
  };
  const { digest, ...said } = listOf([item("B"), item("A"), item("C", { customer: "客户" })], {
    shares: [{ taker: "li", customers: ["客户"] }, { taker: "chen" }],
    notes: [{ item: "A", papers: ["q", "p"], clarity: "unclear", remark: "“?”" }],
  });
  expect(createHash("sha256").update(canonical(said)).digest("hex")).toBe(digest);
});
