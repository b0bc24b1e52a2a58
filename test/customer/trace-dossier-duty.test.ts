import fc from "fast-check";
import { addDays } from "receivables/calendar";
import {
  type FilingDifference,
  type FilingFacts,
  type FilingReading,
  dossierDuties,
  traceDossierDuty,
} from "receivables/customer";
import { explainTrace } from "receivables/decision/texts";
import { money, subtractMoney } from "receivables/money";
import { expect, test } from "vitest";
import { day, deal, policy } from "./customer-case.js";

const customer = "C1";
function done(own: FilingFacts, part: FilingDifference): FilingFacts {
  switch (part.kind) {
    case "date":
      return { ...own, asOf: part.on };
    case "filing":
      return { ...own, dossiers: [...own.dossiers, { customer, filedOn: part.on }] };
    case "deals": {
      const { amount, on } = part;
      const more = Array.from({ length: part.count }, (_, i) => ({ id: `new ${i}`, customer, on, amount }));
      return { ...own, deals: [...own.deals, ...more] };
    }
    default:
      return part satisfies never;
  }
}

const days = fc.constantFrom(day("2026-01-31"), day("2026-02-28"), day("2026-03-01"), day("2026-04-15"));
const facts: fc.Arbitrary<FilingFacts> = fc.record({
  deals: fc
    .array(fc.tuple(days, fc.constantFrom("9999.99", "10000.00", "1.00")), { minLength: 1, maxLength: 4 })
    .map((rows) => rows.map(([on, amount], i) => deal(`D${i}`, on, amount))),
  dossiers: fc.array(fc.record({ customer: fc.constant(customer), filedOn: days }), { maxLength: 1 }),
  asOf: days,
});

test("Art. 5: the decision in it is dossierDuties'; each change gives what is stated, and a part less does not", () => {
  const tried = new Set<string>();
  const readings = fc.constantFrom<FilingReading>("each", "any", "either", "following");
  fc.assert(
    fc.property(facts, readings, (own, reading) => {
      const by = { ...policy, filing: { ...policy.filing, reading } };
      const outcomeOf = (changed: FilingFacts) => dossierDuties(changed, by).duties[0]?.outcome;
      const trace = traceDossierDuty({ ...own, customer }, by);
      expect(JSON.stringify(trace.decision)).toBe(JSON.stringify(dossierDuties(own, by).duties[0]));
      const fired = trace.rules.flatMap(({ looks }) => looks.filter((look) => look.fired));
      expect(fired.map(({ code }) => code)).toEqual(trace.decision.reasons.map(({ code }) => code));
      for (const { outcome, parts } of trace.changes) {
        expect(outcome).not.toBe(trace.decision.outcome);
        expect(outcomeOf(parts.reduce(done, own))).toBe(outcome);
        expect(parts.length).toBe(1);
        for (const part of parts) {
          tried.add(part.kind);
          const less = (changed: FilingDifference) => outcomeOf(done(own, changed));
          if (part.kind === "date") expect(less({ ...part, on: addDays(part.on, -1) })).not.toBe(outcome);
          if (part.kind === "deals") {
            expect(less({ ...part, count: part.count - 1 })).not.toBe(outcome);
            const amount = subtractMoney(part.amount, money("0.01", "CNY"));
            if (amount.amount !== "0.00") expect(less({ ...part, amount })).not.toBe(outcome);
          }
        }
      }
      for (const language of ["en", "zh-CN"] as const) {
        expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined/);
      }
    }),
    { numRuns: 200 },
  );
  expect([...tried].sort()).toEqual(["date", "deals", "filing"]);
});

test("a customer without dealings is refused", () => {
  const none = { deals: [], dossiers: [], asOf: day("2026-01-31"), customer };
  expect(() => traceDossierDuty(none, policy)).toThrow("no customer of the dealings");
});
