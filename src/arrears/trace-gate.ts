import { type RuleAsked, tracedRules } from "../decision/index.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import type { GateCode } from "./arrears.reason.js";
import { gateChanges } from "./gate-changes.js";
import { gateProject } from "./gate-project.js";
import type { GateTrace } from "./gate-trace.js";
import type { GateCondition, GateFacts } from "./project-file.js";

type Rule = GateCondition | "gate-decision";

const RULE_OF: Readonly<Partial<Record<GateCode, Rule>>> = {
  "funds-source-missing": "funds-source",
  "funds-below-cost": "funds-source",
  "fund-balance-plan-missing": "fund-balance-plan",
  "cash-flow-not-assessed": "cash-flow",
  "cash-flow-short": "cash-flow",
  "debt-source-open": "debt-finance",
  "debt-duty-open": "debt-finance",
  "prefinancing-asked": "no-prefinancing",
  "project-not-approved": "project-approval",
  "works-not-approved": "works-approval",
  "works-approved-before-project": "works-approval",
  "started-before-project-approval": "no-early-start",
  "built-before-approval": "no-early-start",
  "funds-not-in-place": "funds-in-place",
  "settlement-terms-missing": "settlement-terms",
};

const CONDITIONS: Readonly<Record<GateCondition, string>> = {
  "funds-source": "R4.8",
  "fund-balance-plan": "R4.8",
  "cash-flow": "R4.9",
  "debt-finance": "R4.9",
  "no-prefinancing": "R4.10",
  "project-approval": "R4.10",
  "works-approval": "R4.10",
  "no-early-start": "R4.10",
  "funds-in-place": "R4.13",
  "settlement-terms": "R4.13",
};

/**
 * How it came about that a project passes a gate or not: every condition of its stage, those of other stages as not
 * asked, and all that the project would have to have in order to pass. It was tried by {@link gateProject} itself, and
 * nothing of it is spare.
 *
 * @throws MisuseError as {@link gateProject}.
 * @example
 * import { money, plainDate, traceGate } from "receivables";
 *
 * const project = {
 *   id: "village", government: true, cost: money("1000.00", "CNY"), fundBalancePlan: null, cashFlow: null,
 *   funds: [{ kind: "budget", amount: money("600.00", "CNY"), document: "B-1", availableOn: null }],
 *   debtFinance: null, prefinancing: true, settlementTerms: null, approvals: [], startedOn: null,
 * } as const;
 * const { changes } = traceGate(
 *   { project, stage: "approval", asOf: plainDate("2026-03-01") },
 *   {
 *     policy: { id: "county", version: "1" },
 *     gate: {
 *       conditions: { approval: ["funds-source", "no-prefinancing"], tender: [], start: [] },
 *       approvalUse: "project-gate",
 *       approvers: { project: [], works: [] },
 *       noPrefinancing: "government",
 *     },
 *   },
 * );
 * changes.map(({ outcome, parts }) => [outcome, parts.map(({ kind }) => kind)]); // => [["approve", ["prefinancing", "funds"]]]
 * changes[0]?.parts[1]?.facts; // => { amount: { amount: "400.00", currency: "CNY" } }
 */
export function traceGate(facts: GateFacts, policy: Pick<ArrearsPolicy, "policy" | "gate">): GateTrace {
  const decision = gateProject(facts, policy);
  const asked = new Set(policy.gate.conditions[facts.stage]);
  const rules = Object.entries(CONDITIONS) as readonly (readonly [GateCondition, string])[];
  const { project, stage } = facts;
  const said = { project: project.id, stage };
  // What is against the project besides its conditions is the approving body's own decision.
  const body: Readonly<Partial<Record<string, Rule>>> = Object.fromEntries(
    decision.reasons
      .filter(({ code }) => RULE_OF[code] === undefined && code !== "project-meets-conditions")
      .map(({ code }) => [code, "gate-decision"]),
  );
  return {
    decision,
    rules: tracedRules(
      decision.reasons,
      [
        ...rules.map(([rule, citation]): RuleAsked<Rule, GateCode> => {
          return { rule, citation, facts: said, ...(!asked.has(rule) && { notAsked: "rule-not-set" }) };
        }),
        {
          rule: "gate-decision",
          citation: "R4.10",
          facts: said,
          ...(facts.decision === undefined && { notAsked: "rule-not-applicable" }),
        },
      ],
      { ...RULE_OF, ...body },
    ),
    changes: gateChanges(facts, policy),
  };
}
