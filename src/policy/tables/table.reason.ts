/** What a decision table chose for a customer: a row's values, or the policy's own where no row's condition holds. */
export type TableCode = "table-row-holds" | "no-table-row-holds";
