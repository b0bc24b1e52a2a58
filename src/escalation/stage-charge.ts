import { type Citation, contentId, type Reason } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import type { Money } from "../money/index.js";

/** A fee or late interest to be claimed: a claim of its own, which outlives the item it is charged on. */
export interface StageCharge {
  readonly id: string;
  readonly kind: "fee" | "interest";
  /** A fee's stage, or the day up to which late interest is reckoned: it is charged once for each. */
  readonly occasion: string;
  readonly item: string;
  /** The other items of the customer that a fee charged once for all of them is for, sorted; none for most. */
  readonly covers: readonly string[];
  readonly customer: string;
  readonly stage: string;
  readonly amount: Money;
  readonly reasons: readonly Reason<"stage-fee-due" | "late-interest-due">[];
}

/** A charge on an item. */
export function stageCharge({
  kind,
  occasion,
  stage,
  amount,
  citation,
  item: { id: item, customer },
  covers = [],
}: Pick<StageCharge, "kind" | "occasion" | "stage" | "amount"> & {
  readonly citation: Citation;
  readonly item: OpenItem;
  readonly covers?: readonly string[];
}): StageCharge {
  const code = kind === "fee" ? "stage-fee-due" : "late-interest-due";
  return {
    id: contentId("charge", kind, item, occasion),
    kind,
    occasion,
    item,
    covers,
    customer,
    stage,
    amount,
    reasons: [{ code, citation, facts: { item, customer, stage, amount } }],
  };
}
