import { overdueRange } from "../aging/index.js";
import { type PlainDate, addBusinessDays, addDays } from "../calendar/index.js";
import { contentId, digestOf, type Reason, grouped } from "../decision/index.js";
import { totalsByCurrency } from "../ledger/index.js";
import { MisuseError } from "../misuse/index.js";
import { personFor } from "./appointment.js";
import type { Carrier } from "./carrier.js";
import type { Claim } from "./claim.js";
import type { ActionKind, EscalationAction } from "./escalation-action.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationTask } from "./escalation-task.js";
import type { EscalationCode, InstructionCode } from "./escalation.reason.js";
import { actionKey } from "./history.js";

const INSTRUCTIONS: Readonly<Record<ActionKind, InstructionCode>> = {
  telephone: "telephone-customer",
  message: "message-customer",
  letter: "write-letter",
  visit: "visit-customer",
  report: "make-report",
  "special-case": "decide-special-case",
  legal: "take-legal-steps",
};

/**
 * The tasks of what carries a stage: for each of its actions the claims for which it was neither planned nor
 * done, one task for each person.
 *
 * @throws MisuseError `calendar-missing` when a deadline is in business days and no calendar is given.
 */
export function carrierTasks(
  { customer, stage, claims }: Carrier,
  facts: EscalationFacts,
  reasonsOf: (claim: Claim) => readonly Reason<EscalationCode>[],
): readonly EscalationTask[] {
  return stage.actions.flatMap((action) => {
    const left = claims.filter(({ history }) => !history.recorded.has(actionKey(stage.id, action.id)));
    const persons = grouped(left, ({ aged }) => personFor(action.role, aged.item, facts.people ?? []) ?? "");
    return Array.from(persons, ([person, group]): EscalationTask => {
      const items = group.map(({ aged, pressed }) => ({ item: aged.item.id, amount: pressed }));
      const totals = totalsByCurrency(items.map(({ amount }) => ({ open: amount })));
      const { days, leastDays } = overdueRange(group.map(({ aged }) => aged));
      const dueBy = deadlineOf(action, facts);
      const instruction = {
        customer,
        items: items.map(({ item }) => item),
        totals,
        overdueDays: days,
        leastDays,
        dueBy,
        reportTo: action.reportTo,
      };
      return {
        id: taskId({ customer, stage: stage.id, action: action.id, items: instruction.items }),
        customer,
        stage: stage.id,
        action: action.id,
        what: action.what,
        role: action.role,
        person: person === "" ? null : person,
        reportTo: action.reportTo,
        items,
        totals,
        dueBy,
        reasons: [
          { code: INSTRUCTIONS[action.what], citation: action.citation, facts: instruction },
          ...group.flatMap(reasonsOf),
        ],
      };
    });
  });
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

function deadlineOf({ id, within }: EscalationAction, { asOf, calendar }: EscalationFacts): PlainDate {
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
