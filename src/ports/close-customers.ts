import {
  checkDossier,
  checkGrades,
  checkLimitTable,
  checkVisits,
  type DossierCheck,
  dossierDuties,
  type DossierDuties,
  type GradeCheck,
  type LimitTableCheck,
  type VisitCheck,
} from "../customer/index.js";
import type { Approval } from "../approval/index.js";
import { addMonths } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { MonthEndFacts } from "./month-end-facts.js";

/** What is to be done to know the customers. */
export interface CustomerReview {
  /** Who must have a file, and by when. */
  readonly duties: DossierDuties;
  /** What the files lack, by customer. */
  readonly dossiers: readonly DossierCheck[];
  /** Of the period that the day is in, and of the one before: what was missed in it can no longer be made. */
  readonly visits: VisitCheck;
  readonly grades: GradeCheck;
  /** `null` where no table is kept on paper. */
  readonly limitTable: LimitTableCheck | null;
}

/** Checks customers' files, visits and grades. */
export function reviewCustomers(facts: MonthEndFacts, approvals: readonly Approval[]): CustomerReview {
  const { asOf, charges, deals, dossiers, gradeChanges: changes, limitTable, visits } = facts;
  const { customer: policy } = facts.policy;
  const months = policy.visits.period === "quarter" ? 3 : 1;
  const customers = [...new Set(charges.map(({ customer }) => customer))].sort();
  return {
    duties: dossierDuties({ deals, dossiers, asOf }, policy),
    dossiers: dossiers
      .map((dossier) => checkDossier({ dossier, asOf }, policy))
      .sort((a, b) => compareText(a.customer, b.customer)),
    visits: checkVisits({ visits, charges, from: addMonths(asOf, -months), asOf }, policy),
    grades: checkGrades(
      {
        customers,
        changes,
        visits,
        approvals,
        asOf,
      },
      policy,
    ),
    limitTable: limitTable && checkLimitTable({ table: limitTable, customers, asOf }, policy),
  };
}
