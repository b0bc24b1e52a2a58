import {
  callReportSchema,
  collectionComplaintSchema,
  collectionDiscountSchema,
  collectionReceiptSchema,
  collectionSignatureSchema,
  goodsFoundSchema,
  instrumentSchema,
  moneySchema,
  moneyUseSchema,
  payInSchema,
  paymentConfirmationSchema,
  plainDateSchema,
  returnedGoodsSchema,
  tripChangeSchema,
  tripPlanSchema,
} from "receivables";
import type { CollectionFile } from "receivables/ports";
import * as z from "zod";

/** What was collected in the field; the ledger it is held against is in files of its own. */
export type CollectionBooks = Omit<CollectionFile, "ledger">;

const name = z.string().min(1);

/** Reads {@link CollectionBooks}. */
export const collectionBooksSchema: z.ZodType<CollectionBooks> = z.strictObject({
  trips: z.array(
    z.strictObject({
      plan: tripPlanSchema,
      calls: z.array(callReportSchema),
      changes: z.array(tripChangeSchema),
      returnedOn: plainDateSchema.nullable(),
    }),
  ),
  receipts: z.array(collectionReceiptSchema),
  discounts: z.array(collectionDiscountSchema),
  payIns: z.array(payInSchema),
  instruments: z.array(
    z.strictObject({
      customer: name,
      change: z
        .strictObject({ amount: moneySchema, consent: collectionSignatureSchema.nullable() })
        .nullable(),
      instrument: instrumentSchema,
      firm: name,
      invoiceName: name,
      agreed: moneySchema.nullable(),
    }),
  ),
  complaints: z.array(collectionComplaintSchema),
  confirmations: z.array(paymentConfirmationSchema),
  returns: z.array(returnedGoodsSchema),
  goods: z.array(goodsFoundSchema),
  uses: z.array(moneyUseSchema),
});
