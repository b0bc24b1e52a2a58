import { type Change, type Reason, neededChanges, smallestAmount } from "../decision/index.js";
import { addMoney, type Money, subtractMoney, zeroMoney } from "../money/index.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import { GATE_CONDITIONS } from "./gate-conditions.js";
import { gateProject } from "./gate-project.js";
import type { GateDifference, GatePaper } from "./gate-trace.js";
import type { GateCondition, GateFacts, ProjectFile } from "./project-file.js";

type Policy = Pick<ArrearsPolicy, "policy" | "gate">;

/** What a project would have to have in order to pass; tried by the gate itself. */
export function gateChanges(
  facts: GateFacts,
  policy: Policy,
): readonly Change<GateDifference, "approve" | "refuse">[] {
  const { outcome, reasons } = gateProject(facts, policy);
  if (outcome === "approve") return [];
  // Funds are counted after a contractor's are out, so that what is dropped is made up for.
  const others = reasons.flatMap((reason) => remedies(reason, facts, policy));
  const parts = [...others, ...missingFunds(factsWith(facts, others), reasons, policy)];
  const outcomeOf = (some: readonly GateDifference[]) => gateProject(factsWith(facts, some), policy).outcome;
  return neededChanges({ tried: [parts], outcomeOf });
}

const FUNDS: ReadonlySet<string> = new Set([
  "funds-source-missing",
  "funds-below-cost",
  "funds-not-in-place",
]);

/** The smallest amount of funds with which every condition on funds is met. */
function missingFunds(
  facts: GateFacts,
  reasons: readonly Reason[],
  { gate }: Policy,
): readonly GateDifference[] {
  const reason = reasons.find(({ code }) => FUNDS.has(code));
  if (reason === undefined) return [];
  const { citation } = reason;
  const asked = gate.conditions[facts.stage].filter(
    (one) => one === "funds-source" || one === "funds-in-place",
  );
  const part = (amount: Money): GateDifference => {
    return { kind: "funds", code: "funds-added", citation, facts: { amount }, amount };
  };
  const amount = smallestAmount(facts.project.cost, (some) =>
    allMet(asked, factsWith(facts, [part(some)]), gate),
  );
  return amount === null ? [] : [part(amount)];
}

function allMet(
  conditions: readonly GateCondition[],
  facts: GateFacts,
  gate: ArrearsPolicy["gate"],
): boolean {
  return conditions.every((condition) => GATE_CONDITIONS[condition](facts, gate).length === 0);
}

const PAPERS: Readonly<Record<string, GatePaper>> = {
  "fund-balance-plan-missing": "fund-balance-plan",
  "cash-flow-not-assessed": "cash-flow",
  "debt-source-open": "debt-finance",
  "debt-duty-open": "debt-finance",
  "settlement-terms-missing": "settlement-terms",
};

function remedies(
  { code, citation, facts: said }: Reason,
  { project }: GateFacts,
  { gate: { approvers } }: Policy,
): readonly GateDifference[] {
  const paper = Object.hasOwn(PAPERS, code) ? PAPERS[code] : undefined;
  if (paper !== undefined) return [{ kind: "paper", code: "paper-filed", citation, facts: { paper }, paper }];
  switch (code) {
    case "cash-flow-short": {
      const { inflow, outflow } = said as { readonly inflow: Money; readonly outflow: Money };
      const amount = subtractMoney(outflow, inflow);
      return [{ kind: "inflow", code: "inflow-added", citation, facts: { amount }, amount }];
    }
    case "prefinancing-asked":
      return [
        { kind: "prefinancing", code: "prefinancing-dropped", citation, facts: { project: project.id } },
      ];
    case "project-not-approved":
    case "works-not-approved":
    case "works-approved-before-project": {
      const matter = code === "project-not-approved" ? "project" : "works";
      const by = approvers[matter][0] ?? "approving-body";
      return [{ kind: "approval", code: "matter-approved", citation, facts: { matter, by }, matter, by }];
    }
    default:
      return [];
  }
}

function factsWith(facts: GateFacts, parts: readonly GateDifference[]): GateFacts {
  return {
    ...facts,
    project: parts.reduce((project, part) => withPart(project, part, facts), facts.project),
  };
}

function withPart(project: ProjectFile, part: GateDifference, { asOf }: GateFacts): ProjectFile {
  const { funds, cashFlow, approvals } = project;
  switch (part.kind) {
    case "funds": {
      const added = { kind: "budget", amount: part.amount, document: NEW_PAPER, availableOn: asOf } as const;
      return { ...project, funds: [...funds, added] };
    }
    case "inflow":
      return cashFlow === null
        ? project
        : { ...project, cashFlow: { ...cashFlow, inflow: addMoney(cashFlow.inflow, part.amount) } };
    case "paper":
      return { ...project, ...filed(project, part.paper, asOf) };
    case "prefinancing":
      return { ...project, prefinancing: false, funds: funds.filter(({ kind }) => kind !== "contractor") };
    case "approval": {
      const { matter, by } = part;
      return { ...project, approvals: [...approvals, { matter, by, on: asOf, document: NEW_PAPER }] };
    }
    default:
      return part satisfies never;
  }
}

/** Stands for the number of a paper that is still to come; no paper of a file has it. */
const NEW_PAPER = "\u0000";

function filed({ cost }: ProjectFile, paper: GatePaper, on: GateFacts["asOf"]): Partial<ProjectFile> {
  const nothing = zeroMoney(cost.currency);
  switch (paper) {
    case "fund-balance-plan":
      return { fundBalancePlan: NEW_PAPER };
    case "settlement-terms":
      return { settlementTerms: NEW_PAPER };
    case "debt-finance":
      return { debtFinance: { repaidFrom: NEW_PAPER, repaidBy: NEW_PAPER } };
    case "cash-flow":
      return { cashFlow: { document: NEW_PAPER, on, inflow: nothing, outflow: nothing } };
    default:
      return paper satisfies never;
  }
}
