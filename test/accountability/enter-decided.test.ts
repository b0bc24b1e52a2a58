import {
  type AccountabilityEntry,
  accountabilityBook,
  enterDecided,
  reverseWhenPaid,
} from "receivables/accountability";
import type { PlainDate } from "receivables/calendar";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { bounced, cny, day, entry, givingBack, payment, position } from "./accountability-case.js";

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

  test("less is given back in the month of the run, more is taken besides", () => {
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
    expect(amounts(more)).toEqual(["125.00"]);
    expect(more.findings).toEqual([]);
    expect(accountabilityBook([...known, ...more.entries])).toMatchObject({
      totals: [{ net: cny("300.00") }],
      findings: [],
    });
  });

  test("of what a payment gave back, only what is left over is given back, and nothing taken besides", () => {
    const paid = entry("P", { amount: cny("-75.00"), reverses: first.id });
    expect(amounts(enter(decided("200.00"), [first, paid]))).toEqual([]);
    expect(amounts(enter(decided("175.00"), [first, paid]))).toEqual([]);
    expect(amounts(enter(decided("100.00"), [first, paid]))).toEqual(["-75.00"]);
    expect(amounts(enter(decided("260.00"), [first, paid]))).toEqual(["10.00"]);
  });

  test("in another currency it cannot be compared", () => {
    const foreign = enter({ ...first, amount: money("1", "USD") }, [first]);
    expect(foreign).toMatchObject({ entries: [], findings: [{ code: "already-entered-otherwise" }] });
  });

  test("what is no longer decided is given back where everything of its kind was decided, else it stays", () => {
    const run = (entries: readonly AccountabilityEntry[], kinds?: readonly string[]) =>
      enterDecided({ decided: [], entries, asOf, ...(kinds !== undefined && { kinds }) });
    expect(run([first])).toEqual({ entries: [], findings: [] });
    expect(run([first], ["missing-remark"]).entries).toEqual([]);
    const back = run([first, entry("P", { amount: cny("-50.00"), reverses: first.id })], ["lax-visits"]);
    expect(back.entries).toMatchObject([
      { amount: cny("-200.00"), reverses: first.id, reasons: [{ code: "no-longer-decided" }] },
    ]);
    const known = [first, ...run([first], ["lax-visits"]).entries];
    expect(run(known, ["lax-visits"]).entries).toEqual([]);
    expect(amounts(enter(decided("100.00"), known))).toEqual(["100.00"]);
  });

  test("what no book can hold is refused where it stands", () => {
    const refused = (now: AccountabilityEntry, on = asOf) =>
      expect(() => enterDecided({ decided: [first, now], entries: [], asOf: on }));
    refused({ ...decided("1.00"), amount: cny("0.00") }).toThrowError(
      expect.objectContaining({ code: "amount-is-zero", field: "decided[1].amount" }),
    );
    refused(first, "2026-5-31" as PlainDate).toThrowError(
      expect.objectContaining({ code: "not-a-date", field: "asOf" }),
    );
  });

  test("who answers for it may change: the one is given back and the other charged", () => {
    const { entries } = enterDecided({
      decided: [decided("250.00", { person: "li" })],
      entries: [first],
      asOf,
      kinds: ["lax-visits"],
    });
    expect(entries.map(({ person, amount }) => [person, amount.amount])).toEqual([
      ["li", "250.00"],
      ["wang", "-250.00"],
    ]);
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

  test("of what was raised, in proportion to the whole", () => {
    const raised = enter(decided("500.00"), [first]);
    expect(amounts(raised)).toEqual(["250.00"]);
    const known = [first, ...raised.entries];
    expect(reverse(known).map(({ amount }) => amount.amount)).toEqual(["-150.00"]);
    const anew = enterDecided({ decided: [decided("350.00")], entries: known, asOf: day("2026-06-30") });
    expect(amounts(anew)).toEqual(["-150.00"]);
    expect(reverse([...known, ...anew.entries])).toEqual([]);
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
