import type { AgedItem } from "../aging/index.js";
import { addDays } from "../calendar/index.js";
import type { Reason } from "../decision/index.js";
import { signOfMoney, zeroMoney } from "../money/index.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { StandingCode } from "./escalation.reason.js";
import type { ItemEscalation, Standing } from "./item-escalation.js";
import { nextChangeBeforeStages } from "./next-change.js";

/** An item's place in a plan when it is in no stage; `undefined` when it is in one. */
export function outsideStages(aged: AgedItem, policy: EscalationPolicy): ItemEscalation | undefined {
  const { item, overdueDays } = aged;
  const facts = { item: item.id, open: item.open, kind: item.kind };
  if (signOfMoney(item.open) < 0)
    return outside(aged, "credit", { code: "credit-not-escalated", citation: policy.citation, facts });
  if (signOfMoney(item.open) === 0) {
    return outside(aged, "settled", { code: "nothing-left-to-escalate", citation: policy.citation, facts });
  }
  if (!policy.kinds.includes(item.kind)) {
    return outside(aged, "other-kind", { code: "kind-not-escalated", citation: policy.citation, facts });
  }
  if (overdueDays === null) {
    return outside(aged, "due-date-unknown", { code: "due-date-unknown", citation: policy.citation, facts });
  }
  const nextChangeOn = nextChangeBeforeStages(aged.asOf, addDays(aged.asOf, -overdueDays), policy);
  if (nextChangeOn === null) return undefined;
  const reason = {
    code: "before-first-stage",
    citation: policy.citation,
    facts: { ...facts, overdueDays, nextChangeOn },
  } as const;
  return { ...outside(aged, "before-first-stage", reason), nextChangeOn };
}

function outside(aged: AgedItem, standing: Standing, reason: Reason<StandingCode>): ItemEscalation {
  const zero = zeroMoney(aged.item.open.currency);
  return {
    aged,
    standing,
    stage: null,
    rank: null,
    paused: zero,
    escalated: zero,
    nextChangeOn: null,
    reasons: [reason],
  };
}
