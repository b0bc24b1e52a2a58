import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { policyRefSchema } from "../decision/schemas.js";
import { compareDecimals } from "../money/index.js";
import { decimalSchema, moneySchema } from "../money/schemas.js";
import type { UncountedCode } from "./arrears.reason.js";
import { rateRulesSchema } from "./arrears.policy.schema.js";
import type { CampaignReport, UncountedRepayment } from "./campaign-report.js";
import type { DebtProgress } from "./debt-progress.js";
import type { ClearanceTarget } from "./clearance-target.js";
import { debtRepaymentSchema, positiveMoneySchema } from "./debt.schema.js";
import { findingFields } from "./finding.schema.js";
import { debtRegisterSchema, registerFindingSchema, registeredDebtSchema } from "./register.schema.js";
import type { CampaignFacts } from "./report-campaign.js";

const name = z.string().min(1);
const rate = decimalSchema.nullable();
const count = z.int().min(0);

const figures = {
  registered: moneySchema,
  repaid: moneySchema,
  open: moneySchema,
  openDisputed: moneySchema,
  openNew: moneySchema,
  byAmount: z.strictObject({ cleared: moneySchema, registered: moneySchema, rate }),
  byNumber: z.strictObject({ cleared: count, registered: count, rate }),
};

const progress: z.ZodType<DebtProgress> = z.strictObject({
  debt: registeredDebtSchema,
  confirmed: z.boolean(),
  counts: z.boolean(),
  repaid: moneySchema,
  open: moneySchema,
  clearedOn: plainDateSchema.nullable(),
  repayments: z.array(z.strictObject({ repayment: name, on: plainDateSchema, amount: moneySchema })),
});

const uncounted: z.ZodType<UncountedRepayment> = z.strictObject({
  ...findingFields<UncountedCode>([
    "repayment-entered-twice",
    "repayment-of-unknown-debt",
    "repayment-outside-the-campaign",
    "repayment-in-other-currency",
    "repayment-before-debt",
    "repayment-before-registration",
    "repayment-after-the-day",
    "no-repayment-by-such-means",
    "repayment-without-evidence",
    "repayment-above-debt",
  ]),
  repayment: debtRepaymentSchema,
  amount: moneySchema,
});

/** Reads {@link CampaignFacts}. */
export const campaignFactsSchema: z.ZodType<CampaignFacts> = z.strictObject({
  register: debtRegisterSchema,
  repayments: z.array(debtRepaymentSchema),
  asOf: plainDateSchema,
});

/** Reads a {@link CampaignReport}, such as a town sends it to the county. */
export const campaignReportSchema: z.ZodType<CampaignReport> = z.strictObject({
  asOf: plainDateSchema,
  screenedOn: plainDateSchema,
  policy: policyRefSchema,
  rate: rateRulesSchema,
  currencies: z.array(
    z.strictObject({
      currency: name,
      total: z.strictObject(figures),
      debtors: z.array(z.strictObject({ debtor: name, ...figures })),
    }),
  ),
  debts: z.array(progress),
  uncounted: z.array(uncounted),
  findings: z.array(registerFindingSchema),
});

/** Reads a {@link ClearanceTarget}. A share above 1 is read, and reported when it is set against the arrears. */
export const clearanceTargetSchema: z.ZodType<ClearanceTarget> = z.strictObject({
  debtor: name,
  by: plainDateSchema,
  funds: name.nullable().exactOptional(),
  goal: z.union([
    z.strictObject({ amount: positiveMoneySchema }),
    z.strictObject({
      share: decimalSchema.refine((share) => compareDecimals(share, "0") > 0, {
        error: "a share above zero is needed",
      }),
    }),
  ]),
});
