import type { PolicyRef } from "../decision/index.js";
import type { RoundingMode } from "../money/index.js";

/**
 * How an amount is given back once the debt is paid: all of it when the debt is paid in full, in proportion to what
 * was paid, or never.
 */
export type GivingBack = "when-paid-in-full" | "in-proportion" | "never";

/**
 * How several people bear what they answer for jointly: in equal parts, or each for the whole, which is owed once.
 */
export type JointSharing = "equal-parts" | "each-for-the-whole";

/** The room's section of the policy: what people answer for, how it is taken, and when it is given back. */
export interface AccountabilityPolicy {
  readonly policy: PolicyRef;
  /** Who bears how much where several answer together. Art. 36. */
  readonly joint: JointSharing;
  readonly handover: {
    /**
     * Codes of the differences of a handover that are a loss: the amount by which what was found falls short of what
     * was expected. Others are for the books to correct. Art. 32, 36, 39.
     */
    readonly losses: readonly string[];
    /** Whether what was taken for a difference may be given back. */
    readonly reversible: boolean;
  };
  readonly reversal: {
    /** By the kind of the cause. An entry that is not reversible is never given back. */
    readonly giveBack: Readonly<Record<string, GivingBack>>;
    /** For kinds of cause that `giveBack` does not name. */
    readonly otherwise: GivingBack;
    /** Whether what was given back is taken again where the payment did not last, such as a dishonoured bill. */
    readonly takenAgain: boolean;
    /** How a part is rounded to the currency. */
    readonly rounding: RoundingMode;
  };
  readonly commission: {
    /** What becomes of what the month's commission does not cover: the next month's bears it, or nobody. Art. 31. */
    readonly rest: "carried" | "lapses";
  };
  readonly wages: {
    /**
     * Whether the law's limits on deductions hold, by the rules that are passed. Otherwise a wage may be taken up
     * whole. Art. 27–29.
     */
    readonly capped: boolean;
  };
}
