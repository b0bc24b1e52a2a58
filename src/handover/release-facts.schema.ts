import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import { moneySchema } from "../money/schemas.js";
import { dossierHandoverSchema } from "./handover-facts.schema.js";
import { handoverRecordSchema } from "./handover-record.schema.js";
import type { LastWagesFacts } from "./may-pay-last-wages.js";
import type {
  CheckedHandover,
  LeaverCompensation,
  CustomerAssurance,
  ReleaseFacts,
} from "./release-facts.js";
import type { HandoverLoss } from "./restitution-duties.js";

const name = z.string().min(1);

/** Reads a {@link CustomerAssurance}. */
export const customerAssuranceSchema: z.ZodType<CustomerAssurance> = z.strictObject({
  customer: name,
  item: name.exactOptional(),
  kind: z.enum(["promise", "guarantee"]),
  on: plainDateSchema,
});

/** Reads a {@link LeaverCompensation}. */
export const leaverCompensationSchema: z.ZodType<LeaverCompensation> = z.strictObject({
  id: name,
  customer: name,
  item: name,
  amount: moneySchema,
  confirmedOn: plainDateSchema.nullable(),
  settledOn: plainDateSchema.nullable(),
});

/** Reads a {@link CheckedHandover} from a whole reconciliation, of which it keeps what matters for leaving. */
export const checkedHandoverSchema: z.ZodType<CheckedHandover> = z.object({
  handover: name,
  checks: z.array(z.object({ item: name, state: z.enum(["checked", "to-check", "late"]) })),
  findings: z.array(
    z.object({
      id: name,
      code: z.enum([
        "ledger-amount-differs",
        "missing-from-list",
        "not-in-ledger",
        "customer-amount-differs",
        "customer-names-unknown-item",
        "customer-does-not-answer",
        "not-checked-in-time",
      ]),
      item: name,
      customer: name,
      difference: moneySchema.nullable(),
      liability: z.object({ parties: z.array(name) }),
    }),
  ),
});

const progress = {
  leaver: name,
  items: z.array(openItemSchema),
  handovers: z.array(handoverRecordSchema),
  dossiers: z.array(dossierHandoverSchema).exactOptional(),
  asOf: plainDateSchema,
};

/** Reads {@link ReleaseFacts}. */
export const releaseFactsSchema: z.ZodType<ReleaseFacts> = z.strictObject({
  ...progress,
  occasion: z.enum(["leaving", "change-of-post"]),
  noticeOn: plainDateSchema.exactOptional(),
  assurances: z.array(customerAssuranceSchema).exactOptional(),
  compensations: z.array(leaverCompensationSchema).exactOptional(),
  reconciliations: z.array(checkedHandoverSchema).exactOptional(),
});

/** Reads {@link LastWagesFacts}. */
export const lastWagesFactsSchema: z.ZodType<LastWagesFacts> = z.strictObject({
  ...progress,
  paidBy: name.exactOptional(),
});

/** Reads a {@link HandoverLoss}. */
export const handoverLossSchema: z.ZodType<HandoverLoss> = z
  .strictObject({
    id: name,
    kind: z.enum(["money", "goods", "cash", "bill"]),
    person: name,
    amount: moneySchema,
    restored: moneySchema,
    foundOn: plainDateSchema,
    restoreBy: plainDateSchema.exactOptional(),
  })
  .refine(({ amount, restored }) => amount.currency === restored.currency, {
    error: "in another currency than the loss",
    path: ["restored"],
  });
