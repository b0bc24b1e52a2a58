import * as z from "zod";
import { approvalSchema } from "../approval/schemas.js";
import { plainDateSchema } from "../calendar/schemas.js";
import { name } from "./amounts.schema.js";
import { creditLineSchema } from "./credit-line.schema.js";
import type { AskedLineChange, LineChangeFacts } from "./line-change.js";

const change = { before: creditLineSchema.exactOptional(), after: creditLineSchema };

/** Reads an {@link AskedLineChange}. */
export const askedLineChangeSchema: z.ZodType<AskedLineChange> = z.strictObject({
  id: name,
  by: name,
  onBehalfOf: z.array(name).exactOptional(),
  on: plainDateSchema,
  reason: z.string().exactOptional(),
  ...change,
});

/** Reads {@link LineChangeFacts}. Whether the approval counts is not looked at; `checkLineChange` says so. */
export const lineChangeFactsSchema: z.ZodType<LineChangeFacts> = z.strictObject({
  ...change,
  approval: approvalSchema.exactOptional(),
  asOf: plainDateSchema,
});
