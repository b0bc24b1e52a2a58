import { Decimal as SharedDecimal } from "decimal.js";
import { MisuseError } from "../misuse/index.js";

/** Characters that an amount, a quantity, a price or a rate may have when it is written out. */
export const MAX_DIGITS = 100;

/**
 * A constructor of our own, so that no caller's `Decimal.set` reaches our arithmetic. Its precision holds
 * the product of two values of {@link MAX_DIGITS} digits, and a share of it, without rounding.
 */
export const Decimal: typeof SharedDecimal = /* @__PURE__ */ SharedDecimal.clone({
  defaults: true,
  precision: 4 * MAX_DIGITS,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = SharedDecimal;

/** A `Decimal` of decimal.js, of any copy of it. A JavaScript number is not one. */
export interface DecimalObject {
  toFixed(): string;
  decimalPlaces(): number;
}

const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/;

/** Reads a plain decimal such as `"-12.50"`; refuses everything that is not written out in digits. */
export function parseDecimal(value: unknown, field: string): Decimal {
  if (typeof value === "number") {
    throw new MisuseError({
      code: "amount-is-number",
      field,
      value,
      problem: "a JavaScript number cannot carry a decimal exactly",
      remedy: `Pass a string, such as "1234.50".`,
    });
  }
  const text =
    typeof value !== "string" && SharedDecimal.isDecimal(value)
      ? decimalText(new Decimal(value), field)
      : value;
  if (typeof text !== "string" || !PLAIN_DECIMAL.test(text)) throw notADecimal(field, value);
  if (text.length > MAX_DIGITS) throw tooManyDigits(field, text);
  return new Decimal(text);
}

/** Writes a decimal in plain digits that {@link parseDecimal} reads again; `-0` becomes `0`. */
export function decimalText(value: Decimal, field: string, places?: number): string {
  if (!value.isFinite()) throw notADecimal(field, value.toString());
  // Digits are counted before they are written: those of a huge exponent would fill the memory.
  const digits = value.precision(true) + value.decimalPlaces();
  const text = digits > 2 * MAX_DIGITS ? undefined : value.toFixed(places);
  if (text === undefined || text.length > MAX_DIGITS) throw tooManyDigits(field, value.toExponential());
  return text;
}

function notADecimal(field: string, value: unknown): MisuseError {
  return new MisuseError({
    code: "not-a-decimal",
    field,
    value,
    problem: "not a string of plain digits",
    remedy: `Write digits with an optional minus and point, without separators or exponent: "-1234.50".`,
  });
}

function tooManyDigits(field: string, value: string): MisuseError {
  return new MisuseError({
    code: "too-many-digits",
    field,
    value,
    problem: `longer than ${MAX_DIGITS} characters`,
    remedy: "Check the source of the value: no amount of money is that large or that fine.",
  });
}
