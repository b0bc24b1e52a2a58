import type { Look, Reason, TracedRule } from "../decision/index.js";
import { assessCredit } from "./assess-credit.js";
import { assessmentChanges } from "./assessment-changes.js";
import type { AssessmentTrace } from "./assessment-trace.js";
import type { BasisName, BasisStep, CreditAssessment } from "./credit-assessment.js";
import type { CreditFacts } from "./credit-facts.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { CreditCode } from "./credit.reason.js";
import type { CreditSections } from "./order-trace.js";

/**
 * The assessment of `assessCredit` with its full trace: each method and step with what it gave, those that the policy
 * does not take or that were not needed, and what would give more: a better grade, as much of net assets or sales as
 * counts, the least that is to be paid on time, what ends a new customer's step, or an approval; and, where too much is
 * asked for, what can be had. A step has fired where it decided limit or term, or changed what others gave.
 *
 * @throws MisuseError as `assessCredit` does.
 * @example
 * import { chinaTradeRegulation, explainReason, money, plainDate, traceAssessment } from "receivables";
 *
 * const facts = {
 *   customer: "C1",
 *   currency: "CNY",
 *   asOf: plainDate("2026-06-30"),
 *   netAssets: money("2000000", "CNY"),
 *   contingentLiabilities: money("0", "CNY"),
 * };
 * const { changes } = traceAssessment(facts, chinaTradeRegulation);
 * const [first] = changes;
 * first?.granted; // => { limit: { kind: "amount", amount: money("200000", "CNY") }, term: 30 }
 * first?.parts.map((part) => explainReason(part)); // => ["C1 has made credit sales: 1, of these paid in full: 1"]
 */
export function traceAssessment(facts: CreditFacts, sections: CreditSections): AssessmentTrace {
  const decision = assessCredit(facts, sections.credit);
  return {
    decision,
    rules: STEPS.map((step) => tracedStep(step, decision, sections.credit)),
    changes: assessmentChanges(facts, sections, decision),
  };
}

const STEPS: readonly BasisName[] = [
  "normal-term",
  "grades",
  "net-assets",
  "monthly-dealings",
  "payment-history",
  "normal",
  "new-customer",
  "approvals",
  "requested",
];

function tracedStep(
  name: BasisName,
  decision: CreditAssessment,
  policy: CreditPolicy,
): TracedRule<BasisName, CreditCode> {
  const citation = citationOf(name, policy);
  const step = decision.basis.find((taken) => taken.name === name);
  if (step === undefined) {
    const notAsked: Reason<CreditCode> = { code: "step-not-taken", citation, facts: { step: name } };
    return { rule: name, citation, fired: false, looks: [], notAsked };
  }
  const looks = [lookOf(step, decision, citation)];
  return { rule: name, citation, fired: looks.some(({ fired }) => fired), looks, notAsked: null };
}

/** What a step gave; for one whose facts are missing, the reason that the assessment itself states. */
function lookOf(step: BasisStep, decision: CreditAssessment, citation: string): Look<CreditCode> {
  const { inputs, limit, missing, name, term } = step;
  const told = decision.reasons.find(
    ({ code, facts }) => INCOMPLETE.has(code) && facts["step"] === name && missing.length > 0,
  );
  if (told !== undefined) return { ...told, fired: told.code !== "method-left-out" };
  if (name === "payment-history")
    return {
      code: "payment-record-keeps",
      citation,
      facts: inputs,
      fired: inputs["limitFactor"] !== "1" || inputs["termFactor"] !== "1",
    };
  const decides = [...decision.decidedBy.limit, ...decision.decidedBy.term].includes(name);
  return {
    code: limit?.kind === "unlimited" ? "step-gave-unlimited" : "step-gave",
    citation,
    facts: {
      step: name,
      ...(limit?.kind !== "unlimited" && { limit: limit?.kind === "amount" ? limit.amount : null }),
      term,
    },
    fired: decides || CHANGING.has(name),
  };
}

const INCOMPLETE: ReadonlySet<CreditCode> = /* @__PURE__ */ new Set([
  "method-left-out",
  "method-counts-as-zero",
  "method-undecided",
]);
const CHANGING: ReadonlySet<BasisName> = /* @__PURE__ */ new Set(["new-customer", "approvals", "requested"]);

function citationOf(name: BasisName, { citation, fixedBy, newCustomer }: CreditPolicy): string {
  if (name === "new-customer" || name === "approvals") return newCustomer.citation;
  return name === "requested" ? fixedBy.citation : citation;
}
