import fc from "fast-check";
import type { AgedItem } from "receivables/aging";
import { addDays, daysBetween } from "receivables/calendar";
import {
  type EscalationFacts,
  type EscalationPlan,
  type EscalationPolicy,
  type EscalationRecord,
  emptyPlan,
  mergePlans,
  planEscalation,
  recordsOf,
} from "receivables/escalation";
import {
  escalationFactsSchema,
  escalationPlanSchema,
  escalationRecordSchema,
} from "receivables/escalation/schemas";
import { addMoney, compareMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { BY_CUSTOMER, BY_ITEM, anyPolicy, charging, facts, overdue } from "./run-arbitraries.js";
import { AS_OF, bill, chinaPolicy, cny, plainPolicy } from "./run-facts.js";

/** Each of them plans several times; a wrong plan shows within a few. */
const RUNS = { numRuns: 40 };

/** A run over some of its items, with the facts that speak of them. */
function partOf(run: EscalationFacts, belongs: (aged: AgedItem) => boolean): EscalationFacts {
  const items = run.items.filter(belongs);
  const ids = new Set(items.map(({ item }) => item.id));
  return { ...run, items, promises: (run.promises ?? []).filter(({ items: [id = ""] }) => ids.has(id)) };
}

const merged = (plans: readonly EscalationPlan[], policy: EscalationPolicy): EscalationPlan =>
  plans.reduce(mergePlans, emptyPlan(AS_OF, policy.policy));

describe("laws of the plan", () => {
  test("every item stands in exactly one place, unchanged; only what acts has tasks", () => {
    fc.assert(
      fc.property(facts, anyPolicy, (run, policy) => {
        const { items, tasks } = planEscalation(run, policy);
        expect(new Set(items.map(({ aged }) => aged))).toEqual(new Set(run.items));
        expect(items).toHaveLength(run.items.length);
        const acting = new Set(tasks.flatMap((task) => task.items.map(({ item }) => item)));
        for (const { aged, standing } of items) {
          if (standing !== "stage-not-stated") expect(acting.has(aged.item.id)).toBe(standing === "acts");
        }
      }),
      RUNS,
    );
  });

  test("blocking pauses escalation; it never changes a balance: what is paused and what is escalated are what is open", () => {
    fc.assert(
      fc.property(facts, anyPolicy, (run, policy) => {
        for (const { aged, standing, stage, paused, escalated } of planEscalation(run, policy).items) {
          if (stage === null || standing === "below-minimum") expect(Number(escalated.amount)).toBe(0);
          else expect(addMoney(paused, escalated)).toEqual(aged.item.open);
          expect(standing === "paused").toBe(stage !== null && compareMoney(paused, aged.item.open) === 0);
        }
      }),
      RUNS,
    );
  });

  test("the order of rows changes nothing", () => {
    fc.assert(
      fc.property(facts, anyPolicy, (run, policy) => {
        const reversed: EscalationFacts = {
          ...run,
          items: run.items.toReversed(),
          promises: (run.promises ?? []).toReversed(),
          holds: (run.holds ?? []).toReversed(),
          overrides: (run.overrides ?? []).toReversed(),
          disputes: (run.disputes ?? []).toReversed(),
        };
        expect(JSON.stringify(planEscalation(reversed, policy))).toBe(
          JSON.stringify(planEscalation(run, policy)),
        );
      }),
      RUNS,
    );
  });

  test("planning again with the plan on record plans nothing, and leaves the facts as they were", () => {
    fc.assert(
      fc.property(facts, anyPolicy, (run, policy) => {
        const before = JSON.stringify(run);
        const done = recordsOf(planEscalation(run, policy));
        const again = planEscalation({ ...run, done: done.toReversed(), previousRunOn: AS_OF }, policy);
        expect([again.outcome, again.tasks, again.deductions, again.charges]).toEqual([
          "planned",
          [],
          [],
          [],
        ]);
        expect(JSON.stringify(run)).toBe(before);
      }),
      RUNS,
    );
  });

  test("a plan over many items equals the plans of each", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...BY_ITEM), (run, policy) => {
        const each = run.items.map((one) =>
          planEscalation(
            partOf(run, (aged) => aged === one),
            policy,
          ),
        );
        expect(merged(each, policy)).toEqual(planEscalation(run, policy));
      }),
      RUNS,
    );
  });

  test("a plan over many customers equals the plans of each", () => {
    fc.assert(
      fc.property(facts, anyPolicy, (run, policy) => {
        const each = ["C-3", "C-1", "C-2"].map((customer) =>
          planEscalation(
            partOf(run, ({ item }) => item.customer === customer),
            policy,
          ),
        );
        expect(merged(each, policy)).toEqual(planEscalation(run, policy));
      }),
      RUNS,
    );
  });

  test("more overdue is never milder", () => {
    fc.assert(
      fc.property(overdue, overdue, anyPolicy, (a, b, policy) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((days) => {
          const plan = planEscalation({ asOf: AS_OF, items: [bill("A", days)], done: [] }, policy);
          const off = plan.deductions.reduce((sum, deduction) => addMoney(sum, deduction.amount), cny("0"));
          return { rank: plan.items[0]?.rank ?? 0, stops: plan.stops.length, off: Number(off.amount) };
        });
        expect(more?.rank).toBeGreaterThanOrEqual(less?.rank ?? 0);
        expect(more?.stops).toBeGreaterThanOrEqual(less?.stops ?? 0);
        expect(more?.off).toBeGreaterThanOrEqual(less?.off ?? 0);
      }),
    );
  });

  test("one claim that is more overdue makes no claim of its customer milder", () => {
    fc.assert(
      fc.property(facts, fc.nat(60), anyPolicy, (run, more, policy) => {
        const [{ item, overdueDays } = bill("A", 0), ...others] = run.items;
        if (overdueDays === null || item.dueOn === null) return;
        const older = { ...item, dueOn: addDays(item.dueOn, -more) };
        const aged = { item: older, asOf: AS_OF, agedFrom: older.dueOn, overdueDays: overdueDays + more };
        const later = planEscalation({ ...run, items: [{ ...aged, bucket: "any" }, ...others] }, policy);
        planEscalation(run, policy).items.forEach(({ rank }, i) => {
          expect(later.items[i]?.rank ?? 0).toBeGreaterThanOrEqual(rank ?? 0);
        });
      }),
      RUNS,
    );
  });

  test("a minimum of a stage, and an interval between notices, never ask for more", () => {
    const less = BY_CUSTOMER.at(-1) as EscalationPolicy;
    const { noticeInterval: _, ...without } = less;
    const more = { ...without, stages: charging, minimum: { item: [], customer: [] } };
    fc.assert(
      fc.property(facts, fc.nat(10), (run, ago) => {
        const done = recordsOf(planEscalation(run, less)).map((record) => ({
          ...record,
          on: addDays(AS_OF, -ago),
        }));
        const [with_, free] = [less, more].map((policy) => planEscalation({ ...run, done }, policy).items);
        with_?.forEach((row, i) => {
          expect(row.rank ?? 0).toBeLessThanOrEqual(free?.[i]?.rank ?? 0);
          expect(row.paused).toEqual(free?.[i]?.paused);
        });
      }),
      RUNS,
    );
  });

  test("an override that is over, or to come, changes nothing but the day of the next change", () => {
    fc.assert(
      fc.property(facts, anyPolicy, fc.boolean(), (run, policy, over) => {
        const days = over ? [-9, -1] : [1, 9];
        const overrides = (run.overrides ?? []).map((row) => ({
          ...row,
          from: addDays(AS_OF, days[0] ?? 0),
          to: addDays(AS_OF, days[1] ?? 0),
        }));
        const { findings: _, items, ...rest } = planEscalation({ ...run, overrides }, policy);
        const { findings: __, items: plain, ...others } = planEscalation({ ...run, overrides: [] }, policy);
        expect(rest).toEqual(others);
        const known = (rows: typeof items) => rows.map(({ nextChangeOn: ___, ...row }) => row);
        expect(known(items)).toEqual(known(plain));
      }),
      RUNS,
    );
  });

  test("over many days no task, fee or deduction is planned twice, and what is taken makes up the share", () => {
    const days = fc.array(fc.integer({ min: 0, max: 110 }), { minLength: 1, maxLength: 8 });
    const carried = fc.constantFrom<EscalationPolicy["carriedBy"]>("item", "customer");
    fc.assert(
      fc.property(days, carried, fc.nat(30), (runs, carriedBy, apart) => {
        const policy = chinaPolicy({ carriedBy, stages: charging });
        const ids: string[] = [];
        const done: EscalationRecord[] = [];
        let taken = cny("0");
        for (const day of runs.toSorted((a, b) => a - b)) {
          const asOf = addDays(AS_OF, day);
          const items = [bill("A", day, {}, asOf), bill("B", day - apart, {}, asOf)];
          const plan = planEscalation({ asOf, items, done }, policy);
          ids.push(...[...plan.tasks, ...plan.charges, ...plan.deductions].map(({ id }) => id));
          done.push(...recordsOf(plan));
          taken = plan.deductions
            .filter(({ item }) => item === "A")
            .reduce((sum, { amount }) => addMoney(sum, amount), taken);
        }
        expect(new Set(ids).size).toBe(ids.length);
        const last = Math.max(...runs);
        expect(taken).toEqual(cny(last > 60 ? "50" : last > 10 ? "20" : "0"));
        const fees = ids.filter((id) => id.startsWith("charge:fee/"));
        expect(fees.length).toBeLessThanOrEqual(carriedBy === "customer" ? 3 : 6);
      }),
      RUNS,
    );
  });

  test("a plan and its records are their own JSON", () => {
    fc.assert(
      fc.property(facts, anyPolicy, (run, policy) => {
        const plan = planEscalation(run, policy);
        expect(escalationPlanSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
        const records = recordsOf(plan);
        expect(
          records.map((record) => escalationRecordSchema.parse(JSON.parse(JSON.stringify(record)))),
        ).toEqual(records);
        expect(escalationFactsSchema.parse(JSON.parse(JSON.stringify(run)))).toEqual(run);
      }),
      RUNS,
    );
  });

  test("a stage stays until the day of the next change, and is another one on it", () => {
    fc.assert(
      fc.property(overdue, (days) => {
        const rankOn = (asOf = AS_OF) =>
          planEscalation(
            { asOf, items: [bill("A", days + daysBetween(AS_OF, asOf), {}, asOf)], done: [] },
            plainPolicy(),
          ).items[0];
        const { rank, nextChangeOn } = rankOn() ?? {};
        if (nextChangeOn === null || nextChangeOn === undefined) return;
        expect(rankOn(addDays(nextChangeOn, -1))?.rank).toBe(rank);
        expect(rankOn(nextChangeOn)?.rank).toBe((rank ?? 0) + 1);
      }),
      RUNS,
    );
  });
});

describe("laws of the merge", () => {
  const plans = facts.map((run) =>
    ["C-1", "C-2", "C-3"].map((customer) =>
      planEscalation(
        partOf(run, ({ item }) => item.customer === customer),
        chinaPolicy(),
      ),
    ),
  );

  test("it is associative and commutative, and the empty plan is its identity", () => {
    fc.assert(
      fc.property(plans, ([a, b, c]) => {
        if (a === undefined || b === undefined || c === undefined) throw new Error("three plans");
        expect(mergePlans(mergePlans(a, b), c)).toEqual(mergePlans(a, mergePlans(b, c)));
        expect(mergePlans(a, b)).toEqual(mergePlans(b, a));
        expect(mergePlans(a, emptyPlan(AS_OF, a.policy))).toEqual(a);
      }),
      RUNS,
    );
  });

  test("a refused plan makes the whole refused", () => {
    const good = planEscalation({ asOf: AS_OF, items: [bill("A", 5)], done: [] }, chinaPolicy());
    const refused = planEscalation(
      { asOf: AS_OF, items: [], done: [], previousRunOn: addDays(AS_OF, 1) },
      chinaPolicy(),
    );
    expect(mergePlans(good, refused)).toEqual(refused);
    expect(mergePlans(refused, refused)).toEqual(refused);
  });

  test("plans of another day or policy, or of the same item or promise, are not merged", () => {
    const plan = planEscalation({ asOf: AS_OF, items: [bill("A", 5)], done: [] }, chinaPolicy());
    expect(() => mergePlans(plan, plan)).toThrowError(
      expect.objectContaining({ code: "duplicate-item", value: "A" }),
    );
    const promise = {
      id: "P",
      customer: "C-1",
      items: ["A"],
      amount: cny("1"),
      madeOn: AS_OF,
      payBy: AS_OF,
      by: "Mr Wang",
    };
    const [one, other] = ["A", "B"].map((id) =>
      planEscalation({ asOf: AS_OF, items: [bill(id, 5)], done: [], promises: [promise] }, chinaPolicy()),
    );
    if (one === undefined || other === undefined) throw new Error("two plans");
    expect(() => mergePlans(one, other)).toThrowError(
      expect.objectContaining({ code: "duplicate-promise", value: "P" }),
    );
    const others = [
      emptyPlan(addDays(AS_OF, 1), plan.policy),
      emptyPlan(AS_OF, { ...plan.policy, version: "2" }),
    ];
    for (const other of others) {
      expect(() => mergePlans(plan, other)).toThrowError(
        expect.objectContaining({ code: "plans-of-different-runs" }),
      );
    }
  });
});
