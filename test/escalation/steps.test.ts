import { addDays, type PlainDate, plainDate } from "receivables/calendar";
import {
  type EscalationPlan,
  type EscalationRecord,
  type Hold,
  planEscalation,
  recordsOf,
  type StageRule,
} from "receivables/escalation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bill, chinaPolicy, cny } from "./run-facts.js";

const rule = (id: string): StageRule => ({
  id,
  citation: "Dunning",
  actions: [
    {
      id: "letter",
      what: "letter",
      role: "handler",
      within: { days: 0, unit: "calendar-day" },
      reportTo: null,
      citation: "Dunning",
    },
  ],
  consequences: { stopShipment: null, deduction: null, fee: null, interest: null },
  letter: { tone: "reminder", payWithinDays: 7 },
});
const DUE = plainDate("2026-01-01");
const day = (days: number): PlainDate => addDays(DUE, days);
const policyOf = (minimumGapDays: number) =>
  chinaPolicy({
    progress: { by: "steps", minimumGapDays },
    stages: [
      { ...rule("level-1"), fromDays: 5, toDays: 19 },
      { ...rule("level-2"), fromDays: 20, toDays: 39 },
    ],
    beyond: rule("level-3"),
  });
const runOn = (
  days: number,
  done: readonly EscalationRecord[] = [],
  holds: readonly Hold[] = [],
  gap = 0,
): EscalationPlan =>
  planEscalation({ asOf: day(days), items: [bill("A", days, {}, day(days))], done, holds }, policyOf(gap));
const sent = (stage: string, on: number): EscalationRecord => ({
  kind: "action",
  item: "A",
  stage,
  action: "letter",
  state: "done",
  on: day(on),
});

// Situations and figures of Tryton's account_dunning scenario (levels of 5, 20 and 40 days), as published.
describe("Tryton's dunning by steps", () => {
  test("Y-1: four days late there is nothing", () => {
    expect(runOn(4)).toMatchObject({
      tasks: [],
      items: [{ standing: "before-first-stage", nextChangeOn: day(5) }],
    });
  });

  test("Y-2: five days late is the first level", () => {
    expect(runOn(5).tasks).toMatchObject([{ stage: "level-1" }]);
  });

  test("Y-3: while it is not sent it stays on the first level", () => {
    const done = recordsOf(runOn(5));
    expect(runOn(30, done)).toMatchObject({
      tasks: [],
      items: [{ standing: "in-hand", stage: "level-1", nextChangeOn: day(30) }],
    });
  });

  test("Y-4: sent and blocked, it stays", () => {
    const holds: Hold[] = [{ id: "H", scope: { item: "A" }, from: day(20), to: day(30), because: "blocked" }];
    expect(runOn(30, [sent("level-1", 5)], holds)).toMatchObject({
      tasks: [],
      items: [{ standing: "paused" }],
    });
  });

  test("Y-5: no longer blocked, it is on the second level", () => {
    expect(runOn(30, [sent("level-1", 5)]).tasks).toMatchObject([{ stage: "level-2" }]);
  });

  test("Y-6 and Y-7: what is paid is never dunned", () => {
    const items = [bill("A", 50, { original: cny("100"), open: cny("0") }, day(50))];
    expect(planEscalation({ asOf: day(50), items, done: [] }, policyOf(0))).toMatchObject({
      tasks: [],
      items: [{ standing: "settled" }],
    });
  });

  test("Y-9: a first run on day 50 enters the first level, not the third", () => {
    expect(runOn(50).tasks).toMatchObject([{ stage: "level-1" }]);
  });
});

// SAP's published example: due on 12.03.1997, run on 13.03.1997.
describe("SAP's days in arrears", () => {
  const asOf = plainDate("1997-03-13");
  const items = [bill("A", 1, {}, asOf)];

  test("S-1: one day after the due date it is one day in arrears", () => {
    expect(planEscalation({ asOf, items, done: [] }, chinaPolicy()).items).toMatchObject([
      { standing: "acts", rank: 1 },
    ]);
  });

  test.each([
    [3, "before-first-stage"],
    [4, "acts"],
  ])("S-2: with three days of grace %i days are %s", (days, standing) => {
    const policy = chinaPolicy({ stages: [{ ...rule("first"), fromDays: 4, toDays: 90 }] });
    expect(
      planEscalation({ asOf, items: [bill("A", days, {}, asOf)], done: [] }, policy).items,
    ).toMatchObject([{ standing }]);
  });
});

describe("step by step, the next level needs the one before done and the gap over", () => {
  test.each([
    [19, "level-1", "waiting"],
    [20, "level-2", "acts"],
  ])("sent on day 10 with a gap of 10 days, on day %i", (days, stage, standing) => {
    // The days ask for the third level throughout.
    const items = [bill("A", 60, {}, day(days))];
    const plan = planEscalation({ asOf: day(days), items, done: [sent("level-1", 10)] }, policyOf(10));
    expect(plan.items).toMatchObject([{ stage, standing }]);
  });

  test("while it waits it says until when", () => {
    const plan = runOn(45, [sent("level-1", 40)], [], 10);
    expect(plan).toMatchObject({ tasks: [], items: [{ standing: "waiting", nextChangeOn: day(50) }] });
    expect(plan.items[0]?.reasons.find(({ code }) => code === "step-gap-not-over")?.facts).toMatchObject({
      readyOn: day(50),
    });
  });

  test("the gap counts from the last time it was done", () => {
    expect(runOn(45, [sent("level-1", 30), sent("level-1", 40)], [], 10).items).toMatchObject([
      { standing: "waiting" },
    ]);
    expect(runOn(45, [sent("level-1", 40), sent("level-1", 30)], [], 10).items).toMatchObject([
      { standing: "waiting" },
    ]);
  });

  test("done on the level of its days, it waits for its days and then for the gap", () => {
    expect(runOn(10, [sent("level-1", 8)], [], 5).items).toMatchObject([
      { standing: "in-hand", nextChangeOn: day(20) },
    ]);
    expect(runOn(19, [sent("level-1", 18)], [], 5).items).toMatchObject([
      { standing: "in-hand", nextChangeOn: day(23) },
    ]);
  });

  test("not done yet, it may go on once it is done and the gap is over", () => {
    expect(runOn(50, [], [], 10).items).toMatchObject([{ stage: "level-1", nextChangeOn: day(60) }]);
  });

  test("all levels in turn, and then never again", () => {
    const done = [sent("level-1", 5), sent("level-2", 20)];
    expect(runOn(45, done, [], 10).tasks).toMatchObject([{ stage: "level-3" }]);
    const last = runOn(45, [...done, sent("level-3", 40)], [], 10);
    expect(last).toMatchObject({
      tasks: [],
      items: [{ standing: "in-hand", stage: "level-3", nextChangeOn: null }],
    });
  });

  test("every action of a level must be done", () => {
    const policy = chinaPolicy({ progress: { by: "steps", minimumGapDays: 0 } });
    const asOf = day(30);
    const record = (action: string): EscalationRecord => ({
      kind: "action",
      item: "A",
      stage: "1-10",
      action,
      state: "done",
      on: day(10),
    });
    const stageAfter = (...actions: string[]) =>
      planEscalation({ asOf, items: [bill("A", 30, {}, asOf)], done: actions.map(record) }, policy).items[0]
        ?.stage;
    expect(stageAfter("telephone", "report")).toBe("1-10");
    expect(stageAfter("telephone", "report", "follow-up-report")).toBe("11-60");
  });
});

describe("the day of the next change, where actions of later levels were done early", () => {
  test("is the first on which the days ask for such a level, not the one on which all before it could be done", () => {
    const done = [sent("level-3", 10)];
    const [row] = runOn(12, done, [], 30).items;
    expect(row).toMatchObject({ stage: "level-1", nextChangeOn: day(40) });
    expect(runOn(39, done, [], 30).items).toMatchObject([{ stage: "level-1" }]);
    expect(runOn(40, done, [], 30).items).toMatchObject([{ stage: "level-3", nextChangeOn: null }]);
  });

  test("is never later than the day on which the stage is another one, whatever was done and whoever carries it", () => {
    const record = fc.record({
      item: fc.constantFrom("A", "B"),
      stage: fc.constantFrom("level-1", "level-2", "level-3"),
      on: fc.integer({ min: 0, max: 20 }),
    });
    const carriers = fc.constantFrom("item" as const, "customer" as const, "account" as const);
    const apart = fc.nat(15);
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 4 }),
        carriers,
        apart,
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 20, max: 45 }),
        (rows, carriedBy, later, gap, start) => {
          const done = rows.map(({ item, stage, on }) => ({ ...sent(stage, on), item }));
          const planOn = (days: number) =>
            planEscalation(
              {
                asOf: day(days),
                items: [bill("A", days, {}, day(days)), bill("B", days - later, {}, day(days))],
                done,
              },
              { ...policyOf(gap), carriedBy },
            ).items;
          const today = planOn(start);
          today.forEach(({ stage, nextChangeOn }, i) => {
            const scanned = Array.from({ length: 60 }, (_, n) => start + n + 1);
            const changed = scanned.find((days) => planOn(days)[i]?.stage !== stage);
            if (changed === undefined) return;
            expect(nextChangeOn !== null && nextChangeOn <= day(changed)).toBe(true);
          });
        },
      ),
      { numRuns: 150 },
    );
  });
});
