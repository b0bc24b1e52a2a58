import { addDays } from "../calendar/index.js";
import { type Look, type Reason, compareText, grouped } from "../decision/index.js";
import { carrierKey } from "./carrier-key.js";
import type { Claim } from "./claim.js";
import type { EscalationRun } from "./escalation-run.js";
import type { TracedItemFacts } from "./escalation-trace.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { EscalationTraceCode } from "./escalation.reason.js";
import type { ItemEscalation } from "./item-escalation.js";
import { rowsByScope, rowsNaming } from "./rows-naming.js";
import { firstDateOfRank, firstDayOfRank, stageOfRank } from "./stage-table.js";

type Code = EscalationTraceCode;

/** An item in a run, on its way into a trace. */
export interface TracedRow {
  readonly facts: TracedItemFacts;
  readonly run: EscalationRun;
  readonly row: ItemEscalation;
  /** Left undefined for one that is in no stage. */
  readonly claim: Claim | undefined;
  readonly policy: EscalationPolicy;
}

/** Something that a rule looked at. */
export function seen(reason: Reason<Code>, fired: boolean = false): Look<Code> {
  return { ...reason, fired };
}

/** Every stage with the day on which the item comes to it; the one that its days are in fires, whatever holds it back. */
export function stageLooks({ row: { aged, reasons }, claim, policy }: TracedRow): readonly Look<Code>[] {
  const dueOn = addDays(aged.asOf, -(aged.overdueDays as number));
  const said = new Set(
    reasons
      .filter(({ code }) => code === "stage-reached" || code === "stage-before-due")
      .map(({ facts }) => facts["stage"]),
  );
  const count = policy.stages.length + (policy.beyond === null ? 0 : 1);
  return Array.from({ length: count }, (_, i) => i + 1).flatMap((rank) => {
    const { id: stage, citation } = stageOfRank(rank, policy);
    if (said.has(stage)) return [];
    const [from, to] = [firstDayOfRank(rank, policy), policy.stages[rank - 1]?.toDays ?? null];
    const facts = { item: aged.item.id, stage, from, to, beginsOn: firstDateOfRank(rank, dueOn, policy) };
    const fired = claim !== undefined && claim.stated && claim.byDays === rank;
    return [seen({ code: "stage-looked-at", citation, facts }, fired)];
  });
}

/** Decisions on the stage that name the item, in force or not; the one that holds is the reason. */
export function overrideLooks({ facts, row, policy: { citation } }: TracedRow): readonly Look<Code>[] {
  const { item } = row.aged;
  const held = row.reasons.find(({ code }) => code === "stage-overridden")?.facts["id"];
  return rowsByScope(facts.overrides ?? [])(item)
    .filter(({ id }) => id !== held)
    .map(({ id, by, stage, from, to, because }) =>
      seen({
        code: "override-looked-at",
        citation,
        facts: { item: item.id, override: id, by, stage, from, to, because },
      }),
    );
}

/** How far it has come step by step. */
export function stepLooks({ claim, policy }: TracedRow): readonly Look<Code>[] {
  const { aged, reached } = claim as Claim;
  const { id: stage, citation } = stageOfRank(reached.rank, policy);
  const facts = { item: aged.item.id, stage, readyOn: reached.readyOn };
  return [seen({ code: "step-looked-at", citation, facts })];
}

/** Holds and promises that name the item and pause nothing, and disputes; what pauses something is the reason. */
export function pauseLooks({
  facts,
  run,
  row,
  claim,
  policy: { citation },
}: TracedRow): readonly Look<Code>[] {
  const { item } = row.aged;
  const { asOf, holds = [] } = facts;
  const held = rowsByScope(holds)(item)
    .filter(({ from, to }) => from > asOf || (to !== null && asOf > to))
    .map(({ from, to, because }): Reason<Code> => {
      return { code: "hold-looked-at", citation, facts: { item: item.id, from, to, because } };
    });
  const pausing = new Set((claim as Claim).pauses.parts.map(({ reason }) => reason.facts["promise"] ?? null));
  const names = new Set([item.id, item.document]);
  const promised = run.promises.standings
    .filter(
      ({ promise }) =>
        promise.customer === item.customer &&
        promise.items.some((name) => names.has(name)) &&
        !pausing.has(promise.id),
    )
    .map(({ promise: { id, by, amount, payBy }, received }): Reason<Code> => {
      return { code: "promise-looked-at", citation, facts: { promise: id, by, amount, payBy, received } };
    });
  const disputes = rowsNaming(
    item,
    grouped(facts.disputes ?? [], (dispute) => dispute.item),
  ).map(({ amount, postedOn, because, resolvedOn = null }): Reason<Code> => {
    return {
      code: "dispute-looked-at",
      citation,
      facts: { item: item.id, amount, postedOn, because, resolvedOn },
    };
  });
  const parts = row.standing === "below-minimum" ? (claim as Claim).pauses.parts : [];
  return [
    ...inOneOrder([...held, ...promised, ...disputes]).map((one) => seen(one)),
    ...parts.map(({ reason }) => seen(reason, true)),
  ];
}

function inOneOrder(reasons: readonly Reason<Code>[]): readonly Reason<Code>[] {
  return reasons.toSorted((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
}

/** The minimums that it makes up, and those of stages that it fell from. */
export function minimumLooks({ facts, run, row, claim }: TracedRow): readonly Look<Code>[] {
  const met = run.met
    .filter((one) => one.claim.aged.item.id === facts.item)
    .map(({ reason }) => seen(reason));
  const fallen = (claim?.fallen ?? []).filter(({ code }) => !row.reasons.some((own) => own.code === code));
  return [...met, ...fallen.map((reason) => seen(reason, true))];
}

/** Whether it is itself in the highest stage of what shares its stage. */
export function carrierLooks({ row, policy: { citation } }: TracedRow): readonly Look<Code>[] {
  const follows = row.reasons.some(
    ({ code }) => code === "governed-by-customer" || code === "governed-by-account",
  );
  const facts = { item: row.aged.item.id, stage: row.stage };
  return follows ? [] : [seen({ code: "highest-of-carrier", citation, facts })];
}

/** When the last notice was. */
export function noticeLooks({ run, row, policy }: TracedRow): readonly Look<Code>[] {
  const { item } = row.aged;
  const lastOn = run.notices.get(carrierKey(item, policy)) ?? null;
  const facts = { customer: item.customer, lastOn, days: policy.noticeInterval?.days ?? 0 };
  return [seen({ code: "last-notice", citation: policy.citation, facts })];
}
