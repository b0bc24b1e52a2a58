import { type Money, money, moneyInWords, signOfMoney } from "../money/index.js";

const NUMERALS = "零壹贰叁肆伍陆柒捌玖";
const DIGIT = "[壹贰叁肆伍陆柒捌玖]";

/** Other forms of the same characters, as they stand on older forms and in traditional script. */
const FORMS: Readonly<Record<string, string>> = {
  圆: "元",
  圓: "元",
  正: "整",
  〇: "零",
  貳: "贰",
  弍: "贰",
  參: "叁",
  叄: "叁",
  陸: "陆",
  千: "仟",
  百: "佰",
  萬: "万",
  億: "亿",
  幣: "币",
};

const AMOUNT: RegExp = /* @__PURE__ */ new RegExp(
  `^(负?)(?:(.+)元)?(?:零?(${DIGIT})角)?(?:零?(${DIGIT})分)?整?$`,
);

/**
 * The amount of CNY that Chinese financial capitals 人民币大写 say, the opposite of `moneyInWords`; `null` for words
 * that are not written by the rule. Spaces, 人民币 or 人民币（大写） in front, 圆 for 元, 正 for 整, traditional forms, and a 零 that the
 * rule leaves open do not matter.
 *
 * @example
 * import { moneyOfWords } from "receivables";
 *
 * moneyOfWords("人民币 壹仟肆佰零玖圆伍角正"); // => { amount: "1409.50", currency: "CNY" }
 * moneyOfWords("壹仟肆佰玖元伍角"); // => null
 */
export function moneyOfWords(words: string): Money | null {
  const text = normalised(words);
  const found = AMOUNT.exec(text);
  if (found === null) return null;
  const [, sign = "", yuan, jiao = "零", fen = "零"] = found;
  const whole = yuan === undefined || yuan === "零" ? 0n : valueOf(yuan);
  // Longer than any amount that money holds.
  if (whole === null || whole >= 10n ** 24n) return null;
  const amount = money(`${sign === "" ? "" : "-"}${whole}.${digitOf(jiao)}${digitOf(fen)}`, "CNY");
  // Read leniently and written again by the rule: what is not the same was not written by it.
  return skeleton(moneyInWords(amount)) === skeleton(text) && (sign === "" || signOfMoney(amount) !== 0)
    ? amount
    : null;
}

/** Words as one form writes them, however they are spaced. */
function normalised(words: string): string {
  return Array.from(words.replace(/[\s:：]/g, ""), (letter) => FORMS[letter] ?? letter)
    .join("")
    .replace(/^人民币(?:[(（]大写[)）])?/, "");
}

/** Without the end and the zeros that the rule leaves open. */
function skeleton(text: string): string {
  return text
    .replace(/整$/, "")
    .replace(/^(负?)零元(?=.)/, "$1")
    .replace(/([元万亿])零/g, "$1");
}

const digitOf = (numeral: string): number => NUMERALS.indexOf(numeral);

/** A whole number; `null` for letters that are no number. What stands before the last 亿 or 万 is a number of its own. */
function valueOf(text: string): bigint | null {
  for (const [unit, zeros] of [
    ["亿", 8n],
    ["万", 4n],
  ] as const) {
    const at = text.lastIndexOf(unit);
    if (at < 0) continue;
    const [high, low] = [
      valueOf(text.slice(0, at)),
      at === text.length - 1 ? 0n : valueOf(text.slice(at + 1)),
    ];
    return high === null || low === null ? null : high * 10n ** zeros + low;
  }
  const found = new RegExp(
    `^零?(?:(${DIGIT})仟)?零?(?:(${DIGIT})佰)?零?(?:(${DIGIT})拾)?零?(${DIGIT})?$`,
  ).exec(text);
  if (found === null || text === "") return null;
  return BigInt(
    found
      .slice(1)
      .map((numeral: string | undefined) => digitOf(numeral ?? "零"))
      .join(""),
  );
}
