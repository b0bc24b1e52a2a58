import { type PlainDate, plainDate } from "receivables/calendar";
import {
  type CustomerConfirmation,
  type HandoverList,
  type HandoverPolicy,
  type HandoverRow,
  type ReconciliationFacts,
  handoverDigest,
} from "receivables/handover";
import type { OpenItem } from "receivables/ledger";
import { chinaTradeRegulation } from "receivables/policy";
import { dice } from "../../scripts/demo-data/dice.js";
import { AS_OF } from "./as-of.js";
import { minorOf, moneyOf, openItems } from "./open-items.js";

/** The day to which the check of the handover has come: a fortnight after it, within the month. */
export const CHECKED_ON: PlainDate = plainDate("2026-07-14");

/** By what it is checked. */
export const HANDOVER_POLICY: HandoverPolicy = {
  ...chinaTradeRegulation.handover,
  policy: { id: "bench", version: "1" },
};

/**
 * A handover of so many items from one salesperson to another, as JSON gives it: of 300 rows one has another amount in
 * the ledger, one is not in the ledger, and one item of the ledger is not on the list. For nine rows of ten
 * the customer has answered, and of a thousand answers about two name another amount.
 */
export function handoverFacts(count: number): ReconciliationFacts {
  const { chance } = dice("handover");
  const items = openItems(count).map((item) => ({ ...item, handler: "wang" }));
  const listed = items.filter((_, i) => i % 300 !== 200);
  const booked = items
    .filter((_, i) => i % 300 !== 100)
    .map((item, i) => (i % 300 === 0 ? { ...item, open: changed(item) } : item));
  const rows = listed.map(rowOf);
  const confirmations = rows
    .filter((_, i) => i % 10 !== 0)
    .map(({ item, customer, open }): CustomerConfirmation => {
      const amount = chance(0.2) ? moneyOf(minorOf(open.amount) - 100, open.currency) : open;
      return { item, customer, on: plainDate("2026-07-08"), how: "mail", by: "li", amount };
    });
  const list = listOf(rows);
  const signed = { on: AS_OF, digest: list.digest, sealed: true };
  return {
    record: {
      list: { ...list, rows: read(list.rows) },
      signatures: [
        { role: "giver", by: "wang", ...signed },
        { role: "taker", by: "li", ...signed },
        { role: "supervisor", by: "zhao", ...signed },
      ],
    },
    position: { asOf: AS_OF, items: read(booked) },
    confirmations: read(confirmations),
    asOf: CHECKED_ON,
  };
}

/** The same facts with the ledger and the answers in an order that is none. */
export function inNoOrder(facts: ReconciliationFacts): ReconciliationFacts {
  const { position, confirmations = [] } = facts;
  return {
    ...facts,
    position: { ...position, items: read(shuffled(position.items)) },
    confirmations: read(shuffled(confirmations)),
  };
}

/** Rows as JSON.parse makes them, one after the other, since a text of all would be too long. */
function read<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => JSON.parse(JSON.stringify(row)) as Row);
}

function listOf(rows: readonly HandoverRow[]): HandoverList {
  const content = {
    id: "handover:2026-06-30/wang/li",
    giver: "wang",
    takers: ["li"],
    supervisor: { id: "zhao", role: "business-supervisor" },
    on: AS_OF,
    rows,
    staying: [],
    customers: [],
    totals: [],
    copies: 3,
    signing: HANDOVER_POLICY.signing,
    policy: HANDOVER_POLICY.policy,
  };
  return { ...content, digest: handoverDigest(content) };
}

function rowOf(item: OpenItem): HandoverRow {
  const { id, document, source, kind, customer, issuedOn, postedOn, dueOn, original, open, disputed } = item;
  return {
    item: id,
    document,
    source,
    kind,
    customer,
    issuedOn,
    postedOn,
    dueOn,
    original,
    open,
    disputed,
    taker: "li",
    papers: [],
    clarity: "clear",
    remark: null,
  };
}

function changed({ open }: OpenItem): OpenItem["open"] {
  return moneyOf(minorOf(open.amount) + 1, open.currency);
}

function shuffled<T>(list: readonly T[]): T[] {
  const { int } = dice("no order");
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = int(0, i);
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}
