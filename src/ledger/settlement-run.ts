import type { PlainDate } from "../calendar/index.js";
import type { Finding } from "../decision/index.js";
import type { Book } from "./book.js";
import { groupOf } from "./customer-book.js";
import type { InForce } from "./documents-in-force.js";
import { type Found, type ItemIndex, type Side, findItems } from "./item-index.js";
import { type Naming, mismatch, notFound } from "./ledger-finding.js";
import type { LedgerCode } from "./ledger.reason.js";
import type { RunningItem } from "./running-item.js";

/** One computation of what the documents made of each other as of a day. */
export interface SettlementRun {
  readonly book: Book;
  readonly asOf: PlainDate;
  readonly inForce: InForce;
  readonly index: ItemIndex<RunningItem>;
  /** What was found so far. */
  readonly findings: Finding<LedgerCode>[];
}

/**
 * The items of a name on a side, none where there is nothing to settle: what a reversal took out is passed over in
 * silence, what the ledger does not know is a finding.
 */
export function itemsAt(
  { name, side }: { readonly name: string; readonly side: Side },
  naming: Naming,
  run: SettlementRun,
): readonly RunningItem[] {
  const found: Found<RunningItem> = findItems(run.index, name, side);
  if (typeof found !== "string") return found;
  if (!wasReversed(name, run.inForce.reversed)) run.findings.push(notFound(naming, found, side));
  return [];
}

/** Whether items go with each other and with a document; if not, why is a finding. */
export function goTogether(
  near: RunningItem | undefined,
  far: readonly RunningItem[],
  asked: { readonly currency: string; readonly customer: string },
  naming: Naming,
  { book, findings }: SettlementRun,
): boolean {
  const items = { near: near?.item, far: far.map(({ item }) => item) };
  const fault = mismatch(naming, asked, items, (customer) => groupOf(book.customers, customer));
  if (fault !== undefined) findings.push(fault);
  return fault === undefined;
}

function wasReversed(name: string, reversed: ReadonlySet<string>): boolean {
  return reversed.has(name) || reversed.has(name.replace(/#[^#]*$/, ""));
}
