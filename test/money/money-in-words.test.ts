import * as fc from "fast-check";
import { money, moneyInWords } from "receivables/money";
import { describe, expect, test } from "vitest";
import { fen, units } from "./units.js";

const words = (amount: string) => moneyInWords(money(amount, "CNY"));

describe("amounts in Chinese financial capitals 人民币大写", () => {
  test.each([
    ["1409.50", "壹仟肆佰零玖元伍角整"],
    ["6007.14", "陆仟零柒元壹角肆分"],
    ["1680.32", "壹仟陆佰捌拾元零叁角贰分"],
    ["107000.53", "壹拾万柒仟元零伍角叁分"],
    ["16409.02", "壹万陆仟肆佰零玖元零贰分"],
    ["325.04", "叁佰贰拾伍元零肆分"],
  ])("the rule's own example %s is %s", (amount, expected) => {
    expect(words(amount)).toBe(expected);
  });

  test.each([
    ["0.00", "零元整"],
    ["0.01", "壹分"],
    ["0.10", "壹角整"],
    ["0.99", "玖角玖分"],
    ["1.00", "壹元整"],
    ["1.01", "壹元零壹分"],
    ["1.10", "壹元壹角整"],
    ["1.11", "壹元壹角壹分"],
    ["10.00", "壹拾元整"],
    ["10.05", "壹拾元零伍分"],
    ["10.50", "壹拾元零伍角整"],
    ["11.00", "壹拾壹元整"],
    ["20.00", "贰拾元整"],
    ["100.00", "壹佰元整"],
    ["101.00", "壹佰零壹元整"],
    ["110.00", "壹佰壹拾元整"],
    ["1001.00", "壹仟零壹元整"],
    ["1010.00", "壹仟零壹拾元整"],
    ["1100.00", "壹仟壹佰元整"],
    ["10001.00", "壹万零壹元整"],
    ["10010.00", "壹万零壹拾元整"],
    ["11000.00", "壹万壹仟元整"],
    ["100500.00", "壹拾万零伍佰元整"],
    ["1000000.00", "壹佰万元整"],
    ["10203040.56", "壹仟零贰拾万叁仟零肆拾元零伍角陆分"],
    ["20300405.67", "贰仟零叁拾万零肆佰零伍元陆角柒分"],
  ])("%s is %s", (amount, expected) => {
    expect(words(amount)).toBe(expected);
  });

  test.each([
    ["100000000.00", "壹亿元整"],
    ["100000001.00", "壹亿零壹元整"],
    ["100010000.00", "壹亿零壹万元整"],
    ["110000000.00", "壹亿壹仟万元整"],
    ["1000000000.00", "壹拾亿元整"],
    ["123456789.01", "壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元零壹分"],
    ["1000000000000.00", "壹万亿元整"],
    ["1000100000000.00", "壹万零壹亿元整"],
    ["1200000000000.30", "壹万贰仟亿元零叁角整"],
    ["1000000000001.00", "壹万亿零壹元整"],
    ["10000000000000000.00", "壹亿亿元整"],
    ["10000000500000000.00", "壹亿零伍亿元整"],
    ["1000000000000000000000000.00", "壹亿亿亿元整"],
  ])("large: %s is %s", (amount, expected) => {
    expect(words(amount)).toBe(expected);
  });

  test.each([
    ["-0.01", "负壹分"],
    ["-1.00", "负壹元整"],
    ["-1409.50", "负壹仟肆佰零玖元伍角整"],
    ["-0.00", "零元整"],
  ])("negative: %s is %s", (amount, expected) => {
    expect(words(amount)).toBe(expected);
  });

  test.each(["USD", "HKD", "JPY"])("%s is refused", (code) => {
    expect(() => moneyInWords(money("1", code))).toThrowError(
      expect.objectContaining({ code: "no-words-for-currency", value: code }),
    );
  });
});

const NUMERALS = "零壹贰叁肆伍陆柒捌玖";
const UNIT: Record<string, bigint> = { 拾: 10n, 佰: 100n, 仟: 1000n, 万: 10_000n, 亿: 100_000_000n };

function digitIn(numeral = "零"): bigint {
  return BigInt(NUMERALS.indexOf(numeral));
}

/** Reads a number in words: what stands before a unit multiplies it, and a larger unit takes all before it. */
function numberIn(text: string): bigint {
  const unit = ["亿", "万", "仟", "佰", "拾"].find((name) => text.includes(name));
  if (unit === undefined) return text === "" ? 0n : digitIn(text.at(-1));
  const at = text.lastIndexOf(unit);
  return numberIn(text.slice(0, at)) * (UNIT[unit] ?? 0n) + numberIn(text.slice(at + 1));
}

/** Reads an amount in words back into fen. */
function fenIn(text: string): bigint {
  const match = /^(负)?(?:(.+)元)?零?(?:(.)角)?(?:(.)分)?整?$/.exec(text);
  if (match === null) throw new Error(`not in words: ${text}`);
  const [, sign, yuan = "", jiao = "零", cent = "零"] = match;
  const count = numberIn(yuan) * 100n + digitIn(jiao) * 10n + digitIn(cent);
  return sign === undefined ? count : -count;
}

describe("laws", () => {
  const sparse = fc
    .array(fc.constantFrom("0", "0", "0", "1", "7"), { minLength: 1, maxLength: 30 })
    .map((digits) => BigInt(digits.join("")));

  test("words read back give the amount", () => {
    fc.assert(
      fc.property(fc.oneof(units, sparse), (count) => {
        expect(fenIn(moneyInWords(fen(count)))).toBe(count);
      }),
      { numRuns: 1000 },
    );
  });

  test("零 never stands twice in a row nor before a unit, 拾 never without its numeral, 整 only after 元 and 角", () => {
    fc.assert(
      fc.property(fc.oneof(units, sparse), (count) => {
        const text = moneyInWords(fen(count));
        expect(text).not.toMatch(/零零|零[拾佰仟万亿角分整]|.零元|(^|[负元零万亿])[拾佰仟]/);
        expect(text).toMatch(/([元角]整|分)$/);
      }),
      { numRuns: 1000 },
    );
  });
});
