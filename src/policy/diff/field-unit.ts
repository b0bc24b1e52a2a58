/** What the numbers of a field are: days, months, years, a share that is read as percent, a plain decimal, a count. */
export type FieldUnit = "days" | "months" | "years" | "percent" | "decimal" | "count";

/** The unit of a field by the last words of the pointer that names it. */
const UNITS: readonly (readonly [RegExp, FieldUnit])[] = [
  [/\/(days|\w*Days|averageDaysLate|normalTerm|rows\/\*\/term)$/, "days"],
  [/\/(months|\w*Months)$/, "months"],
  [/\/limitationYears$/, "years"],
  [/\/(share|\w+Share|goal|weight|limitFactor|termFactor|lastBucketLoss|rate)$/, "percent"],
  [/\/exposure\/classes\/\*\/most$/, "percent"],
  [/\/(limitStep|forwardFactor|tolerance\/\w+)$/, "decimal"],
];

/** The unit of a field's numbers. */
export function unitOf(pattern: string): FieldUnit {
  return UNITS.find(([ending]) => ending.test(pattern))?.[1] ?? "count";
}

/** Whether a field's text is a decimal, in which zeros at the end mean nothing. */
export function isDecimalField(pattern: string): boolean {
  const unit = unitOf(pattern);
  return unit === "percent" || unit === "decimal" || pattern.endsWith("/averageDaysLate");
}
