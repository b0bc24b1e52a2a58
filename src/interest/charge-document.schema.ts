import * as z from "zod";
import { plainDateSchema } from "../calendar/index.js";
import { openItemSchema } from "../ledger/index.js";
import { moneySchema } from "../money/index.js";
import type { Charge } from "./charge-document.js";

/** Reads a {@link Charge}. */
export const chargeSchema: z.ZodType<Charge> = z.strictObject({
  kind: z.enum(["interest", "fee"]),
  item: openItemSchema,
  amount: moneySchema,
  occasion: z.string().min(1),
  asOf: plainDateSchema,
});
