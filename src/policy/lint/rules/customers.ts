import { endOfMonth, quarterOf } from "../../../calendar/index.js";
import { addDays } from "../../../calendar/index.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { SEARCH_DAY } from "../search/search-day.js";
import { inPolicyCurrency } from "../search/search-money.js";
import { patternOf, tryFacts } from "../search/try-pattern.js";

/** Where visits are asked for some kind of visit counts. */
export function visitsUncountable(subject: LintSubject): readonly LintFinding[] {
  const { visits } = subject.policy.customer;
  if (visits.count === 0 || visits.kinds.length > 0) return [];
  const { from } = quarterOf(SEARCH_DAY);
  const made = Array.from({ length: Math.min(visits.count, 60) }, (_, i) => ({
    id: `V-${i + 1}`,
    customer: "C-1",
    by: "E-1",
    on: addDays(from, i % 28),
    kind: i % 2 === 0 ? "in-person" : "phone",
    assessment: null,
  }));
  const charges = [{ customer: "C-1", person: "E-1", from }];
  const asOf = endOfMonth(SEARCH_DAY);
  const tried = tryFacts("checkVisits", { visits: made, charges, from, asOf }, subject.policy);
  return [
    lintFinding(
      {
        code: "visits-uncountable",
        at: "/customer/visits/kinds",
        facts: { count: visits.count },
        actual: [],
        mend: ["mend-state"],
        example: [patternOf(tried, ["/rows/0/required", "/rows/0/made"])],
      },
      subject,
    ),
  ];
}

/** A personal field that a dossier must have says what it is kept for. */
export function personalWithoutPurpose(subject: LintSubject): readonly LintFinding[] {
  return subject.policy.customer.dossier.fields.flatMap(({ id, personal, purpose, required }, i) =>
    !personal || !required || purpose !== null
      ? []
      : [
          lintFinding(
            {
              code: "personal-without-purpose",
              at: `/customer/dossier/fields/${i}/purpose`,
              facts: { field: id },
              mend: ["mend-state"],
            },
            subject,
          ),
        ],
  );
}

/** A customer is reminded before its silence is taken for consent. */
export function silenceBeforeReminder(subject: LintSubject): readonly LintFinding[] {
  const { remindAfterDays, silenceAcceptsAfterDays: days } = subject.policy.statement.response;
  if (days === null || days >= remindAfterDays) return [];
  const { amount, currency } = inPolicyCurrency("1000", subject.policy);
  const statement = {
    customer: "C-1",
    currency,
    period: { from: addDays(SEARCH_DAY, -30), to: SEARCH_DAY },
    lines: [],
    account: { opening: amount, movements: [], closing: amount },
    total: "0",
  };
  const facts = { statement, sentOn: SEARCH_DAY, responses: [], asOf: addDays(SEARCH_DAY, days) };
  const tried = tryFacts("statementStatus", facts, subject.policy);
  return [
    lintFinding(
      {
        code: "silence-before-reminder",
        at: "/statement/response/silenceAcceptsAfterDays",
        facts: { days, remind: remindAfterDays },
        expected: remindAfterDays,
        actual: days,
        mend: ["mend-at-least", { value: remindAfterDays }],
        example: [patternOf(tried, ["/asOf", "/outcome"])],
      },
      subject,
    ),
  ];
}
