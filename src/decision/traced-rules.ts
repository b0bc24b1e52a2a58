import { grouped } from "./grouped.js";
import type { Citation, Facts, Reason } from "./reason.js";
import type { Look, TracedRule } from "./trace.js";
import type { TraceCode } from "./trace.reason.js";

/** A rule of a trace: whether it was asked, and what it looked at besides what it gave a reason for. */
export interface RuleAsked<Rule extends string = string, Code extends string = string> {
  readonly rule: Rule;
  readonly citation: Citation;
  /** Why it was not asked; left out for one that was. */
  readonly notAsked?: Exclude<TraceCode, "rule-met">;
  /** What it looked at and gave no reason for, in words of its own. */
  readonly looks?: readonly Look<Code>[];
  /** What it looked at, for a rule that gave no reason and has no words of its own for that. */
  readonly facts?: Facts;
}

/**
 * The rules of a trace: what each looked at, and the reasons of the decision that it gave. The reasons themselves are
 * the looks that fired, so that a trace cannot tell anything else than the decision.
 *
 * @param ruleOf - which rule gives the reasons of a code.
 * @example
 * import { tracedRules } from "receivables";
 *
 * const late = { code: "box-late", citation: "House rule", facts: { days: 3 } };
 * const asked = [{ rule: "time", citation: "House rule" }, { rule: "weight", citation: "House rule", facts: { kilos: 2 } }];
 * const rules = tracedRules([late], asked, { "box-late": "time" });
 * rules.map(({ rule, fired }) => [rule, fired]); // => [["time", true], ["weight", false]]
 */
export function tracedRules<Rule extends string, Code extends string>(
  reasons: readonly Reason<Code>[],
  asked: readonly RuleAsked<Rule, Code>[],
  ruleOf: Readonly<Partial<Record<string, Rule>>>,
): readonly TracedRule<Rule, Code | TraceCode>[] {
  const given = grouped(reasons, ({ code }) => (Object.hasOwn(ruleOf, code) ? ruleOf[code] : undefined));
  return asked.map(({ rule, citation, notAsked, looks: others = [], facts = {} }) => {
    const fired = (given.get(rule) ?? []).map((reason) => ({ ...reason, fired: true }));
    if (notAsked !== undefined && fired.length === 0) {
      const reason = { code: notAsked, citation, facts: { rule } };
      return { rule, citation, fired: false, looks: [], notAsked: reason };
    }
    const met = { code: "rule-met", citation, facts: { ...facts, rule }, fired: false } as const;
    const said: readonly Look<Code | TraceCode>[] = [...others, ...fired];
    const looks = said.length > 0 ? said : [met];
    return { rule, citation, fired: looks.some((look) => look.fired), looks, notAsked: null };
  });
}
