import { grouped } from "../decision/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { InquiredCause, VisitCount } from "./liability-facts.js";
import type { GroundsFound } from "./ground-found.js";
import type { LiabilityPolicy } from "./liability-rule.js";

/** Who missed visits in periods that ended while the debt was open, so that they could no longer be made (Art. 27). */
export function visitGrounds(
  { id, customer, item, since, on, loss }: BadDebtLoss,
  { visits, causes }: { readonly visits: readonly VisitCount[]; readonly causes: readonly InquiredCause[] },
  { laxVisiting }: LiabilityPolicy,
): GroundsFound {
  const lacking = visits.filter(
    ({ period, missing }) => missing > 0 && since <= period.to && period.to <= on,
  );
  const unnamed = lacking.some(({ person }) => person === null);
  const byPerson = [...grouped(lacking, ({ person }) => person ?? undefined)].filter(
    ([person]) =>
      laxVisiting.cause === "presumed" ||
      causes.some((cause) => cause.cause === "lax-visits" && cause.person === person),
  );
  return {
    grounds: byPerson.map(([person, own]) => ({
      ground: "lax-visits",
      person,
      base: loss,
      facts: {
        missing: own.reduce((sum, { missing }) => sum + missing, 0),
        periods: own.map(({ period }) => period.to).sort(),
      },
    })),
    findings: unnamed
      ? [badDebtFinding("visits-without-person", "Art. 27", [id], { loss: id, customer, item })]
      : [],
  };
}
