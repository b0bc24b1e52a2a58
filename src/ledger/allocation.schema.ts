import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { signOfMoney } from "../money/index.js";
import { moneySchema } from "../money/schemas.js";
import { ALLOCATION_METHODS, type AllocationMethod } from "./allocation-method.js";
import type { AllocationFacts, CustomersChoice } from "./allocation-plan.js";
import { openItemSchema } from "./open-item.schema.js";

/** Reads an {@link AllocationMethod}. */
export const allocationMethodSchema: z.ZodType<AllocationMethod> = z.enum(ALLOCATION_METHODS);

/** Reads a {@link CustomersChoice}. */
export const customersChoiceSchema: z.ZodType<CustomersChoice> = z.strictObject({
  credit: z.string().min(1),
  item: z.string().min(1),
  amount: moneySchema.refine((amount) => signOfMoney(amount) > 0, {
    error: "not more than zero",
    path: ["amount"],
  }),
});

/** Reads {@link AllocationFacts}. */
export const allocationFactsSchema: z.ZodType<AllocationFacts> = z.strictObject({
  asOf: plainDateSchema,
  items: z.array(openItemSchema),
  settled: z.array(openItemSchema).exactOptional(),
  choice: z.array(customersChoiceSchema).exactOptional(),
});
