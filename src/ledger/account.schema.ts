import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { currencySchema, moneySchema } from "../money/schemas.js";
import type { Account, AccountMovement } from "./account.js";
import { DOCUMENT_KINDS } from "./document-kind.js";
import { receivableKindSchema } from "./document.schema.js";

const name = z.string().min(1);

/** Reads an {@link Account}. */
export const accountSchema: z.ZodType<Account> = z.strictObject({
  customer: name,
  currency: currencySchema,
  account: name.exactOptional(),
  receivables: z.array(receivableKindSchema).exactOptional(),
});

/** Reads an {@link AccountMovement}. */
export const accountMovementSchema: z.ZodType<AccountMovement> = z.strictObject({
  on: plainDateSchema,
  document: name,
  source: z.enum(DOCUMENT_KINDS),
  reverses: name.exactOptional(),
  reference: name.exactOptional(),
  amount: moneySchema,
  balance: moneySchema,
});
