import * as z from "zod";
import { approvalSchema } from "../approval/schemas.js";
import { plainDateSchema } from "../calendar/schemas.js";
import { moneySchema } from "../money/schemas.js";
import type { GradeCheckFacts } from "./check-grades.js";
import type { VisitFacts } from "./check-visits.js";
import type { CustomerFacts } from "./customer-facts.js";
import type { CustomerParent } from "./customer-parent.js";
import type { CustomerCharge, CustomerVisit } from "./customer-visit.js";
import type { Deal } from "./deal.js";
import type { FilingFacts } from "./dossier-duties.js";
import { customerDossierSchema } from "./dossier.schema.js";
import type { GradeChange } from "./grade-change.js";
import type { GradeFacts } from "./grade-history.js";

const name = z.string().min(1);

/** Reads a {@link Deal}. */
export const dealSchema: z.ZodType<Deal> = z.strictObject({
  id: name,
  customer: name,
  on: plainDateSchema,
  amount: moneySchema,
  handler: name.exactOptional(),
  returns: name.exactOptional(),
});

/** Reads a {@link CustomerVisit}. */
export const customerVisitSchema: z.ZodType<CustomerVisit> = z.strictObject({
  id: name,
  customer: name,
  by: name,
  on: plainDateSchema,
  kind: name,
  assessment: z.strictObject({ grade: name, by: name, on: plainDateSchema }).nullable(),
  metWith: name.exactOptional(),
  remark: name.exactOptional(),
});

/** Reads a {@link CustomerCharge}. */
export const customerChargeSchema: z.ZodType<CustomerCharge> = z
  .strictObject({
    customer: name,
    person: name.nullable(),
    from: plainDateSchema,
    until: plainDateSchema.exactOptional(),
  })
  .refine(({ from, until = from }) => until >= from, {
    error: "ends before it begins",
    path: ["until"],
  });

/** Reads a {@link GradeChange}. */
export const gradeChangeSchema: z.ZodType<GradeChange> = z.strictObject({
  id: name,
  customer: name,
  grade: name,
  on: plainDateSchema,
  by: name,
  approval: name.exactOptional(),
  remark: name.exactOptional(),
});

/** Reads a {@link CustomerParent}. */
export const customerParentSchema: z.ZodType<CustomerParent> = z.strictObject({
  customer: name,
  parent: name,
});

/** Reads {@link CustomerFacts}. */
export const customerFactsSchema: z.ZodType<CustomerFacts> = z.strictObject({
  dossiers: z.array(customerDossierSchema),
  deals: z.array(dealSchema),
  visits: z.array(customerVisitSchema),
  gradeChanges: z.array(gradeChangeSchema),
  charges: z.array(customerChargeSchema),
  parents: z.array(customerParentSchema),
});

/** Reads {@link FilingFacts}. */
export const filingFactsSchema: z.ZodType<FilingFacts> = z.strictObject({
  deals: z.array(dealSchema),
  dossiers: z.array(z.strictObject({ customer: name, filedOn: plainDateSchema })),
  asOf: plainDateSchema,
});

/** Reads {@link VisitFacts}. */
export const visitFactsSchema: z.ZodType<VisitFacts> = z
  .strictObject({
    visits: z.array(customerVisitSchema),
    charges: z.array(customerChargeSchema),
    from: plainDateSchema,
    asOf: plainDateSchema,
  })
  .refine(({ from, asOf }) => from <= asOf, { error: "later than the day asked about", path: ["from"] });

const gradeFields = {
  changes: z.array(gradeChangeSchema),
  approvals: z.array(approvalSchema).exactOptional(),
  asOf: plainDateSchema,
};

/** Reads {@link GradeFacts}. */
export const gradeFactsSchema: z.ZodType<GradeFacts> = z.strictObject(gradeFields);

/** Reads {@link GradeCheckFacts}. */
export const gradeCheckFactsSchema: z.ZodType<GradeCheckFacts> = z.strictObject({
  customers: z.array(name),
  visits: z.array(customerVisitSchema),
  ...gradeFields,
});
