import { type Deal, type LedgerDocument, negateMoney } from "receivables";

/** A firm's dealings as its books have them: invoices for sales, and credit notes for goods that came back. */
export function dealsOf(documents: readonly LedgerDocument[]): readonly Deal[] {
  return documents.flatMap((document): readonly Deal[] => {
    if (document.kind !== "invoice" && document.kind !== "credit-note") return [];
    const { id, customer, issuedOn: on, amount } = document;
    if (document.kind === "credit-note") {
      return document.because === "return" ? [{ id, customer, on, amount: negateMoney(amount) }] : [];
    }
    const { handler, receivable, status = "posted" } = document;
    if (receivable !== "trade" || status !== "posted") return [];
    return [{ id, customer, on, amount, ...(handler !== undefined && { handler }) }];
  });
}
