import { createHash } from "node:crypto";
import fc from "fast-check";
import { canonicalJson, digestOf } from "receivables/decision";
import { expect, test } from "vitest";

test("the digest is SHA-256 over the canonical JSON in UTF-8, as node:crypto computes it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(digestOf(value)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});

test("texts around a block's end are padded as the standard says", () => {
  for (const length of [53, 54, 55, 61, 62, 63, 64, 117, 118, 119]) {
    const value = "客".repeat(length % 3) + "x".repeat(length);
    expect(digestOf(value)).toBe(createHash("sha256").update(JSON.stringify(value), "utf8").digest("hex"));
  }
});

test("one character more is another digest", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(digestOf(text)).not.toBe(digestOf(`${text}x`));
    }),
  );
});

test("values of any size, of any keys and any characters, are taken up by chunks", () => {
  const sha = (value: unknown) => createHash("sha256").update(canonicalJson(value), "utf8").digest("hex");
  const shapes = Array.from({ length: 20 }, (_, i) => ({ [`k${i}`]: i, b: undefined, a: 'é"\\\n' }));
  const long = "x".repeat(40_000);
  for (const value of [
    shapes,
    [...shapes, ...shapes],
    [long, `客${long}`, { [long]: long }],
    Array(9000).fill("12345"),
  ]) {
    expect(digestOf(value)).toBe(sha(value));
  }
  for (let length = 32_760; length < 32_775; length++) {
    const value = ["y".repeat(length), "é", 1, { a: null }];
    expect(digestOf(value)).toBe(sha(value));
  }
});

test("what is no JSON is refused with its path", () => {
  expect(() => digestOf({ rows: [{ open: 1n }] })).toThrowError(
    expect.objectContaining({ code: "not-json", field: "value.rows[0].open" }),
  );
});
