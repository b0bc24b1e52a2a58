import * as z from "zod";
import { remarkSchema } from "../../aging/schemas.js";
import { approvalHistorySchema } from "../../approval/schemas.js";
import { customerProblemSchema, problemReportSchema } from "../../bad-debt/schemas.js";
import { businessCalendarSchema, plainDateSchema } from "../../calendar/schemas.js";
import { instrumentSchema } from "../../collection/schemas.js";
import {
  collateralSchema,
  creditEventSchema,
  creditGroupSchema,
  creditLineSchema,
  creditRaiseSchema,
} from "../../credit/schemas.js";
import {
  customerChargeSchema,
  customerDossierSchema,
  customerVisitSchema,
  dealSchema,
} from "../../customer/schemas.js";
import {
  appointmentSchema,
  escalationRecordSchema,
  holdSchema,
  promiseToPaySchema,
  stageOverrideSchema,
  unreachableSchema,
} from "../../escalation/schemas.js";
import {
  customerAssuranceSchema,
  customerConfirmationSchema,
  dossierHandoverSchema,
  handoverRecordSchema,
  leaverCompensationSchema,
  takerDoubtSchema,
} from "../../handover/schemas.js";
import { limitationEventSchema } from "../../law/schemas.js";
import { disputeSchema, openItemSchema } from "../../ledger/schemas.js";
import { signOfMoney } from "../../money/index.js";
import { currencySchema, exchangeRateSchema, moneySchema } from "../../money/schemas.js";
import { statementResponseSchema, statementSchema } from "../../statement/schemas.js";
import type {
  ApprovalAhead,
  DatesAheadFacts,
  HandoverAhead,
  InstrumentAhead,
  LeaverAhead,
  StandingAhead,
} from "./dates-ahead-facts.js";

const name = z.string().min(1);

const notNegativeMoney = moneySchema.refine((amount) => signOfMoney(amount) >= 0, {
  error: "less than zero",
  path: ["amount"],
});

const days = z.int().min(0);

const approval: z.ZodType<ApprovalAhead> = z.strictObject({ history: approvalHistorySchema });

const standing: z.ZodType<StandingAhead> = z.strictObject({
  customer: name,
  currency: currencySchema,
  grade: name.exactOptional(),
  netAssets: moneySchema.exactOptional(),
  contingentLiabilities: notNegativeMoney.exactOptional(),
  requested: z
    .strictObject({ limit: notNegativeMoney.exactOptional(), term: days.exactOptional() })
    .exactOptional(),
  raises: z.array(creditRaiseSchema).exactOptional(),
  creditSales: z
    .strictObject({ count: days, settled: days, firstOn: plainDateSchema.nullable() })
    .exactOptional(),
});

const sending = z.strictObject({
  statement: statementSchema,
  sentOn: plainDateSchema.nullable(),
  responses: z.array(statementResponseSchema),
});

const handover: z.ZodType<HandoverAhead> = z.strictObject({
  record: handoverRecordSchema,
  items: z.array(openItemSchema),
  confirmations: z.array(customerConfirmationSchema),
  doubts: z.array(takerDoubtSchema),
  found: z.array(z.strictObject({ id: name, foundOn: plainDateSchema })),
});

const leaver: z.ZodType<LeaverAhead> = z.strictObject({
  leaver: name,
  occasion: z.enum(["leaving", "change-of-post"]),
  dossiers: z.array(dossierHandoverSchema).exactOptional(),
  noticeOn: plainDateSchema.exactOptional(),
  assurances: z.array(customerAssuranceSchema).exactOptional(),
  compensations: z.array(leaverCompensationSchema).exactOptional(),
});

const instrument: z.ZodType<InstrumentAhead> = z.strictObject({
  customer: name,
  instrument: instrumentSchema,
  firm: name,
  invoiceName: name,
  agreed: moneySchema.nullable(),
});

/** Reads {@link DatesAheadFacts}. */
export const datesAheadFactsSchema: z.ZodType<DatesAheadFacts> = z.strictObject({
  items: z.array(openItemSchema).exactOptional(),
  settled: z.array(openItemSchema).exactOptional(),
  calendar: businessCalendarSchema.exactOptional(),
  appointments: z.array(appointmentSchema).exactOptional(),
  remarks: z.array(remarkSchema).exactOptional(),
  records: z.array(escalationRecordSchema).exactOptional(),
  promises: z.array(promiseToPaySchema).exactOptional(),
  holds: z.array(holdSchema).exactOptional(),
  overrides: z.array(stageOverrideSchema).exactOptional(),
  unreachable: z.array(unreachableSchema).exactOptional(),
  disputes: z.array(disputeSchema).exactOptional(),
  approvals: z.array(approval).exactOptional(),
  lines: z.array(creditLineSchema).exactOptional(),
  groups: z.array(creditGroupSchema).exactOptional(),
  events: z.array(creditEventSchema).exactOptional(),
  collateral: z.array(collateralSchema).exactOptional(),
  standings: z.array(standing).exactOptional(),
  rates: z.array(exchangeRateSchema).exactOptional(),
  deals: z.array(dealSchema).exactOptional(),
  dossiers: z.array(customerDossierSchema).exactOptional(),
  charges: z.array(customerChargeSchema).exactOptional(),
  visits: z.array(customerVisitSchema).exactOptional(),
  sendings: z.array(sending).exactOptional(),
  handovers: z.array(handover).exactOptional(),
  leavers: z.array(leaver).exactOptional(),
  limitationEvents: z.array(limitationEventSchema).exactOptional(),
  collection: z.strictObject({ instruments: z.array(instrument) }).exactOptional(),
  badDebts: z
    .strictObject({ problems: z.array(customerProblemSchema), reports: z.array(problemReportSchema) })
    .exactOptional(),
});
