import * as z from "zod";
import { policyRefSchema } from "../decision/schemas.js";
import { signOfMoney } from "../money/index.js";
import { moneySchema } from "../money/schemas.js";
import type {
  CustomerPolicy,
  DossierField,
  DossierRules,
  FilingRules,
  GradeRules,
  PersonalDataRules,
  RecordRule,
  VisitRules,
} from "./customer.policy.js";

const name = z.string().min(1);
const count = z.int().min(0);

const names = z
  .array(name)
  .refine((all) => new Set(all).size === all.length, { error: "a name stands there twice" });

/** Reads a {@link DossierField}: a personal field may be required only where its purpose is stated. */
export const dossierFieldSchema: z.ZodType<DossierField> = z
  .strictObject({
    id: name,
    group: z.enum(["A", "B", "C", "D"]),
    required: z.boolean(),
    personal: z.boolean(),
    purpose: name.nullable(),
  })
  .refine(({ required, personal, purpose }) => !(required && personal && purpose === null), {
    error: "a personal field that is required needs a purpose",
    path: ["purpose"],
  });

/** Reads {@link DossierRules}. */
export const dossierRulesSchema: z.ZodType<DossierRules> = z.strictObject({
  fields: z
    .array(dossierFieldSchema)
    .refine((fields) => new Set(fields.map(({ id }) => id)).size === fields.length, {
      error: "two fields share an id",
    }),
  reviewerRoles: z.array(name),
  responsibleRole: name.nullable(),
  keepers: names,
  updateEveryMonths: z.int().min(1).nullable(),
});

/** Reads {@link FilingRules}. */
export const filingRulesSchema: z.ZodType<FilingRules> = z.strictObject({
  reading: z.enum(["either", "any", "following", "each"]),
  deals: z.int().min(1),
  amount: moneySchema.refine((amount) => signOfMoney(amount) >= 0, { error: "an amount of less than 0" }),
  withinMonths: count,
});

/** Reads {@link GradeRules}. */
export const gradeRulesSchema: z.ZodType<GradeRules> = z.strictObject({
  order: names
    .refine((order) => order.length > 0, { error: "without a grade; write null for none stated" })
    .nullable(),
  assessWithinDays: count.nullable(),
  approvalUse: name.nullable(),
});

/** Reads {@link VisitRules}. */
export const visitRulesSchema: z.ZodType<VisitRules> = z.strictObject({
  count,
  period: z.enum(["month", "quarter"]),
  kinds: names,
  oncePerDay: z.boolean(),
  by: z.enum(["person-in-charge", "anyone"]),
  partPeriod: z.enum(["in-full", "nothing", "by-days"]),
});

const record: z.ZodType<RecordRule> = z.strictObject({ purpose: name, keptUnder: name });

/** Reads {@link PersonalDataRules}. */
export const personalDataRulesSchema: z.ZodType<PersonalDataRules> = z.strictObject({
  citations: z.strictObject({ minimum: name, access: name, deletion: name }),
  records: z.strictObject({
    dossier: record,
    deal: record,
    visit: record,
    "grade-change": record,
    charge: record,
    parent: record,
  }),
});

/** Reads a {@link CustomerPolicy}. */
export const customerPolicySchema: z.ZodType<CustomerPolicy> = z.strictObject({
  policy: policyRefSchema,
  dossier: dossierRulesSchema,
  filing: filingRulesSchema,
  limitTable: z.strictObject({ keepers: names }),
  grades: gradeRulesSchema,
  visits: visitRulesSchema,
  personalData: personalDataRulesSchema,
});
