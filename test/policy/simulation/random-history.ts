import * as fc from "fast-check";
import { addDays } from "receivables/calendar";
import type { Customer, LedgerDocument } from "receivables/ledger";
import {
  type Policy,
  type SimulatedPolicy,
  type SimulationAssumptions,
  type SimulationHistory,
  chinaTradeRegulation,
  net30,
} from "receivables/policy";
import { day, limitOf, usd } from "./build-history.js";

const FIRST = day("2026-01-01");
export const CUSTOMERS: readonly Customer[] = [
  { id: "C1", name: "One", group: "G", handler: "li" },
  { id: "C2", name: "Two", group: "G" },
  { id: "C3", name: "Three", handler: "wu" },
];

interface Sale {
  readonly customer: string;
  readonly on: number;
  readonly amount: number;
  readonly billedAfter: number;
  readonly dueAfter: number;
  readonly parts: readonly { readonly after: number; readonly share: number; readonly kind: number }[];
}

const anySale: fc.Arbitrary<Sale> = fc.record({
  customer: fc.constantFrom("C1", "C1", "C2", "C3"),
  on: fc.integer({ min: 0, max: 70 }),
  amount: fc.integer({ min: 1, max: 90 }),
  billedAfter: fc.constantFrom(0, 0, 0, 3),
  dueAfter: fc.constantFrom(0, 5, 10, 20),
  parts: fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: 60 }),
      share: fc.integer({ min: 1, max: 100 }),
      kind: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 3 },
  ),
});

function documentsOf(
  { amount, billedAfter, customer, dueAfter, on, parts }: Sale,
  n: number,
): LedgerDocument[] {
  const id = `I${n}`;
  const issuedOn = addDays(FIRST, on + billedAfter);
  const invoice: LedgerDocument = {
    kind: "invoice",
    id,
    customer,
    receivable: "trade",
    issuedOn,
    postedOn: issuedOn,
    dueOn: addDays(issuedOn, dueAfter),
    amount: usd(String(amount)),
  };
  return [
    invoice,
    ...parts.flatMap(({ after, kind, share }, i): LedgerDocument[] => {
      const part = usd(String(Math.max(1, Math.floor((amount * share) / 100))));
      const postedOn = addDays(issuedOn, after);
      const header = { id: `${id}-${i}`, customer, postedOn };
      const settles = [{ item: id, amount: part }];
      if (kind < 5) return [{ ...header, kind: "payment", amount: part, settles }];
      if (kind === 5) return [{ ...header, kind: "credit-note", amount: part, issuedOn: postedOn, because: "price", settles }];
      if (kind === 6) return [{ ...header, kind: "dispute", item: id, amount: part, because: "quality", resolvedOn: addDays(postedOn, share) }];
      if (kind === 7) return [{ ...header, kind: "write-off", because: "small", settles }];
      const payment: LedgerDocument = { ...header, kind: "payment", amount: part, settles, enteredOn: addDays(postedOn, kind === 8 ? share % 9 : 0) };
      return [payment, { kind: "reversal", id: `${header.id}-R`, customer, reverses: header.id, postedOn: addDays(postedOn, (share % 20) + 9) }];
    }),
  ]; // prettier-ignore
}

/** Sales of three customers, two of them of one group, with what was paid, credited, contested and given up on them. */
export const anyHistory: fc.Arbitrary<SimulationHistory> = fc
  .array(anySale, { minLength: 1, maxLength: 9 })
  .map((sales) => ({
    booksFrom: FIRST,
    from: addDays(FIRST, 10),
    to: addDays(FIRST, 110),
    customers: CUSTOMERS,
    people: [{ role: "department-head", person: "sun" }],
    documents: sales.flatMap(documentsOf),
    orders: sales.map(({ amount, customer, on }, n) => ({
      placedOn: addDays(FIRST, on),
      invoices: [`I${n}`],
      order: {
        id: `O${n}`,
        customer,
        kind: "sale",
        status: "open",
        ordered: usd(String(amount)),
        term: 30,
      },
    })),
  }));

const steps: Policy = {
  ...net30,
  escalation: {
    ...net30.escalation,
    progress: { by: "steps", minimumGapDays: 7 },
    noticeInterval: { days: 20, what: ["letter", "message"] },
    pause: { disputeDays: 12, keepsStop: true },
  },
};

const china: Policy = {
  ...chinaTradeRegulation,
  credit: {
    ...chinaTradeRegulation.credit,
    rules: { ...chinaTradeRegulation.credit.rules, contractSigned: net30.credit.rules.contractSigned },
  },
  escalation: {
    ...chinaTradeRegulation.escalation,
    deduction: { ...chinaTradeRegulation.escalation.deduction, givenBackWhenSettled: true },
  },
};

/** Policies of several kinds with limits that some orders exceed. */
export function policiesWith(held: SimulationAssumptions["held"]): readonly SimulatedPolicy[] {
  const assume: SimulationAssumptions = { held, referred: "held", badAfterDays: 20 };
  const lines = ["C1", "C2", "C3"].map((holder) => limitOf(holder, "100"));
  const group = { ...limitOf("G", "120"), scope: "group" } as const;
  return [
    { id: "net 30", policy: net30, lines, assume },
    { id: "steps", policy: steps, lines: [...lines, group], assume },
    { id: "regulation", policy: china, lines: [...lines, group], assume },
    { id: "assessed", policy: china, assess: "as-simulated", inherits: [{ scope: "customer", holder: "C3" }], lines: [limitOf("C3", "80")], assume },
  ]; // prettier-ignore
}

export const anyHeld: fc.Arbitrary<SimulationAssumptions["held"]> = fc.constantFrom(
  { kind: "lost" },
  { kind: "shipped" },
  { kind: "delayed", lostAfterDays: null },
  { kind: "delayed", lostAfterDays: 6 },
);
