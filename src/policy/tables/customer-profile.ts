/**
 * What a policy's decision tables may ask about a customer, as of a day. What is not known is left out, and no
 * comparison with it holds.
 */
export interface CustomerProfile {
  /** The credit grade 信用等级. */
  readonly grade?: string;
  /** Sales area. */
  readonly area?: string;
  /** The kind of buyer, by the firm's own names, such as `"distributor"` or `"public"`. */
  readonly kind?: string;
  readonly department?: string;
  /** The group that it is a member of. */
  readonly group?: string;
  /** Whole months since the first dealing. */
  readonly dealingMonths?: number;
}
