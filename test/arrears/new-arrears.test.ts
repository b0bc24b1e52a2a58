import { detectNewArrears } from "receivables/arrears";
import { plainDate } from "receivables/calendar";
import { expect, test } from "vitest";
import { SCREENED, cny, codes, debt, paid, registerOf, reportOf } from "./campaign-case.js";

const rows = [debt("A"), debt("B"), debt("C", { document: null })];
const report = reportOf(rows, [
  paid("p"),
  paid("q", { debt: "B", amount: cny("100.00") }),
  paid("r", { debt: "C" }),
]);
const detect = (observed: Parameters<typeof registerOf>[0], of = report) =>
  detectNewArrears({ report: of, observed: registerOf(observed) });

test("R4.3: a later screening that shows what is open shows nothing new, under whatever ids", () => {
  const observed = [debt("A", { amount: cny("60.00") }), debt("Z", { document: null, amount: cny("60.00") })];
  expect(detect(observed)).toMatchObject({ none: true, findings: [] });
  expect(detect([]).none).toBe(true);
});

test("R4.7: what fell into arrears after the screening is new; on its day it was missed", () => {
  const found = detect([
    debt("N", { since: plainDate("2026-01-06") }),
    debt("M", { since: SCREENED, creditor: "other" }),
  ]);
  expect(found.findings.map(({ code, debt: { id }, amount }) => [code, id, amount.amount])).toEqual([
    ["missed-by-screening", "M", "100.00"],
    ["new-arrears", "N", "100.00"],
  ]);
  expect(found.none).toBe(false);
  expect(detect([debt("M", { since: SCREENED, creditor: "other" })]).none).toBe(true);
});

test("R4.3: more claimed than open, and a cleared debt that is still claimed, are found", () => {
  const { findings } = detect([debt("A", { amount: cny("60.01") }), debt("B", { amount: cny("5.00") })]);
  expect(findings).toMatchObject([
    { code: "arrears-grew", amount: cny("0.01"), expected: cny("60.00"), actual: cny("60.01") },
    { code: "cleared-but-claimed", amount: cny("5.00"), expected: cny("0.00"), actual: cny("5.00") },
  ]);
});

test("R4.7: new debts that the register holds are named once, until they are paid", () => {
  const since = plainDate("2026-02-01");
  const fresh = debt("N", { since, registeredOn: since });
  const held = reportOf([fresh]);
  expect(codes(detect([], held).findings)).toEqual(["new-arrears"]);
  expect(codes(detect([fresh], held).findings)).toEqual(["new-arrears"]);
  expect(detect([], reportOf([fresh], [paid("p", { debt: "N", amount: cny("100.00") })])).none).toBe(true);
});

test("R4.3: a debt that a later screening shows in parts claims no more than their sum", () => {
  const part = (id: string, amount: string) => debt(id, { document: null, amount: cny(amount) });
  const whole = reportOf([debt("A", { document: null })]);
  expect(detect([part("X", "60.00"), part("Y", "40.00")], whole)).toMatchObject({ none: true, findings: [] });
  const { none, findings } = detect([part("X", "60.00"), part("Y", "50.00")], whole);
  expect(none).toBe(false);
  expect(findings).toMatchObject([
    { code: "arrears-grew", amount: cny("10.00"), expected: cny("40.00"), actual: cny("50.00") },
  ]);
});

test("R4.7: a new debt shown in parts is named with each of them, and never under one id twice", () => {
  const since = plainDate("2026-02-01");
  const part = (id: string, amount: string) => debt(id, { document: null, since, amount: cny(amount) });
  const { findings } = detect([part("X", "60.00"), part("Y", "40.00")], reportOf([part("N", "100.00")]));
  expect(findings.map(({ debt: { id }, amount }) => [id, amount.amount])).toEqual([
    ["N", "60.00"],
    ["Y", "40.00"],
  ]);
});

test("R4.7: a new debt under an id of the register is not taken for the old one", () => {
  const since = plainDate("2026-09-01");
  const { none, findings } = detect([debt("A", { since, document: "other", amount: cny("10.00") })]);
  expect([none, codes(findings)]).toEqual([false, ["new-arrears"]]);
});

test("a screening of another day than the report's is refused", () => {
  const observed = registerOf([], plainDate("2026-12-30"));
  expect(() => detectNewArrears({ report, observed })).toThrowError(
    expect.objectContaining({ code: "screening-of-another-day" }),
  );
});

test("an id that another debtor's debt has in the later screening is not the register's", () => {
  expect(codes(detect([debt("A", { creditor: "other" })]).findings)).toEqual(["missed-by-screening"]);
});

test("two claims that differ in the amount only are not taken for each other", () => {
  const bare = { document: null };
  const two = reportOf([debt("A", bare), debt("B", { ...bare, amount: cny("50.00") })]);
  expect(codes(detect([debt("Z", { ...bare, amount: cny("70.00") })], two).findings)).toEqual([
    "missed-by-screening",
  ]);
});
