import type { PlainDate } from "../calendar/index.js";
import { compareText, contentId, type Finding, grouped, type Reason } from "../decision/index.js";
import { dayOfReceipt, type OpenItem } from "../ledger/index.js";
import {
  type Money,
  addMoney,
  compareMoney,
  minMoney,
  signOfMoney,
  subtractMoney,
  zeroMoney,
} from "../money/index.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { EscalationCode, FindingCode } from "./escalation.reason.js";
import type { PromiseStanding, PromiseState, PromiseToPay } from "./promise-to-pay.js";

/** What a running promise pauses of an item. */
export interface PromisedPart {
  readonly item: string;
  readonly promise: PromiseToPay;
  readonly amount: Money;
}

/** The promises of a run. */
export interface PromiseBook {
  readonly standings: readonly PromiseStanding[];
  readonly parts: readonly PromisedPart[];
  readonly findings: readonly Finding<FindingCode>[];
}

/**
 * Judges every promise that was made by the day of the run by what its items received. A settlement counts for
 * the promise that ends first among those that it falls to. A running promise pauses what is left of its amount
 * on its open items, those due first before the others.
 */
export function settlePromises(facts: EscalationFacts, { citation }: EscalationPolicy): PromiseBook {
  const { asOf, promises = [] } = facts;
  const known = promises.filter(({ madeOn }) => madeOn <= asOf);
  const named = new Set(known.flatMap(({ items }) => items));
  const items = [...facts.items.map(({ item }) => item), ...(facts.settledItems ?? [])].filter(
    ({ id, document }) => named.has(id) || named.has(document),
  );
  const byName = itemsByName(items);
  const unclaimed = unclaimedSettlements(items);
  const free = new Map(items.map(({ id, open }) => [id, open]));
  const book = {
    standings: [] as PromiseStanding[],
    parts: [] as PromisedPart[],
    findings: [] as Finding<FindingCode>[],
  };
  for (const promise of known.sort(byEnd)) {
    const { own, missing } = itemsOf(promise, byName);
    const received = claimSettlements(promise, own, unclaimed);
    const standing: PromiseStanding = { promise, state: stateOf(promise, received, asOf), received };
    book.standings.push(standing);
    book.findings.push(...missing.map((item) => missingItem(promise, item, citation)));
    if (standing.state === "running") book.parts.push(...pausedBy(standing, own, free));
    const open = own.filter((item) => signOfMoney(item.open) > 0);
    if (open.length > 0) book.findings.push(...unkept(standing, open, citation));
  }
  return { ...book, standings: book.standings.sort((a, b) => compareText(a.promise.id, b.promise.id)) };
}

interface Unclaimed {
  readonly on: PlainDate;
  left: Money;
}

function unclaimedSettlements(items: Iterable<OpenItem>): ReadonlyMap<string, readonly Unclaimed[]> {
  return new Map(
    Array.from(items, ({ id, settlements }) => [
      id,
      settlements.map((one) => ({ on: dayOfReceipt(one), left: one.amount })),
    ]),
  );
}

function byEnd(a: PromiseToPay, b: PromiseToPay): number {
  return compareText(a.payBy, b.payBy) || compareText(a.madeOn, b.madeOn) || compareText(a.id, b.id);
}

function itemsOf(
  { amount, customer, items: names }: PromiseToPay,
  byName: (name: string) => readonly OpenItem[],
): { readonly own: readonly OpenItem[]; readonly missing: readonly string[] } {
  const own = [...new Set(names.flatMap(byName))]
    .filter((item) => item.open.currency === amount.currency && item.customer === customer)
    .sort((a, b) => compareText(a.dueOn ?? "", b.dueOn ?? "") || compareText(a.id, b.id));
  const met = new Set(own.flatMap(({ id, document }) => [id, document]));
  return { own, missing: [...new Set(names)].filter((name) => !met.has(name)).sort() };
}

/** Finds items by their own name or by that of their document. */
function itemsByName(items: readonly OpenItem[]): (name: string) => readonly OpenItem[] {
  const [byId, byDocument] = [grouped(items, ({ id }) => id), grouped(items, ({ document }) => document)];
  return (name) => [...(byId.get(name) ?? []), ...(byDocument.get(name) ?? [])];
}

function claimSettlements(
  { amount, madeOn, payBy }: PromiseToPay,
  items: readonly OpenItem[],
  unclaimed: ReadonlyMap<string, readonly Unclaimed[]>,
): Money {
  let received = zeroMoney(amount.currency);
  for (const settlement of items.flatMap(({ id }) => unclaimed.get(id) ?? [])) {
    if (settlement.on < madeOn || settlement.on > payBy || signOfMoney(settlement.left) <= 0) continue;
    const part = minMoney(settlement.left, subtractMoney(amount, received));
    settlement.left = subtractMoney(settlement.left, part);
    received = addMoney(received, part);
  }
  return received;
}

function stateOf({ amount, payBy }: PromiseToPay, received: Money, asOf: PlainDate): PromiseState {
  if (compareMoney(received, amount) >= 0) return "kept";
  if (asOf <= payBy) return "running";
  return signOfMoney(received) > 0 ? "partly-kept" : "broken";
}

function pausedBy(
  { promise, received }: PromiseStanding,
  items: readonly OpenItem[],
  free: Map<string, Money>,
): PromisedPart[] {
  let left = subtractMoney(promise.amount, received);
  return items.flatMap(({ id }) => {
    const open = free.get(id) as Money;
    const amount = minMoney(left, open);
    if (signOfMoney(amount) <= 0) return [];
    left = subtractMoney(left, amount);
    free.set(id, subtractMoney(open, amount));
    return [{ item: id, promise, amount }];
  });
}

function unkept(
  { promise, state, received }: PromiseStanding,
  open: readonly OpenItem[],
  citation: string,
): Finding<FindingCode>[] {
  if (state !== "broken" && state !== "partly-kept") return [];
  const code = state === "broken" ? "promise-broken" : "promise-partly-kept";
  const { id, customer, amount, payBy, by } = promise;
  return [
    {
      id: contentId("finding", code, id),
      code,
      citation,
      facts: { promise: id, customer, items: open.map((item) => item.id), amount, received, payBy, by },
      expected: amount,
      actual: received,
    },
  ];
}

function missingItem(
  { id, customer, amount }: PromiseToPay,
  item: string,
  citation: string,
): Finding<FindingCode> {
  return {
    id: contentId("finding", "promise-without-item", id, item),
    code: "promise-without-item",
    citation,
    facts: { promise: id, customer, item, currency: amount.currency },
    expected: item,
    actual: null,
  };
}

/** The findings on unkept promises as reasons of the items that they left open. */
export function unkeptByItem(
  findings: readonly Finding<FindingCode>[],
): ReadonlyMap<string, readonly Reason<EscalationCode>[]> {
  const unkept = findings
    .filter(({ code }) => code === "promise-broken" || code === "promise-partly-kept")
    .flatMap(({ code, citation, facts }) =>
      (facts["items"] as readonly string[]).map((item) => ({ item, reason: { code, citation, facts } })),
    );
  const byItem = grouped(unkept, ({ item }) => item);
  return new Map(Array.from(byItem, ([item, own]) => [item, own.map(({ reason }) => reason)]));
}
