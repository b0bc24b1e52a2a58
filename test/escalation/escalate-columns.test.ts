import fc from "fast-check";
import { ageReceivables } from "receivables/aging";
import { addDays } from "receivables/calendar";
import { columnsFromItems } from "receivables/columnar";
import {
  type EscalationFacts,
  type EscalationPolicy,
  escalateColumns,
  planEscalation,
  stageTotals,
} from "receivables/escalation";
import { type Money, signOfMoney, sumMoney } from "receivables/money";
import { describe, expect, it, test } from "vitest";
import { arbitraryPolicy } from "../aging/arbitrary-items.js";
import { policy as agingPolicy } from "../aging/open-item.js";
import { anyPolicy, facts as anyFacts } from "./run-arbitraries.js";
import { AS_OF, bill, chinaPolicy, cny } from "./run-facts.js";

const onColumns = ({ items, ...rest }: EscalationFacts) => ({
  ...rest,
  columns: columnsFromItems(items.map(({ item }) => item)),
});
const aging = agingPolicy({});
const itemsOf = (facts: EscalationFacts, by = aging) =>
  ageReceivables({ items: facts.items.map(({ item }) => item), asOf: facts.asOf }, by).items;

describe("escalation on columns", () => {
  test("gives the same plan, byte for byte, of any run by any policies", () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyPolicy,
        arbitraryPolicy,
        fc.integer({ min: -40, max: 40 }),
        (given, escalation, by, days) => {
          const facts = { ...given, asOf: addDays(AS_OF, days) };
          expect(JSON.stringify(escalateColumns(onColumns(facts), { aging: by, escalation }))).toBe(
            JSON.stringify(planEscalation({ ...facts, items: itemsOf(facts, by) }, escalation)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test("tells at once what is in each stage by its days alone, as a plan without anything else does", () => {
    const plain = (by: EscalationPolicy): EscalationPolicy => ({
      ...by,
      carriedBy: "item",
      progress: { by: "overdue-days" },
      minimum: { item: [], customer: [] },
      stages: by.stages.map(({ minimum: _, ...stage }) => stage),
    });
    const large = fc.constantFrom<bigint>(1n, 2n ** 52n, 2n ** 53n, 2n ** 62n, 2n ** 63n, 10n ** 30n);
    fc.assert(
      fc.property(
        anyFacts,
        anyPolicy,
        large,
        fc.integer({ min: -40, max: 40 }),
        (given, any, factor, days) => {
          const by = plain(any);
          const times = ({ amount, currency }: Money): Money => {
            const units = String(BigInt(amount.replace(".", "")) * factor);
            const digits = units.replace("-", "").padStart(3, "0");
            return {
              amount: `${units.startsWith("-") ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`,
              currency,
            } as Money;
          };
          const items = given.items.map((aged) => ({
            ...aged,
            item: { ...aged.item, open: times(aged.item.open) },
          }));
          const facts: EscalationFacts = { asOf: addDays(AS_OF, days), items, done: [] };
          const totals = stageTotals(escalateColumns(onColumns(facts), { aging, escalation: by }));
          const placed = planEscalation({ ...facts, items: itemsOf(facts) }, by).items.filter(
            ({ standing }) => !["credit", "settled", "other-kind"].includes(standing),
          );
          for (const { currency, stages } of totals ?? []) {
            const own = placed.filter(({ aged }) => aged.item.open.currency === currency);
            expect(stages.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
            for (const { standing, stage, open, count } of stages) {
              const here = own.filter(
                (one) =>
                  one.stage === stage &&
                  (stage === null
                    ? one.standing === standing
                    : (one.standing === "stage-not-stated") === (standing === "stage-not-stated")),
              );
              // A first stage may stand beyond the last one, too, under the same id.
              const same = stages.filter((one) => one.stage === stage && one.standing === standing);
              if (same.length > 1) continue;
              expect(here.filter(({ standing: how }) => how !== "paused").length).toBeLessThanOrEqual(count);
              const disputed = here.some(({ aged }) => signOfMoney(aged.item.disputed) > 0);
              if (disputed) continue;
              expect(count).toBe(here.length);
              expect(open).toEqual(
                sumMoney(
                  here.map(({ aged }) => aged.item.open),
                  currency,
                ),
              );
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("refuses a run before an earlier one, and knows no stages of it", () => {
    const facts = { ...onColumns({ asOf: AS_OF, items: [], done: [] }), previousRunOn: addDays(AS_OF, 1) };
    const plan = escalateColumns(facts, { aging, escalation: chinaPolicy() });
    expect(plan.outcome).toBe("refused");
    expect(stageTotals(plan)).toBeUndefined();
  });

  it("refuses at once what planning refuses", () => {
    const facts = { asOf: AS_OF, items: [bill("I-1", 5)], done: [] };
    const twice = [
      { item: "I-1", amount: cny("1") },
      { item: "I-1", amount: cny("1") },
    ];
    expect(() =>
      escalateColumns({ ...onColumns(facts), interest: twice }, { aging, escalation: chinaPolicy() }),
    ).toThrow(expect.objectContaining({ code: "duplicate-interest" }));
    const stages = chinaPolicy().stages.map((stage) => ({
      ...stage,
      actions: stage.actions.map((action) => ({
        ...action,
        within: { days: 1, unit: "business-day" } as const,
      })),
    }));
    expect(() => escalateColumns(onColumns(facts), { aging, escalation: chinaPolicy({ stages }) })).toThrow(
      expect.objectContaining({ code: "calendar-missing" }),
    );
  });

  it("makes a plan once, and it is plain data to whoever copies it", () => {
    const plan = escalateColumns(onColumns({ asOf: AS_OF, items: [bill("I-1", 5)], done: [] }), {
      aging,
      escalation: chinaPolicy(),
    });
    expect(plan.items).toBe(plan.items);
    expect(structuredClone(plan)).toEqual(JSON.parse(JSON.stringify(plan)));
  });
});
