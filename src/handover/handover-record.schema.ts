import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { policyRefSchema } from "../decision/schemas.js";
import { DOCUMENT_KINDS } from "../ledger/index.js";
import { receivableKindSchema } from "../ledger/schemas.js";
import { moneySchema } from "../money/schemas.js";
import type { DossierState, HandoverList, HandoverSupervisor } from "./handover-list.js";
import type { HandoverRecord, HandoverSignature } from "./handover-record.js";
import { claritySchema, signingRulesSchema } from "./handover.policy.schema.js";

const name = z.string().min(1);
const digest = z.string().regex(/^[0-9a-f]{64}$/, { error: "64 hexadecimal digits are needed" });

/** Reads a {@link DossierState}. */
export const dossierStateSchema: z.ZodType<DossierState> = z.enum(["handed-over", "not-handed-over", "none"]);

/** Reads a {@link HandoverSupervisor}. */
export const handoverSupervisorSchema: z.ZodType<HandoverSupervisor> = z.strictObject({
  id: name,
  role: name,
});

const listedItem = z.strictObject({
  item: name,
  document: name,
  source: z.enum(DOCUMENT_KINDS),
  kind: receivableKindSchema,
  customer: name,
  issuedOn: plainDateSchema,
  postedOn: plainDateSchema,
  dueOn: plainDateSchema.nullable(),
  original: moneySchema,
  open: moneySchema,
  disputed: moneySchema,
});

/** Reads a {@link HandoverList}. Whether its digest is right is not looked at; `handoverStatus` says so. */
export const handoverListSchema: z.ZodType<HandoverList> = z.strictObject({
  id: name,
  giver: name,
  takers: z.array(name).min(1),
  supervisor: handoverSupervisorSchema,
  on: plainDateSchema,
  rows: z.array(
    listedItem.extend({
      taker: name,
      papers: z.array(z.string()),
      clarity: claritySchema,
      remark: z.string().nullable(),
    }),
  ),
  staying: z.array(listedItem),
  customers: z.array(
    z.strictObject({
      customer: name,
      taker: name.nullable(),
      dossier: dossierStateSchema,
      statementsCheckedOn: plainDateSchema.nullable(),
    }),
  ),
  totals: z.array(z.strictObject({ handedOver: moneySchema, staying: moneySchema })),
  copies: z.int().min(1),
  signing: signingRulesSchema,
  policy: policyRefSchema,
  digest,
});

/** Reads a {@link HandoverSignature}. */
export const handoverSignatureSchema: z.ZodType<HandoverSignature> = z.strictObject({
  role: z.enum(["giver", "taker", "supervisor"]),
  by: name,
  on: plainDateSchema,
  digest,
  sealed: z.boolean(),
});

/** Reads a {@link HandoverRecord}. */
export const handoverRecordSchema: z.ZodType<HandoverRecord> = z.strictObject({
  list: handoverListSchema,
  signatures: z.array(handoverSignatureSchema),
});
