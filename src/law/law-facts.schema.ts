import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { interestRateSchema } from "../interest/schemas.js";
import { openItemSchema, receivableKindSchema } from "../ledger/schemas.js";
import { type Money, compareDecimals } from "../money/index.js";
import { decimalSchema, moneySchema } from "../money/schemas.js";
import type { WageFacts } from "./cap-wage-deduction.js";
import type { DefaultInterestFacts } from "./check-default-interest.js";
import type { AskedDeposit } from "./check-deposit.js";
import type { CommercialDraft } from "./check-draft-tenor.js";
import type { LeavingRefusal } from "./check-leaving-refusal.js";
import type { ExpiringFacts } from "./expiring-claims.js";
import type { LegalDueDateFacts } from "./legal-due-date.js";
import { LIMITATION_EVENT_KINDS, type LimitationEvent } from "./limitation-event.js";
import type { LimitationFacts } from "./limitation-of.js";
import { BUYER_KINDS, DEPOSIT_KINDS, type SupplyContract } from "./supply-contract.js";

const name = z.string().min(1);
const per = z.enum(["year", "day"]);

const notNegative: z.ZodType<Money> = moneySchema.refine(({ amount }) => compareDecimals(amount, "0") >= 0, {
  error: "less than 0",
});
const positive: z.ZodType<Money> = moneySchema.refine(({ amount }) => compareDecimals(amount, "0") > 0, {
  error: "not more than 0",
});

/** Reads a {@link SupplyContract}. */
export const supplyContractSchema: z.ZodType<SupplyContract> = z.strictObject({
  id: name,
  concludedOn: plainDateSchema,
  buyer: z.enum(BUYER_KINDS),
  sellerStatedSme: z.boolean(),
  agreedDays: z.int().min(0).nullable(),
  payWhenPaid: z.boolean(),
});

/** Reads {@link LegalDueDateFacts}. */
export const legalDueDateFactsSchema: z.ZodType<LegalDueDateFacts> = z.strictObject({
  contract: supplyContractSchema,
  deliveredOn: plainDateSchema.exactOptional(),
  acceptance: z
    .strictObject({
      acceptedOn: plainDateSchema.exactOptional(),
      by: plainDateSchema.exactOptional(),
      heldUpBySeller: z.literal(true).exactOptional(),
    })
    .exactOptional(),
  settlement: z.strictObject({ confirmedOn: plainDateSchema.exactOptional() }).exactOptional(),
  asOf: plainDateSchema,
});

/** Reads {@link DefaultInterestFacts}. */
export const defaultInterestFactsSchema: z.ZodType<DefaultInterestFacts> = z.strictObject({
  contract: supplyContractSchema,
  agreed: z.strictObject({ rate: decimalSchema, per }).nullable(),
  lpr: z
    .array(interestRateSchema)
    .refine((rates) => new Set(rates.map(({ from }) => from)).size === rates.length, {
      error: "two rates from the same day",
    }),
});

/** Reads a {@link LimitationEvent}. */
export const limitationEventSchema: z.ZodType<LimitationEvent> = z.strictObject({
  id: name,
  kind: z.enum(LIMITATION_EVENT_KINDS),
  on: plainDateSchema,
  items: z.array(name).min(1),
});

/** Reads {@link LimitationFacts}. */
export const limitationFactsSchema: z.ZodType<LimitationFacts> = z.strictObject({
  item: z.strictObject({
    id: name,
    document: name,
    kind: receivableKindSchema,
    dueOn: plainDateSchema.nullable(),
  }),
  events: z.array(limitationEventSchema),
  lastInstalmentDueOn: plainDateSchema.exactOptional(),
  asOf: plainDateSchema,
});

/** Reads {@link ExpiringFacts}. */
export const expiringFactsSchema: z.ZodType<ExpiringFacts> = z.strictObject({
  items: z.array(openItemSchema),
  events: z.array(limitationEventSchema),
  withinDays: z.int().min(0),
  asOf: plainDateSchema,
});

/** Reads {@link WageFacts}. Whether all amounts are of one currency is for `capWageDeduction` to say. */
export const wageFactsSchema: z.ZodType<WageFacts> = z.strictObject({
  person: name,
  paidOn: plainDateSchema,
  wage: notNegative,
  minimumWage: notNegative,
  agreedInContract: z.boolean(),
  debts: z
    .array(z.strictObject({ id: name, since: plainDateSchema, amount: positive }))
    .refine((debts) => new Set(debts.map(({ id }) => id)).size === debts.length, {
      error: "two debts of one id",
    }),
});

/** Reads a {@link LeavingRefusal}. */
export const leavingRefusalSchema: z.ZodType<LeavingRefusal> = z.strictObject({
  person: name,
  on: plainDateSchema,
  noticeOn: plainDateSchema.exactOptional(),
  papers: z.boolean(),
  lastPay: z.boolean(),
});

/** Reads a {@link CommercialDraft}. */
export const commercialDraftSchema: z.ZodType<CommercialDraft> = z.strictObject({
  id: name,
  issuedOn: plainDateSchema,
  dueOn: plainDateSchema,
});

/** Reads an {@link AskedDeposit}. */
export const askedDepositSchema: z.ZodType<AskedDeposit> = z.strictObject({
  id: name,
  kind: z.enum(DEPOSIT_KINDS),
  concludedOn: plainDateSchema,
  construction: z.boolean(),
  cashOnly: z.boolean(),
});
