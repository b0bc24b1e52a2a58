import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { policyRefSchema } from "../decision/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import { currencySchema, moneySchema } from "../money/schemas.js";
import type { AgedItem } from "./aged-item.js";
import type { AgingReport } from "./aging-report.js";
import { ageUnitSchema, baseDateSchema, bucketSchemeSchema } from "./bucket-scheme.schema.js";

const name = z.string().min(1);
const count = z.int().min(0);

/** Reads an {@link AgedItem}. */
export const agedItemSchema: z.ZodType<AgedItem> = z.strictObject({
  item: openItemSchema,
  asOf: plainDateSchema,
  agedFrom: plainDateSchema.nullable(),
  overdueDays: z.int().nullable(),
  bucket: name,
});

const totals = z.strictObject({
  open: moneySchema,
  notDue: moneySchema,
  overdue: moneySchema,
  credits: moneySchema,
  disputed: moneySchema,
  buckets: z.array(
    z.strictObject({
      bucket: name,
      from: z.int().nullable(),
      to: z.int().nullable(),
      amount: moneySchema,
      count,
    }),
  ),
  count,
});

/** Reads an {@link AgingReport}, such as another machine's share of one. */
export const agingReportSchema: z.ZodType<AgingReport> = z.strictObject({
  asOf: plainDateSchema,
  knownOn: plainDateSchema.exactOptional(),
  policy: policyRefSchema,
  baseDate: baseDateSchema,
  unit: ageUnitSchema.exactOptional(),
  credits: z.enum(["apart", "netted"]),
  scheme: bucketSchemeSchema,
  currencies: z.array(
    z.strictObject({
      currency: currencySchema,
      total: totals,
      customers: z.array(totals.extend({ customer: name })),
    }),
  ),
  items: z.array(agedItemSchema),
});
