import {
  type Approval,
  type ApprovalRequest,
  approvalFromSignatures,
  recordApproval,
} from "receivables/approval";
import { type GateStage, type ProjectFile, gateProject } from "receivables/arrears";
import { gateFactsSchema } from "receivables/arrears/schemas";
import { plainDate } from "receivables/calendar";
import { digestOf } from "receivables/decision";
import { money } from "receivables/money";
import { chinaTradeRegulation } from "receivables/policy";
import { describe, expect, test } from "vitest";
import { cny, policy } from "./campaign-case.js";

const [APPROVED, WORKS, START, TODAY] = ["2026-02-01", "2026-02-15", "2026-03-01", "2026-04-01"].map((day) =>
  plainDate(day),
) as [
  ReturnType<typeof plainDate>,
  ReturnType<typeof plainDate>,
  ReturnType<typeof plainDate>,
  ReturnType<typeof plainDate>,
];

const project: ProjectFile = {
  id: "village",
  government: true,
  cost: cny("1000.00"),
  funds: [
    { kind: "budget", amount: cny("600.00"), document: "budget-1", availableOn: APPROVED },
    { kind: "debt", amount: cny("400.00"), document: "loan-1", availableOn: APPROVED },
  ],
  fundBalancePlan: "plan-1",
  cashFlow: { document: "study-1", on: APPROVED, inflow: cny("1200.00"), outflow: cny("1200.00") },
  debtFinance: { repaidFrom: "fees", repaidBy: "county" },
  prefinancing: false,
  settlementTerms: "terms-1",
  approvals: [
    { matter: "project", by: "reform", on: APPROVED, document: "no. 1" },
    { matter: "works", by: "housing", on: WORKS, document: "no. 2" },
  ],
  startedOn: null,
};
const gate = (over: Partial<ProjectFile>, stage: GateStage, by = policy) =>
  gateProject({ project: { ...project, ...over }, stage, asOf: TODAY }, by);
const missed = (over: Partial<ProjectFile>, stage: GateStage = "start", by = policy) => {
  const { outcome, reasons } = gate(over, stage, by);
  const found = reasons.map(({ code }) => code);
  return outcome === "approve" ? [] : found;
};

/** The approving body's decision, signed on a day, or on none. */
function decision(request: Partial<ApprovalRequest>, on: string | null): Approval {
  const roster = ["approving-body", "head-in-charge"].map((role) => ({ role, person: "liu" }));
  const asked = { id: "P1", use: "project-gate", subject: "village", by: "qin", on: plainDate("2026-01-05") };
  const role = request.use === "contract" ? "head-in-charge" : "approving-body";
  const signatures = on === null ? [] : [{ role, by: "liu", on: plainDate(on), opinion: "funds are clear" }];
  const { approval } = approvalFromSignatures(
    { request: { ...asked, ...request }, roster, signatures, asOf: plainDate("2026-12-31") },
    chinaTradeRegulation.approval,
  );
  if (approval === null) throw new Error("it could not be asked for");
  return approval;
}
/** The approving body's decision against it. */
function refusal(on: string): Approval {
  const event = {
    kind: "vote",
    step: "approving-body",
    by: "liu",
    on: plainDate(on),
    choice: "against",
  } as const;
  return recordApproval({
    approval: decision({}, null),
    event: { ...event, opinion: "no funds" },
    asOf: TODAY,
  }).approval;
}
const decided = (over: Partial<ProjectFile>, own: Approval) =>
  gateProject({ project: { ...project, ...over }, stage: "start", decision: own, asOf: TODAY }, policy);
const [budget, loan] = project.funds as [ProjectFile["funds"][0], ProjectFile["funds"][0]];
const [ofProject, ofWorks] = project.approvals as [ProjectFile["approvals"][0], ProjectFile["approvals"][0]];

describe("the project gate", () => {
  test.each(["approval", "tender", "start"] as const)(
    "R4.12: a file that meets everything passes: %s",
    (stage) => {
      expect(gate({}, stage)).toMatchObject({
        outcome: "approve",
        reasons: [{ code: "project-meets-conditions" }],
        policy: policy.policy,
      });
    },
  );

  test("R4.8: without a clear source of funds it is neither approved nor started", () => {
    for (const stage of ["approval", "start"] as const) {
      expect(missed({ funds: [] }, stage)).toEqual(["funds-source-missing"]);
      expect(missed({ funds: [{ ...budget, document: null }] }, stage)).toEqual(["funds-source-missing"]);
    }
  });

  test("R4.8: the sources cover the cost, to the cent and in its currency", () => {
    const funds = [budget, { ...loan, amount: cny("399.99") }];
    expect(missed({ funds })).toEqual(["funds-below-cost"]);
    expect(missed({ funds: [budget, { ...loan, amount: money("400.00", "USD") }] })).toEqual([
      "funds-below-cost",
    ]);
    expect(missed({ funds: [budget, loan] })).toEqual([]);
  });

  test("R4.8: without a plan that balances the funds it is not approved", () => {
    expect(missed({ fundBalancePlan: null }, "approval")).toEqual(["fund-balance-plan-missing"]);
  });

  test("R4.9: cash flow and income are assessed and suffice", () => {
    const { cashFlow } = project;
    if (cashFlow === null) throw new Error("the case has one");
    expect(missed({ cashFlow: null })).toEqual(["cash-flow-not-assessed"]);
    expect(missed({ cashFlow: { ...cashFlow, on: plainDate("2026-04-02") } })).toEqual([
      "cash-flow-not-assessed",
    ]);
    expect(missed({ cashFlow: { ...cashFlow, on: TODAY } })).toEqual([]);
    expect(missed({ cashFlow: { ...cashFlow, inflow: cny("1199.99") } })).toEqual(["cash-flow-short"]);
  });

  test("R4.9: borrowed money has a source and somebody who repays it; without a loan nothing is asked", () => {
    expect(missed({ debtFinance: null })).toEqual(["debt-source-open", "debt-duty-open"]);
    expect(missed({ debtFinance: { repaidFrom: "fees", repaidBy: null } })).toEqual(["debt-duty-open"]);
    expect(missed({ debtFinance: { repaidFrom: null, repaidBy: "county" } })).toEqual(["debt-source-open"]);
    expect(missed({ debtFinance: null, funds: [{ ...budget, amount: cny("1000.00") }] })).toEqual([]);
  });

  test("R4.10: no firm works on a government project with its own funds, and they are no source", () => {
    const funds = [budget, { ...loan, kind: "contractor" } as const];
    expect(missed({ prefinancing: true })).toEqual(["prefinancing-asked"]);
    expect(missed({ funds })).toEqual(["funds-below-cost", "prefinancing-asked"]);
    expect(missed({ prefinancing: true, government: false })).toEqual([]);
    const by = { ...policy, gate: { ...policy.gate, noPrefinancing: "all" } } as const;
    expect(missed({ prefinancing: true, government: false }, "start", by)).toEqual(["prefinancing-asked"]);
  });

  test("R4.10: no start without the approvals; one without a paper or of a day to come does not count", () => {
    expect(missed({ approvals: [] })).toEqual(["project-not-approved", "works-not-approved"]);
    const bare = [
      { ...ofProject, document: null },
      { ...ofWorks, on: plainDate("2026-04-02") },
    ];
    expect(gate({ approvals: bare }, "start").reasons).toMatchObject([
      { code: "project-not-approved", facts: { given: ["reform"] } },
      { code: "works-not-approved", facts: { given: ["housing"] } },
    ]);
    expect(missed({ approvals: [ofProject, { ...ofWorks, on: TODAY }] })).toEqual([]);
  });

  test("R4.8: an approval counts only from a body that may give it", () => {
    const by = (body: string) => ({
      ...policy,
      gate: { ...policy.gate, approvers: { project: [body], works: [] } },
    });
    expect(missed({}, "tender", by("council"))).toEqual(["project-not-approved"]);
    expect(missed({}, "tender", by("reform"))).toEqual([]);
  });

  test.each<[string, Partial<ApprovalRequest>, string | null, readonly string[]]>([
    ["granted", {}, "2026-02-01", []],
    ["granted today", {}, "2026-04-01", []],
    ["granted tomorrow", {}, "2026-04-02", ["approval-granted-later"]],
    ["awaited", {}, null, ["approval-awaited"]],
    ["of another project", { subject: "dam" }, "2026-02-01", ["approval-of-other-subject"]],
    ["of another use", { use: "contract" }, "2026-02-01", ["approval-of-other-use"]],
    ["of its cost", { amount: cny("1000.00") }, "2026-02-01", []],
    ["of less than it costs", { amount: cny("999.99") }, "2026-02-01", ["approval-below-amount"]],
  ])("R4.8: the approving body's own decision is an approval: %s", (_, request, on, why) => {
    const approvals = [{ ...ofWorks, on: TODAY }];
    const { outcome, reasons } = decided({ approvals }, decision(request, on));
    const found = reasons.map(({ code }) => code);
    expect([outcome, found]).toEqual(
      why.length === 0
        ? ["approve", ["project-meets-conditions"]]
        : ["refuse", ["project-not-approved", ...why]],
    );
  });

  test("R4.8: where the approving body decides itself, no paper of another body stands for its decision", () => {
    const rejected = refusal("2026-02-01");
    for (const [own, code] of [
      [rejected, "approval-rejected"],
      [decision({}, null), "approval-awaited"],
      [decision({ subject: "dam" }, "2026-02-01"), "approval-of-other-subject"],
    ] as const) {
      const { outcome, reasons } = decided({}, own);
      expect([outcome, reasons.map((reason) => reason.code)]).toEqual([
        "refuse",
        ["project-not-approved", code],
      ]);
    }
    const started = decided({ startedOn: START }, rejected).reasons.map(({ code }) => code);
    expect(started).toContain("started-before-project-approval");
  });

  test("R4.8: what the approving body has rejected does not pass before its approval either", () => {
    const before = (own: Approval) =>
      gateProject({ project, stage: "approval", decision: own, asOf: TODAY }, policy);
    expect(before(decision({}, null)).outcome).toBe("approve");
    expect(before(decision({}, "2026-04-02")).outcome).toBe("approve");
    expect(before(decision({}, "2026-02-01")).outcome).toBe("approve");
    const { outcome, reasons } = before(refusal("2026-02-01"));
    expect([outcome, reasons.map(({ code }) => code)]).toEqual(["refuse", ["approval-rejected"]]);
  });

  test("R4.8: a decision that is bound to a paper is held against it", () => {
    const content = digestOf({ project: "village" });
    const own = decision({ content }, "2026-02-01");
    const given = { project, stage: "start", decision: own, asOf: TODAY } as const;
    const codesWith = (decisionContent?: string) =>
      gateProject(
        { ...given, ...(decisionContent !== undefined && { decisionContent }) },
        policy,
      ).reasons.map(({ code }) => code);
    expect(codesWith(content)).toEqual(["project-meets-conditions"]);
    expect(codesWith()).toEqual(["project-not-approved", "approval-content-not-shown"]);
    expect(codesWith(digestOf(2))).toEqual(["project-not-approved", "approval-of-other-content"]);
  });

  test("R4.8: one paper that is listed twice pays once; other amounts under it are other parts", () => {
    const half = { ...budget, amount: cny("500.00") };
    expect(missed({ funds: [half, half] })).toEqual(["funds-below-cost"]);
    expect(missed({ funds: [half, { ...half, kind: "own-funds" }] })).toEqual(["funds-below-cost"]);
    expect(missed({ funds: [half, { ...half, document: "budget-2" }] })).toEqual([]);
    expect(missed({ funds: [budget, { ...budget, amount: cny("400.00") }] })).toEqual([]);
    expect(missed({ funds: [half, half], settlementTerms: "terms" }, "tender")).toContain(
      "funds-not-in-place",
    );
  });

  test("R4.10: works that were approved before the project are not approved", () => {
    const early = { ...ofWorks, on: plainDate("2026-01-31") };
    const { reasons } = gate({ approvals: [ofProject, early] }, "start");
    expect(reasons).toMatchObject([
      {
        code: "works-approved-before-project",
        citation: "R4.10",
        facts: { worksOn: "2026-01-31", projectOn: "2026-02-01" },
      },
    ]);
    expect(missed({ approvals: [ofProject, { ...early, on: APPROVED }] })).toEqual([]);
    expect(missed({ approvals: [ofProject, early, ofWorks] })).toEqual([]);
    expect(missed({ approvals: [ofProject, early], startedOn: START })).toEqual([
      "built-before-approval",
      "works-approved-before-project",
    ]);
  });

  test("its decision is read from JSON as it was", () => {
    const given = { project, stage: "start", decision: decision({}, "2026-02-01"), asOf: TODAY } as const;
    expect(gateFactsSchema.parse(JSON.parse(JSON.stringify(given)))).toEqual(given);
  });

  test("R4.10: no start before the approving body has decided, and its decision is none on the works", () => {
    const approvals = [
      { ...ofWorks, on: START },
      { ...ofWorks, on: plainDate("2026-03-02") },
    ];
    const startedOn = START;
    expect(decided({ approvals, startedOn }, decision({}, "2026-03-01")).outcome).toBe("approve");
    const late = decided({ approvals, startedOn }, decision({}, "2026-03-02"));
    expect(late.reasons).toMatchObject([
      { code: "started-before-project-approval", facts: { approvedOn: "2026-03-02" } },
      { code: "built-before-approval", facts: { approvedOn: "2026-03-02" } },
    ]);
    const bare = decided({ approvals: [] }, decision({}, "2026-02-01"));
    expect(bare.reasons.map(({ code }) => code)).toEqual(["works-not-approved"]);
  });

  test.each([
    ["2026-01-31", ["started-before-project-approval", "built-before-approval"]],
    ["2026-02-01", ["built-before-approval"]],
    ["2026-02-14", ["built-before-approval"]],
    ["2026-02-15", []],
    ["2026-03-01", []],
  ])("R4.10: no start before approval: started on %s", (day, codes) => {
    expect(missed({ startedOn: plainDate(day) })).toEqual(codes);
  });

  test("R4.10: a start of a day to come is none yet; one without any approval misses everything", () => {
    expect(missed({ startedOn: plainDate("2026-04-02"), approvals: [] }, "approval")).toEqual([]);
    expect(missed({ startedOn: START, approvals: [] })).toEqual([
      "started-before-project-approval",
      "built-before-approval",
      "project-not-approved",
      "works-not-approved",
    ]);
  });

  test("R4.13: before the tender are fixed: project approval, funds in place, settlement terms", () => {
    const funds = [budget, { ...loan, availableOn: plainDate("2026-04-02") }];
    expect(missed({ approvals: [], funds, settlementTerms: null }, "tender")).toEqual([
      "project-not-approved",
      "funds-not-in-place",
      "settlement-terms-missing",
    ]);
    expect(missed({ funds: [budget, { ...loan, availableOn: TODAY }] }, "tender")).toEqual([]);
    expect(missed({ funds: [budget, { ...loan, availableOn: null }] }, "tender")).toEqual([
      "funds-not-in-place",
    ]);
  });
});
