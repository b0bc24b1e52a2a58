import * as z from "zod";
import { periodSchema, plainDateSchema } from "../calendar/schemas.js";
import { policyRefSchema } from "../decision/schemas.js";
import { decimalSchema } from "../money/schemas.js";
import { count, name, notNegativeMoney, positiveMoney } from "./amounts.schema.js";
import { carriedFinding } from "./carried-finding.schema.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { BadDebtRecovery, RecoveryFacts, RecoveryPlan, WrittenOffItem } from "./bad-debt-recovery.js";
import type {
  BadDebtLiabilityFacts,
  CreditShipment,
  InquiredCause,
  MissingRemarks,
  ShareDecision,
  VisitCount,
} from "./liability-facts.js";
import { LIABILITY_GROUNDS } from "./liability-rule.js";
import { customerWarningSchema } from "./problem.schema.js";
import { appliedItemSchema, writtenConsentSchema } from "./write-off-facts.schema.js";

const writtenOff = {
  writeOff: name,
  item: name,
  customer: name,
  since: plainDateSchema,
  on: plainDateSchema,
  amount: positiveMoney,
};

/** Reads a {@link WrittenOffItem}. */
export const writtenOffItemSchema: z.ZodType<WrittenOffItem> = z.strictObject(writtenOff);

/** Reads a {@link BadDebtRecovery}. */
export const badDebtRecoverySchema: z.ZodType<BadDebtRecovery> = z.strictObject({
  id: name,
  customer: name,
  on: plainDateSchema,
  amount: positiveMoney,
  intendedFor: z.array(appliedItemSchema).exactOptional(),
  property: z.strictObject({ consent: writtenConsentSchema.nullable() }).exactOptional(),
});

/** Reads {@link RecoveryFacts}. */
export const recoveryFactsSchema: z.ZodType<RecoveryFacts> = z.strictObject({
  writeOffs: z.array(writtenOffItemSchema),
  recoveries: z.array(badDebtRecoverySchema),
  asOf: plainDateSchema,
});

/** Reads a {@link RecoveryPlan}. */
export const recoveryPlanSchema: z.ZodType<RecoveryPlan> = z.strictObject({
  asOf: plainDateSchema,
  policy: policyRefSchema,
  parts: z.array(
    z.strictObject({
      recovery: name,
      writeOff: name,
      item: name,
      customer: name,
      on: plainDateSchema,
      means: z.enum(["payment", "property"]),
      amount: positiveMoney,
    }),
  ),
  excess: z.array(z.strictObject({ recovery: name, customer: name, amount: positiveMoney })),
  writeOffs: z.array(z.strictObject({ ...writtenOff, recovered: notNegativeMoney, left: notNegativeMoney })),
  findings: z.array(carriedFinding),
}) as unknown as z.ZodType<RecoveryPlan>;

/** Reads a {@link BadDebtLoss}. */
export const badDebtLossSchema: z.ZodType<BadDebtLoss> = z.strictObject({
  id: name,
  customer: name,
  item: name,
  since: plainDateSchema,
  on: plainDateSchema,
  writtenOff: notNegativeMoney,
  property: notNegativeMoney,
  recovered: notNegativeMoney,
  loss: notNegativeMoney,
});

/** Reads a {@link VisitCount} from a whole row of the visit check, of which it keeps what matters here. */
export const visitCountSchema: z.ZodType<VisitCount> = z.object({
  customer: name,
  person: name.nullable(),
  period: periodSchema,
  required: count,
  made: count,
  missing: count,
});

/** Reads {@link MissingRemarks} from what `remarksDue` gives. */
export const missingRemarksSchema: z.ZodType<MissingRemarks> = z.object({
  asOf: plainDateSchema,
  findings: z.array(carriedFinding),
});

/** Reads a {@link CreditShipment}. */
export const creditShipmentSchema: z.ZodType<CreditShipment> = z
  .strictObject({
    id: name,
    customer: name,
    item: name,
    person: name,
    on: plainDateSchema,
    amount: positiveMoney,
    guaranteed: notNegativeMoney,
  })
  .refine(({ amount, guaranteed }) => amount.currency === guaranteed.currency, {
    error: "in another currency than the shipment",
    path: ["guaranteed"],
  });

/** Reads an {@link InquiredCause}. */
export const inquiredCauseSchema: z.ZodType<InquiredCause> = z.strictObject({
  loss: name,
  cause: name,
  person: name.nullable(),
  on: plainDateSchema,
});

/** Reads a {@link ShareDecision}. A share out of bounds is read; it ends as a finding. */
export const shareDecisionSchema: z.ZodType<ShareDecision> = z.strictObject({
  loss: name,
  ground: z.enum(LIABILITY_GROUNDS),
  person: name,
  share: decimalSchema,
  by: name,
  on: plainDateSchema,
});

/** Reads {@link BadDebtLiabilityFacts}. */
export const badDebtLiabilityFactsSchema: z.ZodType<BadDebtLiabilityFacts> = z.strictObject({
  losses: z.array(badDebtLossSchema),
  visits: z.array(visitCountSchema),
  remarks: z.array(missingRemarksSchema),
  shipments: z.array(creditShipmentSchema),
  warnings: z.array(customerWarningSchema),
  causes: z.array(inquiredCauseSchema),
  decisions: z.array(shareDecisionSchema),
  asOf: plainDateSchema,
});
