import { Decimal as SharedDecimal } from "decimal.js";
import { MisuseError } from "../misuse/index.js";

/** Digits that an amount, a quantity, a price or a rate may have. */
const MAX_DIGITS = 100;

/**
 * A constructor of our own, so that no caller's `Decimal.set` reaches our arithmetic. Its precision holds
 * the product of two values of {@link MAX_DIGITS} digits without rounding.
 */
export const Decimal: typeof SharedDecimal = /* @__PURE__ */ SharedDecimal.clone({
  defaults: true,
  precision: 4 * MAX_DIGITS,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = SharedDecimal;

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
  const text = typeof value === "string" ? value : SharedDecimal.isDecimal(value) ? value.toFixed() : undefined;
  if (text === undefined || !PLAIN_DECIMAL.test(text)) {
    throw new MisuseError({
      code: "not-a-decimal",
      field,
      value,
      problem: "not a plain decimal",
      remedy: `Write digits with an optional sign and point, without separators or exponent: "-1234.50".`,
    });
  }
  if (text.length > MAX_DIGITS) {
    throw new MisuseError({
      code: "too-many-digits",
      field,
      value,
      problem: `longer than ${MAX_DIGITS} characters`,
      remedy: "Check the source of the value: no amount of money is that large.",
    });
  }
  return new Decimal(text);
}

/** Writes a decimal in plain digits; `-0` becomes `0`. */
export function decimalText(value: Decimal, places?: number): string {
  const text = places === undefined ? value.toFixed() : value.toFixed(places);
  return value.isZero() && text.startsWith("-") ? text.slice(1) : text;
}
