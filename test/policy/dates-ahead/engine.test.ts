import * as fc from "fast-check";
import {
  type DatedEvent,
  type DatesAheadFacts,
  type EscalationPolicy,
  type Policy,
  ageReceivables,
  chinaTradeRegulation,
  net30,
  nextEvents,
  planEscalation,
} from "receivables";
import { type PlainDate, addDays } from "receivables/calendar";
import { describe, expect, test } from "vitest";
import { claimFactsArbitrary, itemsArbitrary, START, the, yuan } from "./build-facts.js";

const LAST = addDays(START, 44);
const days = { from: START, to: LAST };
const every: readonly PlainDate[] = Array.from({ length: 45 }, (_, i) => addDays(START, i));

const { escalation } = chinaTradeRegulation;
const named = (changes: Partial<EscalationPolicy> = {}): EscalationPolicy => ({
  ...escalation,
  stages: escalation.stages.map((stage, i) => ({ ...stage, id: `stage-${i}` })),
  ...changes,
});
const withStages = (section: EscalationPolicy): Policy => ({ ...chinaTradeRegulation, escalation: section });
const beyond = { ...the(named().stages[2]), id: "beyond" };

/** Policies whose stages change in every way that the room knows. */
const policies: Readonly<Record<string, Policy>> = {
  "by days": withStages(named()),
  "by days, with a stage beyond and disputes that pause for nine days": withStages(
    named({ beyond, pause: { ...escalation.pause, disputeDays: 9 } }),
  ),
  "carried by the customer": withStages(named({ carriedBy: "customer" })),
  "by steps": withStages(named({ progress: { by: "steps", minimumGapDays: 3 } })),
  "from the end of the month": withStages(
    named({
      stages: named().stages.map((stage, i) => ({ ...stage, ...(i === 1 && { begins: "end-of-month" }) })),
    }),
  ),
  "with minimums of stages": withStages(
    named({
      stages: named().stages.map((stage, i) => ({
        ...stage,
        ...(i > 0 && { minimum: { amounts: [yuan("3000")], share: "0.40" } }),
      })),
    }),
  ),
};

const key = ({ kind, on, subject }: Pick<DatedEvent, "kind" | "on" | "subject">): string =>
  `${on} ${kind} ${subject.id}`;
const keysOf = (events: readonly DatedEvent[], ...kinds: readonly DatedEvent["kind"][]): string[] =>
  events
    .filter(({ kind }) => kinds.includes(kind))
    .map(key)
    .sort();

describe("an event is what the engine says of a day and did not say of the day before, and none is missed", () => {
  test.each([
    ["the regulation", chinaTradeRegulation.aging],
    ["net 30", net30.aging],
    ["months since the invoice", { ...net30.aging, unit: "months", baseDate: "invoice" } as const],
    ["netted credits", { ...chinaTradeRegulation.aging, credits: "netted" } as const],
  ])("buckets by %s", (_, aging) => {
    const policy = { ...chinaTradeRegulation, aging };
    fc.assert(
      fc.property(itemsArbitrary, (items) => {
        const bucketsOn = (asOf: PlainDate) =>
          new Map(ageReceivables({ items, asOf }, aging).items.map(({ bucket, item }) => [item.id, bucket]));
        const changes = every.flatMap((on) => {
          const [before, after] = [bucketsOn(addDays(on, -1)), bucketsOn(on)];
          return items
            .filter(({ id }) => before.get(id) !== after.get(id))
            .map(({ id }) => key({ kind: "item-enters-bucket", on, subject: { kind: "item", id } }));
        });
        expect(keysOf(nextEvents({ items }, policy, days), "item-enters-bucket")).toEqual(changes.sort());
      }),
      { numRuns: 15 },
    );
  });

  test("due dates: on the day nothing is overdue, on the day after it is", () => {
    fc.assert(
      fc.property(itemsArbitrary, (items) => {
        const overdueOn = (asOf: PlainDate) =>
          ageReceivables({ items, asOf }, net30.aging)
            .items.filter(({ item, overdueDays }) => (overdueDays ?? 0) > 0 && Number(item.open.amount) > 0)
            .map(({ item }) => item);
        const turned = every.flatMap((on) => {
          const before = new Set(overdueOn(on));
          return overdueOn(addDays(on, 1))
            .filter((item) => !before.has(item))
            .map(({ id, kind }) => `${on} ${kind === "bill" ? "bill-matures" : "item-falls-due"} ${id}`);
        });
        const said = keysOf(nextEvents({ items }, net30, days), "item-falls-due", "bill-matures");
        expect(said).toEqual(turned.sort());
      }),
      { numRuns: 12 },
    );
  });

  test.each(Object.entries(policies))("stages, promises and pauses %s", (_, policy) => {
    fc.assert(
      fc.property(claimFactsArbitrary, (facts) => {
        const said = keysOf(
          nextEvents(facts, policy, days),
          "item-enters-stage",
          "item-leaves-stages",
          "promise-due",
          "pause-ends",
        );
        expect(said).toEqual(changesOfPlans(facts, policy));
      }),
      { numRuns: 12 },
    );
  });
});

/** What a plan of every day for all customers together shows. */
function changesOfPlans(facts: DatesAheadFacts, policy: Policy): string[] {
  const { items = [], promises = [], holds = [], overrides = [], disputes = [], records = [] } = facts;
  const plans = [addDays(START, -1), ...every, addDays(LAST, 1)].map((asOf) =>
    planEscalation(
      {
        asOf,
        items: ageReceivables({ items, asOf }, policy.aging).items,
        done: records,
        promises,
        holds,
        overrides,
        disputes,
      },
      policy.escalation,
    ),
  );
  const found = plans.slice(1).flatMap((after, i) => {
    const before = the(plans[i]);
    const yesterday = before.asOf;
    const stages = before.items.flatMap(({ aged, stage }, at) => {
      const now = after.items[at]?.stage ?? null;
      const kind = now === null ? "item-leaves-stages" : "item-enters-stage";
      return now === stage ? [] : [`${after.asOf} ${kind} ${aged.item.id}`];
    });
    const ended = before.promises
      .filter(({ promise, state }) => {
        const now = after.promises.find((one) => one.promise.id === promise.id)?.state;
        return state === "running" && now !== "running";
      })
      .map(({ promise }) => `${yesterday} promise-due ${promise.id}`);
    const paused = before.paused
      .filter(({ amount, item, reason }) => {
        const now = after.paused.find((part) => part.item === item && part.reason.code === reason.code);
        return reason.code !== "paused-by-promise" && Number(now?.amount.amount ?? 0) < Number(amount.amount);
      })
      .map(({ item }) => `${yesterday} pause-ends ${item}`);
    return [...stages, ...ended, ...paused];
  });
  return found.filter((line) => line.slice(0, 10) >= START && line.slice(0, 10) <= LAST).sort();
}
