import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { receivableKindSchema } from "../ledger/schemas.js";
import { type DecimalString, compareDecimals } from "../money/index.js";
import { decimalSchema } from "../money/schemas.js";
import type { LawRule } from "./law-rule.js";
import { LIMITATION_EVENT_KINDS } from "./limitation-event.js";
import { BUYER_KINDS, DEPOSIT_KINDS } from "./supply-contract.js";

const row = {
  id: z.string().min(1),
  from: plainDateSchema,
  citation: z.string().min(1),
  source: z.string().min(1),
  certainty: z.enum(["sure", "assumed"]),
  note: z.string().exactOptional(),
};

const count = z.int().min(0);
const buyers = z.array(z.enum(BUYER_KINDS)).min(1);
const eventKinds = z.array(z.enum(LIMITATION_EVENT_KINDS));

const notNegative: z.ZodType<DecimalString> = decimalSchema.refine(
  (value) => compareDecimals(value, "0") >= 0,
  { error: "less than 0" },
);
const share: z.ZodType<DecimalString> = notNegative.refine((value) => compareDecimals(value, "1") <= 0, {
  error: "more than 1",
});

/** Reads a {@link LawRule}. */
export const lawRuleSchema: z.ZodType<LawRule> = z.discriminatedUnion("kind", [
  z.strictObject({ ...row, kind: z.literal("sme-scope"), buyers }),
  z.strictObject({
    ...row,
    kind: z.literal("payment-term"),
    buyers,
    days: count.nullable(),
    longestDays: count.nullable(),
    longerByCustom: z.boolean(),
  }),
  z.strictObject({ ...row, kind: z.literal("pay-when-paid"), buyers }),
  z.strictObject({ ...row, kind: z.literal("term-start") }),
  z.strictObject({
    ...row,
    kind: z.literal("default-interest"),
    ratePerDay: notNegative,
    daysPerYear: z.int().min(1),
  }),
  z.strictObject({
    ...row,
    kind: z.literal("limitation"),
    claims: z.array(receivableKindSchema).min(1),
    years: z.int().min(1),
    longestYears: z.int().min(1).nullable(),
    restartedBy: eventKinds,
    revivedBy: eventKinds,
  }),
  z.strictObject({
    ...row,
    kind: z.literal("wage-deduction"),
    share,
    keepsMinimumWage: z.boolean(),
    onlyIfAgreed: z.boolean(),
  }),
  z.strictObject({ ...row, kind: z.literal("leaving-formalities"), noticeDays: count }),
  z.strictObject({ ...row, kind: z.literal("last-pay") }),
  z.strictObject({ ...row, kind: z.literal("draft-tenor"), longestMonths: z.int().min(1) }),
  z.strictObject({ ...row, kind: z.literal("deposit"), allowed: z.array(z.enum(DEPOSIT_KINDS)) }),
]);

/** Reads a table of rules, such as `chinaLaw` with rows of your own: no two rows share an id. */
export const lawRulesSchema: z.ZodType<readonly LawRule[]> = z
  .array(lawRuleSchema)
  .refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, {
    error: "two rules of one id",
  });
