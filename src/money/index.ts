export {
  absMoney,
  addMoney,
  compareMoney,
  maxMoney,
  minMoney,
  multiplyMoney,
  negateMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "./arithmetic.js";
export { isCurrency, minorUnits } from "./currency.js";
export { type Amount, type Money, money, roundMoney } from "./money.js";
export { decimalSchema, moneySchema, roundingModeSchema } from "./money.schema.js";
export {
  type DecimalString,
  addDecimals,
  compareDecimals,
  divideDecimals,
  lineAmount,
  multiplyDecimals,
  subtractDecimals,
} from "./quantity.js";
export { ROUNDING_MODES, type RoundingMode } from "./rounding.js";
