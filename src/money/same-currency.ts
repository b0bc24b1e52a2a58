import { MisuseError } from "../misuse/index.js";
import type { Money } from "./money.js";

/** Refuses two amounts that are not of one currency. */
export function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) {
    throw new MisuseError({
      code: "currency-mismatch",
      field: "currency",
      value: b.currency,
      problem: `not ${a.currency} as the other amount is`,
      remedy: "Convert first, at a rate that you name, or keep the currencies apart.",
    });
  }
}
