import fc from "fast-check";
import { addDays } from "receivables/calendar";
import type {
  EscalationFacts,
  EscalationPolicy,
  Hold,
  PromiseToPay,
  StageOverride,
} from "receivables/escalation";
import type { Dispute } from "receivables/ledger";
import { money } from "receivables/money";
import { AS_OF, bill, chinaPolicy, cny, plainPolicy } from "./run-facts.js";

const [first] = chinaPolicy().stages;
const fee = { kind: "fixed", amounts: [cny("10"), money("2", "USD")], citation: "Terms" } as const;
/** The stages of the regulation, each with a fee and interest. */
export const charging: EscalationPolicy["stages"] = chinaPolicy().stages.map((stage) => ({
  ...stage,
  consequences: { ...stage.consequences, fee, interest: { citation: "Terms" } },
}));
/** Policies where an item carries the stage. */
export const BY_ITEM: EscalationPolicy[] = [
  chinaPolicy(),
  chinaPolicy({ stages: charging, minimum: { item: [cny("20")], customer: [] }, beyond: first ?? null }),
  chinaPolicy({
    progress: { by: "steps", minimumGapDays: 7 },
    deduction: { base: "open", mode: "adds", rounding: "down", givenBackWhenSettled: true },
  }),
  chinaPolicy({
    stages: charging.map((stage, i) => (i === 1 ? { ...stage, begins: "end-of-month" } : stage)),
    noticeInterval: { days: 5, what: ["telephone", "visit"] },
    pause: { disputeDays: null, disputesPause: false, keepsStop: true },
  }),
];
const minimum = { amounts: [cny("60")], share: "0.30" };
/** Policies where a customer or an account does. */
export const BY_CUSTOMER: EscalationPolicy[] = [
  plainPolicy(),
  chinaPolicy({
    carriedBy: "customer",
    stages: charging,
    minimum: { item: [cny("20")], customer: [cny("100")] },
  }),
  plainPolicy({ progress: { by: "steps", minimumGapDays: 3 } }),
  chinaPolicy({
    carriedBy: "account",
    stages: charging.map((stage, i) => (i > 0 ? { ...stage, minimum } : stage)),
    minimum: { item: [], customer: [], oldestDays: 4 },
    noticeInterval: { days: 5, what: ["telephone", "visit"] },
  }),
];

export const overdue: fc.Arbitrary<number> = fc.integer({ min: -5, max: 130 });
const amount = fc.integer({ min: -2000, max: 20_000 }).map((cents) => (cents / 100).toFixed(2));
const agedItem = fc
  .record({
    days: overdue,
    customer: fc.constantFrom("C-1", "C-2", "C-3"),
    open: fc
      .tuple(amount, fc.constantFrom("CNY", "CNY", "USD"))
      .map(([value, currency]) => money(value, currency)),
    disputed: fc.constantFrom("0", "0", "0.30", "500"),
    kind: fc.constantFrom("trade", "trade", "bill", "prepayment"),
    handler: fc.constantFrom("li", "zhao"),
    account: fc.constantFrom("K-1", "K-2"),
    dated: fc.boolean(),
  })
  .map(({ days, disputed, open, dated, ...rest }) => ({
    days,
    item: {
      ...rest,
      open,
      disputed: money(disputed, open.currency),
      ...(!dated && days < 0 && { dueOn: null }),
    },
  }));
const portfolio = fc
  .array(agedItem, { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map(({ days, item }, i) => bill(`I-${i}`, days, item)));

const somewhere = fc.integer({ min: -20, max: 20 }).map((days) => addDays(AS_OF, days));
/** A run over some items of three customers. */
export const facts: fc.Arbitrary<EscalationFacts> = portfolio.chain((items) => {
  const someItem = fc.constantFrom(...items).map(({ item }) => item);
  const id = (prefix: string) => (_: unknown, i: number) => `${prefix}-${i}`;
  const numbered = <Row extends { readonly id: string }>(
    row: fc.Arbitrary<Row>,
    prefix: string,
  ): fc.Arbitrary<Row[]> =>
    fc.array(row, { maxLength: 3 }).map((rows) => rows.map((one, i) => ({ ...one, id: id(prefix)(one, i) })));
  const promise: fc.Arbitrary<PromiseToPay> = fc
    .tuple(someItem, somewhere, somewhere)
    .map(([item, a, b]) => ({
      id: "",
      customer: item.customer,
      items: [item.id],
      amount: money("15", item.open.currency),
      madeOn: a < b ? a : b,
      payBy: a < b ? b : a,
      by: "Mr Wang",
    }));
  const hold: fc.Arbitrary<Hold> = fc
    .tuple(someItem, somewhere, somewhere, fc.boolean())
    .map(([item, a, b, whole]) => ({
      id: "",
      scope: whole ? { customer: item.customer } : { item: item.id },
      from: a < b ? a : b,
      to: a < b ? b : a,
      because: "fair",
    }));
  const override: fc.Arbitrary<StageOverride> = fc
    .tuple(hold, fc.constantFrom("11-60", "1-14", "61-90"), fc.boolean())
    .map(([{ from, scope, to }, stage, endless]) => ({
      id: "",
      scope,
      stage,
      from,
      to: endless ? null : to,
      by: "wang",
      because: "talks",
    }));
  const dispute: fc.Arbitrary<Dispute> = fc
    .tuple(someItem, fc.integer({ min: -40, max: 0 }))
    .map(([item, days]) => ({
      kind: "dispute",
      id: "",
      customer: item.customer,
      postedOn: addDays(AS_OF, days),
      item: item.id,
      amount: money("0.30", item.open.currency),
      because: "price",
    }));
  return fc.record({
    asOf: fc.constant(AS_OF),
    items: fc.constant(items),
    done: fc.constant([]),
    promises: numbered(promise, "P"),
    holds: numbered(hold, "H"),
    overrides: numbered(override, "O"),
    disputes: numbered(dispute, "D"),
    interest: fc.constant(
      items.map(({ item }) => ({ item: item.id, amount: money("1", item.open.currency) })),
    ),
    people: fc.constant([{ role: "department-head", person: "wu" }]),
  });
});
export const anyPolicy: fc.Arbitrary<EscalationPolicy> = fc.constantFrom(...BY_ITEM, ...BY_CUSTOMER);
