import type { PlainDate } from "../../calendar/index.js";
import { compareText, contentId } from "../../decision/index.js";
import type { EscalationPlan, ItemEscalation, PausedPart } from "../../escalation/index.js";
import { type Money, signOfMoney, subtractMoney } from "../../money/index.js";
import type { Policy } from "../policy.js";
import { valueTerm } from "../terms/field-name.js";
import { type DatedEvent, fromDay, upToDayBefore } from "./dated-event.js";
import { daysLate } from "./item-events.js";

/** What became otherwise from the plan before a day to the plan of the day. */
export function planChanges(
  before: EscalationPlan,
  after: EscalationPlan,
  policy: Policy,
): readonly DatedEvent[] {
  return [
    ...stageChanges(before, after, policy),
    ...promisesEnded(before, after, policy),
    ...pausesEnded(before, after, policy),
  ];
}

function stageChanges(before: EscalationPlan, after: EscalationPlan, policy: Policy): readonly DatedEvent[] {
  const stages = new Map(before.items.map(({ aged, stage }) => [aged.item.id, stage]));
  return after.items
    .filter(({ aged, stage }) => stages.get(aged.item.id) !== stage)
    .map((row) => stageEvent(row, stages.get(row.aged.item.id) ?? null, after, policy));
}

function stageEvent(
  { aged, stage }: ItemEscalation,
  from: string | null,
  { asOf, tasks }: EscalationPlan,
  policy: Policy,
): DatedEvent {
  const { customer, handler = null, id, open } = aged.item;
  const first = tasks.find(({ items }) => items.some(({ item }) => item === id));
  const { beyond, citation: otherwise, stages } = policy.escalation;
  const rule = [...stages, beyond].find((one) => one?.id === stage);
  return fromDay(stage === null ? "item-leaves-stages" : "item-enters-stage", asOf, {
    subject: { kind: "item", id },
    about: [stage ?? ""],
    customer,
    role: first?.role ?? "handler",
    people: [first === undefined ? handler : first.person],
    amounts: [open],
    citation: rule?.citation ?? otherwise,
    facts: {
      item: id,
      customer,
      open,
      stage,
      from,
      days: daysLate(aged.overdueDays),
      handler,
      what: first === undefined ? null : valueTerm(WHAT, first.what),
      by: first?.role ?? null,
      dueBy: first?.dueBy ?? null,
    },
  });
}

/** The field whose words say what is to be done. */
const WHAT = "/escalation/stages/*/actions/*/what";

function promisesEnded(
  { promises }: EscalationPlan,
  after: EscalationPlan,
  policy: Policy,
): readonly DatedEvent[] {
  const running = new Set(
    after.promises.filter(({ state }) => state === "running").map(({ promise }) => promise.id),
  );
  return promises
    .filter(({ promise, state }) => state === "running" && !running.has(promise.id))
    .map(({ promise, received }) => {
      const { amount, by, customer, id, items } = promise;
      const left = subtractMoney(amount, received);
      return upToDayBefore("promise-due", after.asOf, {
        subject: { kind: "promise", id },
        customer,
        role: "handler",
        people: handlersOf(after, items),
        amounts: [left],
        citation: policy.escalation.citation,
        facts: { promise: id, customer, by, items, left },
      });
    });
}

/** The handlers of items that are named by themselves or by their documents. */
function handlersOf({ items }: EscalationPlan, names: readonly string[]): readonly (string | undefined)[] {
  return items
    .map(({ aged }) => aged.item)
    .filter(({ document, id }) => names.includes(id) || names.includes(document))
    .map(({ handler }) => handler);
}

/** Parts that go on from the day, as a dispute or a hold no longer pauses them; promises speak for themselves. */
function pausesEnded(before: EscalationPlan, after: EscalationPlan, policy: Policy): readonly DatedEvent[] {
  const later = new Map(after.paused.map((part) => [keyOf(part), part.amount]));
  return before.paused
    .filter(({ reason }) => reason.code !== "paused-by-promise")
    .map((part) => ({ part, freed: freedOf(part, later.get(keyOf(part))) }))
    .filter(({ freed }) => signOfMoney(freed) > 0)
    .map(({ part, freed }) => pauseEvent(part, freed, { before, on: after.asOf, policy }))
    .sort((a, b) => compareText(a.id, b.id));
}

function keyOf({ item, reason }: PausedPart): string {
  return contentId(reason.code, item);
}

function freedOf({ amount }: PausedPart, later: Money | undefined): Money {
  return later === undefined ? amount : subtractMoney(amount, later);
}

function pauseEvent(
  { because, customer, item, reason }: PausedPart,
  freed: Money,
  {
    before,
    on,
    policy,
  }: { readonly before: EscalationPlan; readonly on: PlainDate; readonly policy: Policy },
): DatedEvent {
  const [handler] = handlersOf(before, [item]);
  return upToDayBefore("pause-ends", on, {
    subject: { kind: "item", id: item },
    about: [reason.code],
    customer,
    role: "handler",
    people: [handler],
    amounts: [freed],
    citation: policy.escalation.citation,
    facts: { item, customer, freed, because, handler: handler ?? null },
  });
}
