import type { PlainDate } from "../calendar/index.js";
import { type Finding, compareText, contentId, grouped } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { type Money, signOfMoney, subtractMoney, sumMoney, zeroMoney } from "../money/index.js";
import type { BalanceCode } from "./aging.reason.js";
import type { LedgerEntry } from "./balance-comparison.js";
import { documentEffects } from "./document-effects.js";

/** Both sides of one balance. */
export interface BalanceSides {
  /** The values of its keys, in their order. */
  readonly of: readonly (string | null)[];
  readonly asOf: PlainDate;
  readonly open: Money;
  readonly balance: Money;
  readonly entries: readonly LedgerEntry[] | undefined;
  /** Open and settled. */
  readonly items: readonly OpenItem[];
}

/** Why a balance is not what is open: document by document, then what its own entries do not make up. */
export function explainBalance(sides: BalanceSides): readonly Finding<BalanceCode>[] {
  const { of, asOf, open, balance, entries, items } = sides;
  const { currency } = balance;
  const difference = (
    code: BalanceCode,
    expected: Money,
    actual: Money,
    document: string | null = null,
  ): readonly Finding<BalanceCode>[] => {
    const between = subtractMoney(expected, actual);
    if (signOfMoney(between) === 0) return [];
    const id = contentId(code, currency, ...of.map((value) => value ?? ""), asOf, document ?? "");
    const facts = {
      of: of.filter((value) => value !== null),
      document,
      expected,
      actual,
      difference: between,
    };
    return [{ id, code, citation: "Common practice", facts, expected, actual }];
  };
  if (entries === undefined) return difference("balance-differs", balance, open);

  const effects = documentEffects(items);
  const theirs = grouped(entries, ({ document }) => document);
  const documents = [...new Set([...theirs.keys(), ...effects.keys()])].sort(compareText);
  return [
    ...documents.flatMap((document) => {
      const [own, effect] = [theirs.get(document) ?? [], effects.get(document)];
      const code = codeOf(own, effect, asOf);
      return difference(code, sumOf(own, currency), effect ?? zeroMoney(currency), document);
    }),
    ...difference("balance-unexplained", balance, sumOf(entries, currency)),
  ];
}

function codeOf(own: readonly LedgerEntry[], effect: Money | undefined, asOf: PlainDate): BalanceCode {
  if (own.length === 0) return "not-in-general-ledger";
  if (effect !== undefined) return "document-differs";
  return own.every(({ postedOn }) => postedOn > asOf) ? "posted-after-day" : "not-in-aging";
}

function sumOf(entries: readonly LedgerEntry[], currency: string): Money {
  return sumMoney(
    entries.map(({ amount }) => amount),
    currency,
  );
}
