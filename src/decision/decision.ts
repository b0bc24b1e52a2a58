import type { PlainDate } from "../calendar/index.js";
import type { Reason } from "./reason.js";

/** Which policy a result was made by, so that it can be made again. */
export interface PolicyRef {
  readonly id: string;
  readonly version: string;
}

/** What was decided, and every reason for it, not only the first. */
export interface Decision<Outcome extends string = string, Code extends string = string> {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason<Code>[];
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
}
