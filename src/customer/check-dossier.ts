import { type PlainDate, addMonths, laterOf } from "../calendar/index.js";
import { type Facts, type Finding, type PolicyRef, grouped, inOrderOfId } from "../decision/index.js";
import { customerFinding } from "./customer-finding.js";
import type { CustomerPolicy, DossierRules } from "./customer.policy.js";
import type { CopyCode, DossierCode } from "./customer.reason.js";
import { type GroupCompleteness, completenessOf, dossierContents } from "./dossier-contents.js";
import type { CustomerDossier } from "./dossier.js";
import type { HeldCopy } from "./file-copy.js";
import { copyFindings, holdersOfCopies } from "./file-copies.js";
import { personalFindings } from "./personal-findings.js";
import { lastReview, reviewFindings } from "./dossier-reviews.js";

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
