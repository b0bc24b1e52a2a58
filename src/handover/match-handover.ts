import { same } from "./compare-item.js";
import { type HandoverMatch, countingRows } from "./handover-match.js";
import type { ReconciliationFacts } from "./handover-reconciliation.js";
import { lastRowOfCodes } from "../columnar/kernels.js";
import { itemCodes } from "./item-codes.js";

/**
 * Brings together what list, ledger and customers say. Each entry is compared with its row, as both are written, when
 * the row is found, so that it is read once; what agrees is not parsed.
 */
export function matchHandover(facts: ReconciliationFacts): HandoverMatch {
  const { confirmations = [] } = facts;
  const { items } = facts.position;
  const bookedAlike = new Uint8Array(items.length);
  const confirmedAlike = new Uint8Array(confirmations.length);
  const codes = itemCodes(facts, {
    booked: (row, { open }, at) => {
      bookedAlike[at] = same(row.open, open) ? 1 : 0;
    },
    confirmed: (row, { amount }, at) => {
      confirmedAlike[at] = amount !== null && same(row.open, amount) ? 1 : 0;
    },
  });
  const { rows, others } = codes;
  const booked = lastRowOfCodes(codes.booked, rows.length + others.length);
  const confirmed = countingRows(codes.confirmed, confirmations, booked.length);
  const agrees = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const entry = booked[row] as number;
    const said = confirmed[row] as number;
    const told = said === -1 || confirmedAlike[said] === 1;
    if (told && entry !== -1 && bookedAlike[entry] === 1) agrees[row] = 1;
  }
  return { rows, others, items, confirmations, booked, confirmed, agrees };
}
