import * as z from "zod";
import { MisuseError } from "../misuse/index.js";
import { parseDecimal } from "./decimal.js";
import { type Money, money } from "./money.js";
import type { DecimalString } from "./quantity.js";
import { ROUNDING_MODES, type RoundingMode } from "./rounding.js";

/** Reads {@link Money}; an amount is refused for what {@link money} refuses, at its own path. */
export const moneySchema: z.ZodType<Money> = z
  .strictObject({ amount: z.unknown(), currency: z.string() })
  .transform((given, context) => {
    try {
      return money(given.amount as string, given.currency);
    } catch (error) {
      if (!(error instanceof MisuseError)) throw error;
      context.addIssue({ code: "custom", message: error.message, path: [error.field], params: { code: error.code } });
      return z.NEVER;
    }
  });

/** Reads a {@link DecimalString}. */
export const decimalSchema: z.ZodType<DecimalString> = z.unknown().transform((given, context) => {
  try {
    parseDecimal(given, "value");
    return given as string;
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    context.addIssue({ code: "custom", message: error.message, params: { code: error.code } });
    return z.NEVER;
  }
});

/** Reads a {@link RoundingMode}. */
export const roundingModeSchema: z.ZodType<RoundingMode> = z.enum(ROUNDING_MODES);
