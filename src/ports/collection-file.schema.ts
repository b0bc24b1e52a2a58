import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import {
  callReportSchema,
  collectionComplaintSchema,
  collectionDiscountSchema,
  collectionReceiptSchema,
  collectionSignatureSchema,
  goodsFoundSchema,
  instrumentSchema,
  moneyUseSchema,
  payInSchema,
  paymentConfirmationSchema,
  returnedGoodsSchema,
  tripChangeSchema,
  tripPlanSchema,
} from "../collection/schemas.js";
import { ledgerSchema } from "../ledger/schemas.js";
import { signOfMoney } from "../money/index.js";
import { moneySchema } from "../money/schemas.js";
import type { CollectionFile, OfferedInstrument, TripOnRecord } from "./collection-file.js";

const name = z.string().min(1);

const positive = moneySchema.refine((amount) => signOfMoney(amount) > 0, {
  error: "an amount above zero is needed",
});

const trip: z.ZodType<TripOnRecord> = z.strictObject({
  plan: tripPlanSchema,
  calls: z.array(callReportSchema),
  changes: z.array(tripChangeSchema),
  returnedOn: plainDateSchema.nullable(),
});

const offered: z.ZodType<OfferedInstrument> = z.strictObject({
  instrument: instrumentSchema,
  firm: name,
  invoiceName: name,
  agreed: positive.nullable(),
  customer: name,
  change: z.strictObject({ amount: positive, consent: collectionSignatureSchema.nullable() }).nullable(),
});

/** Reads a {@link CollectionFile}. */
export const collectionFileSchema: z.ZodType<CollectionFile> = z.strictObject({
  trips: z.array(trip),
  receipts: z.array(collectionReceiptSchema),
  discounts: z.array(collectionDiscountSchema),
  payIns: z.array(payInSchema),
  instruments: z.array(offered),
  complaints: z.array(collectionComplaintSchema),
  confirmations: z.array(paymentConfirmationSchema),
  returns: z.array(returnedGoodsSchema),
  goods: z.array(goodsFoundSchema),
  uses: z.array(moneyUseSchema),
  ledger: ledgerSchema,
});
