import * as z from "zod";
import type { Finding } from "../decision/index.js";

/** Reads what an earlier run found: it is carried along, and what it says is not looked at here. */
export const carriedFinding: z.ZodType<Finding> = z.custom<Finding>(
  (value) => typeof value === "object" && value !== null && "facts" in value,
);
