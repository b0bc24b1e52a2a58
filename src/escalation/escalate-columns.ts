import { type AgingPolicy, ageColumns } from "../aging/index.js";
import type { ItemColumns } from "../columnar/index.js";
import { once } from "../columnar/kernels.js";
import type { OpenItem } from "../ledger/index.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationPlan } from "./escalation-plan.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { interestByItem } from "./interest-charges.js";
import { planEscalation } from "./plan-escalation.js";
import { refuseRun } from "./refuse-run.js";
import { stagesOfColumns } from "./stage-columns.js";
import { keepTotals } from "./stage-totals.js";

/** What a plan is made of, with its items in columns. */
export interface ColumnEscalationFacts extends Omit<EscalationFacts, "items"> {
  readonly columns: ItemColumns<OpenItem>;
}

/** The sections by which items in columns are aged and escalated; a whole policy has both. */
export interface ColumnEscalationPolicy {
  readonly aging: AgingPolicy;
  readonly escalation: EscalationPolicy;
}

/**
 * The plan of {@link planEscalation} on items that stand in columns, aged by the policy on the day of the run: the same,
 * byte for byte as JSON. Whether the run is refused is there at once, and so is what {@link stageTotals} tells of each stage.
 * All else is made, together, when it is first read.
 *
 * @throws MisuseError as {@link planEscalation}, at once; what an unfit aging policy throws comes when the plan is read.
 * @example
 * import { chinaTradeRegulation, columnsFromItems, escalateColumns, money, plainDate, stageTotals } from "receivables";
 *
 * const dueOn = plainDate("2026-06-25");
 * const open = money("800.00", "CNY");
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1", handler: "li",
 *   issuedOn: dueOn, postedOn: dueOn, dueOn, original: open, open, disputed: money("0", "CNY"), settlements: [],
 * } as const;
 *
 * const columns = columnsFromItems([item]);
 * const plan = escalateColumns({ columns, asOf: plainDate("2026-06-30"), done: [] }, chinaTradeRegulation);
 * stageTotals(plan)?.[0]?.stages.map(({ stage, count }) => [stage, count]); // => [[null, 0], ["1-10", 1], ["11-60", 0], ["61-90", 0], ["61-90", 0], [null, 0]]
 * plan.tasks.map(({ what, person }) => [what, person]); // => [["report", "li"], ["telephone", "li"], ["report", null]]
 */
export function escalateColumns(
  { columns, ...facts }: ColumnEscalationFacts,
  { aging, escalation }: ColumnEscalationPolicy,
): EscalationPlan {
  const { asOf } = facts;
  const made = once(() =>
    planEscalation({ ...facts, items: ageColumns({ columns, asOf }, aging).items }, escalation),
  );
  if (refuseRun({ ...facts, items: [] }, escalation).length > 0) return made();
  interestByItem({ ...facts, items: [] });
  if (facts.calendar === undefined && hasBusinessDays(escalation)) made();
  const plan: EscalationPlan = {
    outcome: "planned",
    reasons: [],
    asOf,
    policy: escalation.policy,
    get items() {
      return made().items;
    },
    get tasks() {
      return made().tasks;
    },
    get paused() {
      return made().paused;
    },
    get stops() {
      return made().stops;
    },
    get deductions() {
      return made().deductions;
    },
    get charges() {
      return made().charges;
    },
    get promises() {
      return made().promises;
    },
    get findings() {
      return made().findings;
    },
  };
  keepTotals(plan, stagesOfColumns(columns.whole(), asOf, escalation));
  return plan;
}

/** Whether a plan may need a calendar: only then does what is read later throw for want of one. */
function hasBusinessDays({ stages, beyond }: EscalationPolicy): boolean {
  const rules = beyond === null ? stages : [...stages, beyond];
  return rules.some(({ actions }) => actions.some(({ within }) => within.unit === "business-day"));
}
