import {
  addDecimals,
  addMoney,
  type DecimalString,
  isCurrency,
  lineAmount,
  minorUnits,
  type Money,
  moneyOfMinor,
  roundMoney,
  wholeUnits,
  zeroMoney,
} from "../money/index.js";
import { within } from "./plain-decimal.js";
import type { Remainder } from "./remainder.js";
import type { Statement } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { Found } from "./statement-finding.js";

const WHOLE = { document: null, item: null } as const;

/**
 * Whether a statement agrees with itself: each line's amount with its quantity and price, the total with the
 * amounts as they stand, the closing with opening and movements; and its opening with the last closing.
 */
export function checkArithmetic(
  { currency, total, account }: Statement,
  { lines, agreed }: Pick<Remainder, "lines" | "agreed">,
  {
    previousClosing,
    policy,
  }: { readonly previousClosing: Money | undefined; readonly policy: StatementPolicy },
): Found[] {
  const tolerance = policy.tolerance.amount;
  const found: Found[] = [];
  for (const { document, item, quantity, unitPrice, amount: actual } of lines) {
    const expected = lineAmount(quantity, unitPrice, currency, policy.rounding).amount;
    if (within(actual, expected, tolerance)) continue;
    found.push({ code: "amount-differs", document, item, expected, actual, facts: { quantity, unitPrice } });
  }
  const sum = sumOf(currency, [agreed, ...lines.map(({ amount }) => amount)]);
  if (!within(total, sum, tolerance)) {
    found.push({ ...WHOLE, code: "total-differs", expected: sum, actual: total, facts: { currency } });
  }
  if (account === undefined) return found;
  const closing = sumOf(currency, [account.opening, ...account.movements.map(({ amount }) => amount)]);
  if (!within(account.closing, closing, tolerance)) {
    found.push({
      ...WHOLE,
      code: "closing-differs",
      expected: closing,
      actual: account.closing,
      facts: { currency },
    });
  }
  if (previousClosing === undefined) return found;
  const last = addMoney(previousClosing, zeroMoney(currency)).amount;
  if (!within(account.opening, last, tolerance)) {
    found.push({
      ...WHOLE,
      code: "opening-differs",
      expected: last,
      actual: account.opening,
      facts: { currency },
    });
  }
  return found;
}

/** Amounts added up, written as the currency is where that loses nothing. */
export function sumOf(currency: string, amounts: readonly DecimalString[]): DecimalString {
  return sumOfUnits(currency, amounts) ?? sumOfDecimals(currency, amounts);
}

/** Where all amounts are written as the currency is and every sum on the way is exact in whole smallest units. */
function sumOfUnits(currency: string, amounts: readonly DecimalString[]): DecimalString | undefined {
  if (!isCurrency(currency)) return undefined;
  const places = minorUnits(currency);
  let sum = 0;
  for (const amount of amounts) {
    const units = amount === "0" ? 0 : wholeUnits(amount, places);
    if (units === undefined || !Number.isSafeInteger(sum + units)) return undefined;
    sum += units;
  }
  return moneyOfMinor(sum, currency).amount;
}

function sumOfDecimals(currency: string, amounts: readonly DecimalString[]): DecimalString {
  const sum = amounts.reduce((before, amount) => addDecimals(before, amount), "0");
  const written = roundMoney(sum, currency, "half-even").amount;
  return within(written, sum, "0") ? written : sum;
}
