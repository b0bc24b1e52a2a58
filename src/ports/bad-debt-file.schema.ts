import * as z from "zod";
import {
  badDebtApplicationSchema,
  badDebtEvidenceSchema,
  badDebtRecoverySchema,
  creditShipmentSchema,
  customerProblemSchema,
  inquiredCauseSchema,
  lossAllowanceSchema,
  lossHistorySchema,
  missingRemarksSchema,
  presumptionRebuttalSchema,
  problemReportSchema,
  settlementPropertySchema,
  shareDecisionSchema,
  writtenOffItemSchema,
} from "../bad-debt/schemas.js";
import { moneySchema } from "../money/schemas.js";
import type { BadDebtFile } from "./bad-debts.port.js";

/** Reads a {@link BadDebtFile}. */
export const badDebtFileSchema: z.ZodType<BadDebtFile> = z.strictObject({
  problems: z.array(customerProblemSchema),
  reports: z.array(problemReportSchema),
  applications: z.array(badDebtApplicationSchema),
  evidence: z.array(badDebtEvidenceSchema),
  properties: z.array(settlementPropertySchema),
  annualIncome: z.array(moneySchema),
  writtenOff: z.array(writtenOffItemSchema),
  recoveries: z.array(badDebtRecoverySchema),
  shipments: z.array(creditShipmentSchema),
  causes: z.array(inquiredCauseSchema),
  shareDecisions: z.array(shareDecisionSchema),
  missingRemarks: z.array(missingRemarksSchema),
  history: lossHistorySchema.nullable(),
  rebuttals: z.array(presumptionRebuttalSchema),
  previousAllowance: lossAllowanceSchema.nullable(),
});
