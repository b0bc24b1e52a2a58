import * as z from "zod";
import { type DecimalString, type Money, compareDecimals, signOfMoney } from "../money/index.js";
import { decimalSchema, moneySchema } from "../money/schemas.js";

/** Reads an id, a role, a kind: any text that is not empty. */
export const name: z.ZodType<string> = z.string().min(1);

/** Reads money of zero or more. */
export const notNegativeMoney: z.ZodType<Money> = moneySchema.refine((amount) => signOfMoney(amount) >= 0, {
  error: "less than zero",
  path: ["amount"],
});

/** Reads a decimal number of zero or more. */
export const notNegative: z.ZodType<DecimalString> = decimalSchema.refine(
  (value) => compareDecimals(value, "0") >= 0,
  { error: "less than 0" },
);

/** Reads a share from `"0"` to `"1"`, both included. */
export const share: z.ZodType<DecimalString> = decimalSchema.refine(
  (value) => compareDecimals(value, "0") >= 0 && compareDecimals(value, "1") <= 0,
  { error: "not from 0 to 1" },
);

/** Reads a whole number of days, 0 or more. */
export const days: z.ZodType<number> = z.int().min(0);

/** Whether no text stands twice in a list. */
export function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
