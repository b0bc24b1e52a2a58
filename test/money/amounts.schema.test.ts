import { money } from "receivables/money";
import { amountsSchema } from "receivables/money/schemas";
import { expect, test } from "vitest";

test.each([
  ["no amount", []],
  ["zero", [money("0", "CNY")]],
  ["one for each currency", [money("10", "CNY"), money("2", "USD")]],
])("%s is read as it is", (_, amounts) => {
  expect(amountsSchema.parse(JSON.parse(JSON.stringify(amounts)))).toEqual(amounts);
});

test.each([
  ["less than 0", [money("-0.01", "CNY")], "an amount of less than 0"],
  ["two of one currency", [money("1", "CNY"), money("2", "CNY")], "two amounts of one currency"],
])("%s is refused", (_, amounts, message) => {
  expect(amountsSchema.safeParse(amounts).error?.issues.map((issue) => issue.message)).toEqual([message]);
});
