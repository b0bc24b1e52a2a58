import type { CustomerPolicy } from "../../customer/index.js";
import { money } from "../../money/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

const PRACTICE = "Common practice";

/** A short file for everyone who buys on credit, four grades, and a word with each customer every quarter. */
export const customerSection: SectionText<CustomerPolicy> = {
  dossier: {
    fields: [
      { id: "name", group: "A", required: true, personal: false, purpose: "to name the customer" },
      { id: "address", group: "A", required: true, personal: false, purpose: "to send invoices" },
      { id: "phone", group: "A", required: false, personal: false, purpose: "to call about payment" },
      { id: "contact", group: "A", required: false, personal: true, purpose: "to know whom to ask for" },
      { id: "market-area", group: "B", required: false, personal: false, purpose: "to judge sales" },
      { id: "sales-record", group: "C", required: false, personal: false, purpose: "to judge sales" },
      { id: "finances", group: "D", required: false, personal: false, purpose: "to fix a limit" },
    ],
    reviewerRoles: [],
    responsibleRole: null,
    keepers: ["finance"],
    updateEveryMonths: 12,
  },
  filing: { reading: "any", deals: 1, amount: /* @__PURE__ */ money("0.00", "USD"), withinMonths: 1 },
  limitTable: { keepers: ["finance"] },
  grades: { order: ["A", "B", "C", "D"], assessWithinDays: null, approvalUse: null },
  visits: {
    count: 1,
    period: "quarter",
    kinds: ["phone", "in-person"],
    oncePerDay: true,
    by: "anyone",
    partPeriod: "nothing",
  },
  personalData: {
    citations: { minimum: PRACTICE, access: PRACTICE, deletion: PRACTICE },
    records: {
      dossier: { purpose: "to fix the customer's credit", keptUnder: PRACTICE },
      deal: { purpose: "to account for sales and to collect what is owed", keptUnder: PRACTICE },
      visit: { purpose: "to show that the customer was spoken to", keptUnder: PRACTICE },
      "grade-change": { purpose: "to show on what grade credit was given", keptUnder: PRACTICE },
      charge: { purpose: "to show who looks after the customer", keptUnder: PRACTICE },
      parent: { purpose: "to hold a group to one limit", keptUnder: PRACTICE },
    },
  },
};

/** The origin of each value of {@link customerSection}. */
export const customerProvenance: Provenance = {
  "/customer": {
    citation: PRACTICE,
    certainty: "chosen",
    note: "A file from the first deal on, in one copy, looked through each year; the grades are those of the limits.",
  },
};
