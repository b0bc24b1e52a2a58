import { MisuseError } from "../misuse/index.js";
import { compareMoney } from "../money/index.js";
import type { PayFacts } from "./pay-facts.js";
import type { MonthPay } from "./pay-limit.js";

/** Finds a person's pay of a month in a currency. */
export type PayOf = (person: string, month: string, currency: string) => MonthPay;

/**
 * Opens the book of what is stated of pay.
 *
 * @throws MisuseError `pay-stated-twice`, `currency-mismatch` for a minimum wage in another currency than the wage.
 */
export function payBook({ wages, commissions }: Pick<PayFacts, "wages" | "commissions">): PayOf {
  wages.forEach(({ wage, minimumWage }, i) =>
    MisuseError.within(`wages[${i}].minimumWage`, () => compareMoney(wage, minimumWage)),
  );
  const wageOf = stated(wages, "wages", ({ wage }) => wage.currency);
  const commissionOf = stated(commissions, "commissions", ({ amount }) => amount.currency);
  return (person, month, currency) => {
    const key = JSON.stringify([person, month, currency]);
    return { wage: wageOf.get(key), commission: commissionOf.get(key) };
  };
}

function stated<Pay extends { readonly person: string; readonly month: string }>(
  pays: readonly Pay[],
  field: string,
  currencyOf: (pay: Pay) => string,
): ReadonlyMap<string, Pay> {
  const byKey = new Map<string, Pay>();
  pays.forEach((pay, i) => {
    const key = JSON.stringify([pay.person, pay.month, currencyOf(pay)]);
    if (byKey.has(key)) {
      throw new MisuseError({
        code: "pay-stated-twice",
        field: `${field}[${i}]`,
        value: `${pay.person}, ${pay.month}`,
        problem: "stands there twice",
        remedy: "Give the whole pay of a person and month once.",
      });
    }
    byKey.set(key, pay);
  });
  return byKey;
}
