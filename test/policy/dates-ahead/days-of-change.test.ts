import * as fc from "fast-check";
import { type PlainDate, addDays, daysBetween } from "receivables/calendar";
import { describe, expect, test } from "vitest";
import { daysOfChange } from "../../../src/policy/dates-ahead/days-of-change.js";
import { day, START } from "./build-facts.js";

const period = { from: START, to: addDays(START, 60) };

describe("the days on which a verb's answer changes", () => {
  test("the first day of the period counts, by the day before it, and so does the last", () => {
    const [first, last] = [day("2026-04-01"), day("2026-04-10")];
    const stateOn = (on: PlainDate) => (on < first ? "a" : on < last ? "b" : "c");
    expect(daysOfChange(stateOn, { from: first, to: last })).toEqual([first, last]);
    expect(daysOfChange(stateOn, { from: addDays(first, 1), to: addDays(last, -1) })).toEqual([]);
  });

  test("are those that a look at every day finds, where no state comes back between turns", () => {
    const days = fc.integer({ min: -5, max: 65 });
    const pieces = fc.array(fc.record({ turn: days, later: fc.array(days, { maxLength: 3 }) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(pieces, (rows) => {
        const states = (on: PlainDate): string => {
          const at = daysBetween(START, on);
          const piece = rows.filter(({ turn }) => turn <= at).toSorted((a, b) => b.turn - a.turn)[0];
          const steps = (piece?.later ?? []).filter((change) => change <= at).length;
          // The same names in every piece, so that a turn may bring back an earlier state.
          return `${steps}`;
        };
        const turns = rows.map(({ turn }) => addDays(START, turn));
        const every = Array.from({ length: 61 }, (_, i) => addDays(START, i));
        const naive = every.filter((on) => states(on) !== states(addDays(on, -1)));
        expect(daysOfChange(states, period, turns)).toEqual(naive);
      }),
    );
  });

  test("a long quiet period is asked about only at its ends", () => {
    let asked = 0;
    daysOfChange(() => `${(asked += 1) && "same"}`, { from: START, to: addDays(START, 3000) });
    expect(asked).toBe(2);
  });
});
