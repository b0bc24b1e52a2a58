import { type PlainDate, addDays } from "../calendar/index.js";
import { contentId } from "../decision/index.js";
import type { Invoice, OpenItem } from "../ledger/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Money, signOfMoney } from "../money/index.js";
import type { InterestPolicy } from "./interest.policy.js";

/** Late interest or a fee that is to be claimed. */
export interface Charge {
  readonly kind: "interest" | "fee";
  /** What it is charged on. */
  readonly item: OpenItem;
  /** More than zero. */
  readonly amount: Money;
  /**
   * What makes it the only one of its kind on the item: for a fee the stage it is charged for once, for
   * interest the day up to which it is reckoned.
   */
  readonly occasion: string;
  /** The day on which it is claimed. */
  readonly asOf: PlainDate;
}

/**
 * The ledger's document for a charge: a claim of its own on the same account as the item, of the kind "other
 * receivable". Its id is made of the item and the occasion, so that a second run makes the same document.
 *
 * @throws MisuseError `nothing-to-charge` for an amount that is not more than zero.
 * @example
 * import { chargeDocument, money, net30, plainDate } from "receivables";
 *
 * const day = plainDate("2026-04-01");
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1", issuedOn: day, postedOn: day,
 *   dueOn: day, original: money("100", "USD"), open: money("100", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const asOf = plainDate("2026-05-04");
 * const fee = chargeDocument(
 *   { kind: "fee", item, amount: money("10", "USD"), occasion: "second-letter", asOf },
 *   net30.interest,
 * );
 * fee.id; // => "fee:INV-7/second-letter"
 * fee.charge; // => { kind: "fee", item: "INV-7" }
 */
export function chargeDocument(
  { kind, item, amount, occasion, asOf }: Charge,
  policy: InterestPolicy,
): Invoice {
  if (signOfMoney(amount) <= 0) {
    throw new MisuseError({
      code: "nothing-to-charge",
      field: "amount",
      value: amount.amount,
      problem: "not more than zero",
      remedy: "Make a document only for a claim of more than zero.",
    });
  }
  const { customer, account, handler, department, reference } = item;
  return {
    kind: "invoice",
    id: contentId(kind, item.id, occasion),
    customer,
    ...(account !== undefined && { account }),
    ...(handler !== undefined && { handler }),
    ...(department !== undefined && { department }),
    ...(reference !== undefined && { reference }),
    receivable: "other",
    issuedOn: asOf,
    postedOn: asOf,
    dueOn: addDays(asOf, policy.chargesDueAfterDays),
    amount,
    charge: { kind, item: item.id },
  };
}
