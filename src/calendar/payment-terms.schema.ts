import * as z from "zod";
import { decimalSchema } from "../money/schemas.js";
import { businessDayConventionSchema } from "./business-calendar.schema.js";
import { type DueRule, type PaymentTerms, sumToWhole } from "./payment-terms.js";

const days = z.int().min(0);
const day = z.int().min(1).max(31);

const net = z.strictObject({ kind: z.literal("net"), days });
const netAfterMonthEnd = z.strictObject({ kind: z.literal("net-after-month-end"), days });
const dayOfMonth = z.strictObject({ kind: z.literal("day-of-month"), day, months: z.int().min(1) });
const dueOnReceipt = z.strictObject({ kind: z.literal("due-on-receipt") });
const monthlySettlement = z.strictObject({
  kind: z.literal("monthly-settlement"),
  closingDay: day,
  due: z.discriminatedUnion("kind", [net, netAfterMonthEnd, dayOfMonth]),
});
const onDeliveryConfirmation = z.strictObject({ kind: z.literal("on-delivery-confirmation"), days });

const dueRule: z.ZodType<DueRule> = z.discriminatedUnion("kind", [
  dueOnReceipt,
  net,
  netAfterMonthEnd,
  dayOfMonth,
  monthlySettlement,
  onDeliveryConfirmation,
]);

const instalments = z.strictObject({
  kind: z.literal("instalments"),
  instalments: z
    .array(z.strictObject({ percent: decimalSchema, due: dueRule }))
    .refine(sumToWhole, { error: "percentages of more than 0 that sum to exactly 100 are needed" }),
});

const adjustable = { businessDays: businessDayConventionSchema.exactOptional() };

/** Reads {@link PaymentTerms}. */
export const paymentTermsSchema: z.ZodType<PaymentTerms> = z.discriminatedUnion("kind", [
  dueOnReceipt.extend(adjustable),
  net.extend(adjustable),
  netAfterMonthEnd.extend(adjustable),
  dayOfMonth.extend(adjustable),
  monthlySettlement.extend(adjustable),
  onDeliveryConfirmation.extend(adjustable),
  instalments.extend(adjustable),
]);
