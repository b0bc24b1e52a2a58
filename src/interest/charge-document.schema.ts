import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import { moneySchema } from "../money/schemas.js";
import type { Charge } from "./charge-document.js";

/** Reads a {@link Charge}. */
export const chargeSchema: z.ZodType<Charge> = z.strictObject({
  kind: z.enum(["interest", "fee"]),
  item: openItemSchema,
  amount: moneySchema,
  occasion: z.string().min(1),
  asOf: plainDateSchema,
});
