import { grouped } from "../decision/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { BadDebtLiabilityFacts } from "./liability-facts.js";
import type { GroundsFound } from "./ground-found.js";
import type { LiabilityPolicy } from "./liability-rule.js";

/** A remark that was missing at the end of a month. */
export interface MissedRemark {
  readonly code: string;
  readonly item: string;
  readonly handler: string | null;
  readonly on: string;
}

/** What of the findings on remarks counts by the policy, by item. */
export function missedRemarks(
  { remarks, asOf }: Pick<BadDebtLiabilityFacts, "remarks" | "asOf">,
  { missingRemarks }: LiabilityPolicy,
): ReadonlyMap<string, readonly MissedRemark[]> {
  const codes: readonly string[] = missingRemarks.codes;
  const missed = remarks
    .filter((report) => report.asOf <= asOf)
    .flatMap((report) =>
      report.findings.flatMap(({ code, facts }) => {
        const { item, handler } = facts;
        if (!codes.includes(code) || typeof item !== "string") return [];
        return [{ code, item, handler: typeof handler === "string" ? handler : null, on: report.asOf }];
      }),
    );
  return grouped(missed, ({ item }) => item);
}

/** Who left out a remark on the item before it was given up (Art. 28). */
export function remarkGrounds(
  { id, customer, item, on, loss }: BadDebtLoss,
  rows: readonly MissedRemark[],
): GroundsFound {
  const missed = rows.filter((row) => row.on <= on);
  const unnamed = missed.some(({ handler }) => handler === null);
  return {
    grounds: [...grouped(missed, ({ handler }) => handler ?? undefined)].map(([person, own]) => ({
      ground: "missing-remark",
      person,
      base: loss,
      facts: {
        missing: new Set(own.map((row) => `${row.on} ${row.code}`)).size,
        days: [...new Set(own.map((row) => row.on))].sort(),
      },
    })),
    findings: unnamed
      ? [badDebtFinding("remark-without-handler", "Art. 28", [id], { loss: id, customer, item })]
      : [],
  };
}
