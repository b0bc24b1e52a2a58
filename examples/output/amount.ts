import type { Money } from "receivables";

/** The digits of an amount with separators, for a column whose head names the currency. */
export function digits({ amount }: Money): string {
  const [whole = "", fraction] = amount.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
