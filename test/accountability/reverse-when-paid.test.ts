import { type AccountabilityEntry, accountabilityBook, reverseWhenPaid } from "receivables/accountability";
import type { LedgerDocument } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import {
  bounced,
  cny,
  codes,
  day,
  entry,
  givingBack,
  payment,
  policy,
  position,
} from "./accountability-case.js";

const inFull = givingBack("when-paid-in-full");
const inProportion = givingBack("in-proportion");
const never = givingBack("never");
const own = entry("A");

interface Run {
  readonly entries?: readonly AccountabilityEntry[];
  readonly documents?: readonly LedgerDocument[];
  readonly by?: typeof policy;
  readonly asOf?: string;
  readonly recoveries?: Parameters<typeof reverseWhenPaid>[0]["recoveries"];
}
const run = ({ entries = [own], documents = [], by = inFull, asOf = "2026-04-30", recoveries = [] }: Run) =>
  reverseWhenPaid({ entries, position: position(asOf, documents), recoveries }, by);
const amounts = (facts: Run): string[] => run(facts).entries.map(({ amount }) => amount.amount);
const writeOff = (amount: string, on = "2026-03-31"): LedgerDocument => ({
  kind: "write-off",
  id: "W",
  customer: "C1",
  postedOn: day(on),
  because: "bad debt",
  settles: [{ item: "INV-1", amount: cny(amount) }],
});
const recovery = (amount: string, on: string, id = "R") => ({
  recovery: id,
  item: "INV-1",
  on: day(on),
  amount: cny(amount),
});

describe("reversible when the debt is paid", () => {
  test("whole, once it is paid in full and not a cent before", () => {
    expect(amounts({ documents: [payment("P", "2026-04-02", "999.99")] })).toEqual([]);
    const { entries } = run({ documents: [payment("P", "2026-04-02", "1000.00")] });
    expect(entries).toMatchObject([
      {
        account: "compensation",
        person: "wang",
        month: "2026-04",
        on: "2026-04-02",
        amount: cny("-300.00"),
        cause: { kind: "debt-paid", id: "P", customer: "C1", item: "INV-1" },
        reversible: false,
        reverses: own.id,
        reasons: [{ code: "given-back-paid-in-full", citation: "Art. 27" }],
      },
    ]);
  });

  test("in proportion to what was paid, step by step to the whole", () => {
    const documents = [
      payment("P1", "2026-04-02", "333.33"),
      payment("P2", "2026-05-02", "333.33"),
      payment("P3", "2026-06-02", "333.34"),
    ];
    let entries: readonly AccountabilityEntry[] = [own];
    const steps = ["2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30", "2026-07-31"].map((asOf) => {
      const made = run({ entries, documents, by: inProportion, asOf }).entries;
      entries = [...entries, ...made];
      return made.map(({ amount, month, cause }) => [amount.amount, month, cause.id]);
    });
    expect(steps).toEqual([
      [],
      [["-100.00", "2026-04", "P1"]],
      [["-100.00", "2026-05", "P2"]],
      [["-100.00", "2026-06", "P3"]],
      [],
    ]);
    expect(accountabilityBook(entries)).toMatchObject({ totals: [{ net: cny("0.00") }], findings: [] });
  });

  test("of what was open on the day of the cause: what was paid before counts neither as due nor as paid", () => {
    const documents = [payment("P0", "2026-03-10", "400.00"), payment("P1", "2026-03-11", "300.00")];
    expect(amounts({ documents, by: inProportion })).toEqual(["-150.00"]);
    const all = [...documents, payment("P2", "2026-04-01", "300.00")];
    expect(amounts({ documents: all })).toEqual(["-300.00"]);
  });

  test("never", () => {
    expect(amounts({ documents: [payment("P", "2026-04-02", "1000.00")], by: never })).toEqual([]);
    const fixed = entry("A", { reversible: false });
    expect(amounts({ entries: [fixed], documents: [payment("P", "2026-04-02", "1000.00")] })).toEqual([]);
  });

  test("by the kind of the cause", () => {
    const conduct = entry("B", { cause: { ...own.cause, kind: "collection-conduct" } });
    const handover = entry("H", { cause: { ...own.cause, kind: "handover-difference" } });
    const documents = [payment("P", "2026-04-02", "500.00")];
    const made = run({ entries: [own, conduct, handover], documents, by: policy }).entries;
    expect(made.map(({ reverses, amount }) => [reverses, amount.amount])).toEqual([[handover.id, "-150.00"]]);
    // A kind that bears the name of something every object has is no key of the policy.
    const odd = entry("C", { cause: { ...own.cause, kind: "constructor" } });
    expect(amounts({ entries: [odd], documents, by: policy })).toEqual(["-150.00"]);
  });

  test("what is written off is not paid, and what is recovered of it later is", () => {
    const documents = [writeOff("1000.00")];
    expect(amounts({ documents })).toEqual([]);
    expect(amounts({ documents, by: inProportion })).toEqual([]);
    const recoveries = [recovery("600.00", "2026-04-10")];
    expect(amounts({ documents, recoveries })).toEqual([]);
    expect(amounts({ documents, recoveries, by: inProportion })).toEqual(["-180.00"]);
    expect(amounts({ documents, recoveries, asOf: "2026-04-09", by: inProportion })).toEqual([]);
    const twice = [...recoveries, ...recoveries, recovery("400.00", "2026-04-11", "R2")];
    expect(run({ documents, recoveries: twice }).entries).toMatchObject([
      { amount: cny("-300.00"), cause: { id: "R2" } },
    ]);
  });

  test("of an entry for a whole document, when all of its items are paid", () => {
    const parts = [
      { id: "INV-9#1", amount: "400.00" },
      { id: "INV-9#2", amount: "600.00" },
    ].map(({ id, amount }) => ({
      id,
      document: "INV-9",
      source: "invoice" as const,
      kind: "trade" as const,
      customer: "C1",
      issuedOn: day("2026-01-05"),
      postedOn: day("2026-01-05"),
      dueOn: null,
      original: cny(amount),
      open: cny("0"),
      disputed: cny("0"),
      settlements: [{ by: `P${id}`, on: day("2026-04-01"), amount: cny(amount), against: "P" }],
    }));
    const of = entry("A", { cause: { ...own.cause, item: "INV-9" } });
    const asOf = day("2026-04-30");
    const [first, second] = parts;
    if (first === undefined || second === undefined) throw new Error("two parts");
    const open = { ...second, open: second.original, settlements: [] };
    const made = (settled: typeof parts, items: typeof parts) =>
      reverseWhenPaid({ entries: [of], position: { asOf, items, settled } }, inFull).entries.length;
    expect(made([first], [open])).toBe(0);
    expect(made([first, second], [])).toBe(1);
  });
});

describe("idempotent, and never more than was taken", () => {
  const documents = [payment("P", "2026-04-02", "1000.00")];

  test("a second run reverses nothing twice, on the same day or later", () => {
    const { entries } = run({ documents });
    const known = [own, ...entries];
    expect(amounts({ entries: known, documents })).toEqual([]);
    expect(amounts({ entries: known, documents, asOf: "2026-06-30" })).toEqual([]);
    expect(run({ documents }).entries).toEqual(entries);
  });

  test("what was given back otherwise is not given back again", () => {
    const other = entry("O", { amount: cny("-200.00"), reverses: own.id });
    expect(amounts({ entries: [own, other], documents })).toEqual(["-100.00"]);
    const more = entry("O2", { amount: cny("-100.00"), reverses: own.id });
    expect(amounts({ entries: [own, other, more], documents })).toEqual([]);
  });

  test("what was given back otherwise is not taken again", () => {
    const other = entry("O", { amount: cny("-200.00"), reverses: own.id });
    expect(amounts({ entries: [own, other] })).toEqual([]);
  });
});

describe("a payment that did not last", () => {
  const paid = payment("P", "2026-04-02", "1000.00");
  const back = run({ documents: [paid] }).entries;
  const unpaid = [paid, bounced("P", "2026-05-04")];
  const again = run({ entries: [own, ...back], documents: unpaid, asOf: "2026-05-31" });

  test("is taken again", () => {
    expect(again.entries).toMatchObject([
      {
        month: "2026-05",
        on: "2026-05-31",
        amount: cny("300.00"),
        cause: { kind: "payment-reversed", id: "P" },
        reverses: own.id,
        reasons: [{ code: "taken-again" }],
      },
    ]);
    expect(run({ entries: [own, ...back, ...again.entries], documents: unpaid, asOf: "2026-06-30" })).toEqual(
      {
        entries: [],
        findings: [],
      },
    );
  });

  test("or not, by policy", () => {
    const by = givingBack("when-paid-in-full", { takenAgain: false });
    expect(amounts({ entries: [own, ...back], documents: unpaid, asOf: "2026-05-31", by })).toEqual([]);
  });

  test("paid in the end, it is given back once more, as an entry of its own", () => {
    const documents = [...unpaid, bounced("X-P", "2026-06-02", "XX")];
    const entries = [own, ...back, ...again.entries];
    const last = run({ entries, documents, asOf: "2026-06-30" }).entries;
    expect(last.map(({ amount }) => amount.amount)).toEqual(["-300.00"]);
    const book = accountabilityBook([...entries, ...last]);
    expect(book).toMatchObject({ totals: [{ net: cny("0.00") }], findings: [] });
  });

  test("a part of several takes again that part", () => {
    const documents = [payment("P1", "2026-04-02", "500.00"), payment("P2", "2026-04-03", "250.00")];
    const made = run({ documents, by: inProportion }).entries;
    expect(made.map(({ amount }) => amount.amount)).toEqual(["-225.00"]);
    const lost = [...documents, bounced("P2", "2026-05-04")];
    const { entries } = run({
      entries: [own, ...made],
      documents: lost,
      by: inProportion,
      asOf: "2026-05-31",
    });
    expect(entries).toMatchObject([{ amount: cny("75.00"), cause: { id: "P2" } }]);
  });
});

test("entries of other accounts, of nobody, and joint ones are given back to whom they were taken from", () => {
  const entries = [
    entry("S", { account: "bonus-score" }),
    entry("N", { person: null }),
    entry("J", { jointly: ["wang", "li"] }),
    entry("J", { jointly: ["wang", "li"], person: "li" }),
  ];
  const made = run({ entries, documents: [payment("P", "2026-04-02", "1000.00")] }).entries;
  const book = accountabilityBook([...entries, ...made]);
  expect(book.totals.map(({ net }) => net.amount)).toEqual(["0.00", "0.00"]);
  expect(book.findings).toEqual([]);
});

describe("odd facts", () => {
  test("an item that the ledger does not know is a finding; an entry without an item is left alone", () => {
    const lost = entry("A", { cause: { ...own.cause, item: "INV-7" } });
    expect(run({ entries: [lost] })).toMatchObject({
      entries: [],
      findings: [{ code: "item-not-in-ledger" }],
    });
    const none = entry("A", { cause: { ...own.cause, item: null } });
    expect(run({ entries: [none] })).toEqual({ entries: [], findings: [] });
  });

  test("a recovery in another currency is not counted, and is found", () => {
    const foreign = { ...recovery("1", "2026-04-10"), amount: money("1000.00", "USD") };
    const unknown = { ...foreign, item: "INV-7" };
    const result = run({ recoveries: [foreign, unknown], by: inProportion });
    expect(result.entries).toEqual([]);
    expect(codes(result.findings)).toEqual(["recovery-in-another-currency"]);
  });

  test("what arises after the day of the run is left for later", () => {
    const later = entry("A", { on: day("2026-05-01") });
    expect(amounts({ entries: [later], documents: [payment("P", "2026-04-02", "1000.00")] })).toEqual([]);
  });

  test("a debt that was paid before the cause arose is given back", () => {
    const made = run({ documents: [payment("P", "2026-02-02", "1000.00")] }).entries;
    expect(made).toMatchObject([{ amount: cny("-300.00"), on: "2026-04-30", cause: { kind: "debt-paid" } }]);
  });
});
