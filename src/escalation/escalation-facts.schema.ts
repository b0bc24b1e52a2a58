import * as z from "zod";
import { agedItemSchema } from "../aging/schemas.js";
import { approvalSchema } from "../approval/schemas.js";
import { businessCalendarSchema, plainDateSchema } from "../calendar/schemas.js";
import { disputeSchema, openItemSchema } from "../ledger/schemas.js";
import { moneySchema } from "../money/schemas.js";
import type { Appointment } from "./appointment.js";
import { actionKindSchema } from "./escalation-action.schema.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { TracedItemFacts } from "./escalation-trace.js";
import { escalationRecordSchema } from "./escalation-record.schema.js";
import { holdSchema } from "./hold.schema.js";
import type { ItemAmount } from "./item-amount.js";
import { promiseToPaySchema } from "./promise-to-pay.schema.js";
import { stageOverrideSchema } from "./stage-override.schema.js";
import type { Unreachable } from "./unreachable.js";

const name = z.string().min(1);

/** Reads an {@link ItemAmount}. */
export const itemAmountSchema: z.ZodType<ItemAmount> = z.strictObject({ item: name, amount: moneySchema });

/** Reads an {@link Appointment}. */
export const appointmentSchema: z.ZodType<Appointment> = z.strictObject({
  role: name,
  person: name,
  department: name.exactOptional(),
});

/** Reads {@link Unreachable}. */
export const unreachableSchema: z.ZodType<Unreachable> = z.strictObject({
  customer: name,
  by: actionKindSchema,
});

const runFields = {
  asOf: plainDateSchema,
  items: z.array(agedItemSchema),
  done: z.array(escalationRecordSchema),
  settledItems: z.array(openItemSchema).exactOptional(),
  promises: z.array(promiseToPaySchema).exactOptional(),
  disputes: z.array(disputeSchema).exactOptional(),
  holds: z.array(holdSchema).exactOptional(),
  overrides: z.array(stageOverrideSchema).exactOptional(),
  interest: z.array(itemAmountSchema).exactOptional(),
  approvals: z.array(approvalSchema).exactOptional(),
  unreachable: z.array(unreachableSchema).exactOptional(),
  people: z.array(appointmentSchema).exactOptional(),
  calendar: businessCalendarSchema.exactOptional(),
  previousRunOn: plainDateSchema.exactOptional(),
};

/** Reads the {@link EscalationFacts} of a run. */
export const escalationFactsSchema: z.ZodType<EscalationFacts> = z.strictObject(runFields);

/** Reads {@link TracedItemFacts}. */
export const tracedItemFactsSchema: z.ZodType<TracedItemFacts> = z.strictObject({ ...runFields, item: name });
