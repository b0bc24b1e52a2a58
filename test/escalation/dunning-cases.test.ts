import { ageReceivables } from "receivables/aging";
import { plainDate } from "receivables/calendar";
import { type EscalationPlan, letterData, planEscalation } from "receivables/escalation";
import { accrueInterest, chargeDocument, chargedSoFar, interestToClaim } from "receivables/interest";
import { type CreditNote, type LedgerDocument, type Payment, positionAsOf } from "receivables/ledger";
import { describe, expect, test } from "vitest";
import { chinaTradeRegulation } from "receivables/policy";
import { chinaPolicy, cny, idsOf } from "./run-facts.js";

// Situations and figures of ERPNext's tests of dunning, as published: N-3 to N-8.
const DUE = plainDate("2026-06-15");
const RUN = plainDate("2026-06-30");
const LATER = plainDate("2026-07-05");
const interestPolicy = {
  ...chinaTradeRegulation.interest,
  rates: [{ from: plainDate("2000-01-01"), rate: "0.10", per: "year" }],
} as const;
const stages = chinaPolicy().stages.map((stage) => ({
  ...stage,
  consequences: {
    ...stage.consequences,
    fee: { kind: "fixed", amounts: [cny("10")], citation: "Terms" } as const,
    interest: { citation: "Terms" },
  },
}));
const policy = chinaPolicy({ stages });

const invoice = (id: string, amount: string): LedgerDocument => ({
  kind: "invoice",
  id,
  customer: "C-1",
  receivable: "trade",
  issuedOn: plainDate("2026-05-16"),
  postedOn: plainDate("2026-05-16"),
  dueOn: DUE,
  amount: cny(amount),
});
const paid = (item: string, amount: string, id = `PAY-${item}`): Payment => ({
  kind: "payment",
  id,
  customer: "C-1",
  postedOn: RUN,
  amount: cny(amount),
  settles: [{ item, amount: cny(amount) }],
});
const note = (settles?: CreditNote["settles"]): CreditNote => ({
  kind: "credit-note",
  id: "CN",
  customer: "C-1",
  issuedOn: RUN,
  postedOn: RUN,
  because: "cancellation",
  amount: cny("100"),
  ...(settles !== undefined && { settles }),
});
const undone = (reverses: string): LedgerDocument => ({
  kind: "reversal",
  id: `R-${reverses}`,
  customer: "C-1",
  postedOn: LATER,
  reverses,
});

function planOn(asOf: typeof RUN, documents: readonly LedgerDocument[]): EscalationPlan {
  const { items, settled } = positionAsOf({ documents }, asOf);
  const all = [...items, ...settled];
  const interest = all
    .map((item) => ({
      accrual: accrueInterest({ item, asOf }, interestPolicy),
      alreadyClaimed: chargedSoFar({ item, kind: "interest", items: all }),
    }))
    .map((claim) => interestToClaim(claim, interestPolicy));
  const aged = ageReceivables({ items, asOf }, chinaTradeRegulation.aging).items;
  return planEscalation({ asOf, items: aged, settledItems: settled, interest, done: [] }, policy);
}
const escalated = (asOf: typeof RUN, ...documents: LedgerDocument[]): string[] => [
  ...new Set(idsOf(planOn(asOf, documents).tasks).flat()),
];

const bill = invoice("INV", "100");
/** The fee of 10 and the interest of 0.41 that the run of the 30th charges on the invoice. */
const charges = (): LedgerDocument[] => {
  const [item] = positionAsOf({ documents: [bill] }, RUN).items;
  if (item === undefined) throw new Error("an open invoice");
  return planOn(RUN, [bill]).charges.map(({ kind, amount, occasion }) =>
    chargeDocument({ kind, item, amount, occasion, asOf: RUN }, interestPolicy),
  );
};

describe("ERPNext's dunning, published cases", () => {
  test("N-2: 100 that is 15 days overdue is charged a fee of 10 and interest of 0.41", () => {
    expect(planOn(RUN, [bill]).charges.map(({ kind, amount }) => [kind, amount.amount])).toEqual([
      ["fee", "10.00"],
      ["interest", "0.41"],
    ]);
  });

  test("N-3: all of it paid, nothing is left to escalate or to charge", () => {
    const documents = [
      bill,
      ...charges(),
      paid("INV", "100"),
      paid("fee:INV/11-60", "10"),
      paid("interest:INV/2026-06-30", "0.41"),
    ];
    expect(positionAsOf({ documents }, LATER).items).toEqual([]);
    expect(planOn(LATER, documents)).toMatchObject({ tasks: [], charges: [] });
  });

  test("N-4: only the principal paid, the fee and the interest stay open and are escalated", () => {
    const plan = planOn(LATER, [bill, ...charges(), paid("INV", "100")]);
    expect(
      plan.items.map(({ aged, standing, escalated }) => [aged.item.id, standing, escalated.amount]),
    ).toEqual([
      ["fee:INV/11-60", "acts", "10.00"],
      ["interest:INV/2026-06-30", "acts", "0.41"],
    ]);
    expect(plan.charges).toEqual([]);
  });

  test("N-4: only the principal paid before anything was charged, its interest is still proposed", () => {
    expect(planOn(LATER, [bill, paid("INV", "100")]).charges).toMatchObject([
      { kind: "interest", item: "INV", amount: cny("0.41") },
    ]);
  });

  test("N-5: of two instalments the one that is overdue is escalated, until it is paid and when the payment is undone", () => {
    const inTwo: LedgerDocument = {
      kind: "invoice",
      id: "TWO",
      customer: "C-1",
      receivable: "trade",
      issuedOn: plainDate("2026-06-24"),
      postedOn: plainDate("2026-06-24"),
      amount: cny("100"),
      terms: {
        kind: "instalments",
        instalments: [
          { percent: "50", due: { kind: "net", days: 5 } },
          { percent: "50", due: { kind: "net", days: 10 } },
        ],
      },
    };
    const half = paid("TWO#1", "50");
    expect(escalated(RUN, inTwo)).toEqual(["TWO#1"]);
    expect(escalated(RUN, inTwo, half)).toEqual([]);
    expect(positionAsOf({ documents: [inTwo, half] }, RUN).items.map(({ id, open }) => [id, open])).toEqual([
      ["TWO#2", cny("50")],
    ]);
    expect(escalated(LATER, inTwo, half, undone("PAY-TWO#1"))).toEqual(["TWO#1", "TWO#2"]);
  });

  test("N-6: two overdue invoices stand in one letter, each with its own amount", () => {
    const plan = planOn(RUN, [invoice("A", "100"), invoice("B", "300")]);
    const customer = { id: "C-1", name: "North" };
    const { lines, totals } = letterData({ plan, customer, stage: "11-60", language: "en" }, policy);
    expect(lines.map(({ item, amount }) => [item, amount.amount])).toEqual([
      ["A", "100.00"],
      ["B", "300.00"],
    ]);
    expect(totals).toEqual([cny("400")]);
  });

  test("N-7: a credit note of all that is owed ends it, and its reversal begins it again", () => {
    const whole = note([{ item: "INV", amount: cny("100") }]);
    expect(escalated(RUN, bill, whole)).toEqual([]);
    expect(escalated(LATER, bill, whole, undone("CN"))).toEqual(["INV"]);
  });

  test("N-8: the same note kept for itself ends nothing", () => {
    expect(escalated(RUN, bill, note())).toEqual(["INV"]);
  });
});
