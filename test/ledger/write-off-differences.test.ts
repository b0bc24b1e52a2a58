import * as fc from "fast-check";
import {
  type DifferenceRule,
  type LedgerDocument,
  type WriteOff,
  positionAsOf,
  writeOffDifferences,
} from "receivables/ledger";
import { differenceRuleSchema } from "receivables/ledger/schemas";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { day, dispute, invoice, payment, positionOn, settling } from "./build-documents.js";
import { LAST_DAY, anyLedger } from "./random-ledger.js";

const short: DifferenceRule = { because: "bank charges", of: "claim", most: money("0.50", "CNY") };
const over: DifferenceRule = { because: "rounded up", of: "credit", most: money("0.10", "CNY") };

function writtenOff(
  rules: readonly DifferenceRule[],
  ...documents: readonly LedgerDocument[]
): readonly WriteOff[] {
  return writeOffDifferences(positionOn(31, ...documents), rules);
}

function paidShort(amount: string, paid: string): readonly LedgerDocument[] {
  return [invoice("I", amount, 1), payment("P", paid, 10, { settles: settling(["I", paid]) })];
}

describe("F76: small differences are written off by limit and reason", () => {
  test.each([
    ["45.00", ["bank charges", "0.50"]],
    ["45.01", ["bank charges", "0.49"]],
    ["44.99", undefined],
  ])("of 45.50 is paid %s", (paid, expected) => {
    const [found] = writtenOff([short], ...paidShort("45.50", paid));
    expect(found && [found.because, found.settles[0]?.amount.amount]).toEqual(expected);
  });

  test.each([
    ["1.00", 1],
    ["0.99", 0],
  ])("of 50.00, %s percent are at the limit or below it", (percent, count) => {
    expect(writtenOff([{ ...short, percent }], ...paidShort("50.00", "49.50"))).toHaveLength(count);
  });

  test("of a receipt of which a little is left over", () => {
    const documents = [
      invoice("I", "45.50", 1),
      payment("P", "45.60", 10, { settles: settling(["I", "45.50"]) }),
    ];
    expect(writtenOff([short, over], ...documents)).toEqual([
      {
        kind: "write-off",
        id: expect.stringContaining("difference"),
        customer: "C1",
        postedOn: day(31),
        because: "rounded up",
        settles: settling(["P", "0.10"]),
      },
    ]);
  });

  test("the first rule that an item is within gives the reason", () => {
    const cent = { ...short, because: "rounding", most: money("0.01", "CNY") };
    const reasons = (paid: string) =>
      writtenOff([cent, short], ...paidShort("45.50", paid)).map(({ because }) => because);
    expect([reasons("45.49"), reasons("45.48")]).toEqual([["rounding"], ["bank charges"]]);
  });

  test("what nothing was set against, what is contested and another currency stay open", () => {
    const other = { ...short, most: money("0.50", "USD") };
    expect(writtenOff([short], invoice("I", "0.40", 1))).toEqual([]);
    expect(writtenOff([short], ...paidShort("45.50", "45.10"), dispute("D", "I", "0.40", 11))).toEqual([]);
    expect(writtenOff([other], ...paidShort("45.50", "45.10"))).toEqual([]);
  });

  test("the account of the item is kept", () => {
    const account = "export";
    const [one, two] = paidShort("45.50", "45.10");
    const found = writtenOff(
      [short],
      { ...one, account } as LedgerDocument,
      { ...two, account } as LedgerDocument,
    );
    expect(found.map((writeOff) => writeOff.account)).toEqual([account]);
  });

  test("a limit that is not more than zero is refused", () => {
    expect(() => writtenOff([{ ...short, most: money("0", "CNY") }])).toThrow(
      expect.objectContaining({ code: "amount-not-positive", field: "rules[0].most" }),
    );
  });

  test("a rule from outside is read as it is", () => {
    expect(differenceRuleSchema.parse({ ...over, percent: "1" })).toEqual({ ...over, percent: "1" });
    expect(differenceRuleSchema.safeParse({ ...over, of: "both" }).success).toBe(false);
  });
});

test("F76: posted, the write-offs close what they name, in any ledger, and nothing more is proposed", () => {
  const rules = (["claim", "credit"] as const).map((of) => ({
    because: "small",
    of,
    most: money("60", "JPY"),
  }));
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      const before = positionAsOf(ledger, LAST_DAY);
      const writeOffs = writeOffDifferences(before, rules);
      const after = positionAsOf({ ...ledger, documents: [...ledger.documents, ...writeOffs] }, LAST_DAY);
      const named = new Set(writeOffs.flatMap(({ settles }) => settles.map(({ item }) => item)));
      expect(after.items.map(({ id }) => id)).toEqual(
        before.items.map(({ id }) => id).filter((id) => !named.has(id)),
      );
      expect(writeOffDifferences(after, rules)).toEqual([]);
      expect(writeOffDifferences({ ...before, items: before.items.toReversed() }, rules)).toEqual(writeOffs);
    }),
    { numRuns: 60 },
  );
});
