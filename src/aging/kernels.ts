export { type AgedSet, type Placing, placings, unplaced } from "./aged-columns.js";
export { headerOf } from "./aging-report.js";
export { isGapless } from "./band-days.js";
export { reportOnColumns } from "./column-report.js";
