import type { PolicyRef } from "../decision/index.js";
import type { RoundingMode } from "../money/index.js";
import type { AssessmentPolicy } from "./assessment.policy.js";
import type { ExposurePolicy } from "./exposure.policy.js";
import type { OrderCheckPolicy } from "./order-check.policy.js";

/** How a firm fixes credit limits and terms, and holds orders against them (Art. 3, 8–12, 14–16, 19). */
export interface CreditPolicy extends AssessmentPolicy, ExposurePolicy, OrderCheckPolicy {
  readonly policy: PolicyRef;
  /** How an amount in another currency is rounded to the limit's; a limit of the grade table is rounded down. */
  readonly conversionRounding: RoundingMode;
}
