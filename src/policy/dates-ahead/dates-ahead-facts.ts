import type { Remark } from "../../aging/index.js";
import type { ApprovalHistory } from "../../approval/index.js";
import type { CustomerProblem, ProblemReport } from "../../bad-debt/index.js";
import type { BusinessCalendar } from "../../calendar/index.js";
import type { InstrumentFacts } from "../../collection/index.js";
import type {
  Collateral,
  CreditEvent,
  CreditFacts,
  CreditGroup,
  CreditLine,
  Dealings,
} from "../../credit/index.js";
import type { CustomerCharge, CustomerDossier, CustomerVisit, Deal } from "../../customer/index.js";
import type {
  Appointment,
  EscalationRecord,
  Hold,
  PromiseToPay,
  StageOverride,
  Unreachable,
} from "../../escalation/index.js";
import type {
  CustomerConfirmation,
  HandoverFinding,
  HandoverRecord,
  ReleaseFacts,
  TakerDoubt,
} from "../../handover/index.js";
import type { LimitationEvent } from "../../law/index.js";
import type { Dispute, OpenItem } from "../../ledger/index.js";
import type { ExchangeRate } from "../../money/index.js";
import type { SendingFacts } from "../../statement/index.js";

/**
 * What the days ahead are read from. Everything may be left out; what is left out is not looked at. The names are those
 * of the month end's facts, so that these can be given as they are, and a position can be spread into it.
 */
export interface DatesAheadFacts {
  /** Open items, each once. */
  readonly items?: readonly OpenItem[];
  /** Items settled in full, for promises, for dealings and for the limitation of debts in instalments. */
  readonly settled?: readonly OpenItem[];
  /** For deadlines in business days. */
  readonly calendar?: BusinessCalendar;
  readonly appointments?: readonly Appointment[];
  readonly remarks?: readonly Remark[];
  readonly records?: readonly EscalationRecord[];
  readonly promises?: readonly PromiseToPay[];
  readonly holds?: readonly Hold[];
  readonly overrides?: readonly StageOverride[];
  readonly unreachable?: readonly Unreachable[];
  readonly disputes?: readonly Dispute[];
  readonly approvals?: readonly ApprovalAhead[];
  /** The table of limits and terms, earlier rows too. */
  readonly lines?: readonly CreditLine[];
  readonly groups?: readonly CreditGroup[];
  /** News that may ask for a review. */
  readonly events?: readonly CreditEvent[];
  readonly collateral?: readonly Collateral[];
  /** Customers whose credit is assessed; their dealings are read from the items. */
  readonly standings?: readonly StandingAhead[];
  readonly rates?: readonly ExchangeRate[];
  readonly deals?: readonly Deal[];
  readonly dossiers?: readonly CustomerDossier[];
  readonly charges?: readonly CustomerCharge[];
  readonly visits?: readonly CustomerVisit[];
  /** Statements on their way to the customer and back. */
  readonly sendings?: readonly Omit<SendingFacts, "asOf">[];
  readonly handovers?: readonly HandoverAhead[];
  readonly leavers?: readonly LeaverAhead[];
  readonly limitationEvents?: readonly LimitationEvent[];
  readonly collection?: { readonly instruments: readonly InstrumentAhead[] };
  readonly badDebts?: {
    readonly problems: readonly CustomerProblem[];
    readonly reports: readonly ProblemReport[];
  };
}

/** An approval, with everything that was offered to it so far. */
export interface ApprovalAhead {
  readonly history: ApprovalHistory;
}

/** What is known of a customer's standing beside its dealings. */
export type StandingAhead = Omit<CreditFacts, "asOf" | "rates" | keyof Dealings> &
  Partial<Pick<Dealings, "creditSales">>;

/** A handover with what came in about it since, and the open items of the day on its list. */
export interface HandoverAhead {
  readonly record: HandoverRecord;
  readonly items: readonly OpenItem[];
  readonly confirmations: readonly CustomerConfirmation[];
  readonly doubts: readonly TakerDoubt[];
  readonly found: readonly Pick<HandoverFinding, "id" | "foundOn">[];
}

/** Somebody who wants to leave the firm or the post. */
export type LeaverAhead = Omit<ReleaseFacts, "items" | "handovers" | "reconciliations" | "asOf">;

/** A cheque or bill that a customer offers. */
export type InstrumentAhead = Omit<InstrumentFacts, "asOf"> & { readonly customer: string };
