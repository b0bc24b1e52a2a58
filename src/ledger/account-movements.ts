import { type Period, type PlainDate, addDays } from "../calendar/index.js";
import { addMoney, signOfMoney, subtractMoney } from "../money/index.js";
import type { Account, AccountMovements } from "./account.js";
import {
  type AccountEffect,
  type Step,
  accountEffects,
  balanceOf,
  stepOf,
  stepsOf,
} from "./account-effects.js";
import { openBook } from "./book.js";
import type { Ledger } from "./ledger.js";
import { reversalChains } from "./reversal-chains.js";
import { settleDocuments } from "./settle-documents.js";

/**
 * What moved a customer's account in a period. The closing balance of one period is the opening balance of the
 * next.
 *
 * An allocation of the customer's own credit moves nothing and is left out; a payment for an affiliate moves the
 * balances of both. A reversal is a movement of its own day, and the document that it takes out keeps its own.
 *
 * @throws MisuseError as `positionAsOf`, for documents of the customer's group.
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
  const book = openBook(ledger, account.customer);
  const documents = new Map(book.posted.map((document) => [document.id, document]));
  const chains = reversalChains(book);
  const dayBefore = addDays(period.from, -1);
  const inEffect = chains.filter(({ effectiveOn }) => effectiveOn < period.from);
  const effectsOn = (day: PlainDate): readonly AccountEffect[] =>
    accountEffects(settleDocuments(book, day, inEffect), account);

  const opening = balanceOf(effectsOn(dayBefore), account);
  const steps: Step[] = [];
  let seenUntil = dayBefore;
  // Between two reversals what has counted goes on to count, so that only what is new has moved the balance.
  const lookAt = (day: PlainDate): readonly AccountEffect[] => {
    const effects = effectsOn(day);
    const fresh = effects.filter(({ on }) => on > seenUntil);
    steps.push(...stepsOf(fresh, documents, account));
    seenUntil = day;
    return effects;
  };

  for (const link of chains) {
    const day = link.effectiveOn;
    if (day < period.from || day > period.to) continue;
    const before = lookAt(day);
    inEffect.push(link);
    const after = effectsOn(day);
    const amount = subtractMoney(balanceOf(after, account), balanceOf(before, account));
    const isOfRoot = ({ document, opens }: AccountEffect): boolean => opens && document === link.root.id;
    const shown = before.some(isOfRoot) || after.some(isOfRoot) || signOfMoney(amount) !== 0;
    if (shown) steps.push(stepOf(link.reversal, day, amount));
  }
  lookAt(period.to);

  let balance = opening;
  const movements = steps.map((step) => {
    balance = addMoney(balance, step.amount);
    return { ...step, balance };
  });
  return { ...account, period, opening, movements, closing: balance };
}
