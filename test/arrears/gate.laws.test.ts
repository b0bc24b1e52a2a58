import fc from "fast-check";
import { type FundsSource, type ProjectApproval, type ProjectFile, gateProject } from "receivables/arrears";
import { plainDate } from "receivables/calendar";
import { expect, test } from "vitest";
import { SCREENED, YEAR_END, cny, policy } from "./campaign-case.js";

const days = ["2026-01-05", "2026-02-01", "2027-01-01"].map((day) => plainDate(day));
const source: fc.Arbitrary<FundsSource> = fc.record({
  kind: fc.constantFrom("budget", "own-funds", "debt", "contractor"),
  amount: fc.constantFrom(cny("500.00"), cny("1000.00")),
  document: fc.constantFrom("paper", "paper", null),
  availableOn: fc.constantFrom(...days, null),
});
const approval: fc.Arbitrary<ProjectApproval> = fc.record({
  matter: fc.constantFrom("project", "works"),
  by: fc.constantFrom("reform", "housing"),
  on: fc.constantFrom(...days),
  document: fc.constantFrom("no. 1", "no. 2", null),
});
const project: fc.Arbitrary<ProjectFile> = fc.record({
  id: fc.constant("village"),
  government: fc.boolean(),
  cost: fc.constant(cny("1000.00")),
  funds: fc.array(source, { maxLength: 3 }),
  fundBalancePlan: fc.constant("plan"),
  cashFlow: fc.constant({ document: "study", on: SCREENED, inflow: cny("2.00"), outflow: cny("1.00") }),
  debtFinance: fc.constantFrom(null, { repaidFrom: "fees", repaidBy: "county" }),
  prefinancing: fc.constant(false),
  settlementTerms: fc.constant("terms"),
  approvals: fc.array(approval, { maxLength: 4 }),
  startedOn: fc.constantFrom(...days, null),
});
const stage = fc.constantFrom("approval", "tender", "start");

test("the order of sources and approvals changes nothing", () => {
  fc.assert(
    fc.property(project, stage, (file, at) => {
      const other = { ...file, funds: file.funds.toReversed(), approvals: file.approvals.toReversed() };
      const decide = (own: ProjectFile) => gateProject({ project: own, stage: at, asOf: YEAR_END }, policy);
      expect(decide(other)).toEqual(decide(file));
    }),
  );
});

test("taking an approval away never opens the gate, and without any nothing is put out or started", () => {
  fc.assert(
    fc.property(project, stage, (file, at) => {
      const decide = (own: ProjectFile) =>
        gateProject({ project: own, stage: at, asOf: YEAR_END }, policy).outcome;
      const fewer = decide({ ...file, approvals: file.approvals.slice(1) });
      if (fewer === "approve") expect(decide(file)).toBe("approve");
      if (at !== "approval") expect(decide({ ...file, approvals: [] })).toBe("refuse");
      expect(decide({ ...file, funds: [] })).toBe("refuse");
    }),
  );
});
