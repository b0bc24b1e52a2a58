import * as z from "zod";
import { policyRefSchema } from "../decision/schemas.js";
import { receivableKindSchema } from "../ledger/schemas.js";
import { MisuseError } from "../misuse/index.js";
import { type DecimalString, compareDecimals } from "../money/index.js";
import { amountsSchema, decimalSchema, roundingModeSchema } from "../money/schemas.js";
import type { EscalationAction } from "./escalation-action.js";
import { actionKindSchema } from "./escalation-action.schema.js";
import type { EscalationPolicy, Progress } from "./escalation.policy.js";
import type { EscalationStage, StageRule } from "./stage.js";
import type { StageConsequences, StageFee } from "./stage-consequences.js";
import { stageTable } from "./stage-table.js";

const name = z.string().min(1);

const share: z.ZodType<DecimalString> = decimalSchema.refine(
  (value) => compareDecimals(value, "0") > 0 && compareDecimals(value, "1") <= 0,
  { error: "not more than 0 and at most 1" },
);

const action: z.ZodType<EscalationAction> = z.strictObject({
  id: name,
  what: actionKindSchema,
  otherwise: z.array(actionKindSchema).min(1).exactOptional(),
  role: name,
  within: z.strictObject({ days: z.int().min(0), unit: z.enum(["calendar-day", "business-day"]) }),
  reportTo: name.nullable(),
  approvalUse: name.exactOptional(),
  citation: name,
});

const fee: z.ZodType<StageFee> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fixed"), amounts: amountsSchema, citation: name }),
  z.strictObject({ kind: z.literal("share"), share, rounding: roundingModeSchema, citation: name }),
]);

const consequences: z.ZodType<StageConsequences> = z.strictObject({
  stopShipment: z.strictObject({ citation: name }).nullable(),
  deduction: z.strictObject({ share, citation: name }).nullable(),
  fee: fee.nullable(),
  interest: z.strictObject({ citation: name }).nullable(),
});

const rule = {
  id: name,
  citation: name,
  actions: z
    .array(action)
    .min(1)
    .refine((list) => isDistinct(list.map(({ id }) => id)), { error: "two actions with one id" }),
  consequences,
  letter: z.strictObject({
    tone: z.enum(["advance", "reminder", "demand", "final"]),
    payWithinDays: z.int().min(0),
  }),
  minimumGapDays: z.int().min(0).exactOptional(),
  minimum: z.strictObject({ amounts: amountsSchema, share: share.nullable() }).exactOptional(),
};

const stage: z.ZodType<EscalationStage> = z.strictObject({
  ...rule,
  fromDays: z.int(),
  toDays: z.int(),
  begins: z.literal("end-of-month").exactOptional(),
});
const beyond: z.ZodType<StageRule> = z.strictObject(rule);

const stages: z.ZodType<readonly EscalationStage[]> = z.array(stage).transform((given, context) => {
  try {
    return stageTable(given);
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    context.addIssue({
      code: "custom",
      message: error.message,
      params: { code: error.code, field: error.field },
    });
    return z.NEVER;
  }
});

const progress: z.ZodType<Progress> = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("overdue-days") }),
  z.strictObject({ by: z.literal("steps"), minimumGapDays: z.int().min(0) }),
]);

/** Reads an {@link EscalationPolicy}; its stages are checked by {@link stageTable}. */
export const escalationPolicySchema: z.ZodType<EscalationPolicy> = z
  .strictObject({
    policy: policyRefSchema,
    citation: name,
    kinds: z.array(receivableKindSchema).min(1),
    carriedBy: z.enum(["item", "account", "customer"]),
    progress,
    stages,
    beyond: beyond.nullable(),
    minimum: z.strictObject({
      item: amountsSchema,
      customer: amountsSchema,
      oldestDays: z.int().exactOptional(),
    }),
    noticeInterval: z
      .strictObject({ days: z.int().min(1), what: z.array(actionKindSchema).min(1) })
      .exactOptional(),
    letters: z.enum(["stage", "customer"]).exactOptional(),
    pause: z.strictObject({
      disputeDays: z.int().min(0).nullable(),
      disputesPause: z.boolean().exactOptional(),
      keepsStop: z.boolean(),
    }),
    deduction: z.strictObject({
      base: z.enum(["original", "open"]),
      mode: z.enum(["replaces", "adds"]),
      rounding: roundingModeSchema,
      givenBackWhenSettled: z.boolean(),
    }),
  })
  .refine((policy) => policy.stages.every(({ id }) => id !== policy.beyond?.id), {
    error: "has the id of a stage",
    path: ["beyond", "id"],
  });

function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
