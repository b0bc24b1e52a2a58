import type { BusinessCalendar, PlainDate } from "../calendar/index.js";
import { type Finding, compareText, inOrderOfId } from "../decision/index.js";
import { type Money, addMoney, signOfMoney, subtractMoney, sumMoney, zeroMoney } from "../money/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { CollectionReceipt, PayIn } from "./collection-receipt.js";
import type {
  CollectionReconciliation,
  CollectionReconciliationFacts,
  ReceiptState,
  ReconciliationTotal,
} from "./collection-reconciliation.js";
import type { CollectionPolicy } from "./collection.policy.js";
import type { CollectionReconciliationCode } from "./collection.reason.js";
import { countPayIns } from "./count-pay-ins.js";
import { lastDay } from "./last-day.js";
import { mergedLines } from "./merged-lines.js";
import { postingFindings } from "./posting-findings.js";
import { type ReceiptPostings, receiptPostings } from "./receipt-postings.js";
import { positiveOnce } from "./positive-once.js";

/**
 * Follows what was collected into the books (Art. 20): each receipt is paid in by its day, posted once as a payment
 * or bill of the same customer and amount, and clears 销帐 the items of its lines. Every receipt and every pay-in up
 * to `asOf` counts once.
 *
 * @throws MisuseError `id-of-two`, `amount-not-positive`, `calendar-missing`, and as `positionAsOf` for the ledger.
 * @example
 * import { money, plainDate, reconcileCollections } from "receivables";
 *
 * const on = plainDate("2026-05-04");
 * const amount = money("100.00", "CNY");
 * const receipt = {
 *   id: "R1", customer: "Linden", salesman: "wang", on, reportedOn: on, means: "cash", amount, lines: [],
 * } as const;
 * const payIn = { deadline: { days: 2, counted: "calendar" }, postedWithinDays: null } as const;
 * const policy = { id: "firm", version: "1" };
 * const facts = { receipts: [receipt], payIns: [], ledger: { documents: [] }, asOf: plainDate("2026-05-07") };
 * const { findings } = reconcileCollections(facts, { policy, payIn });
 * findings.map(({ code }) => code); // => ["not-paid-in", "receipt-not-posted"]
 */
export function reconcileCollections(
  { receipts, payIns, ledger, calendar, asOf }: CollectionReconciliationFacts,
  { policy, payIn: rules }: Pick<CollectionPolicy, "policy" | "payIn">,
): CollectionReconciliation {
  const taken = positiveOnce(receipts, "receipts");
  const known = taken.rows.filter(({ on }) => on <= asOf);
  const counted = countPayIns(payIns, known, asOf);
  const postings = receiptPostings(ledger, known, asOf);
  const states = known.map((receipt) =>
    stateOf(receipt, counted.paidIn.get(receipt.id), { deadline: rules.deadline, calendar, postings }),
  );
  return {
    asOf,
    policy,
    receipts: states,
    totals: totalsOf(states, counted.unassigned),
    findings: inOrderOfId([
      ...taken.twice.map(({ id, customer, amount }) =>
        collectionFinding("receipt-entered-twice", "Art. 20", [id], { receipt: id, customer, amount }),
      ),
      ...taken.rows
        .filter(({ on }) => on > asOf)
        .map(({ id, customer, amount, on }) => {
          const facts = { receipt: id, customer, amount, on, asOf };
          return collectionFinding("receipt-in-the-future", "Art. 20", [id], facts, [asOf, on]);
        }),
      ...counted.findings,
      ...states.flatMap((state) => payInFindings(state, counted.byReceipt.get(state.receipt) ?? [], asOf)),
      ...known.flatMap((receipt) => postingFindings(receipt, postings, rules.postedWithinDays)),
    ]),
  };
}

function stateOf(
  receipt: CollectionReceipt,
  paid: Money | undefined,
  {
    deadline,
    calendar,
    postings,
  }: {
    readonly deadline: CollectionPolicy["payIn"]["deadline"];
    readonly calendar: BusinessCalendar | undefined;
    readonly postings: ReceiptPostings;
  },
): ReceiptState {
  const { id, customer, salesman, on, amount } = receipt;
  const { currency } = amount;
  const own = postings.of(id);
  const paidIn = paid ?? zeroMoney(currency);
  const inCurrency = (sums: readonly Money[]): Money =>
    sumMoney(
      sums.filter((sum) => sum.currency === currency),
      currency,
    );
  return {
    receipt: id,
    customer,
    salesman,
    on,
    collected: amount,
    paidIn,
    outstanding: subtractMoney(amount, paidIn),
    payInBy: deadline === null ? null : lastDay(deadline, on, calendar),
    posted: inCurrency(own.map((posting) => posting.amount)),
    cleared: inCurrency(mergedLines(receipt).map((line) => postings.cleared(own, line))),
  };
}

function payInFindings(
  { receipt, customer, salesman, collected, paidIn, outstanding, payInBy }: ReceiptState,
  payIns: readonly PayIn[],
  asOf: PlainDate,
): readonly Finding<CollectionReconciliationCode>[] {
  const facts = { receipt, customer, salesman, collected, paidIn, outstanding, by: payInBy };
  const open = signOfMoney(outstanding) > 0;
  if (payInBy === null) {
    return open
      ? [collectionFinding("pay-in-deadline-not-stated", "Art. 20", [receipt], facts, [collected, paidIn])]
      : [];
  }
  const late = payIns.filter(({ on }) => on > payInBy);
  return [
    ...(open && asOf > payInBy
      ? [
          collectionFinding(
            signOfMoney(paidIn) === 0 ? "not-paid-in" : "paid-in-short",
            "Art. 20",
            [receipt],
            facts,
            [collected, paidIn],
          ),
        ]
      : []),
    ...late.map(({ id, on, amount }) =>
      collectionFinding("paid-in-late", "Art. 20", [receipt, id], { ...facts, payIn: id, on, amount }, [
        payInBy,
        on,
      ]),
    ),
  ];
}

function totalsOf(
  states: readonly ReceiptState[],
  unassigned: readonly Money[],
): readonly ReconciliationTotal[] {
  const currencies = [...states.map(({ collected }) => collected), ...unassigned].map(
    ({ currency }) => currency,
  );
  return [...new Set(currencies)].sort(compareText).map((currency) => {
    const own = states.filter(({ collected }) => collected.currency === currency);
    const sum = (field: "collected" | "paidIn" | "outstanding" | "posted" | "cleared"): Money =>
      sumMoney(
        own.map((state) => state[field]),
        currency,
      );
    return {
      currency,
      collected: sum("collected"),
      paidIn: sum("paidIn"),
      outstanding: sum("outstanding"),
      unassigned: unassigned
        .filter((money) => money.currency === currency)
        .reduce(addMoney, zeroMoney(currency)),
      posted: sum("posted"),
      cleared: sum("cleared"),
    };
  });
}
