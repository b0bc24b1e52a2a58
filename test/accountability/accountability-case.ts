import {
  type AccountabilityEntry,
  type AccountabilityParts,
  type AccountabilityPolicy,
  type DeductionPlan,
  type MonthWage,
  type PayFacts,
  enterAccountability,
  planDeductions,
} from "receivables/accountability";
import { type PlainDate, plainDate } from "receivables/calendar";
import { chinaLaw } from "receivables/law";
import { type LedgerDocument, type Position, positionAsOf } from "receivables/ledger";
import { type Money, money } from "receivables/money";
import { accountabilitySection } from "../../src/policy/china-trade-regulation/accountability.js";

export const policy: AccountabilityPolicy = {
  ...accountabilitySection,
  policy: { id: "china-trade-regulation", version: "1" },
};

/** The policy with another way of giving back for every cause. */
export const givingBack = (
  otherwise: AccountabilityPolicy["reversal"]["otherwise"],
  more: Partial<AccountabilityPolicy["reversal"]> = {},
): AccountabilityPolicy => ({
  ...policy,
  reversal: { ...policy.reversal, giveBack: {}, otherwise, ...more },
});

export const cny = (amount: string): Money => money(amount, "CNY");
export const day = (text: string): PlainDate => plainDate(text);

/** What wang answers for: 300.00 of a loss on INV-1 that arose on 10 March, unless said otherwise. */
export function entry(id: string, more: Partial<AccountabilityParts> = {}): AccountabilityEntry {
  return enterAccountability({
    account: "compensation",
    person: "wang",
    on: day("2026-03-10"),
    amount: cny("300.00"),
    cause: { kind: "lax-visits", id, customer: "C1", item: "INV-1" },
    reversible: true,
    reasons: [{ code: "liable-lax-visits", citation: "Art. 27", facts: {} }],
    ...more,
  });
}

/** INV-1 over 1,000.00 of January, and what came after it. */
export function position(asOf: string, documents: readonly LedgerDocument[] = []): Position {
  const invoice: LedgerDocument = {
    kind: "invoice",
    id: "INV-1",
    customer: "C1",
    receivable: "trade",
    issuedOn: day("2026-01-05"),
    postedOn: day("2026-01-05"),
    dueOn: day("2026-02-04"),
    amount: cny("1000.00"),
  };
  return positionAsOf({ documents: [invoice, ...documents] }, day(asOf));
}

export const payment = (id: string, on: string, amount: string): LedgerDocument => ({
  kind: "payment",
  id,
  customer: "C1",
  postedOn: day(on),
  amount: cny(amount),
  settles: [{ item: "INV-1", amount: cny(amount) }],
});

export const bounced = (reverses: string, on: string, id = `X-${reverses}`): LedgerDocument => ({
  kind: "reversal",
  id,
  customer: "C1",
  postedOn: day(on),
  reverses,
});

/** A wage of 8,000.00, of which 1,600.00 may be taken. */
export const wage = (month: string, more: Partial<MonthWage> = {}): MonthWage => ({
  person: "wang",
  month,
  paidOn: day(`${month}-28`),
  wage: cny("8000.00"),
  minimumWage: cny("2500.00"),
  agreedInContract: true,
  ...more,
});

export function plan(
  more: Partial<PayFacts>,
  by: Pick<AccountabilityPolicy, "policy" | "wages" | "commission"> = policy,
): DeductionPlan {
  const facts: PayFacts = {
    entries: [],
    from: "2026-03",
    to: "2026-03",
    wages: [],
    commissions: [],
    rules: chinaLaw,
    ...more,
  };
  return planDeductions(facts, by);
}

export const codes = (reasons: readonly { readonly code: string }[]): string[] =>
  reasons.map(({ code }) => code);
