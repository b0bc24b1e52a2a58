import type { Remark } from "../../aging/index.js";
import type { BusinessCalendar } from "../../calendar/index.js";
import type { Collateral, CreditEvent, CreditGroup, CreditLine, SalesOrder } from "../../credit/index.js";
import type {
  Appointment,
  EscalationRecord,
  Hold,
  PromiseToPay,
  StageOverride,
  Unreachable,
} from "../../escalation/index.js";
import type { Ledger } from "../../ledger/index.js";
import type { ExchangeRate } from "../../money/index.js";
import type { Policy } from "../../policy/index.js";
import type { InterestRate } from "../../interest/index.js";
import type { LimitationEvent } from "../../law/index.js";
import type { AccountabilityEntry } from "../../accountability/index.js";
import type {
  CustomerCharge,
  CustomerDossier,
  CustomerVisit,
  Deal,
  GradeChange,
  LimitTablePaper,
} from "../../customer/index.js";
import type {
  BadDebtFile,
  CollectionFile,
  MonthPay,
  ApprovalOnRecord,
  ClearanceCampaign,
  ContractOnRecord,
  CreditStanding,
  HandoverCase,
  Leaver,
  OrderRequest,
} from "../../ports/index.js";
import type { Evidence, StatementClaim } from "../../statement/index.js";

/** What the memory adapter answers from. Whatever is left out is empty. */
export interface MemoryData {
  /** Documents, customers and the business-day calendar; open items are computed from it. */
  readonly ledger: Ledger;
  /** Versions of the firm's policy. */
  readonly policies: readonly Policy[];
  readonly groups?: readonly CreditGroup[];
  readonly standings?: readonly CreditStanding[];
  readonly lines?: readonly CreditLine[];
  readonly orders?: readonly SalesOrder[];
  readonly requests?: readonly OrderRequest[];
  readonly collateral?: readonly Collateral[];
  readonly events?: readonly CreditEvent[];
  readonly rates?: readonly ExchangeRate[];
  readonly appointments?: readonly Appointment[];
  /** Without it, the ledger's, and without that every day but Saturday and Sunday is a business day. */
  readonly calendar?: BusinessCalendar;
  readonly statements?: readonly StatementClaim[];
  readonly evidence?: Evidence;
  readonly remarks?: readonly Remark[];
  readonly records?: readonly EscalationRecord[];
  readonly promises?: readonly PromiseToPay[];
  readonly holds?: readonly Hold[];
  readonly overrides?: readonly StageOverride[];
  readonly unreachable?: readonly Unreachable[];
  readonly handovers?: readonly HandoverCase[];
  readonly leavers?: readonly Leaver[];
  readonly approvals?: readonly ApprovalOnRecord[];
  readonly contracts?: readonly ContractOnRecord[];
  readonly limitationEvents?: readonly LimitationEvent[];
  readonly primeRates?: readonly InterestRate[];
  readonly campaign?: ClearanceCampaign;
  readonly dossiers?: readonly CustomerDossier[];
  readonly deals?: readonly Deal[];
  readonly visits?: readonly CustomerVisit[];
  readonly gradeChanges?: readonly GradeChange[];
  readonly charges?: readonly CustomerCharge[];
  readonly limitTable?: LimitTablePaper;
  /** What was collected in the field; it is held against the ledger here. */
  readonly collection?: Omit<CollectionFile, "ledger">;
  readonly badDebts?: BadDebtFile;
  readonly entries?: readonly AccountabilityEntry[];
  readonly pay?: MonthPay;
}
