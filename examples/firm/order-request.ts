import { moneySchema, plainDateSchema, salesOrderSchema } from "receivables";
import type { OrderRequest } from "receivables/ports";
import * as z from "zod";

const name = z.string().min(1);
const signature = z.strictObject({ role: name, by: name, on: plainDateSchema });

/** Reads an {@link OrderRequest}. */
export const orderRequestSchema: z.ZodType<OrderRequest> = z.strictObject({
  order: salesOrderSchema,
  stage: z.enum(["order", "release", "shipment", "billing"]),
  contract: signature.exactOptional(),
  slip: z
    .strictObject({
      order: name,
      term: z.int().min(0),
      amount: moneySchema,
      signature: signature.exactOptional(),
    })
    .exactOptional(),
});
