import type { AgedItem, AgingReport } from "../aging/index.js";
import type { Finding } from "../decision/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { AllowanceCode } from "./bad-debt.reason.js";
import type { PresumptionRebuttal, RiskPresumption } from "./loss-allowance.js";
import type { ProvisionRule } from "./provision-rule.js";

/** What is presumed of an overdue item, the gravest first, and what rebuts it. */
export function presumptionOn(
  { item, overdueDays }: AgedItem,
  rebuttals: readonly PresumptionRebuttal[],
  { presumptions: { significantAfterDays, defaultAfterDays } }: Pick<ProvisionRule, "presumptions">,
): { readonly presumed: RiskPresumption | null; readonly findings: readonly Finding<AllowanceCode>[] } {
  const days = overdueDays ?? 0;
  const holding: readonly RiskPresumption[] = [
    ...(defaultAfterDays !== null && days > defaultAfterDays ? (["default"] as const) : []),
    ...(significantAfterDays !== null && days > significantAfterDays
      ? (["significant-increase"] as const)
      : []),
  ];
  const presumed = holding.find((one) => !rebuttals.some(({ presumption }) => presumption === one)) ?? null;
  return {
    presumed,
    findings: rebuttals.map(({ presumption, because, on }) =>
      badDebtFinding(
        holding.includes(presumption) ? "risk-presumption-rebutted" : "rebuttal-without-presumption",
        "CAS 22",
        [item.id, presumption, on, because],
        { item: item.id, customer: item.customer, presumption, because, on, days },
      ),
    ),
  };
}

/** Rebuttals about items that are not there. */
export function rebuttalsOfNothing(
  { items }: AgingReport,
  rebuttals: readonly PresumptionRebuttal[],
): readonly Finding<AllowanceCode>[] {
  const known = new Set(items.map(({ item }) => item.id));
  return rebuttals
    .filter(({ item }) => !known.has(item))
    .map(({ item, presumption, because, on }) =>
      badDebtFinding("rebuttal-without-presumption", "CAS 22", [item, presumption, on, because], {
        item,
        customer: null,
        presumption,
        because,
        on,
        days: null,
      }),
    );
}
