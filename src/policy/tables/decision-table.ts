import type { Citation } from "../../decision/index.js";
import type { Condition } from "./condition.js";
import type { JsonValue } from "./json-value.js";

/**
 * Chooses values of a policy by customer: the first row whose condition holds gives them. Where no row's does,
 * the policy's own value holds, the one at the place that the table sets. So there is a value for every customer,
 * and the sections of a policy are complete without any table.
 */
export interface DecisionTable {
  /** Unique in the policy. */
  readonly id: string;
  readonly citation: Citation;
  /**
   * The places that it sets, as JSON pointers into the sections that are read customer by customer. Each holds a value in
   * the policy, which is that of customers without a row. No other table sets one of them, or one above or below.
   */
  readonly sets: readonly string[];
  /** In the order in which they are asked. */
  readonly rows: readonly TableRow[];
}

/** One row of a decision table. */
export interface TableRow {
  /** Unique in the table. */
  readonly id: string;
  readonly when: Condition;
  /** A value for each place that the table sets, in their order. */
  readonly values: readonly JsonValue[];
}
