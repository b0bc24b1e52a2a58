import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** Who signed, as what, and when. */
export interface Signature {
  readonly role: string;
  readonly by: string;
  readonly on: PlainDate;
}

/** A credit-sale approval slip 赊销请批单, which the warehouse ships against (Art. 12). */
export interface ApprovalSlip {
  /** The order that it is for. */
  readonly order: string;
  /** The credit term that it states, in days. */
  readonly term: number;
  /** The amount on credit that it allows. */
  readonly amount: Money;
  /** Left out while it is not signed. */
  readonly signature?: Signature;
}

/** Whether somebody of a role has signed by a day. */
export function isSignedBy(signature: Signature | undefined, role: string, asOf: PlainDate): boolean {
  return signature !== undefined && signature.role === role && signature.on <= asOf;
}
