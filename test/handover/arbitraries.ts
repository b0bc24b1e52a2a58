import fc from "fast-check";
import { addDays, plainDate } from "receivables/calendar";
import type {
  CustomerConfirmation,
  DossierState,
  HandoverListFacts,
  HandoverNote,
  HandoverShare,
  ReconciliationFacts,
  TakerDoubt,
} from "receivables/handover";
import type { OpenItem } from "receivables/ledger";
import { type Money, money } from "receivables/money";
import { DAY, item, listOf, signed } from "./handover-case.js";

const CUSTOMERS = ["C1", "C2", "C3", "C4"];
const amounts: fc.Arbitrary<Money> = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom("CNY", "USD"))
  .map(([minor, currency]) => money((minor / 100).toFixed(2), currency));

/** A ledger of up to twelve items of three salespeople, posted around the day of the handover. */
export const ledgers: fc.Arbitrary<OpenItem[]> = fc
  .uniqueArray(
    fc.record({
      n: fc.integer({ min: 1, max: 40 }),
      customer: fc.constantFrom(...CUSTOMERS),
      handler: fc.constantFrom("wang", "wang", "wang", "li", "chen"),
      kind: fc.constantFrom("trade", "bill", "other"),
      open: amounts,
    }),
    { selector: ({ n }) => n, maxLength: 12 },
  )
  .map((rows) => rows.map(({ n, ...more }) => item(`I${n}`, more)));

/** How the items of a ledger may be shared out; customers and items are those of wang. */
function shares(items: readonly OpenItem[]): fc.Arbitrary<HandoverShare[]> {
  const own = items.filter(({ handler }) => handler === "wang");
  const customers = [...new Set(own.map(({ customer }) => customer))];
  return fc
    .record({
      rest: fc.boolean(),
      named: fc.tuple(
        fc.array(fc.constantFrom("li", "sun", null), {
          minLength: customers.length,
          maxLength: customers.length,
        }),
        fc.array(fc.constantFrom("li", "sun", null), { minLength: own.length, maxLength: own.length }),
      ),
    })
    .map(({ rest, named: [byCustomer, byItem] }) => [
      ...["li", "sun"].map((taker) => ({
        taker,
        customers: customers.filter((_, i) => byCustomer[i] === taker),
        items: own.filter((_, i) => byItem[i] === taker).map(({ id }) => id),
      })),
      ...(rest ? [{ taker: "chen" }] : []),
    ]);
}

/** What a list can be made from. */
export const listFacts: fc.Arbitrary<HandoverListFacts> = ledgers.chain((items) => {
  const own = items.filter(({ handler }) => handler === "wang");
  return fc
    .record({
      shares: shares(items),
      unclear: fc.array(fc.boolean(), { minLength: own.length, maxLength: own.length }),
      states: fc.array(fc.constantFrom<DossierState>("handed-over", "not-handed-over", "none"), {
        minLength: CUSTOMERS.length,
        maxLength: CUSTOMERS.length,
      }),
    })
    .map(({ shares: given, unclear, states }) => ({
      giver: "wang",
      shares: given,
      supervisor: { id: "zhao", role: "business-supervisor" },
      position: { asOf: DAY, items },
      notes: own.map(({ id }, i): HandoverNote => {
        return unclear[i] === true
          ? { item: id, clarity: "unclear", remark: "?", papers: ["b", "a"] }
          : { item: id, papers: ["bill"] };
      }),
      dossiers: CUSTOMERS.map((customer, i) => ({ customer, state: states[i] ?? "none" })),
      statements: CUSTOMERS.map((customer) => ({ customer, statement: `S-${customer}`, checkedOn: DAY })),
    }));
});

const days = fc.integer({ min: -5, max: 60 }).map((n) => addDays(plainDate("2026-04-01"), n));

/** A signed list against a ledger that may differ from it, with what customers and takers say. */
export const checkFacts: fc.Arbitrary<ReconciliationFacts> = fc
  .tuple(listFacts, ledgers)
  .chain(([facts, others]) => {
    const { items } = facts.position;
    const known = [...new Set([...items, ...others].map(({ id }) => id)), "Z"];
    const ids = fc.constantFrom(...known);
    const customerOf = new Map([...others, ...items].map((own) => [own.id, own.customer]));
    const confirmation: fc.Arbitrary<CustomerConfirmation> = fc
      .record({
        item: ids,
        on: days,
        how: fc.constantFrom("mail", "phone", "on-site"),
        by: fc.constantFrom("li", "finance"),
        amount: fc.option(
          fc.oneof(amounts, fc.constantFrom(...items.map(({ open }) => open), money("1", "CNY"))),
        ),
      })
      .map((own) => ({ ...own, customer: customerOf.get(own.item) ?? "C1" }));
    const doubt: fc.Arbitrary<TakerDoubt> = fc
      .record({
        item: ids,
        by: fc.constantFrom("li", "sun", "chen"),
        hadOn: days,
        after: fc.option(fc.nat({ max: 3 })),
      })
      .map(({ after, ...own }) => ({
        ...own,
        reportedOn: after === null ? null : addDays(own.hadOn, after),
        remark: "?",
      }));
    return fc.record({
      record: fc.constant(signed(listOf(items, facts))),
      position: fc
        .subarray([...new Map([...others, ...items].map((own) => [own.id, own])).values()])
        .map((booked) => ({ asOf: DAY, items: booked })),
      confirmations: fc.array(confirmation, { maxLength: 12 }),
      doubts: fc.array(doubt, { maxLength: 6 }),
      asOf: days.filter((day) => day >= DAY),
    });
  });
