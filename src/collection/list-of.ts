import { type Finding, compareText, grouped, inOrderOfId } from "../decision/index.js";
import { type Money, signOfMoney, subtractMoney, sumMoney, zeroMoney } from "../money/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { CollectionDiscount, CollectionMeans, CollectionReceipt } from "./collection-receipt.js";
import type {
  CollectionFigures,
  CollectionList,
  CollectionRow,
  CollectionTotal,
  ItemBefore,
} from "./collection-list.js";
import type { CollectionListCode } from "./collection.reason.js";

/** One amount of a receipt or discount, and where it goes. */
interface Part {
  readonly customer: string;
  readonly item: string | null;
  readonly column: CollectionMeans | "discount";
  readonly amount: Money;
  readonly receipt: string | null;
}

/** The list of what is in it: rows, totals and what is above the items follow from the rest. */
export function listOf(
  parts: Pick<CollectionList, "asOf" | "policy" | "receipts" | "discounts" | "items" | "findings">,
): CollectionList {
  const { asOf, policy } = parts;
  const receipts = parts.receipts.toSorted((a, b) => compareText(a.id, b.id));
  const discounts = parts.discounts.toSorted((a, b) => compareText(a.id, b.id));
  const items = parts.items.toSorted((a, b) => compareText(a.item, b.item));
  const index = new Map(items.map((item) => [item.item, item]));
  const moved = [...receipts.flatMap(receiptParts), ...discounts.map(discountPart)];
  const rows = Array.from(grouped(moved, keyOf).values(), (own) => rowOf(own, index)).sort(
    (a, b) =>
      compareText(a.customer, b.customer) ||
      compareText(a.item ?? "", b.item ?? "") ||
      compareText(a.open.currency, b.open.currency),
  );
  const above = rows.filter(isAbove).map(aboveOpen);
  return {
    asOf,
    policy,
    rows,
    totals: totalsOf(moved),
    findings: inOrderOfId([...parts.findings, ...above]),
    receipts,
    discounts,
    items,
  };
}

function receiptParts({ id, customer, means, amount, lines }: CollectionReceipt): readonly Part[] {
  const own = lines.filter((line) => line.amount.currency === amount.currency);
  const rest = subtractMoney(
    amount,
    sumMoney(
      own.map((line) => line.amount),
      amount.currency,
    ),
  );
  const base = { customer, column: means, receipt: id } as const;
  // Lines that come to more than the receipt are taken back by a negative rest, so that the total stays the receipt's.
  return [
    ...own.map((line) => ({ ...base, item: line.item, amount: line.amount })),
    ...(signOfMoney(rest) === 0 ? [] : [{ ...base, item: null, amount: rest }]),
  ];
}

function discountPart({ customer, item, amount }: CollectionDiscount): Part {
  return { customer, item, column: "discount", amount, receipt: null };
}

function keyOf({ customer, item, amount }: Part): string {
  return JSON.stringify([customer, item, amount.currency]);
}

function rowOf(parts: readonly Part[], index: ReadonlyMap<string, ItemBefore>): CollectionRow {
  const [{ customer, item, amount }] = parts as [Part, ...Part[]];
  const found = item === null ? undefined : index.get(item);
  const { currency } = amount;
  const open =
    found !== undefined && found.customer === customer && found.open.currency === currency
      ? found.open
      : zeroMoney(currency);
  const figures = figuresOf(parts, currency);
  const settled =
    item === null ? zeroMoney(currency) : sumMoney([figures.collected, figures.discount], currency);
  return {
    customer,
    item,
    open,
    ...figures,
    remaining: subtractMoney(open, settled),
    receipts: [...new Set(parts.flatMap(({ receipt }) => receipt ?? []))].sort(),
  };
}

function figuresOf(parts: readonly Part[], currency: string): CollectionFigures {
  const sum = (...columns: Part["column"][]): Money =>
    sumMoney(
      parts.filter(({ column }) => columns.includes(column)).map(({ amount }) => amount),
      currency,
    );
  return {
    cash: sum("cash"),
    cheque: sum("cheque"),
    bill: sum("bill"),
    collected: sum("cash", "cheque", "bill"),
    discount: sum("discount"),
  };
}

function totalsOf(parts: readonly Part[]): readonly CollectionTotal[] {
  return Array.from(
    grouped(parts, ({ amount }) => amount.currency),
    ([currency, own]) => ({ currency, ...figuresOf(own, currency) }),
  ).sort((a, b) => compareText(a.currency, b.currency));
}

/** More than was open on an item that is; what is for an unknown item has a finding of its own. */
function isAbove({ item, open, remaining }: CollectionRow): boolean {
  return item !== null && signOfMoney(open) !== 0 && signOfMoney(remaining) < 0;
}

function aboveOpen({
  customer,
  item,
  open,
  collected,
  discount,
}: CollectionRow): Finding<CollectionListCode> {
  const facts = { customer, item, open, collected, discount };
  return collectionFinding("collected-above-open", "Art. 20", [customer, item ?? ""], facts, [
    open,
    collected,
  ]);
}
