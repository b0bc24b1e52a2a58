export { amountsSchema } from "./amounts.schema.js";
export { exchangeRateSchema } from "./exchange-rate.schema.js";
export { currencySchema, decimalSchema, moneySchema, roundingModeSchema } from "./money.schema.js";
