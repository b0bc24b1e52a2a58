/** That a customer belongs to another and counts as one with it. */
export interface CustomerParent {
  readonly customer: string;
  readonly parent: string;
}
