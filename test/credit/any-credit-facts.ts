import * as fc from "fast-check";
import type { VoteEvent } from "receivables/approval";
import { addDays } from "receivables/calendar";
import type { CreditFacts } from "receivables/credit";
import { money } from "receivables/money";
import { type Figures, LIN, MO, ZHOU, raise } from "./approved.js";
import { today, yuan } from "./build-facts.js";

const anyMoney = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.constantFrom("CNY", "CNY", "CNY", "USD"))
    .map(([cents, currency]) => money((cents / 100).toFixed(2), currency));
export const anyFigures: fc.Arbitrary<Required<Figures>> = fc.record({
  id: fc.constantFrom("R1", "R2", "R3", "R4"),
  customer: fc.constantFrom("C1", "C1", "C1", "C2"),
  limit: fc.integer({ min: 0, max: 9_000_000 }).map((cents) => yuan((cents / 100).toFixed(2))),
  term: fc.integer({ min: 0, max: 60 }),
});
export const anyVote: fc.Arbitrary<VoteEvent> = fc
  .record({
    cast: fc.constantFrom(LIN, MO, ZHOU),
    days: fc.integer({ min: -9, max: 1 }),
    choice: fc.constantFrom("for", "for", "for", "against", "abstain"),
  })
  .map(({ cast, days, choice }): VoteEvent => ({ ...cast, on: addDays(today, days), choice }));
const anyRaise = fc
  .tuple(anyFigures, fc.oneof(fc.constant([LIN, MO, ZHOU]), fc.array(anyVote, { maxLength: 4 })))
  .map(([figures, votes]) => raise(figures, ...votes));

/** Facts of a customer of whom some things are known. */
export const anyCreditFacts: fc.Arbitrary<CreditFacts> = fc
  .record(
    {
      grade: fc.constantFrom("AAA", "A", "B", "C", "?"),
      netAssets: anyMoney(-10_000, 100_000_000),
      contingentLiabilities: anyMoney(0, 10_000_000),
      sales: fc.record({
        months: fc.integer({ min: 1, max: 12 }),
        amounts: anyMoney(-10_000, 50_000_000).map((amount) => [amount]),
      }),
      payments: fc.array(
        fc.record({
          dueOn: fc.integer({ min: -99, max: 0 }).map((days) => addDays(today, days)),
          paidOn: fc.option(fc.integer({ min: -99, max: 0 }).map((days) => addDays(today, days))),
          amount: anyMoney(1, 100_000),
        }),
        { maxLength: 4 },
      ),
      raises: fc.array(anyRaise, { maxLength: 4 }),
      requested: fc.record({
        limit: fc.integer({ min: 0, max: 200_000 }).map((whole) => yuan(String(whole))),
      }),
    },
    { requiredKeys: [] },
  )
  .map((known) => ({
    customer: "C1",
    currency: "CNY",
    asOf: today,
    rates: [{ from: "USD", to: "CNY", rate: "7.0313" }],
    ...known,
  }));
