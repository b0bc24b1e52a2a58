import * as z from "zod";
import { approvalSchema } from "../approval/schemas.js";
import { plainDateSchema } from "../calendar/schemas.js";
import { days, isDistinct, name, notNegativeMoney, share } from "./amounts.schema.js";
import type { ApprovalSlip, AskedSlip } from "./approval-slip.js";
import { creditGroupSchema, creditLineSchema, limitSourceSchema } from "./credit-line.schema.js";
import { commitmentFields } from "./exposure-of.schema.js";
import type { CustomerMark } from "./customer-mark.js";
import type { OrderFacts } from "./order-facts.js";
import type { AskedRelease, OrderRelease } from "./order-release.js";
import { ORDER_RULES } from "./order-rule.policy.js";
import type { CollectionStage } from "./collection-stage.js";
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

const released = {
  rules: z.array(z.enum(ORDER_RULES)).min(1).refine(isDistinct, { error: "a rule twice" }),
  until: plainDateSchema,
};

/** Reads an {@link OrderRelease}. Whether it counts is not looked at; `checkOrder` says so. */
export const orderReleaseSchema: z.ZodType<OrderRelease> = z.strictObject({
  approval: approvalSchema,
  ...released,
});

/** Reads an {@link AskedRelease}. */
export const askedReleaseSchema: z.ZodType<AskedRelease> = z.strictObject({
  id: name,
  order: salesOrderSchema,
  by: name,
  onBehalfOf: z.array(name).exactOptional(),
  on: plainDateSchema,
  reason: z.string().exactOptional(),
  ...released,
});

/** Reads a {@link CustomerMark}: it does not end before it begins. */
export const customerMarkSchema: z.ZodType<CustomerMark> = z
  .strictObject({
    kind: z.enum(["frozen", "guarantee-needed"]),
    scope: z.enum(["customer", "group"]),
    holder: name,
    from: plainDateSchema,
    until: plainDateSchema.nullable(),
    reason: name,
  })
  .refine(({ from, until }) => until === null || from <= until, {
    error: "before it begins",
    path: ["until"],
  });

/** Reads a {@link CollectionStage}. */
export const collectionStageSchema: z.ZodType<CollectionStage> = z.strictObject({
  customer: name,
  item: name,
  stage: name,
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
    contractContent: z.string().min(1).exactOptional(),
    slip: approvalSlipSchema.exactOptional(),
    marks: z.array(customerMarkSchema).exactOptional(),
    stages: z.array(collectionStageSchema).exactOptional(),
    grantedDiscount: share.exactOptional(),
    ruleGroups: z.array(name).exactOptional(),
    releases: z.array(orderReleaseSchema).exactOptional(),
  })
  .refine(({ group, order }) => group === undefined || group.members.includes(order.customer), {
    error: "not the group of the order's customer",
    path: ["group", "members"],
  });
