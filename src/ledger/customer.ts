/** Who buys on credit, with the keys that reports group by. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  /** The parent or group that shares a credit limit with its affiliates. */
  readonly group?: string;
  /** Sales area. */
  readonly area?: string;
  readonly department?: string;
  /** The salesperson who answers for the customer's items unless the document names another. */
  readonly handler?: string;
}
