import { type Reason, tracedRules } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { EscalationFacts } from "./escalation-facts.js";
import { emptyPlan } from "./escalation-plan.js";
import { itemsOfRun, runEscalation } from "./escalation-run.js";
import type { EscalationTrace, TracedItemFacts } from "./escalation-trace.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { EscalationCode, RefusalCode } from "./escalation.reason.js";
import { changesOfRefusal, itemChanges } from "./item-changes.js";
import type { ItemEscalation } from "./item-escalation.js";
import { RULE_OF, rulesOfItem, rulesOfRefusal } from "./item-rules.js";
import { refuseRun } from "./refuse-run.js";

/**
 * How one item came to where it stands in a plan: every stage with the day on which the item comes to it, every hold,
 * promise, dispute and decision that names it, every minimum, and what would have to differ: the days on which it
 * changes, the payment that settles it or makes it too small, the pause that is lifted, the approval that is awaited.
 * Each change was tried by a run with nothing else different.
 *
 * @throws MisuseError `unknown-item`; those of `planEscalation`.
 * @example
 * import { chinaTradeRegulation, money, plainDate, traceEscalation } from "receivables";
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
 * const { changes, rules } = traceEscalation({ asOf, items, done: [], item: "INV-7" }, chinaTradeRegulation.escalation);
 * rules.filter(({ fired }) => fired).map(({ rule }) => rule); // => ["stages", "actions"]
 * changes.map(({ outcome, stage, parts }) => [outcome, stage, parts[0]?.facts["on"] ?? null])[0]; // => ["acts", "11-60", "2026-07-06"]
 * changes.at(-1)?.outcome; // => "settled"
 */
export function traceEscalation(facts: TracedItemFacts, policy: EscalationPolicy): EscalationTrace {
  const asked = facts.items.find(({ item }) => item.id === facts.item);
  if (asked === undefined) throw unknownItem(facts.item);
  const refusal = refuseRun(facts, policy);
  if (refusal.length > 0) return refusedTrace(facts, refusal, policy);
  const own = { ...ofCustomer(facts, asked.item.customer), item: facts.item };
  const run = runEscalation(own, policy);
  const row = itemsOfRun(run, policy).find(({ aged }) => aged === asked) as ItemEscalation;
  return {
    decision: row,
    rules: tracedRules(row.reasons, rulesOfItem(own, run, { row, policy }), RULE_OF),
    changes: itemChanges(own, row, policy),
  };
}

/** What of a run's facts has to do with one customer, which is all that its items depend on. */
function ofCustomer(facts: EscalationFacts, customer: string): EscalationFacts {
  const items = facts.items.filter(({ item }) => item.customer === customer);
  const settledItems = (facts.settledItems ?? []).filter((item) => item.customer === customer);
  const ids = new Set([...items.map(({ item }) => item.id), ...settledItems.map(({ id }) => id)]);
  return { ...facts, items, settledItems, done: facts.done.filter(({ item }) => ids.has(item)) };
}

/** A refused run says nothing of its items; made as of the latest day that it would contradict, it does. */
function refusedTrace(
  facts: TracedItemFacts,
  refusal: readonly Reason<RefusalCode>[],
  policy: EscalationPolicy,
): EscalationTrace {
  const reasons: readonly Reason<EscalationCode>[] = refusal;
  const decision = { ...emptyPlan(facts.asOf, policy.policy), outcome: "refused", reasons } as const;
  const changes = changesOfRefusal(facts, refusal, policy);
  return { decision, rules: tracedRules(reasons, rulesOfRefusal(policy), RULE_OF), changes };
}

function unknownItem(item: string): MisuseError {
  return new MisuseError({
    code: "unknown-item",
    field: "item",
    value: item,
    problem: "not one of the items of the run",
    remedy: "Pass the id of one of them.",
  });
}
