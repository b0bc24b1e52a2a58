import { type PlainDate, laterOf, plainDate } from "../calendar/index.js";
import { compareText, type Finding, grouped, valueById, withValues } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Book, isPosted } from "./book.js";
import { checkDocuments } from "./check-documents.js";
import { type CustomerBook, customerBook } from "./customer-book.js";
import { namesIn, stemOf } from "./document-names.js";
import type { LedgerDocument } from "./document.js";
import { knownBook } from "./known-book.js";
import type { LedgerCode } from "./ledger.reason.js";
import type { OpenItem } from "./open-item.js";
import type { PositionRun, RunEntry, RunEvent } from "./position-run.js";
import { reversalChains } from "./reversal-chains.js";
import { reversalFindings } from "./reversal-findings.js";
import { standingItem } from "./running-item.js";
import { settleDocuments } from "./settle-documents.js";

/** An item before and after; one of them is missing where it came or, by a reversal, went. */
export interface ItemChange {
  readonly before?: OpenItem;
  readonly after?: OpenItem;
}

/** What an advance comes to. */
export interface PositionAdvance {
  readonly run: PositionRun;
  /** The items that are others now, sorted by id. */
  readonly changes: readonly ItemChange[];
  /** How many documents were looked at: those that came, and those that they touch. */
  readonly visits: number;
}

/**
 * Takes a position on to a later day. It costs what changed: of the documents that were there only those are looked at
 * again that the new ones name, or that name them, directly or by way of others. Everything else stands as it stood.
 *
 * The position is that of `positionAsOf` as known on the day: a document comes to count on the later of the day it was
 * posted and the day it was entered. Documents of days to come may be given ahead; they wait.
 *
 * @throws MisuseError `day-is-over` for a day that is not after the last, or a document that should have come by then;
 *   and those of `positionAsOf`.
 * @example
 * import { advancePosition, type LedgerDocument, money, plainDate, startPosition } from "receivables";
 *
 * const yuan = (amount: string) => money(amount, "CNY");
 * const [first, second] = [plainDate("2026-01-05"), plainDate("2026-02-10")];
 * const invoice: LedgerDocument = {
 *   kind: "invoice", id: "INV-1", customer: "C1", receivable: "trade", issuedOn: first, postedOn: first, dueOn: second, amount: yuan("100"),
 * };
 * const payment: LedgerDocument = {
 *   kind: "payment", id: "PAY-1", customer: "C1", postedOn: second, amount: yuan("40"), settles: [{ item: "INV-1", amount: yuan("40") }],
 * };
 * const { run } = advancePosition(startPosition({}), { documents: [invoice], asOf: first });
 * const { changes } = advancePosition(run, { documents: [payment], asOf: second });
 * changes.map(({ before, after }) => [before?.open.amount, after?.open.amount]); // => [["100.00", "60.00"], [undefined, "0.00"]]
 */
export function advancePosition(
  run: PositionRun,
  facts: { readonly documents: readonly LedgerDocument[]; readonly asOf: PlainDate },
): PositionAdvance {
  const asOf = plainDate(facts.asOf, "asOf");
  refuseOver(run, asOf, facts.documents);
  checkDocuments(facts.documents, () => true, run.calendar);
  const entries = new Map<string, RunEntry>();
  const entryOf = (id: string): RunEntry => entries.get(id) ?? valueById(run.entries, id) ?? UNKNOWN;
  for (const [i, document] of facts.documents.entries()) {
    if (entryOf(document.id).document !== undefined) throw duplicate(i, document.id);
    entries.set(document.id, { ...entryOf(document.id), document });
  }

  const events = [...run.events, ...facts.documents.filter(isPosted).flatMap(eventsOf)].sort(byDay);
  const due = events.filter(({ on }) => on <= asOf).map(({ document }) => document);
  for (const id of due) come(id, entryOf, entries);

  const changes: ItemChange[] = [];
  const seen = new Set<string>();
  const customers = customerBook(run.customers);
  for (const id of due) {
    const linked = linkedWith(id, entryOf, seen);
    if (linked.length > 0)
      changes.push(...settleAgain(linked, asOf, { customers, calendar: run.calendar }, entries));
  }
  return {
    run: {
      ...run,
      asOf,
      entries: withValues(run.entries, entries),
      events: events.filter(({ on }) => on > asOf),
    },
    changes: changes.sort((a, b) => compareText(idOf(a), idOf(b))),
    visits: seen.size,
  };
}

/** The day from which a document counts and is known. */
function comesOn({ postedOn, enteredOn = postedOn }: LedgerDocument): PlainDate {
  return laterOf(postedOn, enteredOn);
}

type EntryOf = (id: string) => RunEntry;

const UNKNOWN: RunEntry = { hasCome: false, items: [], findings: [], namedBy: [] };

function eventsOf(document: LedgerDocument): readonly RunEvent[] {
  const comes = comesOn(document);
  const later =
    document.kind === "invoice"
      ? document.deliveredOn
      : document.kind === "dispute"
        ? document.resolvedOn
        : undefined;
  return [comes, ...(later !== undefined && later > comes ? [later] : [])].map((on) => ({
    on,
    document: document.id,
  }));
}

function byDay(a: RunEvent, b: RunEvent): number {
  return compareText(a.on, b.on) || compareText(a.document, b.document);
}

/** Makes a document known to all that it names. */
function come(id: string, entryOf: EntryOf, entries: Map<string, RunEntry>): void {
  const entry = entryOf(id);
  if (entry.hasCome || entry.document === undefined) return;
  entries.set(id, { ...entry, hasCome: true });
  for (const name of nextTo(entry.document)) {
    const named = entryOf(name);
    entries.set(name, { ...named, namedBy: [...named.namedBy, id] });
  }
}

/** The names of documents that what a document comes to may rest on. */
function nextTo(document: LedgerDocument): readonly string[] {
  const names = [...namesIn(document).flatMap((name) => [name, stemOf(name)]), stemOf(document.id)];
  return [...new Set(names)].filter((name) => name !== document.id);
}

/** The documents that hang together with one, by names in either direction, as far as none of them was seen before. */
function linkedWith(id: string, entryOf: EntryOf, seen: Set<string>): readonly RunEntry[] {
  const linked: RunEntry[] = [];
  const ways = new Set<string>();
  const left = [id];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (seen.has(next) || ways.has(next)) continue;
    ways.add(next);
    const entry = entryOf(next);
    left.push(...entry.namedBy);
    if (!entry.hasCome || entry.document === undefined) continue;
    seen.add(next);
    linked.push(entry);
    left.push(...nextTo(entry.document));
  }
  return linked;
}

/** Settles some documents afresh, and puts what comes of them into their entries. */
function settleAgain(
  linked: readonly RunEntry[],
  asOf: PlainDate,
  basis: { readonly customers: CustomerBook; readonly calendar: Book["calendar"] },
  entries: Map<string, RunEntry>,
): readonly ItemChange[] {
  const posted = linked.flatMap(({ document }) => document ?? []);
  posted.sort((a, b) => compareText(a.postedOn, b.postedOn) || compareText(a.id, b.id));
  const book = knownBook({ ...basis, posted }, asOf);
  const reversals = reversalChains(book).filter(({ effectiveOn }) => effectiveOn <= asOf);
  const settled = settleDocuments(book, asOf, reversals);
  const items = grouped(settled.items.map(standingItem), ({ document }) => document);
  const found = [...settled.findings, ...reversalFindings(book, asOf)];
  const findings: ReadonlyMap<string, readonly Finding<LedgerCode>[]> = grouped(
    found,
    ({ facts }) => facts["document"] as string,
  );
  return linked.flatMap((entry) => {
    const { id } = entry.document as LedgerDocument;
    const now = items.get(id) ?? [];
    entries.set(id, { ...entry, items: now, findings: findings.get(id) ?? [] });
    return changesOf(entry.items, now);
  });
}

function changesOf(before: readonly OpenItem[], after: readonly OpenItem[]): readonly ItemChange[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !now.has(id)).map((item) => ({ before: item })),
    ...after.flatMap((item): readonly ItemChange[] => {
      const was = old.get(item.id);
      if (was === undefined) return [{ after: item }];
      return isSame(was, item) ? [] : [{ before: was, after: item }];
    }),
  ];
}

/** Of two states of one item only what days and other documents change is compared. */
function isSame(a: OpenItem, b: OpenItem): boolean {
  return (
    a.open.amount === b.open.amount &&
    a.disputed.amount === b.disputed.amount &&
    a.dueOn === b.dueOn &&
    a.deliveredOn === b.deliveredOn &&
    JSON.stringify(a.settlements) === JSON.stringify(b.settlements)
  );
}

function idOf({ before, after }: ItemChange): string {
  return (after ?? before)?.id ?? "";
}

function refuseOver(
  { asOf: last }: PositionRun,
  asOf: PlainDate,
  documents: readonly LedgerDocument[],
): void {
  if (last === null) return;
  if (asOf <= last) throw over("asOf", asOf, `the position is already as of ${last}`);
  documents.forEach((document, i) => {
    if (isPosted(document) && comesOn(document) <= last)
      throw over(`documents[${i}]`, document.id, `it should have come by ${last}`);
  });
}

function over(field: string, value: string, problem: string): MisuseError {
  return new MisuseError({
    code: "day-is-over",
    field,
    value,
    problem,
    remedy: "Go on from an earlier day, or enter what came late on the day that it came (enteredOn).",
  });
}

function duplicate(index: number, id: string): MisuseError {
  return new MisuseError({
    code: "duplicate-id",
    field: `documents[${index}].id`,
    value: id,
    problem: "another document has this id",
    remedy: "Give each document of the ledger an id of its own.",
  });
}
