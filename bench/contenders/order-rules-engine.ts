import { Decimal } from "decimal.js";
import { Engine } from "json-rules-engine";
import type { OrderFacts } from "receivables/credit";
import { net30 } from "receivables/policy";
import { Temporal } from "temporal-polyfill";

/** What comes of an order, and the rules that it fails. */
export interface Outcome {
  readonly outcome: string;
  readonly failed: readonly string[];
}

/** What the engine's conditions compare, read from the rows of an order's facts. */
export interface OrderReader {
  /** Amounts that are compared go in as numbers, as the engine's operators take nothing else. */
  readonly exposure: (facts: OrderFacts) => number;
  /** What is overdue by more than the grace, less credits. */
  readonly unsettled: (facts: OrderFacts) => number;
  readonly amount: (text: string) => number;
}

const { previousSale, rules } = net30.credit;
const GRACE = previousSale.graceDays;

/** The obvious way, exact: `Decimal` sums and `PlainDate` days. */
export const byDecimal: OrderReader = {
  exposure: ({ collateral = [], items, order }) => {
    const owed = items.reduce((sum, { open }) => sum.plus(open.amount), new Decimal(order.ordered.amount));
    return collateral.reduce((sum, { amount }) => sum.minus(amount.amount), owed).toNumber();
  },
  unsettled: ({ asOf, items }) => {
    const today = Temporal.PlainDate.from(asOf);
    return items
      .reduce((sum, { dueOn, open }) => {
        const amount = new Decimal(open.amount);
        const counts =
          amount.isNegative() || (dueOn !== null && Temporal.PlainDate.from(dueOn).until(today).days > GRACE);
        return counts ? sum.plus(amount) : sum;
      }, new Decimal(0))
      .toNumber();
  },
  amount: (text) => new Decimal(text).toNumber(),
};

/** The careless way: sums of cents as numbers and `Date.parse`, exact only while nothing is large or foreign. */
export const byNumber: OrderReader = {
  exposure: ({ collateral = [], items, order }) => {
    const owed = items.reduce((sum, { open }) => sum + centsOf(open.amount), centsOf(order.ordered.amount));
    return collateral.reduce((sum, { amount }) => sum - centsOf(amount.amount), owed) / 100;
  },
  unsettled: ({ asOf, items }) => {
    const last = Date.parse(asOf) - GRACE * 86_400_000;
    return items.reduce((sum, { dueOn, open }) => {
      const cents = centsOf(open.amount);
      return cents < 0 || (dueOn !== null && Date.parse(dueOn) < last) ? sum + cents : sum;
    }, 0);
  },
  amount: Number,
};

function centsOf(text: string): number {
  return Math.round(Number(text) * 100);
}

/** The rules that the preset asks of an order, in the engine's conditions; what the rows say comes from `reader`. */
export function orderEngine(reader: OrderReader): (facts: OrderFacts) => Promise<Outcome> {
  const engine = new Engine();
  const rule = (name: keyof typeof rules, all: readonly object[]): void => {
    const event = { type: name, params: { does: rules[name].outcome } };
    // The first rule has the highest priority, so that events come in the order of the rules.
    engine.addRule({ name, priority: priority--, conditions: { all: [...all] } as never, event });
  };
  let priority = 100;
  const hasLine = { fact: "hasLine", operator: "equal", value: true };
  const uncovered = { fact: "guarantee", operator: "lessThan", value: { fact: "ordered" } };
  rule("customerFrozen", [{ fact: "freezes", operator: "greaterThan", value: 0 }]);
  rule("limitFixed", [{ fact: "hasLine", operator: "equal", value: false }]);
  rule("limitInForce", [hasLine, { fact: "hasExpired", operator: "equal", value: true }]);
  rule("reviewDone", [hasLine, { fact: "isReviewDue", operator: "equal", value: true }]);
  rule("ratesKnown", [hasLine, { fact: "currencies", operator: "greaterThan", value: 1 }]);
  rule("previousSaleSettled", [{ fact: "unsettled", operator: "greaterThan", value: 0 }, uncovered]);
  rule("guaranteeGiven", [{ fact: "guaranteesNeeded", operator: "greaterThan", value: 0 }, uncovered]);
  rule("singleSale", [hasLine, { fact: "ordered", operator: "greaterThan", value: { fact: "limit" } }]);
  rule("term", [{ fact: "term", operator: "greaterThan", value: { fact: "grantedTerm" } }]);
  rule("discount", [{ fact: "discount", operator: "greaterThan", value: { fact: "grantedDiscount" } }]);
  rule("limit", [hasLine, { fact: "exposure", operator: "greaterThan", value: { fact: "limit" } }]);

  const read = (name: string, value: (facts: OrderFacts) => number): void => {
    engine.addFact(name, (_, almanac) => almanac.factValue<OrderFacts>("order facts").then(value));
  };
  read("exposure", reader.exposure);
  read("unsettled", reader.unsettled);
  read("currencies", ({ items }) => new Set(items.map(({ open }) => open.currency)).size);
  read("guarantee", ({ collateral = [] }) =>
    collateral.reduce((sum, { amount }) => sum + reader.amount(amount.amount), 0),
  );

  return async (facts) => {
    const { asOf, grantedDiscount = "0", lines, marks = [], order } = facts;
    const line = lines[0];
    const { events } = await engine.run({
      "order facts": facts,
      ordered: reader.amount(order.ordered.amount),
      hasLine: line !== undefined,
      hasExpired: line?.validUntil !== undefined && line.validUntil < asOf,
      isReviewDue: line !== undefined && line.reviewDueOn < asOf,
      limit: line?.limit.kind === "amount" ? reader.amount(line.limit.amount.amount) : 0,
      freezes: marks.filter(({ kind }) => kind === "frozen").length,
      guaranteesNeeded: marks.filter(({ kind }) => kind === "guarantee-needed").length,
      term: order.term ?? 0,
      grantedTerm: line?.term ?? order.term ?? 0,
      discount: reader.amount(order.discount ?? "0"),
      grantedDiscount: reader.amount(grantedDiscount),
    });
    const isHeld = events.some(({ params }) => params?.["does"] === "hold");
    return {
      outcome: isHeld ? "hold" : events.length === 0 ? "approve" : "refer",
      failed: events.map(({ type }) => type),
    };
  };
}
