import type { PlainDate } from "../calendar/index.js";
import { type Money, compareMoney, signOfMoney, subtractMoney } from "../money/index.js";
import type { CollectionReceipt } from "./collection-receipt.js";
import type { CollectionPolicy } from "./collection.policy.js";
import { countPayIns } from "./count-pay-ins.js";
import { lastDay } from "./last-day.js";
import { matchConfirmations } from "./match-confirmations.js";
import type { MisconductFacts } from "./misconduct-report.js";
import { type Suspicion, isProof } from "./suspicion.js";
import { positiveOnce } from "./positive-once.js";

/** The rules that say when money is reported or paid in too late. */
export type MoneyRules = Pick<CollectionPolicy, "payIn" | "conduct">;

/** What receipts, pay-ins and customers' papers say of money that was collected. */
export function moneySuspicions(facts: MisconductFacts, rules: MoneyRules): readonly Suspicion[] {
  const { asOf } = facts;
  const receipts = positiveOnce(facts.receipts, "receipts").rows.filter(({ on }) => on <= asOf);
  return [
    ...receipts.flatMap((receipt) => reportSuspicions(receipt, facts, rules)),
    ...payInSuspicions(receipts, facts, rules),
    ...confirmationSuspicions(receipts, facts, rules),
    ...useSuspicions(receipts, facts),
  ];
}

const of = ({ id, salesman, customer, amount, on }: CollectionReceipt) => {
  return { about: id, salesman, customer, amount, on };
};

function reportSuspicions(
  receipt: CollectionReceipt,
  { calendar, asOf }: MisconductFacts,
  { conduct }: MoneyRules,
): readonly Suspicion[] {
  const { id, on } = receipt;
  const reportedOn = receipt.reportedOn !== null && receipt.reportedOn <= asOf ? receipt.reportedOn : null;
  const by = conduct.reportMoney === null ? null : lastDay(conduct.reportMoney, on, calendar);
  const own = { ...of(receipt), conduct: "money-unreported", evidence: [id], by } as const;
  if (reportedOn === null) {
    return asOf > (by ?? on) ? [{ ...own, code: "money-not-reported", shown: by !== null }] : [];
  }
  return by !== null && reportedOn > by ? [{ ...own, code: "money-reported-late", shown: true }] : [];
}

function payInSuspicions(
  receipts: readonly CollectionReceipt[],
  { payIns, calendar, asOf }: MisconductFacts,
  { payIn, conduct }: MoneyRules,
): readonly Suspicion[] {
  const counted = countPayIns(payIns, receipts, asOf);
  return receipts.flatMap((receipt): readonly Suspicion[] => {
    const { id, on, amount, means } = receipt;
    const own = counted.byReceipt.get(id) ?? [];
    const by = payIn.deadline === null ? null : lastDay(payIn.deadline, on, calendar);
    const paid = counted.paidIn.get(id);
    const missing = paid === undefined ? amount : subtractMoney(amount, paid);
    const slips = own.map((slip) => slip.id);
    const about = { ...of(receipt), by };
    const misused = paid !== undefined && conduct.items["money-misused"].forbidden;
    const late = own.filter((slip) => by !== null && slip.on > by);
    const bills = means === "cash" ? own.filter((slip) => slip.means === "bill") : [];
    return [
      ...(signOfMoney(missing) > 0 && asOf > (by ?? on)
        ? [
            {
              ...about,
              code: misused ? "money-withheld" : "money-held-back",
              conduct: misused ? "money-misused" : "money-unreported",
              shown: by !== null,
              amount: missing,
              evidence: [id, ...slips],
            } as const,
          ]
        : []),
      ...late.map(
        (slip) =>
          ({
            ...about,
            about: slip.id,
            code: "money-held-back",
            conduct: "money-unreported",
            shown: true,
            amount: slip.amount,
            evidence: [id, slip.id],
          }) as const,
      ),
      ...bills.map(
        (slip) =>
          ({
            ...about,
            by: null,
            code: "cash-swapped-for-bill",
            conduct: "cash-for-bills",
            shown: true,
            amount: slip.amount,
            evidence: [id, slip.id],
          }) as const,
      ),
    ];
  });
}

function confirmationSuspicions(
  receipts: readonly CollectionReceipt[],
  { confirmations, calendar, asOf }: MisconductFacts,
  { conduct }: MoneyRules,
): readonly Suspicion[] {
  const known = positiveOnce(confirmations, "confirmations").rows.filter(({ on }) => on <= asOf);
  return matchConfirmations(known, receipts).flatMap(
    ({ confirmation, receipt, certain }): readonly Suspicion[] => {
      const { id, salesman, customer, on, amount, means } = confirmation;
      const by = conduct.reportMoney === null ? null : lastDay(conduct.reportMoney, on, calendar);
      const proof = isProof(confirmation.strength);
      const own = { salesman, customer, on, by, conduct: "money-unreported" } as const;
      if (receipt === null) {
        const missed = asOf > (by ?? on);
        return missed
          ? [
              {
                ...own,
                code: "money-not-reported",
                about: id,
                shown: proof && certain && by !== null,
                amount,
                evidence: [id],
              },
            ]
          : [];
      }
      const evidence = [id, receipt.id];
      const shown = proof && certain;
      const about = { ...own, about: receipt.id, evidence };
      const more = moreThan(amount, receipt.amount);
      return [
        ...(more === null
          ? []
          : [{ ...about, about: id, code: "money-not-reported", shown, amount: more } as const]),
        ...(isLate(receipt, by, asOf)
          ? [{ ...about, code: "money-reported-late", shown, amount } as const]
          : []),
        ...(means === "cash" && receipt.means === "bill"
          ? [
              {
                ...about,
                by: null,
                code: "cash-swapped-for-bill",
                conduct: "cash-for-bills",
                shown,
                amount: receipt.amount,
              } as const,
            ]
          : []),
      ];
    },
  );
}

function isLate({ reportedOn }: CollectionReceipt, by: PlainDate | null, asOf: PlainDate): boolean {
  return by !== null && reportedOn !== null && reportedOn <= asOf && reportedOn > by;
}

/** What the customer paid beyond the receipt; `null` for nothing, and for what cannot be compared. */
function moreThan(paid: Money, receipt: Money): Money | null {
  if (paid.currency !== receipt.currency || compareMoney(paid, receipt) <= 0) return null;
  return subtractMoney(paid, receipt);
}

function useSuspicions(
  receipts: readonly CollectionReceipt[],
  { uses, asOf }: MisconductFacts,
): readonly Suspicion[] {
  return positiveOnce(uses, "uses")
    .rows.filter(({ on }) => on <= asOf)
    .map(({ id, strength, salesman, receipt, on, amount }) => {
      const found = receipts.find((own) => own.id === receipt && own.salesman === salesman);
      return {
        code: "money-spent",
        conduct: "money-misused",
        about: id,
        salesman,
        customer: found?.customer ?? null,
        shown: isProof(strength) && found !== undefined,
        amount,
        evidence: found === undefined ? [id] : [id, found.id],
        on,
        by: null,
      };
    });
}
