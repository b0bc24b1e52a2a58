import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { compareDecimals, type DecimalString } from "../money/index.js";
import { currencySchema, decimalSchema } from "../money/schemas.js";
import type { Evidence } from "./evidence.js";
import type { Note, NoteLine } from "./note.js";
import type { PriceList, QuantityBreak, Quotation } from "./quotation.js";
import type { UnitConversion } from "./unit-conversion.js";

const name = z.string().min(1);
const paper = {
  id: name,
  form: z.enum(["original", "fax", "copy"]),
  signed: z.boolean(),
  sealed: z.boolean(),
};
const validity = { validFrom: plainDateSchema.exactOptional(), validTo: plainDateSchema.exactOptional() };

const notNegative: z.ZodType<DecimalString> = decimalSchema.refine(
  (value) => compareDecimals(value, "0") >= 0,
  {
    error: "less than zero; a note's kind says which way the goods went",
  },
);
const moreThanZero: z.ZodType<DecimalString> = decimalSchema.refine(
  (value) => compareDecimals(value, "0") > 0,
  {
    error: "not more than zero",
  },
);

const noteLine: z.ZodType<NoteLine> = z.strictObject({
  item: name,
  quantity: notNegative,
  unit: name.exactOptional(),
  unitPrice: decimalSchema.exactOptional(),
});

/** Reads a {@link Note}. */
export const noteSchema: z.ZodType<Note> = z.strictObject({
  ...paper,
  kind: z.enum(["delivery", "return"]),
  customer: name,
  date: plainDateSchema,
  currency: currencySchema,
  lines: z.array(noteLine),
});

const quantityBreak: z.ZodType<QuantityBreak> = z.strictObject({
  from: moreThanZero,
  unitPrice: decimalSchema,
});
const itemPrice = {
  item: name,
  unitPrice: decimalSchema,
  unit: name.exactOptional(),
  breaks: z.array(quantityBreak).exactOptional(),
};

/** Reads a {@link Quotation}. */
export const quotationSchema: z.ZodType<Quotation> = z.strictObject({
  ...paper,
  ...itemPrice,
  ...validity,
  customer: name.exactOptional(),
  currency: currencySchema,
  copiedToFinance: z.boolean().exactOptional(),
});

/** Reads a {@link PriceList}. */
export const priceListSchema: z.ZodType<PriceList> = z.strictObject({
  ...validity,
  id: name,
  currency: currencySchema,
  prices: z.array(z.strictObject(itemPrice)),
});

/** Reads a {@link UnitConversion}. */
export const unitConversionSchema: z.ZodType<UnitConversion> = z.strictObject({
  item: name.exactOptional(),
  from: name,
  to: name,
  factor: moreThanZero,
});

/** Reads {@link Evidence}. */
export const evidenceSchema: z.ZodType<Evidence> = z.strictObject({
  notes: z.array(noteSchema),
  quotations: z.array(quotationSchema).exactOptional(),
  priceLists: z.array(priceListSchema).exactOptional(),
  conversions: z.array(unitConversionSchema).exactOptional(),
});
