import * as z from "zod";
import { periodSchema, plainDateSchema } from "../calendar/schemas.js";
import { currencySchema, decimalSchema } from "../money/schemas.js";
import type { Signer, Statement, StatementAccount, StatementLine, StatementMovement } from "./statement.js";

const name = z.string().min(1);

/** Reads a {@link Signer}. */
export const signerSchema: z.ZodType<Signer> = z.strictObject({ id: name, department: name });

const line: z.ZodType<StatementLine> = z.strictObject({
  document: name,
  item: name,
  quantity: decimalSchema,
  unit: name.exactOptional(),
  unitPrice: decimalSchema,
  amount: decimalSchema,
});

const movement: z.ZodType<StatementMovement> = z.strictObject({
  document: name,
  source: name,
  on: plainDateSchema,
  amount: decimalSchema,
});

const account: z.ZodType<StatementAccount> = z.strictObject({
  opening: decimalSchema,
  movements: z.array(movement),
  closing: decimalSchema,
});

/** Reads a {@link Statement} and reports every fault with its path. */
export const statementSchema: z.ZodType<Statement> = z.strictObject({
  customer: name,
  currency: currencySchema,
  period: periodSchema,
  account: account.exactOptional(),
  lines: z.array(line),
  total: decimalSchema,
  preparedBy: signerSchema.exactOptional(),
  verifiedBy: signerSchema.exactOptional(),
});
