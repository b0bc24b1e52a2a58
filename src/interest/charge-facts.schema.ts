import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { factsSchema, policyRefSchema } from "../decision/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import { compareDecimals } from "../money/index.js";
import { decimalSchema, moneySchema } from "../money/schemas.js";
import type { InterestAccrual } from "./accrue-interest.js";
import type { ChargedFacts } from "./charged-so-far.js";
import type { InterestSegment } from "./interest-segment.js";
import type { ClaimFacts } from "./interest-to-claim.js";
import type { InterestCode } from "./interest.reason.js";
import type { ClosingFacts } from "./trace-closing.js";

const name = z.string().min(1);

const CODES: { readonly [Code in InterestCode]: Code } = {
  "credit-bears-no-interest": "credit-bears-no-interest",
  "charge-bears-no-interest": "charge-bears-no-interest",
  "no-due-date-no-interest": "no-due-date-no-interest",
  "no-interest-before-due": "no-interest-before-due",
  "no-interest-within-grace": "no-interest-within-grace",
  "settled-in-time-no-interest": "settled-in-time-no-interest",
  "interest-closed-with-principal": "interest-closed-with-principal",
  "charge-closed-with-principal": "charge-closed-with-principal",
  "interest-accrued": "interest-accrued",
  "interest-capped": "interest-capped",
  "interest-to-claim": "interest-to-claim",
  "interest-all-claimed": "interest-all-claimed",
  "interest-below-minimum": "interest-below-minimum",
  "interest-overclaimed": "interest-overclaimed",
  "charge-waived": "charge-waived",
  "waiver-not-a-charge": "waiver-not-a-charge",
  "waiver-nothing-open": "waiver-nothing-open",
  "waiver-exceeds-open": "waiver-exceeds-open",
  "waiver-not-positive": "waiver-not-positive",
  "waiver-role-not-authorised": "waiver-role-not-authorised",
  "waiver-without-reason": "waiver-without-reason",
  "principal-not-settled": "principal-not-settled",
  "charge-not-open": "charge-not-open",
};

const segment: z.ZodType<InterestSegment> = z
  .strictObject({
    from: plainDateSchema,
    to: plainDateSchema,
    days: z.int().min(1),
    principal: moneySchema,
    rate: decimalSchema,
    per: z.enum(["year", "day"]),
    divisor: z.int().min(1),
    interest: decimalSchema,
  })
  .refine(({ from, to }) => from <= to, { error: "before it begins", path: ["to"] });

/** Reads an {@link InterestAccrual}, as `accrueInterest` gave it. */
export const interestAccrualSchema: z.ZodType<InterestAccrual> = z.strictObject({
  item: name,
  asOf: plainDateSchema,
  policy: policyRefSchema,
  segments: z.array(segment),
  exact: z.strictObject({
    dividend: decimalSchema,
    divisor: decimalSchema.refine((value) => compareDecimals(value, "1") >= 0, { error: "less than 1" }),
  }),
  interest: moneySchema,
  reasons: z.array(z.strictObject({ code: z.enum(CODES), citation: z.string(), facts: factsSchema })),
});

/** Reads {@link ClaimFacts}: both amounts are of one currency. */
export const claimFactsSchema: z.ZodType<ClaimFacts> = z
  .strictObject({ accrual: interestAccrualSchema, alreadyClaimed: moneySchema })
  .refine(({ accrual, alreadyClaimed }) => accrual.interest.currency === alreadyClaimed.currency, {
    error: "not the currency of the interest",
    path: ["alreadyClaimed", "currency"],
  });

/** Reads {@link ChargedFacts}. */
export const chargedFactsSchema: z.ZodType<ChargedFacts> = z.strictObject({
  item: openItemSchema,
  kind: z.enum(["interest", "fee"]),
  items: z.array(openItemSchema),
});

/** Reads {@link ClosingFacts}. */
export const closingFactsSchema: z.ZodType<ClosingFacts> = z.strictObject({
  items: z.array(openItemSchema),
  settled: z.array(openItemSchema),
  asOf: plainDateSchema,
  charge: name,
});
