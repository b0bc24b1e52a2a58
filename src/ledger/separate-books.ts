import { grouped } from "../decision/index.js";
import type { Book } from "./book.js";
import type { LedgerDocument } from "./document.js";
import { settlementLines } from "./settlement-lines.js";

/**
 * A book split into books of the documents that name each other, directly or by way of others, so that none
 * can change what another comes to. Disputes, which change no balance, stand alone.
 */
export function separateBooks(book: Book): readonly Book[] {
  const ids = new Set(book.posted.map(({ id }) => id));
  const parents = new Map<string, string>();
  const headOf = (id: string): string => {
    let head = id;
    for (let next = parents.get(head); next !== undefined; next = parents.get(head)) head = next;
    // Shortens the way for the next one who asks.
    for (let at = id; at !== head;) {
      const next = parents.get(at) as string;
      parents.set(at, head);
      at = next;
    }
    return head;
  };
  for (const document of book.posted) {
    for (const name of namesIn(document)) {
      for (const other of [name, name.replace(/#[^#]*$/, "")]) {
        const [from, to] = [headOf(document.id), headOf(other)];
        if (ids.has(other) && from !== to) parents.set(from, to);
      }
    }
  }
  return Array.from(grouped(book.posted, ({ id }) => headOf(id)).values(), (posted) => ({ ...book, posted }));
}

function namesIn(document: LedgerDocument): readonly string[] {
  if (document.kind === "reversal") return [document.reverses];
  return settlementLines(document).flatMap(({ lines, from }) => [
    ...lines.map(({ item }) => item),
    ...(from === undefined ? [] : [from.name]),
  ]);
}
