import { expect, test } from "vitest";
import { addDays, plainDate } from "receivables/calendar";
import { planEscalation } from "receivables/escalation";
import { money } from "receivables/money";
import { chinaTradeRegulation } from "receivables/policy";

const AS_OF = plainDate("2026-06-30");

/** How often a run looks into its rows: items, appointments, ways that are closed, approvals, holds. */
function looksOf(count: number): number {
  let looks = 0;
  const counted = <Row extends object>(row: Row): Row =>
    new Proxy(row, {
      get: (own, field) => {
        looks++;
        return Reflect.get(own, field) as unknown;
      },
    });
  const numbers = Array.from({ length: count }, (_, i) => i);
  const items = numbers.map((i) => {
    const dueOn = addDays(AS_OF, -75);
    const open = money("800.00", "CNY");
    const item = {
      id: `I-${i}`,
      document: `I-${i}`,
      source: "invoice" as const,
      kind: "trade" as const,
      customer: `C-${i}`,
      department: `D-${i}`,
      handler: `H-${i}`,
      issuedOn: dueOn,
      postedOn: dueOn,
      dueOn,
      original: open,
      open,
      disputed: money("0", "CNY"),
      settlements: [],
    };
    return { item: counted(item), asOf: AS_OF, agedFrom: dueOn, overdueDays: 75, bucket: "61-90" };
  });
  const people = numbers.map((i) =>
    counted({ role: "department-head", person: `P-${i}`, department: `D-${i}` }),
  );
  const unreachable = numbers.map((i) => counted({ customer: `C-${i}`, by: "telephone" as const }));
  const holds = numbers.map((i) =>
    counted({ id: `H-${i}`, scope: { customer: `C-${i}` }, from: AS_OF, to: AS_OF, remark: "", by: "x" }),
  );
  const plan = planEscalation(
    { asOf: AS_OF, items, done: [], people, unreachable, holds: holds.slice(0, count / 2) as never },
    chinaTradeRegulation.escalation,
  );
  expect(plan.items).toHaveLength(count);
  return looks;
}

test("a run looks into twice as many rows twice as often, and no row into all others", () => {
  const [once, twice] = [looksOf(200), looksOf(400)];
  expect(twice / once).toBeGreaterThan(1.5);
  expect(twice / once).toBeLessThan(2.3);
});
