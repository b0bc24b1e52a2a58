import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import type { ArrearsOrganisation } from "./arrears-organisation.js";
import type { BlacklistEntry } from "./assess-blacklist.js";
import type { FirmDeposit } from "./check-deposits.js";
import type { ArrearsInspection } from "./check-inspections.js";
import { positiveMoneySchema } from "./debt.schema.js";

const name = z.string().min(1);
const member = z.strictObject({ person: name, office: name }).nullable();

/** Reads an {@link ArrearsOrganisation}. */
export const arrearsOrganisationSchema: z.ZodType<ArrearsOrganisation> = z.strictObject({
  workPlan: z.strictObject({ document: name, on: plainDateSchema }).nullable(),
  head: member,
  deputy: member,
  members: z.array(name),
  duties: z.array(z.strictObject({ body: name, place: name, level: name.nullable() })),
});

/** Reads a {@link FirmDeposit}. */
export const firmDepositSchema: z.ZodType<FirmDeposit> = z
  .strictObject({
    id: name,
    body: name,
    firm: name,
    project: name,
    amount: positiveMoneySchema,
    takenOn: plainDateSchema,
    legalBasis: name.nullable(),
    approval: name.nullable(),
    returnedOn: plainDateSchema.nullable(),
  })
  .refine(({ takenOn, returnedOn }) => returnedOn === null || returnedOn >= takenOn, {
    path: ["returnedOn"],
    error: "a deposit is not returned before it is taken",
  });

/** Reads an {@link ArrearsInspection}. */
export const arrearsInspectionSchema: z.ZodType<ArrearsInspection> = z.strictObject({
  id: name,
  debtor: name,
  by: name,
  on: plainDateSchema,
  violations: z.array(
    z.strictObject({
      kind: z.enum(["prefinancing", "risk-shifted", "iou", "works-owed", "early-start"]),
      firm: name,
      settledOn: plainDateSchema.nullable(),
    }),
  ),
});

/** Reads a {@link BlacklistEntry}. */
export const blacklistEntrySchema: z.ZodType<BlacklistEntry> = z.strictObject({
  debtor: name,
  since: plainDateSchema,
});
