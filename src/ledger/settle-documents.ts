import { type PlainDate, laterOf } from "../calendar/index.js";
import { compareText, type Finding } from "../decision/index.js";
import { type Money, signOfMoney, subtractMoney } from "../money/index.js";
import type { Book } from "./book.js";
import { documentsInForce } from "./documents-in-force.js";
import { contestItems } from "./contest-items.js";
import { itemIndex } from "./item-index.js";
import { type Naming, overAllocated } from "./ledger-finding.js";
import type { LedgerCode } from "./ledger.reason.js";
import { openedItems } from "./opened-items.js";
import type { ReversalLink } from "./reversal-chains.js";
import { type RunningItem, runningItem, settle } from "./running-item.js";
import { type SettlementLines, settlementLines } from "./settlement-lines.js";
import { type SettlementRun, goTogether, itemsAt } from "./settlement-run.js";

/** What the documents made of each other. */
export interface SettledItems {
  readonly items: readonly RunningItem[];
  readonly findings: readonly Finding<LedgerCode>[];
}

/** A settlement whose two sides are there and go together. */
interface Move {
  readonly by: string;
  readonly on: PlainDate;
  readonly asked: Money;
  readonly near: RunningItem | undefined;
  readonly far: readonly RunningItem[];
  readonly naming: Naming;
}

/**
 * Opens the items of the documents in force and settles them, in the order in which settlements come to count,
 * then in the order of posting. What was settled by one day is so by the next, but for reversals.
 */
export function settleDocuments(
  book: Book,
  asOf: PlainDate,
  reversals: readonly ReversalLink[],
): SettledItems {
  const inForce = documentsInForce(book, asOf, reversals);
  const items = inForce.documents.flatMap((document) => openedItems(document, book, asOf).map(runningItem));
  const run: SettlementRun = { book, asOf, inForce, index: itemIndex(items), findings: [] };
  inForce.documents
    .flatMap(settlementLines)
    .flatMap((lines) => movesOf(lines, run))
    .sort((a, b) => compareText(a.on, b.on))
    .forEach((move) => make(move, run));
  contestItems(run);
  return { items, findings: run.findings };
}

function movesOf({ by, lines, side, from }: SettlementLines, run: SettlementRun): readonly Move[] {
  const [near] =
    from === undefined ? [] : itemsAt(from, { document: by.id, item: from.name, line: "from" }, run);
  if (from !== undefined && near === undefined) return [];
  return lines.flatMap(({ item, amount: asked }, i) => {
    const naming = { document: by.id, item, line: `settles[${i}]` };
    const far = itemsAt({ name: item, side }, naming, run);
    const [first] = far;
    if (first === undefined) return [];
    if (!goTogether(near, far, { currency: asked.currency, customer: by.customer }, naming, run)) return [];
    const on = [by, near?.item ?? by, first.item].map(({ postedOn }) => postedOn).reduce(laterOf);
    return [{ by: by.id, on, asked, near, far, naming }];
  });
}

function make({ by, on, asked, near, far, naming }: Move, { findings }: SettlementRun): void {
  let rest = asked;
  for (const item of far) {
    if (signOfMoney(rest) <= 0) break;
    rest = subtractMoney(rest, settle(item, near, rest, { by, on }));
  }
  if (signOfMoney(rest) > 0) findings.push(overAllocated(naming, asked, subtractMoney(asked, rest)));
}
