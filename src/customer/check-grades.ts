import { type PlainDate, addDays } from "../calendar/index.js";
import {
  type Facts,
  type Finding,
  type PolicyRef,
  compareText,
  enteredOnce,
  grouped,
  inOrderOfId,
} from "../decision/index.js";
import { customerFinding } from "./customer-finding.js";
import type { CustomerPolicy, GradeRules } from "./customer.policy.js";
import type { GradeCode } from "./customer.reason.js";
import type { CustomerVisit, GradeAssessment } from "./customer-visit.js";
import type { GradeChange } from "./grade-change.js";
import { type GradeFacts, gradeHistory } from "./grade-history.js";

/** What {@link checkGrades} reads. */
export interface GradeCheckFacts extends GradeFacts {
  /** Customers that must have a grade; those of the changes and the visits are looked at besides. */
  readonly customers: readonly string[];
  readonly visits: readonly CustomerVisit[];
}

/** A customer's grade on a day. */
export interface CustomerGrade {
  readonly customer: string;
  /** `null` for none. */
  readonly grade: string | null;
  readonly since: PlainDate | null;
  /** The last day on which a visit led to an assessment that counts. */
  readonly assessedOn: PlainDate | null;
}

/** The grades of all customers, and what is wrong with them. */
export interface GradeCheck {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** By customer. */
  readonly grades: readonly CustomerGrade[];
  readonly findings: readonly Finding<GradeCode>[];
}

/**
 * Whether every visit led to an assessment of the credit grade in time, whether the grade was adjusted to the last
 * assessment, and whether every change of grade holds (Art. 15, 16). A change on the day of the assessment or later
 * settles it, whatever the grade.
 *
 * @throws MisuseError `id-of-two` where one id stands for two visits or two changes.
 * @example
 * import { checkGrades, plainDate } from "receivables";
 *
 * const day = plainDate;
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   grades: { order: ["A", "B", "C"], assessWithinDays: 0, approvalUse: null },
 * };
 * const changes = [{ id: "g1", customer: "C1", grade: "A", on: day("2026-01-10"), by: "zhao" }];
 * const assessment = { grade: "B", by: "wang", on: day("2026-02-03") };
 * const visit = { id: "v1", customer: "C1", by: "wang", on: day("2026-02-03"), kind: "phone", assessment };
 * const facts = { customers: ["C1"], changes, visits: [visit], asOf: day("2026-02-28") };
 * checkGrades(facts, policy).findings.map(({ code }) => code); // => ["grade-to-be-adjusted"]
 */
export function checkGrades(
  { customers, visits, ...facts }: GradeCheckFacts,
  { policy, grades: rules }: Pick<CustomerPolicy, "policy" | "grades">,
): GradeCheck {
  const { asOf } = facts;
  const history = gradeHistory(facts, rules);
  const changes = grouped(history.changes, ({ customer }) => customer);
  const made = enteredOnce(visits, "visits").rows.filter(({ on }) => on <= asOf);
  const judged = made.map((visit) => judgeVisit(visit, asOf, rules));
  const assessed = grouped(
    judged.flatMap(({ assessed: row }) => row ?? []),
    ({ customer }) => customer,
  );
  const asked = new Set(
    [...customers, ...[...facts.changes, ...made].map(({ customer }) => customer)].sort(compareText),
  );
  const rows = [...asked].map((customer) => {
    const holding = changes.get(customer)?.at(-1);
    return { customer, holding, last: lastOf(assessed.get(customer) ?? [], rules) };
  });
  return {
    asOf,
    policy,
    grades: rows.map(({ customer, holding, last }) => ({
      customer,
      grade: holding?.grade ?? null,
      since: holding?.on ?? null,
      assessedOn: last?.on ?? null,
    })),
    findings: inOrderOfId([
      ...history.findings,
      ...judged.flatMap(({ findings }) => findings),
      ...rows.flatMap((row) => gradeFindings(row, rules)),
    ]),
  };
}

interface Assessed extends GradeAssessment {
  readonly visit: string;
  readonly customer: string;
}

interface Judged {
  readonly assessed: Assessed | null;
  readonly findings: readonly Finding<GradeCode>[];
}

function judgeVisit(
  { id, customer, by, on, assessment }: CustomerVisit,
  asOf: PlainDate,
  { order, assessWithinDays }: GradeRules,
): Judged {
  const usable =
    assessment !== null &&
    assessment.on >= on &&
    assessment.on <= asOf &&
    (order === null || order.includes(assessment.grade));
  const found = (code: GradeCode, facts: Facts): Finding<GradeCode> =>
    customerFinding(code, "Art. 16", [id], { visit: id, customer, by, on, ...facts });
  const unusable =
    assessment === null || usable
      ? []
      : [
          found("assessment-unusable", {
            grade: assessment.grade,
            assessedOn: assessment.on,
            known: order ?? [],
          }),
        ];
  const dueOn = assessWithinDays === null ? null : addDays(on, assessWithinDays);
  const assessedOn = usable ? assessment.on : null;
  const late = dueOn !== null && (assessedOn ?? asOf) > dueOn;
  const without = late ? [found("visit-without-assessment", { dueOn, assessedOn })] : [];
  return {
    assessed: usable ? { ...assessment, visit: id, customer } : null,
    findings: [...unusable, ...without],
  };
}

/** The last assessment; of two on one day the one to the lower grade. */
function lastOf(assessed: readonly Assessed[], { order }: GradeRules): Assessed | undefined {
  const rank = (grade: string): number => order?.indexOf(grade) ?? 0;
  return assessed
    .toSorted(
      (a, b) => compareText(a.on, b.on) || rank(a.grade) - rank(b.grade) || compareText(a.visit, b.visit),
    )
    .at(-1);
}

function gradeFindings(
  {
    customer,
    holding,
    last,
  }: {
    readonly customer: string;
    readonly holding: GradeChange | undefined;
    readonly last: Assessed | undefined;
  },
  { order }: GradeRules,
): readonly Finding<GradeCode>[] {
  if (order === null) return [];
  if (holding === undefined) {
    return [customerFinding("customer-without-grade", "Art. 15", [customer], { customer, known: order })];
  }
  if (last === undefined || last.grade === holding.grade || holding.on >= last.on) return [];
  const facts = { customer, grade: holding.grade, assessed: last.grade, visit: last.visit, on: last.on };
  return [customerFinding("grade-to-be-adjusted", "Art. 16", [customer], facts, [last.grade, holding.grade])];
}
