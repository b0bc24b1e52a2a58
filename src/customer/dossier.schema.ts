import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import type { LimitTablePaper } from "./check-limit-table.js";
import type { CustomerDossier, DossierEntry, DossierReview } from "./dossier.js";
import type { FileCopy, FileTransfer } from "./file-copy.js";

const name = z.string().min(1);

/** Reads a {@link FileCopy}. */
export const fileCopySchema: z.ZodType<FileCopy> = z.strictObject({
  id: name,
  keeper: name,
  holder: name.nullable(),
  on: plainDateSchema,
});

/** Reads a {@link FileTransfer}. */
export const fileTransferSchema: z.ZodType<FileTransfer> = z
  .strictObject({
    copy: name,
    from: name,
    to: name,
    on: plainDateSchema,
    receivedOn: plainDateSchema.nullable(),
  })
  .refine(({ on, receivedOn }) => receivedOn === null || receivedOn >= on, {
    error: "nothing is received before it is handed over",
    path: ["receivedOn"],
  });

const copies = z
  .array(fileCopySchema)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: "two copies share an id" });

/** Reads a {@link DossierEntry}. */
export const dossierEntrySchema: z.ZodType<DossierEntry> = z.strictObject({
  field: name,
  value: z.string(),
  by: name,
  on: plainDateSchema,
});

/** Reads a {@link DossierReview}. */
export const dossierReviewSchema: z.ZodType<DossierReview> = z.strictObject({
  by: name,
  role: name,
  on: plainDateSchema,
});

/** Reads a {@link CustomerDossier}. */
export const customerDossierSchema: z.ZodType<CustomerDossier> = z.strictObject({
  customer: name,
  filedOn: plainDateSchema,
  entries: z.array(dossierEntrySchema),
  reviews: z.array(dossierReviewSchema),
  responsible: z.strictObject({ person: name, role: name }).nullable(),
  copies,
  transfers: z.array(fileTransferSchema),
  erased: z.array(z.strictObject({ field: name, on: plainDateSchema })).exactOptional(),
});

/** Reads a {@link LimitTablePaper}. */
export const limitTablePaperSchema: z.ZodType<LimitTablePaper> = z.strictObject({
  id: name,
  fixedOn: plainDateSchema,
  customers: z.array(name),
  copies,
  transfers: z.array(fileTransferSchema),
});
