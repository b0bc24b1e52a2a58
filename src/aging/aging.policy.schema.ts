import * as z from "zod";
import { cycleSchema } from "../calendar/schemas.js";
import { policyRefSchema } from "../decision/schemas.js";
import { type Money, signOfMoney } from "../money/index.js";
import { amountsSchema } from "../money/schemas.js";
import type {
  AgingListRule,
  AgingPolicy,
  CollectionCheckRule,
  FollowUpRule,
  RemarkRule,
} from "./aging.policy.js";
import { ageUnitSchema, baseDateSchema, bucketSchemeSchema } from "./bucket-scheme.schema.js";

const role = z.string().min(1);

const check: z.ZodType<CollectionCheckRule> = z.strictObject({
  cycle: cycleSchema,
  noticeFromOverdueDays: z.int().min(1),
  by: role,
  to: z.array(role).min(1),
});

const list: z.ZodType<AgingListRule> = z.strictObject({
  daysAfterMonthEnd: z.int().min(0),
  to: z.array(role).min(1),
});

const followUp: z.ZodType<FollowUpRule> = z.strictObject({ by: role, reportTo: role });

const largeFrom: z.ZodType<readonly Money[]> = amountsSchema.refine(
  (amounts) => amounts.every((amount) => signOfMoney(amount) !== 0),
  { error: "an amount of 0" },
);

const remarks: z.ZodType<RemarkRule> = z.strictObject({
  validDays: z.int().min(0).nullable(),
  largeFrom: largeFrom.nullable(),
});

/** Reads an {@link AgingPolicy}: by due date, its first bucket holds only what is not due. */
export const agingPolicySchema: z.ZodType<AgingPolicy> = z
  .strictObject({
    policy: policyRefSchema,
    baseDate: baseDateSchema,
    unit: ageUnitSchema.exactOptional(),
    scheme: bucketSchemeSchema,
    credits: z.enum(["apart", "netted"]),
    check,
    list,
    followUp,
    remarks,
  })
  .refine(({ baseDate, scheme }) => baseDate !== "due" || (scheme[0]?.to ?? 1) <= 0, {
    error:
      "by due date the first bucket ends with 0, the due date, or before, so that it holds only what is not due",
    path: ["scheme", 0, "to"],
  });
