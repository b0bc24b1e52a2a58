import { type Facts, type FactValue, type Finding, contentId } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { LedgerCode } from "./ledger.reason.js";
import type { OpenItem } from "./open-item.js";
import type { Side } from "./item-index.js";

/** Who names what: a document, or a choice of the customer, and where in it. */
export interface Naming {
  readonly document: string;
  readonly item: string;
  /** The field that names it, such as `settles[0]`. */
  readonly line: string;
}

/** The name stands for nothing, or for something on the side that does not go with it. */
export function notFound(
  naming: Naming,
  why: "unknown-item" | "wrong-side",
  side: Side,
): Finding<LedgerCode> {
  if (why === "unknown-item") return finding(why, "Ledger §1", naming, naming.item, null);
  return finding(why, "Ledger §2", naming, side, side === "claim" ? "credit" : "claim");
}

/** More was asked for than there was. */
export function overAllocated(naming: Naming, asked: Money, applied: Money): Finding<LedgerCode> {
  return finding("over-allocated", "Ledger §4", naming, applied, asked, { asked, applied });
}

/**
 * Why items cannot be set against each other, if they cannot: each must be in the currency that is asked for and
 * of a customer of the group, and a bill cannot pay itself.
 */
export function mismatch(
  naming: Naming,
  asked: { readonly currency: string; readonly customer: string },
  { near, far }: { readonly near?: OpenItem | undefined; readonly far: readonly OpenItem[] },
  groupOf: (customer: string) => string,
): Finding<LedgerCode> | undefined {
  for (const item of near === undefined ? far : [near, ...far]) {
    const { id, customer, original } = item;
    const named = { ...naming, item: id };
    if (original.currency !== asked.currency) {
      const line = item === near ? naming : named;
      return finding("settles-other-currency", "Ledger §3", line, original.currency, asked.currency);
    }
    if (groupOf(customer) !== groupOf(asked.customer)) return otherCustomer(named, customer, asked.customer);
    if (item !== near && item.document === near?.document) return notFound(named, "wrong-side", "claim");
  }
  return undefined;
}

/** What is named is of a customer outside of the group. */
export function otherCustomer(naming: Naming, customer: string, asked: string): Finding<LedgerCode> {
  return finding("settles-other-customer", "Ledger §3", naming, customer, asked);
}

function finding(
  code: LedgerCode,
  citation: string,
  { document, item, line }: Naming,
  expected: FactValue,
  actual: FactValue,
  more: Facts = {},
): Finding<LedgerCode> {
  const id = contentId(code, document, item, line);
  return { id, code, citation, facts: { document, item, expected, actual, ...more }, expected, actual };
}
