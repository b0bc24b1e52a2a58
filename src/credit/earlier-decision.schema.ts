import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { policyRefSchema } from "../decision/schemas.js";
import { name } from "./amounts.schema.js";
import type { EarlierDecision } from "./earlier-decision.js";
import { salesOrderSchema } from "./sales-order.schema.js";

const stage = z.enum(["order", "release", "shipment", "billing"]);

/** Reads an {@link EarlierDecision}: of the decision only what it is recognized by; the rest of it is passed over. */
export const earlierDecisionSchema: z.ZodType<EarlierDecision> = z.strictObject({
  order: salesOrderSchema,
  stage,
  asOf: plainDateSchema,
  decision: z.object({ order: name, content: name, stage, asOf: plainDateSchema, policy: policyRefSchema }),
});
