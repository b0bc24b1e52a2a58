import {
  arrearsDebtSchema,
  arrearsInspectionSchema,
  arrearsOrganisationSchema,
  blacklistEntrySchema,
  clearanceTargetSchema,
  debtorUnitSchema,
  debtRepaymentSchema,
  firmDepositSchema,
  plainDateSchema,
  projectFileSchema,
} from "receivables";
import type { ClearanceCampaign } from "receivables/ports";
import * as z from "zod";

const screening: z.ZodType<ClearanceCampaign["screening"]> = z.strictObject({
  units: z.array(debtorUnitSchema),
  debts: z.array(arrearsDebtSchema),
  screenedOn: plainDateSchema,
});

/** Reads a {@link ClearanceCampaign}. */
export const clearanceCampaignSchema: z.ZodType<ClearanceCampaign> = z.strictObject({
  screening,
  repayments: z.array(debtRepaymentSchema),
  targets: z.array(clearanceTargetSchema),
  organisation: arrearsOrganisationSchema,
  observed: screening.nullable(),
  projects: z.array(
    z.strictObject({ project: projectFileSchema, stage: z.enum(["approval", "tender", "start"]) }),
  ),
  deposits: z.array(firmDepositSchema),
  inspections: z.array(arrearsInspectionSchema),
  blacklist: z.array(blacklistEntrySchema),
});
