import fc from "fast-check";
import { type PlainDate, plainDate } from "receivables";
import type { Evidence, Note, NoteLine } from "receivables/statement";
import { inOrder } from "./papers.js";

const cents = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((n) => (n / 100).toFixed(2));

const goods: fc.Arbitrary<NoteLine> = fc.record({
  item: fc.constantFrom("A", "B", "C", "D"),
  quantity: fc.integer({ min: 0, max: 4 }).map(String),
  unitPrice: cents(300),
});

/** Days around May 2026. */
export const day: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 40 })
  .map((n) =>
    plainDate(
      n < 5
        ? `2026-04-${26 + n}`
        : n < 36
          ? `2026-05-${String(n - 4).padStart(2, "0")}`
          : `2026-06-0${n - 35}`,
    ),
  );

const note = (id: string): fc.Arbitrary<Note> =>
  fc.record({
    ...Object.fromEntries(Object.entries(inOrder).map(([key, value]) => [key, fc.constant(value)])),
    id: fc.constant(id),
    kind: fc.constantFrom("delivery", "return"),
    customer: fc.constantFrom("C1", "C1", "C2"),
    date: day,
    currency: fc.constantFrom("CNY", "CNY", "CNY", "USD"),
    lines: fc.array(goods, { maxLength: 5 }),
  }) as unknown as fc.Arbitrary<Note>;

/** Notes of two customers in two currencies, some outside May, with the same item several times on many. */
export const evidence: fc.Arbitrary<Evidence> = fc
  .integer({ min: 0, max: 7 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => note(`N-${i}`))))
  .map((notes) => ({ notes }));

/** The same evidence and statement lines in another order. */
export function shuffled<T>(entries: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...entries], { minLength: entries.length, maxLength: entries.length });
}
