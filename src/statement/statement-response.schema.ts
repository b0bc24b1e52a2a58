import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { compareDecimals } from "../money/index.js";
import { decimalSchema } from "../money/schemas.js";
import type { ObjectedPart, StatementResponse } from "./statement-response.js";

const name = z.string().min(1);

const given = {
  id: name,
  on: plainDateSchema,
  form: z.enum(["original", "fax", "copy"]),
  signed: z.boolean(),
  sealed: z.boolean(),
};

const part: z.ZodType<ObjectedPart> = z.strictObject({
  document: name.exactOptional(),
  item: name.exactOptional(),
  because: name,
  amount: decimalSchema.refine((amount) => compareDecimals(amount, "0") > 0, { error: "not more than zero" }),
});

/** Reads a {@link StatementResponse}. */
export const statementResponseSchema: z.ZodType<StatementResponse> = z.discriminatedUnion("kind", [
  z.strictObject({ ...given, kind: z.literal("confirmed") }),
  z.strictObject({ ...given, kind: z.literal("objected"), parts: z.array(part).min(1) }),
]);
