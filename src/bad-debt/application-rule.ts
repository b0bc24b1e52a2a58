import type { Citation } from "../decision/index.js";

/** What is filled in on a bad-debt application 坏帐申请书. */
export type ApplicationField =
  | "customerName"
  | "customerNumber"
  | "responsiblePerson"
  | "businessAddress"
  | "phone"
  | "facts"
  | "whyNotCollected";

/** Every field of an application, for forms and choice lists. */
export const APPLICATION_FIELDS: readonly ApplicationField[] = [
  "customerName",
  "customerNumber",
  "responsiblePerson",
  "businessAddress",
  "phone",
  "facts",
  "whyNotCollected",
];

/** What an application must have (Art. 30), and who must approve it (Art. 26, 30). */
export interface ApplicationRule {
  /** The fields that must be filled in. */
  readonly fields: readonly ApplicationField[];
  /** How many copies are made. */
  readonly copies: number;
  /** Who keeps a copy; `null` while the firm has not said so. */
  readonly keepers: readonly string[] | null;
  /** Every one of these approvals must be granted over the paper as it stands. */
  readonly approvals: readonly RequiredApproval[];
}

/** An approval that an application needs. */
export interface RequiredApproval {
  /** The use under which it is asked for, as in the policy's section `approval`: `"bad-debt"`. */
  readonly use: string;
  /**
   * The routes that are good enough: an approval counts when its chain goes through the roles of one of them in their
   * order, others between them or not. Empty for any chain.
   */
  readonly routes: readonly ApprovalRoute[];
}

/** A way through the firm that an article prescribes. */
export interface ApprovalRoute {
  readonly citation: Citation;
  readonly roles: readonly string[];
}
