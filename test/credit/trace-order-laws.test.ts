import * as fc from "fast-check";
import { addDays } from "receivables/calendar";
import {
  type CreditPolicy,
  type CreditSections,
  type OrderChange,
  type OrderDifference,
  type OrderFacts,
  ORDER_RULES,
  checkOrder,
  traceOrder,
} from "receivables/credit";
import { explainTrace } from "receivables/decision/texts";
import { type Money, addMoney, minorUnits, money, signOfMoney, subtractMoney } from "receivables/money";
import { chinaTradeRegulation } from "receivables/policy";
import { expect, test } from "vitest";
import { anyTracedFacts, anyTracedPolicy } from "./any-traced-facts.js";
import { making } from "./make-difference.js";

const sections = (credit: CreditPolicy): CreditSections => ({
  credit,
  approval: chinaTradeRegulation.approval,
});

/** The same cases for every law, as a trace asks all rules many times. */
const { seed } = fc.readConfigureGlobal();
const cases = fc
  .sample(fc.tuple(anyTracedFacts, anyTracedPolicy), { seed: seed ?? 0, numRuns: 40 })
  .map(([facts, credit]) => ({ facts, credit, trace: traceOrder(facts, sections(credit)) }));

function traced(
  law: (facts: OrderFacts, credit: CreditPolicy, trace: ReturnType<typeof traceOrder>) => void,
  most = cases.length,
): void {
  cases.slice(0, most).forEach(({ credit, facts, trace }, i) => {
    try {
      law(facts, credit, trace);
    } catch (error) {
      throw new Error(`case ${i} of seed ${seed}: ${JSON.stringify({ facts, credit })}`, { cause: error });
    }
  });
}

const unit = ({ currency }: Money): Money =>
  money(minorUnits(currency) === 0 ? "1" : `0.${"1".padStart(minorUnits(currency), "0")}`, currency);

test("each change, made to the facts with real approvals, gives exactly the outcome that it states", () => {
  traced((facts, credit, { changes }) => {
    for (const { outcome, parts } of changes) {
      expect(checkOrder(making(facts, parts, credit), credit).outcome).toBe(outcome);
    }
  });
});

test("no part of a change can be left out", () => {
  traced((facts, credit, { changes }) => {
    for (const { outcome, parts } of changes) {
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        expect(checkOrder(making(facts, others, credit), credit).outcome).not.toBe(outcome);
      }
    }
  });
});

/** A part with one smallest unit less of it, in each way that it can have less. */
function lessOf(part: OrderDifference): readonly OrderDifference[] {
  const less = (amount: Money): Money => subtractMoney(amount, unit(amount));
  switch (part.kind) {
    case "payment":
      return [
        ...(signOfMoney(part.forOrder) === 0 ? [] : [{ ...part, forOrder: less(part.forOrder) }]),
        ...part.onAccount.map((amount, at) => ({
          ...part,
          onAccount: part.onAccount.with(at, less(amount)),
        })),
        ...part.items.map(({ amount, item }, at) => {
          return { ...part, items: part.items.with(at, { item, amount: less(amount) }) };
        }),
      ];
    case "guarantee":
      return [{ ...part, collateral: { ...part.collateral, amount: less(part.collateral.amount) } }];
    case "order-amount":
      return [{ ...part, ordered: addMoney(part.ordered, unit(part.ordered)) }];
    case "row": {
      const { after, before } = part;
      if (after.limit.kind !== "amount" || before?.limit.kind !== "amount") return [];
      if (after.limit.amount.amount === before.limit.amount.amount) return [];
      const limit = { kind: "amount", amount: less(after.limit.amount) } as const;
      return [{ ...part, after: { ...after, limit } }];
    }
    case "order-term":
    case "order-discount":
    case "mark":
    case "paper":
    case "approval":
    case "date":
    default:
      return [];
  }
}

test("payments, guarantees and limits are the smallest, and orders the largest, to one smallest unit", () => {
  traced((facts, credit, { changes, decision }) => {
    if (decision.outcome === "approve") return;
    for (const { outcome, parts } of changes) {
      parts.forEach((part, at) => {
        for (const less of lessOf(part)) {
          const made = making(facts, parts.with(at, less), credit);
          expect(checkOrder(made, credit).outcome).not.toBe(outcome);
        }
      });
    }
  });
});

test("of an approved order, one unit less than the least amount that stops it is still approved", () => {
  traced((facts, credit, { changes, decision }) => {
    if (decision.outcome !== "approve") return;
    for (const { parts } of changes) {
      const [part] = parts;
      if (part?.kind !== "order-amount") continue;
      const ordered = subtractMoney(part.ordered, unit(part.ordered));
      expect(checkOrder({ ...facts, order: { ...facts.order, ordered } }, credit).outcome).toBe("approve");
    }
  });
});

test("an outcome that comes by itself comes on the day that is stated and on none before", () => {
  traced((facts, credit, { changes, decision }) => {
    const found = new Map<string, string>([[decision.outcome, facts.asOf]]);
    for (let days = 1; days <= 45; days++) {
      const asOf = addDays(facts.asOf, days);
      const { outcome } = checkOrder({ ...facts, asOf }, credit);
      if (!found.has(outcome)) found.set(outcome, asOf);
    }
    found.delete(decision.outcome);
    const stated = changes.flatMap(({ outcome, parts }) =>
      parts.flatMap((part) => (part.kind === "date" ? [[outcome, part.on] as const] : [])),
    );
    const near = stated.filter(([, on]) => on <= addDays(facts.asOf, 45));
    expect(new Map(near)).toEqual(found);
  }, 20);
});

test("the decision in a trace is that of the check, byte for byte, and the rules that fired are those that failed", () => {
  traced((facts, credit, { decision, rules }) => {
    expect(JSON.stringify(decision)).toBe(JSON.stringify(checkOrder(facts, credit)));
    const fired = (does: (rule: (typeof rules)[number]) => boolean) => [
      ...new Set(rules.filter((rule) => rule.fired && does(rule)).map(({ rule }) => rule)),
    ];
    expect(fired(({ does, released }) => does !== "warn" && !released)).toEqual(decision.failed);
    expect(fired(({ released }) => released)).toEqual(decision.released);
    const stops = new Set([...decision.failed, ...decision.released]);
    expect(fired(({ does, rule }) => does === "warn" && !stops.has(rule))).toEqual(decision.warned);
  });
});

test("every rule of everybody is in a trace, asked or with the reason why not, and says what it looked at", () => {
  traced((facts, credit, { rules }) => {
    expect(rules.flatMap(({ id, rule }) => (id === null ? [rule] : []))).toEqual([...ORDER_RULES]);
    expect(rules.filter(({ id }) => id !== null).map(({ id }) => id)).toEqual(["shops", "C1-80"]);
    for (const { fired, looks, notAsked } of rules) {
      expect(looks.length > 0).toBe(notAsked === null);
      expect(fired).toBe(looks.some((look) => look.fired));
    }
  });
});

test("there is always a way to an approved order, and each is stated once", () => {
  traced((_, __, { changes, decision }) => {
    const keys = changes.map((change) => JSON.stringify(change));
    expect(new Set(keys).size).toBe(keys.length);
    if (decision.outcome === "approve") return;
    expect(
      changes.some(
        ({ outcome, parts }: OrderChange) => outcome === "approve" && parts[0]?.kind === "payment",
      ),
    ).toBe(true);
  });
});

test("the order of rows changes nothing, and a trace is plain data with texts", () => {
  traced((facts, credit, trace) => {
    const turned: OrderFacts = {
      ...facts,
      items: facts.items.toReversed(),
      orders: facts.orders.toReversed(),
      lines: facts.lines.toReversed(),
      collateral: (facts.collateral ?? []).toReversed(),
      marks: (facts.marks ?? []).toReversed(),
    };
    const again = traceOrder(turned, sections(credit));
    expect(JSON.stringify(again.changes)).toBe(JSON.stringify(trace.changes));
    expect(JSON.stringify(again.rules)).toBe(JSON.stringify(trace.rules));
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
    for (const language of ["en", "zh-CN"] as const) {
      expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined|\[object/);
    }
  }, 10);
});
