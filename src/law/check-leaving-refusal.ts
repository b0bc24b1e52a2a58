import { type PlainDate, addDays } from "../calendar/index.js";
import type { LawPracticeCode } from "./law.reason.js";
import type { LawRule } from "./law-rule.js";
import { lawRuleOn } from "./law-rule-on.js";
import { type LegalCheck, type LegalOutcome, legalFinding } from "./legal-finding.js";

/** What a firm means to withhold from a leaver. */
export interface LeavingRefusal {
  readonly person: string;
  /** The day on which the employment ends, or on which the firm refuses. */
  readonly on: PlainDate;
  /** The day of the leaver's notice, if any. */
  readonly noticeOn?: PlainDate;
  /** Whether the leaving formalities 离职手续, or the papers that go with them, are refused. */
  readonly papers: boolean;
  /** Whether the last pay is withheld. */
  readonly lastPay: boolean;
}

/**
 * Warns where a firm refuses a leaver's formalities or withholds the last pay until the handover is finished, which
 * its own regulation may ask for and the law may not bear out.
 *
 * @throws MisuseError `date-out-of-range`.
 * @example
 * import { chinaLaw, checkLeavingRefusal, plainDate } from "receivables";
 *
 * const refusal = { person: "wang", on: plainDate("2026-03-31"), papers: true, lastPay: false };
 * const check = checkLeavingRefusal(refusal, chinaLaw);
 * check.outcome; // => "warned"
 * check.reasons[0]?.basis.certainty; // => "assumed"
 */
export function checkLeavingRefusal(
  { person, on, noticeOn, papers, lastPay }: LeavingRefusal,
  rules: readonly LawRule[],
): LegalCheck<LegalOutcome, LawPracticeCode> {
  const formalities = lawRuleOn(rules, "leaving-formalities", on);
  const pay = lawRuleOn(rules, "last-pay", on);
  const about = [person, on];
  const reasons = [
    ...(papers && formalities !== undefined
      ? [
          legalFinding({
            code: "leaving-papers-refused",
            rule: formalities,
            about,
            facts: {
              person,
              on,
              freeFrom: noticeOn === undefined ? null : addDays(noticeOn, formalities.noticeDays),
            },
          }),
        ]
      : []),
    ...(lastPay && pay !== undefined
      ? [legalFinding({ code: "last-pay-withheld", rule: pay, about, facts: { person, on } })]
      : []),
  ];
  const outcome =
    reasons.length > 0
      ? "warned"
      : formalities === undefined && pay === undefined
        ? "not-bound"
        : "no-objection";
  return { outcome, reasons };
}
