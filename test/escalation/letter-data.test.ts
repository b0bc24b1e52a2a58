import { addDays } from "receivables/calendar";
import { type LetterData, letterData, planEscalation } from "receivables/escalation";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { AS_OF, bill, chinaPolicy, cny } from "./run-facts.js";

const policy = chinaPolicy();
const customer = { id: "C-1", name: "新华书店" };
const items = [
  bill("A", 3, { reference: "PO-9" }),
  bill("B", 8, { disputed: cny("30") }),
  bill("C", 5, { open: money("70", "USD") }),
  bill("D", 20),
  bill("E", 80),
  bill("F", 4, { customer: "C-2" }),
  bill("G", 4, { disputed: cny("100") }),
];
const plan = planEscalation(
  { asOf: AS_OF, items, done: [], interest: [{ item: "D", amount: cny("0.50") }] },
  policy,
);
const letter = (stage: string, language: "en" | "zh-CN" = "en"): LetterData =>
  letterData({ plan, customer, stage, language }, policy);

test("one letter holds all of the customer's claims that are escalated in the stage, those due first before the others", () => {
  const { lines, totals, date, payBy, addressee } = letter("1-10");
  expect(
    lines.map(({ item, reference, overdueDays, open, amount }) => [
      item,
      reference,
      overdueDays,
      open.amount,
      amount.amount,
    ]),
  ).toEqual([
    ["B", null, 8, "100.00", "70.00"],
    ["C", null, 5, "70.00", "70.00"],
    ["A", "PO-9", 3, "100.00", "100.00"],
  ]);
  expect(totals).toEqual([cny("170"), money("70", "USD")]);
  expect([date, payBy, addressee]).toEqual([AS_OF, addDays(AS_OF, 7), customer]);
});

test("the charges that are proposed for its items are shown apart", () => {
  expect(letter("11-60").charges).toEqual([{ kind: "interest", item: "D", amount: cny("0.50") }]);
  expect(letter("11-60").totals).toEqual([cny("100")]);
  expect(letter("1-10").charges).toEqual([]);
});

test("charges on what has been paid since are in no letter about other items", () => {
  const { item } = bill("OLD", 50, { open: cny("0"), original: cny("9") });
  const settledItems = [{ ...item, settlements: [{ by: "PAY", on: AS_OF, amount: cny("9") }] }];
  const interest = ["D", "OLD"].map((id) => ({ item: id, amount: cny("0.50") }));
  const later = planEscalation({ asOf: AS_OF, items, settledItems, interest, done: [] }, policy);
  expect(later.charges.map(({ item: on, stage }) => [on, stage])).toEqual([
    ["D", "11-60"],
    ["OLD", "11-60"],
  ]);
  const { charges } = letterData({ plan: later, customer, stage: "11-60", language: "en" }, policy);
  expect(charges.map(({ item: on }) => on)).toEqual(["D"]);
});

describe("every stage has a letter in English and Chinese", () => {
  test.each([
    ["1-10", "reminder", "Payment reminder: 170.00 CNY, 70.00 USD", "付款提醒：170.00 CNY、70.00 USD"],
    ["11-60", "demand", "Demand for payment: 100.00 CNY", "催款函：100.00 CNY"],
    ["61-90", "final", "Final demand for payment: 100.00 CNY", "最后催款通知：100.00 CNY"],
  ])("%s", (stage, tone, english, chinese) => {
    const [en, zh] = [letter(stage), letter(stage, "zh-CN")];
    expect([en.tone, en.subject, zh.subject]).toEqual([tone, english, chinese]);
    for (const text of [en.opening, zh.opening]) expect(text).toContain("新华书店");
    for (const text of [en.closing, zh.closing]) expect(text).toContain("2026-07-07");
  });
});

test.each(["1-10", "11-60", "61-90"])(
  "a letter of %s says that deliveries are stopped only where they are",
  (stage) => {
    const free = chinaPolicy({
      stages: policy.stages.map((one) => ({
        ...one,
        consequences: { ...one.consequences, stopShipment: null },
      })),
    });
    const unstopped = letterData({ plan, customer, stage, language: "en" }, free);
    expect(letter(stage).closing).toContain("is received, we cannot deliver on credit.");
    expect(unstopped.closing).not.toContain("deliver");
    expect(letter(stage, "zh-CN").closing).toContain("赊销供货");
    expect(letterData({ plan, customer, stage, language: "zh-CN" }, free).closing).not.toContain("赊销供货");
  },
);

test("a letter of a stage beyond the table", () => {
  const [last] = policy.stages.slice(-1);
  if (last === undefined) throw new Error("no last stage");
  const { fromDays: _from, toDays: _to, ...rule } = last;
  const stated = chinaPolicy({ beyond: { ...rule, id: "91+" } });
  const late = planEscalation({ asOf: AS_OF, items: [bill("A", 120)], done: [] }, stated);
  expect(letterData({ plan: late, customer, stage: "91+", language: "en" }, stated).lines).toHaveLength(1);
});

test("nothing to write, and an unknown stage, are refused", () => {
  const other = { id: "C-2", name: "South" };
  expect(() => letterData({ plan, customer: other, stage: "61-90", language: "en" }, policy)).toThrowError(
    expect.objectContaining({ code: "nothing-to-write", value: "C-2" }),
  );
  expect(() => letter("91+")).toThrowError(expect.objectContaining({ code: "unknown-stage", value: "91+" }));
});
