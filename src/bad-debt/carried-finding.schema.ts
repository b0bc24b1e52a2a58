import * as z from "zod";
import type { Finding } from "../decision/index.js";

/** Reads what an earlier run found: it is carried along, and what it says is not looked at here. */
export const carriedFinding: z.ZodType<Finding> = z
  .looseObject({})
  .refine((value): value is Finding & Record<string, unknown> => "facts" in value)
  .meta({ properties: { facts: {} }, required: ["facts"] });
