import type { StepDeadline } from "../approval/index.js";
import type { PolicyRef } from "../decision/index.js";
import type { DecimalString, Money } from "../money/index.js";
import type { ComplaintKind } from "./complaint.js";
import type { InstrumentFaultCode } from "./collection.reason.js";
import type { InstrumentKind } from "./instrument.js";
import type { ForbiddenConduct } from "./misconduct.js";

/** The room's section of the policy: collecting in the field, Art. 20–25. */
export interface CollectionPolicy {
  readonly policy: PolicyRef;
  readonly trip: TripRules;
  readonly discounts: DiscountRules;
  readonly payIn: {
    /** From the day of the receipt, not counted, to the last day for paying it in; `null`: not stated. Art. 20. */
    readonly deadline: StepDeadline | null;
    /** Calendar days from the receipt to its posting, the last one included; `null`: any later day. Art. 20. */
    readonly postedWithinDays: number | null;
  };
  readonly instruments: InstrumentRules;
  readonly surplus: {
    /** Roles who may consent to giving cash back on a bill larger than the debt; empty for anyone. Art. 23. */
    readonly consentBy: readonly string[];
  };
  readonly complaints: ComplaintRules;
  readonly conduct: ConductRules;
}

/** What a collection trip needs. */
export interface TripRules {
  /** Departments that may set customers, route and return; empty for any. Art. 21. */
  readonly setBy: readonly string[];
  /** Roles that may agree to route and return; empty for anyone but the salesman. Art. 20. */
  readonly agreedBy: readonly string[];
  /** Roles to which each call is reported by telephone; empty for anyone. Art. 21. */
  readonly reportTo: readonly string[];
  /** Calendar days from a call to its report, the last one included; 0 is the same day. Art. 21. */
  readonly reportWithinDays: number;
  /** Days in a row without a call that neither plan nor approved change provides, up to which nothing is asked. Art. 21. */
  readonly idleDays: number;
}

/** When a discount stands. */
export interface DiscountRules {
  /** What a role may grant by itself; `null`: not stated, and each discount needs an approval. Art. 20. */
  readonly authority: readonly DiscountAuthority[] | null;
  /** Whether a discount within authority needs the approval as well. Art. 20. */
  readonly signedWithinAuthority: boolean;
  /** Art. 20. */
  readonly reasonNeeded: boolean;
  /** The use that an approval of a discount has. */
  readonly use: string;
}

/** How far a role may grant discounts on one item by itself. Both bounds hold, inclusive. */
export interface DiscountAuthority {
  readonly role: string;
  /** `null`: no bound by amount. Another currency is beyond it. */
  readonly upTo: Money | null;
  /** Of what was open on the item before collecting: `"0.02"` is 2 %; `null`: no bound by share. */
  readonly share: DecimalString | null;
}

/**
 * What a fault of an instrument leads to: `refuse` it; have it returned and `reissue`d; `hold` until it is completed;
 * `note` it and accept.
 */
export type InstrumentWeight = "refuse" | "reissue" | "hold" | "note";

/** What cheques and bills of exchange need. */
export interface InstrumentRules {
  /** What a fault leads to that `weight` does not name. Art. 22. */
  readonly otherwise: InstrumentWeight;
  /** What single faults lead to. Art. 22. */
  readonly weight: Readonly<Partial<Record<InstrumentFaultCode, InstrumentWeight>>>;
  /** Kinds on whose back the customer signs. Art. 22. */
  readonly signedOnBack: readonly InstrumentKind[];
  /** Kinds on which the bank is asked. Art. 22. */
  readonly verified: readonly InstrumentKind[];
}

/** What becomes of a complaint at collection. */
export interface ComplaintRules {
  /** From the day of the complaint, not counted, to the last day for the answer. Art. 24. */
  readonly answer: StepDeadline;
  /** Calendar days from the complaint to its report, the last one included; 0 is the same day. Art. 24. */
  readonly reportWithinDays: number;
  /** What a role may settle on the spot; `null`: not stated, and each is reported. Art. 24. */
  readonly authority: readonly ComplaintAuthority[] | null;
  /** Departments that the price-adjustment form goes to. Art. 24. */
  readonly adjustmentTo: readonly string[];
}

/** What a role may settle on the spot. */
export interface ComplaintAuthority {
  readonly role: string;
  readonly kinds: readonly ComplaintKind[];
  /** Inclusive; `null`: no bound. Another currency is beyond it, and so is an amount that nobody states. */
  readonly upTo: Money | null;
}

/** What is forbidden, and what follows. */
export interface ConductRules {
  /** The items of Art. 25: whether each is forbidden here, and how sure its text is. */
  readonly items: Readonly<Record<ForbiddenConduct, ForbiddenItem>>;
  /** From the day of collecting, not counted, to the last day for reporting it; `null`: not stated. Art. 25(1). */
  readonly reportMoney: StepDeadline | null;
  /** From the day of taking goods back, not counted, to the last day for reporting it; `null`: not stated. Art. 25(2). */
  readonly reportReturns: StepDeadline | null;
  readonly consequences: {
    /** Dismissal 开除 for whatever is shown. Art. 25. */
    readonly dismissal: boolean;
    /** From the day of the finding, not counted, to the last day for making good; `null`: not stated. Art. 25. */
    readonly restitution: StepDeadline | null;
    /** From which amount a case is serious and goes to the judicial organs, inclusive; `null`: not stated. Art. 25. */
    readonly seriousFrom: Money | null;
  };
}

/** One item of the list of what is forbidden. */
export interface ForbiddenItem {
  /** Its number in Art. 25. */
  readonly number: number;
  readonly forbidden: boolean;
  readonly certainty: "sure" | "assumed";
}
