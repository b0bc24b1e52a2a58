import {
  type CollectionReceipt,
  type Endorsement,
  type PayIn,
  checkInstrument,
  chinaInstrumentLaw,
  emptyCollectionList,
  findMisconduct,
  makeCollectionList,
  mergeCollectionLists,
  moneyOfWords,
  reconcileCollections,
  splitInstrument,
} from "receivables/collection";
import type { LedgerDocument } from "receivables/ledger";
import { type Money, addMoney, money, moneyInWords, subtractMoney, sumMoney } from "receivables/money";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CUSTOMER,
  FIRM,
  LATER,
  MON,
  addDaysTo,
  calendar,
  cheque,
  cny,
  draft,
  endorsement,
  facts,
  invoice,
  openItem,
  papers,
  payment,
  policy,
} from "./collection-case.js";

const cents = (max = 100_000): fc.Arbitrary<Money> =>
  fc
    .integer({ min: 1, max })
    .chain((n) =>
      fc
        .constantFrom("CNY", "USD")
        .map((currency) => money(`${Math.floor(n / 100)}.${String(n % 100).padStart(2, "0")}`, currency)),
    );
const customer = fc.constantFrom("Linden", "Harbour");
const item = fc.constantFrom("A", "B", "C", "X");
const date = fc.integer({ min: -80, max: 20 }).map((n) => addDaysTo(MON, n));
const means = fc.constantFrom("cash", "cheque", "bill");
const lines = fc.array(fc.record({ item, amount: cents(20_000) }), { maxLength: 3 });

const receipts: fc.Arbitrary<readonly CollectionReceipt[]> = fc
  .array(
    fc.record({
      customer,
      salesman: fc.constantFrom("wang", "li"),
      on: date,
      reportedOn: fc.option(fc.constant(addDaysTo(MON, 21)), { nil: null }),
      means,
      amount: cents(),
      lines,
    }),
    { maxLength: 8 },
  )
  .map((rows) => rows.map((row, i) => ({ id: `R${i}`, ...row })));

const payIns: fc.Arbitrary<readonly PayIn[]> = fc
  .array(fc.record({ receipt: fc.constantFrom("R0", "R1", "R2", "R9"), on: date, means, amount: cents() }), {
    maxLength: 8,
  })
  .map((rows) => rows.map((row, i) => ({ id: `E${i}`, ...row })));

const position = {
  items: [openItem("A"), openItem("B", { customer: "Harbour" }), openItem("C", { open: cny("9.00") })],
};
const listOf = (rows: readonly CollectionReceipt[]) =>
  makeCollectionList({ receipts: rows, discounts: [], position, asOf: LATER }, policy);
const bytes = (value: unknown): string => JSON.stringify(value);

function shuffled<Row>(rows: readonly Row[], seed: number): readonly Row[] {
  return rows
    .map((row, i) => ({ row, at: (i * 7919 + seed * 104_729) % 1009 }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

function byCurrency(amounts: readonly Money[]): Readonly<Record<string, string>> {
  const sums: Record<string, Money> = {};
  for (const amount of amounts) {
    const before = sums[amount.currency];
    sums[amount.currency] = before === undefined ? amount : addMoney(before, amount);
  }
  return Object.fromEntries(Object.entries(sums).map(([currency, sum]) => [currency, sum.amount]));
}

describe("the collection detail list", () => {
  test("its totals are the sum of the receipts, by currency, and so are its rows", () => {
    fc.assert(
      fc.property(receipts, (rows) => {
        const { totals, rows: made } = listOf(rows);
        const expected = byCurrency(rows.map(({ amount }) => amount));
        expect(
          Object.fromEntries(totals.map(({ currency, collected }) => [currency, collected.amount])),
        ).toEqual(expected);
        expect(byCurrency(made.map(({ collected }) => collected))).toEqual(expected);
        for (const { cash, cheque: own, bill, collected } of [...totals, ...made]) {
          expect(sumMoney([cash, own, bill], cash.currency)).toEqual(collected);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("shuffled rows give the same bytes, and so does JSON", () => {
    fc.assert(
      fc.property(receipts, fc.nat(1000), (rows, seed) => {
        expect(bytes(listOf(shuffled(rows, seed)))).toBe(bytes(listOf(rows)));
        expect(JSON.parse(bytes(listOf(rows)))).toEqual(listOf(rows));
      }),
      { numRuns: 50 },
    );
  });

  test("merging is associative and commutative, has an identity, counts nothing twice, and equals making at once", () => {
    fc.assert(
      fc.property(receipts, fc.nat(8), fc.nat(8), (rows, i, j) => {
        const [from, to] = [Math.min(i, j), Math.max(i, j)];
        const [a, b, c] = [rows.slice(0, from), rows.slice(from, to), rows.slice(to)].map(listOf) as [
          ReturnType<typeof listOf>,
          ReturnType<typeof listOf>,
          ReturnType<typeof listOf>,
        ];
        const left = mergeCollectionLists(mergeCollectionLists(a, b), c);
        expect(left).toEqual(mergeCollectionLists(a, mergeCollectionLists(b, c)));
        expect(mergeCollectionLists(b, a)).toEqual(mergeCollectionLists(a, b));
        expect(mergeCollectionLists(a, a)).toEqual(a);
        expect(mergeCollectionLists(a, emptyCollectionList(LATER, policy))).toEqual(a);
        expect(left).toEqual(listOf(rows));
      }),
      { numRuns: 50 },
    );
  });

  test("lists of two days or policies, and of an item in two states, are not merged", () => {
    const a = listOf([]);
    const other = { ...policy, policy: { id: "x", version: "1" } };
    expect(() => mergeCollectionLists(a, emptyCollectionList(MON, policy))).toThrow(
      expect.objectContaining({ code: "list-differs", field: "asOf" }),
    );
    expect(() => mergeCollectionLists(a, emptyCollectionList(LATER, other))).toThrow(
      expect.objectContaining({ code: "list-differs", field: "policy" }),
    );
    const later = makeCollectionList(
      {
        receipts: [],
        discounts: [],
        position: { items: [openItem("A", { open: cny("1.00") })] },
        asOf: LATER,
      },
      policy,
    );
    expect(() => mergeCollectionLists(a, later)).toThrow(expect.objectContaining({ code: "id-of-two" }));
  });
});

describe("from receipts to pay-ins and the ledger", () => {
  const documents: readonly LedgerDocument[] = [
    invoice("A"),
    invoice("B", { customer: "Harbour" }),
    payment("P0", "R0"),
    payment("P1", "R1", { amount: cny("40.00"), settles: [{ item: "B", amount: cny("40.00") }] }),
  ];
  const check = (rows: readonly CollectionReceipt[], paid: readonly PayIn[], own = documents) =>
    reconcileCollections(
      { receipts: rows, payIns: paid, ledger: { documents: own }, calendar, asOf: LATER },
      policy,
    );

  test("nothing collected or paid in is lost or counted twice", () => {
    fc.assert(
      fc.property(receipts, payIns, (rows, paid) => {
        const { totals, receipts: states } = check(rows, paid);
        const zero = (sums: Readonly<Record<string, string>>): object =>
          Object.fromEntries(totals.map(({ currency }) => [currency, sums[currency] ?? "0.00"]));
        const column = (field: "collected" | "paidIn" | "outstanding" | "unassigned"): object =>
          Object.fromEntries(totals.map((total) => [total.currency, total[field].amount]));
        expect(column("collected")).toEqual(zero(byCurrency(rows.map(({ amount }) => amount))));
        for (const total of totals) {
          expect(addMoney(total.paidIn, total.outstanding)).toEqual(total.collected);
        }
        expect(
          Object.fromEntries(
            totals.map(({ currency, paidIn, unassigned }) => [currency, addMoney(paidIn, unassigned).amount]),
          ),
        ).toEqual(zero(byCurrency(paid.map(({ amount }) => amount))));
        expect(states.map(({ receipt }) => receipt)).toEqual(rows.map(({ id }) => id));
      }),
      { numRuns: 50 },
    );
  });

  test("the order of rows changes nothing", () => {
    fc.assert(
      fc.property(receipts, payIns, fc.nat(1000), (rows, paid, seed) => {
        const mixed = check(shuffled(rows, seed), shuffled(paid, seed), shuffled(documents, seed));
        expect(bytes(mixed)).toBe(bytes(check(rows, paid)));
      }),
      { numRuns: 50 },
    );
  });
});

describe("instruments", () => {
  const names = ["甲", "乙", "丙", "丁", "戊"];
  const chainOf = (length: number): readonly Endorsement[] => {
    const through = [CUSTOMER, ...names.slice(0, length - 1), FIRM];
    return through.slice(0, -1).map((by, i) => endorsement(by, through[i + 1] ?? ""));
  };
  const continuous = (endorsements: readonly Endorsement[]): boolean => {
    const { findings } = checkInstrument(facts(draft({ endorsements })), policy, chinaInstrumentLaw);
    const broken = new Set<string>([
      "first-endorser-not-payee",
      "endorsement-chain-broken",
      "holder-not-last-endorsee",
    ]);
    return !findings.some(({ code }) => broken.has(code));
  };

  test("an endorsement chain shortened anywhere, or with two swapped, is not continuous", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.nat(5), fc.nat(5), (length, i, j) => {
        const chain = chainOf(length);
        expect(continuous(chain)).toBe(true);
        const [a, b] = [i % length, j % length];
        expect(continuous(chain.filter((_, at) => at !== a))).toBe(false);
        if (a === b) return;
        expect(continuous(chain.map((own, at) => chain[at === a ? b : at === b ? a : at] ?? own))).toBe(
          false,
        );
      }),
    );
  });

  test("words parsed back are the figures, and a cheque with both is accepted", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.nat(99),
        fc.boolean(),
        (yuan, fen, negative) => {
          const amount = money(
            `${negative && (yuan > 0n || fen > 0) ? "-" : ""}${yuan}.${String(fen).padStart(2, "0")}`,
            "CNY",
          );
          const words = moneyInWords(amount);
          expect(moneyOfWords(words)).toEqual(amount);
          expect(moneyOfWords(`人民币 ${words.replace("元", "圆").replace("整", "正")}`)).toEqual(amount);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 1, max: 99_999_999 }),
        (a, b) => {
          const [figures, other] = [a, b].map((n) =>
            money(`${Math.floor(n / 100)}.${String(n % 100).padStart(2, "0")}`, "CNY"),
          ) as [Money, Money];
          const outcome = (words: string): string =>
            checkInstrument(facts(cheque({ figures, words })), policy, chinaInstrumentLaw).outcome;
          expect(outcome(moneyInWords(figures))).toBe("accept");
          if (a !== b) expect(outcome(moneyInWords(other))).toBe("reissue");
        },
      ),
    );
  });

  test("what is allocated, kept and given back is together the bill", () => {
    const consent = fc.constantFrom(null, { by: "li", role: "business-manager", on: MON });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: 1, max: 30_000 }),
        consent,
        (bill, back, signed) => {
          const amount = cny(`${bill}.00`);
          const change = { amount: cny(`${back}.00`), consent: signed };
          const instrument = { id: "B1", customer: "Linden", amount };
          const split = splitInstrument({ instrument, items: position.items, change, asOf: MON }, policy);
          const allocated = split.allocate.map((part) => part.amount);
          expect(sumMoney([...allocated, split.surplus, split.change], "CNY")).toEqual(amount);
          expect(subtractMoney(amount, sumMoney(allocated, "CNY")).amount.startsWith("-")).toBe(false);
          expect(split.surplus.amount.startsWith("-")).toBe(false);
        },
      ),
    );
  });
});

describe("conduct", () => {
  test("the order of papers changes nothing, and what is unclear has no consequence", () => {
    fc.assert(
      fc.property(
        receipts,
        payIns,
        fc.nat(1000),
        fc.constantFrom("signed", "document", "word"),
        (rows, paid, seed, strength) => {
          const confirmations = rows.slice(0, 3).map((row, i) => ({
            id: `S${i}`,
            strength,
            customer: row.customer,
            salesman: row.salesman,
            on: row.on,
            means: "cash" as const,
            amount: row.amount,
            receipt: i === 0 ? row.id : null,
          }));
          const own = papers({ receipts: rows, payIns: paid, confirmations });
          const mixed = papers({
            receipts: shuffled(rows, seed),
            payIns: shuffled(paid, seed),
            confirmations: shuffled(confirmations, seed),
          });
          const report = findMisconduct(own, policy);
          expect(bytes(findMisconduct(mixed, policy))).toBe(bytes(report));
          for (const { standing, consequence, evidence } of report.findings) {
            expect(consequence === null).toBe(standing === "unclear");
            expect(evidence.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
