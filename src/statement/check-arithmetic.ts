import {
  addDecimals,
  addMoney,
  type DecimalString,
  lineAmount,
  type Money,
  roundMoney,
  zeroMoney,
} from "../money/index.js";
import { within } from "./plain-decimal.js";
import type { Statement } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { Found } from "./statement-finding.js";

const WHOLE = { document: null, item: null } as const;

/**
 * Whether a statement agrees with itself: each line's amount with its quantity and price, the total with the
 * amounts as they stand, the closing with opening and movements; and its opening with the last closing.
 */
export function checkArithmetic(
  statement: Statement,
  previousClosing: Money | undefined,
  policy: StatementPolicy,
): Found[] {
  const { lines, currency, total, account } = statement;
  const tolerance = policy.tolerance.amount;
  const found: Found[] = [];
  for (const { document, item, quantity, unitPrice, amount: actual } of lines) {
    const expected = lineAmount(quantity, unitPrice, currency, policy.rounding).amount;
    if (within(actual, expected, tolerance)) continue;
    found.push({ code: "amount-differs", document, item, expected, actual, facts: { quantity, unitPrice } });
  }
  const sum = sumOf(
    currency,
    lines.map(({ amount }) => amount),
  );
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
  const sum = amounts.reduce((before, amount) => addDecimals(before, amount), "0");
  const written = roundMoney(sum, currency, "half-even").amount;
  return within(written, sum, "0") ? written : sum;
}
