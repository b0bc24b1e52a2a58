import {
  type ArrearsInspection,
  assessBlacklist,
  checkDeposits,
  checkInspections,
  checkOrganisation,
  compareWithTargets,
  detectNewArrears,
  gateProject,
  integrityFiles,
  rateReasons,
  traceGate,
  whoAnswers,
} from "receivables/arrears";
import { plainDate } from "receivables/calendar";
import type { Reason } from "receivables/decision";
import { explain, explainReason } from "receivables/decision/texts";
import { money } from "receivables/money";
import { expect, test } from "vitest";
import { arrearsMessages } from "../../src/decision/messages/arrears.js";
import { SCREENED, YEAR_END, cny, debt, paid, policy, registerOf, reportOf } from "./campaign-case.js";

const rows = [
  debt("A", { document: "S" }),
  debt("B", { document: "S" }),
  debt("C", { document: "S", amount: cny("120.00") }),
  debt("D", { debtor: "?", project: null }),
  debt("E", { creditorKind: "other-creditor" }),
  debt("F", { since: plainDate("2027-01-01") }),
  debt("G", { debtor: "hospital" }),
  debt("H", { debtor: "township" }),
  debt("I", { debtor: "township", document: "settlement-H", project: "road" }),
];
const payments = [
  paid("p", { amount: cny("200.00") }),
  paid("p", { amount: cny("200.00") }),
  paid("q", { debt: "?" }),
  paid("r", { debt: "E" }),
  paid("s", { debt: "G", amount: money("1", "USD") }),
  paid("t", { debt: "G", on: plainDate("2025-01-01") }),
  paid("u", { debt: "G", on: plainDate("2027-01-01") }),
  paid("x", { debt: "G", on: plainDate("2025-12-31") }),
  paid("v", { debt: "G", means: "iou" }),
  paid("w", { debt: "G", evidence: null }),
];

function everyReason(): readonly Reason[] {
  const report = reportOf(rows, payments);
  const by = YEAR_END;
  const target = (debtor: string, share: string) => ({ debtor, by, goal: { share } });
  const targets = [
    target("town", "1.5"),
    target("town", "0.1"),
    target("nobody", "1"),
    { ...target("hospital", "0.1"), funds: null },
    { debtor: "township", by, goal: { amount: cny("200.01") } },
  ];
  const observed = registerOf([
    debt("A", { document: "S", amount: cny("5.00") }),
    debt("G", { debtor: "hospital", amount: cny("500.00") }),
    debt("M", { creditor: "other" }),
    debt("N", { since: plainDate("2026-02-01") }),
  ]);
  const project = {
    id: "village",
    government: true,
    cost: cny("10.00"),
    funds: [],
    fundBalancePlan: null,
    cashFlow: null,
    debtFinance: null,
    prefinancing: true,
    settlementTerms: null,
    approvals: [],
    startedOn: SCREENED,
  };
  const poor = {
    ...project,
    funds: [{ kind: "debt", amount: cny("1.00"), document: "loan", availableOn: null }],
    cashFlow: { document: "study", on: SCREENED, inflow: cny("1.00"), outflow: cny("2.00") },
  } as const;
  const early = {
    ...project,
    approvals: [
      { matter: "works", by: "housing", on: SCREENED, document: "no. 1" },
      { matter: "project", by: "reform", on: YEAR_END, document: "no. 2" },
    ],
  } as const;
  const gates = [project, poor, early].flatMap((file) =>
    (["start", "tender"] as const).flatMap(
      (stage) => gateProject({ project: file, stage, asOf: YEAR_END }, policy).reasons,
    ),
  );
  const differences = [project, poor].flatMap((file) =>
    (["start", "tender"] as const).flatMap((stage) =>
      traceGate({ project: { ...file, startedOn: null }, stage, asOf: YEAR_END }, policy).changes.flatMap(
        ({ parts }) => parts,
      ),
    ),
  );
  const open = { ...policy, gate: { ...policy.gate, conditions: { approval: [], tender: [], start: [] } } };
  const deposit = {
    id: "D",
    body: "housing",
    firm: "builder",
    project: "village",
    amount: cny("1.00"),
    takenOn: SCREENED,
    legalBasis: null,
    approval: null,
    returnedOn: null,
  };
  const inspection: ArrearsInspection = {
    id: "I",
    debtor: "hospital",
    by: "audit",
    on: SCREENED,
    violations: [{ kind: "iou", firm: "builder", settledOn: null }],
  };
  const inspections = [
    inspection,
    { ...inspection, id: "J", by: "hospital" },
    { ...inspection, id: "K", on: plainDate("2027-01-01") },
  ];
  const yearly = { ...policy, inspection: { everyMonths: 6 } };
  const serious = { serious: { amount: cny("50.00"), days: 1 }, offAfterMonths: 0 };
  const strict = { ...policy, blacklist: serious };
  const mild = { ...policy, blacklist: { ...serious, serious: { amount: cny("5000.00"), days: 1 } } };
  const listed = [
    { debtor: "town", since: SCREENED },
    { debtor: "hospital", since: SCREENED },
    { debtor: "nobody", since: SCREENED },
  ];
  return [
    ...report.findings,
    ...report.uncounted,
    ...rateReasons(report),
    ...rateReasons(reportOf([])),
    ...compareWithTargets({ report, targets }, policy).findings,
    ...detectNewArrears({ report, observed }).findings,
    ...checkOrganisation(
      { organisation: { workPlan: null, head: null, deputy: null, members: [], duties: [] }, asOf: by },
      policy,
    ),
    ...whoAnswers({ debts: report.debts.map((row) => row.debt), duties: [] }, policy).findings,
    ...gates,
    ...differences,
    ...gateProject({ project, stage: "approval", asOf: YEAR_END }, open).reasons,
    ...checkDeposits({ deposits: [deposit], asOf: YEAR_END }).findings,
    ...checkInspections({ report, inspections }, policy).findings,
    ...checkInspections({ report, inspections }, yearly).findings,
    ...integrityFiles(report, policy).flatMap(({ entries }) => entries),
    ...[policy, strict, mild].flatMap((own) =>
      assessBlacklist({ report, listed }, own).flatMap(({ reasons }) => reasons),
    ),
  ];
}

test("every code comes up, and has the facts that its texts need in both languages", () => {
  const reasons = everyReason();
  for (const reason of reasons) {
    for (const language of ["en", "zh-CN"] as const) {
      expect(explainReason(reason, language)).not.toMatch(/[{}[\]]|undefined/);
    }
  }
  expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(Object.keys(arrearsMessages)));
});

test("R4.3: the rates state their formula", () => {
  const reasons = rateReasons(reportOf([debt("A"), debt("B")], [paid("p", { amount: cny("100.00") })]));
  const rules = "(counting disputed debts: no; found after the screening: yes; new arrears: no) [R4.3]";
  expect(explain({ reasons }).split("\n")).toEqual([
    `- Cleared by 2026-12-31: 100.00 CNY ÷ 200.00 CNY registered = 50 % ${rules}`,
    `- Debts repaid in full by 2026-12-31: 1 ÷ 2 registered = 50 % ${rules}`,
  ]);
});

test("a refusal reads as sentences", () => {
  const [overpaid] = reportOf([debt("A")], [paid("p", { amount: cny("101.00") })]).uncounted;
  expect(overpaid && explain({ reasons: [overpaid] })).toBe(
    "- The repayment p is 1.00 CNY above what was open on A [R4.3]",
  );
  expect(overpaid && explain({ reasons: [overpaid] }, "zh-CN")).toBe(
    "- 还款 p 超出债务 A 的未还余额 1.00 CNY [R4.3]",
  );
});
