import type { BusinessCalendar, PlainDate } from "../calendar/index.js";
import { compareText, type Finding, type ById, emptyById, valuesById } from "../decision/index.js";
import { signOfMoney } from "../money/index.js";
import type { Customer } from "./customer.js";
import type { LedgerDocument } from "./document.js";
import type { LedgerCode } from "./ledger.reason.js";
import type { OpenItem } from "./open-item.js";
import type { Position } from "./position.js";

/** A document that a run has been given, or only the name of one. */
export interface RunEntry {
  readonly document?: LedgerDocument;
  /** Whether its day has come. */
  readonly hasCome: boolean;
  /** Its items as they stand, open and settled; none where it was reversed. */
  readonly items: readonly OpenItem[];
  /** What it asked for and could not have. */
  readonly findings: readonly Finding<LedgerCode>[];
  /** Ids of the documents that name it or one of its items. */
  readonly namedBy: readonly string[];
}

/** A document that changes something on a day to come: it comes to count, is delivered or is resolved. */
export interface RunEvent {
  readonly on: PlainDate;
  readonly document: string;
}

/**
 * A position that goes on day by day: what `advancePosition` leaves for the day after. It is plain data, and a run that
 * was advanced twice from the same day is two runs.
 */
export interface PositionRun {
  /** The last day that it was advanced to; `null` before the first. */
  readonly asOf: PlainDate | null;
  readonly customers: readonly Customer[];
  readonly calendar?: BusinessCalendar;
  /** By document. */
  readonly entries: ById<RunEntry>;
  /** What is to come, the earliest first. */
  readonly events: readonly RunEvent[];
}

/**
 * A position of nothing, ready to be advanced.
 *
 * @example
 * import { runPosition, startPosition } from "receivables";
 *
 * runPosition(startPosition({})).items; // => []
 */
export function startPosition(ledger: {
  readonly customers?: readonly Customer[];
  readonly calendar?: BusinessCalendar;
}): PositionRun {
  const { calendar, customers = [] } = ledger;
  return {
    asOf: null,
    customers,
    ...(calendar !== undefined && { calendar }),
    entries: emptyById(),
    events: [],
  };
}

/**
 * The whole position of a run: what `positionAsOf` gives for the same documents, as known on the day.
 *
 * @example
 * import { advancePosition, type LedgerDocument, money, plainDate, positionAsOf, runPosition, startPosition } from "receivables";
 *
 * const day = plainDate("2026-02-10");
 * const documents: LedgerDocument[] = [
 *   { kind: "payment", id: "PAY-1", customer: "C1", postedOn: day, amount: money("40.00", "CNY") },
 * ];
 * const { run } = advancePosition(startPosition({}), { documents, asOf: day });
 * JSON.stringify(runPosition(run)) === JSON.stringify(positionAsOf({ documents }, day, day)); // => true
 */
export function runPosition({
  asOf,
  entries,
}: PositionRun): Omit<Position, "asOf"> & { readonly asOf: PlainDate | null } {
  const all = valuesById(entries);
  const items = all.flatMap((entry) => entry.items).sort((a, b) => compareText(a.id, b.id));
  return {
    asOf,
    ...(asOf !== null && { knownOn: asOf }),
    items: items.filter(({ open }) => signOfMoney(open) !== 0),
    settled: items.filter(({ open }) => signOfMoney(open) === 0),
    findings: all.flatMap(({ findings }) => findings).sort((a, b) => compareText(a.id, b.id)),
  };
}
