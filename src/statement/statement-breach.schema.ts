import * as z from "zod";
import { periodSchema, plainDateSchema } from "../calendar/schemas.js";
import { factsSchema, factValueSchema, policyRefSchema } from "../decision/schemas.js";
import { currencySchema, decimalSchema } from "../money/schemas.js";
import { sharingFactsSchema, verdict } from "./statement-facts.schema.js";
import { statementSchema } from "./statement.schema.js";
import type { DifferenceCode, FormCode } from "./statement.reason.js";
import type { BreachFacts } from "./statement-breach.js";
import type { StatementFinding } from "./statement-finding.js";
import type { StatementVerification } from "./statement-verification.js";

const name = z.string().min(1);

const CODES: { readonly [Code in DifferenceCode | FormCode]: Code } = {
  "price-differs": "price-differs",
  "quantity-differs": "quantity-differs",
  "amount-differs": "amount-differs",
  "unit-differs": "unit-differs",
  "currency-differs": "currency-differs",
  "no-evidence": "no-evidence",
  "not-billed": "not-billed",
  "return-not-credited": "return-not-credited",
  "duplicate-line": "duplicate-line",
  "wrong-document": "wrong-document",
  "wrong-customer": "wrong-customer",
  "outside-period": "outside-period",
  "no-price-basis": "no-price-basis",
  "quotation-not-valid": "quotation-not-valid",
  "total-differs": "total-differs",
  "closing-differs": "closing-differs",
  "opening-differs": "opening-differs",
  "ledger-opening-differs": "ledger-opening-differs",
  "movement-differs": "movement-differs",
  "movement-missing": "movement-missing",
  "movement-not-posted": "movement-not-posted",
  "paper-not-signed": "paper-not-signed",
  "paper-not-sealed": "paper-not-sealed",
  "paper-form-refused": "paper-form-refused",
  "quotation-not-copied": "quotation-not-copied",
  "preparer-missing": "preparer-missing",
  "preparer-department": "preparer-department",
  "verifier-missing": "verifier-missing",
  "verifier-department": "verifier-department",
  "preparer-verifies": "preparer-verifies",
};

const finding: z.ZodType<StatementFinding> = z.strictObject({
  id: name,
  code: z.enum(CODES),
  citation: name,
  facts: factsSchema,
  expected: factValueSchema,
  actual: factValueSchema,
  customer: name,
  document: name.nullable(),
  item: name.nullable(),
});

/** Reads a {@link StatementVerification}, as `verifyStatement` gave it. */
export const statementVerificationSchema: z.ZodType<StatementVerification> = z.strictObject({
  customer: name,
  currency: currencySchema,
  period: periodSchema,
  verdict,
  findings: z.array(finding),
  closing: decimalSchema,
  totals: z.strictObject({ stated: decimalSchema, evidenced: decimalSchema, difference: decimalSchema }),
  policy: policyRefSchema,
});

/** Reads {@link BreachFacts}. */
export const breachFactsSchema: z.ZodType<BreachFacts> = z.strictObject({
  claims: z.array(z.strictObject({ statement: statementSchema, verification: statementVerificationSchema })),
  shared: z.array(sharingFactsSchema).exactOptional(),
  asOf: plainDateSchema,
});
