import type { ArrearsPolicy } from "../../arrears/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** A campaign to pay off what is overdue, for any debtor and creditor, with an inspection every quarter. */
export const arrearsSection: SectionText<ArrearsPolicy> = {
  scope: {
    debtors: ["government", "public-institution", "public-company", "other-debtor"],
    creditors: [
      "private-enterprise",
      "private-listed-enterprise",
      "small-or-medium-enterprise",
      "other-creditor",
    ],
  },
  repayments: { means: ["transfer", "cash", "bill", "set-off"], evidence: false },
  rate: { disputed: false, foundLate: true, newArrears: true, places: 4 },
  targets: { goal: "1", firstCauses: [] },
  organisation: { headOffice: "head", deputyOffice: "deputy", members: [], memberCount: 1 },
  responsibility: ["supervision", "level", "place"],
  gate: {
    conditions: {
      approval: ["funds-source", "cash-flow", "debt-finance"],
      tender: ["project-approval", "funds-in-place", "settlement-terms"],
      start: ["project-approval", "works-approval", "no-early-start"],
    },
    approvalUse: "project-gate",
    approvers: { project: [], works: [] },
    noPrefinancing: "government",
  },
  inspection: { everyMonths: 3 },
  integrity: { debtors: ["government", "public-institution", "public-company"] },
  blacklist: { serious: null, offAfterMonths: 0 },
};

/** The origin of each value of {@link arrearsSection}. */
export const arrearsProvenance: Provenance = {
  "/arrears": {
    citation: "Common practice",
    certainty: "chosen",
    note: "All that is confirmed counts in the rate, new arrears too; nobody is blacklisted by amount.",
  },
};
