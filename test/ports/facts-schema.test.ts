import { net30 } from "receivables";
import { memoryAdapter } from "receivables/adapters/memory";
import { closeMonth, readMonthEndFacts } from "receivables/ports";
import { monthEndFactsSchema } from "receivables/ports/schemas";
import { expect, test } from "vitest";
import { demoData, MONTH_END } from "./firm-of-the-demo.js";

function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const facts = await readMonthEndFacts(memoryAdapter(demoData()), MONTH_END);

test("the bundled firm's facts are read from JSON as they are, and a month end is decided by them as before", () => {
  const read = monthEndFactsSchema.parse(json(facts));
  expect(read).toEqual(facts);
  expect(closeMonth(read)).toEqual(closeMonth(facts));
});

test("facts of a firm with nothing on file are read as they are", async () => {
  const bare = await readMonthEndFacts(
    memoryAdapter({ ledger: { documents: [] }, policies: [net30] }),
    MONTH_END,
  );
  expect(monthEndFactsSchema.parse(json(bare))).toEqual(bare);
});

test.each(Object.keys(facts))("refused: facts without %s, or with something strange there", (field) => {
  for (const wrong of [undefined, "strange", { strange: [0.5] }, [{ strange: 1 }]]) {
    const { error } = monthEndFactsSchema.safeParse({ ...facts, [field]: wrong });
    expect(
      error?.issues.some(({ path: [top] }) => top === field),
      JSON.stringify(wrong),
    ).toBe(true);
  }
});

test("refused: a field that there is not", () => {
  expect(monthEndFactsSchema.safeParse({ ...facts, unheardOf: [] }).success).toBe(false);
});
