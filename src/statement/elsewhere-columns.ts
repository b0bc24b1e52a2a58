import { once } from "../columnar/kernels.js";
import { grouped } from "../decision/index.js";
import type { NoteColumns, NoteOwner } from "./note-columns.js";
import { isInScope, type StatementScope } from "./noted-goods.js";
import type { StatementLine } from "./statement.js";

/** Places of a customer's goods of other days and currencies than a statement's, under some documents and items. */
export type ElsewhereGoods = (
  owner: NoteOwner,
  scope: StatementScope,
  under: Iterable<Pick<StatementLine, "document" | "item">>,
) => readonly number[];

type GoodsByItem = ReadonlyMap<string, readonly number[]>;

/** Looks up goods. A customer's documents are sorted when the first is asked for, and a document's goods likewise. */
export function elsewhereGoods({ notes, starts, noteOf }: NoteColumns): ElsewhereGoods {
  const documentsOf = new Map<NoteOwner, ReadonlyMap<string, () => GoodsByItem>>();

  function documents({ from, to }: NoteOwner): ReadonlyMap<string, () => GoodsByItem> {
    const byId = grouped(range(from, to), (n) => notes[n]!.id);
    return new Map(Array.from(byId, ([id, own]) => [id, once(() => goodsByItem(own))]));
  }

  function goodsByItem(own: readonly number[]): GoodsByItem {
    const goods = own.flatMap((n) => range(starts[n]!, starts[n + 1]!));
    return grouped(goods, (g) => notes[noteOf[g]!]!.lines[g - starts[noteOf[g]!]!]!.item);
  }

  return (owner, scope, under) => {
    let own = documentsOf.get(owner);
    if (own === undefined) {
      own = documents(owner);
      documentsOf.set(owner, own);
    }
    const groups = new Set<readonly number[]>();
    for (const { document, item } of under) {
      const group = own.get(document)?.().get(item);
      if (group !== undefined) groups.add(group);
    }
    return [...groups].flatMap((group) => group.filter((g) => !isInScope(scope, notes[noteOf[g]!]!)));
  };
}

/** The whole numbers from one up to, and without, another. */
function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
