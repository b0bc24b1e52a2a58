import * as z from "zod";
import { type DecisionKind, GOVERNING_DATES, type GovernedBy, type GoverningDate } from "./governed-by.js";

/** Reads {@link GovernedBy}: for each kind of decision dates that it may have, each once, and `asOf` last. */
export const governedBySchema: z.ZodType<GovernedBy> = z.strictObject({
  accountability: datesOf("accountability"),
  aging: datesOf("aging"),
  approval: datesOf("approval"),
  arrears: datesOf("arrears"),
  badDebt: datesOf("badDebt"),
  collection: datesOf("collection"),
  creditAssessment: datesOf("creditAssessment"),
  creditReview: datesOf("creditReview"),
  customer: datesOf("customer"),
  escalation: datesOf("escalation"),
  handover: datesOf("handover"),
  interest: datesOf("interest"),
  law: datesOf("law"),
  orderCheck: datesOf("orderCheck"),
  statement: datesOf("statement"),
});

function datesOf(kind: DecisionKind): z.ZodType<readonly GoverningDate[]> {
  return z
    .array(z.enum(GOVERNING_DATES[kind]))
    .refine((dates) => dates.at(-1) === "asOf", {
      error: 'must end with "asOf", which is always known',
    })
    .refine((dates) => new Set(dates).size === dates.length, { error: "names a date twice" });
}
