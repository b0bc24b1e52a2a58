import * as z from "zod";
import { businessCalendarSchema, plainDateSchema } from "../calendar/schemas.js";
import { collectionMeansSchema, collectionReceiptSchema, payInSchema } from "./collection-facts.schema.js";
import type {
  EvidenceStrength,
  GoodsFound,
  MoneyUse,
  PaymentConfirmation,
  ReturnedGoods,
} from "./misconduct.js";
import type { MisconductFacts } from "./misconduct-report.js";
import { positiveMoneySchema } from "./positive-money.schema.js";

const name = z.string().min(1);
const strength: z.ZodType<EvidenceStrength> = z.enum(["signed", "document", "word"]);

const paper = { id: name, strength, on: plainDateSchema, amount: positiveMoneySchema };

/** Reads a {@link PaymentConfirmation}. */
export const paymentConfirmationSchema: z.ZodType<PaymentConfirmation> = z.strictObject({
  ...paper,
  customer: name,
  salesman: name,
  means: collectionMeansSchema,
  receipt: name.nullable(),
});

/** Reads {@link ReturnedGoods}. */
export const returnedGoodsSchema: z.ZodType<ReturnedGoods> = z.strictObject({
  ...paper,
  customer: name,
  salesman: name,
  reportedOn: plainDateSchema.nullable(),
});

/** Reads {@link GoodsFound}. */
export const goodsFoundSchema: z.ZodType<GoodsFound> = z.strictObject({
  ...paper,
  goods: name,
  deliveredTo: name.nullable(),
  delivery: name.nullable(),
  foundWith: name,
  soldBy: name.nullable(),
});

/** Reads a {@link MoneyUse}. */
export const moneyUseSchema: z.ZodType<MoneyUse> = z.strictObject({
  ...paper,
  salesman: name,
  receipt: name,
});

/** Reads {@link MisconductFacts}. */
export const misconductFactsSchema: z.ZodType<MisconductFacts> = z.strictObject({
  receipts: z.array(collectionReceiptSchema),
  payIns: z.array(payInSchema),
  confirmations: z.array(paymentConfirmationSchema),
  returns: z.array(returnedGoodsSchema),
  goods: z.array(goodsFoundSchema),
  uses: z.array(moneyUseSchema),
  calendar: businessCalendarSchema.exactOptional(),
  asOf: plainDateSchema,
});
