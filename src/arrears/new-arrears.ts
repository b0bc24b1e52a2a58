import { type Finding, type PolicyRef, compareText, grouped } from "../decision/index.js";
import type { PlainDate } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Money, minMoney, signOfMoney, subtractMoney } from "../money/index.js";
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
 * screening, and missed by it otherwise; a known one may claim more than is open, also when it is shown in parts. New
 * debts that the register already holds are named as well. A debt is the same by its id or by its parties, paper,
 * project and day.
 *
 * @throws MisuseError `screening-of-another-day` for a screening that is not of the report's day.
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
  refuseAnotherDay(observed.asOf, asOf);
  const known = knownDebts(debts, screenedOn);
  const left = new Map<DebtProgress, Money>();
  const findings: NewArrearsFinding[] = [];
  for (const debt of observed.debts) {
    const row = known(debt);
    if (row === undefined) {
      const code = debt.since > screenedOn ? "new-arrears" : "missed-by-screening";
      findings.push(newArrears(code, debt, debt.amount, [null, debt.amount]));
      continue;
    }
    const first = !left.has(row);
    const open = left.get(row) ?? row.open;
    const explained = minMoney(open, debt.amount);
    left.set(row, subtractMoney(open, explained));
    const more = subtractMoney(debt.amount, explained);
    if (row.debt.origin === "new") {
      const named = first ? row.debt : debt;
      findings.push(newArrears("new-arrears", named, debt.amount, [null, debt.amount]));
    } else if (signOfMoney(more) > 0) {
      const code = signOfMoney(row.open) === 0 ? "cleared-but-claimed" : "arrears-grew";
      findings.push(newArrears(code, debt, more, [open, debt.amount]));
    }
  }
  for (const row of debts) {
    if (row.debt.origin !== "new" || left.has(row) || signOfMoney(row.open) === 0) continue;
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
function knownDebts(
  debts: readonly DebtProgress[],
  screenedOn: PlainDate,
): (debt: RegisteredDebt) => DebtProgress | undefined {
  const byKey = new Map(debts.map((row) => [debtKey(row.debt), row]));
  const byId = new Map(
    debts.flatMap((row) => [row.debt.id, ...row.debt.alsoAs].map((id) => [id, row] as const)),
  );
  const byClaim = grouped(debts, (row) => claimKey(row.debt));
  return (debt) => {
    const claims = byClaim.get(claimKey(debt)) ?? [];
    return (
      byKey.get(debtKey(debt)) ??
      sameParties(byId.get(debt.id), debt, screenedOn) ??
      (claims.length === 1 ? claims[0] : undefined)
    );
  };
}

// An id that another screening gave to another debtor's debt, or to a later one, is not that of the register.
function sameParties(
  row: DebtProgress | undefined,
  debt: RegisteredDebt,
  screenedOn: PlainDate,
): DebtProgress | undefined {
  if (row === undefined) return undefined;
  const { debtor, creditor, amount, since } = row.debt;
  const same =
    debtor === debt.debtor &&
    creditor === debt.creditor &&
    amount.currency === debt.amount.currency &&
    since > screenedOn === debt.since > screenedOn;
  return same ? row : undefined;
}

function refuseAnotherDay(shown: PlainDate, asOf: PlainDate): void {
  if (shown === asOf) return;
  throw new MisuseError({
    code: "screening-of-another-day",
    field: "observed.asOf",
    value: shown,
    problem: `the report is of ${asOf}`,
    remedy: "Register the later screening as of the day of the report, or report as of its day.",
  });
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
