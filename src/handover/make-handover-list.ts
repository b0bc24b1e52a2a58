import { type PlainDate, laterOf } from "../calendar/index.js";
import { compareText, contentId, grouped } from "../decision/index.js";
import { type OpenItem, totalsByCurrency } from "../ledger/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Money, zeroMoney } from "../money/index.js";
import {
  type HandoverCustomer,
  type HandoverList,
  type HandoverRow,
  type HandoverTotal,
  type ListedItem,
  handoverDigest,
} from "./handover-list.js";
import type {
  CheckedStatement,
  DossierHandover,
  HandoverListFacts,
  HandoverNote,
} from "./handover-list-facts.js";
import type { Clarity, HandoverPolicy } from "./handover.policy.js";
import { holdings } from "./responsible-on.js";
import { type ShareOut, shareOut, takerOf } from "./share-out.js";
import { uniqueIndex } from "./unique-index.js";

/**
 * The handover list of one salesperson from the ledger: every open item that the giver answers for on the day of
 * the position, claims, credits and bills alike, goes to exactly one taker or stays (Art. 32, 35, 39). The order
 * of the facts makes no difference.
 *
 * @throws MisuseError `no-taker`, `two-takers-of-the-rest`, `duplicate-entry`; `not-an-item-of-the-giver` and
 *   `not-a-customer-of-the-giver` for a share or a note that names what the giver does not have.
 * @example
 * import { chinaTradeRegulation, makeHandoverList, plainDate } from "receivables";
 *
 * const list = makeHandoverList(
 *   {
 *     giver: "wang",
 *     shares: [{ taker: "li" }],
 *     supervisor: { id: "zhao", role: "business-supervisor" },
 *     position: { asOf: plainDate("2026-03-31"), items: [] },
 *     dossiers: [{ customer: "C1", state: "handed-over" }],
 *   },
 *   chinaTradeRegulation.handover,
 * );
 * list.customers; // => [{ customer: "C1", taker: "li", dossier: "handed-over", statementsCheckedOn: null }]
 * list.copies; // => 3
 */
export function makeHandoverList(facts: HandoverListFacts, policy: HandoverPolicy): HandoverList {
  const { giver, supervisor, position, notes = [], dossiers = [] } = facts;
  const on = position.asOf;
  const out = shareOut(facts.shares);
  const held = holdings({ items: position.items, handovers: facts.handovers ?? [] }, giver, on);
  const items = uniqueIndex(held, ({ id }) => id, "position.items");
  const noteOf = uniqueIndex(notes, ({ item }) => item, "notes");
  checkNames({ out, items, notes, dossiers });

  const listed = [...items.values()].sort((a, b) => compareText(a.id, b.id));
  const rows = listed.flatMap((item): HandoverRow[] => {
    const taker = takerOf(out, item);
    return taker === null ? [] : [rowOf(item, taker, noteOf.get(item.id), policy.unmarked)];
  });
  const staying = listed.filter((item) => takerOf(out, item) === null).map(listedItem);
  const content = {
    id: contentId("handover", on, giver, ...out.takers),
    giver,
    takers: out.takers,
    supervisor,
    on,
    rows,
    staying,
    customers: customersOf(facts, out, rows),
    totals: totalsOf(rows, staying),
    copies: Math.max(policy.copies, out.takers.length + 2),
    signing: policy.signing,
    policy: policy.policy,
  };
  return { ...content, digest: handoverDigest(content) };
}

function listedItem(item: OpenItem): ListedItem {
  const { id, document, source, kind, customer, issuedOn, postedOn, dueOn, original, open, disputed } = item;
  return { item: id, document, source, kind, customer, issuedOn, postedOn, dueOn, original, open, disputed };
}

function rowOf(
  item: OpenItem,
  taker: string,
  note: HandoverNote | undefined,
  unmarked: Clarity,
): HandoverRow {
  return {
    ...listedItem(item),
    taker,
    papers: (note?.papers ?? []).toSorted(),
    clarity: note?.clarity ?? unmarked,
    remark: note?.remark ?? null,
  };
}

function customersOf(
  { dossiers = [], statements = [] }: HandoverListFacts,
  out: ShareOut,
  rows: readonly HandoverRow[],
): readonly HandoverCustomer[] {
  const dossierOf = uniqueIndex(dossiers, ({ customer }) => customer, "dossiers");
  const checksOf = grouped(statements, ({ customer }) => customer);
  const withRest = out.rest === null ? [] : dossierOf.keys();
  const ids = new Set([...rows.map(({ customer }) => customer), ...out.customers.keys(), ...withRest]);
  return [...ids].sort().map((customer) => ({
    customer,
    taker: out.customers.get(customer) ?? out.rest,
    dossier: dossierOf.get(customer)?.state ?? "not-handed-over",
    statementsCheckedOn: checkedOn(checksOf.get(customer) ?? []),
  }));
}

function checkedOn(checks: readonly CheckedStatement[]): PlainDate | null {
  const days = checks.map((check) => check.checkedOn);
  return days.reduce(
    (last, day) => (last === null || day === null ? null : laterOf(last, day)),
    days[0] ?? null,
  );
}

function totalsOf(rows: readonly ListedItem[], staying: readonly ListedItem[]): readonly HandoverTotal[] {
  const [given, kept] = [totalsByCurrency(rows), totalsByCurrency(staying)];
  const inCurrency = (totals: readonly Money[], currency: string): Money =>
    totals.find((total) => total.currency === currency) ?? zeroMoney(currency);
  return totalsByCurrency([...rows, ...staying]).map(({ currency }) => ({
    handedOver: inCurrency(given, currency),
    staying: inCurrency(kept, currency),
  }));
}

function checkNames(facts: {
  readonly out: ShareOut;
  readonly items: ReadonlyMap<string, OpenItem>;
  readonly notes: readonly HandoverNote[];
  readonly dossiers: readonly DossierHandover[];
}): void {
  const { out, items, notes, dossiers } = facts;
  for (const item of [...out.items.keys(), ...notes.map((note) => note.item)]) {
    if (items.has(item)) continue;
    throw new MisuseError({
      code: "not-an-item-of-the-giver",
      field: out.items.has(item) ? "shares" : "notes",
      value: item,
      problem: "the giver answers for no such open item on that day",
      remedy: "Take item ids from the position, and pass the earlier handovers.",
    });
  }
  const customers = new Set([
    ...[...items.values()].map(({ customer }) => customer),
    ...dossiers.map(({ customer }) => customer),
  ]);
  for (const customer of out.customers.keys()) {
    if (customers.has(customer)) continue;
    throw new MisuseError({
      code: "not-a-customer-of-the-giver",
      field: "shares",
      value: customer,
      problem: "the giver has neither an open item nor a dossier of it",
      remedy: "Check the id, or name the customer's dossier among the facts.",
    });
  }
}
