import type { EscalationAction, EscalationPolicy, StageConsequences } from "../../escalation/index.js";
import { money } from "../../money/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

const action = (
  what: EscalationAction["what"],
  role: string,
  days: number,
  reportTo: string | null,
): EscalationAction => ({
  id: what,
  what,
  role,
  within: { days, unit: "calendar-day" },
  reportTo,
  citation: "Credit policy",
});

const consequences = (stops: boolean): StageConsequences => ({
  stopShipment: stops ? { citation: "Credit policy" } : null,
  deduction: null,
  fee: null,
  interest: stops ? { citation: "Credit policy" } : null,
});

/** A reminder, a demand, a last demand, then collection by others; a customer's oldest claim sets the tone. */
export const escalationSection: SectionText<EscalationPolicy> = {
  citation: "Credit policy",
  kinds: ["trade", "other", "bill"],
  carriedBy: "customer",
  progress: { by: "overdue-days" },
  stages: [
    {
      id: "1-14",
      citation: "Credit policy",
      fromDays: 1,
      toDays: 14,
      actions: [/* @__PURE__ */ action("message", "receivables-accountant", 2, null)],
      consequences: /* @__PURE__ */ consequences(false),
      letter: { tone: "reminder", payWithinDays: 7 },
    },
    {
      id: "15-30",
      citation: "Credit policy",
      fromDays: 15,
      toDays: 30,
      actions: [
        /* @__PURE__ */ action("telephone", "handler", 2, "receivables-accountant"),
        /* @__PURE__ */ action("letter", "receivables-accountant", 2, null),
      ],
      consequences: /* @__PURE__ */ consequences(true),
      letter: { tone: "demand", payWithinDays: 7 },
    },
    {
      id: "31-60",
      citation: "Credit policy",
      fromDays: 31,
      toDays: 60,
      actions: [
        /* @__PURE__ */ action("letter", "receivables-accountant", 2, null),
        /* @__PURE__ */ action("report", "receivables-accountant", 2, "finance-manager"),
      ],
      consequences: /* @__PURE__ */ consequences(true),
      letter: { tone: "final", payWithinDays: 10 },
    },
  ],
  beyond: {
    id: "61+",
    citation: "Credit policy",
    actions: [
      /* @__PURE__ */ action("special-case", "finance-manager", 5, "general-manager"),
      /* @__PURE__ */ action("legal", "legal-counsel", 10, "finance-manager"),
    ],
    consequences: /* @__PURE__ */ consequences(true),
    letter: { tone: "final", payWithinDays: 10 },
  },
  minimum: { item: [], customer: [/* @__PURE__ */ money("10.00", "USD")] },
  pause: { disputeDays: 30, keepsStop: false },
  deduction: { base: "original", mode: "replaces", rounding: "half-up", givenBackWhenSettled: false },
};

/** The origin of each value of {@link escalationSection}. */
export const escalationProvenance: Provenance = {
  "/escalation": {
    citation: "Common practice",
    certainty: "chosen",
    note: "Customary days, roles and deadlines.",
  },
};
