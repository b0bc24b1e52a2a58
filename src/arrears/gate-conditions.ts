import type { PlainDate } from "../calendar/index.js";
import { type Reason, canonicalJson } from "../decision/index.js";
import { type Money, compareMoney, sumMoney } from "../money/index.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import type { GateCode } from "./arrears.reason.js";
import { checkDecision } from "./gate-decision.js";
import type { ApprovalMatter, FundsSource, GateCondition, GateFacts, ProjectFile } from "./project-file.js";

type Missed = readonly Reason<GateCode>[];
type Check = (facts: GateFacts, gate: ArrearsPolicy["gate"]) => Missed;

/** What each condition asks; empty where it is met. */
export const GATE_CONDITIONS: Readonly<Record<GateCondition, Check>> = {
  "funds-source": fundsSource,
  "fund-balance-plan": ({ project }) => {
    return project.fundBalancePlan === null
      ? [{ code: "fund-balance-plan-missing", citation: "R4.8", facts: { project: project.id } }]
      : [];
  },
  "cash-flow": cashFlow,
  "debt-finance": debtFinance,
  "no-prefinancing": ({ project }, { noPrefinancing }) => {
    if (noPrefinancing === "government" && !project.government) return [];
    return project.prefinancing || project.funds.some(({ kind }) => kind === "contractor")
      ? [{ code: "prefinancing-asked", citation: "R4.10", facts: { project: project.id } }]
      : [];
  },
  "project-approval": (facts, gate) => {
    if (approvedOn(facts, "project", gate) !== null) return [];
    return [notApproved("project", facts, gate), ...(checkDecision(facts, gate)?.reasons ?? [])];
  },
  "works-approval": worksApproval,
  "no-early-start": earlyStart,
  "funds-in-place": ({ project, asOf }) => {
    const { id, cost } = project;
    const inPlace = fundsOf(project, ({ availableOn }) => availableOn !== null && availableOn <= asOf);
    return compareMoney(inPlace, cost) < 0
      ? [{ code: "funds-not-in-place", citation: "R4.13", facts: { project: id, cost, inPlace, asOf } }]
      : [];
  },
  "settlement-terms": ({ project }) => {
    return project.settlementTerms === null
      ? [{ code: "settlement-terms-missing", citation: "R4.13", facts: { project: project.id } }]
      : [];
  },
};

function fundsSource({ project }: GateFacts): Missed {
  const { id, cost } = project;
  const clear = ({ document }: FundsSource): boolean => document !== null;
  if (!project.funds.some((source) => isFunds(source) && clear(source))) {
    return [{ code: "funds-source-missing", citation: "R4.8", facts: { project: id, cost } }];
  }
  const covered = fundsOf(project, clear);
  return compareMoney(covered, cost) < 0
    ? [{ code: "funds-below-cost", citation: "R4.8", facts: { project: id, cost, covered } }]
    : [];
}

function cashFlow({ project: { id, cashFlow: assessment }, asOf }: GateFacts): Missed {
  if (assessment === null || assessment.on > asOf) {
    return [{ code: "cash-flow-not-assessed", citation: "R4.9", facts: { project: id } }];
  }
  const { inflow, outflow } = assessment;
  return compareMoney(inflow, outflow) < 0
    ? [{ code: "cash-flow-short", citation: "R4.9", facts: { project: id, inflow, outflow } }]
    : [];
}

function debtFinance({ project: { id, funds, debtFinance: terms } }: GateFacts): Missed {
  if (!funds.some(({ kind }) => kind === "debt")) return [];
  const facts = { project: id };
  const missed: readonly (Reason<GateCode> | false)[] = [
    (terms?.repaidFrom ?? null) === null && { code: "debt-source-open", citation: "R4.9", facts },
    (terms?.repaidBy ?? null) === null && { code: "debt-duty-open", citation: "R4.9", facts },
  ];
  return missed.filter((reason) => reason !== false);
}

function worksApproval(facts: GateFacts, gate: ArrearsPolicy["gate"]): Missed {
  if (approvedOn(facts, "works", gate) !== null) return [];
  const [worksOn] = approvalDays(facts, "works", gate);
  if (worksOn === undefined) return [notApproved("works", facts, gate)];
  const projectOn = approvedOn(facts, "project", gate);
  const { id: project } = facts.project;
  return [
    { code: "works-approved-before-project", citation: "R4.10", facts: { project, worksOn, projectOn } },
  ];
}

function notApproved(
  matter: ApprovalMatter,
  { project, stage }: GateFacts,
  { approvers }: ArrearsPolicy["gate"],
): Reason<GateCode> {
  const given = project.approvals.filter((own) => own.matter === matter).map(({ by }) => by);
  return {
    code: `${matter}-not-approved`,
    citation: stage === "tender" ? "R4.13" : "R4.10",
    facts: { project: project.id, given: [...new Set(given)].sort(), approvers: approvers[matter] },
  };
}

function earlyStart(facts: GateFacts, gate: ArrearsPolicy["gate"]): Missed {
  const { project, asOf } = facts;
  const { id, startedOn } = project;
  if (startedOn === null || startedOn > asOf) return [];
  return (["project", "works"] as const).flatMap((matter): Missed => {
    const on = approvedOn(facts, matter, gate);
    if (on !== null && on <= startedOn) return [];
    const code = matter === "project" ? "started-before-project-approval" : "built-before-approval";
    return [{ code, citation: "R4.10", facts: { project: id, startedOn, approvedOn: on } }];
  });
}

/** The first day on which it was approved; `null` while it is not. Works are not approved before their project. */
function approvedOn(facts: GateFacts, matter: ApprovalMatter, gate: ArrearsPolicy["gate"]): PlainDate | null {
  const days = approvalDays(facts, matter, gate);
  if (matter === "project") return days[0] ?? null;
  const projectOn = approvedOn(facts, "project", gate);
  return days.find((on) => projectOn === null || on >= projectOn) ?? null;
}

/** The days of the papers that count, sorted. Where the approving body decides itself, its decision is the one. */
function approvalDays(
  facts: GateFacts,
  matter: ApprovalMatter,
  gate: ArrearsPolicy["gate"],
): readonly PlainDate[] {
  const { project, asOf } = facts;
  const decision = matter === "project" ? checkDecision(facts, gate) : undefined;
  if (decision !== undefined) {
    const { closedOn } = decision.status;
    return decision.outcome === "accept" && closedOn !== null ? [closedOn] : [];
  }
  const entitled = gate.approvers[matter];
  return project.approvals
    .filter((own) => own.matter === matter && own.document !== null && own.on <= asOf)
    .filter(({ by }) => entitled.length === 0 || entitled.includes(by))
    .map(({ on }) => on)
    .sort();
}

// What a contractor is made to advance is no source of funds.
function isFunds({ kind }: FundsSource): boolean {
  return kind !== "contractor";
}

/** What the sources come to, one amount under one paper once. */
function fundsOf({ funds, cost }: ProjectFile, which: (source: FundsSource) => boolean): Money {
  const own = funds
    .filter((source) => isFunds(source) && which(source) && source.amount.currency === cost.currency)
    .map(
      ({ document, amount }, at) =>
        [document === null ? at : canonicalJson([document, amount]), amount] as const,
    );
  return sumMoney([...new Map(own).values()], cost.currency);
}
