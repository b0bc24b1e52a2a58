import * as z from "zod";
import { approvalSchema } from "../../approval/schemas.js";
import { plainDateSchema } from "../../calendar/schemas.js";
import {
  approvalSlipSchema,
  collateralSchema,
  creditEventSchema,
  customerMarkSchema,
  orderReleaseSchema,
  salesOrderSchema,
} from "../../credit/schemas.js";
import { appointmentSchema } from "../../escalation/schemas.js";
import { customerSchema, ledgerDocumentSchema } from "../../ledger/schemas.js";
import { compareDecimals, signOfMoney } from "../../money/index.js";
import { decimalSchema, exchangeRateSchema, moneySchema } from "../../money/schemas.js";
import type { SimulationNews } from "./advance-simulation.js";
import type { CustomerStanding, PlacedOrder, SimulationHistory } from "./simulation-history.js";

const name = z.string().min(1);

const customerStandingSchema: z.ZodType<CustomerStanding> = z.strictObject({
  customer: name,
  grade: name.exactOptional(),
  netAssets: moneySchema.exactOptional(),
  contingentLiabilities: moneySchema
    .refine((amount) => signOfMoney(amount) >= 0, { error: "less than zero", path: ["amount"] })
    .exactOptional(),
});

/** Reads a {@link PlacedOrder}. */
export const placedOrderSchema: z.ZodType<PlacedOrder> = z.strictObject({
  order: salesOrderSchema,
  placedOn: plainDateSchema,
  invoices: z.array(name),
  closedOn: plainDateSchema.exactOptional(),
  papers: z
    .strictObject({
      contract: approvalSchema.exactOptional(),
      slip: approvalSlipSchema.exactOptional(),
      grantedDiscount: decimalSchema
        .refine((value) => compareDecimals(value, "0") >= 0 && compareDecimals(value, "1") <= 0, {
          error: "not from 0 to 1",
        })
        .exactOptional(),
      ruleGroups: z.array(name).exactOptional(),
      releases: z.array(orderReleaseSchema).exactOptional(),
    })
    .exactOptional(),
});

const orders = z.array(placedOrderSchema).superRefine((placed, context) => {
  const seen = new Set<string>();
  const billed = new Map<string, string>();
  for (const [index, { invoices, order }] of placed.entries()) {
    if (seen.has(order.id)) {
      context.addIssue({ code: "custom", path: [index, "order", "id"], message: "an order twice" });
    }
    seen.add(order.id);
    for (const [at, invoice] of invoices.entries()) {
      if ((billed.get(invoice) ?? order.id) !== order.id) {
        context.addIssue({
          code: "custom",
          path: [index, "invoices", at],
          message: "an invoice of another order",
        });
      }
      billed.set(invoice, order.id);
    }
  }
});

const facts = {
  booksFrom: plainDateSchema,
  from: plainDateSchema,
  customers: z.array(customerSchema).exactOptional(),
  collateral: z.array(collateralSchema).exactOptional(),
  rates: z.array(exchangeRateSchema).exactOptional(),
  marks: z.array(customerMarkSchema).exactOptional(),
  events: z.array(creditEventSchema).exactOptional(),
  people: z.array(appointmentSchema).exactOptional(),
  standings: z.array(customerStandingSchema).exactOptional(),
};

const news = { documents: z.array(ledgerDocumentSchema), orders, to: plainDateSchema };

/** Reads a {@link SimulationHistory}: no order is in it twice, and no invoice is of two orders. */
export const simulationHistorySchema: z.ZodType<SimulationHistory> = z.strictObject({ ...facts, ...news });

/** Reads what a simulation starts with: of a history, all but what comes day by day. */
export const simulationFactsSchema: z.ZodType<Omit<SimulationHistory, keyof SimulationNews>> =
  z.strictObject(facts);

/** Reads {@link SimulationNews}, as {@link simulationHistorySchema} does. */
export const simulationNewsSchema: z.ZodType<SimulationNews> = z.strictObject(news);
