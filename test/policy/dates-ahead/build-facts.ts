import {
  type DatesAheadFacts,
  type Money,
  type OpenItem,
  type PlainDate,
  money,
  plainDate,
} from "receivables";
import * as fc from "fast-check";
import { type Period, addDays } from "receivables/calendar";

export const day: (text: string) => PlainDate = plainDate;
export const yuan = (amount: string): Money => money(amount, "CNY");
export const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) });

/** What must be there. */
export function the<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("not there");
  return value;
}

/** An open invoice of 1000 yuan, due on the last of March. */
export function openItem(given: Partial<OpenItem> = {}): OpenItem {
  const { id = "INV-1", open = yuan("1000") } = given;
  return {
    id,
    document: id,
    source: "invoice",
    kind: "trade",
    customer: "C1",
    handler: "wang",
    issuedOn: day("2026-03-01"),
    postedOn: day("2026-03-01"),
    dueOn: day("2026-03-31"),
    original: open,
    open,
    disputed: yuan("0"),
    settlements: [],
    ...given,
  };
}

export const START: PlainDate = day("2026-04-01");

const dayAround = (before: number, after: number): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: -before, max: after }).map((days) => addDays(START, days));

const amount = fc.integer({ min: 1, max: 5000 }).map((units) => yuan(`${units}`));

/** Open items of three customers, some of them credits, disputed, bills or without a due date. */
export const itemsArbitrary: fc.Arbitrary<readonly OpenItem[]> = fc
  .array(
    fc.record({
      customer: fc.constantFrom("C1", "C2", "C3"),
      dueOn: fc.option(dayAround(110, 50), { freq: 8 }),
      kind: fc.constantFrom("trade", "bill", "other"),
      open: fc.oneof({ weight: 6, arbitrary: amount }, fc.constant(yuan("-70")), fc.constant(yuan("0"))),
      isDisputed: fc.boolean(),
    }),
    { maxLength: 7 },
  )
  .map((rows) =>
    rows.map(({ isDisputed, ...row }, i) => {
      const disputed = isDisputed && !row.open.amount.startsWith("-") ? row.open : yuan("0");
      return openItem({ ...row, id: `I${i}`, disputed });
    }),
  );

const end = fc.option(fc.integer({ min: 0, max: 25 }), { freq: 5 });

/** What may pause or move the claims among some items. */
export const claimFactsArbitrary: fc.Arbitrary<DatesAheadFacts> = itemsArbitrary.chain((items) => {
  const named = fc.constantFrom(...items.map(({ id }) => id), "nothing");
  const scope = fc.oneof(
    named.map((item) => ({ item })),
    fc.constantFrom("C1", "C2").map((customer) => ({ customer })),
  );
  const span = fc.record({ from: dayAround(10, 30), length: end });
  const until = (from: PlainDate, length: number | null) => (length === null ? null : addDays(from, length));
  return fc
    .record({
      items: fc.constant(items),
      records: fc.array(
        fc.record({
          item: named,
          stage: fc.integer({ min: 0, max: 2 }),
          isDone: fc.boolean(),
          on: dayAround(40, -1),
        }),
        { maxLength: 5 },
      ),
      promises: fc.array(
        fc.record({ on: named, madeOn: dayAround(10, 20), days: fc.integer({ min: 0, max: 20 }), amount }),
        { maxLength: 3 },
      ),
      holds: fc.array(fc.record({ scope, span }), { maxLength: 2 }),
      overrides: fc.array(fc.record({ scope, span, stage: fc.integer({ min: 0, max: 1 }) }), {
        maxLength: 2,
      }),
      disputes: fc.array(fc.record({ item: named, postedOn: dayAround(20, 20), length: end, amount }), {
        maxLength: 3,
      }),
    })
    .map((rows) => ({
      items,
      records: rows.records.flatMap(({ isDone, item, on, stage }) =>
        ["telephone", "report", "contact", "visit", "legal-letter"].map((action) => ({
          kind: "action" as const,
          item,
          stage: `stage-${stage}`,
          action,
          state: isDone ? ("done" as const) : ("planned" as const),
          on,
        })),
      ),
      promises: rows.promises.map(({ amount: of, days, madeOn, on }, i) => ({
        id: `P${i}`,
        customer: items.find(({ id }) => id === on)?.customer ?? "C1",
        items: [on],
        amount: of,
        madeOn,
        payBy: addDays(madeOn, days),
        by: "the owner",
      })),
      holds: rows.holds.map(({ scope: of, span: { from, length } }, i) => ({
        id: `H${i}`,
        scope: of,
        from,
        to: until(from, length),
        because: "audit",
      })),
      overrides: rows.overrides.map(({ scope: of, span: { from, length }, stage }, i) => ({
        id: `O${i}`,
        scope: of,
        stage: `stage-${stage}`,
        from,
        to: until(from, length),
        by: "zhao",
        because: "agreed",
      })),
      disputes: rows.disputes.map(({ amount: of, item, length, postedOn }, i) => ({
        kind: "dispute" as const,
        id: `D${i}`,
        customer: items.find(({ id }) => id === item)?.customer ?? "C1",
        item,
        postedOn,
        amount: of,
        because: `fault ${i}`,
        ...(length !== null && { resolvedOn: addDays(postedOn, length + 1) }),
      })),
    }));
});
