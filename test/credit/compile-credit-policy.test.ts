import fc from "fast-check";
import { checkOrder, compileCreditPolicy } from "receivables/credit";
import { expect, test } from "vitest";
import { anyTracedFacts, anyTracedPolicy } from "./any-traced-facts.js";

test("a compiled policy decides as the policy does, byte for byte, whatever the facts and rules", () => {
  fc.assert(
    fc.property(anyTracedFacts, anyTracedPolicy, (facts, credit) => {
      const { checkOrder: check } = compileCreditPolicy(credit);
      expect(JSON.stringify(check(facts))).toBe(JSON.stringify(checkOrder(facts, credit)));
    }),
  );
});
