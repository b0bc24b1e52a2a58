import { grouped, type Reason } from "../decision/index.js";
import { type LawRule, type WageDebt, capWageDeduction } from "../law/index.js";
import { type Money, maxMoney, subtractMoney, sumMoney, zeroMoney } from "../money/index.js";
import type { AccountabilityPolicy } from "./accountability.policy.js";
import type { PaidAccount } from "./deduction-plan.js";
import type { MonthCommission, MonthWage } from "./pay-facts.js";
import type { OwedPart } from "./take-oldest-first.js";

/** A person's pay of a month in one currency; `undefined` where it is not stated. */
export interface MonthPay {
  readonly wage: MonthWage | undefined;
  readonly commission: MonthCommission | undefined;
}

/** What one month's deduction is about. */
export interface PayCase {
  readonly person: string;
  readonly month: string;
  readonly account: PaidAccount;
  readonly currency: string;
  readonly pay: MonthPay;
  /** What is still to be taken. */
  readonly debts: readonly OwedPart[];
  /** What was taken of the same pay before. */
  readonly before: readonly OwedPart[];
  readonly taken: Money;
  readonly rules: readonly LawRule[];
}

/** The most that may be taken of a month's pay, before and now together, and what the law says of it. */
export interface PayLimit {
  /** `null` where the pay, or the rule on it, is not known: then nothing is taken. */
  readonly whole: Money | null;
  /** `whole` less what was taken before; never less than zero. */
  readonly now: Money;
  readonly missing: "wage-missing" | "commission-missing" | "wage-rule-missing" | null;
  readonly reasons: readonly Reason[];
}

/** The most that may be taken of a month's wage or commission. */
export function payLimit(own: PayCase, { wages }: Pick<AccountabilityPolicy, "wages">): PayLimit {
  const { account, pay } = own;
  if (account === "commission") {
    return pay.commission === undefined
      ? unknown(own, "commission-missing")
      : known(own, maxMoney(pay.commission.amount, zeroMoney(own.currency)));
  }
  if (pay.wage === undefined) return unknown(own, "wage-missing");
  if (!wages.capped) return known(own, maxMoney(pay.wage.wage, zeroMoney(own.currency)));
  const { paidOn, wage, minimumWage, agreedInContract } = pay.wage;
  const debts = wageDebts([...own.debts, ...own.before]);
  const { limit, reasons } = capWageDeduction(
    { person: own.person, paidOn, wage, minimumWage, agreedInContract, debts },
    own.rules,
  );
  return limit === null ? unknown(own, "wage-rule-missing") : { ...known(own, limit), reasons };
}

/** What is owed of the month's wage, with what was taken of it before: one debt for each entry. */
function wageDebts(parts: readonly OwedPart[]): readonly WageDebt[] {
  return Array.from(
    grouped(parts, ({ entry }) => entry),
    ([id, own]) => {
      const { since, owed } = own[0] as OwedPart;
      return {
        id,
        since,
        amount: sumMoney(
          own.map((part) => part.owed),
          owed.currency,
        ),
      };
    },
  );
}

function known({ currency, taken }: PayCase, whole: Money): PayLimit {
  const now = maxMoney(subtractMoney(whole, taken), zeroMoney(currency));
  return { whole, now, missing: null, reasons: [] };
}

function unknown({ currency }: PayCase, missing: NonNullable<PayLimit["missing"]>): PayLimit {
  return { whole: null, now: zeroMoney(currency), missing, reasons: [] };
}
