import type { Citation, PolicyRef } from "../decision/index.js";
import type { Money } from "../money/index.js";

/** Whether an item was handed over so that nothing about it is in doubt. */
export type Clarity = "clear" | "unclear";

/** Who answers for a difference; `both` is one liability that the two bear together. */
export type LiableSide = "giver" | "taker" | "both";

/** The room's section of the policy: handing receivables over from one salesperson to others. */
export interface HandoverPolicy {
  readonly policy: PolicyRef;
  /** Least number of copies of the list; one for each taker and two more are made in any case. Art. 35. */
  readonly copies: number;
  /** How an item counts that the list says nothing about. */
  readonly unmarked: Clarity;
  readonly signing: SigningRules;
  readonly check: {
    /**
     * Calendar months from the last signature within which every item is checked with the customer; the last
     * day is included. Art. 39.
     */
    readonly months: number;
  };
  readonly doubts: {
    /** Calendar days from having a doubt to reporting it; the last day is included, 0 is the same day. Art. 36. */
    readonly reportWithinDays: number;
  };
  readonly liability: LiabilityRules;
  readonly release: ReleaseRules;
  readonly wages: {
    /** The last pay waits until the handover is finished; who pays it before, answers for it. Art. 37. */
    readonly afterHandover: boolean;
  };
  readonly restitution: {
    /** Calendar days from finding a loss to restoring it, the last day included; `null`: stated case by case. Art. 38. */
    readonly dueWithinDays: number | null;
    /** A loss of at least this amount is prosecuted; losses in other currencies are not compared; `null`: none is. Art. 38. */
    readonly seriousFrom: Money | null;
  };
}

/** What a signature needs. The list carries the rules it is signed by, so that a later policy does not undo it. */
export interface SigningRules {
  /** Signed and sealed 签章; otherwise a signature is enough. Art. 39. */
  readonly sealed: boolean;
  /** Every statement of account of the customers on the list is checked before anybody signs. Art. 39. */
  readonly statementsFirst: boolean;
  /** Roles that may oversee a handover; empty for anyone. Art. 38. */
  readonly supervisorRoles: readonly string[];
  /** From when the takers answer: the day on the handover slip or that of the last signature, included. Art. 32. */
  readonly effective: "slip" | "last-signature";
}

/** Who answers for a difference on each ground; exactly one ground holds, the first of these that does. */
export interface LiabilityRules {
  /** The list itself calls the item unclear. Art. 32. */
  readonly unclear: LiableSide;
  /** The taker reported a doubt in time. Art. 36. */
  readonly doubtReported: LiableSide;
  /** The taker had a doubt within the months of the check, and kept silent or spoke too late. Art. 36. */
  readonly doubtSilent: LiableSide;
  /** The item is not on the list. Art. 32. */
  readonly notListed: LiableSide;
  /** Handed over as clear, and found within the months of the check. Art. 32, 39. */
  readonly signedClear: LiableSide;
  /** Handed over as clear, and found after the months of the check. Art. 39. */
  readonly foundLate: LiableSide;
}

/** What must be done before a leaver may go. That all items are handed over always must. Art. 32. */
export interface ReleaseRules {
  /** The dossiers of the customers are handed over. Art. 6. */
  readonly dossiers: boolean;
  /** Calendar days from notice to leaving, at least; `null`: none asked. Art. 32. */
  readonly noticeDays: number | null;
  /**
   * Calendar months from notice, the last day included, to collect what is open or have the customer promise or
   * guarantee it; `null`: not asked. Art. 33.
   */
  readonly collectWithinMonths: number | null;
  /** What the leaver must compensate holds up leaving until the customer confirmed it in writing. Art. 34. */
  readonly compensationConfirmed: boolean;
  /** Leaving waits until every item was checked with the customers, and not only for the signatures. */
  readonly waitForCheck: boolean;
  /** Law that makes it doubtful to refuse leaving or pay, cited as a caution beside every refusal; `null`: none. */
  readonly legalCaution: Citation | null;
}
