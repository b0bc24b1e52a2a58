import { chinaTradeRegulation } from "receivables/policy";
import { lintPolicy } from "receivables/policy/schemas";
import { describe, expect, test } from "vitest";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const document = JSON.parse(JSON.stringify(chinaTradeRegulation)) as { [name: string]: Json };

/** The ways to every field below a value, the value's own among them; of a list only its first entry. */
function waysBelow(value: Json, way: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  const entries = Array.isArray(value) ? Object.entries(value.slice(0, 1)) : Object.entries(value);
  return [way, ...entries.flatMap(([name, part]) => waysBelow(part, [...way, name]))];
}

function without(value: Json, [name, ...rest]: readonly string[]): Json | undefined {
  if (name === undefined) return undefined;
  const copy = structuredClone(value) as { [name: string]: Json };
  const part = without(copy[name] as Json, rest);
  if (part !== undefined) copy[name] = part;
  else if (Array.isArray(copy)) copy.splice(Number(name), 1);
  else delete copy[name];
  return copy;
}

describe.each(["badDebt", "law", "collection"] as const)("whatever is missing in %s", (section) => {
  const ways = waysBelow(document[section] as Json, [section]).filter((way) => way.length > 1);

  test("is told where it is, or left out as it may be, and never throws", () => {
    for (const way of ways) {
      const findings = lintPolicy(without(document, way));
      const errors = findings.filter(({ severity }) => severity === "error");
      for (const { pointer } of errors) expect(pointer === "" || pointer.startsWith("/")).toBe(true);
      const isSaid = errors.some(
        ({ pointer }) => `/${way.join("/")}`.startsWith(pointer) || pointer.startsWith(`/${section}`),
      );
      if (errors.length > 0) expect([way, isSaid]).toEqual([way, true]);
    }
  });
});
