import { type RuleAsked, tracedRules } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { ApplicationDecision, ApplicationFacts } from "./application-check.js";
import { applicationChanges } from "./application-changes.js";
import type { ApplicationCheckRule, ApplicationTrace } from "./application-trace.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import type { ApplicationCode } from "./bad-debt.reason.js";
import { checkApplications } from "./check-applications.js";

const RULE_OF: Readonly<Partial<Record<ApplicationCode, ApplicationCheckRule>>> = {
  "application-approved": "application-approvals",
  "application-awaits-approval": "application-approvals",
  "application-approval-missing": "application-approvals",
  "application-not-approved": "application-approvals",
  "application-approved-by-other-route": "application-approvals",
  "application-changed-after-approval": "application-approvals",
  "application-field-missing": "application-fields",
  "application-copies-missing": "application-copies",
  "copy-keeper-missing": "application-copies",
  "application-without-items": "application-items",
  "applied-item-unknown": "application-items",
  "applied-item-settled": "application-items",
  "applied-item-written-off": "application-items",
  "applied-item-of-other-customer": "application-items",
  "applied-item-no-claim": "application-items",
  "applied-in-other-currency": "application-items",
  "applied-amount-not-positive": "application-items",
  "applied-above-open": "application-items",
  "applied-twice": "application-items",
};

/**
 * How it came about that one bad-debt application stands as it does (Art. 26, 30): each rule with what it looked at,
 * and what puts the paper right and has it approved. Every change was tried by {@link checkApplications} itself with
 * all the other applications, and no part of it is spare. A paper that is put right has to be approved anew.
 *
 * @throws MisuseError `unknown-application`; those of {@link checkApplications}.
 * @example
 * import { type BadDebtApplication, chinaTradeRegulation, explainReason, money, plainDate, positionAsOf, traceApplication } from "receivables";
 *
 * const day = plainDate("2026-05-04");
 * const application: BadDebtApplication = {
 *   id: "A1", customer: "C1", by: "wang", on: day, fields: {}, ground: "insolvent",
 *   items: [{ item: "INV-1", amount: money("100.00", "CNY") }], copies: [],
 * };
 * const rule = { fields: ["phone"], copies: 1, keepers: null, approvals: [] } as const;
 * const policy = { ...chinaTradeRegulation.badDebt, application: rule };
 * const facts = { applications: [application], position: positionAsOf({ documents: [] }, day), approvals: [] };
 * const { rules } = traceApplication({ ...facts, application: "A1" }, policy);
 * rules.filter(({ fired }) => fired).map(({ rule }) => rule); // => ["application-fields", "application-copies", "application-items"]
 */
export function traceApplication(
  facts: ApplicationFacts & { readonly application: string },
  policy: Pick<BadDebtPolicy, "policy" | "application">,
): ApplicationTrace {
  const decision = checkApplications(facts, policy).applications.find(
    ({ application }) => application === facts.application,
  );
  if (decision === undefined) {
    throw new MisuseError({
      code: "unknown-application",
      field: "application",
      value: facts.application,
      problem: "not one of the applications of the day",
      remedy: "Pass the id of one of them.",
    });
  }
  return {
    decision,
    rules: tracedRules(decision.reasons, askedRules(facts, decision, policy.application), RULE_OF),
    changes: applicationChanges(facts, decision, policy),
  };
}

function askedRules(
  { applications, approvals }: ApplicationFacts,
  { application, items }: ApplicationDecision,
  { fields, copies, keepers, approvals: required }: BadDebtPolicy["application"],
): readonly RuleAsked<ApplicationCheckRule, ApplicationCode>[] {
  const made = applications.find(({ id }) => id === application)?.copies.length ?? 0;
  const requests = approvals.filter(({ request }) => request.subject === application);
  return [
    {
      rule: "application-approvals",
      citation: "Art. 26, 30",
      facts: { application, uses: required.map(({ use }) => use), requests: requests.length },
      ...(required.length === 0 && { notAsked: "rule-not-set" }),
    },
    {
      rule: "application-fields",
      citation: "Art. 30",
      facts: { application, fields },
      ...(fields.length === 0 && { notAsked: "rule-not-set" }),
    },
    { rule: "application-copies", citation: "Art. 30", facts: { application, made, copies, keepers } },
    { rule: "application-items", citation: "Art. 30", facts: { application, items: items.length } },
  ];
}
