import { addDays } from "../../../calendar/index.js";
import { pointerTo } from "../at-pointer.js";
import type { FactsOf } from "../fact-pattern.js";
import type { LintFinding } from "../lint-finding.js";
import { type Fault, lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { amountIn, bestPaper, bestRoster, requestOf } from "../search/search-approval.js";
import { SEARCH_CALENDAR, SEARCH_DAY } from "../search/search-day.js";
import { claim } from "../search/search-item.js";
import { patternOf, tryFacts } from "../search/try-pattern.js";

/** What may become a bad debt is reported no later than other trouble. */
export function worseNewsLater(subject: LintSubject): readonly LintFinding[] {
  const { possibleBadDebtWithinDays: worse, withinDays } = subject.policy.badDebt.problemReport;
  if (worse <= withinDays) return [];
  const problem = { customer: "C-1", handler: "E-1", foundOn: SEARCH_DAY, signs: "seen", resolvedOn: null };
  const problems = [
    { ...problem, id: "P-1", badDebtPossible: false },
    { ...problem, id: "P-2", badDebtPossible: true },
  ];
  const tried = tryFacts("checkProblemReports", { problems, reports: [], asOf: SEARCH_DAY }, subject.policy);
  return [
    lintFinding(
      {
        code: "worse-news-later",
        at: "/badDebt/problemReport/possibleBadDebtWithinDays",
        facts: { worse, within: withinDays },
        expected: withinDays,
        actual: worse,
        mend: ["mend-at-most", { value: withinDays }],
        example: [patternOf(tried, ["/rows/0/dueOn", "/rows/1/dueOn"])],
      },
      subject,
    ),
  ];
}

/** The chains by which an application is approved go through one of the routes that are good enough for it. */
export function routesNotInChain(subject: LintSubject): readonly LintFinding[] {
  const { approval, badDebt } = subject.policy;
  return badDebt.application.approvals.flatMap(({ routes, use }, i) => {
    const bands = Object.hasOwn(approval.uses, use) ? (approval.uses[use]?.bands ?? []) : [];
    return bands.flatMap(({ chain }, band) => {
      const rule = Object.hasOwn(approval.chains, chain) ? approval.chains[chain] : undefined;
      const roles = rule?.steps.flatMap(({ by }) => ("role" in by ? [by.role] : [])) ?? [];
      const fits = routes.some((route) => goesThrough(roles, route.roles));
      if (rule === undefined || routes.length === 0 || fits) return [];
      return [
        lintFinding(
          {
            code: "route-not-in-chain",
            at: pointerTo(["badDebt", "application", "approvals", i, "routes"]),
            facts: { use, chain, roles },
            expected: routes.map((route) => [...route.roles]),
            actual: roles,
            mend: ["mend-name-one-of", { names: [roles] }],
            example: approvedByOtherRoute(use, band, subject),
          },
          subject,
        ),
      ].slice(0, bands.findIndex((other) => other.chain === chain) === band ? 1 : 0);
    });
  });
}

function goesThrough(roles: readonly string[], route: readonly string[]): boolean {
  return roles.reduce((at, role) => (role === route[at] ? at + 1 : at), 0) === route.length;
}

/** An application that everybody approved, and that still does not count. */
function approvedByOtherRoute(use: string, band: number, { policy }: LintSubject): Fault["example"] {
  const bands = policy.approval.uses[use]?.bands ?? [];
  const amount = amountIn(bands, band, policy);
  const chain = policy.approval.chains[bands[band]?.chain ?? ""];
  if (chain === undefined) return undefined;
  const item = claim(addDays(SEARCH_DAY, -1000), amount);
  const application = {
    id: "S-1",
    customer: "C-1",
    by: "applicant",
    on: SEARCH_DAY,
    fields: Object.fromEntries(policy.badDebt.application.fields.map((field) => [field, "stated"])),
    ground: "uncollectible",
    items: [{ item: item.id, amount }],
    copies: [],
  };
  const position = { asOf: SEARCH_DAY, items: [item], settled: [], findings: [] };
  const facts = (approvals: FactsOf<"checkApplications">["approvals"]): FactsOf<"checkApplications"> => ({
    applications: [application],
    position,
    approvals,
  });
  const content = tryFacts("checkApplications", facts([]), policy).result?.applications[0]?.digest;
  const roster = bestRoster(chain);
  const signed = bestPaper({ use, amount }, chain, { policy, roster });
  if (content === undefined) return undefined;
  const request = { ...requestOf(use, amount), content };
  const { signatures } = signed.facts;
  const paper = { request, roster, signatures, asOf: SEARCH_DAY, calendar: SEARCH_CALENDAR };
  const { approval = null } = tryFacts("approvalFromSignatures", paper, policy).result ?? {};
  if (approval?.outcome !== "approved") return undefined;
  const tried = tryFacts("checkApplications", facts([approval]), policy);
  const at = (tried.result?.applications[0]?.reasons ?? []).findIndex(
    ({ code }) => code === "application-approved-by-other-route",
  );
  return at < 0
    ? undefined
    : [patternOf(tried, ["/applications/0/outcome", `/applications/0/reasons/${at}/code`])];
}

/** A rule on writing off is in force on some day. */
export function writeOffRulesInForce(subject: LintSubject): readonly LintFinding[] {
  return subject.policy.badDebt.writeOff.rules.flatMap(({ from, id, until }, i) =>
    until === null || from <= until
      ? []
      : [
          lintFinding(
            {
              code: "rule-never-in-force",
              at: `/badDebt/writeOff/rules/${i}/until`,
              facts: { rule: id, from, until },
              expected: from,
              actual: until,
              mend: ["mend-at-least", { value: from }],
            },
            subject,
          ),
        ],
  );
}
