import type { ArrearsPolicy } from "../../arrears/index.js";
import type { Origin, Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** Clearance of arrears owed to private firms and SMEs 清理拖欠民营企业中小企业账款: R4.0–R4.13. */
export const arrearsSection: SectionText<ArrearsPolicy> = {
  scope: {
    debtors: ["government", "public-institution", "public-company"],
    creditors: ["private-enterprise", "private-listed-enterprise", "small-or-medium-enterprise"],
  },
  repayments: { means: ["transfer", "cash", "bill", "set-off"], evidence: true },
  rate: { disputed: false, foundLate: true, newArrears: false, places: 4 },
  targets: { goal: "1", firstCauses: ["works"] },
  organisation: {
    headOffice: "executive-deputy-county-head",
    deputyOffice: "deputy-county-head",
    members: ["industry", "finance", "audit", "reform"],
    memberCount: 17,
  },
  responsibility: ["supervision", "level", "place"],
  gate: {
    conditions: {
      approval: [
        "funds-source",
        "fund-balance-plan",
        "cash-flow",
        "debt-finance",
        "no-prefinancing",
        "no-early-start",
      ],
      tender: [
        "funds-source",
        "no-prefinancing",
        "no-early-start",
        "project-approval",
        "funds-in-place",
        "settlement-terms",
      ],
      start: [
        "funds-source",
        "fund-balance-plan",
        "cash-flow",
        "debt-finance",
        "no-prefinancing",
        "no-early-start",
        "project-approval",
        "works-approval",
      ],
    },
    approvalUse: "project-gate",
    approvers: { project: [], works: [] },
    noPrefinancing: "government",
  },
  inspection: { everyMonths: null },
  integrity: { debtors: ["government", "public-institution"] },
  blacklist: { serious: null, offAfterMonths: 0 },
};

/** The origin of each value of {@link arrearsSection}. */
export const arrearsProvenance: Provenance = {
  "/arrears/scope/debtors": /* @__PURE__ */ from(
    "R4.2",
    "sure",
    "The kinds of the four debtors: a public company, two governments, a hospital.",
  ),
  "/arrears/scope/creditors": /* @__PURE__ */ from("R4.0, R4.2", "sure"),
  "/arrears/repayments/means": /* @__PURE__ */ from(
    "R4.10",
    "chosen",
    "An IOU is no repayment; which means are, is not said.",
  ),
  "/arrears/repayments/evidence": /* @__PURE__ */ from(
    "R4.3",
    "chosen",
    "The source is silent; a rate that papers do not show proves nothing.",
  ),
  "/arrears/rate": /* @__PURE__ */ from(
    "R4.3",
    "assumed",
    "The formula is not stated; read as cleared ÷ registered.",
  ),
  "/arrears/rate/disputed": /* @__PURE__ */ from(
    "R4.3",
    "chosen",
    "What is not confirmed can be neither cleared nor missed.",
  ),
  "/arrears/rate/foundLate": /* @__PURE__ */ from(
    "R4.3, R4.7",
    "chosen",
    "All that should be repaid is; what a screening missed belongs to the task.",
  ),
  "/arrears/rate/newArrears": /* @__PURE__ */ from(
    "R4.0, R4.3",
    "chosen",
    "The task is set at the beginning; new arrears are a fault of their own and are reported apart.",
  ),
  "/arrears/rate/places": /* @__PURE__ */ from("R4.3", "chosen"),
  "/arrears/targets/goal": /* @__PURE__ */ from("R4.3", "sure", "100 %, by the end of the year."),
  "/arrears/targets/firstCauses": /* @__PURE__ */ from("R4.7", "sure", "Project payments 工程款."),
  "/arrears/organisation/headOffice": /* @__PURE__ */ from("R4.5", "sure"),
  "/arrears/organisation/deputyOffice": /* @__PURE__ */ from("R4.5", "sure"),
  "/arrears/organisation/members": /* @__PURE__ */ from("R4.5", "sure", "Those of the 17 that are named."),
  "/arrears/organisation/memberCount": /* @__PURE__ */ from("R4.5", "sure"),
  "/arrears/responsibility": /* @__PURE__ */ from(
    "R4.5",
    "chosen",
    "The three principles are stated; that supervision is asked first, and the place last, is not.",
  ),
  "/arrears/gate/conditions/approval": /* @__PURE__ */ from(
    "R4.8, R4.9, R4.10",
    "sure",
    "The fund-balance plan is from a kindred text.",
  ),
  "/arrears/gate/conditions/tender": /* @__PURE__ */ from(
    "R4.13",
    "sure",
    "Approval, funds in place and settlement terms; what R4.8 and R4.10 forbid holds here too.",
  ),
  "/arrears/gate/conditions/start": /* @__PURE__ */ from("R4.8, R4.10, R4.12", "sure"),
  "/arrears/gate/approvalUse": /* @__PURE__ */ from("R4.8", "sure"),
  "/arrears/gate/approvers": /* @__PURE__ */ from(
    "R4.8",
    "open",
    "The approving bodies are not named; empty accepts any body.",
  ),
  "/arrears/gate/noPrefinancing": /* @__PURE__ */ from("R4.10", "sure"),
  "/arrears/inspection/everyMonths": /* @__PURE__ */ from("R4.12", "open", "No interval is stated."),
  "/arrears/integrity/debtors": /* @__PURE__ */ from(
    "R4.13",
    "sure",
    "Government departments and the bodies that belong to them.",
  ),
  "/arrears/blacklist/serious": /* @__PURE__ */ from("R4.13", "open", "Serious is not defined."),
  "/arrears/blacklist/offAfterMonths": /* @__PURE__ */ from(
    "R4.13",
    "chosen",
    "By law; read as off the list once everything is paid.",
  ),
};

function from(citation: string, certainty: Origin["certainty"], note?: string): Origin {
  return { citation, certainty, ...(note !== undefined && { note }) };
}
