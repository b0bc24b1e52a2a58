import { outweighs } from "./customer-confirmation.js";
import { same } from "./compare-item.js";
import { type HandoverMatch, entryAt } from "./handover-match.js";
import type { ReconciliationFacts } from "./handover-reconciliation.js";
import { lastRowOfCodes } from "../columnar/kernels.js";
import { itemCodes } from "./item-codes.js";

/**
 * Brings together what list, ledger and customers say. Amounts are compared as they are written, so that none is
 * parsed of an item on which all agree.
 */
export function matchHandover(facts: ReconciliationFacts): HandoverMatch {
  const { confirmations = [], asOf } = facts;
  const { items } = facts.position;
  const codes = itemCodes(facts);
  const { rows, others } = codes;
  const booked = lastRowOfCodes(codes.booked, rows.length + others.length);
  const confirmed = new Int32Array(booked.length).fill(-1);
  confirmations.forEach((confirmation, i) => {
    const code = codes.confirmed[i] as number;
    if (code === -1 || confirmation.on > asOf) return;
    const before = entryAt(confirmations, confirmed[code]);
    if (before === undefined || !outweighs(before, confirmation)) confirmed[code] = i;
  });
  const agrees = new Uint8Array(rows.length);
  rows.forEach(({ open }, code) => {
    const entry = entryAt(items, booked[code]);
    const said = entryAt(confirmations, confirmed[code]);
    const told = said === undefined || (said.amount !== null && same(open, said.amount));
    if (told && entry !== undefined && same(open, entry.open)) agrees[code] = 1;
  });
  return { rows, others, items, confirmations, booked, confirmed, agrees };
}
