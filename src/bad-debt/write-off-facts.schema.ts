import * as z from "zod";
import { approvalSchema } from "../approval/schemas.js";
import { plainDateSchema } from "../calendar/schemas.js";
import type { Position } from "../ledger/index.js";
import { openItemSchema } from "../ledger/schemas.js";
import { amountsSchema, moneySchema } from "../money/schemas.js";
import { APPLICATION_FIELDS } from "./application-rule.js";
import type { ApplicationFacts } from "./application-check.js";
import { name, positiveMoney } from "./amounts.schema.js";
import { carriedFinding } from "./carried-finding.schema.js";
import type { AppliedItem, BadDebtApplication } from "./bad-debt-application.js";
import type { SettlementProperty, WrittenConsent } from "./settlement-property.js";
import type { BadDebtEvidence, WriteOffFacts } from "./write-off-proposal.js";

/** Reads an {@link AppliedItem}. */
export const appliedItemSchema: z.ZodType<AppliedItem> = z.strictObject({ item: name, amount: moneySchema });

/** Reads a {@link BadDebtApplication}. Whether it is complete is not looked at; `checkApplications` says so. */
export const badDebtApplicationSchema: z.ZodType<BadDebtApplication> = z.strictObject({
  id: name,
  customer: name,
  by: name,
  on: plainDateSchema,
  fields: z.partialRecord(z.enum(APPLICATION_FIELDS), z.string()) as z.ZodType<BadDebtApplication["fields"]>,
  ground: name,
  items: z.array(appliedItemSchema),
  copies: z.array(name),
});

/** Reads a {@link BadDebtEvidence}. */
export const badDebtEvidenceSchema: z.ZodType<BadDebtEvidence> = z.strictObject({
  id: name,
  kind: name,
  application: name,
  item: name.exactOptional(),
  on: plainDateSchema,
});

/** Reads a {@link WrittenConsent}. */
export const writtenConsentSchema: z.ZodType<WrittenConsent> = z.strictObject({
  paper: name,
  on: plainDateSchema,
});

/** Reads a {@link SettlementProperty}. */
export const settlementPropertySchema: z.ZodType<SettlementProperty> = z.strictObject({
  id: name,
  customer: name,
  description: z.string(),
  agreedValue: positiveMoney,
  agreedOn: plainDateSchema,
  consent: writtenConsentSchema.nullable(),
  items: z.array(name).exactOptional(),
  bookedOn: plainDateSchema.nullable(),
});

const position = z.strictObject({
  asOf: plainDateSchema,
  items: z.array(openItemSchema),
  settled: z.array(openItemSchema),
  findings: z.array(carriedFinding),
}) as unknown as z.ZodType<Position>;

const application = {
  applications: z.array(badDebtApplicationSchema),
  position,
  approvals: z.array(approvalSchema),
};

/** Reads {@link ApplicationFacts}. */
export const applicationFactsSchema: z.ZodType<ApplicationFacts> = z.strictObject(application);

/** Reads {@link WriteOffFacts}. */
export const writeOffFactsSchema: z.ZodType<WriteOffFacts> = z.strictObject({
  ...application,
  evidence: z.array(badDebtEvidenceSchema),
  properties: z.array(settlementPropertySchema),
  annualIncome: amountsSchema.exactOptional(),
});
