import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import { moneySchema } from "../money/schemas.js";
import type { TripFacts } from "./check-trip.js";
import { collectionSignatureSchema } from "./collection-facts.schema.js";
import type { TripReviewFacts } from "./review-trip.js";
import type { CallReport, TripChange, TripPlan } from "./trip-plan.js";

const name = z.string().min(1);

/** Reads a {@link TripPlan}. Whether it may start is not looked at; `checkTrip` says so. */
export const tripPlanSchema: z.ZodType<TripPlan> = z.strictObject({
  id: name,
  salesman: name,
  leavesOn: plainDateSchema,
  returnsOn: plainDateSchema,
  setBy: name,
  route: z.array(
    z.strictObject({
      customer: name,
      on: plainDateSchema,
      claims: z.array(z.strictObject({ item: name, amount: moneySchema })),
    }),
  ),
  agreed: collectionSignatureSchema.nullable(),
});

/** Reads a {@link CallReport}. */
export const callReportSchema: z.ZodType<CallReport> = z.strictObject({
  id: name,
  customer: name,
  on: plainDateSchema,
  settled: z.boolean(),
  report: z.strictObject({ to: name, role: name, on: plainDateSchema }).nullable(),
});

/** Reads a {@link TripChange}. */
export const tripChangeSchema: z.ZodType<TripChange> = z.strictObject({
  id: name,
  approved: collectionSignatureSchema.nullable(),
  returnsOn: plainDateSchema.exactOptional(),
  calls: z.array(z.strictObject({ customer: name, on: plainDateSchema })).exactOptional(),
  freeDays: z.array(plainDateSchema).exactOptional(),
});

/** Reads {@link TripFacts}. */
export const tripFactsSchema: z.ZodType<TripFacts> = z.strictObject({
  plan: tripPlanSchema,
  position: z.object({ asOf: plainDateSchema, items: z.array(openItemSchema) }),
});

/** Reads {@link TripReviewFacts}. */
export const tripReviewFactsSchema: z.ZodType<TripReviewFacts> = z.strictObject({
  plan: tripPlanSchema,
  calls: z.array(callReportSchema),
  changes: z.array(tripChangeSchema),
  returnedOn: plainDateSchema.nullable(),
  asOf: plainDateSchema,
});
