import { compareText, grouped } from "../decision/index.js";
import { type Money, compareMoney, negateMoney, signOfMoney, sumMoney } from "../money/index.js";
import type { AccountabilityAccount, AccountabilityEntry } from "./accountability-entry.js";
import { type EntryChain, chainsOf } from "./entry-chain.js";
import { isJoint, jointDebt } from "./joint-debt.js";

/** What a sum of entries comes to. `taken` less `givenBack` is `net`. */
export interface AccountabilitySum {
  readonly taken: Money;
  readonly givenBack: Money;
  readonly net: Money;
}

/** What is taken and given back on one account in one currency. */
export interface AccountabilityTotal extends AccountabilitySum {
  readonly account: AccountabilityAccount;
  readonly currency: string;
}

/** The sums by account and currency. */
export function totalsOf(entries: readonly AccountabilityEntry[]): readonly AccountabilityTotal[] {
  const twice = countedTwice(entries);
  const groups = grouped(
    entries.filter(({ id }) => !twice.has(id)),
    ({ account, amount }) => `${account} ${amount.currency}`,
  );
  return [...groups.values()]
    .map((own) => {
      const { account, amount } = own[0] as AccountabilityEntry;
      return { account, currency: amount.currency, ...sumOf(own, amount.currency) };
    })
    .sort((a, b) => compareText(a.account, b.account) || compareText(a.currency, b.currency));
}

/** Ids of the entries of joint debtors but for the one of them who owes most: what they owe is owed once. */
function countedTwice(entries: readonly AccountabilityEntry[]): ReadonlySet<string> {
  const chains = chainsOf(entries);
  const joint = new Set(chains.filter(isJoint).map(jointDebt));
  const debts = grouped(chains, (chain) => {
    const debt = jointDebt(chain);
    return joint.has(debt) ? `${debt} ${chain.root.amount.currency}` : undefined;
  });
  const others = [...debts.values()].flatMap((own) => own.toSorted(byMostOwed).slice(1));
  return new Set(others.flatMap(({ root, reversals }) => [root, ...reversals].map(({ id }) => id)));
}

function byMostOwed(a: EntryChain, b: EntryChain): number {
  return compareMoney(b.net, a.net) || compareText(a.root.id, b.root.id);
}

/** What is taken and given back among amounts of one currency. */
export function sumOf(entries: readonly AccountabilityEntry[], currency: string): AccountabilitySum {
  const amounts = entries.map(({ amount }) => amount);
  const of = (sign: 1 | -1): Money =>
    sumMoney(
      amounts.filter((amount) => signOfMoney(amount) === sign),
      currency,
    );
  return { taken: of(1), givenBack: negateMoney(of(-1)), net: sumMoney(amounts, currency) };
}
