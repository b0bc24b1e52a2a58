import type { PlainDate } from "../calendar/index.js";
import { type Finding, canonicalJson, compareText, grouped } from "../decision/index.js";
import { compareMoney, refuseUnlessPositive } from "../money/index.js";
import { arrearsFinding } from "./arrears-finding.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import type { RegisterCode } from "./arrears.reason.js";
import type { DebtOrigin, DebtRegister, RegisteredDebt } from "./debt-register.js";
import type { ArrearsDebt, DebtorUnit } from "./debt.js";
import { perhapsOneDebt } from "./perhaps-one-debt.js";
import { refuseIdOfTwo } from "./refuse-id-of-two.js";
import { debtKey } from "./same-debt.js";

/** What a screening 排查梳理 brought to light. */
export interface ScreeningFacts {
  /** The bodies that may owe. */
  readonly units: readonly DebtorUnit[];
  readonly debts: readonly ArrearsDebt[];
  /** The day of the screening that the campaign begins with. */
  readonly screenedOn: PlainDate;
  /** Debts in arrears or registered after this day are left for later. */
  readonly asOf: PlainDate;
}

/**
 * Makes the register of debts (R4.1, R4.2, R4.6). A debt that was entered twice is counted once, at the larger
 * amount and confirmed if one entry is; all its ids stay known. Debts between debtors and creditors that the campaign is not about are kept
 * apart. Two debts that differ and may still be one both count, and a finding says so. A debtor that is not in the list of units stays in the register, so that no debt is lost.
 *
 * @throws MisuseError `amount-not-positive`; `id-of-two` where one id stands for two debts or two units.
 * @example
 * import { money, plainDate, registerDebts } from "receivables";
 *
 * const day = plainDate("2026-01-05");
 * const debt = {
 *   debtor: "hospital", creditor: "laboratory", creditorKind: "private-listed-enterprise", cause: "services",
 *   project: null, document: "INV-1", amount: money("100.00", "CNY"),
 *   since: plainDate("2025-07-01"), registeredOn: day, confirmedOn: day,
 * } as const;
 * const units = [
 *   { id: "hospital", kind: "public-institution", place: "county", level: "county", supervisor: "health" },
 * ] as const;
 * const policy = {
 *   policy: { id: "county", version: "1" },
 *   scope: { debtors: ["public-institution"], creditors: ["private-listed-enterprise"] },
 * } as const;
 * const register = registerDebts(
 *   { units, debts: [{ id: "2", ...debt }, { id: "1", ...debt }], screenedOn: day, asOf: day },
 *   policy,
 * );
 * register.debts.map(({ id, alsoAs }) => [id, alsoAs]); // => [["1", ["2"]]]
 * register.findings.map(({ code }) => code); // => ["debt-registered-twice"]
 */
export function registerDebts(
  facts: ScreeningFacts,
  { policy, scope }: Pick<ArrearsPolicy, "policy" | "scope">,
): DebtRegister {
  const { screenedOn, asOf } = facts;
  facts.debts.forEach(({ amount }, i) => refuseUnlessPositive(amount, `debts[${i}].amount`));
  refuseIdOfTwo(facts.units, "units", canonicalJson);
  refuseIdOfTwo(facts.debts, "debts", debtKey);
  const units = new Map(facts.units.map((unit) => [unit.id, unit]));
  const findings: Finding<RegisterCode>[] = [];
  const debts: RegisteredDebt[] = [];
  const outside: RegisteredDebt[] = [];
  const known = facts.debts.filter((debt) => debt.registeredOn <= asOf && debt.since <= asOf);
  for (const entries of grouped(known, debtKey).values()) {
    const { debt, found } = oneDebt(entries);
    findings.push(...found);
    const unit = units.get(debt.debtor) ?? null;
    const entry = { ...debt, unit, origin: originOf(debt, screenedOn) };
    const inside =
      (unit === null || scope.debtors.includes(unit.kind)) && scope.creditors.includes(debt.creditorKind);
    (inside ? debts : outside).push(entry);
    findings.push(...faultsOf(entry, inside));
  }
  for (const debt of facts.debts.filter((own) => own.since > asOf && own.registeredOn <= asOf)) {
    const { id, since, amount } = debt;
    findings.push(
      arrearsFinding("debt-not-yet-in-arrears", "R4.1", [id, amount.amount], {
        debt: id,
        since,
        amount,
        asOf,
      }),
    );
  }
  findings.push(...perhapsOneDebt(debts));
  return {
    asOf,
    screenedOn,
    policy,
    debts: debts.sort(byId),
    outside: outside.sort(byId),
    findings: findings.sort(byId),
  };
}

// Entries are put in an order of their own first, so that the order of the rows makes no difference.
function oneDebt(entries: readonly ArrearsDebt[]): {
  readonly debt: ArrearsDebt & { readonly alsoAs: readonly string[] };
  readonly found: readonly Finding<RegisterCode>[];
} {
  const sorted = entries.toSorted(
    (a, b) =>
      compareText(a.registeredOn, b.registeredOn) ||
      byId(a, b) ||
      compareText(canonicalJson(a), canonicalJson(b)),
  );
  const first = sorted[0] as ArrearsDebt;
  const amount = sorted.map((own) => own.amount).reduce((a, b) => (compareMoney(a, b) >= 0 ? a : b));
  const alsoAs = [...new Set(sorted.map(({ id }) => id))].filter((id) => id !== first.id).sort();
  const { id, debtor, creditor } = first;
  const found = sorted.slice(1).map((other, i) => {
    const facts = { debt: id, debtor, creditor, amount, other: other.id, otherAmount: other.amount };
    const same = compareMoney(first.amount, other.amount) === 0;
    return arrearsFinding(
      same ? "debt-registered-twice" : "debt-registered-differently",
      "R4.1",
      [id, other.id, `${i + 1}`],
      same ? { debt: id, debtor, creditor, other: other.id, amount } : { ...facts, amount: first.amount },
      [first.amount, other.amount],
    );
  });
  const confirmedOn =
    sorted
      .map((own) => own.confirmedOn)
      .filter((on) => on !== null)
      .sort()[0] ?? null;
  return { debt: { ...first, amount, confirmedOn, alsoAs }, found };
}

function faultsOf(debt: RegisteredDebt, inside: boolean): readonly Finding<RegisterCode>[] {
  const { id, debtor, creditorKind, creditor, cause, project, amount, unit } = debt;
  const kind = unit?.kind ?? null;
  const found: Finding<RegisterCode>[] = [];
  if (unit === null) {
    found.push(arrearsFinding("unknown-debtor", "R4.2", [id], { debt: id, debtor, amount }));
  }
  if (!inside) {
    const facts = { debt: id, debtor, debtorKind: kind, creditor, creditorKind, amount };
    found.push(arrearsFinding("outside-the-campaign", "R4.0", [id], facts));
  }
  if (cause === "works" && project === null) {
    found.push(arrearsFinding("project-not-named", "R4.2", [id], { debt: id, debtor, amount }));
  }
  return found;
}

function originOf({ since, registeredOn }: ArrearsDebt, screenedOn: PlainDate): DebtOrigin {
  if (since > screenedOn) return "new";
  return registeredOn > screenedOn ? "found-late" : "screened";
}

function byId(a: { readonly id: string }, b: { readonly id: string }): -1 | 0 | 1 {
  return compareText(a.id, b.id);
}
