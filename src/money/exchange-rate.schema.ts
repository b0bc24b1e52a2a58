import * as z from "zod";
import type { ExchangeRate } from "./exchange-rate.js";
import { currencySchema, decimalSchema } from "./money.schema.js";
import { compareDecimals } from "./quantity.js";

/** Reads an {@link ExchangeRate}. */
export const exchangeRateSchema: z.ZodType<ExchangeRate> = z.strictObject({
  from: currencySchema,
  to: currencySchema,
  rate: decimalSchema.refine((rate) => compareDecimals(rate, "0") > 0, { error: "not more than 0" }),
  on: z.iso.date().exactOptional(),
});
