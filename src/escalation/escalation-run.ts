import { compareText, grouped, type Reason } from "../decision/index.js";
import { signOfMoney } from "../money/index.js";
import { personFinder } from "./appointment.js";
import { approvalFinder, awaitedApprovals } from "./awaited-approvals.js";
import { type Carrier, carriersOf } from "./carrier.js";
import { carrierItems } from "./carrier-items.js";
import { carrierTasks, deadlinesOf } from "./carrier-tasks.js";
import type { Claim } from "./claim.js";
import { claimReasons, contestedReasons } from "./claim-reasons.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationTask } from "./escalation-task.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { EscalationCode } from "./escalation.reason.js";
import { fallBack } from "./fall-back.js";
import { type ItemHistory, historyByItem } from "./history.js";
import type { ItemEscalation } from "./item-escalation.js";
import { leftAlone } from "./left-alone.js";
import { type ClaimsBySize, belowMinimum } from "./minimum-amounts.js";
import { type LastNotices, lastNotices, tooSoon } from "./notice-interval.js";
import { overridesToCome } from "./overrides-to-come.js";
import { type ScreenedItems, screenItems } from "./screen-items.js";
import { type PromiseBook, settlePromises, unkeptByItem } from "./settle-promises.js";
import { withheldActions } from "./withheld-actions.js";

/** What shares a stage in a run, its tasks, and where its claims stand. */
export interface PlannedCarrier {
  readonly carrier: Carrier;
  readonly tasks: readonly EscalationTask[];
  readonly items: readonly ItemEscalation[];
}

/** The items of a run on their way: what came of each at every rule. */
export interface EscalationRun extends ScreenedItems, Pick<ClaimsBySize, "small" | "met"> {
  readonly histories: ReadonlyMap<string, ItemHistory>;
  readonly promises: PromiseBook;
  /** In a stage, with nothing left that is not paused. */
  readonly paused: readonly Claim[];
  readonly notices: LastNotices;
  readonly planned: readonly PlannedCarrier[];
}

/**
 * Takes the items of a run through the rules: those in no stage, those paused, those too small, and the others by what
 * carries their stage.
 *
 * @throws MisuseError as `planEscalation`.
 */
export function runEscalation(facts: EscalationFacts, policy: EscalationPolicy): EscalationRun {
  const histories = historyByItem(facts.done);
  const promises = settlePromises(facts, policy);
  const { claims, outside } = screenItems(facts, promises.parts, histories, policy);
  const paused = claims.filter(({ pressed }) => signOfMoney(pressed) === 0);
  const active = claims.filter(({ pressed }) => signOfMoney(pressed) > 0);
  const large = belowMinimum(active, policy);
  const items = facts.items.map(({ item }) => item);
  const fitting = fallBack(large.rest, { outside, items }, policy);

  const deadlineOf = deadlinesOf(facts);
  const personOf = personFinder(facts.people ?? []);
  const approvalsOf = approvalFinder(facts.approvals ?? []);
  const unreachable = grouped(facts.unreachable ?? [], ({ customer }) => customer);
  const unkept = unkeptByItem(promises.findings);
  const notices = lastNotices(facts, histories, policy);
  const toCome = overridesToCome(outside, facts, policy);
  const planned = carriersOf(fitting.rest, policy).map((carrier): PlannedCarrier => {
    const reasonsOf = (claim: Claim): readonly Reason<EscalationCode>[] => [
      ...claimReasons(claim, carrier, policy),
      ...contestedReasons(claim, policy),
      ...(unkept.get(claim.aged.item.id) ?? []),
    ];
    const withheld = withheldActions(
      awaitedApprovals(carrier, { approvalsOf, asOf: facts.asOf }, policy),
      tooSoon(carrier, notices, facts, policy),
    );
    const terms = {
      withheld,
      deadlineOf,
      personOf,
      reasonsOf,
      unreachable: unreachable.get(carrier.customer) ?? [],
      overriddenOn: toCome.get(carrier.key) ?? null,
    };
    const tasks = carrierTasks(carrier, terms);
    return { carrier, tasks, items: carrierItems(carrier, tasks, terms, policy) };
  });
  return {
    histories,
    promises,
    claims,
    outside,
    paused,
    small: [...large.small, ...fitting.small],
    met: [...large.met, ...fitting.met],
    notices,
    planned,
  };
}

/** Where every item of a run stands, sorted by item. */
export function itemsOfRun(
  { outside, paused, small, planned }: EscalationRun,
  policy: EscalationPolicy,
): readonly ItemEscalation[] {
  const pausedItems = paused.map((claim) =>
    leftAlone(
      claim,
      "paused",
      claim.pauses.parts.map(({ reason }) => reason),
      policy,
    ),
  );
  const smallItems = small.map(({ claim, reason }) => leftAlone(claim, "below-minimum", [reason], policy));
  return [...outside, ...pausedItems, ...smallItems, ...planned.flatMap(({ items }) => items)].sort((a, b) =>
    compareText(a.aged.item.id, b.aged.item.id),
  );
}
