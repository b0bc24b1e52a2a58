import * as z from "zod";
import { approvalSchema } from "../approval/schemas.js";
import { plainDateSchema } from "../calendar/schemas.js";
import { moneySchema } from "../money/schemas.js";
import { positiveMoneySchema } from "./debt.schema.js";
import type { GateFacts, ProjectFile } from "./project-file.js";

const name = z.string().min(1);

/** Reads a {@link ProjectFile}. */
export const projectFileSchema: z.ZodType<ProjectFile> = z.strictObject({
  id: name,
  government: z.boolean(),
  cost: positiveMoneySchema,
  funds: z.array(
    z.strictObject({
      kind: z.enum(["budget", "own-funds", "debt", "contractor", "other-source"]),
      amount: positiveMoneySchema,
      document: name.nullable(),
      availableOn: plainDateSchema.nullable(),
    }),
  ),
  fundBalancePlan: name.nullable(),
  cashFlow: z
    .strictObject({ document: name, on: plainDateSchema, inflow: moneySchema, outflow: moneySchema })
    .refine(({ inflow, outflow }) => inflow.currency === outflow.currency, {
      path: ["outflow"],
      error: "inflow and outflow are of one currency",
    })
    .nullable(),
  debtFinance: z.strictObject({ repaidFrom: name.nullable(), repaidBy: name.nullable() }).nullable(),
  prefinancing: z.boolean(),
  settlementTerms: name.nullable(),
  approvals: z.array(
    z.strictObject({
      matter: z.enum(["project", "works"]),
      by: name,
      on: plainDateSchema,
      document: name.nullable(),
    }),
  ),
  startedOn: plainDateSchema.nullable(),
});

/** Reads {@link GateFacts}. */
export const gateFactsSchema: z.ZodType<GateFacts> = z.strictObject({
  project: projectFileSchema,
  decision: approvalSchema.exactOptional(),
  decisionContent: name.exactOptional(),
  stage: z.enum(["approval", "tender", "start"]),
  asOf: plainDateSchema,
});
