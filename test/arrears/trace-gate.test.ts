import fc from "fast-check";
import {
  type FundsSource,
  type GateDifference,
  type GateFacts,
  gateProject,
  type ProjectFile,
  traceGate,
} from "receivables/arrears";
import { plainDate } from "receivables/calendar";
import { explainTrace } from "receivables/decision/texts";
import { addMoney, money, subtractMoney } from "receivables/money";
import { expect, test } from "vitest";
import { cny, policy, YEAR_END } from "./campaign-case.js";

const days = ["2026-01-05", "2026-02-01", "2027-01-01"].map((day) => plainDate(day));
const source: fc.Arbitrary<FundsSource> = fc.record({
  kind: fc.constantFrom("budget", "own-funds", "debt", "contractor"),
  amount: fc.constantFrom(cny("500.00"), cny("333.33")),
  document: fc.constantFrom("paper", "paper", null),
  availableOn: fc.constantFrom(...days, null),
});
const project: fc.Arbitrary<ProjectFile> = fc.record({
  id: fc.constant("village"),
  government: fc.boolean(),
  cost: fc.constant(cny("1000.00")),
  funds: fc.array(source, { maxLength: 3 }),
  fundBalancePlan: fc.constantFrom("plan", null),
  cashFlow: fc.constantFrom(null, {
    document: "study",
    on: plainDate("2026-01-05"),
    inflow: cny("2.00"),
    outflow: cny("3.00"),
  }),
  debtFinance: fc.constantFrom(null, { repaidFrom: "fees", repaidBy: null }),
  prefinancing: fc.boolean(),
  settlementTerms: fc.constantFrom("terms", null),
  approvals: fc.array(
    fc.record({
      matter: fc.constantFrom("project", "works"),
      by: fc.constantFrom("reform", "housing"),
      on: fc.constantFrom(...days),
      document: fc.constantFrom("no. 1", null),
    }),
    { maxLength: 2 },
  ),
  startedOn: fc.constantFrom(null, null, ...days),
});
const facts: fc.Arbitrary<GateFacts> = fc.record({
  project,
  stage: fc.constantFrom("approval", "tender", "start"),
  asOf: fc.constant(YEAR_END),
});

/** A project that has what a part asks for; so many units less of an amount. */
function had(own: ProjectFile, part: GateDifference, less = "0"): ProjectFile {
  switch (part.kind) {
    case "funds": {
      const amount = subtractMoney(part.amount, money(less, part.amount.currency));
      const added = { kind: "own-funds", amount, document: "new", availableOn: YEAR_END } as const;
      return { ...own, funds: [...own.funds, added] };
    }
    case "inflow": {
      const amount = subtractMoney(part.amount, money(less, part.amount.currency));
      if (own.cashFlow === null) throw new Error("no assessment");
      return { ...own, cashFlow: { ...own.cashFlow, inflow: addMoney(own.cashFlow.inflow, amount) } };
    }
    case "paper": {
      const study = { document: "new", on: YEAR_END, inflow: own.cost, outflow: own.cost };
      return {
        ...own,
        ...{
          "fund-balance-plan": { fundBalancePlan: "new" },
          "settlement-terms": { settlementTerms: "new" },
          "debt-finance": { debtFinance: { repaidFrom: "tax", repaidBy: "town" } },
          "cash-flow": { cashFlow: study },
        }[part.paper],
      };
    }
    case "prefinancing":
      return { ...own, prefinancing: false, funds: own.funds.filter(({ kind }) => kind !== "contractor") };
    case "approval": {
      const paper = { matter: part.matter, by: part.by, on: YEAR_END, document: "new" };
      return { ...own, approvals: [...own.approvals, paper] };
    }
    default:
      return part satisfies never;
  }
}

test("R4.8–R4.13: with all that is stated the project passes, and without any one of it, or one unit less, it does not", () => {
  let tried = 0;
  fc.assert(
    fc.property(facts, (own) => {
      const trace = traceGate(own, policy);
      expect(JSON.stringify(trace.decision)).toBe(JSON.stringify(gateProject(own, policy)));
      const fired = trace.rules.flatMap(({ looks }) =>
        looks.filter((look) => look.fired).map(({ code }) => code),
      );
      const given = trace.decision.reasons.map(({ code }) => code);
      expect(fired.toSorted()).toEqual(
        given.filter((code) => code !== "project-meets-conditions").toSorted(),
      );
      const decide = (file: ProjectFile) => gateProject({ ...own, project: file }, policy).outcome;
      for (const { outcome, parts } of trace.changes) {
        tried += 1;
        expect(decide(parts.reduce((file, part) => had(file, part), own.project))).toBe(outcome);
        for (const spare of parts) {
          const others = parts.filter((part) => part !== spare);
          const without = others.reduce((file, part) => had(file, part), own.project);
          expect(decide(without)).not.toBe(outcome);
          if (spare.kind === "funds" || spare.kind === "inflow")
            expect(decide(had(without, spare, "0.01"))).not.toBe(outcome);
        }
      }
      for (const language of ["en", "zh-CN"] as const) {
        expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined/);
      }
    }),
    { numRuns: 200 },
  );
  expect(tried).toBeGreaterThan(20);
});

test("a project that passes has nothing that would change it; what started too early cannot be put right", () => {
  const gate = {
    ...policy.gate,
    conditions: { approval: [], tender: [], start: ["no-early-start"] },
  } as const;
  const file = fc.sample(project, { numRuns: 1, seed: 1 })[0] as ProjectFile;
  const own = (startedOn: ProjectFile["startedOn"]): GateFacts => {
    return { project: { ...file, approvals: [], startedOn }, stage: "start", asOf: YEAR_END };
  };
  expect(traceGate(own(null), { ...policy, gate })).toMatchObject({
    decision: { outcome: "approve" },
    changes: [],
  });
  expect(traceGate(own(plainDate("2026-01-05")), { ...policy, gate })).toMatchObject({
    decision: { outcome: "refuse" },
    changes: [],
  });
});
