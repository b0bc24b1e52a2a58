import * as z from "zod";
import { MisuseError } from "../misuse/index.js";
import { CODES_BY_DIGITS, minorUnits } from "./currency.js";
import { MAX_DIGITS } from "./decimal.js";
import { type Money, money } from "./money.js";
import { type DecimalString, decimalString } from "./quantity.js";
import { ROUNDING_MODES, type RoundingMode } from "./rounding.js";

/** Reads a {@link DecimalString}. */
export const decimalSchema: z.ZodType<DecimalString> = z
  .unknown()
  .transform((given, context) => attempt(context, () => decimalString(given as string)))
  .meta({ type: "string", maxLength: MAX_DIGITS, pattern: "^-?[0-9]+(\\.[0-9]+)?$" });

/** Reads the ISO 4217 code of a currency. */
export const currencySchema: z.ZodType<string> = z
  .string()
  .transform((code, context) =>
    attempt(context, () => {
      minorUnits(code);
      return code;
    }),
  )
  .meta({ enum: CODES_BY_DIGITS.flatMap(([, codes]) => codes.split(" ")).sort() });

/** Reads {@link Money}; an amount is refused for what {@link money} refuses, at its own path. */
export const moneySchema: z.ZodType<Money> = z
  .strictObject({ amount: decimalSchema, currency: currencySchema })
  .transform(({ amount, currency }, context) => attempt(context, () => money(amount, currency), ["amount"]))
  .meta(digitsByCurrency());

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

/** What JSON Schema can say of an amount's decimals: the number that most currencies have, but for those that have another. */
function digitsByCurrency(): Record<string, unknown> {
  const [most, ...others] = CODES_BY_DIGITS.toSorted(([, a], [, b]) => b.length - a.length).map(
    ([digits, codes]) => ({ codes: { enum: codes.split(" ") }, amount: decimalsUpTo(digits) }),
  );
  const another = { enum: others.flatMap(({ codes }) => codes.enum) };
  return {
    allOf: [
      { if: { properties: { currency: another } }, else: { properties: { amount: most?.amount } } },
      ...others.map(({ codes, amount }) => ({
        if: { properties: { currency: { not: codes } } },
        else: { properties: { amount } },
      })),
    ],
  };
}

function decimalsUpTo(digits: number): Record<string, unknown> {
  return { type: "string", pattern: digits === 0 ? "^-?[0-9]+$" : `^-?[0-9]+(\\.[0-9]{1,${digits}})?$` };
}
