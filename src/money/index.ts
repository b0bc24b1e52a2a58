export { allocateMoney } from "./allocate-money.js";
export {
  absMoney,
  addMoney,
  multiplyMoney,
  negateMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "./arithmetic.js";
export { compareMoney, maxMoney, minMoney, signOfMoney } from "./comparison.js";
export { isCurrency, minorUnits } from "./currency.js";
export type { DecimalObject } from "./decimal.js";
export { codesWithin, decimalCode, lineUnits, negatedCode } from "./decimal-code.js";
export { type Conversion, type ExchangeRate, convertMoney } from "./exchange-rate.js";
export { moneyInWords } from "./money-in-words.js";
export { bigMinorAmount, minorAmount, wholeUnits } from "./minor-amount.js";
export { type Amount, type Money, money, moneyOfMinor, roundMoney } from "./money.js";
export {
  type DecimalString,
  addDecimals,
  compareDecimals,
  decimalString,
  divideDecimals,
  lineAmount,
  multiplyDecimals,
  subtractDecimals,
} from "./quantity.js";
export { ratesTo } from "./rates-to.js";
export { refuseUnlessPositive } from "./refuse-unless-positive.js";
export { ROUNDING_MODES, type RoundingMode } from "./rounding.js";
