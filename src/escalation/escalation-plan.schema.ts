import * as z from "zod";
import { agedItemSchema } from "../aging/schemas.js";
import { plainDateSchema } from "../calendar/schemas.js";
import type { Facts, FactValue, Reason } from "../decision/index.js";
import { policyRefSchema } from "../decision/schemas.js";
import { decimalSchema, moneySchema } from "../money/schemas.js";
import type { BonusDeduction } from "./bonus-deduction.js";
import { actionKindSchema } from "./escalation-action.schema.js";
import { itemAmountSchema } from "./escalation-facts.schema.js";
import type { EscalationPlan } from "./escalation-plan.js";
import type { EscalationCode, FindingCode, PauseCode } from "./escalation.reason.js";
import type { EscalationTask } from "./escalation-task.js";
import type { ItemEscalation } from "./item-escalation.js";
import type { PausedPart } from "./paused-part.js";
import type { PromiseStanding } from "./promise-to-pay.js";
import { promiseToPaySchema } from "./promise-to-pay.schema.js";
import type { ShipmentStop } from "./shipment-stop.js";
import type { StageCharge } from "./stage-charge.js";

const name = z.string().min(1);
const factValue: z.ZodType<FactValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), moneySchema, z.array(factValue)]),
);
const facts: z.ZodType<Facts> = z.record(z.string(), factValue);

// The codes are types, not values; a plan of an earlier version may have others.
function codeSchema<Code extends string>(): z.ZodType<Code> {
  const error = "not a code";
  return z.string({ error }).min(1, { error }) as z.ZodString & z.ZodType<Code>;
}

function reasonsSchema<Code extends string>(): z.ZodType<readonly Reason<Code>[]> {
  return z.array(reasonSchema<Code>());
}

function reasonSchema<Code extends string>(): z.ZodType<Reason<Code>> {
  return z.strictObject({ code: codeSchema<Code>(), citation: z.string(), facts });
}

const item: z.ZodType<ItemEscalation> = z.strictObject({
  aged: agedItemSchema,
  standing: z.enum([
    "acts",
    "in-hand",
    "awaits-approval",
    "waiting",
    "stage-not-stated",
    "paused",
    "below-minimum",
    "before-first-stage",
    "due-date-unknown",
    "other-kind",
    "credit",
    "settled",
  ]),
  stage: name.nullable(),
  rank: z.int().min(1).nullable(),
  paused: moneySchema,
  escalated: moneySchema,
  nextChangeOn: plainDateSchema.nullable(),
  reasons: reasonsSchema<EscalationCode>(),
});

const task: z.ZodType<EscalationTask> = z.strictObject({
  id: name,
  customer: name,
  stage: name,
  action: name,
  what: actionKindSchema,
  role: name,
  person: name.nullable(),
  reportTo: name.nullable(),
  items: z.array(itemAmountSchema),
  totals: z.array(moneySchema),
  dueBy: plainDateSchema,
  reasons: reasonsSchema<EscalationCode>(),
});

const pausedPart: z.ZodType<PausedPart> = z.strictObject({
  item: name,
  customer: name,
  amount: moneySchema,
  until: plainDateSchema.nullable(),
  because: z.array(z.string()),
  reason: reasonSchema<PauseCode>(),
});

const stop: z.ZodType<ShipmentStop> = z.strictObject({
  customer: name,
  items: z.array(name),
  reasons: reasonsSchema<"shipment-stopped">(),
});

const deduction: z.ZodType<BonusDeduction> = z.strictObject({
  id: name,
  item: name,
  customer: name,
  person: name.nullable(),
  stage: name,
  share: decimalSchema,
  base: moneySchema,
  taken: moneySchema,
  amount: moneySchema,
  month: z.string().regex(/^\d{4}-\d{2}$/),
  reversible: z.boolean(),
  reasons: reasonsSchema<"bonus-deducted" | "bonus-given-back">(),
});

const charge: z.ZodType<StageCharge> = z.strictObject({
  id: name,
  kind: z.enum(["fee", "interest"]),
  occasion: name,
  item: name,
  covers: z.array(name),
  customer: name,
  stage: name,
  amount: moneySchema,
  reasons: reasonsSchema<"stage-fee-due" | "late-interest-due">(),
});

const promise: z.ZodType<PromiseStanding> = z.strictObject({
  promise: promiseToPaySchema,
  state: z.enum(["running", "kept", "partly-kept", "broken"]),
  received: moneySchema,
});

/** Reads an {@link EscalationPlan}, such as one of another shard that is to be merged. */
export const escalationPlanSchema: z.ZodType<EscalationPlan> = z.strictObject({
  outcome: z.enum(["planned", "refused"]),
  reasons: reasonsSchema<EscalationCode>(),
  asOf: plainDateSchema,
  policy: policyRefSchema,
  items: z.array(item),
  tasks: z.array(task),
  paused: z.array(pausedPart),
  stops: z.array(stop),
  deductions: z.array(deduction),
  charges: z.array(charge),
  promises: z.array(promise),
  findings: z.array(
    z.strictObject({
      id: name,
      code: codeSchema<FindingCode>(),
      citation: z.string(),
      facts,
      expected: factValue,
      actual: factValue,
    }),
  ),
});
