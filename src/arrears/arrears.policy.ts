import type { PolicyRef } from "../decision/index.js";
import type { DecimalString, Money } from "../money/index.js";
import type { CreditorKind, DebtCause, DebtorKind, RepaymentMeans } from "./debt.js";
import type { ApprovalMatter, GateCondition, GateStage } from "./project-file.js";

/** The room's section of the policy: a county's clearance of arrears 清欠. */
export interface ArrearsPolicy {
  readonly policy: PolicyRef;
  readonly scope: {
    /** Kinds of debtor whose debts the campaign clears. R4.0, R4.2. */
    readonly debtors: readonly DebtorKind[];
    /** Kinds of creditor whose claims the campaign clears. R4.0, R4.2. */
    readonly creditors: readonly CreditorKind[];
  };
  readonly repayments: {
    /** What settles a debt; anything else, such as an IOU, is not counted. R4.10. */
    readonly means: readonly RepaymentMeans[];
    /** Only a repayment that a paper shows is counted. */
    readonly evidence: boolean;
  };
  readonly rate: RateRules;
  readonly targets: {
    /** Share of a debtor's arrears that its last target reaches at least: 1 is everything. R4.3, R4.7. */
    readonly goal: DecimalString;
    /** Causes whose debts go first. R4.7. */
    readonly firstCauses: readonly DebtCause[];
  };
  readonly organisation: {
    /** Offices that the head and the deputy head of the leading group hold. R4.5. */
    readonly headOffice: string;
    readonly deputyOffice: string;
    /** Bodies that belong to the leading group in any case. R4.5. */
    readonly members: readonly string[];
    /** Least number of member bodies. R4.5. */
    readonly memberCount: number;
  };
  /** Whom to ask first for a debt, each only where the one before names nobody. R4.5. */
  readonly responsibility: readonly ResponsibilityGround[];
  readonly gate: {
    /** What a project must meet at each stage. R4.8–R4.10, R4.13. */
    readonly conditions: Readonly<Record<GateStage, readonly GateCondition[]>>;
    /** The use of the section `approval` by which the approving body decides on a project itself. R4.8. */
    readonly approvalUse: string;
    /** Bodies whose papers count as an approval, by its matter; empty for any. */
    readonly approvers: Readonly<Record<ApprovalMatter, readonly string[]>>;
    /** Projects on which firms may not be asked to work with their own funds 带资承包. R4.10. */
    readonly noPrefinancing: "government" | "all";
  };
  readonly inspection: {
    /**
     * Calendar months within which a debtor in arrears is inspected again, the last day included; counted from the
     * screening before the first one; `null`: not stated. R4.12.
     */
    readonly everyMonths: number | null;
  };
  readonly integrity: {
    /** Kinds of debtor that have a government-integrity file 政务诚信档案. R4.13. */
    readonly debtors: readonly DebtorKind[];
  };
  readonly blacklist: {
    /** From when arrears are serious; `null`: not stated, and nobody is put on the list. R4.13. */
    readonly serious: SeriousArrears | null;
    /** Calendar months after the last debt was cleared until the name is taken off; 0: on that day. R4.13. */
    readonly offAfterMonths: number;
  };
}

/** Which debts count in both halves of the clearance rate. */
export interface RateRules {
  /** Debts that are not confirmed. */
  readonly disputed: boolean;
  /** Debts older than the screening that were registered after it. */
  readonly foundLate: boolean;
  /** Debts that fell into arrears after the screening. */
  readonly newArrears: boolean;
  /** Decimal places of a rate as a share: 4 gives 99.99 %. Rounded down, so that only all is 100 %. */
  readonly places: number;
}

/** Why a body answers for a debt: 谁监管谁负责, 分级负责, 属地管理. */
export type ResponsibilityGround = "supervision" | "level" | "place";

/** The least arrears that are serious; both must be reached. */
export interface SeriousArrears {
  /** Open and confirmed, in all; inclusive. Debts in other currencies are not compared. */
  readonly amount: Money;
  /** Calendar days in arrears, the first and the current day included, from which a debt is counted; inclusive. */
  readonly days: number;
}
