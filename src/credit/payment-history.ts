import { compareDecimals } from "../money/index.js";
import type { PaymentFactors, PaymentHistoryRule } from "./assessment.policy.js";
import type { UsedStep } from "./credit-assessment.js";
import type { CreditFacts } from "./credit-facts.js";
import { lacking, missingRates, ratesUsed } from "./limit-methods.js";
import { paymentRecord } from "./payment-record.js";
import type { RateBook } from "./rate-book.js";

/** What past payments leave of a limit and a term. */
export interface HistoryEffect {
  /** The step, where the policy takes it. */
  readonly used: readonly UsedStep[];
  /** `null` where the facts are missing and the policy then proposes nothing. */
  readonly factors: PaymentFactors | null;
}

const WHOLE: PaymentFactors = { limitFactor: "1", termFactor: "1" };
const NOTHING: PaymentFactors = { limitFactor: "0", termFactor: "0" };

/** The factors of the first band that the customer's payments are good enough for. */
export function byPaymentHistory(
  { payments = [], asOf }: CreditFacts,
  rule: PaymentHistoryRule | null,
  book: RateBook,
): HistoryEffect {
  if (rule === null) return { used: [], factors: WHOLE };
  const { bands, otherwise, whenMissing } = rule;
  const name = "payment-history";
  const amounts = payments.map(({ amount }) => amount);
  const record = paymentRecord(payments, book, asOf);
  const missing = [...(payments.length === 0 ? ["payments"] : []), ...missingRates(amounts, book)];
  if (record === undefined || missing.length > 0) {
    const factors = { skip: WHOLE, zero: NOTHING, refer: null }[whenMissing];
    return { used: [{ step: lacking({ name, inputs: {}, missing }), whenMissing }], factors };
  }
  const { limitFactor, termFactor } =
    bands.find(
      (band) =>
        compareDecimals(record.onTimeShare, band.onTimeShare) >= 0 &&
        compareDecimals(record.averageDaysLate, band.averageDaysLate) <= 0,
    ) ?? otherwise;
  const factors = { limitFactor, termFactor };
  const inputs = { ...record, ...factors, ...ratesUsed(amounts, book) };
  return { used: [{ step: { name, inputs, limit: null, term: null, missing }, whenMissing }], factors };
}
