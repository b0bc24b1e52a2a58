import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import { moneySchema } from "../money/schemas.js";
import type { CustomerConfirmation } from "./customer-confirmation.js";
import {
  dossierStateSchema,
  handoverRecordSchema,
  handoverSupervisorSchema,
} from "./handover-record.schema.js";
import type { KnownStatus, ReconciliationFacts } from "./handover-reconciliation.js";
import type { TakerDoubt } from "./liability.js";
import type {
  DossierHandover,
  HandoverListFacts,
  HandoverNote,
  CheckedStatement,
} from "./handover-list-facts.js";
import type { HandoverShare } from "./share-out.js";

const name = z.string().min(1);

// A position carries more than is read here, so that what is not known is passed over.
const position = z.object({ asOf: plainDateSchema, items: z.array(openItemSchema) });

/** Reads a {@link HandoverShare}. */
export const handoverShareSchema: z.ZodType<HandoverShare> = z.strictObject({
  taker: name,
  customers: z.array(name).exactOptional(),
  items: z.array(name).exactOptional(),
});

/** Reads a {@link HandoverNote}: an item called unclear has a remark. */
export const handoverNoteSchema: z.ZodType<HandoverNote> = z.union([
  z.strictObject({
    item: name,
    papers: z.array(z.string()).exactOptional(),
    clarity: z.literal("unclear"),
    remark: z.string().min(1),
  }),
  z.strictObject({
    item: name,
    papers: z.array(z.string()).exactOptional(),
    clarity: z.literal("clear").exactOptional(),
    remark: z.string().exactOptional(),
  }),
]);

/** Reads a {@link DossierHandover}. */
export const dossierHandoverSchema: z.ZodType<DossierHandover> = z.strictObject({
  customer: name,
  state: dossierStateSchema,
});

/** Reads a {@link CheckedStatement}. */
export const checkedStatementSchema: z.ZodType<CheckedStatement> = z.strictObject({
  customer: name,
  statement: name,
  checkedOn: plainDateSchema.nullable(),
});

/** Reads {@link HandoverListFacts}. */
export const handoverListFactsSchema: z.ZodType<HandoverListFacts> = z.strictObject({
  giver: name,
  shares: z.array(handoverShareSchema).min(1),
  supervisor: handoverSupervisorSchema,
  position,
  handovers: z.array(handoverRecordSchema).exactOptional(),
  notes: z.array(handoverNoteSchema).exactOptional(),
  dossiers: z.array(dossierHandoverSchema).exactOptional(),
  statements: z.array(checkedStatementSchema).exactOptional(),
});

/** Reads a {@link CustomerConfirmation}. */
export const customerConfirmationSchema: z.ZodType<CustomerConfirmation> = z.strictObject({
  item: name,
  customer: name,
  on: plainDateSchema,
  how: z.enum(["mail", "phone", "on-site"]),
  by: name,
  amount: moneySchema.nullable(),
});

/** Reads a {@link TakerDoubt}: it is not reported before it was had. */
export const takerDoubtSchema: z.ZodType<TakerDoubt> = z
  .strictObject({
    item: name,
    by: name,
    hadOn: plainDateSchema,
    reportedOn: plainDateSchema.nullable(),
    remark: z.string(),
  })
  .refine(({ hadOn, reportedOn }) => reportedOn === null || hadOn <= reportedOn, {
    error: "before the day of the doubt",
    path: ["reportedOn"],
  });

/** Reads a {@link KnownStatus}; a whole status carries more, which is passed over. */
export const knownStatusSchema: z.ZodType<KnownStatus> = z.object({
  handover: name,
  outcome: z.enum(["draft", "partly-signed", "complete", "void"]),
  missing: z.array(z.strictObject({ role: z.enum(["giver", "taker", "supervisor"]), by: name })),
  completedOn: plainDateSchema.nullable(),
});

/** Reads {@link ReconciliationFacts}; of earlier findings only their ids and days. */
export const reconciliationFactsSchema: z.ZodType<ReconciliationFacts> = z.strictObject({
  record: handoverRecordSchema,
  status: knownStatusSchema.exactOptional(),
  position,
  handovers: z.array(handoverRecordSchema).exactOptional(),
  confirmations: z.array(customerConfirmationSchema).exactOptional(),
  doubts: z.array(takerDoubtSchema).exactOptional(),
  found: z.array(z.object({ id: name, foundOn: plainDateSchema })).exactOptional(),
  customers: z.array(name).exactOptional(),
  asOf: plainDateSchema,
});
