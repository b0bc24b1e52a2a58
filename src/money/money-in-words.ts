import { MisuseError } from "../misuse/index.js";
import { type Money, money } from "./money.js";

const NUMERALS = "零壹贰叁肆伍陆柒捌玖";

// The largest first; what stands before a unit is read as a number of its own, so that 10¹² is 壹万亿 and 10¹⁶ 壹亿亿.
const UNITS: readonly (readonly [zeros: number, unit: string])[] = [
  [8, "亿"],
  [4, "万"],
  [3, "仟"],
  [2, "佰"],
  [1, "拾"],
];

/**
 * An amount of CNY in Chinese financial capitals 人民币大写, as it is written on bills, cheques and receipts
 * (支付结算办法, annex 1: 正确填写票据和结算凭证的基本规定). Forms put 人民币 before it.
 *
 * 整 follows 元 and 角, never 分. One 零 stands for the zeros between two digits, also between 元 and what
 * follows it. Where the rule leaves 零 open, its first form is written: 零 after 元 when the digit of 元 is
 * zero (壹仟陆佰捌拾元零叁角贰分), none after 万 and 亿 when the next digit is not (壹拾万柒仟元整).
 *
 * @throws MisuseError `no-words-for-currency` for any currency but CNY.
 * @example
 * import { money, moneyInWords } from "receivables";
 *
 * moneyInWords(money("107000.53", "CNY")); // => "壹拾万柒仟元零伍角叁分"
 * moneyInWords(money("-1409.50", "CNY")); // => "负壹仟肆佰零玖元伍角整"
 */
export function moneyInWords({ amount: given, currency }: Money): string {
  if (currency !== "CNY") {
    throw new MisuseError({
      code: "no-words-for-currency",
      field: "currency",
      value: currency,
      problem: "only CNY is written in Chinese financial capitals",
      remedy: "Convert the amount to CNY first, or print its digits.",
    });
  }
  const { amount } = money(given, currency);
  const sign = amount.startsWith("-") ? "负" : "";
  const [yuan = "", cents = ""] = amount.replace("-", "").split(".");
  const whole = inWords(yuan);
  const part = centsInWords(cents);
  if (whole === "") return part === "" ? "零元整" : sign + part;
  const gap = part !== "" && (yuan.endsWith("0") || cents.startsWith("0")) ? "零" : "";
  return `${sign}${whole}元${gap}${part === "" ? "整" : part}`;
}

/** Words of a whole number, none for zero. */
function inWords(digits: string): string {
  const number = digits.replace(/^0+/, "");
  const [zeros, unit] = UNITS.find(([shift]) => number.length > shift) ?? [0, ""];
  if (zeros === 0) return numeral(number);
  const below = number.slice(-zeros);
  const rest = inWords(below);
  const gap = rest !== "" && below.startsWith("0") ? "零" : "";
  return inWords(number.slice(0, -zeros)) + unit + gap + rest;
}

function centsInWords(cents: string): string {
  const [jiao, fen] = [numeral(cents.slice(0, 1)), numeral(cents.slice(1))];
  if (fen !== "") return (jiao === "" ? "" : `${jiao}角`) + `${fen}分`;
  return jiao === "" ? "" : `${jiao}角整`;
}

/** The numeral of a digit, none for zero and for no digit. */
function numeral(digit: string): string {
  return digit === "" || digit === "0" ? "" : NUMERALS.charAt("0123456789".indexOf(digit));
}
