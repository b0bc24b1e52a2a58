import { type PlainDate, addDays } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import type { Money } from "../money/index.js";
import { type CustomerConfirmation, latestConfirmations } from "./customer-confirmation.js";
import type { HandoverRow } from "./handover-list.js";
import type { ReconciliationFacts } from "./handover-reconciliation.js";
import type { HandoverDifference, UncheckedCode } from "./handover.reason.js";
import { holdings } from "./responsible-on.js";

/** What each source says about one item. */
export interface Subject {
  readonly item: string;
  readonly customer: string;
  readonly row: HandoverRow | undefined;
  readonly booked: OpenItem | undefined;
  readonly confirmation: CustomerConfirmation | undefined;
}

/** Every item that the list, the giver's part of the ledger, or a customer speaks of; what stays is left out. */
export function subjectsOf(facts: ReconciliationFacts): readonly Subject[] {
  const { list } = facts.record;
  const { position, handovers = [], customers } = facts;
  const stays = new Set(list.staying.map(({ item }) => item));
  const others = handovers.filter((other) => other.list.id !== list.id);
  const held = new Set(holdings({ items: position.items, handovers: others }, list.giver, list.on));
  const rows = new Map(list.rows.map((row) => [row.item, row]));
  const booked = new Map(position.items.map((item) => [item.id, item]));
  const confirmations = latestConfirmations(facts.confirmations ?? [], facts.asOf);
  const ids = new Set([
    ...rows.keys(),
    ...[...held].map(({ id }) => id),
    ...[...confirmations.keys()].filter((id) => !booked.has(id)),
  ]);
  return [...ids]
    .filter((id) => !stays.has(id))
    .sort()
    .map((item) => {
      const [row, entry, confirmation] = [rows.get(item), booked.get(item), confirmations.get(item)];
      const customer = row?.customer ?? entry?.customer ?? confirmation?.customer ?? "";
      return { item, customer, row, booked: entry, confirmation };
    })
    .filter(({ customer }) => customers === undefined || customers.includes(customer));
}

/** One comparison of an item that did not come out. */
export interface Found {
  readonly code: HandoverDifference | UncheckedCode;
  readonly expected: Money | null;
  readonly actual: Money | null;
  readonly on: PlainDate;
}

/** Compares the list with the ledger, and what is owed by the list with what the customer says. */
export function compareItem(
  { row, booked, confirmation }: Subject,
  { asOf, checkBy }: { readonly asOf: PlainDate; readonly checkBy: PlainDate },
): readonly Found[] {
  const listed = row?.open ?? null;
  const ledger = booked?.open ?? null;
  const owed = listed ?? ledger;
  const found: Found[] = [];
  if (owed === null) {
    if (confirmation !== undefined && confirmation.amount !== null) {
      const { amount, on } = confirmation;
      found.push({ code: "customer-names-unknown-item", expected: null, actual: amount, on });
    }
    return found;
  }
  if (listed === null) found.push({ code: "missing-from-list", expected: ledger, actual: null, on: asOf });
  else if (ledger === null) found.push({ code: "not-in-ledger", expected: null, actual: listed, on: asOf });
  else if (!same(listed, ledger)) {
    found.push({ code: "ledger-amount-differs", expected: ledger, actual: listed, on: asOf });
  }
  if (confirmation === undefined) {
    if (row !== undefined && asOf > checkBy) {
      found.push({ code: "not-checked-in-time", expected: owed, actual: null, on: addDays(checkBy, 1) });
    }
  } else if (confirmation.amount === null) {
    found.push({ code: "customer-does-not-answer", expected: owed, actual: null, on: confirmation.on });
  } else if (!same(owed, confirmation.amount)) {
    const { amount, on } = confirmation;
    found.push({ code: "customer-amount-differs", expected: owed, actual: amount, on });
  }
  return found.sort((a, b) => compareText(a.code, b.code));
}

function same(a: Money, b: Money): boolean {
  return a.currency === b.currency && a.amount === b.amount;
}
