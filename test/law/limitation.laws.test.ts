import fc from "fast-check";
import { type PlainDate, addDays, plainDate } from "receivables/calendar";
import { LIMITATION_EVENT_KINDS, type LimitationEvent, chinaLaw, limitationOf } from "receivables/law";
import { expect, test } from "vitest";
import { item } from "./build-facts.js";

const START = plainDate("2012-01-01");
const days: fc.Arbitrary<PlainDate> = fc.nat(8000).map((n) => addDays(START, n));
const events = (ids: string): fc.Arbitrary<readonly LimitationEvent[]> =>
  fc
    .array(fc.record({ kind: fc.constantFrom(...LIMITATION_EVENT_KINDS), on: days }), { maxLength: 6 })
    .map((rows) => rows.map((row, i) => ({ ...row, id: `${ids}${i}`, items: ["INV-1"] })));
const claims = fc.record({ kind: fc.constantFrom("trade", "bill"), dueOn: days });

test("a later acknowledgement, and any further event, never shortens limitation", () => {
  fc.assert(
    fc.property(claims, events("A"), events("B"), days, ({ kind, dueOn }, some, more, asOf) => {
      const claim = item(dueOn, { kind });
      const before = limitationOf({ item: claim, events: some, asOf }, chinaLaw).expiresOn ?? "";
      const after = limitationOf({ item: claim, events: [...some, ...more], asOf }, chinaLaw).expiresOn ?? "";
      expect(after >= before).toBe(true);
    }),
  );
});

test("the order of events does not matter", () => {
  fc.assert(
    fc.property(claims, events("A"), days, ({ dueOn }, some, asOf) => {
      const facts = { item: item(dueOn), asOf };
      expect(limitationOf({ ...facts, events: some.toReversed() }, chinaLaw)).toEqual(
        limitationOf({ ...facts, events: some }, chinaLaw),
      );
    }),
  );
});

test("a later due date never expires earlier", () => {
  fc.assert(
    fc.property(days, fc.nat(2000), (dueOn, later) => {
      const of = (on: PlainDate) =>
        limitationOf({ item: item(on), events: [], asOf: START }, chinaLaw).expiresOn ?? "";
      expect(of(addDays(dueOn, later)) >= of(dueOn)).toBe(true);
    }),
  );
});

test("the outcome and the days left say the same", () => {
  fc.assert(
    fc.property(claims, events("A"), days, ({ dueOn }, some, asOf) => {
      const { outcome, daysLeft } = limitationOf({ item: item(dueOn), events: some, asOf }, chinaLaw);
      expect(outcome === "expired").toBe((daysLeft ?? 0) < 0);
      expect(outcome === "not-begun").toBe(asOf <= dueOn);
    }),
  );
});
