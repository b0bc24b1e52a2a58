import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { LawRule, LawRuleOf } from "./law-rule.js";
import { type LegalFinding, legalFinding } from "./legal-finding.js";

/**
 * The rule of a kind that is in force on a day: of the rows that concern the case, the one with the latest first day
 * that is not after it. `undefined` where none is in force yet.
 *
 * @param about - picks the rows that concern the case; without it, all of the kind do.
 * @example
 * import { chinaLaw, lawRuleOn, plainDate } from "receivables";
 *
 * lawRuleOn(chinaLaw, "default-interest", plainDate("2025-05-31"))?.id; // => "default-interest-2020"
 * lawRuleOn(chinaLaw, "default-interest", plainDate("2025-06-01"))?.id; // => "default-interest-2025"
 * lawRuleOn(chinaLaw, "default-interest", plainDate("2020-08-31")); // => undefined
 */
export function lawRuleOn<Kind extends LawRule["kind"]>(
  rules: readonly LawRule[],
  kind: Kind,
  on: PlainDate,
  about: (rule: LawRuleOf<Kind>) => boolean = () => true,
): LawRuleOf<Kind> | undefined {
  return rowsOf(rules, kind).findLast((rule) => rule.from <= on && about(rule));
}

/** The rows of a kind, the earliest first. */
export function rowsOf<Kind extends LawRule["kind"]>(
  rules: readonly LawRule[],
  kind: Kind,
): readonly LawRuleOf<Kind>[] {
  return rules
    .filter((rule): rule is LawRuleOf<Kind> => rule.kind === kind)
    .toSorted((a, b) => compareText(a.from, b.from) || compareText(a.id, b.id));
}

/** That a thing is older than the first rule of a kind; nothing where the table holds none. */
export function beforeLaw(
  rules: readonly LawRule[],
  kind: LawRule["kind"],
  { subject, on }: { readonly subject: string; readonly on: PlainDate },
): readonly LegalFinding<"before-law">[] {
  return rowsOf(rules, kind)
    .slice(0, 1)
    .map((rule) =>
      legalFinding({
        code: "before-law",
        rule,
        about: [subject],
        facts: { subject, on, from: rule.from },
        expected: rule.from,
        actual: on,
      }),
    );
}
