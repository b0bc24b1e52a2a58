import * as z from "zod";
import { plainDateSchema } from "../calendar/index.js";
import { days, name, notNegativeMoney } from "./amounts.schema.js";
import { creditGroupSchema, creditLineSchema } from "./credit-line.schema.js";
import { commitmentFields } from "./exposure-of.schema.js";
import type { OrderFacts } from "./order-facts.js";
import { creditEventSchema } from "./review-credit.schema.js";
import { salesOrderSchema } from "./sales-order.schema.js";
import type { ApprovalSlip, Signature } from "./signature.js";

const signature: z.ZodType<Signature> = z.strictObject({ role: name, by: name, on: plainDateSchema });

const slip: z.ZodType<ApprovalSlip> = z.strictObject({
  order: name,
  term: days,
  amount: notNegativeMoney,
  signature: signature.exactOptional(),
});

/** Reads {@link OrderFacts}: a group is one that the order's customer is a member of. */
export const orderFactsSchema: z.ZodType<OrderFacts> = z
  .strictObject({
    ...commitmentFields,
    order: salesOrderSchema,
    stage: z.enum(["order", "release", "shipment", "billing"]),
    lines: z.array(creditLineSchema),
    group: creditGroupSchema.exactOptional(),
    events: z.array(creditEventSchema).exactOptional(),
    contract: signature.exactOptional(),
    slip: slip.exactOptional(),
  })
  .refine(({ group, order }) => group === undefined || group.members.includes(order.customer), {
    error: "not the group of the order's customer",
    path: ["group", "members"],
  });
