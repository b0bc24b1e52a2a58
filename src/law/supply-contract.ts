import type { PlainDate } from "../calendar/index.js";

/** Kinds of buyers, by their size at the time of the contract; `sme` is every enterprise that is not large. */
export const BUYER_KINDS = ["organ", "institution", "large-enterprise", "sme", "consumer"] as const;

/** One of {@link BUYER_KINDS}. */
export type BuyerKind = (typeof BUYER_KINDS)[number];

/** Kinds of deposits: for the bid, performance, quality, migrant workers' wages, and all others. */
export const DEPOSIT_KINDS = [
  "bid-deposit",
  "performance-deposit",
  "quality-deposit",
  "migrant-wages-deposit",
  "other-deposit",
] as const;

/** One of {@link DEPOSIT_KINDS}. */
export type DepositKind = (typeof DEPOSIT_KINDS)[number];

/** What the law asks of a contract of sale, works or services. */
export interface SupplyContract {
  readonly id: string;
  /** The day of the contract: the rules of that day govern it. */
  readonly concludedOn: PlainDate;
  readonly buyer: BuyerKind;
  /** Whether the seller stated, when contracting, that it is a small or medium enterprise. Later growth changes nothing. */
  readonly sellerStatedSme: boolean;
  /**
   * Calendar days to pay, from the day on which the term begins, 0 or more; `null` where the contract is silent. Of
   * a settlement by period 月结, the days after both sides confirmed the amount.
   */
  readonly agreedDays: number | null;
  /** Whether payment waits for, or follows the share of, what a third party pays the buyer ("back-to-back"). */
  readonly payWhenPaid: boolean;
}
