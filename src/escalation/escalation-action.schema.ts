import * as z from "zod";
import type { ActionKind } from "./escalation-action.js";

/** Reads an {@link ActionKind}. */
export const actionKindSchema: z.ZodType<ActionKind> = z.enum([
  "telephone",
  "message",
  "letter",
  "visit",
  "report",
  "special-case",
  "legal",
]);
