import * as z from "zod";
import { approvalSchema } from "../approval/index.js";
import { businessCalendarSchema, plainDateSchema } from "../calendar/index.js";
import { ledgerSchema, openItemSchema } from "../ledger/index.js";
import { type Money, moneySchema, signOfMoney } from "../money/index.js";
import type { CollectionReconciliationFacts } from "./collection-reconciliation.js";
import type { CollectionDiscount, CollectionMeans, CollectionReceipt, PayIn } from "./collection-receipt.js";
import type { CollectionSignature } from "./collection-signature.js";
import type { CollectionComplaint, ComplaintKind } from "./complaint.js";
import type { Endorsement, Instrument, InstrumentKind } from "./instrument.js";
import type { InstrumentFacts } from "./instrument-finding.js";
import type { CollectionListFacts } from "./make-collection-list.js";
import type {
  EvidenceStrength,
  GoodsFound,
  MoneyUse,
  PaymentConfirmation,
  ReturnedGoods,
} from "./misconduct.js";
import type { MisconductFacts } from "./misconduct-report.js";
import type { ComplaintFacts } from "./review-complaints.js";
import type { SplitFacts } from "./split-instrument.js";

const name = z.string().min(1);
const positive: z.ZodType<Money> = moneySchema.refine((amount) => signOfMoney(amount) > 0, {
  error: "an amount above zero is needed",
});
const line = z.strictObject({ item: name, amount: positive });

/** Reads a {@link ComplaintKind}. */
export const complaintKindSchema: z.ZodType<ComplaintKind> = z.enum([
  "price",
  "delivery-date",
  "quality",
  "transport",
]);

/** Reads an {@link InstrumentKind}. */
export const instrumentKindSchema: z.ZodType<InstrumentKind> = z.enum([
  "cheque",
  "sight-draft",
  "term-draft",
]);

/** Reads a {@link CollectionMeans}. */
export const collectionMeansSchema: z.ZodType<CollectionMeans> = z.enum(["cash", "cheque", "bill"]);

const strength: z.ZodType<EvidenceStrength> = z.enum(["signed", "document", "word"]);

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
    amount: positive,
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
  amount: positive,
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
  amount: positive,
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

const endorsement: z.ZodType<Endorsement> = z.strictObject({
  by: name.nullable(),
  to: z.array(name),
  signed: z.boolean(),
  legible: z.boolean(),
  part: positive.nullable(),
  condition: name.nullable(),
  notTransferable: z.boolean(),
});

/** Reads an {@link Instrument}. Whether it is in order is not looked at; `checkInstrument` says so. */
export const instrumentSchema: z.ZodType<Instrument> = z.strictObject({
  id: name,
  kind: instrumentKindSchema,
  issuedOn: plainDateSchema.nullable(),
  dueOn: plainDateSchema.nullable(),
  drawer: name,
  drawerSigned: z.boolean(),
  payee: name.nullable(),
  figures: positive.nullable(),
  words: z.string().nullable(),
  notTransferable: z.boolean(),
  endorsements: z.array(endorsement),
  signedOnBack: z.boolean(),
  bank: z.strictObject({ on: plainDateSchema, genuine: z.boolean() }).nullable(),
});

/** Reads {@link InstrumentFacts}. */
export const instrumentFactsSchema: z.ZodType<InstrumentFacts> = z.strictObject({
  instrument: instrumentSchema,
  firm: name,
  invoiceName: name,
  agreed: positive.nullable(),
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
  instrument: z.strictObject({ id: name, customer: name, amount: positive }),
  items: z.array(splitItem),
  change: z.strictObject({ amount: positive, consent: collectionSignatureSchema.nullable() }).nullable(),
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
    amount: positive.nullable(),
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

const paper = { id: name, strength, on: plainDateSchema, amount: positive };

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
