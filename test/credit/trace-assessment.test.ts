import * as fc from "fast-check";
import { addDays } from "receivables/calendar";
import {
  type AssessmentChange,
  type CreditFacts,
  type CreditPolicy,
  assessCredit,
  compareLimits,
  reviewCredit,
  traceAssessment,
  traceReview,
} from "receivables/credit";
import { explainReason, explainTrace } from "receivables/decision/texts";
import { money, subtractMoney } from "receivables/money";
import { chinaTradeRegulation } from "receivables/policy";
import { describe, expect, test } from "vitest";
import { anyCreditFacts } from "./any-credit-facts.js";
import { granted } from "./approved.js";
import { line, policy, standing, today, yuan } from "./build-facts.js";

const banded: CreditPolicy = {
  ...policy,
  paymentHistory: {
    whenMissing: "skip",
    bands: [
      { onTimeShare: "0.9", averageDaysLate: "2", limitFactor: "1", termFactor: "1" },
      { onTimeShare: "0.5", averageDaysLate: "20", limitFactor: "0.6", termFactor: "0.8" },
    ],
    otherwise: { limitFactor: "0.2", termFactor: "0.5" },
  },
  newCustomer: {
    ...policy.newCustomer,
    until: { creditSales: null, settledCreditSales: 1, daysSinceFirst: 30 },
    furtherSteps: [{ share: "0.8", until: { creditSales: 4, settledCreditSales: 3, daysSinceFirst: null } }],
  },
};
const trace = (facts: CreditFacts, credit: CreditPolicy = banded) =>
  traceAssessment(facts, { credit, approval: chinaTradeRegulation.approval });

/** Does by hand what a change of an assessment says. */
function making(facts: CreditFacts, { parts }: Pick<AssessmentChange, "parts">): CreditFacts {
  return Object.assign({}, facts, ...parts.map((part) => made(part, facts))) as CreditFacts;
}

function made(part: AssessmentChange["parts"][number], facts: CreditFacts): Partial<CreditFacts> {
  if (part.kind === "date") return { asOf: part.on };
  if (part.kind !== "approval") return { [part.kind]: part.value };
  const { limit, term } = part;
  return { raises: [...(facts.raises ?? []), granted({ id: "R0", limit, term })] };
}

const anyCase = fc
  .tuple(
    anyCreditFacts,
    fc.constantFrom(
      undefined,
      { count: 0, settled: 0, firstOn: null },
      { count: 2, settled: 1, firstOn: addDays(today, -40) },
    ),
  )
  .map(([{ raises: _, ...facts }, creditSales]) => ({ ...facts, ...(creditSales && { creditSales }) }));

test("each change, made to the facts, gives exactly what it says, and more than before", () => {
  fc.assert(
    fc.property(anyCase, (facts) => {
      const { changes, decision } = trace(facts);
      for (const change of changes) {
        const after = assessCredit(making(facts, change), banded);
        expect([after.outcome, after.granted.limit, after.granted.term]).toEqual([
          change.outcome,
          change.granted.limit,
          change.granted.term,
        ]);
        const isMore =
          compareLimits(after.granted.limit, decision.granted.limit) > 0 ||
          (after.granted.term ?? -1) > (decision.granted.term ?? -1);
        expect(isMore || (decision.outcome === "refer" && after.outcome === "approve")).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test("the assessment in a trace is that of assessCredit, every step is told, and the texts are whole", () => {
  fc.assert(
    fc.property(anyCase, (facts) => {
      const traced = trace(facts);
      expect(JSON.stringify(traced.decision)).toBe(JSON.stringify(assessCredit(facts, banded)));
      const taken = traced.rules.filter(({ notAsked }) => notAsked === null).map(({ rule }) => rule);
      expect(new Set(taken)).toEqual(new Set(traced.decision.basis.map(({ name }) => name)));
      for (const { fired, rule } of traced.rules)
        if (traced.decision.decidedBy.limit.includes(rule)) expect(fired).toBe(true);
      for (const language of ["en", "zh-CN"] as const)
        expect(explainTrace(traced, language)).not.toMatch(/[{}]|undefined|\[object/);
    }),
    { numRuns: 60 },
  );
});

describe("what would raise a limit", () => {
  const facts = standing({
    netAssets: yuan("2000000"),
    contingentLiabilities: yuan("0"),
    creditSales: { count: 0, settled: 0, firstOn: null },
  });
  const kinds = (given: CreditFacts, credit = banded) =>
    trace(given, credit).changes.map(({ granted: { limit }, parts }) => [
      ...parts.map((part) => explainReason(part)),
      limit.kind === "amount" ? limit.amount.amount : limit.kind,
    ]);

  test("a new customer: what ends each step, and the approval of more", () => {
    expect(kinds(facts)).toEqual([
      [
        "C1 has made credit sales: 1, of these paid in full: 1",
        "It is assessed on 2026-07-30 or later",
        "160000.00",
      ],
      [
        "C1 has made credit sales: 4, of these paid in full: 3",
        "It is assessed on 2026-07-30 or later",
        "200000.00",
      ],
      [
        "An approval (raise of credit) by market management committee, general manager gives C1 a limit of 200,000.00 CNY and a term of 30 days",
        "200000.00",
      ],
    ]);
  });

  test("the least that is to be paid on time before the next band: one cent less does not do", () => {
    const payments = [{ dueOn: addDays(today, -9), paidOn: today, amount: yuan("100") }];
    const { creditSales: _, ...old } = standing();
    const late = { ...old, creditSales: { count: 9, settled: 9, firstOn: addDays(today, -99) } };
    const given = { ...late, netAssets: yuan("100000"), contingentLiabilities: yuan("0"), payments };
    expect(kinds(given)).toEqual([["C1 pays 100.00 CNY more on its day", "6000.00"]]);
    const paying = (amount: string) => {
      const more = { dueOn: today, paidOn: today, amount: yuan(amount) };
      return assessCredit({ ...given, payments: [...payments, more] }, banded).granted.limit;
    };
    expect([paying("99.99"), paying("100")]).toEqual([
      { kind: "amount", amount: yuan("2000") },
      { kind: "amount", amount: yuan("6000") },
    ]);
  });

  test("net assets as high as count before another method gives the lowest limit", () => {
    const old = { ...facts, grade: "A", creditSales: { count: 9, settled: 9, firstOn: addDays(today, -99) } };
    const poor = { ...old, netAssets: yuan("500000") };
    const [net] = trace(poor).changes.flatMap(({ parts }) =>
      parts.filter(({ kind }) => kind === "netAssets"),
    );
    expect(net?.facts["netAssets"]).toEqual(yuan("1000000"));
    const less = { ...poor, netAssets: subtractMoney(yuan("1000000"), money("0.10", "CNY")) };
    expect(assessCredit(less, banded).granted.limit).toEqual({ kind: "amount", amount: yuan("99999.99") });
  });

  test("who asks for too much is told what can be had", () => {
    const old = { ...facts, creditSales: { count: 9, settled: 9, firstOn: addDays(today, -99) } };
    const asking = { ...old, requested: { limit: yuan("300000") } };
    expect(kinds(asking)).toEqual([
      ["C1 asks for no more than can be had: a limit of 200,000.00 CNY", "200000.00"],
    ]);
  });
});

describe("a review", () => {
  const law = (given: Parameters<typeof traceReview>[0]) => {
    const { changes, decision, rules } = traceReview(given, policy);
    expect(decision).toEqual(reviewCredit(given, policy));
    expect(rules.some(({ fired }) => fired)).toBe(decision.outcome === "review");
    for (const { outcome, parts } of changes) {
      for (const part of parts) {
        const made = part.kind === "row" ? { ...given, line: part.line } : { ...given, asOf: part.on };
        expect(reviewCredit(made, policy).outcome).toBe(outcome);
        if (part.kind === "date")
          expect(reviewCredit({ ...given, asOf: addDays(part.on, -1) }, policy).outcome).toBe("in-force");
      }
    }
    return changes.map(({ outcome, parts }) => [outcome, ...parts.map(({ kind }) => kind)]);
  };

  test("is due from a day on, the day after the row ends, or on news", () => {
    const row = line("100", { reviewDueOn: addDays(today, 9), validUntil: addDays(today, 5) });
    expect(law({ line: row, events: [], asOf: today })).toEqual([["review", "date"]]);
    const events = [{ customer: "C1", kind: "dishonoured-bill", on: addDays(today, 2) }];
    expect(law({ line: row, events, asOf: today })).toEqual([["review", "date"]]);
  });

  test("is made by fixing the row anew, and never due for one that lasts for ever", () => {
    const row = line("100", { reviewDueOn: addDays(today, -1), validUntil: addDays(today, -3) });
    const events = [{ customer: "C1", kind: "dishonoured-bill", on: today }];
    expect(law({ line: row, events, asOf: today })).toEqual([["in-force", "row"]]);
    const { reviewDueOn: _, ...rest } = line({ kind: "unlimited" });
    const never = { ...rest, reviewDueOn: "9999-12-31" as typeof today };
    expect(law({ line: never, events: [], asOf: today })).toEqual([]);
  });
});
