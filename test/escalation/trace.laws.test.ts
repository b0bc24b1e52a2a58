import fc from "fast-check";
import { addDays, daysBetween, type PlainDate } from "receivables/calendar";
import { explainTrace } from "receivables/decision/texts";
import {
  type EscalationChange,
  type EscalationFacts,
  type EscalationPolicy,
  planEscalation,
  recordsOf,
  traceEscalation,
} from "receivables/escalation";
import { money, type Money, subtractMoney, zeroMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { anyPolicy, facts } from "./run-arbitraries.js";
import { AS_OF } from "./run-facts.js";

/** Each run plans many times over. */
const RUNS = { numRuns: 12 };
/** Runs with what an earlier plan put on record a few days before, or nothing. */
const runs = fc.tuple(facts, anyPolicy, fc.nat(12), fc.boolean()).map(([run, policy, ago, early]) => {
  const done = recordsOf(planEscalation(run, policy)).map((record) => ({
    ...record,
    ...(record.kind === "action" && { state: "done" as const }),
    on: addDays(AS_OF, -ago),
  }));
  return { run: { ...run, done: early ? done : [] }, policy };
});

/** Where an item stands by the plan itself. */
function placeIn(run: EscalationFacts, item: string, policy: EscalationPolicy) {
  const { items, tasks } = planEscalation(run, policy);
  const row = items.find(({ aged }) => aged.item.id === item);
  const own = tasks.filter((task) => task.items.some((one) => one.item === item));
  const actions = [...new Set(own.map(({ action }) => action))].sort();
  return { outcome: row?.standing, stage: row?.stage, actions };
}

const placeOf = ({ outcome, stage, actions }: EscalationChange) => ({ outcome, stage, actions });

function onDay(run: EscalationFacts, asOf: PlainDate): EscalationFacts {
  const items = run.items.map((aged) => ({
    ...aged,
    asOf,
    overdueDays: aged.overdueDays === null ? null : aged.overdueDays + daysBetween(aged.asOf, asOf),
  }));
  return { ...run, asOf, items };
}

function paid(run: EscalationFacts, id: string, amount: Money): EscalationFacts {
  const items = run.items.map((aged) =>
    aged.item.id === id
      ? {
          ...aged,
          item: {
            ...aged.item,
            open: subtractMoney(aged.item.open, amount),
            settlements: [...aged.item.settlements, { by: "PAY", on: run.asOf, amount }],
          },
        }
      : aged,
  );
  return { ...run, items };
}

describe("laws of an item's trace", () => {
  test("the decision in it is the plan's, byte for byte, and its reasons are looks that fired", () => {
    fc.assert(
      fc.property(runs, ({ run, policy }) => {
        for (const row of planEscalation(run, policy).items) {
          const { decision, rules } = traceEscalation({ ...run, item: row.aged.item.id }, policy);
          expect(JSON.stringify(decision)).toBe(JSON.stringify(row));
          const fired = rules.flatMap(({ looks }) => looks.filter((look) => look.fired));
          for (const reason of row.reasons) expect(fired).toContainEqual({ ...reason, fired: true });
          const held = rules.filter(({ rule }) => ["escalated-claims", "minimums", "pauses"].includes(rule));
          for (const look of held.flatMap(({ looks }) => looks.filter((one) => one.fired))) {
            if (row.standing === "below-minimum") continue;
            expect(row.reasons).toContainEqual({
              code: look.code,
              citation: look.citation,
              facts: look.facts,
            });
          }
        }
      }),
      RUNS,
    );
  });

  test("it changes on the days that are stated and on no other", () => {
    fc.assert(
      fc.property(runs, ({ run, policy }) => {
        const [{ item } = { item: { id: "" } }] = run.items;
        const { changes } = traceEscalation({ ...run, item: item.id }, policy);
        const dated = changes.flatMap((change) => {
          const [part] = change.parts;
          return part?.kind === "date" ? [{ on: part.on, place: placeOf(change) }] : [];
        });
        let place = placeIn(run, item.id, policy);
        const seen = [];
        for (let day = 1; day < 130; day += 1) {
          const now = placeIn(onDay(run, addDays(AS_OF, day)), item.id, policy);
          if (JSON.stringify(now) !== JSON.stringify(place))
            seen.push({ on: addDays(AS_OF, day), place: now });
          place = now;
        }
        expect(dated).toEqual(seen);
      }),
      { numRuns: 10 },
    );
  });

  test("a stated payment gives what is stated, and one unit less does not", () => {
    fc.assert(
      fc.property(runs, ({ run, policy }) => {
        for (const { item } of run.items.slice(0, 2)) {
          let before: unknown = placeIn(run, item.id, policy);
          for (const change of traceEscalation({ ...run, item: item.id }, policy).changes) {
            const [part] = change.parts;
            if (part?.kind !== "payment") continue;
            const unit = money("0.01", part.amount.currency);
            expect(placeIn(paid(run, item.id, part.amount), item.id, policy)).toEqual(placeOf(change));
            expect(placeIn(paid(run, item.id, subtractMoney(part.amount, unit)), item.id, policy)).toEqual(
              before,
            );
            before = placeOf(change);
          }
        }
      }),
      RUNS,
    );
  });

  test("what is lifted or resolved gives what is stated, and without any one of it nothing like it", () => {
    fc.assert(
      fc.property(runs, ({ run, policy }) => {
        for (const { item } of run.items) {
          const without = ({ parts }: Pick<EscalationChange, "parts">): EscalationFacts => {
            const kinds = new Set(parts.map(({ kind }) => kind));
            const names = new Set(
              parts.flatMap((part) =>
                part.kind === "hold" ? [part.hold] : part.kind === "override" ? [part.override] : [],
              ),
            );
            return {
              ...run,
              holds: (run.holds ?? []).filter(({ id }) => !names.has(id)),
              overrides: (run.overrides ?? []).filter(({ id }) => !names.has(id)),
              items: run.items.map((aged) =>
                aged.item.id === item.id && kinds.has("dispute")
                  ? { ...aged, item: { ...aged.item, disputed: zeroMoney(item.open.currency) } }
                  : aged,
              ),
            };
          };
          for (const change of traceEscalation({ ...run, item: item.id }, policy).changes) {
            const { parts } = change;
            if (!parts.every(({ kind }) => ["hold", "override", "dispute"].includes(kind))) continue;
            expect(placeIn(without(change), item.id, policy)).toEqual(placeOf(change));
            for (const spare of parts) {
              const less = without({ parts: parts.filter((part) => part !== spare) });
              expect(placeIn(less, item.id, policy)).not.toEqual(placeOf(change));
            }
          }
        }
      }),
      RUNS,
    );
  });

  test("it is its own JSON, says itself in both languages, and leaves the facts as they were", () => {
    fc.assert(
      fc.property(runs, ({ run, policy }) => {
        const before = JSON.stringify(run);
        for (const { item } of run.items) {
          const trace = traceEscalation({ ...run, item: item.id }, policy);
          expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
          for (const language of ["en", "zh-CN"] as const) {
            expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined/);
          }
        }
        expect(JSON.stringify(run)).toBe(before);
      }),
      RUNS,
    );
  });
});
