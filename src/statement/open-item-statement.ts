import { type PlainDate, overdueDays } from "../calendar/index.js";
import { compareText, grouped } from "../decision/index.js";
import type { LedgerDocument, OpenItem, Position } from "../ledger/index.js";
import { type DecimalString, sumMoney } from "../money/index.js";

/** What a customer owes, item by item, with nothing of what was settled. */
export interface OpenItemStatement {
  readonly customer: string;
  readonly currency: string;
  readonly asOf: PlainDate;
  /** In the order in which they fall due, those without a due date last, then by id. */
  readonly lines: readonly OpenItemLine[];
  /** The sum of what is open. Neither a dispute nor a block changes it. */
  readonly total: DecimalString;
  /** The sum of what is overdue, without credits. */
  readonly overdue: DecimalString;
}

/** An open item on a statement. */
export interface OpenItemLine {
  readonly item: string;
  readonly document: string;
  readonly source: LedgerDocument["kind"];
  readonly reference?: string;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate | null;
  /** Negative before the due date; `null` without one. */
  readonly overdueDays: number | null;
  /** Negative for a credit. */
  readonly original: DecimalString;
  /** Negative for a credit. */
  readonly open: DecimalString;
  /** The part of `open` that the customer contests. */
  readonly disputed: DecimalString;
}

/**
 * The open-item statements of all customers of a position: one for each customer and currency, in their order. A
 * statement of movements, with goods, is what `compileStatements` makes.
 *
 * @example
 * import { type LedgerDocument, money, openItemStatements, plainDate, positionAsOf } from "receivables";
 *
 * const on = plainDate("2026-05-04");
 * const header = { customer: "C1", postedOn: on } as const;
 * const documents: LedgerDocument[] = [
 *   { ...header, kind: "invoice", id: "INV-1", receivable: "trade", issuedOn: on, dueOn: on, amount: money("80", "USD") },
 *   { ...header, kind: "payment", id: "PAY-1", amount: money("30", "USD") },
 * ];
 * const [statement] = openItemStatements(positionAsOf({ documents }, plainDate("2026-05-31")));
 * statement?.lines.map(({ item, open }) => `${item} ${open}`); // => ["INV-1 80.00", "PAY-1 -30.00"]
 * [statement?.total, statement?.overdue]; // => ["50.00", "80.00"]
 */
export function openItemStatements({
  items,
  asOf,
}: Pick<Position, "items" | "asOf">): readonly OpenItemStatement[] {
  const groups = grouped(items, ({ customer, open }) => JSON.stringify([customer, open.currency]));
  return Array.from(groups.values(), (own) => statementOf(own as [OpenItem], asOf)).sort(
    (a, b) => compareText(a.customer, b.customer) || compareText(a.currency, b.currency),
  );
}

function statementOf(items: readonly [OpenItem, ...OpenItem[]], asOf: PlainDate): OpenItemStatement {
  const [{ customer, open }] = items;
  const { currency } = open;
  const sum = (own: readonly OpenItem[]): DecimalString =>
    sumMoney(
      own.map((item) => item.open),
      currency,
    ).amount;
  const isOverdue = ({ dueOn, original }: OpenItem): boolean =>
    dueOn !== null && dueOn < asOf && !original.amount.startsWith("-");
  return {
    customer,
    currency,
    asOf,
    lines: items.toSorted(byDue).map((item) => lineOf(item, asOf)),
    total: sum(items),
    overdue: sum(items.filter(isOverdue)),
  };
}

function lineOf(item: OpenItem, asOf: PlainDate): OpenItemLine {
  const { id, document, source, reference, issuedOn, dueOn, original, open, disputed } = item;
  return {
    item: id,
    document,
    source,
    ...(reference !== undefined && { reference }),
    issuedOn,
    dueOn,
    overdueDays: overdueDays(dueOn, asOf),
    original: original.amount,
    open: open.amount,
    disputed: disputed.amount,
  };
}

function byDue(a: OpenItem, b: OpenItem): number {
  if ((a.dueOn === null) !== (b.dueOn === null)) return a.dueOn === null ? 1 : -1;
  return compareText(a.dueOn ?? "", b.dueOn ?? "") || compareText(a.id, b.id);
}
