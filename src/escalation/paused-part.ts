import type { PlainDate } from "../calendar/index.js";
import type { Reason } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import type { Money } from "../money/index.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { PauseCode } from "./escalation.reason.js";

/** A part of a claim that is left alone for a time. It is owed all the same. */
export interface PausedPart {
  readonly item: string;
  readonly customer: string;
  /** What is paused for this reason; a hold pauses all of the claim, whatever else pauses parts of it. */
  readonly amount: Money;
  /** Last day of the pause, itself included; `null` for until it is resolved. */
  readonly until: PlainDate | null;
  /** What people gave as the reason of the dispute or the hold. */
  readonly because: readonly string[];
  readonly reason: Reason<PauseCode>;
}

/** A part of a claim, paused for the reason of a code. */
export function pausedPart(
  { id, customer }: OpenItem,
  pause: Pick<PausedPart, "amount" | "until" | "because"> & {
    readonly code: PauseCode;
    readonly by?: string;
    readonly promise?: string;
  },
  { citation }: EscalationPolicy,
): PausedPart {
  const { code, amount, until, because, by, promise } = pause;
  const promiseFacts = by === undefined || promise === undefined ? { because } : { by, promise };
  return {
    item: id,
    customer,
    amount,
    until,
    because,
    reason: { code, citation, facts: { item: id, amount, until, ...promiseFacts } },
  };
}
