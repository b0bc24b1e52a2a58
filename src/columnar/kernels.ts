export { type Lane, type Parts, allocateInOrder } from "./allocate.js";
export {
  type RunningSums,
  type Sum,
  type SumForm,
  moneyOfSum,
  plus,
  sumBetween,
  visitSums,
  zeroOf,
} from "./amounts.js";
export { slotAfter } from "./day-totals.js";
export { NO_DAY } from "./days.js";
export { type Dictionary, dictionary, sortedTexts } from "./dictionary.js";
export { firstPlace } from "./halving.js";
export { lastRowOfCodes } from "./join-codes.js";
export { once } from "./once.js";
export { type Positions, findPlaces } from "./positions.js";
export { allRows, sortedRows } from "./sorted-rows.js";
export { type TextTable, type Texts, ascends, hasRepeat, textTable } from "./text-table.js";
