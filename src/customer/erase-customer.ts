import type { PlainDate } from "../calendar/index.js";
import {
  type Facts,
  type Finding,
  type PolicyRef,
  compareText,
  grouped,
  inOrderOfId,
} from "../decision/index.js";
import type { CustomerFacts } from "./customer-facts.js";
import { customerFinding } from "./customer-finding.js";
import type { CustomerRecordKind } from "./customer.policy.js";
import type { ErasureCode } from "./customer.reason.js";
import type { CustomerVisit } from "./customer-visit.js";
import type { CustomerDossier, DossierEntry, ErasedField } from "./dossier.js";
import type { CustomerDataPolicy } from "./export-customer.js";
import type { GradeChange } from "./grade-change.js";

/** The facts without a customer's personal data, and what became of it. */
export interface CustomerErasure {
  /** Rows of other customers are the very same. */
  readonly facts: CustomerFacts;
  readonly report: ErasureReport;
}

/** What was erased and what was kept. It names fields and rows, and repeats no value. */
export interface ErasureReport {
  readonly customer: string;
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  readonly erased: readonly Finding<ErasureCode>[];
  /** By kind of rows, with why they are kept. */
  readonly kept: readonly Finding<ErasureCode>[];
}

/**
 * The facts without one customer's personal data: the values of personal fields of the dossier, and of fields that the
 * policy does not list and so cannot call impersonal; with whom a visitor spoke, and remarks (个人信息保护法 Art. 47,
 * in force since 2021-11-01; from memory). Business facts stay, each kind with the rule that it is kept under; the
 * dossier notes which fields were erased and when, so that they are not asked for again. Erasing twice is erasing once.
 *
 * @example
 * import { eraseCustomer, plainDate } from "receivables";
 *
 * const day = plainDate("2026-02-01");
 * const none = { dossiers: [], deals: [], gradeChanges: [], charges: [], parents: [] };
 * const visit = { id: "v1", customer: "C1", by: "wang", on: day, kind: "phone", assessment: null, metWith: "Mr Lin" };
 * const rule = { purpose: "to know the customer", keptUnder: "House rule" };
 * const records = { dossier: rule, deal: rule, visit: rule, "grade-change": rule, charge: rule, parent: rule };
 * const citations = { minimum: "House rule", access: "House rule", deletion: "House rule" };
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   dossier: { fields: [] },
 *   personalData: { citations, records },
 * };
 * const { facts, report } = eraseCustomer({ facts: { ...none, visits: [visit] }, customer: "C1", asOf: day }, policy);
 * facts.visits; // => [{ id: "v1", customer: "C1", by: "wang", on: day, kind: "phone", assessment: null }]
 * report.erased.map(({ facts: { row, fields } }) => [row, fields]); // => [["v1", ["metWith"]]]
 */
export function eraseCustomer(
  {
    facts,
    customer,
    asOf,
  }: { readonly facts: CustomerFacts; readonly customer: string; readonly asOf: PlainDate },
  policy: CustomerDataPolicy,
): CustomerErasure {
  const { citations, records } = policy.personalData;
  const erased: Finding<ErasureCode>[] = [];
  const note = (record: CustomerRecordKind, row: string, fields: readonly string[], values: number): void => {
    const told: Facts = { customer, record, row, fields, values };
    erased.push(
      customerFinding("personal-data-erased", citations.deletion, [customer, record, row, ...fields], told),
    );
  };
  const own = <Row extends { readonly customer: string }>(
    rows: readonly Row[],
    erase: (row: Row) => Row,
  ): readonly Row[] => rows.map((row) => (row.customer === customer ? erase(row) : row));
  const left: CustomerFacts = {
    ...facts,
    dossiers: own(facts.dossiers, (dossier) => withoutPersonal(dossier, { policy, asOf, note })),
    visits: own(facts.visits, (visit) => withoutTexts(visit, ["metWith", "remark"], note, "visit")),
    gradeChanges: own(facts.gradeChanges, (row) => withoutTexts(row, ["remark"], note, "grade-change")),
  };
  const kept = keptRows(left, customer).map(([record, rows]) => {
    const { purpose, keptUnder } = records[record];
    const told: Facts = { customer, record, rows, purpose };
    return customerFinding<ErasureCode>("business-facts-kept", keptUnder, [customer, record], told);
  });
  const report = {
    customer,
    asOf,
    policy: policy.policy,
    erased: inOrderOfId(erased),
    kept: inOrderOfId(kept),
  };
  return { facts: left, report };
}

/** Notes what goes from a row; a dossier is named by the day on which it was filed. */
type Note = (record: CustomerRecordKind, row: string, fields: readonly string[], values: number) => void;

function withoutPersonal(
  dossier: CustomerDossier,
  {
    policy,
    asOf,
    note,
  }: { readonly policy: CustomerDataPolicy; readonly asOf: PlainDate; readonly note: Note },
): CustomerDossier {
  const impersonal = new Set(policy.dossier.fields.filter(({ personal }) => !personal).map(({ id }) => id));
  const goes = ({ field }: DossierEntry): boolean => !impersonal.has(field);
  const gone = grouped(dossier.entries.filter(goes), ({ field }) => field);
  if (gone.size === 0) return dossier;
  const fields = [...gone.keys()].sort(compareText);
  note("dossier", dossier.filedOn, fields, dossier.entries.filter(goes).length);
  const marks = fields.map((field): ErasedField => ({ field, on: asOf }));
  return {
    ...dossier,
    entries: dossier.entries.filter((entry) => !goes(entry)),
    erased: [...(dossier.erased ?? []), ...marks],
  };
}

function withoutTexts<Row extends CustomerVisit | GradeChange>(
  row: Row,
  texts: readonly (keyof Row & string)[],
  note: Note,
  record: CustomerRecordKind,
): Row {
  const held = texts.filter((text) => row[text] !== undefined);
  if (held.length === 0) return row;
  note(record, row.id, held, held.length);
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => !held.some((text) => text === name)),
  ) as unknown as Row;
}

function keptRows(
  { dossiers, deals, visits, gradeChanges, charges, parents }: CustomerFacts,
  customer: string,
): readonly (readonly [CustomerRecordKind, number])[] {
  const count = (rows: readonly { readonly customer: string }[]): number =>
    rows.filter((row) => row.customer === customer).length;
  const rows: readonly (readonly [CustomerRecordKind, number])[] = [
    ["dossier", count(dossiers)],
    ["deal", count(deals)],
    ["visit", count(visits)],
    ["grade-change", count(gradeChanges)],
    ["charge", count(charges)],
    [
      "parent",
      parents.filter(({ customer: child, parent }) => child === customer || parent === customer).length,
    ],
  ];
  return rows.filter(([, number]) => number > 0);
}
