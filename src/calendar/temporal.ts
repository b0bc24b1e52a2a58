export { temporalDate } from "./temporal-date.js";
