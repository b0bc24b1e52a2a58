import * as z from "zod";
import { type Condition, NUMBER_FACTS, TEXT_FACTS } from "./condition.js";

/** How deep conditions may stand in each other, the outermost counted. */
export const CONDITION_DEPTH = 8;

/** How many conditions one row may have, all that stand in each other counted. */
export const CONDITION_SIZE = 64;

/** How many words one `in` may have. */
export const CONDITION_WORDS = 64;

const word = z.string().min(1).max(200);
const text = z.enum(TEXT_FACTS);
const number = z.enum(NUMBER_FACTS);
const amount = z.int().min(0).max(10_000);

const words = z
  .array(word)
  .min(1)
  .max(CONDITION_WORDS)
  .refine((given) => new Set(given).size === given.length, { error: "names a word twice" });

const question: z.ZodType<Condition> = z.union([
  z.strictObject({ known: z.enum([...TEXT_FACTS, ...NUMBER_FACTS]) }),
  z.strictObject({ fact: text, is: word }),
  z.strictObject({ fact: text, in: words }),
  z.strictObject({ fact: number, atLeast: amount }),
  z.strictObject({ fact: number, below: amount }),
]);

const nested: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(nested).min(1).max(CONDITION_SIZE) }),
    z.strictObject({ any: z.array(nested).min(1).max(CONDITION_SIZE) }),
    z.strictObject({ not: nested }),
    question,
  ]),
);

/** Reads a {@link Condition}. One that is too deep or too large is refused before it is read any further. */
export const conditionSchema: z.ZodType<Condition> = z.preprocess((given, context) => {
  const fault = tooLarge(given);
  if (fault === null) return given;
  context.addIssue({ code: "custom", message: fault });
  return z.NEVER;
}, nested);

/** Walks what was given level by level, and no further than the bounds, so that no input makes it run long or deep. */
function tooLarge(given: unknown): string | null {
  let level: readonly unknown[] = [given];
  let size = 0;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > CONDITION_DEPTH) return `conditions stand more than ${CONDITION_DEPTH} deep in each other`;
    size += level.length;
    if (size > CONDITION_SIZE) return `more than ${CONDITION_SIZE} conditions in one row`;
    level = level.flatMap(partsOf);
  }
  return null;
}

function partsOf(condition: unknown): readonly unknown[] {
  if (typeof condition !== "object" || condition === null) return [];
  return ["all", "any", "not"].flatMap((name) =>
    Object.hasOwn(condition, name) ? [(condition as Readonly<Record<string, unknown>>)[name]].flat() : [],
  );
}
