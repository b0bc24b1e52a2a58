import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { moneySchema } from "../money/schemas.js";
import { DOCUMENT_KINDS } from "./document-kind.js";
import { receivableKindSchema } from "./document.schema.js";
import type { OpenItem } from "./open-item.js";

const name = z.string().min(1);

/** Reads an {@link OpenItem}. */
export const openItemSchema: z.ZodType<OpenItem> = z.strictObject({
  id: name,
  document: name,
  source: z.enum(DOCUMENT_KINDS),
  kind: receivableKindSchema,
  charge: z.strictObject({ kind: z.enum(["interest", "fee"]), item: name }).exactOptional(),
  retention: z.literal(true).exactOptional(),
  customer: name,
  account: name.exactOptional(),
  group: name.exactOptional(),
  area: name.exactOptional(),
  department: name.exactOptional(),
  handler: name.exactOptional(),
  reference: name.exactOptional(),
  advanceFor: name.exactOptional(),
  issuedOn: plainDateSchema,
  postedOn: plainDateSchema,
  deliveredOn: plainDateSchema.exactOptional(),
  dueOn: plainDateSchema.nullable(),
  original: moneySchema,
  open: moneySchema,
  disputed: moneySchema,
  settlements: z.array(
    z.strictObject({
      by: name,
      on: plainDateSchema,
      receivedOn: plainDateSchema.exactOptional(),
      amount: moneySchema,
      against: name.exactOptional(),
    }),
  ),
});
