import * as z from "zod";
import { moneySchema } from "../money/schemas.js";
import { businessCalendarSchema } from "./business-calendar.schema.js";
import type { PaymentFacts } from "./payment-schedule.js";
import { plainDateSchema } from "./plain-date.schema.js";

/** Reads {@link PaymentFacts}. Whether the terms need a calendar is for `paymentSchedule` to say. */
export const paymentFactsSchema: z.ZodType<PaymentFacts> = z.strictObject({
  issuedOn: plainDateSchema,
  amount: moneySchema,
  deliveredOn: plainDateSchema.exactOptional(),
  calendar: businessCalendarSchema.exactOptional(),
});
