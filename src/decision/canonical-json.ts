import { MisuseError } from "../misuse/index.js";
import { compareText } from "./compare-text.js";

/**
 * One text for one value: JSON without spaces and with sorted keys, as RFC 8785 writes it. Two values that
 * differ only in the order of their keys have the same text; properties that are `undefined` are left out.
 *
 * @throws MisuseError `not-json` for functions, symbols, bigints, `NaN`, infinities and `undefined` in a list.
 * @example
 * import { canonicalJson } from "receivables";
 *
 * canonicalJson({ b: 1, a: ["x"] }); // => '{"a":["x"],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return write(value, "value");
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((entry, i) => write(entry, `${path}[${i}]`)).join(",")}]`;
  if (typeof value === "object") {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, field]) => `${JSON.stringify(key)}:${write(field, `${path}.${key}`)}`);
    return `{${fields.join(",")}}`;
  }
  throw new MisuseError({
    code: "not-json",
    field: path,
    value,
    problem: "not a JSON value",
    remedy: "Pass plain data: strings, finite numbers, booleans, null, lists and objects.",
  });
}
