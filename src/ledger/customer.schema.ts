import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import type { Customer } from "./customer.js";

/** Reads a {@link Customer}. */
export const customerSchema: z.ZodType<Customer> = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  group: z.string().min(1).exactOptional(),
  area: z.string().min(1).exactOptional(),
  department: z.string().min(1).exactOptional(),
  kind: z.string().min(1).exactOptional(),
  dealingSince: plainDateSchema.exactOptional(),
  handler: z.string().min(1).exactOptional(),
});
