import {
  accrueInterest,
  chargeDocument,
  type EscalationRecord,
  interestToClaim,
  type Invoice,
  type Ledger,
  plainDate,
  type Policy,
  positionAsOf,
  zeroMoney,
} from "receivables";
import { CURRENCY } from "./yuan.js";

const ITEM = "INV-C039-01";

/** The late interest on one item that was claimed at the end of September. */
export function chargeOf(ledger: Ledger, policy: Policy): Invoice {
  const asOf = plainDate("2026-09-30");
  const item = positionAsOf(ledger, asOf).items.find(({ id }) => id === ITEM);
  if (item === undefined) throw new Error(`${ITEM} is not open`);
  const accrual = accrueInterest({ item, asOf }, policy.interest);
  const { amount } = interestToClaim({ accrual, alreadyClaimed: zeroMoney(CURRENCY) }, policy.interest);
  return chargeDocument({ kind: "interest", item, amount, occasion: asOf, asOf }, policy.interest);
}

/** What the task log says of it. */
export function chargeRecord({ amount, postedOn }: Invoice): EscalationRecord {
  return { kind: "interest", item: ITEM, stage: "61-90", amount, on: postedOn };
}
