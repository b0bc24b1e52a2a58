import { type Period, addDays } from "../calendar/index.js";
import { type Money, signOfMoney, subtractMoney } from "../money/index.js";
import type { Account, AccountStep } from "./account.js";
import { type AccountEffect, accountEffects, balanceOf, stepOf, stepsOf } from "./account-effects.js";
import type { Book } from "./book.js";
import { type ReversalLink, reversalChains } from "./reversal-chains.js";
import { settleDocuments } from "./settle-documents.js";

/** A balance at the beginning of a period, and what moved it. */
export interface OpeningAndSteps {
  readonly opening: Money;
  /** By day, the reversals of a day after its documents. */
  readonly steps: readonly AccountStep[];
}

/**
 * How a balance moved in a period. Between two reversals what has counted goes on to count, so that only what
 * is new has moved it; a reversal moved it by the difference that it makes.
 */
export function accountSteps(book: Book, account: Account, { from, to }: Period): OpeningAndSteps {
  const documents = new Map(book.posted.map((document) => [document.id, document]));
  const chains = reversalChains(book);
  const inEffect = chains.filter(({ effectiveOn }) => effectiveOn < from);
  const effectsOn = (day: ReversalLink["effectiveOn"]): readonly AccountEffect[] =>
    accountEffects(settleDocuments(book, day, inEffect), account);

  let seenUntil = addDays(from, -1);
  const opening = balanceOf(effectsOn(seenUntil), account);
  const steps: AccountStep[] = [];
  for (const link of chains) {
    const day = link.effectiveOn;
    if (day < from || day > to) continue;
    const before = effectsOn(day);
    steps.push(...stepsOf(since(before, seenUntil), documents, account));
    seenUntil = day;
    inEffect.push(link);
    steps.push(...reversalSteps(link, before, effectsOn(day), account));
  }
  steps.push(...stepsOf(since(effectsOn(to), seenUntil), documents, account));
  return { opening, steps };
}

function since(effects: readonly AccountEffect[], day: string): readonly AccountEffect[] {
  return effects.filter(({ on }) => on > day);
}

function reversalSteps(
  { reversal, root, effectiveOn }: ReversalLink,
  before: readonly AccountEffect[],
  after: readonly AccountEffect[],
  account: Account,
): readonly AccountStep[] {
  const amount = subtractMoney(balanceOf(after, account), balanceOf(before, account));
  const concerned = [...before, ...after].some(({ document, opens }) => opens && document === root.id);
  return concerned || signOfMoney(amount) !== 0 ? [stepOf(reversal, effectiveOn, amount)] : [];
}
