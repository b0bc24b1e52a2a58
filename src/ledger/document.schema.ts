import * as z from "zod";
import { paymentTermsSchema, plainDateSchema } from "../calendar/schemas.js";
import { type Money, compareDecimals, signOfMoney } from "../money/index.js";
import { decimalSchema, moneySchema } from "../money/schemas.js";
import { DOCUMENT_STATUSES } from "./document-kind.js";
import type {
  Allocation,
  Bill,
  CreditNote,
  Dispute,
  Invoice,
  LedgerDocument,
  Payment,
  ReceivableKind,
  Refund,
  Reversal,
  Settles,
  WriteOff,
} from "./document.js";

const name = z.string().min(1);
const positiveMoney: z.ZodType<Money> = moneySchema.refine((amount) => signOfMoney(amount) > 0, {
  error: "not more than zero",
  path: ["amount"],
});
const percentBelowWhole = decimalSchema.refine(
  (percent) => compareDecimals(percent, "0") > 0 && compareDecimals(percent, "100") < 0,
  { error: "not more than 0 and less than 100" },
);

/** Reads a {@link ReceivableKind}. */
export const receivableKindSchema: z.ZodType<ReceivableKind> = z.enum([
  "trade",
  "prepayment",
  "other",
  "bill",
]);

const settles: z.ZodType<Settles> = z.strictObject({ item: name, amount: positiveMoney });

const header = {
  id: name,
  customer: name,
  postedOn: plainDateSchema,
  enteredOn: plainDateSchema.exactOptional(),
  status: z.enum(DOCUMENT_STATUSES).exactOptional(),
  account: name.exactOptional(),
  handler: name.exactOptional(),
  department: name.exactOptional(),
  reference: name.exactOptional(),
};

const invoice = z
  .strictObject({
    ...header,
    kind: z.literal("invoice"),
    receivable: z.enum(["trade", "prepayment", "other"]),
    issuedOn: plainDateSchema,
    amount: positiveMoney,
    terms: paymentTermsSchema.exactOptional(),
    dueOn: plainDateSchema.exactOptional(),
    deliveredOn: plainDateSchema.exactOptional(),
    retention: z.strictObject({ percent: percentBelowWhole, dueOn: plainDateSchema }).exactOptional(),
    charge: z.strictObject({ kind: z.enum(["interest", "fee"]), item: name }).exactOptional(),
  })
  .refine(({ terms, dueOn }) => (terms === undefined) !== (dueOn === undefined), {
    error: "needs either terms or dueOn",
    path: ["dueOn"],
  });

const creditNote = z.strictObject({
  ...header,
  kind: z.literal("credit-note"),
  issuedOn: plainDateSchema,
  amount: positiveMoney,
  because: z.enum(["return", "price", "cancellation", "other"]),
  settles: z.array(settles).exactOptional(),
});

const payment = z.strictObject({
  ...header,
  kind: z.literal("payment"),
  amount: positiveMoney,
  advanceFor: name.exactOptional(),
  settles: z.array(settles).exactOptional(),
});

const bill = z.strictObject({
  ...header,
  kind: z.literal("bill"),
  amount: positiveMoney,
  dueOn: plainDateSchema,
  settles: z.array(settles).exactOptional(),
});

const refund = z.strictObject({
  ...header,
  kind: z.literal("refund"),
  amount: positiveMoney,
  settles: z.array(settles).exactOptional(),
});

const allocation = z.strictObject({
  ...header,
  kind: z.literal("allocation"),
  from: name,
  settles: z.array(settles),
});

const writeOff = z.strictObject({
  ...header,
  kind: z.literal("write-off"),
  because: name,
  settles: z.array(settles),
});

const reversal = z.strictObject({ ...header, kind: z.literal("reversal"), reverses: name });

const dispute = z.strictObject({
  ...header,
  kind: z.literal("dispute"),
  item: name,
  amount: positiveMoney,
  because: name,
  resolvedOn: plainDateSchema.exactOptional(),
});

// A union's type says only that each member reads some document; these say that each reads its own.
invoice satisfies z.ZodType<Invoice>;
creditNote satisfies z.ZodType<CreditNote>;
payment satisfies z.ZodType<Payment>;
bill satisfies z.ZodType<Bill>;
refund satisfies z.ZodType<Refund>;
allocation satisfies z.ZodType<Allocation>;
writeOff satisfies z.ZodType<WriteOff>;
reversal satisfies z.ZodType<Reversal>;
dispute satisfies z.ZodType<Dispute>;

/** Reads a {@link LedgerDocument}, of the kind that its `kind` names. */
export const ledgerDocumentSchema: z.ZodType<LedgerDocument> = z.discriminatedUnion("kind", [
  invoice,
  creditNote,
  payment,
  bill,
  refund,
  allocation,
  writeOff,
  reversal,
  dispute,
]);

/** Reads a {@link Dispute}, where no other document may stand. */
export const disputeSchema: z.ZodType<Dispute> = dispute;
