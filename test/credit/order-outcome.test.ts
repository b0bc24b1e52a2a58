import fc from "fast-check";
import { checkOrder, orderOutcome } from "receivables/credit";
import { expect, test } from "vitest";
import { anyTracedFacts, anyTracedPolicy } from "./any-traced-facts.js";

test("the outcome alone is that of the whole check, whatever the facts and rules", () => {
  fc.assert(
    fc.property(anyTracedFacts, anyTracedPolicy, (facts, credit) => {
      const { failed, outcome, released } = checkOrder(facts, credit);
      expect(orderOutcome(facts, credit)).toEqual({ outcome, failed, released });
    }),
  );
});
