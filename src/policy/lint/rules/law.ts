import { addDays } from "../../../calendar/index.js";
import { lawRuleOn, lawRulesOf } from "../../../law/index.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { assessed, customerOf } from "../search/search-credit.js";
import { SEARCH_DAY } from "../search/search-day.js";
import { inPolicyCurrency } from "../search/search-money.js";
import { patternOf, tryFacts } from "../search/try-pattern.js";

/** A contract of today with a public buyer, by a small or medium seller. */
const CONTRACT = {
  id: "K-1",
  concludedOn: SEARCH_DAY,
  buyer: "organ",
  sellerStatedSme: true,
  agreedDays: null,
  payWhenPaid: false,
} as const;

/** The longest terms that the policy gives are ones that may be agreed with every buyer. */
export function termsAboveLaw(subject: LintSubject): readonly LintFinding[] {
  const { grades, normalTerm } = subject.policy.credit;
  const terms = [
    ...(normalTerm === null ? [] : [{ at: "/credit/normalTerm", days: normalTerm, grade: undefined }]),
    ...(grades?.rows ?? []).map(({ grade, term }, i) => ({
      at: `/credit/grades/rows/${i}/term`,
      days: term,
      grade,
    })),
  ];
  return terms.flatMap(({ at, days, grade }) => {
    const tried = tryFacts("checkPaymentTerms", { ...CONTRACT, agreedDays: days }, subject.policy);
    const [warning] = tried.result?.reasons ?? [];
    if (tried.result?.outcome !== "warned" || warning === undefined) return [];
    const { grade: _, ...ungraded } = customerOf(subject.policy);
    const given = assessed(grade === undefined ? ungraded : { ...ungraded, grade }, subject.policy);
    if (given.tried.result?.normal.term !== days) return [];
    return [
      lintFinding(
        {
          code: "term-above-law",
          at,
          facts: { days, longest: warning.expected },
          citation: warning.citation,
          expected: warning.expected,
          actual: days,
          mend: ["mend-at-most", { value: warning.expected }],
          example: [
            patternOf(given.tried, ["/normal/term"]),
            patternOf(tried, ["/outcome", "/reasons/0/code"]),
          ],
        },
        subject,
      ),
    ];
  });
}

/** The rate of late interest in force is not below what the law lets be agreed. */
export function interestBelowLaw(subject: LintSubject): readonly LintFinding[] {
  const { lpr = [{ from: SEARCH_DAY, rate: "0.000001", per: "year" }], policy } = subject;
  return policy.interest.rates.flatMap((agreed, i) => {
    const concludedOn = agreed.from > SEARCH_DAY ? agreed.from : SEARCH_DAY;
    const superseded = policy.interest.rates.some(({ from }) => from > agreed.from && from <= SEARCH_DAY);
    if (superseded) return [];
    const facts = {
      contract: { ...CONTRACT, concludedOn },
      agreed: { rate: agreed.rate, per: agreed.per },
      lpr,
    };
    const tried = tryFacts("checkDefaultInterest", facts, policy);
    const [warning] = tried.result?.reasons ?? [];
    if (tried.result?.outcome !== "warned" || warning === undefined) return [];
    return [
      lintFinding(
        {
          code: "interest-below-law",
          at: `/interest/rates/${i}/rate`,
          facts: { rate: warning.actual, least: warning.expected },
          citation: warning.citation,
          expected: warning.expected,
          actual: agreed.rate,
          mend: ["mend-more-than", { value: warning.expected }],
          example: [patternOf(tried, ["/outcome", "/reasons/0/code"])],
        },
        subject,
      ),
    ];
  });
}

/** Where the law limits deductions from wages the policy keeps the limit. */
export function wagesUncapped(subject: LintSubject): readonly LintFinding[] {
  const { accountability, law } = subject.policy;
  const rule = lawRuleOn(lawRulesOf(law), "wage-deduction", SEARCH_DAY);
  if (rule === undefined || accountability.wages.capped) return [];
  const amount = inPolicyCurrency("10000", subject.policy);
  const facts = {
    person: "E-1",
    paidOn: SEARCH_DAY,
    wage: amount,
    minimumWage: inPolicyCurrency("2000", subject.policy),
    agreedInContract: true,
    debts: [{ id: "D-1", since: SEARCH_DAY, amount }],
  };
  const tried = tryFacts("capWageDeduction", facts, subject.policy);
  return [
    lintFinding(
      {
        code: "wages-uncapped",
        at: "/accountability/wages/capped",
        facts: { share: rule.share },
        citation: rule.citation,
        expected: true,
        actual: false,
        mend: ["mend-set", { value: true }],
        example: [patternOf(tried, ["/outcome", "/limit", "/deducted"])],
      },
      subject,
    ),
  ];
}

/** A leaver is not asked for more notice than the law asks for. */
export function noticeLongerThanLaw(subject: LintSubject): readonly LintFinding[] {
  const { handover, law } = subject.policy;
  const rule = lawRuleOn(lawRulesOf(law), "leaving-formalities", SEARCH_DAY);
  const { noticeDays } = handover.release;
  if (rule === undefined || noticeDays === null || noticeDays <= rule.noticeDays) return [];
  const on = addDays(SEARCH_DAY, rule.noticeDays);
  const asked = { person: "E-1", on, noticeOn: SEARCH_DAY, papers: true, lastPay: false };
  const legal = tryFacts("checkLeavingRefusal", asked, subject.policy);
  const own = tryFacts(
    "mayRelease",
    { leaver: "E-1", occasion: "leaving", items: [], handovers: [], noticeOn: SEARCH_DAY, asOf: on },
    subject.policy,
  );
  return [
    lintFinding(
      {
        code: "notice-longer-than-law",
        at: "/handover/release/noticeDays",
        facts: { days: noticeDays, longest: rule.noticeDays },
        citation: rule.citation,
        expected: rule.noticeDays,
        actual: noticeDays,
        mend: ["mend-at-most", { value: rule.noticeDays }],
        example: [
          patternOf(legal, ["/outcome", "/reasons/0/code", "/reasons/0/facts/freeFrom"]),
          patternOf(own, ["/outcome"]),
        ],
      },
      subject,
    ),
  ];
}

/** The last pay of a leaver does not wait for what the law does not make it wait for. */
export function lastPayAgainstLaw(subject: LintSubject): readonly LintFinding[] {
  const { handover, law } = subject.policy;
  const rule = lawRuleOn(lawRulesOf(law), "last-pay", SEARCH_DAY);
  if (rule === undefined || !handover.wages.afterHandover) return [];
  const facts = { person: "E-1", on: SEARCH_DAY, papers: false, lastPay: true };
  const tried = tryFacts("checkLeavingRefusal", facts, subject.policy);
  return [
    lintFinding(
      {
        code: "last-pay-against-law",
        at: "/handover/wages/afterHandover",
        facts: {},
        citation: rule.citation,
        expected: false,
        actual: true,
        mend: ["mend-set", { value: false }],
        example: [patternOf(tried, ["/outcome", "/reasons/0/code"])],
      },
      subject,
    ),
  ];
}

/** A confirmed statement is not held to keep a claim alive for longer than the law does. */
export function limitationLongerThanLaw(subject: LintSubject): readonly LintFinding[] {
  const { law, statement } = subject.policy;
  const { limitationYears: years } = statement.response;
  const rule = lawRuleOn(lawRulesOf(law), "limitation", SEARCH_DAY, ({ claims }) => claims.includes("trade"));
  if (rule === undefined || years === null || years <= rule.years) return [];
  const item = { id: "INV-1", document: "INV-1", kind: "trade", dueOn: SEARCH_DAY } as const;
  const confirmed = { id: "S-1", kind: "statement-confirmed", on: SEARCH_DAY, items: ["INV-1"] } as const;
  const asOf = addDays(SEARCH_DAY, rule.years * 366);
  const tried = tryFacts("limitationOf", { item, events: [confirmed], asOf }, subject.policy);
  return [
    lintFinding(
      {
        code: "limitation-longer-than-law",
        at: "/statement/response/limitationYears",
        facts: { years, longest: rule.years },
        citation: rule.citation,
        expected: rule.years,
        actual: years,
        mend: ["mend-at-most", { value: rule.years }],
        example:
          tried.result?.outcome === "expired" ? [patternOf(tried, ["/outcome", "/expiresOn"])] : undefined,
      },
      subject,
    ),
  ];
}
