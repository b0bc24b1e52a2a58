import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { name, notNegativeMoney, share } from "./amounts.schema.js";
import type { Collateral } from "./collateral.js";

/** Reads {@link Collateral}. */
export const collateralSchema: z.ZodType<Collateral> = z.strictObject({
  id: name,
  customer: name,
  kind: name,
  amount: notNegativeMoney,
  share: share.exactOptional(),
  validFrom: plainDateSchema.exactOptional(),
  validUntil: plainDateSchema.nullable(),
});
