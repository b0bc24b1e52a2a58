import { accountabilityBook, entriesOfBook, mergeAccountability } from "receivables/accountability";
import { canonicalJson } from "receivables/decision";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { cny, codes, day, entry } from "./accountability-case.js";

const back = (id: string, amount: string, more = {}) =>
  entry(`${id}-back-${amount}`, {
    amount: cny(`-${amount}`),
    reverses: entry(id).id,
    on: day("2026-04-02"),
    ...more,
  });

describe("by person and month, each traced to its cause", () => {
  test("one row for each person, month, account and currency", () => {
    const book = accountabilityBook([
      entry("B"),
      entry("A"),
      back("A", "100.00"),
      entry("A", { person: "li" }),
      entry("A", { account: "bonus-score" }),
      entry("C", { amount: money("7.00", "USD") }),
    ]);
    expect(
      book.rows.map(({ person, month, account, taken, givenBack, net }) => [
        person,
        month,
        account,
        ...[taken, givenBack, net].map(({ amount }) => amount),
      ]),
    ).toEqual([
      ["li", "2026-03", "compensation", "300.00", "0.00", "300.00"],
      ["wang", "2026-03", "bonus-score", "300.00", "0.00", "300.00"],
      ["wang", "2026-03", "compensation", "600.00", "0.00", "600.00"],
      ["wang", "2026-03", "compensation", "7.00", "0.00", "7.00"],
      ["wang", "2026-04", "compensation", "0.00", "100.00", "-100.00"],
    ]);
    expect(book.totals.map(({ account, net }) => [account, net.amount, net.currency])).toEqual([
      ["bonus-score", "300.00", "CNY"],
      ["compensation", "800.00", "CNY"],
      ["compensation", "7.00", "USD"],
    ]);
    expect(book.rows[2]?.entries.map(({ cause }) => cause.id)).toEqual(["A", "B"]);
    expect(book.findings).toEqual([]);
  });

  test("the month whose pay it counts against may be another than the cause's", () => {
    const [row] = accountabilityBook([entry("A", { month: "2026-05" })]).rows;
    expect(row?.month).toBe("2026-05");
  });

  test("the same entry twice counts once; one id for two amounts is refused", () => {
    expect(accountabilityBook([entry("A"), entry("A")])).toEqual(accountabilityBook([entry("A")]));
    expect(() => accountabilityBook([entry("A"), entry("A", { amount: cny("1.00") })])).toThrowError(
      expect.objectContaining({ code: "id-of-two", value: entry("A").id }),
    );
  });

  test("what nobody answers for stands apart and counts in the total", () => {
    const book = accountabilityBook([entry("A", { person: null }), entry("B")]);
    expect(book.rows.map(({ person }) => person)).toEqual(["wang"]);
    expect(book.ofNobody.map(({ person, net }) => [person, net.amount])).toEqual([[null, "300.00"]]);
    expect(book.totals[0]?.net).toEqual(cny("600.00"));
    expect(entriesOfBook(book)).toHaveLength(2);
  });

  test("what several owe jointly stands whole with each of them and counts once", () => {
    const jointly = ["wang", "li"];
    const book = accountabilityBook([entry("A", { jointly }), entry("A", { jointly, person: "li" })]);
    expect(book.rows.map(({ person, net }) => [person, net.amount])).toEqual([
      ["li", "300.00"],
      ["wang", "300.00"],
    ]);
    expect(book.totals.map(({ net }) => net.amount)).toEqual(["300.00"]);
  });

  test("nobody is not somebody of the name nobody", () => {
    expect(entry("A", { person: null }).id).not.toBe(entry("A", { person: "null" }).id);
  });
});

describe("what does not fit is found, and counts nevertheless", () => {
  test.each([
    ["gives-back-nothing-named", [entry("A", { amount: cny("-1.00") })]],
    ["reversed-entry-unknown", [back("A", "1.00")]],
    ["reversal-of-another", [entry("A"), back("A", "1.00", { person: "li" })]],
    ["reversal-of-another", [entry("A"), back("A", "1.00", { account: "commission" })]],
    ["reversal-of-another", [entry("A"), back("A", "1.00", { amount: money("-1", "USD") })]],
    [
      "reversal-of-another",
      [entry("A"), back("A", "1.00"), entry("C", { amount: cny("1.00"), reverses: back("A", "1.00").id })],
    ],
    ["given-back-above-taken", [entry("A"), back("A", "300.00"), back("A", "0.01")]],
    ["taken-again-above-taken", [entry("A"), entry("C", { amount: cny("0.01"), reverses: entry("A").id })]],
  ] as const)("%s", (code, entries) => {
    const book = accountabilityBook(entries);
    expect(codes(book.findings)).toEqual([code]);
    expect(entriesOfBook(book)).toHaveLength(entries.length);
  });

  test("given back exactly what was taken, nothing is found", () => {
    expect(accountabilityBook([entry("A"), back("A", "300.00")]).findings).toEqual([]);
  });
});

describe("bad entries are refused at their place", () => {
  const good = entry("A");
  test.each([
    ["not-a-month", "entries[1].month", { month: "2026-13" }],
    ["not-a-month", "entries[1].month", { month: "2026-3" }],
    ["not-a-month", "entries[1].month", { month: 202603 as unknown as string }],
    ["not-a-date", "entries[1].on", { on: "2026-02-30" as typeof good.on }],
    ["amount-is-zero", "entries[1].amount", { amount: cny("0") }],
    ["unknown-currency", "entries[1].currency", { amount: { ...cny("1.00"), currency: "XYZ" } }],
    ["amount-is-number", "entries[1].amount", { amount: { amount: 1, currency: "CNY" } as never }],
  ] as const)("%s", (code, field, fault) => {
    expect(() => accountabilityBook([good, { ...good, ...fault }])).toThrowError(
      expect.objectContaining({ code, field }),
    );
  });

  test("so is an entry that is made of them", () => {
    expect(() => entry("A", { amount: cny("0") })).toThrowError(
      expect.objectContaining({ code: "amount-is-zero", field: "entry.amount" }),
    );
  });
});

test("books of two departments merge to that of the firm", () => {
  const [a, b] = [
    [entry("A"), entry("B")],
    [entry("B"), back("A", "10.00")],
  ];
  const merged = mergeAccountability(accountabilityBook(a), accountabilityBook(b));
  expect(canonicalJson(merged)).toBe(canonicalJson(accountabilityBook([...a, ...b])));
  expect(() =>
    mergeAccountability(accountabilityBook(a), accountabilityBook([entry("A", { amount: cny("9.00") })])),
  ).toThrowError(expect.objectContaining({ code: "id-of-two" }));
});
