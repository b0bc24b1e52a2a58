import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import type { Endorsement, Instrument, InstrumentKind } from "./instrument.js";
import type { InstrumentFacts } from "./instrument-finding.js";
import { positiveMoneySchema } from "./positive-money.schema.js";

const name = z.string().min(1);

/** Reads an {@link InstrumentKind}. */
export const instrumentKindSchema: z.ZodType<InstrumentKind> = z.enum([
  "cheque",
  "sight-draft",
  "term-draft",
]);

const endorsement: z.ZodType<Endorsement> = z.strictObject({
  by: name.nullable(),
  to: z.array(name),
  signed: z.boolean(),
  legible: z.boolean(),
  part: positiveMoneySchema.nullable(),
  condition: name.nullable(),
  notTransferable: z.boolean(),
});

/** Reads an {@link Instrument}. Whether it is in order is not looked at; `checkInstrument` says so. */
export const instrumentSchema: z.ZodType<Instrument> = z.strictObject({
  id: name,
  kind: instrumentKindSchema,
  issuedOn: plainDateSchema.nullable(),
  dueOn: plainDateSchema.nullable(),
  drawer: name,
  drawerSigned: z.boolean(),
  payee: name.nullable(),
  figures: positiveMoneySchema.nullable(),
  words: z.string().nullable(),
  notTransferable: z.boolean(),
  endorsements: z.array(endorsement),
  signedOnBack: z.boolean(),
  bank: z.strictObject({ on: plainDateSchema, genuine: z.boolean() }).nullable(),
});

/** Reads {@link InstrumentFacts}. */
export const instrumentFactsSchema: z.ZodType<InstrumentFacts> = z.strictObject({
  instrument: instrumentSchema,
  firm: name,
  invoiceName: name,
  agreed: positiveMoneySchema.nullable(),
  asOf: plainDateSchema,
});
