import * as z from "zod";
import { policyRefSchema } from "../decision/schemas.js";
import { compareDecimals, type DecimalString } from "../money/index.js";
import { decimalSchema, roundingModeSchema } from "../money/schemas.js";
import type { StatementPolicy } from "./statement.policy.js";

const notNegative: z.ZodType<DecimalString> = decimalSchema.refine(
  (value) => compareDecimals(value, "0") >= 0,
  {
    error: "less than zero",
  },
);
const departments: z.ZodType<readonly string[] | null> = z.array(z.string().min(1)).min(1).nullable();
const days: z.ZodType<number> = z.int().min(0);

/** Reads a {@link StatementPolicy}. */
export const statementPolicySchema: z.ZodType<StatementPolicy> = z.strictObject({
  policy: policyRefSchema,
  rounding: roundingModeSchema,
  tolerance: z.strictObject({ price: notNegative, quantity: notNegative, amount: notNegative }),
  priceBasis: z
    .array(z.enum(["quotation", "price-list", "note"]))
    .min(1)
    .refine((kinds) => new Set(kinds).size === kinds.length, { error: "names a kind twice" }),
  priceBasisRequired: z.boolean(),
  papers: z.strictObject({
    forms: z.array(z.enum(["original", "fax", "copy"])).min(1),
    signed: z.boolean(),
    sealed: z.boolean(),
  }),
  quotationCopied: z.boolean(),
  matchAcrossDocuments: z.boolean(),
  duties: z.strictObject({
    preparers: departments,
    verifiers: departments,
    named: z.boolean(),
    separate: z.boolean(),
  }),
  priceDepartments: departments,
  response: z.strictObject({
    remindAfterDays: days,
    silenceAcceptsAfterDays: days.nullable(),
    answerWithinDays: days,
    confirmationStartsTerm: z.boolean(),
    limitationYears: z.int().min(1).nullable(),
  }),
  invoice: z.strictObject({ onRequest: z.boolean(), after: z.enum(["verification", "confirmation"]) }),
  breaches: z.strictObject({
    verifierAnswers: z.boolean(),
    sanctions: z
      .array(z.strictObject({ from: z.int().min(1), sanction: z.string().min(1) }))
      .min(1)
      .refine((steps) => new Set(steps.map(({ from }) => from)).size === steps.length, {
        error: "has two sanctions from one number on",
      })
      .nullable(),
  }),
});
