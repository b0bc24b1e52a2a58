import {
  type ArrearsResponsibility,
  assessBlacklist,
  type BlacklistDecision,
  type BodyTasks,
  type CampaignReport,
  checkDeposits,
  checkInspections,
  checkOrganisation,
  clearanceTasks,
  compareWithTargets,
  type DebtRegister,
  type DepositCheck,
  detectNewArrears,
  type GateCode,
  type GateFacts,
  gateProject,
  type InspectionCheck,
  type IntegrityFile,
  integrityFiles,
  type NewArrears,
  type OrganisationCode,
  type RateCode,
  rateReasons,
  registerDebts,
  reportCampaign,
  type TargetComparison,
  whoAnswers,
} from "../arrears/index.js";
import { compareText, type Decision, type Finding, type Reason } from "../decision/index.js";
import type { ClearanceCampaign } from "./clearance.port.js";
import type { MonthEndFacts } from "./month-end-facts.js";

/** Whether a project may pass a gate. */
export interface ProjectGate extends Pick<GateFacts, "stage"> {
  readonly project: string;
  readonly decision: Decision<"approve" | "refuse", GateCode>;
}

/** How far a clearance campaign has come, and what is to be done about it. */
export interface ClearanceReview {
  readonly register: DebtRegister;
  readonly report: CampaignReport;
  /** The clearance rates with what counts in them. */
  readonly rates: readonly Reason<RateCode>[];
  readonly targets: TargetComparison;
  readonly responsibility: ArrearsResponsibility;
  readonly tasks: readonly BodyTasks[];
  readonly organisation: readonly Finding<OrganisationCode>[];
  /** `null` without a later screening. */
  readonly newArrears: NewArrears | null;
  /** By project and stage. */
  readonly gates: readonly ProjectGate[];
  readonly deposits: DepositCheck;
  readonly inspections: InspectionCheck;
  readonly integrity: readonly IntegrityFile[];
  readonly blacklist: readonly BlacklistDecision[];
}

/** Reviews the campaign that is under way; `null` where there is none. */
export function reviewClearance({ asOf, campaign, policy }: MonthEndFacts): ClearanceReview | null {
  if (campaign === null) return null;
  const { arrears } = policy;
  const { deposits, inspections, organisation, observed, repayments, screening } = campaign;
  const register = registerDebts({ ...screening, asOf }, arrears);
  const report = reportCampaign({ register, repayments, asOf }, arrears);
  const comparison = compareWithTargets({ report, targets: campaign.targets }, arrears);
  const responsibility = whoAnswers({ debts: register.debts, duties: organisation.duties }, arrears);
  return {
    register,
    report,
    rates: rateReasons(report),
    targets: comparison,
    responsibility,
    tasks: clearanceTasks({ report, comparison, responsibility }, arrears),
    organisation: checkOrganisation({ organisation, asOf }, arrears),
    newArrears:
      observed === null
        ? null
        : detectNewArrears({ report, observed: registerDebts({ ...observed, asOf }, arrears) }),
    gates: gatesOf(campaign, { asOf, policy }),
    deposits: checkDeposits({ deposits, asOf }),
    inspections: checkInspections({ report, inspections }, arrears),
    integrity: integrityFiles(report, arrears),
    blacklist: assessBlacklist({ report, listed: campaign.blacklist }, arrears),
  };
}

function gatesOf(
  { projects }: ClearanceCampaign,
  { asOf, policy }: Pick<MonthEndFacts, "asOf" | "policy">,
): readonly ProjectGate[] {
  return projects
    .map((gate) => ({
      project: gate.project.id,
      stage: gate.stage,
      decision: gateProject({ ...gate, asOf }, policy.arrears),
    }))
    .sort((a, b) => compareText(a.project, b.project) || compareText(a.stage, b.stage));
}
