import type { Look } from "receivables/decision";
import { explainTrace } from "receivables/decision/texts";
import { addDays } from "receivables/calendar";
import { planEscalation, type TracedItemFacts, traceEscalation } from "receivables/escalation";
import { describe, expect, test } from "vitest";
import { AS_OF, bill, chinaPolicy, cny, plainPolicy } from "./run-facts.js";

const run = (facts: Partial<TracedItemFacts> = {}) => ({
  asOf: AS_OF,
  items: [bill("A", 5)],
  done: [],
  item: "A",
  ...facts,
});
const fired = ({ rules }: ReturnType<typeof traceEscalation>) =>
  rules.flatMap(({ rule, looks }) =>
    looks.filter((look: Look) => look.fired).map(({ code }) => [rule, code]),
  );
const outcomes = ({ changes }: ReturnType<typeof traceEscalation>) =>
  changes.map(({ outcome, stage, parts }) => [
    outcome,
    stage,
    ...parts.map((part) => ("on" in part ? part.on : "amount" in part ? part.amount.amount : part.kind)),
  ]);

describe("the trace of an item", () => {
  test("tells every stage and the day on which the item comes to it", () => {
    const trace = traceEscalation(run(), chinaPolicy());
    const stages = trace.rules.find(({ rule }) => rule === "stages");
    expect(
      stages?.looks.map(({ facts, fired: hit }) => [facts["stage"], facts["beginsOn"] ?? null, hit]),
    ).toEqual([
      ["11-60", addDays(AS_OF, 6), false],
      ["61-90", addDays(AS_OF, 56), false],
      ["1-10", null, true],
    ]);
    expect(outcomes(trace)).toEqual([
      ["acts", "11-60", addDays(AS_OF, 6)],
      ["acts", "61-90", addDays(AS_OF, 56)],
      ["stage-not-stated", "61-90", addDays(AS_OF, 86)],
      ["settled", null, "100.00"],
    ]);
  });

  test("the smallest payment that takes it below the minimum", () => {
    const policy = chinaPolicy({ minimum: { item: [cny("30")], customer: [] } });
    expect(outcomes(traceEscalation(run(), policy)).slice(-2)).toEqual([
      ["below-minimum", "1-10", "70.01"],
      ["settled", null, "100.00"],
    ]);
  });

  test("a hold without an end: it is lifted; with one: the day after it", () => {
    const hold = { id: "H", scope: { item: "A" }, from: AS_OF, to: null, because: "talks" } as const;
    const endless = traceEscalation(run({ holds: [hold] }), chinaPolicy());
    expect(outcomes(endless)).toEqual([
      ["paused", "11-60", addDays(AS_OF, 6)],
      ["paused", "61-90", addDays(AS_OF, 56)],
      ["settled", null, "100.00"],
      ["acts", "1-10", "hold"],
    ]);
    const forever = { ...hold, to: "9999-12-31" } as never;
    expect(traceEscalation(run({ holds: [forever] }), chinaPolicy()).decision).toMatchObject({
      standing: "paused",
    });
    const ends = traceEscalation(run({ holds: [{ ...hold, to: addDays(AS_OF, 2) }] }), chinaPolicy());
    expect(outcomes(ends)[0]).toEqual(["acts", "1-10", addDays(AS_OF, 3)]);
    expect(fired(ends)).toContainEqual(["pauses", "paused-by-hold"]);
  });

  test("two holds and a dispute: only all of them together", () => {
    const hold = { scope: { item: "A" }, from: AS_OF, to: null, because: "talks" } as const;
    const items = [bill("A", 5, { disputed: cny("100") })];
    const holds = [
      { ...hold, id: "H1" },
      { ...hold, id: "H2" },
    ];
    const last = traceEscalation(run({ items, holds }), chinaPolicy()).changes.at(-1);
    expect(last?.parts.map(({ kind }) => kind)).toEqual(["hold", "hold", "dispute"]);
    expect(last?.outcome).toBe("acts");
  });

  test("an action that waits for approval: the approval", () => {
    const trace = traceEscalation(run({ items: [bill("A", 70)] }), chinaPolicy());
    expect(fired(trace)).toContainEqual(["action-approvals", "action-awaits-approval"]);
    expect(outcomes(trace)).toContainEqual(["acts", "61-90", "approval"]);
  });

  test("an override: it is lifted, or ends", () => {
    const override = { id: "O", scope: { item: "A" }, stage: "61-90", by: "wang", because: "risk" } as const;
    const overrides = [{ ...override, from: AS_OF, to: addDays(AS_OF, 1) }];
    const trace = traceEscalation(run({ overrides }), chinaPolicy());
    expect(outcomes(trace)).toContainEqual(["acts", "1-10", addDays(AS_OF, 2)]);
    expect(outcomes(trace)).toContainEqual(["acts", "1-10", "override"]);
  });

  test("a refused run: nothing but the order of runs is asked, and a later day gives a plan", () => {
    const previousRunOn = addDays(AS_OF, 3);
    const trace = traceEscalation(run({ previousRunOn }), chinaPolicy());
    expect(trace.decision).toEqual(planEscalation(run({ previousRunOn }), chinaPolicy()));
    expect(trace.rules.filter(({ notAsked }) => notAsked === null).map(({ rule }) => rule)).toEqual([
      "run-order",
    ]);
    expect(outcomes(trace)).toEqual([["acts", "1-10", previousRunOn]]);
  });

  test("a customer's stage is carried by the highest of its items", () => {
    const items = [bill("A", 5), bill("B", 40)];
    expect(fired(traceEscalation(run({ items }), plainPolicy()))).toContainEqual([
      "carrier",
      "governed-by-customer",
    ]);
  });

  test.each(["en", "zh-CN"] as const)("all of it in words: %s", (language) => {
    const trace = traceEscalation(run(), chinaPolicy());
    const text = explainTrace(trace, language);
    expect(text).toContain(language === "en" ? "What would change it" : "如何改变结果");
    expect(text).toContain(addDays(AS_OF, 6));
  });

  test("an item that is not in the run is refused", () => {
    expect(() => traceEscalation(run({ item: "B" }), chinaPolicy())).toThrow("not one of the items");
  });
});
