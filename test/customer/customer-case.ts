import { type PlainDate, plainDate } from "receivables/calendar";
import type {
  CustomerCharge,
  CustomerDossier,
  CustomerFacts,
  CustomerPolicy,
  CustomerVisit,
  Deal,
  GradeChange,
} from "receivables/customer";
import { type Money, money } from "receivables/money";
import { customerSection } from "../../src/policy/china-trade-regulation/customer.js";

export const policy: CustomerPolicy = {
  ...customerSection,
  policy: { id: "china-trade-regulation", version: "1" },
};
/** The regulation with grades, which a firm must state itself. */
export const graded: CustomerPolicy = {
  ...policy,
  grades: { ...policy.grades, order: ["A", "B", "C"] },
};

export const day = (text: string): PlainDate => plainDate(text);
export const cny = (amount: string): Money => money(amount, "CNY");
export const codes = (findings: readonly { readonly code: string }[]): readonly string[] =>
  findings.map(({ code }) => code);

export const FILED: PlainDate = plainDate("2026-01-05");

/** A dossier with which nothing is wrong on the day it was filed, but that the regulation states no interval. */
export function dossier(customer = "C1", over: Partial<CustomerDossier> = {}): CustomerDossier {
  const fields = policy.dossier.fields.filter(({ required }) => required);
  return {
    customer,
    filedOn: FILED,
    entries: fields.map(({ id }) => ({ field: id, value: `${id} of ${customer}`, by: "wang", on: FILED })),
    reviews: [{ by: "zhao", role: "business-manager", on: FILED }],
    responsible: { person: "zhao", role: "business-manager" },
    copies: [
      { id: "1", keeper: "general-manager-office", holder: "chen", on: FILED },
      { id: "2", keeper: "business", holder: "wang", on: FILED },
    ],
    transfers: [],
    ...over,
  };
}

export function deal(id: string, on: string, amount: string, over: Partial<Deal> = {}): Deal {
  return { id, customer: "C1", on: day(on), amount: cny(amount), handler: "wang", ...over };
}

export function visit(id: string, on: string, over: Partial<CustomerVisit> = {}): CustomerVisit {
  return { id, customer: "C1", by: "wang", on: day(on), kind: "phone", assessment: null, ...over };
}

export function charge(over: Partial<CustomerCharge> = {}): CustomerCharge {
  return { customer: "C1", person: "wang", from: day("2025-01-01"), ...over };
}

export function change(id: string, on: string, grade: string, over: Partial<GradeChange> = {}): GradeChange {
  return { id, customer: "C1", grade, on: day(on), by: "zhao", ...over };
}

export const NOTHING: CustomerFacts = {
  dossiers: [],
  deals: [],
  visits: [],
  gradeChanges: [],
  charges: [],
  parents: [],
};
