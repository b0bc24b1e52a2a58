import { overdueRange } from "../aging/index.js";
import { type PlainDate, addBusinessDays, addDays, earlierOf } from "../calendar/index.js";
import { contentId, digestOf, type Facts, type Reason, grouped } from "../decision/index.js";
import { totalsByCurrency } from "../ledger/index.js";
import { MisuseError } from "../misuse/index.js";
import type { PersonFinder } from "./appointment.js";
import type { Carrier } from "./carrier.js";
import type { Claim } from "./claim.js";
import type { ActionKind, EscalationAction } from "./escalation-action.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationTask } from "./escalation-task.js";
import type { EscalationCode, InstructionCode } from "./escalation.reason.js";
import { type Unreachable, kindFor } from "./unreachable.js";
import { type WithheldActions, isLeft } from "./withheld-actions.js";

const INSTRUCTIONS: Readonly<Record<ActionKind, InstructionCode>> = {
  telephone: "telephone-customer",
  message: "message-customer",
  letter: "write-letter",
  visit: "visit-customer",
  report: "make-report",
  "special-case": "decide-special-case",
  legal: "take-legal-steps",
};

/** What a run says of its tasks. */
export interface TaskTerms {
  readonly deadlineOf: (action: EscalationAction) => PlainDate;
  readonly reasonsOf: (claim: Claim) => readonly Reason<EscalationCode>[];
  readonly withheld: WithheldActions;
  readonly personOf: PersonFinder;
  /** In which ways the customer cannot be reached. */
  readonly unreachable: readonly Unreachable[];
}

/**
 * The tasks of what carries a stage: for each of its actions the claims for which it was neither planned nor
 * done, one task for each person. An action that is withheld has none.
 */
export function carrierTasks(
  { customer, stage, claims }: Carrier,
  { withheld, deadlineOf, personOf, reasonsOf, unreachable }: TaskTerms,
): readonly EscalationTask[] {
  const actions = stage.actions.filter(({ id }) => !withheld.has(id));
  return actions.flatMap((action) => {
    const what = kindFor(action, unreachable);
    const left = claims.filter((claim) => isLeft(claim, stage.id, action));
    const persons = grouped(left, ({ aged }) => personOf(action.role, aged.item) ?? "");
    return Array.from(persons, ([person, group]): EscalationTask => {
      const items = group.map(({ aged, pressed }) => ({ item: aged.item.id, amount: pressed }));
      const totals = totalsByCurrency(items.map(({ amount }) => ({ open: amount })));
      const dueBy = deadlineOf(action);
      const about = { customer, items: items.map(({ item }) => item), totals, dueBy };
      return {
        id: taskId({ customer, stage: stage.id, action: action.id, items: about.items }),
        customer,
        stage: stage.id,
        action: action.id,
        what,
        role: action.role,
        person: person === "" ? null : person,
        reportTo: action.reportTo,
        items,
        totals,
        dueBy,
        reasons: [instructionOf({ ...action, what }, group, about), ...group.flatMap(reasonsOf)],
      };
    });
  });
}

/** What to do about some claims; how long those of them are overdue that are. */
function instructionOf(
  { citation, reportTo, what }: EscalationAction,
  claims: readonly Claim[],
  about: Facts & { readonly customer: string },
): Reason<InstructionCode> {
  const overdue = claims.filter(({ overdueDays }) => overdueDays > 0);
  if (overdue.length === 0) {
    const dueOn = claims.map((claim) => claim.dueOn).reduce(earlierOf);
    return { code: "act-before-due", citation, facts: { ...about, what, dueOn, reportTo } };
  }
  const { days: overdueDays, leastDays } = overdueRange(overdue.map(({ aged }) => aged));
  const facts = { ...about, overdueDays, leastDays, reportTo };
  return { code: INSTRUCTIONS[what], citation, facts };
}

function taskId({
  customer,
  stage,
  action,
  items,
}: Pick<EscalationTask, "customer" | "stage" | "action"> & { readonly items: readonly string[] }): string {
  const [only = "", ...others] = items;
  if (others.length === 0) return contentId("task", only, stage, action);
  return contentId("task", customer, stage, action, digestOf(items));
}

/**
 * The last day for an action in a run. Each is reckoned once, however many tasks it has.
 *
 * @throws MisuseError `calendar-missing` when a deadline is in business days and no calendar is given.
 */
export function deadlinesOf(facts: EscalationFacts): TaskTerms["deadlineOf"] {
  const known = new Map<EscalationAction, PlainDate>();
  return (action) => {
    const dueBy = known.get(action) ?? deadline(action, facts);
    known.set(action, dueBy);
    return dueBy;
  };
}

function deadline({ id, within }: EscalationAction, { asOf, calendar }: EscalationFacts): PlainDate {
  if (within.unit === "calendar-day") return addDays(asOf, within.days);
  if (calendar !== undefined) return addBusinessDays(asOf, within.days, calendar);
  throw new MisuseError({
    code: "calendar-missing",
    field: "calendar",
    value: calendar,
    problem: `the deadline of ${id} is in business days`,
    remedy: "Pass the calendar of the firm's business days.",
  });
}
