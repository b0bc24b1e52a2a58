import { ORDER_RULES, type CreditStage, type OrderRuleName } from "../../../credit/index.js";
import { compareText } from "../../../decision/index.js";
import type { FactPattern } from "../fact-pattern.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { overdueClaim } from "../search/search-item.js";
import { inPolicyCurrency } from "../search/search-money.js";
import { type OrderTry, orderBreaking, orderOf } from "../search/search-order.js";
import { firstSeen, patternOf, tryFacts } from "../search/try-pattern.js";

const STAGES: readonly CreditStage[] = ["order", "release", "shipment"];

/** What is referred is put before somebody. */
export function referredToNobody(subject: LintSubject): readonly LintFinding[] {
  const { rules, scopedRules } = subject.policy.credit;
  const uses = [
    ...ORDER_RULES.map((rule) => ({ at: `/credit/rules/${rule}/to`, rule, use: rules[rule], holder: null })),
    ...scopedRules.map(({ of, rule, use }, i) => ({
      at: `/credit/scopedRules/${i}/use/to`,
      rule,
      use,
      holder: of.scope === "all" ? null : of.holder,
    })),
  ];
  return uses
    .filter(({ use }) => use.outcome === "refer" && use.stages.length > 0 && use.to.length === 0)
    .map(({ at, holder, rule, use }) => {
      const example = firstSeen(use.stages, (stage) => {
        const facts = {
          ...orderBreaking(rule, subject.policy),
          stage,
          ...(holder !== null && { ruleGroups: [holder] }),
        };
        const tried = tryFacts("checkOrder", facts, subject.policy);
        return tried.result?.failed.includes(rule) === true
          ? [patternOf(tried, ["/outcome", "/failed", "/to"])]
          : undefined;
      });
      return lintFinding(
        { code: "referred-to-nobody", at, facts: { rule }, actual: [], mend: ["mend-state"], example },
        subject,
      );
    });
}

/** What a release can let pass is asked of somebody. */
export function releasedRulesNotAsked(subject: LintSubject): readonly LintFinding[] {
  return subject.policy.credit.release.rules.flatMap((rule, i) =>
    isAsked(rule, subject)
      ? []
      : [
          lintFinding(
            {
              code: "released-rule-not-asked",
              at: `/credit/release/rules/${i}`,
              facts: { rule },
              actual: rule,
              mend: ["mend-remove-or-ask", { rule }],
              example: notFailing(orderBreaking(rule, subject.policy), rule, subject),
            },
            subject,
          ),
        ],
  );
}

/** What a group or a customer is spared is asked of a wider scope. */
export function excludedRulesNotAsked(subject: LintSubject): readonly LintFinding[] {
  const { exclusions, scopedRules } = subject.policy.credit;
  return exclusions.flatMap(({ of, rule }, i) => {
    const wider = scopedRules.some(
      (row) =>
        row.rule === rule &&
        row.use.stages.length > 0 &&
        (row.of.scope === "all" || (row.of.scope === "group" && of.scope === "customer")),
    );
    if (wider || subject.policy.credit.rules[rule].stages.length > 0) return [];
    const facts = { ...orderBreaking(rule, subject.policy), ruleGroups: [] };
    const inGroup = of.scope === "group" ? { ...facts, ruleGroups: [of.holder] } : facts;
    const both = [facts, inGroup].flatMap((one) => notFailing(one, rule, subject) ?? []);
    return [
      lintFinding(
        {
          code: "excluded-rule-not-asked",
          at: `/credit/exclusions/${i}/rule`,
          facts: { rule, holder: of.holder },
          actual: rule,
          mend: ["mend-remove-or-ask", { rule }],
          example: both,
        },
        subject,
      ),
    ];
  });
}

/** A rule that is asked besides names a moment at which it is. */
export function scopedRulesNotAsked(subject: LintSubject): readonly LintFinding[] {
  return subject.policy.credit.scopedRules.flatMap(({ id, of, rule, use }, i) => {
    if (use.stages.length > 0) return [];
    const group = of.scope === "group" ? { ruleGroups: [of.holder] } : {};
    const facts = { ...orderBreaking(rule, subject.policy), ...group };
    return [
      lintFinding(
        {
          code: "scoped-rule-not-asked",
          at: `/credit/scopedRules/${i}/use/stages`,
          facts: { rule, id },
          expected: [...STAGES],
          actual: [],
          mend: ["mend-name-one-of", { names: [...STAGES] }],
          example: isAsked(rule, subject) ? undefined : notFailing(facts, rule, subject),
        },
        subject,
      ),
    ];
  });
}

/** The days from which an overdue item stops an order are more than those that are let pass. */
export function overdueDaysWithinGrace(subject: LintSubject): readonly LintFinding[] {
  const { policy } = subject;
  const { previousSale, rules } = policy.credit;
  const { days, stages } = rules.oldestOverdue;
  if (stages.length === 0 || days > previousSale.graceDays) return [];
  const items = [overdueClaim(days, inPolicyCurrency("500", policy))];
  const example = firstSeen(stages, (stage) => {
    const tried = tryFacts("checkOrder", orderOf("1", policy, { items, stage }), policy);
    return tried.result?.failed.includes("oldestOverdue") === false
      ? [patternOf(tried, ["/failed"])]
      : undefined;
  });
  return [
    lintFinding(
      {
        code: "overdue-days-within-grace",
        at: "/credit/rules/oldestOverdue/days",
        facts: { days, grace: previousSale.graceDays },
        expected: previousSale.graceDays + 1,
        actual: days,
        mend: ["mend-at-least", { value: previousSale.graceDays + 1 }],
        example,
      },
      subject,
    ),
  ];
}

/** The stages that stop sales are stages of escalation. */
export function stagesUnknown(subject: LintSubject): readonly LintFinding[] {
  const { policy } = subject;
  const { beyond, stages } = policy.escalation;
  const known = [...stages, ...(beyond === null ? [] : [beyond])].map(({ id }) => id);
  const { rules, scopedRules } = policy.credit;
  const named = [
    ...rules.stageReached.reached.map((stage, i) => ({
      stage,
      at: `/credit/rules/stageReached/reached/${i}`,
    })),
    ...scopedRules.flatMap((row, at) =>
      row.rule === "stageReached"
        ? row.use.reached.map((stage, i) => ({ stage, at: `/credit/scopedRules/${at}/use/reached/${i}` }))
        : [],
    ),
  ];
  return named
    .filter(({ stage }) => !known.includes(stage))
    .map(({ at, stage }) => {
      const reachable = known.filter((id) => named.every((other) => other.stage !== id));
      const facts = reachable.map((id) => ({ customer: "C-1", item: "INV-1", stage: id }));
      const tried = tryFacts("checkOrder", orderOf("1", policy, { stages: facts }), policy);
      return lintFinding(
        {
          code: "stage-unknown",
          at,
          facts: { stage },
          expected: known,
          actual: stage,
          mend: ["mend-name-one-of", { names: known }],
          example:
            tried.result?.failed.includes("stageReached") === false
              ? [patternOf(tried, ["/failed"])]
              : undefined,
        },
        subject,
      );
    });
}

function isAsked(rule: OrderRuleName, { policy: { credit } }: LintSubject): boolean {
  return (
    credit.rules[rule].stages.length > 0 ||
    credit.scopedRules.some((row) => row.rule === rule && row.use.stages.length > 0)
  );
}

/** Shows that an order which breaks a rule is not held by it, at whichever moment. */
function notFailing(
  facts: OrderTry,
  rule: OrderRuleName,
  { policy }: LintSubject,
): readonly FactPattern[] | undefined {
  const tries = STAGES.map((stage) => tryFacts("checkOrder", { ...facts, stage }, policy));
  const silent = tries.every(({ result }) => result !== undefined && !result.failed.includes(rule));
  const most = tries.toSorted((a, b) => compareText(a.facts.stage, b.facts.stage))[0];
  return silent && most !== undefined ? [patternOf(most, ["/outcome", "/failed"])] : undefined;
}
