import * as fc from "fast-check";
import { addDays } from "receivables/calendar";
import type { CreditLine, CreditPolicy, OrderFacts } from "receivables/credit";
import { money } from "receivables/money";
import { anyOrderFacts } from "./any-order-facts.js";
import { policy, today, yuan } from "./build-facts.js";

const anyRow = fc.record({
  term: fc.constantFrom(30, 30, 30, 20, null),
  ends: fc.constantFrom(undefined, undefined, -1, 0, 9),
  review: fc.constantFrom(-3, 0, 60, 60, 60),
  season: fc.constantFrom(null, null, -10, 5),
  drafts: fc.constantFrom(null, null, "50"),
});

type Row = typeof anyRow extends fc.Arbitrary<infer T> ? T : never;

function rowWith(line: CreditLine, { drafts, ends, review, season, term }: Row): CreditLine {
  return {
    ...line,
    term,
    reviewDueOn: addDays(today, review),
    ...(ends !== undefined && { validUntil: addDays(today, ends) }),
    ...(season !== null && {
      temporary: [{ more: yuan("150"), from: addDays(today, season), until: addDays(today, season + 12) }],
    }),
    ...(drafts !== null && { classLimits: { drafts: yuan(drafts) } }),
  };
}

/** Orders that any rule may speak against: frozen customers, rows that end, discounts, items in collection, drafts. */
export const anyTracedFacts: fc.Arbitrary<OrderFacts> = fc
  .tuple(
    anyOrderFacts,
    fc.record({
      rows: fc.tuple(anyRow, anyRow),
      frozen: fc.constantFrom(null, null, null, -5, 0, 6),
      needsGuarantee: fc.constantFrom(false, false, false, true),
      discount: fc.constantFrom(undefined, undefined, "0.02", "0.05"),
      granted: fc.constantFrom("0", "0.03"),
      stage: fc.constantFrom(null, null, "visit", "letter"),
      draft: fc.constantFrom(null, null, "40", "400"),
      news: fc.constantFrom(null, null, null, -2, 3),
      termless: fc.constantFrom(false, false, false, true),
      ratesKnown: fc.constantFrom(true, true, true, false),
    }),
  )
  .map(([facts, given]): OrderFacts => {
    const { term, ...order } = facts.order;
    const [own, shared] = facts.lines;
    const [first] = facts.items;
    return {
      ...facts,
      order: {
        ...order,
        ...(!given.termless && term !== undefined && { term }),
        ...(given.discount !== undefined && { discount: given.discount }),
      },
      lines: [
        ...(own === undefined ? [] : [rowWith(own, given.rows[0])]),
        ...(shared === undefined ? [] : [rowWith(shared, given.rows[1])]),
      ],
      grantedDiscount: given.granted,
      marks: [
        ...(given.frozen === null
          ? []
          : [
              {
                kind: "frozen" as const,
                scope: "customer" as const,
                holder: "C1",
                from: addDays(today, given.frozen),
                until: addDays(today, given.frozen + 7),
                reason: "complaint",
              },
            ]),
        ...(given.needsGuarantee
          ? [
              {
                kind: "guarantee-needed" as const,
                scope: "customer" as const,
                holder: "C1",
                from: today,
                until: null,
                reason: "Art. 29",
              },
            ]
          : []),
      ],
      ...(given.stage !== null &&
        first !== undefined && {
          stages: [{ customer: first.customer, item: first.id, stage: given.stage }],
        }),
      ...(given.draft !== null && {
        drafts: [{ id: "D1", customer: "C1", amount: money(given.draft, "CNY") }],
      }),
      ...(given.news !== null && {
        events: [{ customer: "C1", kind: "dishonoured-bill", on: addDays(today, given.news) }],
      }),
      ...(!given.ratesKnown && { rates: [] }),
    };
  });

/** The regulation's rules and more of them, some for the customer or a group only. */
export const anyTracedPolicy: fc.Arbitrary<CreditPolicy> = fc
  .record({
    papers: fc.boolean(),
    days: fc.constantFrom(5, 15),
    guaranteeLifts: fc.boolean(),
    grace: fc.constantFrom(0, 4),
    covers: fc.constantFrom("order" as const, "order-and-overdue" as const),
    single: fc.constantFrom("1", "0.5"),
    lapses: fc.boolean(),
    releasable: fc.boolean(),
    weight: fc.constantFrom("1", "1", "0.5"),
    horizonDays: fc.constantFrom(null, 30),
    excluded: fc.boolean(),
  })
  .map((given): CreditPolicy => {
    const { rules } = policy;
    const more = { citation: "House rule", stages: ["order", "release", "shipment"], to: [] } as const;
    const unsigned = { stages: [] };
    const lifts = { guaranteeLifts: given.guaranteeLifts };
    return {
      ...policy,
      singleSaleShare: given.single,
      previousSale: { ...policy.previousSale, graceDays: given.grace, guaranteeCovers: given.covers },
      review: { ...policy.review, expired: given.lapses ? "lapses" : "counts" },
      exposure: {
        ...policy.exposure,
        horizonDays: given.horizonDays,
        classes: { ...policy.exposure.classes, orders: { weight: given.weight, most: null } },
      },
      release: {
        ...policy.release,
        rules: given.releasable ? policy.release.rules : ["limit", "singleSale"],
      },
      rules: {
        ...rules,
        ...(!given.papers && {
          contractSigned: { ...rules.contractSigned, ...unsigned },
          slipSigned: { ...rules.slipSigned, ...unsigned },
        }),
        oldestOverdue: { ...more, outcome: "hold", days: given.days, ...lifts },
        overdueAmount: { ...more, outcome: "refer", least: [yuan("100")], share: "0.1", ...lifts },
        stageReached: { ...more, outcome: "hold", reached: ["visit"], ...lifts },
        limitUsed: { ...more, outcome: "warn", share: "0.5" },
      },
      scopedRules: [
        {
          id: "C1-80",
          of: { scope: "customer", holder: "C1" },
          rule: "limitUsed",
          use: { ...more, outcome: "refer", share: "0.8" },
        },
        {
          id: "shops",
          of: { scope: "group", holder: "shops" },
          rule: "limitUsed",
          use: { ...more, outcome: "hold", share: "0.1" },
        },
      ],
      exclusions: given.excluded
        ? [{ id: "C1-free", of: { scope: "customer", holder: "C1" }, rule: "overdueAmount" }]
        : [],
    };
  });
