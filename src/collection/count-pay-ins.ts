import type { PlainDate } from "../calendar/index.js";
import { type Finding, compareText, grouped } from "../decision/index.js";
import { type Money, addMoney, minMoney, signOfMoney, subtractMoney, zeroMoney } from "../money/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { CollectionReceipt, PayIn } from "./collection-receipt.js";
import type { CollectionReconciliationCode } from "./collection.reason.js";
import { positiveOnce } from "./positive-once.js";

/** Pay-ins by receipt, and what belongs to none. */
export interface CountedPayIns {
  /** In the order of their days. */
  readonly byReceipt: ReadonlyMap<string, readonly PayIn[]>;
  /** What each receipt has, at most what was collected. */
  readonly paidIn: ReadonlyMap<string, Money>;
  readonly unassigned: readonly Money[];
  readonly findings: readonly Finding<CollectionReconciliationCode>[];
}

/** Counts every pay-in up to a day once: for its receipt, or as unassigned. */
export function countPayIns(
  payIns: readonly PayIn[],
  receipts: readonly CollectionReceipt[],
  asOf: PlainDate,
): CountedPayIns {
  const { rows, twice } = positiveOnce(payIns, "payIns");
  const index = new Map(receipts.map((receipt) => [receipt.id, receipt]));
  const findings: Finding<CollectionReconciliationCode>[] = [];
  const note = (
    code: CollectionReconciliationCode,
    { id, receipt, on, amount }: PayIn,
    [expected, actual]: readonly [PlainDate | Money | null, PlainDate | Money | null] = [null, null],
  ): void => {
    const facts = { payIn: id, receipt, on, amount, expected };
    findings.push(collectionFinding(code, "Art. 20", [id], facts, [expected, actual]));
  };
  for (const payIn of twice) note("pay-in-entered-twice", payIn);
  const counted: PayIn[] = [];
  const unassigned: Money[] = [];
  const paidIn = new Map<string, Money>();
  for (const payIn of rows.toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id))) {
    const { amount, on } = payIn;
    const receipt = index.get(payIn.receipt);
    if (on > asOf) {
      note("pay-in-in-the-future", payIn, [asOf, on]);
      continue;
    }
    if (receipt === undefined || receipt.amount.currency !== amount.currency) {
      note(receipt === undefined ? "pay-in-of-unknown-receipt" : "pay-in-in-other-currency", payIn, [
        receipt?.amount ?? null,
        amount,
      ]);
      unassigned.push(amount);
      continue;
    }
    if (on < receipt.on) note("pay-in-before-receipt", payIn, [receipt.on, on]);
    const before = paidIn.get(receipt.id) ?? zeroMoney(amount.currency);
    const part = minMoney(amount, subtractMoney(receipt.amount, before));
    const rest = subtractMoney(amount, part);
    if (signOfMoney(rest) > 0) {
      note("paid-in-above-receipt", payIn, [receipt.amount, rest]);
      unassigned.push(rest);
    }
    paidIn.set(receipt.id, addMoney(before, part));
    counted.push(payIn);
  }
  return { byReceipt: grouped(counted, ({ receipt }) => receipt), paidIn, unassigned, findings };
}
