import * as z from "zod";
import type { FactValue, Finding } from "../decision/index.js";
import { factsSchema, factValueSchema } from "../decision/schemas.js";

/** The fields of a {@link Finding} with these codes, as a result holds them. */
export function findingFields<Code extends string>(
  codes: readonly [Code, ...Code[]],
): {
  id: z.ZodString;
  code: z.ZodType<Code>;
  citation: z.ZodString;
  facts: z.ZodType<Finding["facts"]>;
  expected: z.ZodType<FactValue>;
  actual: z.ZodType<FactValue>;
} {
  return {
    id: z.string().min(1),
    code: z.enum(codes),
    citation: z.string().min(1),
    facts: factsSchema,
    expected: factValueSchema,
    actual: factValueSchema,
  };
}
