import type { PlainDate } from "../calendar/index.js";
import type { Finding, PolicyRef } from "../decision/index.js";
import type { AppliedItem } from "./bad-debt-application.js";
import type { Money } from "../money/index.js";
import type { RecoveryCode } from "./bad-debt.reason.js";
import type { WrittenConsent } from "./settlement-property.js";

/** An item, or a part of it, that was given up. */
export interface WrittenOffItem {
  /** Id of the write-off document. */
  readonly writeOff: string;
  readonly item: string;
  readonly customer: string;
  /** Since when the item was a claim. */
  readonly since: PlainDate;
  /** The day of the write-off. */
  readonly on: PlainDate;
  readonly amount: Money;
}

/** Money that comes in on debts given up: what of a payment no open item takes. */
export interface BadDebtRecovery {
  /** Id of the payment, or of the property. */
  readonly id: string;
  readonly customer: string;
  readonly on: PlainDate;
  /** Positive. */
  readonly amount: Money;
  /** What the payer says it is for. */
  readonly intendedFor?: readonly AppliedItem[];
  /** Set where other property was taken in place of money, at an agreed value: it counts with the customer's consent. */
  readonly property?: { readonly consent: WrittenConsent | null };
}

/** What is recovered, and what was given up before. */
export interface RecoveryFacts {
  readonly writeOffs: readonly WrittenOffItem[];
  readonly recoveries: readonly BadDebtRecovery[];
  /** Later recoveries and write-offs are not known yet. */
  readonly asOf: PlainDate;
}

/** What of a recovery is for a write-off. */
export interface RecoveredPart {
  readonly recovery: string;
  readonly writeOff: string;
  readonly item: string;
  readonly customer: string;
  readonly on: PlainDate;
  readonly means: "payment" | "property";
  readonly amount: Money;
}

/** A write-off with what came in on it. `recovered` and `left` make up `amount`. */
export interface RecoveredWriteOff extends WrittenOffItem {
  readonly recovered: Money;
  readonly left: Money;
}

/** How recoveries are spread over the write-offs. Parts and excess make up what came in. */
export interface RecoveryPlan {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** By recovery, in the order in which they were spread. */
  readonly parts: readonly RecoveredPart[];
  /** What stays the customer's credit, since nothing given up is left for it. */
  readonly excess: readonly {
    readonly recovery: string;
    readonly customer: string;
    readonly amount: Money;
  }[];
  /** By day, write-off and item. */
  readonly writeOffs: readonly RecoveredWriteOff[];
  /** By id. */
  readonly findings: readonly Finding<RecoveryCode>[];
}
