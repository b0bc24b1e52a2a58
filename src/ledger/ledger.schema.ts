import * as z from "zod";
import { businessCalendarSchema } from "../calendar/schemas.js";
import { customerSchema } from "./customer.schema.js";
import { ledgerDocumentSchema } from "./document.schema.js";
import type { Ledger } from "./ledger.js";

/** Reads a {@link Ledger}; every fault comes with its path, such as `documents[3].dueOn`. */
export const ledgerSchema: z.ZodType<Ledger> = z.strictObject({
  documents: z.array(ledgerDocumentSchema),
  customers: z.array(customerSchema).exactOptional(),
  calendar: businessCalendarSchema.exactOptional(),
});
