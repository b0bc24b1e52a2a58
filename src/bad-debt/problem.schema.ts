import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { name } from "./amounts.schema.js";
import type { CustomerProblem, ProblemReport } from "./customer-problem.js";
import type { CustomerWarning, ProblemFacts } from "./problem-check.js";

/** Reads a {@link CustomerProblem}. */
export const customerProblemSchema: z.ZodType<CustomerProblem> = z.strictObject({
  id: name,
  customer: name,
  handler: name,
  foundOn: plainDateSchema,
  signs: z.string(),
  badDebtPossible: z.boolean(),
  resolvedOn: plainDateSchema.nullable(),
});

/** Reads a {@link ProblemReport}. */
export const problemReportSchema: z.ZodType<ProblemReport> = z.strictObject({
  id: name,
  problem: name,
  kind: z.enum(["problem-report", "bad-debt-application"]),
  by: name,
  on: plainDateSchema,
  measures: z.string(),
});

/** Reads {@link ProblemFacts}. */
export const problemFactsSchema: z.ZodType<ProblemFacts> = z.strictObject({
  problems: z.array(customerProblemSchema),
  reports: z.array(problemReportSchema),
  asOf: plainDateSchema,
});

/** Reads a {@link CustomerWarning}. */
export const customerWarningSchema: z.ZodType<CustomerWarning> = z.strictObject({
  problem: name,
  customer: name,
  from: plainDateSchema,
  until: plainDateSchema.nullable(),
});
