import type { PlainDate } from "../calendar/index.js";
import type { Finding } from "../decision/index.js";
import type { Book } from "./book.js";
import { groupOf } from "./customer-book.js";
import { notFound, otherCustomer } from "./ledger-finding.js";
import type { LedgerCode } from "./ledger.reason.js";

/** The reversals of a day that have nothing to reverse, or something of a customer outside of their group. */
export function reversalFindings(
  { posted, customers }: Book,
  asOf: PlainDate,
): readonly Finding<LedgerCode>[] {
  const known = new Map(posted.flatMap((d) => (d.postedOn <= asOf ? [[d.id, d] as const] : [])));
  return [...known.values()].flatMap((document) => {
    if (document.kind !== "reversal") return [];
    const naming = { document: document.id, item: document.reverses, line: "reverses" };
    const target = known.get(document.reverses);
    if (target === undefined) return [notFound(naming, "unknown-item", "either")];
    const within = groupOf(customers, target.customer) === groupOf(customers, document.customer);
    return within ? [] : [otherCustomer(naming, target.customer, document.customer)];
  });
}
