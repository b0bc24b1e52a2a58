import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** What kind of body owes: R4.2 names a public company, two governments and a public institution. */
export type DebtorKind = "government" | "public-institution" | "public-company" | "other-debtor";

/** What kind of firm is owed: 民营企业, 民营上市企业, 中小企业. */
export type CreditorKind =
  | "private-enterprise"
  | "private-listed-enterprise"
  | "small-or-medium-enterprise"
  | "other-creditor";

/** What is owed for: works 工程款, or goods, services, a deposit not returned, something else 账款. */
export type DebtCause = "works" | "goods" | "services" | "deposit" | "other-cause";

/** A body that may owe, and where it belongs 属地、分级、监管. */
export interface DebtorUnit {
  readonly id: string;
  readonly kind: DebtorKind;
  /** The place that it belongs to, such as a town. */
  readonly place: string;
  /** Its level, such as `"county"` or `"town"`. */
  readonly level: string;
  /** The body that supervises it; `null` for none. */
  readonly supervisor: string | null;
}

/** One debt that is in arrears, as a screening wrote it down. */
export interface ArrearsDebt {
  readonly id: string;
  /** Id of the unit that owes. */
  readonly debtor: string;
  readonly creditor: string;
  readonly creditorKind: CreditorKind;
  readonly cause: DebtCause;
  /** The project it is owed for; `null` where there is none. */
  readonly project: string | null;
  /** Number of the paper it rests on, such as a final settlement or an invoice; `null` for none. */
  readonly document: string | null;
  /** What was in arrears when it was registered, so that only later repayments count; above zero. */
  readonly amount: Money;
  /** Its first day in arrears, the day after it was due. */
  readonly since: PlainDate;
  readonly registeredOn: PlainDate;
  /** The day on which both sides or a court confirmed it; `null` while it is disputed. */
  readonly confirmedOn: PlainDate | null;
}

/** What was paid on a debt. */
export interface DebtRepayment {
  readonly id: string;
  /** Id of the debt it pays. */
  readonly debt: string;
  readonly on: PlainDate;
  /** Above zero. */
  readonly amount: Money;
  readonly means: RepaymentMeans;
  /** The paper that shows it, such as a bank slip; `null` for none. */
  readonly evidence: string | null;
}

/** How a debt was paid. An IOU 白条 only promises. */
export type RepaymentMeans = "transfer" | "cash" | "bill" | "set-off" | "iou";
