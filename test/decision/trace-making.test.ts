import fc from "fast-check";
import {
  type Difference,
  neededChanges,
  remedyingParts,
  smallestAmount,
  tracedRules,
  turningDays,
} from "receivables/decision";
import { plainDate } from "receivables/calendar";
import { compareMoney, money } from "receivables/money";
import { describe, expect, test } from "vitest";

const part = (kind: string): Difference => ({ kind, code: kind, citation: "R", facts: {} });

describe("rules of a trace", () => {
  const reason = { code: "late", citation: "R", facts: { days: 1 } };

  test("what a rule gave a reason for fired, what it only looked at did not, and what was not asked says why", () => {
    const look = { code: "seen", citation: "R", facts: {}, fired: false };
    const rules = tracedRules(
      [reason],
      [
        { rule: "time", citation: "R", looks: [look] },
        { rule: "weight", citation: "R", facts: { kilos: 2 } },
        { rule: "colour", citation: "R", notAsked: "rule-not-set" },
      ],
      { late: "time" },
    );
    expect(rules.map(({ rule, fired, looks }) => [rule, fired, looks.map(({ code }) => code)])).toEqual([
      ["time", true, ["seen", "late"]],
      ["weight", false, ["rule-met"]],
      ["colour", false, []],
    ]);
    expect(rules[1]?.looks[0]?.facts).toEqual({ rule: "weight", kilos: 2 });
    expect(rules[2]?.notAsked).toEqual({ code: "rule-not-set", citation: "R", facts: { rule: "colour" } });
  });

  test("a rule that gave a reason was asked, whatever else is said of it", () => {
    const [rule] = tracedRules([reason], [{ rule: "time", citation: "R", notAsked: "rule-not-set" }], {
      late: "time",
    });
    expect(rule).toMatchObject({ fired: true, notAsked: null });
  });

  test("a code named like something of every object belongs to no rule", () => {
    const [rule] = tracedRules([{ ...reason, code: "constructor" }], [{ rule: "time", citation: "R" }], {});
    expect(rule?.fired).toBe(false);
  });
});

describe("changes that are needed", () => {
  test("no part is spare: without any one of them the outcome is another", () => {
    const kinds = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"));
    fc.assert(
      fc.property(kinds, kinds, (needed, tried) => {
        const outcomeOf = (parts: readonly Difference[]) =>
          needed.every((kind) => parts.some((own) => own.kind === kind)) ? "yes" : "no";
        const changes = neededChanges({ tried: [tried.map(part)], outcomeOf });
        const all = needed.length > 0 && needed.every((kind) => tried.includes(kind));
        expect(changes.map(({ parts }) => parts.map(({ kind }) => kind).sort())).toEqual(
          all ? [needed.toSorted()] : [],
        );
      }),
    );
  });

  test("what comes to the same is stated once", () => {
    const outcomeOf = (parts: readonly Difference[]) => (parts.length > 0 ? "yes" : "no");
    const tried = [[part("a")], [part("a")], []];
    expect(neededChanges({ tried, outcomeOf })).toEqual([{ parts: [part("a")], outcome: "yes" }]);
  });
});

describe("the smallest amount", () => {
  test.each(["CNY", "JPY", "KWD", "CLF"])("of %s holds, and one unit less does not", (currency) => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 15n), fc.bigInt(1n, 10n ** 15n), (a, b) => {
        const [least, greatest] = a < b ? [a, b] : [b, a];
        const of = (units: bigint) => {
          const places = { CNY: 2, JPY: 0, KWD: 3, CLF: 4 }[currency] ?? 0;
          const digits = String(units).padStart(places + 1, "0");
          const whole = digits.slice(0, digits.length - places);
          return money(places === 0 ? whole : `${whole}.${digits.slice(-places)}`, currency);
        };
        const holds = (amount: ReturnType<typeof money>) => compareMoney(amount, of(least)) >= 0;
        expect(smallestAmount(of(greatest), holds)).toEqual(of(least));
      }),
    );
  });

  test("is none where it does not hold for the greatest", () => {
    expect(smallestAmount(money("5", "CNY"), () => false)).toBeNull();
  });
});

test("a part that is needed only next to another goes with it", () => {
  // A lid is needed on a box; a bag needs neither.
  const outcomeOf = (parts: readonly Difference[]) => {
    const has = (kind: string) => parts.some((own) => own.kind === kind);
    return has("bag") && (!has("box") || has("lid")) ? "sent" : "kept";
  };
  const [change] = neededChanges({ tried: [[part("lid"), part("box"), part("bag")]], outcomeOf });
  expect(change?.parts.map(({ kind }) => kind)).toEqual(["bag"]);
});

test("of two remedies about the same thing the later one counts, and the search ends", () => {
  const asked: (readonly string[])[] = [];
  const parts = remedyingParts({
    decided: (own: readonly string[]) => (asked.push(own), own),
    remedies: (own) => [`lid-${own.length}`, "box-1"],
    about: (one) => one.slice(0, 3),
  });
  expect(parts).toEqual(["lid-2", "box-1"]);
  expect(asked.length).toBeLessThan(10);
  expect(remedyingParts({ decided: () => 1, remedies: () => [], about: () => "" })).toEqual([]);
});

test("days on which an outcome turns are those after the day that is asked about, once each", () => {
  const day = (text: string) => plainDate(text);
  const outcomeOn = (on: string) => (on >= "2028-02-29" && on < "2028-03-01" ? "leap" : "plain");
  const days = [day("2028-03-01"), day("2028-02-29"), day("2028-02-29"), day("2028-03-02")];
  expect(turningDays(days, day("2028-02-28"), outcomeOn)).toEqual(["2028-02-29", "2028-03-01"]);
  expect(turningDays(days, day("2028-02-29"), outcomeOn)).toEqual(["2028-03-01"]);
});
