import { type Period, plainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { addMoney, sumMoney } from "../money/index.js";
import type { Account, AccountMovements, AccountStep } from "./account.js";
import { accountSteps } from "./account-steps.js";
import { openBook } from "./book.js";
import type { Ledger } from "./ledger.js";
import { separateBooks } from "./separate-books.js";

/**
 * What moved a customer's account in a period. The closing balance of one period is the opening balance of the
 * next.
 *
 * An allocation of the customer's own credit moves nothing and is left out; a payment for an affiliate moves the
 * balances of both. A reversal is a movement of its own day, and the document that it takes out keeps its own.
 *
 * @throws MisuseError `period-reversed`, and as `positionAsOf` for documents of the customer's group.
 * @example
 * import { type LedgerDocument, accountMovements, money, monthOf, plainDate } from "receivables";
 *
 * const on = plainDate("2026-03-10");
 * const documents: LedgerDocument[] = [
 *   { kind: "payment", id: "PAY-1", customer: "C1", postedOn: on, amount: money("70.00", "CNY") },
 *   { kind: "reversal", id: "REV-1", customer: "C1", postedOn: plainDate("2026-04-02"), reverses: "PAY-1" },
 * ];
 * const account = { customer: "C1", currency: "CNY" };
 * const march = accountMovements({ documents }, { ...account, period: monthOf(on) });
 * march.closing.amount; // => "-70.00"
 *
 * const april = accountMovements({ documents }, { ...account, period: monthOf(plainDate("2026-04-01")) });
 * april.opening.amount; // => "-70.00"
 * april.movements.map(({ document, amount }) => [document, amount.amount]); // => [["REV-1", "70.00"]]
 * april.closing.amount; // => "0.00"
 */
export function accountMovements(
  ledger: Ledger,
  { period, ...account }: Account & { readonly period: Period },
): AccountMovements {
  checkPeriod(period);
  const parts = separateBooks(openBook(ledger, account.customer)).map((book) =>
    accountSteps(book, account, period),
  );
  const opening = sumMoney(
    parts.map((part) => part.opening),
    account.currency,
  );
  let balance = opening;
  const movements = parts
    .flatMap(({ steps }) => steps)
    .sort(inOrder)
    .map((step) => {
      balance = addMoney(balance, step.amount);
      return { ...step, balance };
    });
  return { ...account, period, opening, movements, closing: balance };
}

function checkPeriod({ from, to }: Period): void {
  plainDate(from, "period.from");
  plainDate(to, "period.to");
  if (from <= to) return;
  throw new MisuseError({
    code: "period-reversed",
    field: "period.to",
    value: to,
    problem: `before the period's first day, ${from}`,
    remedy: "Give the first day as from and the last as to; both belong to the period.",
  });
}

function inOrder(a: AccountStep, b: AccountStep): number {
  return (
    compareText(a.on, b.on) ||
    Number(a.source === "reversal") - Number(b.source === "reversal") ||
    compareText(a.document, b.document)
  );
}
