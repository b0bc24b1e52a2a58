import * as z from "zod";
import { approvalSchema } from "../approval/schemas.js";
import { businessCalendarSchema, plainDateSchema } from "../calendar/schemas.js";
import { ledgerSchema, openItemSchema } from "../ledger/schemas.js";
import { moneySchema } from "../money/schemas.js";
import type { CollectionReconciliationFacts } from "./collection-reconciliation.js";
import type { CollectionDiscount, CollectionMeans, CollectionReceipt, PayIn } from "./collection-receipt.js";
import type { CollectionSignature } from "./collection-signature.js";
import type { CollectionComplaint, ComplaintKind } from "./complaint.js";
import type { CollectionListFacts } from "./make-collection-list.js";
import { positiveMoneySchema } from "./positive-money.schema.js";
import type { ComplaintFacts } from "./review-complaints.js";
import type { SplitFacts } from "./split-instrument.js";

const name = z.string().min(1);
const line = z.strictObject({ item: name, amount: positiveMoneySchema });

/** Reads a {@link ComplaintKind}. */
export const complaintKindSchema: z.ZodType<ComplaintKind> = z.enum([
  "price",
  "delivery-date",
  "quality",
  "transport",
]);

/** Reads a {@link CollectionMeans}. */
export const collectionMeansSchema: z.ZodType<CollectionMeans> = z.enum(["cash", "cheque", "bill"]);

/** Reads a {@link CollectionSignature}. */
export const collectionSignatureSchema: z.ZodType<CollectionSignature> = z.strictObject({
  by: name,
  role: name,
  on: plainDateSchema,
});

/** Reads a {@link CollectionReceipt}: it is not reported before it is made. */
export const collectionReceiptSchema: z.ZodType<CollectionReceipt> = z
  .strictObject({
    id: name,
    customer: name,
    salesman: name,
    on: plainDateSchema,
    reportedOn: plainDateSchema.nullable(),
    means: collectionMeansSchema,
    amount: positiveMoneySchema,
    lines: z.array(line),
  })
  .refine(({ on, reportedOn }) => reportedOn === null || reportedOn >= on, {
    path: ["reportedOn"],
    error: "reported before it was collected",
  });

/** Reads a {@link CollectionDiscount}. */
export const collectionDiscountSchema: z.ZodType<CollectionDiscount> = z.strictObject({
  id: name,
  customer: name,
  item: name,
  amount: positiveMoneySchema,
  by: name,
  role: name,
  on: plainDateSchema,
  reason: z.string().nullable(),
  approval: approvalSchema.nullable(),
});

/** Reads a {@link PayIn}. */
export const payInSchema: z.ZodType<PayIn> = z.strictObject({
  id: name,
  receipt: name,
  on: plainDateSchema,
  means: collectionMeansSchema,
  amount: positiveMoneySchema,
});

/** Reads {@link CollectionListFacts}. */
export const collectionListFactsSchema: z.ZodType<CollectionListFacts> = z.strictObject({
  receipts: z.array(collectionReceiptSchema),
  discounts: z.array(collectionDiscountSchema),
  position: z.object({ items: z.array(openItemSchema) }),
  asOf: plainDateSchema,
});

/** Reads {@link CollectionReconciliationFacts}. */
export const collectionReconciliationFactsSchema: z.ZodType<CollectionReconciliationFacts> = z.strictObject({
  receipts: z.array(collectionReceiptSchema),
  payIns: z.array(payInSchema),
  ledger: ledgerSchema,
  calendar: businessCalendarSchema.exactOptional(),
  asOf: plainDateSchema,
});

// An open item says more, which is left out.
const splitItem: z.ZodType<SplitFacts["items"][number]> = z.object({
  id: name,
  customer: name,
  dueOn: plainDateSchema.nullable(),
  open: moneySchema,
});

/** Reads {@link SplitFacts}. */
export const splitFactsSchema: z.ZodType<SplitFacts> = z.strictObject({
  instrument: z.strictObject({ id: name, customer: name, amount: positiveMoneySchema }),
  items: z.array(splitItem),
  change: z
    .strictObject({ amount: positiveMoneySchema, consent: collectionSignatureSchema.nullable() })
    .nullable(),
  asOf: plainDateSchema,
});

/** Reads a {@link CollectionComplaint}: nothing is done about it before it is made. */
export const collectionComplaintSchema: z.ZodType<CollectionComplaint> = z
  .strictObject({
    id: name,
    customer: name,
    kind: complaintKindSchema,
    on: plainDateSchema,
    by: name,
    role: name,
    amount: positiveMoneySchema.nullable(),
    settledOn: plainDateSchema.nullable(),
    reportedOn: plainDateSchema.nullable(),
    answeredOn: plainDateSchema.nullable(),
    priceChanged: z.boolean(),
    adjustment: z.strictObject({ document: name, to: z.array(name) }).nullable(),
  })
  .superRefine((complaint, context) => {
    for (const field of ["settledOn", "reportedOn", "answeredOn"] as const) {
      const day = complaint[field];
      if (day === null || day >= complaint.on) continue;
      context.addIssue({ code: "custom", path: [field], message: "before the complaint" });
    }
  });

/** Reads {@link ComplaintFacts}. */
export const complaintFactsSchema: z.ZodType<ComplaintFacts> = z.strictObject({
  complaints: z.array(collectionComplaintSchema),
  calendar: businessCalendarSchema.exactOptional(),
  asOf: plainDateSchema,
});
