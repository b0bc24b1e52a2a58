import * as z from "zod";
import {
  accountabilityEntrySchema,
  madeDeductionSchema,
  monthCommissionSchema,
  monthWageSchema,
} from "../accountability/schemas.js";
import { remarkSchema } from "../aging/schemas.js";
import { approvalHistorySchema, approvalSchema } from "../approval/schemas.js";
import { businessCalendarSchema, plainDateSchema } from "../calendar/schemas.js";
import {
  approvalSlipSchema,
  collateralSchema,
  collectionStageSchema,
  creditEventSchema,
  creditGroupSchema,
  creditLineSchema,
  creditRaiseSchema,
  customerMarkSchema,
  limitSourceSchema,
  orderReleaseSchema,
  salesOrderSchema,
} from "../credit/schemas.js";
import {
  customerChargeSchema,
  customerDossierSchema,
  customerVisitSchema,
  dealSchema,
  gradeChangeSchema,
  limitTablePaperSchema,
} from "../customer/schemas.js";
import {
  appointmentSchema,
  escalationRecordSchema,
  holdSchema,
  promiseToPaySchema,
  stageOverrideSchema,
  unreachableSchema,
} from "../escalation/schemas.js";
import {
  customerAssuranceSchema,
  customerConfirmationSchema,
  dossierHandoverSchema,
  handoverRecordSchema,
  leaverCompensationSchema,
  takerDoubtSchema,
} from "../handover/schemas.js";
import { interestRateSchema } from "../interest/schemas.js";
import { limitationEventSchema, supplyContractSchema } from "../law/schemas.js";
import { customerSchema, disputeSchema, openItemSchema } from "../ledger/schemas.js";
import { compareDecimals, signOfMoney } from "../money/index.js";
import { currencySchema, decimalSchema, exchangeRateSchema, moneySchema } from "../money/schemas.js";
import { policySchema, policyVersionsSchema } from "../policy/schemas.js";
import { evidenceSchema, statementClaimSchema } from "../statement/schemas.js";
import type { MonthPay } from "./accountability.port.js";
import type { ApprovalOnRecord } from "./approvals.port.js";
import { badDebtFileSchema } from "./bad-debt-file.schema.js";
import { clearanceCampaignSchema } from "./clearance-campaign.schema.js";
import { collectionFileSchema } from "./collection-file.schema.js";
import type { ContractOnRecord } from "./contracts.port.js";
import type { CreditStanding, OrderRequest } from "./credit.port.js";
import type { Leaver } from "./handovers.port.js";
import type { HandoverOnRecord, MonthEndFacts } from "./month-end-facts.js";

const name = z.string().min(1);
const count = z.int().min(0);

const notNegative = moneySchema.refine((amount) => signOfMoney(amount) >= 0, {
  error: "less than zero",
  path: ["amount"],
});

const standing: z.ZodType<CreditStanding> = z.strictObject({
  customer: name,
  currency: currencySchema,
  grade: name.exactOptional(),
  netAssets: moneySchema.exactOptional(),
  contingentLiabilities: notNegative.exactOptional(),
  requested: z
    .strictObject({ limit: notNegative.exactOptional(), term: count.exactOptional() })
    .exactOptional(),
  raises: z.array(creditRaiseSchema).exactOptional(),
  creditSales: z.strictObject({ count, settled: count, firstOn: plainDateSchema.nullable() }).exactOptional(),
});

const request: z.ZodType<OrderRequest> = z.strictObject({
  order: salesOrderSchema,
  stage: z.enum(["order", "release", "shipment", "billing"]),
  contract: approvalSchema.exactOptional(),
  contractContent: name.exactOptional(),
  slip: approvalSlipSchema.exactOptional(),
  releases: z.array(orderReleaseSchema).exactOptional(),
  inherits: z.array(limitSourceSchema).exactOptional(),
  company: name.exactOptional(),
  grantedDiscount: decimalSchema
    .refine((value) => compareDecimals(value, "0") >= 0 && compareDecimals(value, "1") <= 0, {
      error: "not from 0 to 1",
    })
    .exactOptional(),
  ruleGroups: z.array(name).exactOptional(),
  marks: z.array(customerMarkSchema).exactOptional(),
  stages: z.array(collectionStageSchema).exactOptional(),
  orderedOn: plainDateSchema.exactOptional(),
  contractedOn: plainDateSchema.exactOptional(),
});

const handover: z.ZodType<HandoverOnRecord> = z.strictObject({
  record: handoverRecordSchema,
  confirmations: z.array(customerConfirmationSchema),
  doubts: z.array(takerDoubtSchema),
  found: z.array(z.strictObject({ id: name, foundOn: plainDateSchema })),
  items: z.array(openItemSchema),
});

const leaver: z.ZodType<Leaver> = z.strictObject({
  leaver: name,
  occasion: z.enum(["leaving", "change-of-post"]),
  dossiers: z.array(dossierHandoverSchema).exactOptional(),
  noticeOn: plainDateSchema.exactOptional(),
  assurances: z.array(customerAssuranceSchema).exactOptional(),
  compensations: z.array(leaverCompensationSchema).exactOptional(),
});

const approval: z.ZodType<ApprovalOnRecord> = z.strictObject({
  history: approvalHistorySchema,
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: "64 hexadecimal digits are needed" })
    .exactOptional(),
});

const contract: z.ZodType<ContractOnRecord> = z.strictObject({
  contract: supplyContractSchema,
  customer: name,
  agreedRate: z.strictObject({ rate: decimalSchema, per: z.enum(["year", "day"]) }).nullable(),
});

const pay: z.ZodType<MonthPay> = z.strictObject({
  wages: z.array(monthWageSchema),
  commissions: z.array(monthCommissionSchema),
  made: z.array(madeDeductionSchema),
});

/** Reads {@link MonthEndFacts}, so that a month end can be decided again from a file. Policies are read as by `policySchema`. */
export const monthEndFactsSchema: z.ZodType<MonthEndFacts> = z.strictObject({
  asOf: plainDateSchema,
  policy: policySchema,
  versions: policyVersionsSchema,
  customers: z.array(customerSchema),
  groups: z.array(creditGroupSchema),
  items: z.array(openItemSchema),
  settled: z.array(openItemSchema),
  standings: z.array(standing),
  lines: z.array(creditLineSchema),
  orders: z.array(salesOrderSchema),
  requests: z.array(request),
  collateral: z.array(collateralSchema),
  events: z.array(creditEventSchema),
  rates: z.array(exchangeRateSchema),
  appointments: z.array(appointmentSchema),
  calendar: businessCalendarSchema,
  remarks: z.array(remarkSchema),
  records: z.array(escalationRecordSchema),
  lastRunOn: plainDateSchema.nullable(),
  promises: z.array(promiseToPaySchema),
  holds: z.array(holdSchema),
  overrides: z.array(stageOverrideSchema),
  unreachable: z.array(unreachableSchema),
  disputes: z.array(disputeSchema),
  claims: z.array(statementClaimSchema),
  evidence: evidenceSchema,
  handovers: z.array(handover),
  leavers: z.array(leaver),
  approvals: z.array(approval),
  contracts: z.array(contract),
  limitationEvents: z.array(limitationEventSchema),
  primeRates: z.array(interestRateSchema),
  dossiers: z.array(customerDossierSchema),
  deals: z.array(dealSchema),
  visits: z.array(customerVisitSchema),
  gradeChanges: z.array(gradeChangeSchema),
  charges: z.array(customerChargeSchema),
  limitTable: limitTablePaperSchema.nullable(),
  collection: collectionFileSchema,
  badDebts: badDebtFileSchema,
  entries: z.array(accountabilityEntrySchema),
  pay,
  campaign: clearanceCampaignSchema.nullable(),
});
