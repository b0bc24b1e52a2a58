import { compareText, type Reason } from "../decision/index.js";
import { signOfMoney } from "../money/index.js";
import { awaitedApprovals } from "./awaited-approvals.js";
import { deductionsOfClaim, givenBack } from "./bonus-deductions.js";
import { carriersOf } from "./carrier.js";
import { carrierCharges } from "./carrier-charges.js";
import { carrierItems } from "./carrier-items.js";
import { carrierTasks, deadlinesOf } from "./carrier-tasks.js";
import type { Claim } from "./claim.js";
import { claimReasons, contestedReasons } from "./claim-reasons.js";
import type { EscalationFacts } from "./escalation-facts.js";
import { type EscalationPlan, emptyPlan } from "./escalation-plan.js";
import { byDeadline } from "./escalation-task.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { EscalationCode } from "./escalation.reason.js";
import { fallBack } from "./fall-back.js";
import { historyByItem, NO_HISTORY } from "./history.js";
import { interestByItem, interestOnSettled } from "./interest-charges.js";
import type { ItemEscalation } from "./item-escalation.js";
import { leftAlone } from "./left-alone.js";
import { belowMinimum } from "./minimum-amounts.js";
import { lastNotices, tooSoon } from "./notice-interval.js";
import { overridesToCome } from "./overrides-to-come.js";
import { overridesWithoutStage } from "./overrides-without-stage.js";
import { refuseRun } from "./refuse-run.js";
import { screenItems } from "./screen-items.js";
import { settlePromises, unkeptByItem } from "./settle-promises.js";
import { shipmentStops } from "./shipment-stops.js";
import { stageNotStated } from "./stage-not-stated.js";
import { withheldActions } from "./withheld-actions.js";

/**
 * Plans who does what about overdue claims (Art. 18, 19): the actions of each claim's stage that were neither
 * planned nor done and await no approval, what follows from the stage, and what is left alone and why. Every item that is given
 * stands in exactly one place of the plan, and a pause or a minimum never changes what is owed. Planning again
 * with what was planned on record plans nothing twice.
 *
 * @param facts - one run's facts; `recordsOf` makes the records that the next run needs.
 * @param policy - the policy's section `escalation`.
 * @returns the plan, or a refused one for a run dated before an earlier one.
 * @throws MisuseError `duplicate-item`, `aged-on-another-day`, `calendar-missing`, `duplicate-interest`.
 * @example
 * import { chinaTradeRegulation, money, plainDate, planEscalation } from "receivables";
 *
 * const asOf = plainDate("2026-06-30");
 * const dueOn = plainDate("2026-06-25");
 * const open = money("800.00", "CNY");
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1", handler: "li",
 *   issuedOn: dueOn, postedOn: dueOn, dueOn, original: open, open, disputed: money("0", "CNY"), settlements: [],
 * } as const;
 * const items = [{ item, asOf, agedFrom: dueOn, overdueDays: 5, bucket: "1-10" }];
 *
 * const plan = planEscalation({ asOf, items, done: [] }, chinaTradeRegulation.escalation);
 * plan.tasks.map(({ what, person }) => [what, person]); // => [["report", "li"], ["telephone", "li"], ["report", null]]
 * plan.stops.map(({ customer }) => customer); // => ["C-1"]
 */
export function planEscalation(facts: EscalationFacts, policy: EscalationPolicy): EscalationPlan {
  const { asOf } = facts;
  const empty = emptyPlan(asOf, policy.policy);
  const refusal = refuseRun(facts, policy);
  if (refusal.length > 0) return { ...empty, outcome: "refused", reasons: refusal };

  const histories = historyByItem(facts.done);
  const promises = settlePromises(facts, policy);
  const { claims, outside } = screenItems(facts, promises.parts, histories, policy);
  const paused = claims.filter(({ pressed }) => signOfMoney(pressed) === 0);
  const active = claims.filter(({ pressed }) => signOfMoney(pressed) > 0);
  const large = belowMinimum(active, policy);
  const items = facts.items.map(({ item }) => item);
  const fitting = fallBack(large.rest, { outside, items }, policy);
  const escalated = fitting.rest;

  const deadlineOf = deadlinesOf(facts);
  const unkept = unkeptByItem(promises.findings);
  const interest = interestByItem(facts);
  const notices = lastNotices(facts, histories, policy);
  const toCome = overridesToCome(outside, facts, policy);
  const planned = carriersOf(escalated, policy).map((carrier) => {
    const reasonsOf = (claim: Claim): readonly Reason<EscalationCode>[] => [
      ...claimReasons(claim, carrier, policy),
      ...contestedReasons(claim, policy),
      ...(unkept.get(claim.aged.item.id) ?? []),
    ];
    const withheld = withheldActions(
      awaitedApprovals(carrier, facts, policy),
      tooSoon(carrier, notices, facts, policy),
    );
    const terms = { withheld, deadlineOf, reasonsOf, overriddenOn: toCome.get(carrier.key) ?? null };
    const tasks = carrierTasks(carrier, facts, terms);
    return {
      carrier,
      tasks,
      items: carrierItems(carrier, tasks, terms, policy),
      charges: carrierCharges(carrier, interest, policy),
    };
  });
  const carriers = planned.map(({ carrier }) => carrier);
  const back = (facts.settledItems ?? []).flatMap((item) =>
    givenBack(item, { asOf, history: histories.get(item.id) ?? NO_HISTORY }, policy),
  );
  const pausedItems = paused.map((claim) =>
    leftAlone(
      claim,
      "paused",
      claim.pauses.parts.map(({ reason }) => reason),
      policy,
    ),
  );
  const smallItems = [...large.small, ...fitting.small].map(({ claim, reason }) =>
    leftAlone(claim, "below-minimum", [reason], policy),
  );
  const findings = [
    ...promises.findings,
    ...claims.flatMap(({ pauses }) => pauses.findings),
    ...stageNotStated(escalated, policy),
    ...overridesWithoutStage(facts, policy),
  ];
  return {
    ...empty,
    items: [...outside, ...pausedItems, ...smallItems, ...planned.flatMap(({ items }) => items)].sort(byItem),
    tasks: planned.flatMap(({ tasks }) => tasks).sort(byDeadline),
    paused: claims.flatMap(({ pauses }) => pauses.parts),
    stops: shipmentStops(carriers, paused, policy),
    deductions: [...escalated.flatMap((claim) => deductionsOfClaim(claim, policy)), ...back].sort(byId),
    charges: [
      ...planned.flatMap(({ charges }) => charges),
      ...interestOnSettled(facts, histories, interest, policy),
    ].sort(byId),
    promises: promises.standings,
    findings: findings.sort(byId),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

function byItem(a: ItemEscalation, b: ItemEscalation): number {
  return compareText(a.aged.item.id, b.aged.item.id);
}
