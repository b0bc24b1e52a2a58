import type { DecimalString } from "../money/index.js";
import type { EvidenceIndex } from "./evidence-index.js";
import type { Note } from "./note.js";
import { isInScope, type NotedGoods, notedGoods } from "./noted-goods.js";
import type { Quotation } from "./quotation.js";
import type { Statement, StatementLine } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";

/** What of a statement and its evidence has to be looked at. */
export interface Remainder {
  readonly lines: readonly StatementLine[];
  /** Of the customer; those of other days and currencies may be among them. */
  readonly goods: readonly NotedGoods[];
  /** What the lines that are not among these come to, both as they are stated and by the evidence. */
  readonly agreed: DecimalString;
  /** Notes of goods of the period, in the order of the evidence. */
  readonly notes: readonly Note[];
  /** The quotations that set a price on goods of the period, in their order. */
  readonly quotations: readonly Quotation[];
}

/** All of a statement and its customer's evidence. */
export function wholeRemainder(
  statement: Statement,
  index: EvidenceIndex,
  policy: StatementPolicy,
): Remainder {
  const notes = index.notesByCustomer.get(statement.customer) ?? [];
  const goods = notes.flatMap((note) => notedGoods(note, index, policy));
  const inScope = goods.filter(({ note }) => isInScope(statement, note));
  return {
    lines: statement.lines,
    goods,
    agreed: "0",
    notes: inScope.map(({ note }) => note),
    quotations: inScope.flatMap(({ price }) => price?.quotation ?? []),
  };
}
