import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** Cheque 支票, draft payable at sight 见票即付的汇票 (such as a bank draft), draft due on a day 定日付款的汇票. */
export type InstrumentKind = "cheque" | "sight-draft" | "term-draft";

/** A cheque or bill of exchange as it lies on the table. What cannot be read or is not there is `null`. */
export interface Instrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly issuedOn: PlainDate | null;
  /** Of a draft that is due on a day; `null` for the others. */
  readonly dueOn: PlainDate | null;
  readonly drawer: string;
  readonly drawerSigned: boolean;
  readonly payee: string | null;
  readonly figures: Money | null;
  /** In Chinese financial capitals 大写. */
  readonly words: string | null;
  /** The drawer marked it as not transferable 不得转让. */
  readonly notTransferable: boolean;
  /** From the payee's on, in the order in which they stand. */
  readonly endorsements: readonly Endorsement[];
  /** The customer who hands it over signed on its back. */
  readonly signedOnBack: boolean;
  /** What the bank said when asked; `null` where it was not asked. */
  readonly bank: { readonly on: PlainDate; readonly genuine: boolean } | null;
}

/** One endorsement 背书. */
export interface Endorsement {
  readonly by: string | null;
  /** To whom; several make it void. */
  readonly to: readonly string[];
  readonly signed: boolean;
  readonly legible: boolean;
  /** The part that it transfers; `null` for the whole. */
  readonly part: Money | null;
  /** A condition that it names; `null` for none. */
  readonly condition: string | null;
  /** The endorser marked it as not transferable. */
  readonly notTransferable: boolean;
}
