import * as z from "zod";
import { policyRefSchema } from "../decision/schemas.js";
import { compareDecimals } from "../money/index.js";
import { decimalSchema } from "../money/schemas.js";
import type { ArrearsPolicy, RateRules } from "./arrears.policy.js";
import {
  creditorKindSchema,
  debtCauseSchema,
  debtorKindSchema,
  positiveMoneySchema,
  repaymentMeansSchema,
} from "./debt.schema.js";
import type { GateCondition } from "./project-file.js";

const name = z.string().min(1);
const count = z.int().min(0);

/** Reads {@link RateRules}. */
export const rateRulesSchema: z.ZodType<RateRules> = z.strictObject({
  disputed: z.boolean(),
  foundLate: z.boolean(),
  newArrears: z.boolean(),
  places: z.int().min(2).max(20),
});

const conditions: z.ZodType<readonly GateCondition[]> = z.array(
  z.enum([
    "funds-source",
    "fund-balance-plan",
    "cash-flow",
    "debt-finance",
    "no-prefinancing",
    "project-approval",
    "works-approval",
    "no-early-start",
    "funds-in-place",
    "settlement-terms",
  ]),
);

const share = decimalSchema.refine(
  (value) => compareDecimals(value, "0") > 0 && compareDecimals(value, "1") <= 0,
  { error: "a share above 0 and up to 1 is needed" },
);

/** Reads an {@link ArrearsPolicy}. */
export const arrearsPolicySchema: z.ZodType<ArrearsPolicy> = z.strictObject({
  policy: policyRefSchema,
  scope: z.strictObject({ debtors: z.array(debtorKindSchema), creditors: z.array(creditorKindSchema) }),
  repayments: z.strictObject({ means: z.array(repaymentMeansSchema), evidence: z.boolean() }),
  rate: rateRulesSchema,
  targets: z.strictObject({ goal: share, firstCauses: z.array(debtCauseSchema) }),
  organisation: z.strictObject({
    headOffice: name,
    deputyOffice: name,
    members: z.array(name),
    memberCount: count,
  }),
  responsibility: z.array(z.enum(["supervision", "level", "place"])),
  gate: z.strictObject({
    conditions: z.strictObject({ approval: conditions, tender: conditions, start: conditions }),
    approvalUse: name,
    approvers: z.strictObject({ project: z.array(name), works: z.array(name) }),
    noPrefinancing: z.enum(["government", "all"]),
  }),
  inspection: z.strictObject({ everyMonths: z.int().min(1).nullable() }),
  integrity: z.strictObject({ debtors: z.array(debtorKindSchema) }),
  blacklist: z.strictObject({
    serious: z.strictObject({ amount: positiveMoneySchema, days: z.int().min(1) }).nullable(),
    offAfterMonths: count,
  }),
});
