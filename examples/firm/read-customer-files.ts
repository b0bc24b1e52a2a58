import {
  type CustomerCharge,
  customerChargeSchema,
  type CustomerDossier,
  customerDossierSchema,
  type CustomerVisit,
  customerVisitSchema,
  type GradeChange,
  gradeChangeSchema,
  type LimitTablePaper,
  limitTablePaperSchema,
} from "receivables";
import * as z from "zod";
import type { BadCell } from "../input/csv.js";
import { readJson } from "./read-json.js";
import { readTable } from "./read-table.js";

/** What is kept of customers: their files, visits, grades, who looks after them, the table of limits on paper. */
export interface CustomerFiles {
  readonly dossiers: readonly CustomerDossier[];
  readonly visits: readonly CustomerVisit[];
  readonly gradeChanges: readonly GradeChange[];
  readonly charges: readonly CustomerCharge[];
  readonly limitTable: LimitTablePaper;
}

/** Reads what is kept of customers. */
export function readCustomerFiles(folder: string): CustomerFiles & { readonly bad: readonly BadCell[] } {
  const visits = readTable({ folder, file: "visits.csv" }, customerVisitSchema, (cells) =>
    "assessment.grade" in cells ? cells : { ...cells, assessment: null },
  );
  const grades = readTable({ folder, file: "grades.csv" }, gradeChangeSchema);
  const charges = readTable({ folder, file: "charges.csv" }, customerChargeSchema);
  return {
    dossiers: readJson({ folder, file: "customer-files.json" }, z.array(customerDossierSchema)),
    visits: visits.rows,
    gradeChanges: grades.rows,
    charges: charges.rows,
    limitTable: readJson({ folder, file: "limit-table.json" }, limitTablePaperSchema),
    bad: [visits, grades, charges].flatMap(({ bad }) => bad),
  };
}
