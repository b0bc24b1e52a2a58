import fc from "fast-check";
import { explainTrace } from "receivables/decision/texts";
import {
  type LastWagesFacts,
  type LeavingDifference,
  makeHandoverList,
  mayPayLastWages,
  traceLastWages,
} from "receivables/handover";
import { expect, test } from "vitest";
import { listFacts } from "./arbitraries.js";
import { DAY, item, listOf, policy, signed } from "./handover-case.js";

/** What a part asks for, done by hand. */
function doneTo(own: LastWagesFacts, part: LeavingDifference): LastWagesFacts {
  const { asOf } = own;
  if (part.kind === "signature") {
    const { role, by } = part;
    const handovers = own.handovers.map(({ list, signatures }) => {
      const added = { role, by, on: asOf, digest: list.digest, sealed: true };
      return { list, signatures: list.id === part.handover ? [...signatures, added] : signatures };
    });
    return { ...own, handovers };
  }
  if (part.kind !== "dossier") throw new Error(`not asked of the last pay: ${part.kind}`);
  const given = part.customers.map((customer) => ({ customer, state: "handed-over" as const }));
  const others = (own.dossiers ?? []).filter(({ customer }) => !part.customers.includes(customer));
  return { ...own, dossiers: [...given, ...others] };
}

test("Art. 37: with all that is stated the pay is paid, and without any one part it is not", () => {
  let tried = 0;
  const cases = fc.tuple(listFacts, fc.nat(3), fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(cases, ([list, unsigned, paid, afterHandover]) => {
      const own = { ...policy, wages: { afterHandover } };
      const record = signed(makeHandoverList(list, policy));
      const facts: LastWagesFacts = {
        leaver: "wang",
        items: list.position.items,
        handovers: [{ ...record, signatures: record.signatures.slice(unsigned) }],
        dossiers: [],
        asOf: DAY,
        ...(paid && { paidBy: "qian" }),
      };
      const trace = traceLastWages(facts, own);
      expect(JSON.stringify(trace.decision)).toBe(JSON.stringify(mayPayLastWages(facts, own)));
      const fired = trace.rules.flatMap(({ looks }) =>
        looks.filter((look) => look.fired).map(({ code }) => code),
      );
      const beside = new Set(["wages-may-be-paid", "refusal-legally-doubtful"]);
      const given = trace.decision.reasons.map(({ code }) => code).filter((code) => !beside.has(code));
      expect(fired.toSorted()).toEqual(given.toSorted());
      for (const { outcome, parts } of trace.changes) {
        if (parts.some(({ kind }) => kind === "handover")) continue;
        tried += 1;
        expect(mayPayLastWages(parts.reduce(doneTo, facts), own).outcome).toBe(outcome);
        for (const spare of parts) {
          const less = parts.filter((part) => part !== spare).reduce(doneTo, facts);
          expect(mayPayLastWages(less, own).outcome).not.toBe(outcome);
        }
      }
      for (const language of ["en", "zh-CN"] as const) {
        expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined/);
      }
    }),
    { numRuns: 60 },
  );
  expect(tried).toBeGreaterThan(5);
});

test("Art. 32, 37: items that are still the leaver's: a handover that everybody signs is all that is needed", () => {
  const facts: LastWagesFacts = { leaver: "wang", items: [item("A")], handovers: [], asOf: DAY };
  expect(traceLastWages(facts, policy).changes).toMatchObject([
    { outcome: "pay", parts: [{ kind: "handover", items: ["A"] }] },
  ]);
  const signedList = { ...facts, handovers: [signed(listOf([item("A")]))] };
  expect(mayPayLastWages(signedList, policy).outcome).toBe("pay");
  expect(traceLastWages(signedList, policy).changes).toEqual([]);
});
