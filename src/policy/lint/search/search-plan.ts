import type { PlainDate } from "../../../calendar/index.js";
import { daysBetween } from "../../../calendar/index.js";
import type { EscalationPlan, ItemEscalation, StageRule } from "../../../escalation/index.js";
import type { OpenItem } from "../../../ledger/index.js";
import type { Policy } from "../../policy.js";
import type { FactPattern, FactsOf } from "../fact-pattern.js";
import { SEARCH_CALENDAR, SEARCH_DAY } from "./search-day.js";
import { overdueClaim } from "./search-item.js";
import { inPolicyCurrency } from "./search-money.js";
import { type Tried, patternOf, tryFacts } from "./try-pattern.js";

/** What the plan of a day makes of one claim. */
export interface PlanOfDay {
  readonly tried: Tried<"planEscalation">;
  readonly plan: EscalationPlan | undefined;
  readonly row: ItemEscalation | undefined;
  /** Shows the stage that the claim is in. */
  readonly pattern: FactPattern;
}

type PlanFacts = FactsOf<"planEscalation">;

/** Plans a day for one claim of which nothing was done, unless the facts say otherwise. */
export function planOn(
  item: OpenItem,
  asOf: PlainDate,
  policy: Policy,
  more: Partial<PlanFacts> = {},
): PlanOfDay {
  const overdueDays = item.dueOn === null ? null : daysBetween(item.dueOn, asOf);
  const items = [{ item, asOf, agedFrom: item.dueOn, overdueDays, bucket: "any" }];
  const tried = tryFacts(
    "planEscalation",
    { asOf, items, done: [], calendar: SEARCH_CALENDAR, ...more },
    policy,
  );
  const [row] = tried.result?.items ?? [];
  const pattern = patternOf(tried, ["/items/0/aged/overdueDays", "/items/0/stage", "/items/0/standing"]);
  return { tried, plan: tried.result, row, pattern };
}

/** The plan for a large claim that is overdue by so many days; `in` puts it into a stage whatever its steps say. */
export function planOverdue(
  days: number,
  policy: Policy,
  { stage, done = [], ...more }: Partial<PlanFacts> & { readonly stage?: StageRule | undefined } = {},
): PlanOfDay {
  const item = overdueClaim(days, largeClaim(policy));
  const bySteps = policy.escalation.progress.by === "steps" && stage !== undefined;
  const overrides = bySteps ? [overrideTo(stage.id, item.id)] : [];
  return planOn(item, SEARCH_DAY, policy, { done, overrides, ...more });
}

/** Larger than every minimum that firms set. */
export function largeClaim(policy: Policy): OpenItem["open"] {
  return inPolicyCurrency("1000000000", policy);
}

function overrideTo(stage: string, item: string): NonNullable<PlanFacts["overrides"]>[number] {
  return { id: "O-1", scope: { item }, stage, from: SEARCH_DAY, to: null, by: "search", because: "search" };
}
