import { totalsByCurrency } from "../ledger/index.js";
import type { Money } from "../money/index.js";

/** Amounts summed in each currency, sorted by its code. */
export function sumsByCurrency(amounts: readonly Money[]): readonly Money[] {
  return totalsByCurrency(amounts.map((open) => ({ open })));
}
