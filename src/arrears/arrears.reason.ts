import type { ApprovalCheckCode, ApprovalStatusCode } from "../approval/index.js";

/** Codes of the register of debts. */
export type RegisterCode =
  | "debt-registered-twice"
  | "debt-registered-differently"
  | "debt-perhaps-registered-twice"
  | "debt-not-yet-in-arrears"
  | "unknown-debtor"
  | "outside-the-campaign"
  | "project-not-named";

/** Codes of repayments, or parts of them, that settle nothing. */
export type UncountedCode =
  | "repayment-entered-twice"
  | "repayment-of-unknown-debt"
  | "repayment-outside-the-campaign"
  | "repayment-in-other-currency"
  | "repayment-before-debt"
  | "repayment-before-registration"
  | "repayment-after-the-day"
  | "no-repayment-by-such-means"
  | "repayment-without-evidence"
  | "repayment-above-debt";

/** Codes of the clearance rates. */
export type RateCode = "clearance-by-amount" | "clearance-by-number" | "no-clearance-rate";

/** Codes of targets. */
export type TargetCode =
  | "target-without-arrears"
  | "target-set-twice"
  | "target-without-funds"
  | "target-above-hundred-percent"
  | "target-above-arrears"
  | "debtor-without-target"
  | "target-short-of-goal";

/** Codes of what a later screening shows. */
export type NewArrearsCode = "new-arrears" | "missed-by-screening" | "arrears-grew" | "cleared-but-claimed";

/** Codes of a campaign's organisation. */
export type OrganisationCode =
  | "work-plan-missing"
  | "group-head-wrong"
  | "group-deputy-wrong"
  | "group-lacks-body"
  | "group-too-small";

/** Codes of who answers for a debt. */
export type ResponsibilityCode = "nobody-answers";

/** Codes of the project gate, and of the approval that it rests on. */
export type GateCode =
  | "project-meets-conditions"
  | "funds-source-missing"
  | "funds-below-cost"
  | "fund-balance-plan-missing"
  | "cash-flow-not-assessed"
  | "cash-flow-short"
  | "debt-source-open"
  | "debt-duty-open"
  | "prefinancing-asked"
  | "project-not-approved"
  | "works-not-approved"
  | "works-approved-before-project"
  | "started-before-project-approval"
  | "built-before-approval"
  | "funds-not-in-place"
  | "settlement-terms-missing"
  | ApprovalCheckCode
  | ApprovalStatusCode;

/** Codes of what would have to differ for a project to pass a gate. */
export type GateDifferenceCode =
  | "funds-added"
  | "inflow-added"
  | "paper-filed"
  | "prefinancing-dropped"
  | "matter-approved";

/** Codes of deposits. */
export type DepositCode = "deposit-without-legal-basis" | "deposit-not-approved";

/** Codes of inspections. */
export type InspectionCode =
  | "violation-found"
  | "inspection-in-the-future"
  | "inspected-by-itself"
  | "inspection-overdue"
  | "never-inspected";

/** Codes of the government-integrity file. */
export type IntegrityCode = "arrears-on-file" | "cleared-on-file";

/** Codes of the blacklist. */
export type BlacklistCode =
  | "serious-not-stated"
  | "arrears-serious"
  | "arrears-not-serious"
  | "listed-without-debts"
  | "listed-until-cleared"
  | "listed-and-cleared";

/** Every code of the room `arrears`. */
export type ArrearsCode =
  | RegisterCode
  | UncountedCode
  | RateCode
  | TargetCode
  | NewArrearsCode
  | OrganisationCode
  | ResponsibilityCode
  | GateCode
  | DepositCode
  | InspectionCode
  | IntegrityCode
  | BlacklistCode;
