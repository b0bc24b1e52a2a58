import { daysBetween, laterOf, type PlainDate } from "../calendar/index.js";
import { canonicalJson, neededChanges, type Reason, smallestAmount } from "../decision/index.js";
import { compareMoney, type Money, minMoney, signOfMoney, zeroMoney } from "../money/index.js";
import { factsWith } from "./differing-facts.js";
import type { EscalationFacts } from "./escalation-facts.js";
import { itemsOfRun, runEscalation } from "./escalation-run.js";
import type { EscalationChange, EscalationDifference, TracedItemFacts } from "./escalation-trace.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { RefusalCode } from "./escalation.reason.js";
import type { ItemEscalation } from "./item-escalation.js";
import { rowsByScope } from "./rows-naming.js";
import { turningDays } from "./turning-days.js";

type Place = Pick<EscalationChange, "stage" | "actions"> & Pick<ItemEscalation, "standing">;

/** What would have to differ for an item to stand elsewhere, or in another stage; each is tried by a run. */
export function itemChanges(
  facts: TracedItemFacts,
  row: ItemEscalation,
  policy: EscalationPolicy,
): readonly EscalationChange[] {
  const placeWith = (parts: readonly EscalationDifference[]): Place => placeOf(facts, parts, policy);
  const tried = [...released(facts, row, policy), awaitedApproval(row)];
  const places = neededChanges({ tried, outcomeOf: (parts) => canonicalJson(placeWith(parts)) });
  return [
    ...changesByDate(facts, row, { policy, placeWith }),
    ...changesByPayment(row, { policy, placeWith }),
    ...places.map(({ parts }) => changeTo(placeWith(parts), parts)),
  ];
}

/** A run that is refused stands once it is made as of the latest day that it would contradict. */
export function changesOfRefusal(
  facts: TracedItemFacts,
  refusal: readonly Reason<RefusalCode>[],
  policy: EscalationPolicy,
): readonly EscalationChange[] {
  const { citation } = policy;
  const on = refusal
    .map(({ facts: said }) => (said["previousRunOn"] ?? said["recordedOn"]) as PlainDate)
    .reduce(laterOf, facts.asOf);
  const part = { kind: "date", code: "run-on-later-day", citation, facts: { on }, on } as const;
  return [changeTo(placeOf(facts, [part], policy), [part])];
}

function placeOf(
  facts: TracedItemFacts,
  parts: readonly EscalationDifference[],
  policy: EscalationPolicy,
): Place {
  const run = runEscalation(factsWith(facts, parts, policy), policy);
  const found = itemsOfRun(run, policy).find(({ aged }) => aged.item.id === facts.item);
  const { standing, stage } = found as ItemEscalation;
  const actions = run.planned
    .flatMap(({ tasks }) => tasks)
    .filter(({ items }) => items.some(({ item }) => item === facts.item))
    .map(({ action }) => action);
  return { standing, stage, actions: [...new Set(actions)].sort() };
}

interface Trying {
  readonly policy: EscalationPolicy;
  readonly placeWith: (parts: readonly EscalationDifference[]) => Place;
}

function changesByDate(
  facts: TracedItemFacts,
  row: ItemEscalation,
  { policy, placeWith }: Trying,
): readonly EscalationChange[] {
  const changes: EscalationChange[] = [];
  let before = placeWith([]);
  for (const on of turningDays(facts, policy)) {
    const place = placeWith([dayPart(row, on, null, policy)]);
    if (isSame(place, before)) continue;
    changes.push(changeTo(place, [dayPart(row, on, place.stage, policy)]));
    before = place;
  }
  return changes;
}

function dayPart(
  { aged }: ItemEscalation,
  on: PlainDate,
  stage: string | null,
  { citation }: EscalationPolicy,
): EscalationDifference {
  const days = aged.overdueDays === null ? null : aged.overdueDays + daysBetween(aged.asOf, on);
  const facts = { item: aged.item.id, on, overdueDays: days !== null && days > 0 ? days : null, stage };
  return { kind: "date", code: "day-reached", citation, facts, on };
}

/** The smallest payments that change something, one after the other, the last of them all that is open. */
function changesByPayment(
  { aged: { item } }: ItemEscalation,
  { policy: { citation }, placeWith }: Trying,
): readonly EscalationChange[] {
  if (signOfMoney(item.open) <= 0) return [];
  const pay = (amount: Money): EscalationDifference => ({
    kind: "payment",
    code: "payment-received",
    citation,
    facts: { item: item.id, amount },
    item: item.id,
    amount,
  });
  const changes: EscalationChange[] = [];
  let [paid, before]: [Money, Place] = [zeroMoney(item.open.currency), placeWith([])];
  while (compareMoney(paid, item.open) < 0) {
    const [least, last] = [paid, before];
    const next = smallestAmount(
      item.open,
      (amount) => compareMoney(amount, least) > 0 && !isSame(placeWith([pay(amount)]), last),
    );
    if (next === null) break;
    [paid, before] = [next, placeWith([pay(next)])];
    changes.push(changeTo(before, [pay(next)]));
  }
  return changes;
}

/** What pauses an item or puts it into a stage and could be lifted: each alone, and all together. */
function released(
  facts: EscalationFacts,
  { aged: { item }, paused }: ItemEscalation,
  { citation, pause }: EscalationPolicy,
): readonly (readonly EscalationDifference[])[] {
  const { asOf, holds = [], overrides = [] } = facts;
  const active = ({ from, to }: { readonly from: PlainDate; readonly to: PlainDate | null }): boolean =>
    from <= asOf && (to === null || asOf <= to);
  const base = { citation } as const;
  const held = rowsByScope(holds)(item)
    .filter(active)
    .map(({ id }): EscalationDifference => {
      return { ...base, kind: "hold", code: "hold-lifted", facts: { hold: id, item: item.id }, hold: id };
    });
  const put = rowsByScope(overrides)(item)
    .filter(active)
    .map(({ id }): EscalationDifference => {
      const said = { override: id, item: item.id };
      return { ...base, kind: "override", code: "override-lifted", facts: said, override: id };
    });
  const contested =
    signOfMoney(item.disputed) > 0 && signOfMoney(paused) > 0 && pause.disputesPause !== false;
  const amount = minMoney(item.disputed, item.open);
  const dispute: EscalationDifference = {
    ...base,
    kind: "dispute",
    code: "dispute-resolved",
    facts: { item: item.id, amount },
    item: item.id,
    amount,
  };
  const all = [...held, ...(contested ? [dispute] : [])];
  return [...all.map((part) => [part]), all, ...put.map((part) => [part])];
}

/** The approvals that every action that waits for one is given. */
function awaitedApproval({ reasons }: ItemEscalation): readonly EscalationDifference[] {
  return reasons
    .filter(({ code }) => code === "action-awaits-approval")
    .map(({ citation, facts }): EscalationDifference => {
      const { use, subject } = facts as { readonly use: string; readonly subject: string };
      return { kind: "approval", code: "action-approved", citation, facts, use, subject };
    });
}

function changeTo(
  { standing, stage, actions }: Place,
  parts: readonly EscalationDifference[],
): EscalationChange {
  return { parts, outcome: standing, stage, actions };
}

function isSame(a: Place, b: Place): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
