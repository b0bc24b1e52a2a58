import { type RuleAsked, neededChanges, smallestAmount, tracedRules } from "../decision/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";
import { signOfMoney, subtractMoney } from "../money/index.js";
import { closeCharges } from "./close-charges.js";
import type { ClosingDifference, ClosingRule, ClosingTrace } from "./interest-trace.js";
import type { InterestPolicy } from "./interest.policy.js";
import type { InterestCode } from "./interest.reason.js";

/** What {@link traceClosing} reads. */
export interface ClosingFacts {
  /** Open items, the charge and perhaps its principal among them. */
  readonly items: readonly OpenItem[];
  /** Items settled in full. */
  readonly settled: readonly OpenItem[];
  readonly asOf: PlainDate;
  /** Id of the charge. */
  readonly charge: string;
}

/**
 * How it came about that one charge ends with its principal or stays: each rule with what it looked at, and what would
 * have to be paid on the principal for the charge to end. It was tried by {@link closeCharges} itself: for one unit less
 * the charge stays.
 *
 * @example
 * import { explainReason, money, net30, plainDate, traceClosing } from "receivables";
 *
 * const day = plainDate("2026-05-04");
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1", issuedOn: day, postedOn: day,
 *   dueOn: day, original: money("100", "USD"), open: money("40", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const fee = {
 *   ...item, id: "F-1", original: money("10", "USD"), open: money("10", "USD"), charge: { kind: "fee", item: "INV-7" },
 * } as const;
 * const facts = { items: [item, fee], settled: [], asOf: day, charge: "F-1" };
 * const { changes } = traceClosing(facts, { ...net30.interest, afterPrincipal: "closes" });
 * changes.map(({ outcome, parts }) => [outcome, ...parts.map((part) => explainReason(part))]); // => [["waived", "40.00 USD are received on INV-7"]]
 */
export function traceClosing(facts: ClosingFacts, policy: InterestPolicy): ClosingTrace {
  const closed = closedOf(facts, policy);
  const { afterPrincipal = "stays", citation } = policy;
  const own = facts.items.find(({ id }) => id === facts.charge);
  const principal = facts.items.find(({ id }) => id === own?.charge?.item);
  const item = own?.charge?.item ?? null;
  const stays = afterPrincipal === "stays" ? ({ notAsked: "rule-not-set" } as const) : {};
  const look = (code: InterestCode, fired: boolean) => ({
    code,
    citation,
    facts: { charge: facts.charge, item, amount: own?.open ?? null },
    fired,
  });
  const asked: readonly RuleAsked<ClosingRule, InterestCode>[] = [
    {
      rule: "principal-settled",
      citation,
      ...stays,
      ...(!facts.settled.some(({ id }) => id === item) && { looks: [look("principal-not-settled", false)] }),
    },
    {
      rule: "charge-open",
      citation,
      ...stays,
      ...((own === undefined || signOfMoney(own.open) <= 0) && { looks: [look("charge-not-open", false)] }),
    },
    { rule: "charge-with-principal", citation, ...stays },
  ];
  const outcomeOf = (parts: readonly ClosingDifference[]) =>
    closedOf(parts.reduce(withPart, facts), policy) === null ? "not-waived" : "waived";
  const payment = (amount: OpenItem["open"], id: string): ClosingDifference => {
    return {
      kind: "payment",
      code: "principal-is-paid",
      citation,
      facts: { item: id, amount },
      item: id,
      amount,
    };
  };
  const amount =
    principal === undefined || signOfMoney(principal.open) <= 0
      ? null
      : smallestAmount(principal.open, (some) => outcomeOf([payment(some, principal.id)]) === "waived");
  const tried = amount === null || principal === undefined ? [] : [[payment(amount, principal.id)]];
  return {
    decision: { outcome: outcomeOf([]), reasons: closed?.reasons ?? [] },
    closed,
    rules: tracedRules(closed?.reasons ?? [], asked, {
      "charge-closed-with-principal": "charge-with-principal",
    }),
    changes: neededChanges({ tried, outcomeOf }),
  };
}

function closedOf(facts: ClosingFacts, policy: InterestPolicy): ClosingTrace["closed"] {
  return closeCharges(facts, policy).find(({ charge }) => charge === facts.charge) ?? null;
}

function withPart(facts: ClosingFacts, { item, amount }: ClosingDifference): ClosingFacts {
  const paid = facts.items.map((own) =>
    own.id === item ? { ...own, open: subtractMoney(own.open, amount) } : own,
  );
  const done = paid.filter((own) => own.id === item && signOfMoney(own.open) === 0);
  return {
    ...facts,
    items: paid.filter((own) => !done.includes(own)),
    settled: [...facts.settled, ...done],
  };
}
