import { compareText } from "../decision/index.js";
import {
  type Money,
  addMoney,
  maxMoney,
  minMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import type { DebtStanding, PaidAccount } from "./deduction-plan.js";
import { monthBefore } from "./accountability-month.js";
import { type EntryChain, chainsOf } from "./entry-chain.js";
import { isJoint, jointDebt } from "./joint-debt.js";

/** An entry that is taken from a person's pay, with what happened to it so far. */
export interface PayDebt {
  readonly chain: EntryChain;
  readonly person: string;
  readonly account: PaidAccount;
  /** The debt's id: of joint debtors the same. */
  readonly debt: string;
}

/** What was taken for a debt, or paid back, which is negative. */
export interface Taken {
  readonly debt: PayDebt;
  readonly amount: Money;
}

/** What was taken of each debt, and for which entry; and what of an entry lapsed. It goes on from month to month. */
export interface PayState {
  readonly byEntry: Map<string, Money>;
  readonly byDebt: Map<string, Money>;
  readonly lapsed: Map<string, Money>;
}

/** The entries that are taken from somebody's pay. */
export function payDebtsOf(entries: readonly AccountabilityEntry[]): readonly PayDebt[] {
  const chains = chainsOf(entries);
  const shared = new Set(chains.filter(isJoint).map(jointDebt));
  return chains.flatMap((chain) => {
    const { id, account, person } = chain.root;
    if (account === "bonus-score" || person === null) return [];
    const joint = jointDebt(chain);
    return [{ chain, person, account, debt: shared.has(joint) ? joint : id }];
  });
}

/** How things stand before a month, after what was taken. Where commissions' rests lapse, those of earlier months have. */
export function stateBefore(
  month: string,
  debts: readonly PayDebt[],
  { made, lapses }: { readonly made: readonly Taken[]; readonly lapses: boolean },
): PayState {
  const state: PayState = { byEntry: new Map(), byDebt: new Map(), lapsed: new Map() };
  for (const { debt, amount } of made) note(debt, amount, state);
  const last = monthBefore(month);
  for (const debt of debts) {
    const lapsing = lapses && debt.account === "commission" && debt.chain.root.month <= last;
    if (lapsing) lapse(debt, last, state);
  }
  return state;
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

/** What is left that did not lapse; never less than zero. */
export function openOf(own: PayDebt, month: string, state: PayState): Money {
  const left = leftOf(own, month, state);
  return maxMoney(subtractMoney(left, lapsedOf(own, month, state)), zeroMoney(left.currency));
}

/** Lets what is left lapse. */
export function lapse(own: PayDebt, month: string, state: PayState): void {
  const left = leftOf(own, month, state);
  state.lapsed.set(own.chain.root.id, maxMoney(left, zeroMoney(left.currency)));
}

/** What lapsed of what is left: what was given back since did not. */
function lapsedOf(own: PayDebt, month: string, state: PayState): Money {
  const left = leftOf(own, month, state);
  const zero = zeroMoney(left.currency);
  return minMoney(maxMoney(left, zero), state.lapsed.get(own.chain.root.id) ?? zero);
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
    const lapsed = lapsedOf(own, month, state);
    standings.set(debt, {
      debt,
      people: [...new Set([...(other?.people ?? []), person])].sort(),
      account,
      owed,
      deducted,
      carried: subtractMoney(left, lapsed),
      lapsed,
    });
  }
  return [...standings.values()].sort((a, b) => compareText(a.debt, b.debt));
}
