import type { LedgerDocument, Settles } from "./document.js";
import type { Side } from "./item-index.js";

/** What a document settles, line by line in its own order. */
export interface SettlementLines {
  readonly by: LedgerDocument;
  readonly lines: readonly Settles[];
  /** On which side what it names is looked for. */
  readonly side: Side;
  /** What is used up in turn, and on which side that is; a write-off uses up nothing. */
  readonly from?: { readonly name: string; readonly side: Side };
}

/** The lines of a document that settles something. */
export function settlementLines(by: LedgerDocument): readonly SettlementLines[] {
  switch (by.kind) {
    case "payment":
    case "credit-note":
    case "bill":
      return [{ by, lines: by.settles ?? [], side: "claim", from: { name: by.id, side: "credit" } }];
    case "refund":
      return [{ by, lines: by.settles ?? [], side: "credit", from: { name: by.id, side: "claim" } }];
    case "allocation":
      return [{ by, lines: by.settles, side: "claim", from: { name: by.from, side: "credit" } }];
    case "write-off":
      return [{ by, lines: by.settles, side: "either" }];
    case "invoice":
    case "reversal":
    case "dispute":
      break;
  }
  return [];
}
