import * as z from "zod";
import { currencySchema } from "../money/index.js";
import type { Account } from "./account.js";
import { receivableKindSchema } from "./document.schema.js";

/** Reads an {@link Account}. */
export const accountSchema: z.ZodType<Account> = z.strictObject({
  customer: z.string().min(1),
  currency: currencySchema,
  account: z.string().min(1).exactOptional(),
  receivables: z.array(receivableKindSchema).exactOptional(),
});
