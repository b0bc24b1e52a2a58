import { plainDate } from "receivables/calendar";
import { type HandoverLoss, type HandoverPolicy, restitutionDuties } from "receivables/handover";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { cny, codes, policy } from "./handover-case.js";

const loss = (more: Partial<HandoverLoss> = {}): HandoverLoss => ({
  id: "L1",
  kind: "money",
  person: "wang",
  amount: cny("1000.00"),
  restored: cny("0"),
  foundOn: plainDate("2026-04-01"),
  ...more,
});
const within = (
  dueWithinDays: number | null,
  seriousFrom: HandoverPolicy["restitution"]["seriousFrom"] = null,
) => {
  return { ...policy, restitution: { dueWithinDays, seriousFrom } };
};
const duties = (own: HandoverLoss, asOf: string, by: HandoverPolicy = within(10)) =>
  restitutionDuties({ losses: [own], asOf: plainDate(asOf) }, by);

describe("Art. 38: money, goods and bills found missing are restored by a date", () => {
  test.each([
    ["2026-04-10", "restitution-due"],
    ["2026-04-11", "restitution-due"],
    ["2026-04-12", "restitution-overdue"],
  ])("found on 1 April, due in 10 days, as of %s: %s", (asOf, code) => {
    expect(duties(loss(), asOf)).toMatchObject([
      { code, citation: "Art. 38", dueOn: "2026-04-11", person: "wang" },
    ]);
  });

  test("the day set for the case goes before the policy's", () => {
    expect(duties(loss({ restoreBy: plainDate("2026-04-05") }), "2026-04-06")).toMatchObject([
      { code: "restitution-overdue", dueOn: "2026-04-05" },
    ]);
  });

  test("where neither sets a day, that is what is missing", () => {
    expect(duties(loss(), "2027-01-01", policy)).toMatchObject([
      { code: "restitution-date-missing", dueOn: null },
    ]);
  });

  test.each([
    ["999.99", ["restitution-due"], "0.01"],
    ["1000.00", [], undefined],
  ])("of 1000.00, %s restored: %j", (restored, expected, remaining) => {
    const found = duties(loss({ restored: cny(restored) }), "2026-04-02");
    expect(codes(found)).toEqual(expected);
    expect(found[0]?.remaining.amount).toBe(remaining);
  });

  test.each([
    ["999.99", false],
    ["1000.00", true],
    ["1000.01", true],
  ])("a loss of %s, serious from 1000.00: prosecuted %s", (amount, serious) => {
    const found = duties(loss({ amount: cny(amount) }), "2026-04-02", within(10, cny("1000.00")));
    expect(codes(found).includes("loss-to-prosecute")).toBe(serious);
  });

  test("a serious loss is prosecuted although it was restored; another currency is not compared", () => {
    const restored = duties(loss({ restored: cny("1000.00") }), "2026-04-02", within(10, cny("1.00")));
    expect(codes(restored)).toEqual(["loss-to-prosecute"]);
    expect(codes(duties(loss(), "2026-04-02", within(10, money("1.00", "USD"))))).toEqual([
      "restitution-due",
    ]);
  });

  test("a loss of after the day that is asked for is not known yet", () => {
    expect(duties(loss(), "2026-03-31")).toEqual([]);
  });

  test("losses stand in the order of their ids", () => {
    const losses = [loss({ id: "L2" }), loss(), loss({ id: "L3" })];
    const of = (own: readonly HandoverLoss[]) =>
      restitutionDuties({ losses: own, asOf: plainDate("2026-04-02") }, policy);
    expect(of(losses).map((duty) => duty.loss)).toEqual(["L1", "L2", "L3"]);
    expect(of(losses.toReversed())).toEqual(of(losses));
  });
});
