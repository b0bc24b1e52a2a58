import { addDays, type PlainDate } from "../calendar/index.js";
import { compareText, type Decision, type Facts, type Reason } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { paperFaults } from "./check-papers.js";
import { acceptanceEffects, limitationEffects, objectionEffects, reminder } from "./response-effects.js";
import type { Statement } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { ResponseCode } from "./statement.reason.js";
import { CITATION } from "./statement-citation.js";
import type { StatementEffect } from "./statement-effect.js";
import type { StatementResponse } from "./statement-response.js";

/** What became of a statement. */
export type StatementStage =
  | "not-sent"
  | "awaiting-answer"
  | "confirmed"
  | "objected"
  | "accepted-by-silence";

/** What became of a statement by a day, why, and what that starts. */
export interface StatementStatus extends Decision<StatementStage, ResponseCode> {
  readonly starts: readonly StatementEffect[];
}

/** A statement's way to the customer and back. */
export interface SendingFacts {
  readonly statement: Statement;
  /** `null` while it was not sent. */
  readonly sentOn: PlainDate | null;
  /** All that the customer answered, in any order; answers after `asOf` are not yet known. */
  readonly responses: readonly StatementResponse[];
  readonly asOf: PlainDate;
}

/**
 * What became of a statement that was sent, and what that starts. A confirmation starts the term of payment and
 * the limitation period; an objection opens a dispute for each part that it names and asks for an answer, while
 * the rest stays owed; silence calls for a reminder, and is acceptance only where the policy says so. The last
 * answer decides, an objection before a confirmation of the same day. An answer counts on the paper that the
 * policy asks for (R1.2.4).
 *
 * @throws MisuseError `answered-before-sent`, `not-a-decimal` and its like for figures that are none.
 * @example
 * import { chinaTradeRegulation, plainDate, type Statement, statementStatus } from "receivables";
 *
 * const period = { from: plainDate("2026-05-01"), to: plainDate("2026-05-31") };
 * const statement: Statement = { customer: "C1", currency: "CNY", period, lines: [], total: "0.00" };
 * const facts = { statement, sentOn: plainDate("2026-06-01"), responses: [], asOf: plainDate("2026-06-02") };
 * statementStatus(facts, chinaTradeRegulation.statement).outcome; // => "awaiting-answer"
 */
export function statementStatus(facts: SendingFacts, policy: StatementPolicy): StatementStatus {
  const { sentOn, asOf } = facts;
  const by = { asOf, policy: policy.policy };
  if (sentOn === null || sentOn > asOf) {
    return { outcome: "not-sent", reasons: [reason("statement-not-sent", {})], ...by, starts: [] };
  }
  const { valid, refused } = sortedResponses(facts, sentOn, policy);
  const last = valid.at(-1);
  const acceptedOn = acceptedBySilence(sentOn, valid[0], asOf, policy);
  const confirmations = valid.filter(({ kind }) => kind === "confirmed");
  const agreedOn = acceptedOn ?? confirmations[0]?.on;
  const starts = [
    ...(agreedOn === undefined ? [] : acceptanceEffects(facts.statement, agreedOn, policy)),
    ...confirmations.slice(-1).flatMap(({ on }) => limitationEffects(facts.statement, on, policy)),
    ...(last?.kind === "objected" ? objectionEffects(facts.statement, last, policy) : []),
    ...(last === undefined && acceptedOn === undefined ? [reminder(sentOn, asOf, policy)] : []),
  ];
  const { outcome, because } = stageOf(sentOn, last, acceptedOn);
  return { outcome, reasons: [because, ...refused], ...by, starts };
}

function stageOf(
  sentOn: PlainDate,
  last: StatementResponse | undefined,
  acceptedOn: PlainDate | undefined,
): { readonly outcome: StatementStage; readonly because: Reason<ResponseCode> } {
  if (last?.kind === "confirmed") {
    return {
      outcome: "confirmed",
      because: reason("statement-confirmed", { response: last.id, on: last.on }),
    };
  }
  if (last !== undefined) {
    return { outcome: "objected", because: reason("statement-objected", { response: last.id, on: last.on }) };
  }
  return acceptedOn === undefined
    ? { outcome: "awaiting-answer", because: reason("statement-unanswered", { sentOn }) }
    : {
        outcome: "accepted-by-silence",
        because: reason("statement-silence-accepts", { sentOn, on: acceptedOn }),
      };
}

function sortedResponses(
  { responses, asOf }: SendingFacts,
  sentOn: PlainDate,
  policy: StatementPolicy,
): { readonly valid: readonly StatementResponse[]; readonly refused: readonly Reason<ResponseCode>[] } {
  const known = responses.filter(({ on }) => on <= asOf).sort(byDay);
  const [first] = known;
  if (first !== undefined && first.on < sentOn) {
    throw new MisuseError({
      code: "answered-before-sent",
      field: "responses",
      value: first.on,
      problem: `an answer of a day before ${sentOn}, on which the statement was sent`,
      remedy: "Pass the answers to this statement only, and the day on which it was first sent.",
    });
  }
  const valid = known.filter((response) => paperFaults(response, policy).length === 0);
  const refused = known
    .filter((response) => !valid.includes(response))
    .map(({ id, on, form, signed, sealed }) =>
      reason("statement-answer-refused", { response: id, on, form, signed, sealed }),
    );
  return { valid, refused };
}

function byDay(a: StatementResponse, b: StatementResponse): number {
  return compareText(a.on, b.on) || compareText(a.kind, b.kind) || compareText(a.id, b.id);
}

function acceptedBySilence(
  sentOn: PlainDate,
  first: StatementResponse | undefined,
  asOf: PlainDate,
  { response: { silenceAcceptsAfterDays } }: StatementPolicy,
): PlainDate | undefined {
  if (silenceAcceptsAfterDays === null) return undefined;
  const on = addDays(sentOn, silenceAcceptsAfterDays);
  return on <= asOf && (first === undefined || first.on > on) ? on : undefined;
}

function reason(code: ResponseCode, facts: Facts): Reason<ResponseCode> {
  return { code, citation: CITATION[code], facts };
}
