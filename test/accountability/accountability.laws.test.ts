import fc from "fast-check";
import {
  type AccountabilityEntry,
  type DeductionPlan,
  accountabilityBook,
  bonusScoreEntries,
  enterDecided,
  entriesOfBook,
  handoverEntries,
  mergeAccountability,
  reverseWhenPaid,
} from "receivables/accountability";
import { addDays } from "receivables/calendar";
import { canonicalJson, grouped } from "receivables/decision";
import type { LedgerDocument } from "receivables/ledger";
import {
  type Money,
  addMoney,
  compareMoney,
  maxMoney,
  money,
  multiplyMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
} from "receivables/money";
import { describe, expect, test } from "vitest";
import {
  bounced,
  cny,
  day,
  entry,
  givingBack,
  payment,
  plan,
  policy,
  position,
  wage,
} from "./accountability-case.js";

const cents = (most: number): fc.Arbitrary<Money> =>
  fc.integer({ min: 1, max: most }).map((n) => cny((n / 100).toFixed(2)));
const person = fc.constantFrom("wang", "li", "chen", null);
const account = fc.constantFrom("bonus-score", "commission", "compensation");
const sum = (amounts: readonly Money[], currency = "CNY"): Money =>
  sumMoney(
    amounts.filter((own) => own.currency === currency),
    currency,
  );

/** Up to eight entries of January to April, some given back in part. */
const roots: fc.Arbitrary<readonly AccountabilityEntry[]> = fc
  .array(
    fc.record({
      account,
      person,
      amount: fc.oneof(cents(500_000), cents(500_000), fc.constant(money("3.00", "USD"))),
      after: fc.nat(110),
      kind: fc.constantFrom("lax-visits", "escalation-stage", "collection-conduct"),
      reversible: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ after, kind, ...row }, i) =>
      entry(`E${i}`, {
        ...row,
        on: addDays(day("2026-01-10"), after),
        cause: { kind, id: `E${i}`, customer: "C1", item: "INV-1" },
      }),
    ),
  );
const entries: fc.Arbitrary<readonly AccountabilityEntry[]> = roots.chain((own) =>
  fc
    .array(fc.record({ at: fc.nat(7), share: fc.integer({ min: 1, max: 100 }) }), { maxLength: 3 })
    .map((backs) => {
      const given = new Map(
        backs.flatMap(({ at, share }) => {
          const root = own[at];
          if (root === undefined) return [];
          const amount = multiplyMoney(root.amount, `-${(share / 100).toFixed(2)}`, "down");
          if (signOfMoney(amount) === 0) return [];
          const cause = { ...root.cause, kind: "decision" };
          return [
            [at, entry(`B${at}`, { ...root, month: "2026-05", amount, cause, reverses: root.id })],
          ] as const;
        }),
      );
      return [...own, ...given.values()];
    }),
);

describe("laws of the book", () => {
  test("the totals are the sum of the entries, and the rows and nobody's hold each once", () => {
    fc.assert(
      fc.property(entries, (own) => {
        const book = accountabilityBook([...own, ...own.slice(0, 2)]);
        for (const currency of ["CNY", "USD"]) {
          const all = sum(
            own.map(({ amount }) => amount),
            currency,
          );
          expect(
            sum(
              book.totals.map(({ net }) => net),
              currency,
            ),
          ).toEqual(all);
          const rows = [...book.rows, ...book.ofNobody];
          expect(
            sum(
              rows.map(({ net }) => net),
              currency,
            ),
          ).toEqual(all);
          for (const { taken, givenBack, net } of rows) expect(subtractMoney(taken, givenBack)).toEqual(net);
        }
        expect(entriesOfBook(book)).toHaveLength(own.length);
        expect(book.findings).toEqual([]);
      }),
    );
  });

  test("the order of the entries changes nothing, to the byte", () => {
    fc.assert(
      fc.property(entries, (own) => {
        expect(canonicalJson(accountabilityBook(own.toReversed()))).toBe(
          canonicalJson(accountabilityBook(own)),
        );
      }),
    );
  });

  test("merging is associative and commutative, the empty book is its identity, and parts make the whole", () => {
    fc.assert(
      fc.property(entries, fc.nat(8), fc.nat(8), (own, i, j) => {
        const none = accountabilityBook([]);
        const [a, b, c] = [own.slice(0, i), own.slice(i), own.slice(j)].map((part) =>
          accountabilityBook(part),
        );
        if (a === undefined || b === undefined || c === undefined) return;
        expect(mergeAccountability(mergeAccountability(a, b), c)).toEqual(
          mergeAccountability(a, mergeAccountability(b, c)),
        );
        expect(mergeAccountability(a, b)).toEqual(mergeAccountability(b, a));
        expect(mergeAccountability(a, none)).toEqual(a);
        expect(mergeAccountability(none, a)).toEqual(a);
        expect(mergeAccountability(a, a)).toEqual(a);
        expect(mergeAccountability(a, b)).toEqual(accountabilityBook(own));
      }),
      { numRuns: 50 },
    );
  });
});

const rules = fc.record({
  how: fc.constantFrom("when-paid-in-full", "in-proportion", "never"),
  takenAgain: fc.boolean(),
  rounding: fc.constantFrom("half-up", "up", "down"),
} as const);
/** Payments of INV-1, some of which are dishonoured later, and a write-off of what is left. */
const documents: fc.Arbitrary<readonly LedgerDocument[]> = fc
  .array(fc.record({ after: fc.nat(150), amount: cents(40_000), lasts: fc.option(fc.nat(60)) }), {
    maxLength: 5,
  })
  .map((rows) =>
    rows.flatMap(({ after, amount, lasts }, i) => {
      const on = addDays(day("2026-01-20"), after);
      const own = payment(`P${i}`, on, amount.amount);
      return lasts === null ? [own] : [own, bounced(`P${i}`, addDays(on, lasts + 1))];
    }),
  );
const RUNS = ["2026-02-28", "2026-04-30", "2026-05-31", "2026-08-31"];

describe("laws of giving back", () => {
  test("run after run, each cause keeps between nothing and what was taken; a second run makes nothing", () => {
    fc.assert(
      fc.property(entries, documents, rules, (own, posted, { how, ...more }) => {
        const by = givingBack(how, more);
        const known = [...own];
        for (const asOf of RUNS) {
          const ledger = position(asOf, posted);
          const result = reverseWhenPaid({ entries: known, position: ledger }, by);
          expect(reverseWhenPaid({ entries: known.toReversed(), position: ledger }, by)).toEqual(result);
          known.push(...result.entries);
          expect(reverseWhenPaid({ entries: known, position: ledger }, by).entries).toEqual([]);
          expect(accountabilityBook(known).findings).toEqual([]);
        }
        for (const root of own.filter(({ reverses }) => reverses === null)) {
          const net = sum(
            known
              .filter(({ id, reverses }) => id === root.id || reverses === root.id)
              .map(({ amount }) => amount),
            root.amount.currency,
          );
          expect(signOfMoney(net)).toBeGreaterThanOrEqual(0);
          expect(compareMoney(net, root.amount)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("of a debt that is paid in full nothing is kept, unless it is never given back", () => {
    fc.assert(
      fc.property(roots, fc.constantFrom("when-paid-in-full", "in-proportion"), (own, how) => {
        const ledger = position("2026-08-31", [payment("P", "2026-08-01", "1000.00")]);
        const { entries: back } = reverseWhenPaid({ entries: own, position: ledger }, givingBack(how));
        const reversed = new Set(back.map(({ reverses }) => reverses));
        expect(own.filter(({ reversible }) => reversible).every(({ id }) => reversed.has(id))).toBe(true);
        const net = sum([...own.filter(({ id }) => reversed.has(id)), ...back].map(({ amount }) => amount));
        expect(signOfMoney(net)).toBe(0);
      }),
    );
  });

  test("decided anew and paid in any order, a cause keeps between nothing and the most that was decided", () => {
    const step = fc.oneof(
      fc.record({ decided: cents(50_000) }),
      fc.record({ paid: fc.integer({ min: 0, max: 1000 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const known: AccountabilityEntry[] = [];
        steps.forEach((now, i) => {
          const asOf = addDays(day("2026-05-01"), i);
          const run = (entered: readonly AccountabilityEntry[]) =>
            "decided" in now
              ? enterDecided({ decided: [entry("A", { amount: now.decided })], entries: entered, asOf })
              : reverseWhenPaid(
                  {
                    entries: entered,
                    position: position(
                      asOf,
                      now.paid === 0 ? [] : [payment("P", "2026-04-02", `${now.paid}.00`)],
                    ),
                  },
                  givingBack("in-proportion"),
                );
          const result = run(known);
          known.push(...result.entries);
          expect(run(known)).toEqual({ entries: [], findings: [] });
          if ("decided" in now) {
            expect(compareMoney(sum(known.map(({ amount }) => amount)), now.decided)).toBeLessThanOrEqual(0);
          }
        });
        expect(accountabilityBook(known).findings).toEqual([]);
      }),
    );
  });

  test("an escalation that gives back never gives back more than it took", () => {
    const deduction = fc.record({
      amount: fc.integer({ min: -5000, max: 5000 }).filter((n) => n !== 0),
      person,
      item: fc.constantFrom("INV-1", "INV-2"),
    });
    fc.assert(
      fc.property(fc.array(fc.array(deduction, { maxLength: 4 }), { maxLength: 3 }), (plans) => {
        let known: readonly AccountabilityEntry[] = [];
        plans.forEach((rows, month) => {
          const deductions = rows.map((row, i) => ({
            ...row,
            id: `D${month}.${i}`,
            customer: "C1",
            amount: cny((row.amount / 100).toFixed(2)),
            month: `2026-0${month + 1}`,
            reversible: true,
            reasons: [],
          }));
          const asOf = day(`2026-0${month + 1}-28`);
          const result = bonusScoreEntries({ asOf, deductions, entries: known });
          expect(bonusScoreEntries({ asOf, deductions: deductions.toReversed(), entries: known })).toEqual(
            result,
          );
          known = [...known, ...result.entries];
          expect(bonusScoreEntries({ asOf, deductions, entries: known }).entries).toEqual([]);
        });
        expect(accountabilityBook(known).findings).toEqual([]);
      }),
    );
  });
});

test("a law of sharing: equal parts make the loss, to the cent; the whole is owed once", () => {
  fc.assert(
    fc.property(
      cents(100_000),
      fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 }),
      (loss, parties) => {
        const finding = {
          id: "F",
          code: "customer-amount-differs",
          citation: "Art. 39",
          facts: {},
          expected: null,
          actual: null,
          item: "INV-1",
          customer: "C1",
          difference: subtractMoney(cny("0"), loss),
          foundOn: day("2026-04-10"),
          liability: { parties, reason: { code: "liable-doubt-silent", citation: "Art. 36", facts: {} } },
        };
        for (const joint of ["equal-parts", "each-for-the-whole"] as const) {
          const { entries: own } = handoverEntries(
            { asOf: day("2026-04-15"), findings: [finding], entries: [] },
            { ...policy, joint },
          );
          expect(accountabilityBook(own).totals.map(({ net }) => net)).toEqual([loss]);
        }
      },
    ),
  );
});

const MONTHS = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];
const pays = fc
  .array(
    fc.record({
      person: fc.constantFrom("wang", "li", "chen"),
      month: fc.constantFrom(...MONTHS),
      wage: cents(900_000),
      commission: cents(200_000),
      agreedInContract: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((rows) => [...new Map(rows.map((row) => [`${row.person} ${row.month}`, row])).values()]);
type Pays = typeof pays extends fc.Arbitrary<infer T> ? T : never;
const payOf = (rows: Pays) => ({
  wages: rows.map(({ commission: _, ...row }) => wage(row.month, row)),
  commissions: rows.map((row) => ({ person: row.person, month: row.month, amount: row.commission })),
});
const wholeYear = { from: "2026-01", to: "2026-06" };
const jointOrNot: fc.Arbitrary<readonly AccountabilityEntry[]> = entries.map((own) => [
  ...own,
  ...["li", "wang"].map((name) =>
    entry("J", { person: name, jointly: ["wang", "li"], amount: cny("4000.00") }),
  ),
]);

function expectNothingLost({ debts, months }: DeductionPlan, own: readonly AccountabilityEntry[]): void {
  for (const { owed, deducted, carried, lapsed } of debts) {
    expect(addMoney(addMoney(deducted, carried), lapsed)).toEqual(owed);
    for (const part of [owed, deducted, carried, lapsed]) expect(signOfMoney(part)).toBeGreaterThanOrEqual(0);
  }
  for (const { owed, deducted, carried, parts } of months) {
    expect(addMoney(deducted, carried)).toEqual(owed);
    expect(
      sum(
        parts.map((part) => part.deducted),
        owed.currency,
      ),
    ).toEqual(deducted);
  }
  const once = own.filter(
    (row) => row.person !== null && row.account !== "bonus-score" && row.person !== row.jointly?.[1],
  );
  for (const currency of ["CNY", "USD"]) {
    expect(
      sum(
        debts.map(({ owed }) => owed),
        currency,
      ),
    ).toEqual(
      sum(
        once.map(({ amount }) => amount),
        currency,
      ),
    );
    const refunds = months.flatMap((row) => row.refunds.map(({ amount }) => amount));
    const taken = sum(
      months.map(({ deducted }) => deducted),
      currency,
    );
    expect(subtractMoney(taken, sum(refunds, currency))).toEqual(
      sum(
        debts.map(({ deducted }) => deducted),
        currency,
      ),
    );
  }
}

describe("laws of taking from pay", () => {
  test("deducted, carried forward and lapsed add up to the whole", () => {
    fc.assert(
      fc.property(jointOrNot, pays, fc.constantFrom("carried", "lapses"), (own, rows, rest) => {
        const by = { ...policy, commission: { rest } } as const;
        const result = plan({ entries: own, ...wholeYear, ...payOf(rows) }, by);
        expectNothingLost(result, own);
        if (rest === "carried")
          expect(result.debts.every(({ lapsed }) => signOfMoney(lapsed) === 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("the cap is never exceeded, nor a commission brought below zero", () => {
    fc.assert(
      fc.property(jointOrNot, pays, (own, rows) => {
        const zero = cny("0");
        for (const { person: who, month, account: from, currency, deducted, refunds } of plan({
          entries: own,
          ...wholeYear,
          ...payOf(rows),
        }).months) {
          const pay = rows.find((row) => row.person === who && row.month === month);
          if (pay === undefined || currency !== "CNY") {
            expect(signOfMoney(deducted)).toBe(0);
          } else if (from === "commission") {
            expect(compareMoney(deducted, pay.commission)).toBeLessThanOrEqual(0);
          } else {
            const share = multiplyMoney(pay.wage, "0.20", "down");
            const room = maxMoney(zero, subtractMoney(pay.wage, cny("2500.00")));
            expect(compareMoney(deducted, pay.agreedInContract ? share : zero)).toBeLessThanOrEqual(0);
            expect(compareMoney(deducted, room)).toBeLessThanOrEqual(0);
          }
          for (const { amount } of refunds) expect(signOfMoney(amount)).toBe(1);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("the order of entries and pays changes nothing", () => {
    fc.assert(
      fc.property(jointOrNot, pays, (own, rows) => {
        const one = plan({ entries: own, ...wholeYear, ...payOf(rows) });
        const other = plan({ entries: own.toReversed(), ...wholeYear, ...payOf(rows.toReversed()) });
        expect(canonicalJson(other)).toBe(canonicalJson(one));
      }),
      { numRuns: 50 },
    );
  });

  test("planned at once or month by month with what was made before, the same is taken", () => {
    fc.assert(
      fc.property(entries, pays, (own, rows) => {
        const whole = plan({ entries: own, ...wholeYear, ...payOf(rows) });
        const made: { id: string; entry: string; month: string; amount: Money }[] = [];
        const months = MONTHS.flatMap((month) => {
          const part = plan({ entries: own, from: month, to: month, ...payOf(rows), made });
          for (const row of part.months) {
            const taken = row.parts.map(({ entry: id, deducted }) => [id, deducted, "taken"] as const);
            const back = row.refunds.map(
              ({ entry: id, amount }) => [id, subtractMoney(cny("0"), amount), "back"] as const,
            );
            for (const [id, amount, what] of [...taken, ...(row.currency === "CNY" ? back : [])]) {
              if (signOfMoney(amount) !== 0)
                made.push({ id: `${what} ${id} ${month}`, entry: id, month, amount });
            }
          }
          return part.months;
        });
        expect(months).toEqual(whole.months);
      }),
      { numRuns: 50 },
    );
  });

  test("planning a month again after its deductions were made takes nothing more of it", () => {
    fc.assert(
      fc.property(roots, pays, (own, rows) => {
        const facts = { entries: own, from: "2026-04", to: "2026-04", ...payOf(rows) };
        const first = plan(facts);
        const made = first.months.flatMap(({ month, parts }) =>
          parts
            .filter(({ deducted }) => signOfMoney(deducted) > 0)
            .map(({ entry: id, deducted }) => ({ id, entry: id, month, amount: deducted })),
        );
        const second = plan({ ...facts, made });
        expect(second.months.every(({ deducted }) => signOfMoney(deducted) === 0)).toBe(true);
        expect(second.debts).toEqual(first.debts);
        expect(second.findings.map(({ code }) => code)).not.toContain("deducted-above-limit");
      }),
      { numRuns: 50 },
    );
  });
});

test("a book and its entries are their own JSON", () => {
  fc.assert(
    fc.property(entries, (own) => {
      const book = accountabilityBook(own);
      expect(JSON.parse(JSON.stringify(book))).toEqual(book);
      expect(grouped(own, ({ id }) => id).size).toBe(own.length);
    }),
  );
});
