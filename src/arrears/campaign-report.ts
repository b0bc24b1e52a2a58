import type { PlainDate } from "../calendar/index.js";
import { type Finding, type PolicyRef, compareText, grouped } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { Money } from "../money/index.js";
import { type ClearanceFigures, figuresOf } from "./clearance-figures.js";
import type { RateRules } from "./arrears.policy.js";
import type { RegisterCode, UncountedCode } from "./arrears.reason.js";
import type { DebtProgress } from "./debt-progress.js";
import type { DebtRepayment } from "./debt.js";
import { debtKey } from "./same-debt.js";

/** A repayment, or the part of one, that settles nothing, and why. */
export interface UncountedRepayment extends Finding<UncountedCode> {
  readonly repayment: DebtRepayment;
  /** What of it is not counted. */
  readonly amount: Money;
}

/** The figures of one debtor in one currency. */
export interface DebtorProgress extends ClearanceFigures {
  readonly debtor: string;
}

/** The figures in one currency. Currencies are never added to each other. */
export interface CurrencyProgress {
  readonly currency: string;
  readonly total: ClearanceFigures;
  /** By id. */
  readonly debtors: readonly DebtorProgress[];
}

/** The day and the rules that everything in a report was made by. */
export interface CampaignHeader {
  readonly asOf: PlainDate;
  readonly screenedOn: PlainDate;
  readonly policy: PolicyRef;
  /** What counts in the rates: the formula's rules. */
  readonly rate: RateRules;
}

/** How far the clearance has come 清欠进展. */
export interface CampaignReport extends CampaignHeader {
  /** By code. */
  readonly currencies: readonly CurrencyProgress[];
  /** By id. */
  readonly debts: readonly DebtProgress[];
  /** By id. */
  readonly uncounted: readonly UncountedRepayment[];
  /** What the register found, by id. */
  readonly findings: readonly Finding<RegisterCode>[];
}

/** The parts of a report that its figures are made of. */
export type CampaignParts = Pick<CampaignReport, "debts" | "uncounted" | "findings">;

/** The report made of its parts. */
export function campaignOf(header: CampaignHeader, parts: CampaignParts): CampaignReport {
  const { asOf, screenedOn, policy, rate } = header;
  const debts = parts.debts.toSorted((a, b) => compareText(a.debt.id, b.debt.id));
  refuseDuplicates(debts);
  const currencies = Array.from(
    grouped(debts, ({ debt }) => debt.amount.currency),
    ([currency, all]) => ({
      currency,
      total: figuresOf(all, currency, rate),
      debtors: Array.from(
        grouped(all, ({ debt }) => debt.debtor),
        ([debtor, own]) => ({ debtor, ...figuresOf(own, currency, rate) }),
      ).sort((a, b) => compareText(a.debtor, b.debtor)),
    }),
  ).sort((a, b) => compareText(a.currency, b.currency));
  const byId = (a: Finding, b: Finding): number => compareText(a.id, b.id);
  return {
    asOf,
    screenedOn,
    policy,
    rate,
    currencies,
    debts,
    uncounted: parts.uncounted.toSorted(byId),
    findings: parts.findings.toSorted(byId),
  };
}

function refuseDuplicates(sorted: readonly DebtProgress[]): void {
  const names = sorted.flatMap(({ debt }) =>
    [debtKey(debt), debt.id, ...debt.alsoAs.filter((id) => id !== debt.id)].map((name) => ({ name, debt })),
  );
  const seen = new Set<string>();
  const twice = names.find(({ name }) => seen.has(name) || !seen.add(name));
  if (twice === undefined) return;
  throw new MisuseError({
    code: "duplicate-debt",
    field: "debts",
    value: twice.debt.id,
    problem: "a debt that is there twice would count twice",
    remedy: "Pass each debt once, as registerDebts gives them; shards share none.",
  });
}
