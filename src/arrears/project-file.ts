import type { Approval } from "../approval/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** When a project is looked at: before its approval 审批, before the tender 招标, before work starts 开工. */
export type GateStage = "approval" | "tender" | "start";

/** What an approval is about: the project itself 立项, or the works 施工. */
export type ApprovalMatter = "project" | "works";

/** What a project must meet. */
export type GateCondition =
  | "funds-source"
  | "fund-balance-plan"
  | "cash-flow"
  | "debt-finance"
  | "no-prefinancing"
  | "project-approval"
  | "works-approval"
  | "no-early-start"
  | "funds-in-place"
  | "settlement-terms";

/** An approval that another body gave, as a fact. */
export interface ProjectApproval {
  readonly matter: ApprovalMatter;
  /** The body that gave it. */
  readonly by: string;
  readonly on: PlainDate;
  /** Number of the paper; an approval without one does not count. */
  readonly document: string | null;
}

/** Where money for a project comes from. */
export interface FundsSource {
  readonly kind: "budget" | "own-funds" | "debt" | "contractor" | "other-source";
  readonly amount: Money;
  /** The paper that shows it, with one amount only once; `null` while it is only intended. */
  readonly document: string | null;
  /** From when the money is there; `null` while it is not. */
  readonly availableOn: PlainDate | null;
}

/** The assessment of what a project brings in and costs 现金流和收益. */
export interface CashFlowAssessment {
  readonly document: string;
  readonly on: PlainDate;
  /** All that comes in over its life, funds and income. */
  readonly inflow: Money;
  /** All that goes out over its life. */
  readonly outflow: Money;
}

/** How borrowed money is repaid. */
export interface DebtFinance {
  /** What it is repaid from; `null` while that is open. */
  readonly repaidFrom: string | null;
  /** Who owes the repayment; `null` while that is open. */
  readonly repaidBy: string | null;
}

/** A project as it is put before the approving body. */
export interface ProjectFile {
  readonly id: string;
  /** Invested by the government 政府投资项目. */
  readonly government: boolean;
  readonly cost: Money;
  readonly funds: readonly FundsSource[];
  /** The plan that balances the funds 资金平衡方案; `null` for none. */
  readonly fundBalancePlan: string | null;
  readonly cashFlow: CashFlowAssessment | null;
  /** Needed where funds are borrowed; `null` for none. */
  readonly debtFinance: DebtFinance | null;
  /** A firm is asked in whatever form to work with its own funds. */
  readonly prefinancing: boolean;
  /** The paper with the terms of settlement 结算条款; `null` for none. */
  readonly settlementTerms: string | null;
  readonly approvals: readonly ProjectApproval[];
  /** The day on which work started; `null` before. */
  readonly startedOn: PlainDate | null;
}

/** A project at one stage. */
export interface GateFacts {
  readonly project: ProjectFile;
  /**
   * The approving body's own decision on the project, of the policy's use and about the project's id. It takes the
   * place of other bodies' papers on the project, and where it names an amount the project must cost no more.
   */
  readonly decision?: Approval;
  /** Digest, as it is now, of the paper that the decision is bound to; needed where its request names one. */
  readonly decisionContent?: string;
  readonly stage: GateStage;
  readonly asOf: PlainDate;
}
