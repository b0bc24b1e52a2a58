import type { AgedItem } from "../aging/index.js";
import { type Approval, openApproval, recordApproval } from "../approval/index.js";
import { type PlainDate, daysBetween } from "../calendar/index.js";
import { subtractMoney, zeroMoney } from "../money/index.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationDifference } from "./escalation-trace.js";
import type { EscalationPolicy } from "./escalation.policy.js";

/** The facts of a run in which some things differ. */
export function factsWith(
  facts: EscalationFacts,
  parts: readonly EscalationDifference[],
  policy: EscalationPolicy,
): EscalationFacts {
  return parts.reduce((before, part) => withPart(before, part, policy), facts);
}

function withPart(
  facts: EscalationFacts,
  part: EscalationDifference,
  policy: EscalationPolicy,
): EscalationFacts {
  switch (part.kind) {
    case "date":
      return { ...facts, asOf: part.on, items: facts.items.map((aged) => agedOn(aged, part.on)) };
    case "payment":
      return withItem(facts, part.item, ({ item }) => {
        const settlement = { by: "payment", on: facts.asOf, amount: part.amount };
        const open = subtractMoney(item.open, part.amount);
        return { ...item, open, settlements: [...item.settlements, settlement] };
      });
    case "dispute":
      return withItem(facts, part.item, ({ item }) => ({ ...item, disputed: zeroMoney(item.open.currency) }));
    case "hold":
      return { ...facts, holds: (facts.holds ?? []).filter(({ id }) => id !== part.hold) };
    case "override":
      return { ...facts, overrides: (facts.overrides ?? []).filter(({ id }) => id !== part.override) };
    case "approval":
      return { ...facts, approvals: [...(facts.approvals ?? []), ...granted(part, facts.asOf, policy)] };
    default:
      return part satisfies never;
  }
}

function withItem(
  facts: EscalationFacts,
  id: string,
  changed: (aged: AgedItem) => AgedItem["item"],
): EscalationFacts {
  const items = facts.items.map((aged) => (aged.item.id === id ? { ...aged, item: changed(aged) } : aged));
  return { ...facts, items };
}

function agedOn(aged: AgedItem, on: PlainDate): AgedItem {
  const { overdueDays, asOf } = aged;
  return {
    ...aged,
    asOf: on,
    overdueDays: overdueDays === null ? null : overdueDays + daysBetween(asOf, on),
  };
}

/** An approval of a use, granted by whoever may: what a run reads of it. */
function granted(
  { use, subject, citation }: EscalationDifference & { readonly kind: "approval" },
  on: PlainDate,
  { policy }: EscalationPolicy,
): readonly Approval[] {
  const step = { id: use, by: { person: "approver" }, without: [], voting: { mode: "one" } } as const;
  const steps = [{ ...step, opinionNeeded: false, deadline: null, substitutes: null }];
  const bands = [{ upTo: null, chain: use }];
  const request = { id: use, use, subject, by: "requester", on };
  const { approval } = openApproval(
    { request, roster: [], asOf: on },
    {
      policy,
      citation,
      chains: { [use]: { citation, steps } },
      uses: { [use]: { citation, reasonNeeded: false, bands } },
    },
  );
  if (approval === null) return [];
  const event = { kind: "vote", step: use, by: "approver", on, choice: "for" } as const;
  return [recordApproval({ approval, event, asOf: on }).approval];
}
