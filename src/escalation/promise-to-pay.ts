import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** The customer's word to pay an amount of some items by a day. */
export interface PromiseToPay {
  readonly id: string;
  readonly customer: string;
  /**
   * The items it speaks of, all in the currency of the amount; a document's name stands for all of its items. Those
   * due first are paused before the others.
   */
  readonly items: readonly string[];
  readonly amount: Money;
  /** The day it was given. Before it the promise is not known. */
  readonly madeOn: PlainDate;
  /** Last day to pay, itself included. */
  readonly payBy: PlainDate;
  /** Who promised. */
  readonly by: string;
}

/**
 * What became of a promise. `running`: its last day is not over. `kept`: all of it was received by then.
 * `partly-kept` and `broken`: a part, or nothing, was.
 */
export type PromiseState = "running" | "kept" | "partly-kept" | "broken";

/** A promise as it stands on a day. */
export interface PromiseStanding {
  readonly promise: PromiseToPay;
  readonly state: PromiseState;
  /** Settled on its items since it was made and by its last day; a settlement counts for one promise. */
  readonly received: Money;
}
