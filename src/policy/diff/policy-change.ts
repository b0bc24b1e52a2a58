import type { Reason } from "../../decision/index.js";
import type { Origin } from "../provenance.js";
import type { PolicyDiffCode } from "./policy-diff.reason.js";

/** One place that differs between two policies. */
export interface PlaceChange {
  /** JSON pointer into the second policy, or into the first where the second has no such place. */
  readonly path: string;
  /**
   * JSON pointer into the first policy, where it is another: rows before it came or went. It ends with `-`, the place after
   * the last, for a row that the first policy does not have.
   */
  readonly pathBefore?: string;
  /** The value there in the first policy; left out where it has no such place. */
  readonly before?: unknown;
  /** The value there in the second policy; left out where it has no such place. */
  readonly after?: unknown;
}

/** Whom a change bears on, and whether it asks more or less of them. */
export interface ChangeEffect {
  readonly on: "customer" | "staff";
  readonly is: "stricter" | "more-lenient";
}

/**
 * One change from a policy to another. It is a reason: `explainReason` makes its sentence, and its citation is that of the
 * value's origin in the second policy, or else in the first.
 */
export interface PolicyChange extends Reason<PolicyDiffCode>, PlaceChange {
  /** What else differs because of it: the edge of a neighbouring stage, a name that is made of a stage's days. */
  readonly also: readonly PlaceChange[];
  /** `null` where it cannot be said. */
  readonly effect: ChangeEffect | null;
  /** Where the values come from, `null` where a policy does not say or has no such place. */
  readonly origins: { readonly before: Origin | null; readonly after: Origin | null };
}
