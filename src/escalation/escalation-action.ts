import type { Citation } from "../decision/index.js";

/**
 * What is done: call the customer, send a message (e-mail, SMS), write a letter, go to the door, report inside
 * the firm, decide how to handle a special case, take legal steps (counsel, court).
 */
export type ActionKind = "telephone" | "message" | "letter" | "visit" | "report" | "special-case" | "legal";

/** A number of days after the day on which a task is planned; that day itself is not counted. */
export interface ActionDeadline {
  /** 0 or more; 0 is the day of planning, or for business days the next one on which business is done. */
  readonly days: number;
  /** `business-day` needs the caller's calendar. */
  readonly unit: "calendar-day" | "business-day";
}

/** One thing that somebody has to do when a claim is in a stage. */
export interface EscalationAction {
  /** Unique in its stage; with the stage it is what records of things done name. */
  readonly id: string;
  readonly what: ActionKind;
  /**
   * What is done instead where the customer cannot be reached so, in the order in which it is tried: after a message a
   * letter, then a telephone call, then a visit. Where none of them reaches it, the last is planned all the same.
   */
  readonly otherwise?: readonly ActionKind[];
  /** The role that does it, such as `handler` or `department-head`. */
  readonly role: string;
  readonly within: ActionDeadline;
  /** The role that is told of it; `null` for nobody. */
  readonly reportTo: string | null;
  /**
   * The use of the section `approval` by which it must be approved before it is planned, such as `"special-case"`;
   * left out where it needs no approval.
   */
  readonly approvalUse?: string;
  readonly citation: Citation;
}
