import type { AgingReport, RemarksDue } from "../aging/index.js";
import type { Approval } from "../approval/index.js";
import {
  type AllowanceChange,
  assessBadDebtLiability,
  badDebtLosses,
  type BadDebtLoss,
  changeInAllowance,
  checkProblemReports,
  computeLossRates,
  type LiabilityAssessment,
  type LossAllowance,
  type LossRateTable,
  type ProblemCheck,
  proposeWriteOffs,
  provideForLosses,
  type RecoveryPlan,
  spreadRecoveries,
  type VisitCount,
  type WriteOffProposal,
} from "../bad-debt/index.js";
import type { PlainDate } from "../calendar/index.js";
import { checkVisits } from "../customer/index.js";
import type { Money } from "../money/index.js";
import type { MonthEndFacts } from "./month-end-facts.js";

/** Bad debts, from the first sign of trouble to the last recovery. */
export interface BadDebtReview {
  readonly problems: ProblemCheck;
  readonly writeOffs: WriteOffProposal;
  readonly recoveries: RecoveryPlan;
  readonly losses: readonly BadDebtLoss[];
  readonly liability: LiabilityAssessment;
  /** `null` where the policy's rates are used. */
  readonly rates: LossRateTable | null;
  readonly allowance: LossAllowance;
  /** Against the allowance of the last month end, by currency. */
  readonly change: readonly AllowanceChange[];
}

/** Reviews what is known of bad debts. */
export function reviewBadDebts(
  facts: MonthEndFacts,
  {
    aging,
    approvals,
    remarks,
  }: {
    readonly aging: AgingReport;
    readonly approvals: readonly Approval[];
    readonly remarks: RemarksDue;
  },
): BadDebtReview {
  const { asOf, badDebts: file, items, settled } = facts;
  const { badDebt: policy } = facts.policy;
  const problems = checkProblemReports({ problems: file.problems, reports: file.reports, asOf }, policy);
  const recoveries = spreadRecoveries(
    { writeOffs: file.writtenOff, recoveries: file.recoveries, asOf },
    policy,
  );
  const losses = badDebtLosses(recoveries);
  const rates = file.history && computeLossRates(file.history, policy);
  const allowance = provideForLosses({ report: aging, rates, rebuttals: file.rebuttals }, policy);
  return {
    problems,
    writeOffs: proposeWriteOffs(
      {
        applications: file.applications,
        position: { asOf, items, settled, findings: [] },
        approvals,
        evidence: file.evidence,
        properties: file.properties,
        annualIncome: file.annualIncome,
      },
      policy,
    ),
    recoveries,
    losses,
    liability: assessBadDebtLiability(
      {
        losses,
        visits: visitsSince(losses, facts),
        remarks: [...file.missingRemarks, remarks],
        shipments: file.shipments,
        warnings: problems.warnings,
        causes: file.causes,
        decisions: file.shareDecisions,
        asOf,
      },
      policy,
    ),
    rates,
    allowance,
    change: changeInAllowance({
      previous: file.previousAllowance,
      current: allowance,
      ...sinceLast(file.previousAllowance, recoveries),
    }),
  };
}

/** The visits of all the time in which what was lost was a claim. */
function visitsSince(
  losses: readonly BadDebtLoss[],
  { asOf, charges, policy, visits }: MonthEndFacts,
): readonly VisitCount[] {
  const [from] = losses.map(({ since }) => since).sort();
  return from === undefined ? [] : checkVisits({ visits, charges, from, asOf }, policy.customer).rows;
}

/** What was given up and recovered since the last allowance, if debts are given up against one. */
function sinceLast(
  previous: LossAllowance | null,
  { parts, writeOffs }: RecoveryPlan,
): { readonly used: readonly Money[]; readonly recovered: readonly Money[] } {
  if (previous === null || previous.method === "direct-write-off") return { used: [], recovered: [] };
  const after = ({ on }: { readonly on: PlainDate }): boolean => on > previous.asOf;
  return {
    used: writeOffs.filter(after).map(({ amount }) => amount),
    recovered: parts.filter(after).map(({ amount }) => amount),
  };
}
