import * as z from "zod";
import { periodSchema, plainDateSchema } from "../calendar/schemas.js";
import { accountMovementSchema } from "../ledger/schemas.js";
import { currencySchema, moneySchema } from "../money/schemas.js";
import type { CompilationFacts, StatedAccount } from "./compile-statement.js";
import type { BulkCompilationFacts } from "./compile-statements.js";
import { evidenceSchema } from "./evidence.schema.js";
import type { InvoiceFacts } from "./may-issue-invoice.js";
import type { SharingFacts } from "./may-share-prices.js";
import { signerSchema, statementSchema } from "./statement.schema.js";
import { statementResponseSchema } from "./statement-response.schema.js";
import type { SendingFacts, StatementStage } from "./statement-status.js";
import type { StatementVerdict } from "./statement-verdict.js";
import type { StatementClaim } from "./statement-claim.js";
import type { VerificationFacts } from "./verify-statement.js";

const name = z.string().min(1);

/** Reads a {@link StatementVerdict}. */
export const verdict: z.ZodType<StatementVerdict> = z.enum(["verified", "incomplete", "differs"]);
const stage: z.ZodType<StatementStage> = z.enum([
  "not-sent",
  "awaiting-answer",
  "confirmed",
  "objected",
  "accepted-by-silence",
]);

const stated = { opening: moneySchema, movements: z.array(accountMovementSchema) };
// The ledger's account carries more than is read here, so that what is not known is passed over.
const statedAccount: z.ZodType<StatedAccount> = z.object(stated);

const signers = { preparedBy: signerSchema.exactOptional(), verifiedBy: signerSchema.exactOptional() };

/** Reads {@link CompilationFacts}. */
export const compilationFactsSchema: z.ZodType<CompilationFacts> = z.strictObject({
  customer: name,
  currency: currencySchema,
  period: periodSchema,
  ...signers,
  evidence: evidenceSchema,
  account: statedAccount.exactOptional(),
});

/** Reads {@link BulkCompilationFacts}. */
export const bulkCompilationFactsSchema: z.ZodType<BulkCompilationFacts> = z.strictObject({
  period: periodSchema,
  ...signers,
  evidence: evidenceSchema,
  accounts: z.array(z.object({ customer: name, currency: currencySchema, ...stated })).exactOptional(),
});

const claim = {
  statement: statementSchema,
  previousClosing: moneySchema.exactOptional(),
  account: statedAccount.exactOptional(),
};

/** Reads a {@link StatementClaim}. */
export const statementClaimSchema: z.ZodType<StatementClaim> = z.strictObject(claim);

/** Reads {@link VerificationFacts}. */
export const verificationFactsSchema: z.ZodType<VerificationFacts> = z.strictObject({
  ...claim,
  evidence: evidenceSchema,
});

/** Reads {@link SendingFacts}. Whether the answers fit the day of sending is for `statementStatus` to say. */
export const sendingFactsSchema: z.ZodType<SendingFacts> = z.strictObject({
  statement: statementSchema,
  sentOn: plainDateSchema.nullable(),
  responses: z.array(statementResponseSchema),
  asOf: plainDateSchema,
});

/** Reads {@link InvoiceFacts}. */
export const invoiceFactsSchema: z.ZodType<InvoiceFacts> = z.strictObject({
  verdict,
  stage,
  requested: z.boolean(),
  asOf: plainDateSchema,
});

/** Reads {@link SharingFacts}. */
export const sharingFactsSchema: z.ZodType<SharingFacts> = z.strictObject({
  person: signerSchema,
  customer: name.exactOptional(),
  recipient: z.union([z.strictObject({ customer: name }), z.strictObject({ department: name })]),
  asOf: plainDateSchema,
});
