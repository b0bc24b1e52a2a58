import {
  type BadDebtRecovery,
  badDebtLosses,
  proposeWriteOffs,
  spreadRecoveries,
  writtenOffItems,
} from "receivables/bad-debt";
import { type LedgerDocument, positionAsOf } from "receivables/ledger";
import { describe, expect, test } from "vitest";
import {
  TODAY,
  application,
  cny,
  codesOf,
  day,
  invoice,
  regulation,
  usd,
  writeOffFacts,
} from "./bad-debt-case.js";

const writtenOff = (writeOff: string, on: string, amount: string, more = {}) => ({
  writeOff,
  item: `INV-${writeOff}`,
  customer: "C1",
  since: day("2022-12-05"),
  on: day(on),
  amount: cny(amount),
  ...more,
});
const WRITE_OFFS = [writtenOff("W1", "2025-03-31", "100.00"), writtenOff("W2", "2025-06-30", "50.00")];
const money = (amount: string, more: Partial<BadDebtRecovery> = {}): BadDebtRecovery => ({
  id: "PAY-1",
  customer: "C1",
  on: day("2026-01-05"),
  amount: cny(amount),
  ...more,
});
const spread = (recoveries: readonly BadDebtRecovery[], payersChoice = true, writeOffs = WRITE_OFFS) =>
  spreadRecoveries({ writeOffs, recoveries, asOf: TODAY }, { ...regulation, recovery: { payersChoice } });
const parts = (...args: Parameters<typeof spread>) =>
  spread(...args).parts.map(({ recovery, writeOff, amount }) => `${recovery} ${writeOff} ${amount.amount}`);

describe("F78: a payment after a write-off is a recovery", () => {
  test.each([
    ["99.99", ["PAY-1 W1 99.99"], []],
    ["100.00", ["PAY-1 W1 100.00"], []],
    ["100.01", ["PAY-1 W1 100.00", "PAY-1 W2 0.01"], []],
    ["150.00", ["PAY-1 W1 100.00", "PAY-1 W2 50.00"], []],
    ["150.01", ["PAY-1 W1 100.00", "PAY-1 W2 50.00"], ["0.01"]],
  ])("%s goes to the oldest write-off first, and what is left stays the customer's", (amount, to, excess) => {
    const plan = spread([money(amount)]);
    expect(parts([money(amount)])).toEqual(to);
    expect(plan.excess.map((one) => one.amount.amount)).toEqual(excess);
  });

  test("the payer may say what it is for, where the policy lets the payer", () => {
    const meant = money("70.00", { intendedFor: [{ item: "INV-W2", amount: cny("20.00") }] });
    expect(parts([meant])).toEqual(["PAY-1 W1 50.00", "PAY-1 W2 20.00"]);
    expect(parts([meant], false)).toEqual(["PAY-1 W1 70.00"]);
  });

  test.each([
    ["INV-9", "20.00", "recovery-names-other-item"],
    ["INV-W2", "0.00", "recovery-names-other-item"],
    ["INV-W2", "50.01", "recovery-names-more-than-left"],
    ["INV-W2", "70.01", "recovery-names-more-than-left"],
  ])("meant for %s with %s: nothing is lost, and the finding is %s", (item, amount, code) => {
    const plan = spread([money("70.00", { intendedFor: [{ item, amount: cny(amount) }] })]);
    expect(codesOf(plan)).toContain(code);
    expect(plan.parts.reduce((sum, part) => sum + Number(part.amount.amount), 0)).toBe(70);
  });

  test("only write-offs up to its day, of its customer and currency, take of it", () => {
    const early = money("30.00", { on: day("2025-03-30") });
    expect(spread([early]).parts).toEqual([]);
    expect(codesOf(spread([early]))).toEqual(["recovery-exceeds-write-offs"]);
    expect(parts([money("30.00", { on: day("2025-03-31") })])).toEqual(["PAY-1 W1 30.00"]);
    expect(spread([money("30.00", { customer: "C2" })]).parts).toEqual([]);
    expect(spread([money("30.00", { amount: usd("30.00") })]).parts).toEqual([]);
    expect(codesOf(spread([money("30.00", { on: day("2026-05-05") })]))).toEqual(["recovery-in-future"]);
  });

  test("property counts with consent, and is told apart in the loss", () => {
    const consent = { paper: "letter", on: TODAY };
    const given = money("30.00", { id: "X1", property: { consent } });
    expect(
      badDebtLosses(spread([given, money("20.00")])).map((one) => [one.property, one.recovered, one.loss]),
    ).toEqual([
      [cny("30.00"), cny("20.00"), cny("50.00")],
      [cny("0.00"), cny("0.00"), cny("50.00")],
    ]);
    expect(codesOf(spread([money("30.00", { property: { consent: null } })]))).toEqual([
      "recovery-without-consent",
    ]);
  });

  test("what cannot be counted once is refused", () => {
    expect(() => spread([money("1.00"), money("1.00")])).toThrowError(
      expect.objectContaining({ code: "duplicate-id" }),
    );
    expect(() => spread([money("0.00")])).toThrowError(
      expect.objectContaining({ code: "amount-not-positive" }),
    );
    expect(() => spread([], true, [...WRITE_OFFS, ...WRITE_OFFS])).toThrowError(
      expect.objectContaining({ code: "duplicate-id", field: "writeOffs[2]" }),
    );
  });
});

test("what was given up is read from the ledger, and nothing of it once it is reversed", () => {
  const documents: LedgerDocument[] = [invoice("INV-1", "1000.00")];
  const { documents: writeOffs } = proposeWriteOffs(writeOffFacts(documents, [application()]), regulation);
  const posted = [...documents, ...writeOffs];
  const position = positionAsOf({ documents: posted }, TODAY);
  expect(writtenOffItems({ position, writeOffs })).toEqual([
    {
      writeOff: "write-off:A1/INV-1",
      item: "INV-1",
      customer: "C1",
      since: "2022-12-05",
      on: TODAY,
      amount: cny("1000.00"),
    },
  ]);
  const reversal: LedgerDocument = {
    kind: "reversal",
    id: "REV-1",
    customer: "C1",
    postedOn: TODAY,
    reverses: "write-off:A1/INV-1",
  };
  const back = positionAsOf({ documents: [...posted, reversal] }, TODAY);
  expect(writtenOffItems({ position: back, writeOffs })).toEqual([]);
});
