import {
  type AccountabilityEntry,
  accountabilityBook,
  enterDecided,
  reverseWhenPaid,
} from "receivables/accountability";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { bounced, cny, codes, day, entry, givingBack, payment, position } from "./accountability-case.js";

const asOf = day("2026-05-31");
const decided = (amount: string, more = {}) => entry("A", { amount: cny(amount), ...more });
const enter = (now: AccountabilityEntry, entries: readonly AccountabilityEntry[]) =>
  enterDecided({ decided: [now], entries, asOf });
const amounts = ({ entries }: ReturnType<typeof enter>) => entries.map(({ amount }) => amount.amount);
const first = decided("250.00");

describe("what is decided anew", () => {
  test("is entered once", () => {
    expect(enter(first, [])).toEqual({ entries: [first], findings: [] });
    expect(enter(first, [first])).toEqual({ entries: [], findings: [] });
    expect(enterDecided({ decided: [first, first], entries: [], asOf }).entries).toEqual([first]);
  });

  test("less is given back in the month of the run, more is taken again up to what was entered", () => {
    const less = enter(decided("175.00"), [first]);
    expect(less.entries).toMatchObject([
      {
        amount: cny("-75.00"),
        month: "2026-05",
        on: "2026-05-31",
        cause: first.cause,
        reverses: first.id,
        reasons: [{ code: "liable-lax-visits" }],
      },
    ]);
    const known = [first, ...less.entries];
    expect(amounts(enter(decided("175.00"), known))).toEqual([]);
    expect(amounts(enter(decided("200.00"), known))).toEqual(["25.00"]);
    const more = enter(decided("300.00"), known);
    expect(amounts(more)).toEqual(["75.00"]);
    expect(codes(more.findings)).toEqual(["already-entered-otherwise"]);
    expect(accountabilityBook([...known, ...more.entries]).findings).toEqual([]);
  });

  test("in another currency it cannot be compared", () => {
    const foreign = enter({ ...first, amount: money("1", "USD") }, [first]);
    expect(foreign).toMatchObject({ entries: [], findings: [{ code: "already-entered-otherwise" }] });
  });

  test("what is no longer decided stays", () => {
    expect(enterDecided({ decided: [], entries: [first], asOf })).toEqual({ entries: [], findings: [] });
  });
});

describe("a recovery that lowers the decided amount is given back once, whichever run sees it first", () => {
  const paid = payment("P", "2026-04-02", "300.00");
  const by = givingBack("in-proportion");
  const reverse = (entries: readonly AccountabilityEntry[], documents = [paid]) =>
    reverseWhenPaid({ entries, position: position("2026-05-31", documents) }, by).entries;

  test("the payment first", () => {
    const back = reverse([first]);
    expect(back.map(({ amount }) => amount.amount)).toEqual(["-75.00"]);
    expect(amounts(enter(decided("175.00"), [first, ...back]))).toEqual([]);
    // A decision that does not know the payment takes nothing again.
    expect(amounts(enter(first, [first, ...back]))).toEqual([]);
  });

  test("the decision first", () => {
    const { entries } = enter(decided("175.00"), [first]);
    expect(reverse([first, ...entries])).toEqual([]);
    const known = [first, ...entries];
    const lost = [paid, bounced("P", "2026-05-04")];
    expect(reverse(known, lost)).toEqual([]);
    expect(amounts(enter(first, known))).toEqual(["75.00"]);
  });
});
