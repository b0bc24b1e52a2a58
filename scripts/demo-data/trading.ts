import { compareText, type LedgerDocument, type Note } from "receivables";
import { accountOf } from "./account.js";
import type { Trader } from "./customers.js";
import { returnsOf } from "./returns.js";
import { salesOf } from "./sales.js";
import { INVOICES_BY_HAND, storiesOf } from "./stories.js";

/** What was traded: the ledger, and the papers of what went out and came back. */
export interface Trading {
  /** In the order of posting. */
  readonly documents: readonly LedgerDocument[];
  /** In the order of their days. */
  readonly notes: readonly Note[];
}

/** Five months of business with all customers. */
export function tradingOf(traders: readonly Trader[]): Trading {
  const accounts = traders.map((trader) => {
    const sales = salesOf(trader);
    const returns = returnsOf(trader, sales);
    const documents = accountOf(trader, sales, returns).map((document) =>
      document.kind === "invoice" ? (INVOICES_BY_HAND[document.id]?.(document) ?? document) : document,
    );
    return { documents, notes: [...sales, ...returns].map(({ note }) => note) };
  });
  const routine = accounts.flatMap(({ documents }) => documents);
  return {
    documents: [...routine, ...storiesOf(routine)].sort(
      (a, b) => compareText(a.postedOn, b.postedOn) || compareText(a.id, b.id),
    ),
    notes: accounts
      .flatMap(({ notes }) => notes)
      .sort((a: Note, b: Note) => compareText(a.date, b.date) || compareText(a.id, b.id)),
  };
}
