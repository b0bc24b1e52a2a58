import { compareText } from "../decision/index.js";
import { deductionsOfClaim, givenBack } from "./bonus-deductions.js";
import { carrierCharges } from "./carrier-charges.js";
import type { EscalationFacts } from "./escalation-facts.js";
import { type EscalationPlan, emptyPlan } from "./escalation-plan.js";
import { itemsOfRun, runEscalation } from "./escalation-run.js";
import { byDeadline } from "./escalation-task.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { NO_HISTORY } from "./history.js";
import { interestByItem, interestOnSettled } from "./interest-charges.js";
import { overridesWithoutStage } from "./overrides-without-stage.js";
import { refuseRun } from "./refuse-run.js";
import { shipmentStops } from "./shipment-stops.js";
import { stageNotStated } from "./stage-not-stated.js";

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

  const run = runEscalation(facts, policy);
  const { claims, paused, planned, promises } = run;
  const carriers = planned.map(({ carrier }) => carrier);
  const escalated = carriers.flatMap((carrier) => carrier.claims);
  const interest = interestByItem(facts);
  const back = (facts.settledItems ?? []).flatMap((item) =>
    givenBack(item, { asOf, history: run.histories.get(item.id) ?? NO_HISTORY }, policy),
  );
  const findings = [
    ...promises.findings,
    ...claims.flatMap(({ pauses }) => pauses.findings),
    ...stageNotStated(escalated, policy),
    ...overridesWithoutStage(facts, policy),
  ];
  return {
    ...empty,
    items: itemsOfRun(run, policy),
    tasks: planned.flatMap(({ tasks }) => tasks).sort(byDeadline),
    paused: claims.flatMap(({ pauses }) => pauses.parts),
    stops: shipmentStops(carriers, paused, policy),
    deductions: [...escalated.flatMap((claim) => deductionsOfClaim(claim, policy)), ...back].sort(byId),
    charges: [
      ...carriers.flatMap((carrier) => carrierCharges(carrier, interest, policy)),
      ...interestOnSettled(facts, run.histories, interest, policy),
    ].sort(byId),
    promises: promises.standings,
    findings: findings.sort(byId),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
