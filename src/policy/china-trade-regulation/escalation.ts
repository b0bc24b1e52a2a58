import type { EscalationAction, EscalationPolicy, StageConsequences } from "../../escalation/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

const report = (
  id: string,
  role: string,
  reportTo: string,
  days: number,
  citation: string,
): EscalationAction => ({
  id,
  what: "report",
  role,
  within: { days, unit: "calendar-day" },
  reportTo,
  citation,
});

const consequences = (share: string | null): StageConsequences => ({
  stopShipment: { citation: "Art. 14" },
  deduction: share === null ? null : { share, citation: "Art. 19" },
  fee: null,
  interest: share === null ? null : { citation: "Art. 19" },
});

/** What follows when the agreed term is exceeded (Art. 18, 19); of what follows after 90 days the text says nothing. */
export const escalationSection: SectionText<EscalationPolicy> = {
  citation: "Art. 19",
  kinds: ["trade", "other", "bill"],
  carriedBy: "item",
  progress: { by: "overdue-days" },
  stages: [
    {
      id: "1-10",
      citation: "Art. 19",
      fromDays: 1,
      toDays: 10,
      actions: [
        {
          id: "telephone",
          what: "telephone",
          role: "handler",
          within: { days: 1, unit: "calendar-day" },
          reportTo: "department-head",
          citation: "Art. 19",
        },
        /* @__PURE__ */ report("report", "handler", "department-head", 1, "Art. 19"),
        /* @__PURE__ */ report("follow-up-report", "department-head", "vice-general-manager", 3, "Art. 18"),
      ],
      consequences: /* @__PURE__ */ consequences(null),
      letter: { tone: "reminder", payWithinDays: 7 },
    },
    {
      id: "11-60",
      citation: "Art. 19",
      fromDays: 11,
      toDays: 60,
      actions: [
        {
          id: "contact",
          what: "telephone",
          role: "department-head",
          within: { days: 0, unit: "calendar-day" },
          reportTo: null,
          citation: "Art. 13",
        },
        /* @__PURE__ */ report("report", "department-head", "vice-general-manager", 3, "Art. 19"),
        {
          id: "visit",
          what: "visit",
          role: "department-head",
          within: { days: 10, unit: "calendar-day" },
          reportTo: "vice-general-manager",
          citation: "Art. 19",
        },
      ],
      consequences: /* @__PURE__ */ consequences("0.20"),
      letter: { tone: "demand", payWithinDays: 7 },
    },
    {
      id: "61-90",
      citation: "Art. 19",
      fromDays: 61,
      toDays: 90,
      actions: [
        /* @__PURE__ */ report("report", "business-supervisor", "general-manager", 3, "Art. 19"),
        {
          id: "special-case",
          what: "special-case",
          role: "general-manager",
          within: { days: 10, unit: "calendar-day" },
          reportTo: null,
          citation: "Art. 19",
        },
        {
          id: "legal",
          what: "legal",
          role: "legal-counsel",
          within: { days: 20, unit: "calendar-day" },
          reportTo: "general-manager",
          approvalUse: "special-case",
          citation: "Art. 19",
        },
      ],
      consequences: /* @__PURE__ */ consequences("0.50"),
      letter: { tone: "final", payWithinDays: 7 },
    },
  ],
  beyond: null,
  minimum: { item: [], customer: [] },
  pause: { disputeDays: 30, keepsStop: true },
  deduction: { base: "original", mode: "replaces", rounding: "half-up", givenBackWhenSettled: false },
};

const memory = {
  citation: "Art. 19",
  certainty: "assumed",
  note: "This tier is lost; completed from memory.",
} as const;
const deadline = {
  citation: "Art. 18, 19",
  certainty: "chosen",
  note: 'The text sets no deadline; "in time" 及时 only.',
} as const;
const letter = { citation: "Art. 19", certainty: "chosen", note: "The text knows no letters." } as const;
const charges = {
  citation: "Art. 19",
  certainty: "chosen",
  note: "The text is silent on late interest and fees.",
} as const;
const stop = { citation: "Art. 14", certainty: "sure" } as const;

/** The origin of each value of {@link escalationSection}. */
export const escalationProvenance: Provenance = {
  "/escalation/citation": { citation: "Art. 19", certainty: "sure" },
  "/escalation/kinds": {
    citation: "Art. 2",
    certainty: "chosen",
    note: "Art. 19 speaks of contracts of sale; money paid to suppliers in advance is followed up by purchasing.",
  },
  "/escalation/carriedBy": {
    citation: "Art. 19",
    certainty: "chosen",
    note: "The text counts days by contract.",
  },
  "/escalation/progress": { citation: "Art. 19", certainty: "sure" },
  "/escalation/stages/0": { citation: "Art. 19", certainty: "sure" },
  "/escalation/stages/0/actions/0/within": deadline,
  "/escalation/stages/0/actions/1/within": deadline,
  "/escalation/stages/0/actions/2": {
    citation: "Art. 18",
    certainty: "sure",
    note: "The business department tells the deputy general manager in charge; who in it does so is not said.",
  },
  "/escalation/stages/0/actions/2/within": deadline,
  "/escalation/stages/0/consequences/stopShipment": stop,
  "/escalation/stages/0/consequences/fee": charges,
  "/escalation/stages/0/consequences/interest": charges,
  "/escalation/stages/0/letter": letter,
  "/escalation/stages/1": memory,
  "/escalation/stages/1/actions/0": {
    citation: "Art. 13",
    certainty: "sure",
    note: "Ten days past the term finance tells the head of the business department, who contacts the customer at once.",
  },
  "/escalation/stages/1/actions/1/within": deadline,
  "/escalation/stages/1/actions/2/within": deadline,
  "/escalation/stages/1/consequences/stopShipment": stop,
  "/escalation/stages/1/consequences/fee": charges,
  "/escalation/stages/1/consequences/interest": charges,
  "/escalation/stages/1/letter": letter,
  "/escalation/stages/2": memory,
  "/escalation/stages/2/actions/0/within": deadline,
  "/escalation/stages/2/actions/1/within": deadline,
  "/escalation/stages/2/actions/2/within": deadline,
  "/escalation/stages/2/consequences/stopShipment": stop,
  "/escalation/stages/2/consequences/fee": charges,
  "/escalation/stages/2/consequences/interest": charges,
  "/escalation/stages/2/letter": letter,
  "/escalation/beyond": {
    citation: "Art. 19",
    certainty: "open",
    note: "What follows after 90 days is unknown; the firm must state it.",
  },
  "/escalation/minimum": { citation: "Art. 19", certainty: "chosen", note: "The text knows no minimum." },
  "/escalation/pause/disputeDays": { citation: "Art. 19", certainty: "chosen", note: "The text is silent." },
  "/escalation/pause/keepsStop": {
    citation: "Art. 14",
    certainty: "sure",
    note: "Only a reliable financial guarantee lifts the stop, which the order check looks at.",
  },
  "/escalation/deduction": memory,
  "/escalation/deduction/mode": {
    citation: "Art. 19",
    certainty: "assumed",
    note: "Whether the 50 % take the place of the 20 % or are added to them is not said; the milder reading is taken.",
  },
  "/escalation/deduction/rounding": { citation: "Art. 19", certainty: "chosen", note: "The text is silent." },
  "/escalation/deduction/givenBackWhenSettled": {
    citation: "Art. 19",
    certainty: "chosen",
    note: "The text does not give anything back.",
  },
};
