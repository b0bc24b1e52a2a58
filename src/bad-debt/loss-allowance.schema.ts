import * as z from "zod";
import { agingReportSchema, bucketSchemeSchema } from "../aging/schemas.js";
import { plainDateSchema } from "../calendar/schemas.js";
import { policyRefSchema } from "../decision/schemas.js";
import { currencySchema, moneySchema } from "../money/schemas.js";
import { name, notNegativeMoney, share } from "./amounts.schema.js";
import { carriedFinding } from "./carried-finding.schema.js";
import type { AllowanceMovement } from "./change-in-allowance.js";
import type { AllowanceFacts, LossAllowance, PresumptionRebuttal } from "./loss-allowance.js";
import type { LossHistory, LossRateTable, MonthEndBuckets } from "./loss-rates.js";

/** Reads {@link MonthEndBuckets}. */
export const monthEndBucketsSchema: z.ZodType<MonthEndBuckets> = z
  .strictObject({
    asOf: plainDateSchema,
    segment: name.nullable(),
    currency: currencySchema,
    buckets: z.array(z.strictObject({ bucket: name, amount: moneySchema })),
  })
  .refine(({ currency, buckets }) => buckets.every(({ amount }) => amount.currency === currency), {
    error: "an amount in another currency than the row",
    path: ["buckets"],
  });

/** Reads a {@link LossHistory}. */
export const lossHistorySchema: z.ZodType<LossHistory> = z.strictObject({
  buckets: z.array(name).min(1),
  months: z.array(monthEndBucketsSchema),
});

/** Reads a {@link LossRateTable}. */
export const lossRateTableSchema: z.ZodType<LossRateTable> = z.strictObject({
  policy: policyRefSchema,
  months: z.array(z.string().regex(/^\d{4}-\d{2}$/)),
  segments: z.array(
    z.strictObject({
      segment: name.nullable(),
      currency: currencySchema,
      rates: z.array(z.strictObject({ bucket: name, onward: share.nullable(), rate: share.nullable() })),
    }),
  ),
  findings: z.array(carriedFinding),
}) as unknown as z.ZodType<LossRateTable>;

const presumption = z.enum(["significant-increase", "default"]);

/** Reads a {@link PresumptionRebuttal}. */
export const presumptionRebuttalSchema: z.ZodType<PresumptionRebuttal> = z.strictObject({
  item: name,
  presumption,
  because: name,
  on: plainDateSchema,
});

/** Reads {@link AllowanceFacts}. */
export const allowanceFactsSchema: z.ZodType<AllowanceFacts> = z.strictObject({
  report: agingReportSchema,
  rates: lossRateTableSchema.nullable(),
  rebuttals: z.array(presumptionRebuttalSchema),
});

const sums = { open: notNegativeMoney, allowance: notNegativeMoney };

/** Reads a {@link LossAllowance}, such as another machine's share of one. */
export const lossAllowanceSchema: z.ZodType<LossAllowance> = z.strictObject({
  asOf: plainDateSchema,
  policy: policyRefSchema,
  method: z.enum(["expected-loss", "direct-write-off"]),
  scheme: bucketSchemeSchema,
  currencies: z.array(
    z.strictObject({
      currency: currencySchema,
      total: z.strictObject(sums),
      buckets: z.array(z.strictObject({ ...sums, bucket: name })),
      customers: z.array(z.strictObject({ ...sums, customer: name })),
    }),
  ),
  items: z.array(
    z.strictObject({
      item: name,
      customer: name,
      segment: name.nullable(),
      bucket: name,
      ...sums,
      rate: share.nullable(),
      presumed: presumption.nullable(),
    }),
  ),
  findings: z.array(carriedFinding),
}) as unknown as z.ZodType<LossAllowance>;

/** Reads an {@link AllowanceMovement}. */
export const allowanceMovementSchema: z.ZodType<AllowanceMovement> = z.strictObject({
  previous: lossAllowanceSchema.nullable(),
  current: lossAllowanceSchema,
  used: z.array(notNegativeMoney),
  recovered: z.array(notNegativeMoney),
});
