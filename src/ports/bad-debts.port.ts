import type {
  BadDebtApplication,
  BadDebtEvidence,
  BadDebtRecovery,
  CreditShipment,
  CustomerProblem,
  InquiredCause,
  LossAllowance,
  LossHistory,
  MissingRemarks,
  PresumptionRebuttal,
  ProblemReport,
  SettlementProperty,
  ShareDecision,
  WrittenOffItem,
} from "../bad-debt/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** What is known of debts that are or may be bad. */
export interface BadDebtFile {
  readonly problems: readonly CustomerProblem[];
  readonly reports: readonly ProblemReport[];
  readonly applications: readonly BadDebtApplication[];
  readonly evidence: readonly BadDebtEvidence[];
  /** What was offered in place of money. */
  readonly properties: readonly SettlementProperty[];
  /** The year's income by currency, which small items are compared with. */
  readonly annualIncome: readonly Money[];
  /** What was given up as a bad debt; small differences are not among it. */
  readonly writtenOff: readonly WrittenOffItem[];
  /** What came in on it. */
  readonly recoveries: readonly BadDebtRecovery[];
  /** Shipments on credit to customers under warning. */
  readonly shipments: readonly CreditShipment[];
  readonly causes: readonly InquiredCause[];
  readonly shareDecisions: readonly ShareDecision[];
  /** What earlier month ends found missing of the handlers' remarks. */
  readonly missingRemarks: readonly MissingRemarks[];
  /** Past month ends by bucket, which loss rates are computed from; `null` to use the policy's rates. */
  readonly history: LossHistory | null;
  readonly rebuttals: readonly PresumptionRebuttal[];
  /** The allowance of the last month end before the day; `null` for none. */
  readonly previousAllowance: LossAllowance | null;
}

/** Where bad debts come from. */
export interface BadDebtsPort {
  /**
   * Everything of the day or earlier, in any order. Problems that are solved may be left out; a debt that was given
   * up may not, for a liability that a run no longer finds is given back. Rejects when the store cannot be read.
   */
  badDebts(asOf: PlainDate): Promise<BadDebtFile>;
}
