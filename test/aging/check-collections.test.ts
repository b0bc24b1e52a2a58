import { ageReceivables, agingListDue, checkCollections } from "receivables/aging";
import { type PlainDate, plainDate } from "receivables/calendar";
import { explain } from "receivables/decision/texts";
import type { OpenItem } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { AS_OF, openItem, policy } from "./open-item.js";

const check = (items: readonly OpenItem[], asOf: PlainDate = AS_OF, by = policy()) =>
  checkCollections(ageReceivables({ items, asOf }, by), by);

describe("Art. 13: what is still unpaid ten days past its term is notified to the finance manager and the head of business", () => {
  test.each([
    [null, 0],
    [0, 0],
    [9, 0],
    [10, 1],
    [11, 1],
    [400, 1],
  ])("%s days past term: %s notices", (days, notices) => {
    expect(check([openItem("A", "100", days)]).notices).toHaveLength(notices);
  });

  test("the day is the policy's, that day included", () => {
    const later = policy({ check: { ...policy().check, noticeFromOverdueDays: 11 } });
    expect(check([openItem("A", "100", 10)], AS_OF, later).notices).toEqual([]);
    expect(check([openItem("A", "100", 11)], AS_OF, later).notices).toHaveLength(1);
  });

  test("one notice for each customer, with all the items and amounts in each currency", () => {
    const items = [
      openItem("A", "100", 15, { customer: "C-2" }),
      openItem("B", "20.50", 40, { customer: "C-1" }),
      openItem("C", "3", 12, { customer: "C-1", currency: "USD" }),
      openItem("D", "1", 9, { customer: "C-1" }),
    ];
    const { notices } = check(items);
    expect(
      notices.map(({ customer, items: own, amounts }) => [customer, own.map(({ item }) => item.id), amounts]),
    ).toEqual([
      ["C-1", ["B", "C"], [money("20.50", "CNY"), money("3", "USD")]],
      ["C-2", ["A"], [money("100", "CNY")]],
    ]);
    expect(notices[0]).toMatchObject({
      id: "overdue-notice:C-1/2026-06-30",
      by: "receivables-accountant",
      to: ["finance-manager", "department-head"],
    });
  });

  test("credits give no notice, and lower none", () => {
    const { notices } = check([openItem("A", "100", 15), openItem("pay", "-100", 15)]);
    expect(notices.map(({ amounts }) => amounts)).toEqual([[money("100", "CNY")]]);
    expect(check([openItem("pay", "-100", 15)]).notices).toEqual([]);
  });

  test("a notice of several items says how long the first and the last are overdue", () => {
    const [notice] = check([openItem("A", "1", 15), openItem("B", "2", 70), openItem("C", "3", 70)]).notices;
    expect(notice?.facts).toMatchObject({ days: 70, leastDays: 15 });
    expect(explain({ reasons: notice === undefined ? [] : [notice] })).toContain(
      "A, B, C, 15–70 days past term",
    );
  });

  test("a notice explains itself in both languages", () => {
    const { notices } = check([openItem("A", "1234.50", 15)]);
    expect(explain({ reasons: notices })).toBe(
      "- C-1 has not paid 1,234.50 CNY of A, 15 days past term; to be told, so that the customer is contacted at once: finance manager, department head [Art. 13]",
    );
    expect(explain({ reasons: notices }, "zh-CN")).toBe(
      "- C-1 的 A 超过信用期限 15 天仍未回款，合计 1,234.50 CNY；通知财务经理、部门负责人，立即与客户联系 [第13条]",
    );
  });
});

describe("Art. 13: every ten days", () => {
  test.each([
    ["2026-01-01", "2026-01-01", "2026-01-11"],
    ["2026-01-10", "2026-01-01", "2026-01-11"],
    ["2026-01-11", "2026-01-11", "2026-01-21"],
    ["2026-06-30", "2026-06-30", "2026-07-10"],
  ])("of a check on %s the period began on %s and the next is on %s", (asOf, from, next) => {
    const { period, nextCheckOn } = check([], plainDate(asOf));
    expect([period.from, nextCheckOn]).toEqual([from, next]);
  });
});

describe("Art. 17: the aging list is due on the fifth day after month end", () => {
  test.each([
    ["2026-01-31", "2026-02-05"],
    ["2026-02-01", "2026-03-05"],
    ["2024-02-29", "2024-03-05"],
    ["2026-12-15", "2027-01-05"],
  ])("for %s on %s", (date, dueOn) => {
    expect(agingListDue(plainDate(date), policy())).toMatchObject({
      dueOn,
      to: ["business", "vice-general-manager"],
    });
  });

  test("or so many days after as the policy says", () => {
    const due = agingListDue(
      plainDate("2026-06-10"),
      policy({ list: { daysAfterMonthEnd: 0, to: ["business"] } }),
    );
    expect(due).toEqual({
      month: { from: "2026-06-01", to: "2026-06-30" },
      dueOn: "2026-06-30",
      to: ["business"],
    });
  });
});
