import { type EscalationPolicy, planEscalation } from "receivables/escalation";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { AS_OF, bill, chinaPolicy, cny } from "./run-facts.js";

const minimum = (item: string, customer: string): EscalationPolicy =>
  chinaPolicy({ minimum: { item: [cny(item)], customer: [cny(customer)] } });
const standings = (items: Parameters<typeof planEscalation>[0]["items"], policy: EscalationPolicy) =>
  planEscalation({ asOf: AS_OF, items, done: [] }, policy).items.map(
    ({ aged, standing, reasons: [reason] }) => [aged.item.id, standing, reason?.code],
  );

describe("less than the minimum of an item is not escalated, the minimum is", () => {
  test.each([
    ["49.99", "below-minimum"],
    ["50.00", "acts"],
    ["50.01", "acts"],
  ])("%s of 50", (amount, standing) => {
    const items = [bill("A", 5, { open: cny(amount) })];
    const plan = planEscalation({ asOf: AS_OF, items, done: [] }, minimum("50", "0"));
    expect(plan.items).toMatchObject([
      { standing, stage: "1-10", escalated: standing === "acts" ? cny(amount) : cny("0") },
    ]);
    expect([plan.tasks.length > 0, plan.stops.length > 0]).toEqual([
      standing === "acts",
      standing === "acts",
    ]);
  });

  test("the part that nothing pauses is compared", () => {
    expect(standings([bill("A", 5, { disputed: cny("60") })], minimum("50", "0"))).toEqual([
      ["A", "below-minimum", "below-item-minimum"],
    ]);
  });

  test("other currencies have none", () => {
    expect(standings([bill("A", 5, { open: money("1", "USD") })], minimum("50", "50"))).toEqual([
      ["A", "acts", "stage-reached"],
    ]);
  });
});

describe("less than the minimum of a customer is not escalated, the minimum is", () => {
  test.each([
    ["39.99", "below-minimum"],
    ["40.00", "acts"],
    ["40.01", "acts"],
  ])("30 and %s of 70", (amount, standing) => {
    const items = [bill("A", 5, { open: cny("30") }), bill("B", 5, { open: cny(amount) })];
    expect(standings(items, minimum("0", "70")).map(([, found]) => found)).toEqual([standing, standing]);
  });

  test("claims below their own minimum and other customers' do not count", () => {
    const items = [
      bill("A", 5, { open: cny("9") }),
      bill("B", 5, { open: cny("30") }),
      bill("C", 5, { open: cny("50"), customer: "C-2" }),
    ];
    expect(standings(items, minimum("10", "35"))).toEqual([
      ["A", "below-minimum", "below-item-minimum"],
      ["B", "below-minimum", "below-customer-minimum"],
      ["C", "acts", "stage-reached"],
    ]);
  });
});
