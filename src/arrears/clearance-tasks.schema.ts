import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { policyRefSchema } from "../decision/schemas.js";
import { moneySchema } from "../money/schemas.js";
import type { ResponsibilityCode, TargetCode } from "./arrears.reason.js";
import { campaignReportSchema } from "./campaign.schema.js";
import type { ClearanceTaskFacts } from "./clearance-tasks.js";
import type { TargetComparison } from "./compare-with-targets.js";
import { findingFields } from "./finding.schema.js";
import type { TargetRow } from "./target-row.js";
import type { AnswersFor, ArrearsResponsibility } from "./who-answers.js";

const name = z.string().min(1);

const row: z.ZodType<TargetRow> = z.strictObject({
  id: name,
  debtor: name,
  by: plainDateSchema,
  planned: moneySchema,
  repaid: moneySchema,
  shortfall: moneySchema,
  surplus: moneySchema,
  status: z.enum(["met", "met-late", "missed", "running"]),
  reachedOn: plainDateSchema.nullable(),
  toRepay: moneySchema,
});

const answer: z.ZodType<AnswersFor> = z.strictObject({
  debt: name,
  debtor: name,
  body: name,
  ground: z.enum(["supervision", "level", "place"]),
});

/** Reads a {@link TargetComparison}, as `compareWithTargets` gave it. */
export const targetComparisonSchema: z.ZodType<TargetComparison> = z.strictObject({
  asOf: plainDateSchema,
  policy: policyRefSchema,
  rows: z.array(row),
  findings: z.array(
    z.strictObject(
      findingFields<TargetCode>([
        "target-without-arrears",
        "target-set-twice",
        "target-without-funds",
        "target-above-hundred-percent",
        "target-above-arrears",
        "debtor-without-target",
        "target-short-of-goal",
      ]),
    ),
  ),
});

/** Reads an {@link ArrearsResponsibility}, as `whoAnswers` gave it. */
export const arrearsResponsibilitySchema: z.ZodType<ArrearsResponsibility> = z.strictObject({
  policy: policyRefSchema,
  answers: z.array(answer),
  findings: z.array(z.strictObject(findingFields<ResponsibilityCode>(["nobody-answers"]))),
});

/** Reads {@link ClearanceTaskFacts}: report and comparison are of one day. */
export const clearanceTaskFactsSchema: z.ZodType<ClearanceTaskFacts> = z
  .strictObject({
    report: campaignReportSchema,
    comparison: targetComparisonSchema,
    responsibility: arrearsResponsibilitySchema,
  })
  .refine(({ report, comparison }) => report.asOf === comparison.asOf, {
    error: "not the day of the report",
    path: ["comparison", "asOf"],
  });
