import fc from "fast-check";
import { canonicalJson } from "receivables/decision";
import { expect, test } from "vitest";

const reversedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversedKeys(field)]),
  );
};

test("the order of keys changes nothing, and parsing gives the value back", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(reversedKeys(value))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("the order of a list counts", () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test("undefined properties are left out", () => {
  expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [1n], [() => 1], [Symbol("s")], [undefined]])(
  "what is no JSON is refused with its path: %s",
  (value) => {
    expect(() => canonicalJson({ list: [value] })).toThrowError(
      expect.objectContaining({ code: "not-json", field: "value.list[0]" }),
    );
  },
);
