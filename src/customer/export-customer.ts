import type { PlainDate } from "../calendar/index.js";
import { type Citation, type PolicyRef, canonicalJson, compareText, grouped } from "../decision/index.js";
import type { CustomerFacts } from "./customer-facts.js";
import type { CustomerParent } from "./customer-parent.js";
import type { CustomerPolicy, DossierGroup, RecordRule } from "./customer.policy.js";
import type { CustomerCharge, CustomerVisit } from "./customer-visit.js";
import type { Deal } from "./deal.js";
import { compareEntries } from "./dossier-contents.js";
import type { CustomerDossier, DossierEntry } from "./dossier.js";
import type { GradeChange } from "./grade-change.js";

/** Everything that is held on one customer, and what for. It is one JSON document. */
export interface CustomerExport {
  readonly customer: string;
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** The right that it answers to. */
  readonly citation: Citation;
  readonly dossiers: ExportedRows<ExportedDossier>;
  readonly deals: ExportedRows<Deal>;
  readonly visits: ExportedRows<CustomerVisit>;
  readonly gradeChanges: ExportedRows<GradeChange>;
  readonly charges: ExportedRows<CustomerCharge>;
  /** Rows in which the customer is a child or a parent. */
  readonly parents: ExportedRows<CustomerParent>;
}

/** Rows of one kind, and what they are kept for. */
export interface ExportedRows<Row> extends RecordRule {
  readonly rows: readonly Row[];
}

/** A dossier with its values by field. */
export interface ExportedDossier extends Omit<CustomerDossier, "entries"> {
  /** Those with a value, in the order of the policy; fields that it does not list come last. */
  readonly fields: readonly ExportedField[];
}

/** What is held in one field. */
export interface ExportedField {
  readonly field: string;
  /** `null` where the policy does not list the field. */
  readonly group: DossierGroup | null;
  readonly personal: boolean | null;
  /** What the value is kept for; `null` for nothing that is stated. */
  readonly purpose: string | null;
  /** The latest first. */
  readonly values: readonly Omit<DossierEntry, "field">[];
}

/**
 * Everything that is held on one customer as one document, with what each field and each kind of rows is kept for, so
 * that a request to see or to copy it can be answered (个人信息保护法 Art. 45, in force since 2021-11-01; from memory).
 * What other rooms hold, such as documents of the ledger and approvals, is not in it.
 *
 * @example
 * import { exportCustomer, plainDate } from "receivables";
 *
 * const day = plainDate("2026-02-01");
 * const none = { dossiers: [], deals: [], gradeChanges: [], charges: [], parents: [] };
 * const visit = { id: "v1", customer: "C1", by: "wang", on: day, kind: "phone", assessment: null };
 * const rule = { purpose: "to know the customer", keptUnder: "House rule" };
 * const records = { dossier: rule, deal: rule, visit: rule, "grade-change": rule, charge: rule, parent: rule };
 * const citations = { minimum: "House rule", access: "House rule", deletion: "House rule" };
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   dossier: { fields: [] },
 *   personalData: { citations, records },
 * };
 * const { visits } = exportCustomer({ facts: { ...none, visits: [visit] }, customer: "C1", asOf: day }, policy);
 * [visits.rows.length, visits.purpose]; // => [1, "to know the customer"]
 */
export function exportCustomer(
  {
    facts,
    customer,
    asOf,
  }: { readonly facts: CustomerFacts; readonly customer: string; readonly asOf: PlainDate },
  policy: CustomerDataPolicy,
): CustomerExport {
  const { citations, records } = policy.personalData;
  const ofCustomer = <Row extends { readonly customer: string }>(rows: readonly Row[]): readonly Row[] =>
    sorted(rows.filter((row) => row.customer === customer));
  return {
    customer,
    asOf,
    policy: policy.policy,
    citation: citations.access,
    dossiers: {
      ...records.dossier,
      rows: ofCustomer(facts.dossiers).map((dossier) => exportedDossier(dossier, policy)),
    },
    deals: { ...records.deal, rows: ofCustomer(facts.deals) },
    visits: { ...records.visit, rows: ofCustomer(facts.visits) },
    gradeChanges: { ...records["grade-change"], rows: ofCustomer(facts.gradeChanges) },
    charges: { ...records.charge, rows: ofCustomer(facts.charges) },
    parents: {
      ...records.parent,
      rows: sorted(facts.parents.filter((row) => row.customer === customer || row.parent === customer)),
    },
  };
}

/** The part of the policy that says what is personal and what it is kept for. */
export type CustomerDataPolicy = Pick<CustomerPolicy, "policy" | "personalData"> & {
  readonly dossier: Pick<CustomerPolicy["dossier"], "fields">;
};

function exportedDossier(
  { entries, ...rest }: CustomerDossier,
  { dossier }: CustomerDataPolicy,
): ExportedDossier {
  const byField = grouped(entries, ({ field }) => field);
  const listed = dossier.fields.filter(({ id }) => byField.has(id));
  const known = new Set(listed.map(({ id }) => id));
  const unknown = [...byField.keys()].filter((field) => !known.has(field)).sort(compareText);
  const values = (field: string): ExportedField["values"] =>
    (byField.get(field) ?? []).toSorted(compareEntries).map(({ value, by, on }) => ({ value, by, on }));
  return {
    ...rest,
    reviews: sorted(rest.reviews),
    copies: sorted(rest.copies),
    transfers: sorted(rest.transfers),
    ...(rest.erased !== undefined && { erased: sorted(rest.erased) }),
    fields: [
      ...listed.map(({ id, group, personal, purpose }) => ({
        field: id,
        group,
        personal,
        purpose,
        values: values(id),
      })),
      ...unknown.map((field) => ({
        field,
        group: null,
        personal: null,
        purpose: null,
        values: values(field),
      })),
    ],
  };
}

function sorted<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => compareText(canonicalJson(a), canonicalJson(b)));
}
