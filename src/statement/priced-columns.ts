import { decimalCode } from "../money/index.js";
import { quotationFaults } from "./check-papers.js";
import type { NoteOwner } from "./note-columns.js";
import { type NotedGoods, notedGoods } from "./noted-goods.js";
import type { Quotation } from "./quotation.js";
import type { StatementColumns } from "./statement-columns.js";
import type { StatementPolicy } from "./statement.policy.js";

/** The prices that govern goods, by a policy. They are known of the goods of each customer that was opened. */
export interface PricedColumns {
  /** As `decimalCode` gives it; `NaN` where none governs, and where it is for another unit than that of the goods. */
  readonly governing: Float64Array;
  /** The quotations that set a price and are not as they must be, by the place of the goods. */
  readonly faulty: ReadonlyMap<number, Quotation>;
  /**
   * Prices the goods of a customer, once. Says whether nothing but a comparison can find fault with figures of goods:
   * those that have to be converted must be decimals even where nothing is compared with them.
   *
   * @throws MisuseError for figures of goods that are none.
   */
  readonly open: (owner: NoteOwner) => boolean;
}

/** Prices goods in columns. Where notes alone set prices, the columns have them already. */
export function pricedColumns(
  { index, notes: own }: StatementColumns,
  policy: StatementPolicy,
): PricedColumns {
  const byNotes = index.book.size === 0;
  const governing =
    byNotes && policy.priceBasis.includes("note")
      ? own.prices
      : new Float64Array(own.noteOf.length).fill(NaN);
  const faulty = new Map<number, Quotation>();
  const { conversions = [] } = index.evidence;
  const convertible = conversions.every(({ factor }) => decimalCode(factor) > 0);
  const opened = new Map<NoteOwner, boolean>();

  /** Whether the price has a code, if there is one. */
  function put(g: number, { line, price }: NotedGoods): boolean {
    if (price === undefined) return true;
    const code = decimalCode(price.unitPrice);
    if (price.unit === undefined || price.unit === line.unit) governing[g] = code;
    const { quotation } = price;
    if (quotation !== undefined && quotationFaults(quotation, policy).length > 0) faulty.set(g, quotation);
    return !Number.isNaN(code);
  }

  function opens(owner: NoteOwner): boolean {
    let unread = owner.unread;
    if (!byNotes || unread) {
      for (let n = owner.from; n < owner.to; n++) {
        const goods = notedGoods(own.notes[n]!, index, policy);
        if (byNotes) continue;
        for (const [i, entry] of goods.entries()) if (!put(own.starts[n]! + i, entry)) unread = true;
      }
    }
    return conversions.length === 0 || (convertible && !unread);
  }

  return {
    governing,
    faulty,
    open(owner) {
      const known = opened.get(owner);
      if (known !== undefined) return known;
      const isRead = opens(owner);
      opened.set(owner, isRead);
      return isRead;
    },
  };
}
