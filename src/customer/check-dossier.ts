import { type PlainDate, addMonths, laterOf } from "../calendar/index.js";
import {
  type Facts,
  type Finding,
  type PolicyRef,
  compareText,
  grouped,
  inOrderOfId,
} from "../decision/index.js";
import { customerFinding } from "./customer-finding.js";
import type { CustomerPolicy, DossierRules } from "./customer.policy.js";
import type { CopyCode, DossierCode } from "./customer.reason.js";
import { type GroupCompleteness, completenessOf, dossierContents } from "./dossier-contents.js";
import type { CustomerDossier, DossierReview } from "./dossier.js";
import type { HeldCopy } from "./file-copy.js";
import { copyFindings, holdersOfCopies } from "./file-copies.js";
import { personalFindings } from "./personal-findings.js";

/** How a dossier stands on a day. No value of it is repeated here, only the names of fields. */
export interface DossierCheck {
  readonly customer: string;
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** Whether nothing was found. */
  readonly inOrder: boolean;
  /** The parts A to D. */
  readonly groups: readonly GroupCompleteness[];
  /** The last review that counts; `null` for none. */
  readonly reviewedOn: PlainDate | null;
  /** The last day for the next update; `null` where none was reviewed or the policy states no interval. */
  readonly updateDueOn: PlainDate | null;
  /** Who holds each copy. */
  readonly held: readonly HeldCopy[];
  readonly findings: readonly Finding<DossierCode | CopyCode>[];
}

/**
 * Whether a customer information file is complete, reviewed and signed, kept in its copies and up to date, and holds
 * no more about persons than the policy has a purpose for (Art. 4, 6, 7; 个人信息保护法 Art. 6, from memory). A value
 * that was learned after the day does not count. A field that the policy does not list is reported and stays.
 *
 * @throws MisuseError `copy-twice` where two copies share an id.
 * @example
 * import { checkDossier, plainDate } from "receivables";
 *
 * const day = plainDate("2026-02-01");
 * const name = { id: "name", group: "A", required: true, personal: false, purpose: "to name it" } as const;
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   dossier: {
 *     fields: [name, { ...name, id: "address" }],
 *     reviewerRoles: [],
 *     responsibleRole: null,
 *     keepers: [],
 *     updateEveryMonths: 12,
 *   },
 *   personalData: { citations: { minimum: "House rule", access: "House rule", deletion: "House rule" } },
 * };
 * const dossier = {
 *   customer: "C1",
 *   filedOn: day,
 *   entries: [{ field: "name", value: "Harbour Ltd", by: "wang", on: day }],
 *   reviews: [{ by: "zhao", role: "business-manager", on: day }],
 *   responsible: { person: "zhao", role: "business-manager" },
 *   copies: [],
 *   transfers: [],
 * };
 * const { findings, updateDueOn } = checkDossier({ dossier, asOf: day }, policy);
 * findings.map(({ code, facts }) => [code, facts["fields"]]); // => [["dossier-fields-missing", ["address"]]]
 * updateDueOn; // => "2027-02-01"
 */
export function checkDossier(
  { dossier, asOf }: { readonly dossier: CustomerDossier; readonly asOf: PlainDate },
  policy: Pick<CustomerPolicy, "policy" | "dossier"> & {
    readonly personalData: Pick<CustomerPolicy["personalData"], "citations">;
  },
): DossierCheck {
  const rules = policy.dossier;
  const { customer, filedOn, copies, transfers } = dossier;
  const groups = completenessOf(dossierContents(dossier, rules, asOf));
  const reviewedOn = lastReview(dossier, rules, asOf);
  const updateDueOn =
    reviewedOn === null || rules.updateEveryMonths === null
      ? null
      : addMonths(reviewedOn, rules.updateEveryMonths);
  const file = { file: "dossier", of: customer, copies, transfers };
  const findings = inOrderOfId<Finding<DossierCode | CopyCode>>([
    ...(filedOn > asOf
      ? [
          customerFinding("dossier-filed-in-the-future", "Art. 4", [customer], { customer, filedOn, asOf }, [
            asOf,
            filedOn,
          ]),
        ]
      : []),
    ...groups.flatMap((row) => missingFields(customer, row)),
    ...entryFindings(dossier, rules, asOf),
    ...reviewFindings({ dossier, reviewedOn, updateDueOn, asOf }, rules),
    ...responsibleFindings(dossier, rules),
    ...copyFindings(file, rules.keepers, { copies: "Art. 4", transfers: "Art. 6" }, asOf),
    ...personalFindings(dossier, policy, asOf),
  ]);
  return {
    customer,
    asOf,
    policy: policy.policy,
    inOrder: findings.length === 0,
    groups,
    reviewedOn,
    updateDueOn,
    held: holdersOfCopies(file, asOf).held,
    findings,
  };
}

function missingFields(
  customer: string,
  { group, missing, required }: GroupCompleteness,
): readonly Finding<DossierCode>[] {
  if (missing.length === 0) return [];
  const facts = { customer, group, fields: missing, missing: missing.length, required };
  return [customerFinding("dossier-fields-missing", "Art. 4", [customer, group], facts, [missing, null])];
}

function entryFindings(
  { customer, entries }: CustomerDossier,
  { fields }: DossierRules,
  asOf: PlainDate,
): readonly Finding<DossierCode>[] {
  const known = new Set(fields.map(({ id }) => id));
  const about = (code: DossierCode, field: string, facts: Facts): Finding<DossierCode> =>
    customerFinding(code, "Art. 4", [customer, field], { customer, field, ...facts });
  return [...grouped(entries, ({ field }) => field)].flatMap(([field, own]) => {
    const future = own.map(({ on }) => on).filter((on) => on > asOf);
    const on = future.length === 0 ? null : future.reduce(laterOf);
    return [
      ...(known.has(field) ? [] : [about("dossier-field-unknown", field, {})]),
      ...(on === null ? [] : [about("dossier-entry-in-the-future", field, { on, asOf })]),
    ];
  });
}

function lastReview({ reviews }: CustomerDossier, rules: DossierRules, asOf: PlainDate): PlainDate | null {
  const days = reviews.filter((review) => counts(review, rules) && review.on <= asOf).map(({ on }) => on);
  return days.length === 0 ? null : days.reduce(laterOf);
}

function counts({ role }: DossierReview, { reviewerRoles }: DossierRules): boolean {
  return reviewerRoles.length === 0 || reviewerRoles.includes(role);
}

function reviewFindings(
  {
    dossier: { customer, entries, reviews },
    reviewedOn,
    updateDueOn,
    asOf,
  }: { readonly dossier: CustomerDossier } & Pick<DossierCheck, "reviewedOn" | "updateDueOn" | "asOf">,
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

function responsibleFindings(
  { customer, responsible }: CustomerDossier,
  { responsibleRole: asked }: DossierRules,
): readonly Finding<DossierCode>[] {
  if (responsible === null) {
    return [
      customerFinding("nobody-responsible-for-dossier", "Art. 4", [customer], { customer, role: asked }, [
        asked,
        null,
      ]),
    ];
  }
  const { person, role } = responsible;
  if (asked === null || role === asked) return [];
  const facts = { customer, person, role, asked };
  return [customerFinding("dossier-responsible-in-other-role", "Art. 4", [customer], facts, [asked, role])];
}
