import { type PlainDate, laterOf } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import { groupOf } from "./customer-book.js";
import type { Book } from "./book.js";
import type { LedgerDocument, Reversal } from "./document.js";
import { compareText } from "../decision/index.js";

/** A reversal that has what it reverses. */
export interface ReversalLink {
  readonly reversal: Reversal;
  /** 1 when it reverses a document, 2 when it reverses such a reversal, and so on. */
  readonly depth: number;
  /** The document at the end of the chain, which the reversal takes out or puts back. */
  readonly root: LedgerDocument;
  /** The later of its own day and that of what it reverses. */
  readonly effectiveOn: PlainDate;
}

/**
 * The reversals of a book in the order in which they take effect. One that names an unknown document, or one of
 * another customer, has no effect and is left out. Throws MisuseError `reversal-cycle`.
 */
export function reversalChains({ posted, customers }: Book): readonly ReversalLink[] {
  const documents = new Map(posted.map((document) => [document.id, document]));
  const links = new Map<string, ReversalLink | undefined>();
  const entered = new Set<string>();

  function linkOf(reversal: Reversal): ReversalLink | undefined {
    if (links.has(reversal.id)) return links.get(reversal.id);
    if (entered.has(reversal.id)) throw cycle(reversal.id);
    entered.add(reversal.id);
    const link = linked(reversal, documents.get(reversal.reverses));
    links.set(reversal.id, link);
    return link;
  }

  function linked(reversal: Reversal, target: LedgerDocument | undefined): ReversalLink | undefined {
    if (target === undefined) return undefined;
    if (groupOf(customers, target.customer) !== groupOf(customers, reversal.customer)) return undefined;
    const next = target.kind === "reversal" ? linkOf(target) : undefined;
    if (target.kind === "reversal" && next === undefined) return undefined;
    return {
      reversal,
      depth: (next?.depth ?? 0) + 1,
      root: next?.root ?? target,
      effectiveOn: laterOf(reversal.postedOn, next?.effectiveOn ?? target.postedOn),
    };
  }

  return posted
    .flatMap((document) => (document.kind === "reversal" ? (linkOf(document) ?? []) : []))
    .sort(
      (a, b) =>
        compareText(a.effectiveOn, b.effectiveOn) ||
        a.depth - b.depth ||
        compareText(a.reversal.id, b.reversal.id),
    );
}

function cycle(id: string): MisuseError {
  return new MisuseError({
    code: "reversal-cycle",
    field: "documents.reverses",
    value: id,
    problem: "a reversal that comes to reverse itself",
    remedy: "Let each reversal name a document that was there before it.",
  });
}
