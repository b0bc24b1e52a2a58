import * as z from "zod";
import { approvalSchema } from "../approval/index.js";
import { plainDateSchema } from "../calendar/index.js";
import { days, name, notNegativeMoney } from "./amounts.schema.js";
import type { ApprovalSlip, AskedSlip } from "./approval-slip.js";
import { creditGroupSchema, creditLineSchema, limitSourceSchema } from "./credit-line.schema.js";
import { commitmentFields } from "./exposure-of.schema.js";
import type { OrderFacts } from "./order-facts.js";
import { creditEventSchema } from "./review-credit.schema.js";
import { salesOrderSchema } from "./sales-order.schema.js";

const allowed = { term: days, amount: notNegativeMoney };

/** Reads an {@link ApprovalSlip}. Whether it counts is not looked at; `checkOrder` says so. */
export const approvalSlipSchema: z.ZodType<ApprovalSlip> = z.strictObject({
  approval: approvalSchema,
  ...allowed,
});

/** Reads an {@link AskedSlip}. */
export const askedSlipSchema: z.ZodType<AskedSlip> = z.strictObject({
  id: name,
  order: name,
  by: name,
  onBehalfOf: z.array(name).exactOptional(),
  on: plainDateSchema,
  reason: z.string().exactOptional(),
  ...allowed,
});

/** Reads {@link OrderFacts}: a group is one that the order's customer is a member of. */
export const orderFactsSchema: z.ZodType<OrderFacts> = z
  .strictObject({
    ...commitmentFields,
    order: salesOrderSchema,
    stage: z.enum(["order", "release", "shipment", "billing"]),
    lines: z.array(creditLineSchema),
    group: creditGroupSchema.exactOptional(),
    inherits: z.array(limitSourceSchema).exactOptional(),
    company: name.exactOptional(),
    events: z.array(creditEventSchema).exactOptional(),
    contract: approvalSchema.exactOptional(),
    slip: approvalSlipSchema.exactOptional(),
  })
  .refine(({ group, order }) => group === undefined || group.members.includes(order.customer), {
    error: "not the group of the order's customer",
    path: ["group", "members"],
  });
