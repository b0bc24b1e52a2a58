import * as z from "zod";
import { approvalSchema } from "../approval/schemas.js";
import {
  arrearsDebtSchema,
  arrearsInspectionSchema,
  arrearsOrganisationSchema,
  blacklistEntrySchema,
  clearanceTargetSchema,
  debtRepaymentSchema,
  debtorUnitSchema,
  firmDepositSchema,
  projectFileSchema,
} from "../arrears/schemas.js";
import { plainDateSchema } from "../calendar/schemas.js";
import type { ClearanceCampaign } from "./clearance.port.js";

const screening: z.ZodType<ClearanceCampaign["screening"]> = z.strictObject({
  units: z.array(debtorUnitSchema),
  debts: z.array(arrearsDebtSchema),
  screenedOn: plainDateSchema,
});

const project: z.ZodType<ClearanceCampaign["projects"][number]> = z.strictObject({
  project: projectFileSchema,
  decision: approvalSchema.exactOptional(),
  decisionContent: z.string().min(1).exactOptional(),
  stage: z.enum(["approval", "tender", "start"]),
});

/** Reads a {@link ClearanceCampaign}. */
export const clearanceCampaignSchema: z.ZodType<ClearanceCampaign> = z.strictObject({
  screening,
  repayments: z.array(debtRepaymentSchema),
  targets: z.array(clearanceTargetSchema),
  organisation: arrearsOrganisationSchema,
  observed: screening.nullable(),
  projects: z.array(project),
  deposits: z.array(firmDepositSchema),
  inspections: z.array(arrearsInspectionSchema),
  blacklist: z.array(blacklistEntrySchema),
});
