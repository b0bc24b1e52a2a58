import type { PlainDate } from "../calendar/index.js";
import { compareText, grouped } from "../decision/index.js";
import { type Money, negateMoney, signOfMoney, sumMoney } from "../money/index.js";
import type { Account, AccountStep } from "./account.js";
import type { LedgerDocument } from "./document.js";
import type { OpenItem } from "./open-item.js";
import type { SettledItems } from "./settle-documents.js";

/** What a document did to a balance, by an item that it opened or by a settlement. */
export interface AccountEffect {
  readonly document: string;
  readonly on: PlainDate;
  readonly amount: Money;
  readonly opens: boolean;
}

/** Everything that made the balance of an account. */
export function accountEffects({ items }: SettledItems, account: Account): readonly AccountEffect[] {
  return items.flatMap(({ item, settlements }) => {
    if (!belongs(item, account)) return [];
    const opened = { document: item.document, on: item.postedOn, amount: item.original, opens: true };
    const settled = settlements.map(({ by, on, amount }) => ({
      document: by,
      on,
      amount: negateMoney(amount),
      opens: false,
    }));
    return [opened, ...settled];
  });
}

/** The sum of effects. */
export function balanceOf(effects: readonly AccountEffect[], { currency }: Account): Money {
  return sumMoney(
    effects.map(({ amount }) => amount),
    currency,
  );
}

/** One step for each day and document; none where a document only moved money within the account. */
export function stepsOf(
  effects: readonly AccountEffect[],
  documents: ReadonlyMap<string, LedgerDocument>,
  account: Account,
): readonly AccountStep[] {
  const byDay = grouped(effects, ({ on, document }) => `${on} ${document}`);
  return [...byDay]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => {
      const [{ on, document: id }] = group as readonly [AccountEffect];
      const document = documents.get(id) as LedgerDocument;
      const amount = balanceOf(group, account);
      const shown = group.some(({ opens }) => opens) || signOfMoney(amount) !== 0;
      return shown ? [stepOf(document, on, amount)] : [];
    });
}

/** A step by a document. */
export function stepOf(document: LedgerDocument, on: PlainDate, amount: Money): AccountStep {
  const { id, kind: source, reference } = document;
  return {
    on,
    document: id,
    source,
    ...(document.kind === "reversal" && { reverses: document.reverses }),
    ...(reference !== undefined && { reference }),
    amount,
  };
}

function belongs(item: OpenItem, { customer, currency, account, receivables }: Account): boolean {
  return (
    item.customer === customer &&
    item.original.currency === currency &&
    (account === undefined || item.account === account) &&
    (receivables === undefined || receivables.includes(item.kind))
  );
}
