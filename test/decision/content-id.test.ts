import fc from "fast-check";
import { contentId } from "receivables/decision";
import { expect, test } from "vitest";

test("different parts make different ids, whatever characters they have", () => {
  const parts = fc.array(fc.string({ unit: fc.constantFrom("a", "/", ":", "%", "2", "F"), maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(contentId("task", ...a) === contentId("task", ...b)).toBe(
        JSON.stringify(a) === JSON.stringify(b),
      );
    }),
  );
});
