import {
  customerAssuranceSchema,
  customerConfirmationSchema,
  dossierHandoverSchema,
  handoverRecordSchema,
  leaverCompensationSchema,
  plainDateSchema,
  takerDoubtSchema,
} from "receivables";
import type { HandoverCase, Leaver } from "receivables/ports";
import * as z from "zod";

/** Handovers, and who wants to leave. */
export interface HandoverBooks {
  readonly handovers: readonly HandoverCase[];
  readonly leavers: readonly Leaver[];
}

const name = z.string().min(1);

const handoverCase: z.ZodType<HandoverCase> = z.strictObject({
  record: handoverRecordSchema,
  confirmations: z.array(customerConfirmationSchema),
  doubts: z.array(takerDoubtSchema),
  found: z.array(z.strictObject({ id: name, foundOn: plainDateSchema })),
});

const leaver: z.ZodType<Leaver> = z.strictObject({
  leaver: name,
  occasion: z.enum(["leaving", "change-of-post"]),
  noticeOn: plainDateSchema.exactOptional(),
  dossiers: z.array(dossierHandoverSchema).exactOptional(),
  assurances: z.array(customerAssuranceSchema).exactOptional(),
  compensations: z.array(leaverCompensationSchema).exactOptional(),
});

/** Reads {@link HandoverBooks}. */
export const handoverBooksSchema: z.ZodType<HandoverBooks> = z.strictObject({
  handovers: z.array(handoverCase),
  leavers: z.array(leaver),
});
