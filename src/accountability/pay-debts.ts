import { compareText, contentId } from "../decision/index.js";
import { type Money, addMoney, maxMoney, subtractMoney, sumMoney, zeroMoney } from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import type { DebtStanding, PaidAccount } from "./deduction-plan.js";
import { type EntryChain, chainsOf } from "./entry-chain.js";

/** An entry that is taken from a person's pay, with what happened to it so far. */
export interface PayDebt {
  readonly chain: EntryChain;
  readonly person: string;
  readonly account: PaidAccount;
  /** The debt's id: of joint debtors the same. */
  readonly debt: string;
}

/** What was taken of each debt, and for which entry; and what lapsed. It goes on from month to month. */
export interface PayState {
  readonly byEntry: Map<string, Money>;
  readonly byDebt: Map<string, Money>;
  readonly lapsed: Set<string>;
}

/** The entries that are taken from somebody's pay. */
export function payDebtsOf(entries: readonly AccountabilityEntry[]): readonly PayDebt[] {
  return chainsOf(entries).flatMap((chain) => {
    const { id, account, person, jointly, cause } = chain.root;
    if (account === "bonus-score" || person === null) return [];
    const debt = jointly === undefined ? id : contentId("joint", account, cause.kind, cause.id);
    return [{ chain, person, account, debt }];
  });
}

/** What the person answers for by the end of a month; nothing where more was given back than was taken. */
export function owedBy({ chain: { root, reversals } }: PayDebt, month: string): Money {
  const { currency } = root.amount;
  const amounts = [root, ...reversals].filter((entry) => entry.month <= month).map(({ amount }) => amount);
  return maxMoney(zeroMoney(currency), sumMoney(amounts, currency));
}

/** What is owed less what was taken, by whomever; negative where too much was. */
export function leftOf(own: PayDebt, month: string, { byDebt }: PayState): Money {
  const { currency } = own.chain.root.amount;
  return subtractMoney(owedBy(own, month), byDebt.get(own.debt) ?? zeroMoney(currency));
}

/** Notes that something was taken, or paid back. */
export function note(own: PayDebt, amount: Money, { byEntry, byDebt }: PayState): void {
  const { id } = own.chain.root;
  const zero = zeroMoney(amount.currency);
  byEntry.set(id, addMoney(byEntry.get(id) ?? zero, amount));
  byDebt.set(own.debt, addMoney(byDebt.get(own.debt) ?? zero, amount));
}

/** Where each debt stands after a month; joint debtors' debt once. */
export function standingsOf(
  debts: readonly PayDebt[],
  month: string,
  state: PayState,
): readonly DebtStanding[] {
  const standings = new Map<string, DebtStanding>();
  for (const own of debts) {
    const { debt, person, account, chain } = own;
    if (chain.root.month > month) continue;
    const zero = zeroMoney(chain.root.amount.currency);
    const other = standings.get(debt);
    const owed = maxMoney(owedBy(own, month), other?.owed ?? owedBy(own, month));
    const deducted = state.byDebt.get(debt) ?? zero;
    const left = subtractMoney(owed, deducted);
    const lapses = state.lapsed.has(chain.root.id);
    standings.set(debt, {
      debt,
      people: [...new Set([...(other?.people ?? []), person])].sort(),
      account,
      owed,
      deducted,
      carried: lapses ? zero : left,
      lapsed: lapses ? left : zero,
    });
  }
  return [...standings.values()].sort((a, b) => compareText(a.debt, b.debt));
}
