import type { LedgerDocument } from "./document.js";
import { settlementLines } from "./settlement-lines.js";

/** What a document names: items or documents that it settles, uses up, reverses or contests. */
export function namesIn(document: LedgerDocument): readonly string[] {
  if (document.kind === "reversal") return [document.reverses];
  if (document.kind === "dispute") return [document.item];
  return settlementLines(document).flatMap(({ lines, from }) => [
    ...lines.map(({ item }) => item),
    ...(from === undefined || from.name === document.id ? [] : [from.name]),
  ]);
}

/** The document of a name: `INV-1` of `INV-1#2`, else the name itself. */
export function stemOf(name: string): string {
  return name.replace(/#[^#]*$/, "");
}
