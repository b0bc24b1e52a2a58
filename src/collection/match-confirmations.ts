import { compareText } from "../decision/index.js";
import type { CollectionReceipt } from "./collection-receipt.js";
import type { PaymentConfirmation } from "./misconduct.js";

/** A customer's paper, and the receipt that it is about. */
export interface MatchedConfirmation {
  readonly confirmation: PaymentConfirmation;
  readonly receipt: CollectionReceipt | null;
  /**
   * Whether the paper names the receipt or is of its day; otherwise it may be about another payment. Without a receipt:
   * whether the paper names none of somebody else's.
   */
  readonly certain: boolean;
}

/**
 * Finds the receipt of each confirmation: the one that it names; otherwise one of the same salesman, customer and
 * amount that no other confirmation has, of the same day before others. Each receipt is found once, unless it is named.
 */
export function matchConfirmations(
  confirmations: readonly PaymentConfirmation[],
  receipts: readonly CollectionReceipt[],
): readonly MatchedConfirmation[] {
  const free = new Map(receipts.map((receipt) => [receipt.id, receipt]));
  const matched = new Map<string, CollectionReceipt>();
  const take = (confirmation: PaymentConfirmation, receipt: CollectionReceipt | undefined): void => {
    if (receipt === undefined) return;
    free.delete(receipt.id);
    matched.set(confirmation.id, receipt);
  };
  const inOrder = confirmations.toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
  for (const confirmation of inOrder) {
    take(
      confirmation,
      receipts.find((receipt) => receipt.id === confirmation.receipt && isOfSame(confirmation, receipt)),
    );
  }
  for (const sameDay of [true, false]) {
    for (const confirmation of inOrder) {
      if (matched.has(confirmation.id) || confirmation.receipt !== null) continue;
      take(
        confirmation,
        Array.from(free.values())
          .filter((receipt) => isAbout(confirmation, receipt) && (!sameDay || receipt.on === confirmation.on))
          .sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id))[0],
      );
    }
  }
  return inOrder.map((confirmation) => {
    const receipt = matched.get(confirmation.id) ?? null;
    const certain =
      receipt === null
        ? !receipts.some(({ id }) => id === confirmation.receipt)
        : confirmation.receipt === receipt.id || confirmation.on === receipt.on;
    return { confirmation, receipt, certain };
  });
}

function isAbout(confirmation: PaymentConfirmation, receipt: CollectionReceipt): boolean {
  return (
    isOfSame(confirmation, receipt) &&
    confirmation.amount.currency === receipt.amount.currency &&
    confirmation.amount.amount === receipt.amount.amount
  );
}

function isOfSame(confirmation: PaymentConfirmation, receipt: CollectionReceipt): boolean {
  return confirmation.salesman === receipt.salesman && confirmation.customer === receipt.customer;
}
