import { addDays, addMonths, type PlainDate } from "../calendar/index.js";
import { type Money, money, signOfMoney, subtractMoney, sumMoney } from "../money/index.js";
import { closingOf, type Statement } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { StatementEffect } from "./statement-effect.js";
import type { Objection } from "./statement-response.js";

/** What an amount agreed on a day starts: the term of payment, where the policy has it run from there. */
export function acceptanceEffects(
  statement: Statement,
  on: PlainDate,
  { response }: StatementPolicy,
): StatementEffect[] {
  const amount = owed(statement);
  if (!response.confirmationStartsTerm || signOfMoney(amount) <= 0) return [];
  return [{ kind: "payment-term", from: on, amount }];
}

/** What a debtor's acknowledgement on a day restarts: the limitation period. Silence acknowledges nothing. */
export function limitationEffects(
  statement: Statement,
  on: PlainDate,
  { response }: StatementPolicy,
): StatementEffect[] {
  const amount = owed(statement);
  if (response.limitationYears === null || signOfMoney(amount) <= 0) return [];
  return [{ kind: "limitation", from: on, until: addMonths(on, 12 * response.limitationYears), amount }];
}

/** A dispute for each part, and what is left of the debt without them. */
export function objectionEffects(
  statement: Statement,
  { on, parts }: Objection,
  { response }: StatementPolicy,
): StatementEffect[] {
  const answerBy = addDays(on, response.answerWithinDays);
  const disputes = parts.map(({ document = null, item = null, because, amount }) => ({
    kind: "dispute" as const,
    from: on,
    document,
    item,
    because,
    amount: money(amount, statement.currency),
    answerBy,
  }));
  const contested = sumMoney(
    disputes.map(({ amount }) => amount),
    statement.currency,
  );
  const amount = subtractMoney(owed(statement), contested);
  return signOfMoney(amount) > 0 ? [...disputes, { kind: "undisputed-part", from: on, amount }] : disputes;
}

/** The reminder of a customer that has not answered. */
export function reminder(sentOn: PlainDate, asOf: PlainDate, { response }: StatementPolicy): StatementEffect {
  const from = addDays(sentOn, response.remindAfterDays);
  return { kind: "reminder", from, due: from <= asOf };
}

function owed(statement: Statement): Money {
  return money(closingOf(statement), statement.currency);
}
