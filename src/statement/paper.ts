/** How a paper is at hand. R1.2.4 takes originals and faxes; a copy stands for neither. */
export type PaperForm = "original" | "fax" | "copy";

/** A paper of the dealings with a customer 往来单据, and whether it binds the customer (R1.2.4). */
export interface Paper {
  readonly id: string;
  readonly form: PaperForm;
  /** Bears the customer's signature 签字. */
  readonly signed: boolean;
  /** Bears the customer's seal 盖章. */
  readonly sealed: boolean;
}
