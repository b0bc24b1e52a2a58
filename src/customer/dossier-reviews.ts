import { type PlainDate, laterOf } from "../calendar/index.js";
import { type Facts, type Finding, compareText } from "../decision/index.js";
import { customerFinding } from "./customer-finding.js";
import type { DossierRules } from "./customer.policy.js";
import type { DossierCode } from "./customer.reason.js";
import type { CustomerDossier, DossierReview } from "./dossier.js";

/** The last review that counts on a day; `null` for none. */
export function lastReview(
  { reviews }: CustomerDossier,
  rules: DossierRules,
  asOf: PlainDate,
): PlainDate | null {
  const days = reviews.filter((review) => counts(review, rules) && review.on <= asOf).map(({ on }) => on);
  return days.length === 0 ? null : days.reduce(laterOf);
}

function counts({ role }: DossierReview, { reviewerRoles }: DossierRules): boolean {
  return reviewerRoles.length === 0 || reviewerRoles.includes(role);
}

interface ReviewedDossier {
  readonly dossier: CustomerDossier;
  readonly reviewedOn: PlainDate | null;
  readonly updateDueOn: PlainDate | null;
  readonly asOf: PlainDate;
}

/** What is wrong with the reviews of a dossier, and what was not reviewed. */
export function reviewFindings(
  { dossier: { customer, entries, reviews }, reviewedOn, updateDueOn, asOf }: ReviewedDossier,
  rules: DossierRules,
): readonly Finding<DossierCode>[] {
  const roles = rules.reviewerRoles;
  const found = (
    code: DossierCode,
    citation: string,
    facts: Facts,
    more: readonly string[] = [],
  ): Finding<DossierCode> => customerFinding(code, citation, [customer, ...more], { customer, ...facts });
  const odd = reviews.flatMap((review) => {
    const { by, role, on } = review;
    const facts = { by, role, on, asOf, roles };
    if (on > asOf) return [found("dossier-review-in-the-future", "Art. 4", facts, [on, by])];
    return counts(review, rules)
      ? []
      : [found("dossier-reviewed-in-other-role", "Art. 4", facts, [on, by, role])];
  });
  if (reviewedOn === null) return [...odd, found("dossier-not-reviewed", "Art. 4", { roles })];
  const later = entries.filter(({ on }) => on > reviewedOn && on <= asOf).map(({ field }) => field);
  const fields = [...new Set(later)].sort(compareText);
  return [
    ...odd,
    ...(fields.length === 0
      ? []
      : [found("dossier-entries-not-reviewed", "Art. 7", { fields, reviewedOn, roles })]),
    ...(rules.updateEveryMonths === null
      ? [found("dossier-update-interval-open", "Art. 7", { reviewedOn })]
      : []),
    ...(updateDueOn !== null && asOf > updateDueOn
      ? [found("dossier-update-overdue", "Art. 7", { reviewedOn, dueOn: updateDueOn })]
      : []),
  ];
}
