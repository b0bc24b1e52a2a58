import { type Finding, type PolicyRef, compareText, grouped } from "../decision/index.js";
import type { PlainDate } from "../calendar/index.js";
import { type Money, signOfMoney, subtractMoney } from "../money/index.js";
import { arrearsFinding } from "./arrears-finding.js";
import type { NewArrearsCode } from "./arrears.reason.js";
import type { CampaignReport } from "./campaign-report.js";
import type { DebtProgress } from "./debt-progress.js";
import type { DebtRegister, RegisteredDebt } from "./debt-register.js";
import { claimKey, debtKey } from "./same-debt.js";

/** What a later screening shows beside the register. */
export interface NewArrearsFinding extends Finding<NewArrearsCode> {
  readonly debt: RegisteredDebt;
  /** What is in arrears and not known to the register as open. */
  readonly amount: Money;
}

/** Whether anything fell into arrears since the screening 新增拖欠. */
export interface NewArrears {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** Nothing is in arrears that was not when the campaign began. */
  readonly none: boolean;
  readonly findings: readonly NewArrearsFinding[];
}

/**
 * Detects new arrears against the register (R4.0, R4.3, R4.7): what a later screening shows, with the amounts then
 * open, beside the report of that day. A debt that is not known is new if it fell into arrears after the first
 * screening, and missed by it otherwise; a known one may claim more than is open. New debts that the register
 * already holds are named as well. A debt is the same by its id or by its parties, paper, project and day.
 *
 * @param observed - what the later screening shows, as `registerDebts` gives it.
 * @example
 * import { detectNewArrears, emptyCampaign, plainDate } from "receivables";
 *
 * const [asOf, screenedOn] = [plainDate("2026-12-31"), plainDate("2026-01-05")];
 * const policy = { id: "county", version: "1" };
 * const rate = { disputed: false, foundLate: true, newArrears: false, places: 4 };
 * const report = emptyCampaign({ asOf, screenedOn }, { policy, rate });
 * const observed = { asOf, screenedOn: asOf, policy, debts: [], outside: [], findings: [] };
 * detectNewArrears({ report, observed }).none; // => true
 */
export function detectNewArrears({
  report,
  observed,
}: {
  readonly report: CampaignReport;
  readonly observed: DebtRegister;
}): NewArrears {
  const { asOf, screenedOn, policy, debts } = report;
  const known = knownDebts(debts);
  const seen = new Set<DebtProgress>();
  const findings: NewArrearsFinding[] = [];
  for (const debt of observed.debts) {
    const row = known(debt);
    if (row === undefined) {
      const code = debt.since > screenedOn ? "new-arrears" : "missed-by-screening";
      findings.push(newArrears(code, debt, debt.amount, [null, debt.amount]));
      continue;
    }
    seen.add(row);
    const more = subtractMoney(debt.amount, row.open);
    if (row.debt.origin !== "new" && signOfMoney(more) > 0) {
      const code = signOfMoney(row.open) === 0 ? "cleared-but-claimed" : "arrears-grew";
      findings.push(newArrears(code, debt, more, [row.open, debt.amount]));
    }
    if (row.debt.origin === "new") {
      findings.push(newArrears("new-arrears", row.debt, debt.amount, [null, debt.amount]));
    }
  }
  for (const row of debts) {
    if (row.debt.origin !== "new" || seen.has(row) || signOfMoney(row.open) === 0) continue;
    findings.push(newArrears("new-arrears", row.debt, row.open, [null, row.open]));
  }
  return {
    asOf,
    policy,
    none: !findings.some(({ code }) => code !== "missed-by-screening"),
    findings: findings.sort((a, b) => compareText(a.id, b.id)),
  };
}

/** Finds the register's entry of a debt: by its content, by its id, or by what it claims where only one does. */
function knownDebts(debts: readonly DebtProgress[]): (debt: RegisteredDebt) => DebtProgress | undefined {
  const byKey = new Map(debts.map((row) => [debtKey(row.debt), row]));
  const byId = new Map(
    debts.flatMap((row) => [row.debt.id, ...row.debt.alsoAs].map((id) => [id, row] as const)),
  );
  const byClaim = grouped(debts, (row) => claimKey(row.debt));
  return (debt) => {
    const claims = byClaim.get(claimKey(debt)) ?? [];
    return (
      byKey.get(debtKey(debt)) ??
      sameParties(byId.get(debt.id), debt) ??
      (claims.length === 1 ? claims[0] : undefined)
    );
  };
}

// An id that another screening gave to another debtor's debt is not that of the register.
function sameParties(row: DebtProgress | undefined, debt: RegisteredDebt): DebtProgress | undefined {
  if (row === undefined) return undefined;
  const { debtor, creditor, amount } = row.debt;
  const same =
    debtor === debt.debtor && creditor === debt.creditor && amount.currency === debt.amount.currency;
  return same ? row : undefined;
}

function newArrears(
  code: NewArrearsCode,
  debt: RegisteredDebt,
  amount: Money,
  [expected, actual]: readonly [Money | null, Money],
): NewArrearsFinding {
  const { id, debtor, creditor, since } = debt;
  const citation = code === "new-arrears" ? "R4.7" : code === "missed-by-screening" ? "R4.1" : "R4.3";
  const facts = { debt: id, debtor, creditor, since, amount, open: expected, claimed: actual };
  return { ...arrearsFinding(code, citation, [id], facts, [expected, actual]), debt, amount };
}
