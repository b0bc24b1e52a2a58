import * as z from "zod";
import type { PlainDate } from "../calendar/index.js";
import { plainDateSchema } from "../calendar/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import type { ExchangeRate } from "../money/index.js";
import { currencySchema, exchangeRateSchema } from "../money/schemas.js";
import { isDistinct, name, notNegativeMoney } from "./amounts.schema.js";
import type { Collateral } from "./collateral.js";
import { collateralSchema } from "./collateral.schema.js";
import type { DraftInvoice } from "./draft-invoice.js";
import type { CommitmentFacts, ExposureFacts } from "./exposure-of.js";
import { salesOrderSchema } from "./sales-order.schema.js";

/** Reads a {@link DraftInvoice}. */
export const draftInvoiceSchema: z.ZodType<DraftInvoice> = z.strictObject({
  id: name,
  customer: name,
  account: name.exactOptional(),
  amount: notNegativeMoney,
  order: name.exactOptional(),
});

/** The fields of facts that exposure is computed from. */
export const commitmentFields: {
  readonly items: z.ZodType<CommitmentFacts["items"]>;
  readonly orders: z.ZodType<CommitmentFacts["orders"]>;
  readonly drafts: z.ZodExactOptional<z.ZodType<readonly DraftInvoice[]>>;
  readonly collateral: z.ZodExactOptional<z.ZodType<readonly Collateral[]>>;
  readonly rates: z.ZodExactOptional<z.ZodType<readonly ExchangeRate[]>>;
  readonly asOf: z.ZodType<PlainDate>;
} = {
  items: z.array(openItemSchema),
  orders: z
    .array(salesOrderSchema)
    .refine((orders) => isDistinct(orders.map(({ id }) => id)), { error: "an order twice" }),
  drafts: z
    .array(draftInvoiceSchema)
    .refine((drafts) => isDistinct(drafts.map(({ id }) => id)), { error: "a draft twice" })
    .exactOptional(),
  collateral: z.array(collateralSchema).exactOptional(),
  rates: z.array(exchangeRateSchema).exactOptional(),
  asOf: plainDateSchema,
};

/** Reads {@link ExposureFacts}. */
export const exposureFactsSchema: z.ZodType<ExposureFacts> = z.strictObject({
  ...commitmentFields,
  customers: z.array(name),
  account: name.exactOptional(),
  currency: currencySchema,
});
