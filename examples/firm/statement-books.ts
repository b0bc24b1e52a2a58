import {
  closingOf,
  money,
  plainDateSchema,
  type Statement,
  type StatementClaim,
  statementResponseSchema,
  statementSchema,
} from "receivables";
import * as z from "zod";
import type { SentStatement } from "./firm.js";

/** Reads the statements that were prepared and not sent yet. */
export const preparedStatementsSchema: z.ZodType<readonly Statement[]> = z.array(statementSchema);

/** Reads the statements of the month before, with what the customers answered. */
export const sentStatementsSchema: z.ZodType<readonly SentStatement[]> = z.array(
  z.strictObject({
    statement: statementSchema,
    sentOn: plainDateSchema,
    responses: z.array(statementResponseSchema),
  }),
);

/** Statements to be verified, each with the closing of the one before. */
export function statementClaims(
  statements: readonly Statement[],
  sent: readonly SentStatement[],
): readonly StatementClaim[] {
  const before = new Map(
    sent.map(({ statement }) => [`${statement.customer} ${statement.currency}`, statement]),
  );
  return statements.map((statement) => {
    const last = before.get(`${statement.customer} ${statement.currency}`);
    return {
      statement,
      ...(last !== undefined && { previousClosing: money(closingOf(last), last.currency) }),
    };
  });
}
