import { type PlainDate, addDays, earlierOf } from "../calendar/index.js";
import { type RuleAsked, compareText, neededChanges, tracedRules, turningDays } from "../decision/index.js";
import { paperFaults } from "./check-papers.js";
import { closingOf } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { ResponseCode } from "./statement.reason.js";
import type { StatementResponse } from "./statement-response.js";
import { type SendingFacts, type StatementStage, statementStatus } from "./statement-status.js";
import type { StatusDifference, StatusRule, StatusTrace } from "./status-trace.js";

const RULE_OF = {
  "statement-not-sent": "statement-sending",
  "statement-confirmed": "statement-answers",
  "statement-objected": "statement-answers",
  "statement-unanswered": "statement-answers",
  "statement-answer-refused": "statement-answers",
  "statement-silence-accepts": "statement-silence",
} as const satisfies Partial<Record<ResponseCode, StatusRule>>;

/**
 * How it came about where a statement stands with the customer: each rule with what it looked at, and what would have
 * it stand otherwise: sending it, an answer, what an answer at hand lacks, and the days on which it changes by itself.
 * Every change was tried by {@link statementStatus} itself, and no part of it is spare.
 *
 * @throws MisuseError as {@link statementStatus}.
 * @example
 * import { chinaTradeRegulation, explainReason, plainDate, type Statement, traceStatementStatus } from "receivables";
 *
 * const period = { from: plainDate("2026-05-01"), to: plainDate("2026-05-31") };
 * const statement: Statement = { customer: "C1", currency: "CNY", period, lines: [], total: "57.00" };
 * const facts = { statement, sentOn: plainDate("2026-06-01"), responses: [], asOf: plainDate("2026-06-02") };
 * const { changes } = traceStatementStatus(facts, chinaTradeRegulation.statement);
 * changes.map(({ outcome, parts }) => [outcome, ...parts.map((part) => explainReason(part))]); // => [["confirmed", "The customer confirms the statement on 2026-06-02"], ["objected", "The customer objects to the statement on 2026-06-02"]]
 */
export function traceStatementStatus(facts: SendingFacts, policy: StatementPolicy): StatusTrace {
  const decision = statementStatus(facts, policy);
  const outcomeOf = (parts: readonly StatusDifference[]) =>
    statementStatus(
      parts.reduce((now, part) => withPart(now, part, policy), facts),
      policy,
    ).outcome;
  const coming = turningDays(comingDays(facts, policy), facts.asOf, (on) => outcomeOf([dayComes(on)]));
  return {
    decision,
    rules: tracedRules(decision.reasons, askedRules(facts, decision.outcome, policy), RULE_OF),
    changes: neededChanges({
      tried: [
        ...sending(facts),
        ...answers(facts, policy, outcomeOf),
        ...answersInOrder(facts, policy),
        ...coming.map((on) => [dayComes(on)]),
      ],
      outcomeOf,
    }),
  };
}

function askedRules(
  { sentOn, responses, asOf }: SendingFacts,
  outcome: StatementStage,
  { response: { silenceAcceptsAfterDays: days } }: StatementPolicy,
): readonly RuleAsked<StatusRule, ResponseCode>[] {
  const known = responses.filter(({ on }) => on <= asOf).length;
  const before = outcome === "not-sent" ? ({ notAsked: "rule-settled-before" } as const) : {};
  return [
    { rule: "statement-sending", citation: "R1.0", facts: { sentOn } },
    { rule: "statement-answers", citation: "R1.0", facts: { answers: known }, ...before },
    {
      rule: "statement-silence",
      citation: "R1.0",
      facts: { days },
      ...(days === null ? { notAsked: "rule-not-set" } : before),
    },
  ];
}

/** A statement that was not sent is sent on the day, or was before the first answer to it. */
function sending({ sentOn, responses, asOf }: SendingFacts): readonly StatusDifference[][] {
  if (sentOn !== null && sentOn <= asOf) return [];
  const on = responses.reduce((day, answer) => earlierOf(day, answer.on), asOf);
  return [[{ kind: "sending", code: "send-statement", citation: "R1.0", facts: { on }, on }]];
}

/** Answers of the day; of the day after where an objection of the day itself stands before a confirmation. */
function answers(
  { sentOn, asOf }: SendingFacts,
  { papers }: StatementPolicy,
  outcomeOf: (parts: readonly StatusDifference[]) => StatementStage,
): readonly StatusDifference[][] {
  if (sentOn === null || sentOn > asOf || papers.forms.length === 0) return [];
  return (["confirmed", "objected"] as const).map((answer) => {
    const code = answer === "confirmed" ? "customer-confirms" : "customer-objects";
    const given = (on: PlainDate): StatusDifference => {
      return { kind: "answer", code, citation: "R1.0", facts: { on }, answer, on };
    };
    const later = addDays(asOf, 1);
    return outcomeOf([given(asOf)]) === answer ? [given(asOf)] : [given(later), dayComes(later)];
  });
}

/** What each answer lacks that is at hand and does not count. */
function answersInOrder(
  { responses, asOf }: SendingFacts,
  policy: StatementPolicy,
): readonly StatusDifference[][] {
  return responses
    .filter(({ on }) => on <= asOf)
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((response) =>
      paperFaults(response, policy).flatMap(({ code }): readonly StatusDifference[] => {
        if (!isLacking(code)) return [];
        const [document, lacking] = [response.id, LACKING[code]];
        const facts = { document, lacking };
        return [{ kind: "paper", code: "paper-in-order", citation: "R1.2.4", facts, document, lacking }];
      }),
    )
    .filter((parts) => parts.length > 0);
}

const LACKING = {
  "paper-not-signed": "paper-signed",
  "paper-not-sealed": "paper-sealed",
  "paper-form-refused": "paper-form",
} as const;

function isLacking(code: string): code is keyof typeof LACKING {
  return Object.hasOwn(LACKING, code);
}

/** The days on which something may change by itself; none where an answer is of a day before the sending. */
function comingDays(
  { sentOn, responses }: SendingFacts,
  { response: { silenceAcceptsAfterDays } }: StatementPolicy,
): readonly PlainDate[] {
  if (sentOn === null || responses.some(({ on }) => on < sentOn)) return [];
  const silence = silenceAcceptsAfterDays === null ? [] : [addDays(sentOn, silenceAcceptsAfterDays)];
  return [sentOn, ...silence, ...responses.map(({ on }) => on)];
}

function dayComes(on: PlainDate): StatusDifference {
  return { kind: "date", code: "status-day-comes", citation: "R1.0", facts: { on }, on };
}

function withPart(facts: SendingFacts, part: StatusDifference, { papers }: StatementPolicy): SendingFacts {
  const { responses, statement } = facts;
  const form = papers.forms[0];
  switch (part.kind) {
    case "sending":
      return { ...facts, sentOn: part.on };
    case "date":
      return { ...facts, asOf: part.on };
    case "answer": {
      if (form === undefined) return facts;
      const header = { id: "answer", form, signed: true, sealed: true, on: part.on };
      const given: StatementResponse =
        part.answer === "confirmed"
          ? { ...header, kind: "confirmed" }
          : { ...header, kind: "objected", parts: [{ because: "", amount: closingOf(statement) }] };
      return { ...facts, responses: [...responses, given] };
    }
    case "paper": {
      const has =
        part.lacking === "paper-form"
          ? form !== undefined && { form }
          : part.lacking === "paper-signed"
            ? { signed: true }
            : { sealed: true };
      return {
        ...facts,
        responses: responses.map((own) => (own.id === part.document ? { ...own, ...has } : own)),
      };
    }
    default:
      return part satisfies never;
  }
}
