import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** What somebody asks to have approved. */
export interface ApprovalRequest {
  readonly id: string;
  /** A use of the policy: `"credit-raise"`, `"contract"`, `"bad-debt"`. */
  readonly use: string;
  /** What it is about: the id of a customer, contract, application or project. */
  readonly subject: string;
  /** Who asks. */
  readonly by: string;
  /** For whom it is asked, where these are others; they can approve it as little as the one who asks. */
  readonly onBehalfOf?: readonly string[];
  readonly on: PlainDate;
  /** Needed where the amount chooses the chain. */
  readonly amount?: Money;
  /** Why, in writing. */
  readonly reason?: string;
  /** Digest of the paper to be approved (see `digestOf`), so that one changed afterwards is not taken for it. */
  readonly content?: string;
}

/** Everybody whose own request it is. */
export function requestersOf({ by, onBehalfOf = [] }: ApprovalRequest): readonly string[] {
  return [by, ...onBehalfOf];
}
