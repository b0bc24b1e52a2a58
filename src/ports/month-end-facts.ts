import type { Remark } from "../aging/index.js";
import type { BusinessCalendar, PlainDate } from "../calendar/index.js";
import type { Collateral, CreditEvent, CreditGroup, CreditLine, SalesOrder } from "../credit/index.js";
import type {
  Appointment,
  EscalationRecord,
  Hold,
  PromiseToPay,
  StageOverride,
  Unreachable,
} from "../escalation/index.js";
import type { Customer, Dispute, OpenItem } from "../ledger/index.js";
import type { ExchangeRate } from "../money/index.js";
import type { Policy, PolicyVersions } from "../policy/index.js";
import type { LimitationEvent } from "../law/index.js";
import type { InterestRate } from "../interest/index.js";
import type { Evidence, StatementClaim } from "../statement/index.js";
import type { AccountabilityEntry } from "../accountability/index.js";
import type {
  CustomerCharge,
  CustomerDossier,
  CustomerVisit,
  Deal,
  GradeChange,
  LimitTablePaper,
} from "../customer/index.js";
import type { MonthPay } from "./accountability.port.js";
import type { BadDebtFile } from "./bad-debts.port.js";
import type { CollectionFile } from "./collection-file.js";
import type { ApprovalOnRecord } from "./approvals.port.js";
import type { ClearanceCampaign } from "./clearance.port.js";
import type { ContractOnRecord } from "./contracts.port.js";
import type { CreditStanding, OrderRequest } from "./credit.port.js";
import type { HandoverCase, Leaver } from "./handovers.port.js";

/** A handover with the ledger as of the day on its slip, which it is compared with. */
export interface HandoverOnRecord extends HandoverCase {
  readonly items: readonly OpenItem[];
}

/** Everything a month end is decided on, as the ports gave it. The order of any list changes nothing. */
export interface MonthEndFacts {
  readonly asOf: PlainDate;
  /** The policy in force on the day. */
  readonly policy: Policy;
  /** All versions, which decisions about what was agreed earlier may be governed by. */
  readonly versions: PolicyVersions;
  readonly customers: readonly Customer[];
  readonly groups: readonly CreditGroup[];
  /** Open items as of the day, of all customers. */
  readonly items: readonly OpenItem[];
  /** Items settled by the day that payment habits and late interest are read from. */
  readonly settled: readonly OpenItem[];
  readonly standings: readonly CreditStanding[];
  readonly lines: readonly CreditLine[];
  readonly orders: readonly SalesOrder[];
  readonly requests: readonly OrderRequest[];
  readonly collateral: readonly Collateral[];
  readonly events: readonly CreditEvent[];
  readonly rates: readonly ExchangeRate[];
  readonly appointments: readonly Appointment[];
  readonly calendar: BusinessCalendar;
  readonly remarks: readonly Remark[];
  readonly records: readonly EscalationRecord[];
  readonly lastRunOn: PlainDate | null;
  readonly promises: readonly PromiseToPay[];
  readonly holds: readonly Hold[];
  readonly overrides: readonly StageOverride[];
  readonly unreachable: readonly Unreachable[];
  readonly disputes: readonly Dispute[];
  readonly claims: readonly StatementClaim[];
  readonly evidence: Evidence;
  readonly handovers: readonly HandoverOnRecord[];
  readonly leavers: readonly Leaver[];
  readonly approvals: readonly ApprovalOnRecord[];
  readonly contracts: readonly ContractOnRecord[];
  readonly limitationEvents: readonly LimitationEvent[];
  readonly primeRates: readonly InterestRate[];
  readonly dossiers: readonly CustomerDossier[];
  readonly deals: readonly Deal[];
  readonly visits: readonly CustomerVisit[];
  readonly gradeChanges: readonly GradeChange[];
  readonly charges: readonly CustomerCharge[];
  readonly limitTable: LimitTablePaper | null;
  readonly collection: CollectionFile;
  readonly badDebts: BadDebtFile;
  /** What people answer for, as it was entered before. */
  readonly entries: readonly AccountabilityEntry[];
  readonly pay: MonthPay;
  readonly campaign: ClearanceCampaign | null;
}
