import { compareText, grouped, enteredOnce } from "../decision/index.js";
import type { AccountabilityAccount, AccountabilityEntry } from "./accountability-entry.js";
import type { AccountabilityFinding } from "./accountability-finding.js";
import {
  type AccountabilitySum,
  type AccountabilityTotal,
  sumOf,
  totalsOf,
} from "./accountability-totals.js";
import { bookFindings } from "./book-findings.js";
import { refuseFaulty } from "./enter-accountability.js";

/** What one person answers for in one month, on one account and in one currency. */
export interface AccountabilityRow extends AccountabilitySum {
  /** `null` in the rows of items that nobody answers for. */
  readonly person: string | null;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly account: AccountabilityAccount;
  readonly currency: string;
  /** Sorted by id. */
  readonly entries: readonly AccountabilityEntry[];
}

/** What everybody answers for, by person and month, each amount with its cause. */
export interface AccountabilityBook {
  /** Sorted by person, month, account and currency. */
  readonly rows: readonly AccountabilityRow[];
  /** What nobody answers for, in rows of the same kind. */
  readonly ofNobody: readonly AccountabilityRow[];
  /** Of all rows and of nobody's. What several owe jointly counts once. Sorted by account and currency. */
  readonly totals: readonly AccountabilityTotal[];
  /** Sorted by id. */
  readonly findings: readonly AccountabilityFinding[];
}

/**
 * Who answers for what: the entries by person, month, account and currency. The same entry given twice counts once;
 * what nobody answers for stands apart and counts in the totals.
 *
 * @throws MisuseError `id-of-two` where one id stands for two different entries, `not-a-month`, `not-a-date`,
 *   `amount-is-zero`, and those of `money`, each at its entry's path.
 * @example
 * import { accountabilityBook, enterAccountability, money, plainDate } from "receivables";
 *
 * const entry = enterAccountability({
 *   account: "compensation", person: "wang", on: plainDate("2026-03-10"), amount: money("250.00", "CNY"),
 *   cause: { kind: "lax-visits", id: "LOSS-1", customer: "C1", item: "INV-1" }, reversible: true, reasons: [],
 * });
 * const [row] = accountabilityBook([entry, entry]).rows;
 * [row?.person, row?.month, row?.net.amount]; // => ["wang", "2026-03", "250.00"]
 */
export function accountabilityBook(entries: readonly AccountabilityEntry[]): AccountabilityBook {
  entries.forEach((entry, i) => refuseFaulty(entry, `entries[${i}]`));
  const distinct = enteredOnce(entries, "entries").rows;
  const rows = rowsOf(distinct);
  return {
    rows: rows.filter(({ person }) => person !== null),
    ofNobody: rows.filter(({ person }) => person === null),
    totals: totalsOf(distinct),
    findings: bookFindings(distinct),
  };
}

/**
 * The entries of a book, sorted by id.
 *
 * @example
 * import { accountabilityBook, entriesOfBook } from "receivables";
 *
 * entriesOfBook(accountabilityBook([])); // => []
 */
export function entriesOfBook({ rows, ofNobody }: AccountabilityBook): readonly AccountabilityEntry[] {
  return enteredOnce(
    [...rows, ...ofNobody].flatMap(({ entries }) => entries),
    "entries",
  ).rows;
}

/**
 * One book of two, as if all entries had been put in it together; an entry that is in both counts once. The book of
 * no entries changes nothing.
 *
 * @throws MisuseError `id-of-two` where one id stands for two different entries.
 * @example
 * import { accountabilityBook, mergeAccountability } from "receivables";
 *
 * const none = accountabilityBook([]);
 * mergeAccountability(none, none).rows; // => []
 */
export function mergeAccountability(a: AccountabilityBook, b: AccountabilityBook): AccountabilityBook {
  return accountabilityBook([...entriesOfBook(a), ...entriesOfBook(b)]);
}

function rowsOf(entries: readonly AccountabilityEntry[]): readonly AccountabilityRow[] {
  const groups = grouped(entries, ({ person, month, account, amount }) =>
    JSON.stringify([person, month, account, amount.currency]),
  );
  return [...groups.values()]
    .map((own) => {
      const { person, month, account, amount } = own[0] as AccountabilityEntry;
      return {
        person,
        month,
        account,
        currency: amount.currency,
        ...sumOf(own, amount.currency),
        entries: own,
      };
    })
    .sort(
      (a, b) =>
        compareText(a.person ?? "", b.person ?? "") ||
        compareText(a.month, b.month) ||
        compareText(a.account, b.account) ||
        compareText(a.currency, b.currency),
    );
}
