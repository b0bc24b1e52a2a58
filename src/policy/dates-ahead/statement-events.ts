import { type PlainDate, addDays, periodContains } from "../../calendar/index.js";
import { type SendingFacts, type StatementStatus, statementStatus } from "../../statement/index.js";
import { money } from "../../money/index.js";
import { type DatedEvent, type EventParts, fromDay, upToDay } from "./dated-event.js";
import { daysOfChange } from "./days-of-change.js";
import { citationOf } from "./citation-of.js";
import type { Watch, Watched } from "./watch.js";

/** When silent customers are reminded, when their silence accepts, and when objections must be answered. */
export const statementEvents: Watch = (watched) =>
  (watched.facts.sendings ?? []).flatMap((sending) => sendingEvents(sending, watched));

function sendingEvents(sending: Omit<SendingFacts, "asOf">, watched: Watched): readonly DatedEvent[] {
  const { days, policy } = watched;
  const { responses, sentOn, statement } = sending;
  if (sentOn === null) return [];
  const statusOn = (asOf: PlainDate): StatementStatus =>
    statementStatus({ ...sending, asOf }, policy.statement);
  const remindedOn = (day: PlainDate): boolean =>
    statusOn(day).starts.some((effect) => effect.kind === "reminder" && effect.due);
  const turns = [sentOn, ...responses.map(({ on }) => on)];
  // Both in one state: a reminder falls away again when silence accepts, and no state may come back.
  const changes = daysOfChange((day) => `${statusOn(day).outcome} ${remindedOn(day)}`, days, turns);
  const accepted = changes.filter((day) => statusOn(day).outcome === "accepted-by-silence");
  const reminded = changes.filter((day) => remindedOn(day) && !remindedOn(addDays(day, -1)));
  const { currency, customer, period, total } = statement;
  const parts: EventParts = {
    subject: { kind: "statement", id: `${customer} ${period.from} ${currency}` },
    customer,
    people: [statement.preparedBy?.id],
    amounts: [money(total, currency)],
    citation: citationOf(policy, "/statement/response/remindAfterDays"),
    facts: { customer, from: period.from, to: period.to, total: money(total, currency), sentOn },
  };
  return [
    ...reminded.map((day) => fromDay("statement-reminder-due", day, parts)),
    ...accepted.map((day) =>
      fromDay("statement-silence-accepts", day, {
        ...parts,
        citation: citationOf(policy, "/statement/response/silenceAcceptsAfterDays"),
      }),
    ),
    ...answerEvents(sending, { statusOn, parts, watched }),
  ];
}

/** The last days for answers to objections that then still stand. */
function answerEvents(
  { responses }: Omit<SendingFacts, "asOf">,
  {
    statusOn,
    parts,
    watched: { days, policy },
  }: {
    readonly statusOn: (day: PlainDate) => StatementStatus;
    readonly parts: EventParts;
    readonly watched: Watched;
  },
): readonly DatedEvent[] {
  const opened = responses.flatMap(({ kind, on }) =>
    kind === "objected"
      ? statusOn(on).starts.flatMap((effect) => (effect.kind === "dispute" ? effect.answerBy : []))
      : [],
  );
  return [...new Set(opened)]
    .filter((day) => periodContains(days, day))
    .flatMap((day) => {
      const disputes = statusOn(day).starts.flatMap((effect) =>
        effect.kind === "dispute" && effect.answerBy === day ? [effect] : [],
      );
      if (disputes.length === 0) return [];
      const because = [...new Set(disputes.map((effect) => effect.because))].sort();
      return [
        upToDay("objection-answer-due", day, {
          ...parts,
          amounts: disputes.map(({ amount }) => amount),
          citation: citationOf(policy, "/statement/response/answerWithinDays"),
          facts: { ...parts.facts, because },
        }),
      ];
    });
}
