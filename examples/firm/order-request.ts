import { approvalSchema, approvalSlipSchema, decimalSchema, salesOrderSchema } from "receivables";
import type { OrderRequest } from "receivables/ports";
import * as z from "zod";

/** Reads an {@link OrderRequest}. */
export const orderRequestSchema: z.ZodType<OrderRequest> = z.strictObject({
  order: salesOrderSchema,
  stage: z.enum(["order", "release", "shipment", "billing"]),
  contract: approvalSchema.exactOptional(),
  slip: approvalSlipSchema.exactOptional(),
  company: z.string().min(1).exactOptional(),
  grantedDiscount: decimalSchema.exactOptional(),
});
