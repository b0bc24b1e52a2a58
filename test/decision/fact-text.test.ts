import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { factText } from "../../src/decision/fact-text.js";

describe("a fact is written by its type and the form that its message asks for", () => {
  test.each([
    [null, undefined, "none", "无"],
    [true, undefined, "yes", "是"],
    [false, undefined, "no", "否"],
    ["INV-1", undefined, "INV-1", "INV-1"],
    [12, undefined, "12", "12"],
    [1, "days", "1 day", "1 天"],
    [0, "days", "0 days", "0 天"],
    ["11", "days", "11 days", "11 天"],
    ["handler", "term", "handler", "经办人"],
    [["cashier", "general-manager"], "term", "cashier, general manager", "出纳、总经理"],
    [["a", ["b", 1]], undefined, "a, b, 1", "a、b、1"],
    ["0.5", "percent", "50 %", "50 %"],
    ["1", "percent", "100 %", "100 %"],
    ["0", "percent", "0 %", "0 %"],
    ["0.005", "percent", "0.5 %", "0.5 %"],
    ["0.0500", "percent", "5 %", "5 %"],
    ["12.3456", "percent", "1234.56 %", "1234.56 %"],
    ["-0.25", "percent", "-25 %", "-25 %"],
  ])("%j as %s", (value, form, english, chinese) => {
    expect(factText(value, "en", form)).toBe(english);
    expect(factText(value, "zh-CN", form)).toBe(chinese);
  });

  test.each([
    ["0.00", "0.00 CNY"],
    ["999.99", "999.99 CNY"],
    ["-1000.00", "-1,000.00 CNY"],
    ["1234567.89", "1,234,567.89 CNY"],
  ])("money %s with separators", (amount, text) => {
    expect(factText(money(amount, "CNY"), "en")).toBe(text);
  });

  test("money of a currency without decimals, and with more than three", () => {
    expect(factText(money("1234567", "JPY"), "en")).toBe("1,234,567 JPY");
    expect(factText(money("1234.5678", "CLF"), "en")).toBe("1,234.5678 CLF");
  });
});

test.each([
  [[7, "days"], "measured", "7 days", "7 天"],
  [[1, "business-days"], "measured", "1 business day", "1 个工作日"],
  [[2, "months"], "measured", "2 months", "2 个月"],
  [["0.5", "percent"], "measured", "50 %", "50 %"],
  [["handler", "days"], "measured", "handler", "经办人"],
  [[null, "days"], "measured", "none", "无"],
  [["Art. 10", "term"], "citation", "Art. 10, term", "第10条、term"],
  [
    [
      ["grade", ["A", "term"]],
      ["term", [30, "days"]],
    ],
    "fields",
    "grade: A; term: 30 days",
    "信用等级：A；信用期限：30 天",
  ],
])("%j brings its form: %s", (value, form, english, chinese) => {
  expect(factText(value, "en", form)).toBe(english);
  expect(factText(value, "zh-CN", form)).toBe(chinese);
});
