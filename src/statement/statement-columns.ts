import { decimalCode, isCurrency, minorUnits, wholeUnits } from "../money/index.js";
import type { Evidence } from "./evidence.js";
import { type EvidenceIndex, indexEvidence } from "./evidence-index.js";
import { NO_UNIT, type NoteColumns, noteColumns } from "./note-columns.js";
import type { StatementClaim } from "./statement-claim.js";

/**
 * Statements and their evidence in columns, for `verifyColumns`. It is a handle, and never changes; make one with
 * {@link statementColumns}.
 */
export interface StatementColumns {
  readonly claims: readonly StatementClaim[];
  /** @internal */
  readonly index: EvidenceIndex;
  /** @internal */
  readonly notes: NoteColumns;
  /** @internal */
  readonly lines: LineColumns;
}

/**
 * The lines of statements in columns, with the codes of {@link NoteColumns}. What no note knows has a code that is equal
 * to none of these.
 */
export interface LineColumns {
  /** Where each statement's lines begin; one more for the end. */
  readonly starts: Uint32Array;
  readonly documents: Int32Array;
  readonly items: Int32Array;
  readonly units: Int32Array;
  readonly quantities: Float64Array;
  readonly prices: Float64Array;
  /** In whole smallest units of the statement's currency; `NaN` where they are not written so. */
  readonly amounts: Float64Array;
}

/** Stands for a text that no note has. */
export const UNKNOWN = -3;

/**
 * Puts statements and their evidence into columns, once for any number of policies. The evidence of customers without
 * a statement among them is left out. Neither must be changed while the columns are used.
 *
 * @example
 * import { monthOf, plainDate, type Statement, statementColumns } from "receivables";
 *
 * const period = monthOf(plainDate("2026-05-01"));
 * const statement: Statement = { customer: "C1", currency: "USD", period, lines: [], total: "9.00" };
 * statementColumns({ claims: [{ statement }], evidence: { notes: [] } }).claims.length; // => 1
 */
export function statementColumns({
  claims,
  evidence,
}: {
  readonly claims: readonly StatementClaim[];
  readonly evidence: Evidence;
}): StatementColumns {
  const index = indexEvidence(evidence);
  const customers = new Set(claims.map(({ statement }) => statement.customer));
  const notes = noteColumns(index, customers);
  return { claims, index, notes, lines: lineColumns(claims, notes) };
}

function lineColumns(claims: readonly StatementClaim[], { texts }: NoteColumns): LineColumns {
  const count = claims.reduce((sum, { statement }) => sum + statement.lines.length, 0);
  const starts = new Uint32Array(claims.length + 1);
  const documents = new Int32Array(count);
  const items = new Int32Array(count);
  const units = new Int32Array(count);
  const quantities = new Float64Array(count);
  const prices = new Float64Array(count);
  const amounts = new Float64Array(count);
  let l = 0;
  let lastDocument: string | undefined;
  let lastCode = UNKNOWN;
  claims.forEach(({ statement: { currency, lines } }, c) => {
    const places = isCurrency(currency) ? minorUnits(currency) : undefined;
    for (const { document, item, unit, quantity, unitPrice, amount } of lines) {
      if (document !== lastDocument) {
        lastDocument = document;
        lastCode = texts.documents.find(document) ?? UNKNOWN;
      }
      documents[l] = lastCode;
      items[l] = texts.items.find(item) ?? UNKNOWN;
      units[l] = unit === undefined ? NO_UNIT : (texts.units.find(unit) ?? UNKNOWN);
      quantities[l] = decimalCode(quantity);
      prices[l] = decimalCode(unitPrice);
      amounts[l] = (places === undefined ? undefined : wholeUnits(amount, places)) ?? NaN;
      l++;
    }
    starts[c + 1] = l;
  });
  return { starts, documents, items, units, quantities, prices, amounts };
}
