import * as z from "zod";
import { MisuseError } from "../misuse/index.js";
import { minorUnits } from "./currency.js";
import { type Money, money } from "./money.js";
import { type DecimalString, decimalString } from "./quantity.js";
import { ROUNDING_MODES, type RoundingMode } from "./rounding.js";

/** Reads a {@link DecimalString}. */
export const decimalSchema: z.ZodType<DecimalString> = z
  .unknown()
  .transform((given, context) => attempt(context, () => decimalString(given as string)));

/** Reads the ISO 4217 code of a currency. */
export const currencySchema: z.ZodType<string> = z.string().transform((code, context) =>
  attempt(context, () => {
    minorUnits(code);
    return code;
  }),
);

/** Reads {@link Money}; an amount is refused for what {@link money} refuses, at its own path. */
export const moneySchema: z.ZodType<Money> = z
  .strictObject({ amount: decimalSchema, currency: currencySchema })
  .transform(({ amount, currency }, context) => attempt(context, () => money(amount, currency), ["amount"]));

/** Reads a {@link RoundingMode}. */
export const roundingModeSchema: z.ZodType<RoundingMode> = z.enum(ROUNDING_MODES);

function attempt<T>(context: z.RefinementCtx, read: () => T, path: string[] = []): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    context.addIssue({ code: "custom", message: error.message, path, params: { code: error.code } });
    return z.NEVER;
  }
}
