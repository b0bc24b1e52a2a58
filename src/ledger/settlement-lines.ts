import type { Money } from "../money/index.js";
import type { LedgerDocument, Settles } from "./document.js";
import type { Side } from "./item-index.js";

/** A name and the side of the account on which it is looked for. */
export interface Place {
  readonly name: string;
  readonly side: Side;
}

/** One line of a document that settles something. */
export interface SettlementLine {
  readonly by: LedgerDocument;
  /** Its place among the lines of its document, from 0. */
  readonly line: number;
  readonly amount: Money;
  readonly far: Place;
  /** What is used up in turn; a write-off uses up nothing. */
  readonly near?: Place;
}

/** What a document settles, line by line in its own order. */
export function settlementLines(by: LedgerDocument): readonly SettlementLine[] {
  switch (by.kind) {
    case "payment":
    case "credit-note":
    case "bill":
      return linesOf(by, by.settles, "claim", { name: by.id, side: "credit" });
    case "refund":
      return linesOf(by, by.settles, "credit", { name: by.id, side: "claim" });
    case "allocation":
      return linesOf(by, by.settles, "claim", { name: by.from, side: "credit" });
    case "write-off":
      return linesOf(by, by.settles, "either");
    case "invoice":
    case "reversal":
    case "dispute":
      break;
  }
  return [];
}

function linesOf(
  by: LedgerDocument,
  settles: readonly Settles[] = [],
  side: Side,
  near?: Place,
): readonly SettlementLine[] {
  return settles.map(({ item, amount }, line) => ({
    by,
    line,
    amount,
    far: { name: item, side },
    ...(near !== undefined && { near }),
  }));
}
