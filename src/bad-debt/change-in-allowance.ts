import { MisuseError } from "../misuse/index.js";
import {
  type Money,
  addMoney,
  maxMoney,
  negateMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import type { AllowanceChange, LossAllowance } from "./loss-allowance.js";

/** Two allowances, and what happened in between. */
export interface AllowanceMovement {
  /** `null` where there was none. */
  readonly previous: LossAllowance | null;
  readonly current: LossAllowance;
  /** What was written off against the allowance since. */
  readonly used: readonly Money[];
  /** What came in since on debts written off against it. */
  readonly recovered: readonly Money[];
}

/**
 * What must be added to an allowance, or released from it, so that the old one, less what was used of it and with what
 * was recovered, becomes the new one. By currency.
 *
 * @throws MisuseError `allowance-not-later` for a previous allowance that is not older.
 * @example
 * import { changeInAllowance, type LossAllowance, money, plainDate } from "receivables";
 *
 * const total = { open: money("900.00", "CNY"), allowance: money("45.00", "CNY") };
 * const current: LossAllowance = {
 *   asOf: plainDate("2026-05-31"), policy: { id: "firm", version: "1" }, method: "expected-loss", scheme: [],
 *   currencies: [{ currency: "CNY", total, buckets: [], customers: [] }], items: [], findings: [],
 * };
 * const [cny] = changeInAllowance({ previous: null, current, used: [], recovered: [] });
 * cny?.addition.amount; // => "45.00"
 */
export function changeInAllowance({
  previous,
  current,
  used,
  recovered,
}: AllowanceMovement): readonly AllowanceChange[] {
  if (previous !== null && previous.asOf >= current.asOf) {
    throw new MisuseError({
      code: "allowance-not-later",
      field: "current.asOf",
      value: current.asOf,
      problem: `not after ${previous.asOf}`,
      remedy: "Pass the older allowance as previous.",
    });
  }
  const currencies = new Set([
    ...[...(previous?.currencies ?? []), ...current.currencies].map(({ currency }) => currency),
    ...[...used, ...recovered].map(({ currency }) => currency),
  ]);
  return [...currencies].sort().map((currency) => {
    const opening = allowanceIn(previous, currency);
    const closing = allowanceIn(current, currency);
    const taken = sumIn(used, currency);
    const back = sumIn(recovered, currency);
    const needed = subtractMoney(closing, addMoney(subtractMoney(opening, taken), back));
    const zero = zeroMoney(currency);
    return {
      currency,
      opening,
      used: taken,
      recovered: back,
      addition: maxMoney(needed, zero),
      release: maxMoney(negateMoney(needed), zero),
      closing,
    };
  });
}

function allowanceIn(of: LossAllowance | null, currency: string): Money {
  return of?.currencies.find((one) => one.currency === currency)?.total.allowance ?? zeroMoney(currency);
}

function sumIn(amounts: readonly Money[], currency: string): Money {
  return sumMoney(
    amounts.filter((amount) => amount.currency === currency),
    currency,
  );
}
