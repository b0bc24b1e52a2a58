import { grouped } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import { causeGrounds } from "./cause-grounds.js";
import type { GroundsFound } from "./ground-found.js";
import type { BadDebtLiabilityFacts } from "./liability-facts.js";
import type { LiabilityPolicy } from "./liability-rule.js";
import { missedRemarks, remarkGrounds } from "./remark-grounds.js";
import { shippingGrounds, uncoveredShipments } from "./shipping-grounds.js";
import { visitGrounds } from "./visit-grounds.js";

/** Finds the grounds of each loss in turn: what of a shipment an earlier loss took is not there for a later one. */
export function groundFinder(
  facts: BadDebtLiabilityFacts,
  policy: LiabilityPolicy,
): (loss: BadDebtLoss) => GroundsFound {
  const visits = grouped(facts.visits, ({ customer }) => customer);
  const remarks = missedRemarks(facts, policy);
  const shipments = grouped(uncoveredShipments(facts), ({ customer }) => customer);
  const inquired = grouped(
    facts.causes.filter(({ on }) => on <= facts.asOf),
    ({ loss }) => loss,
  );
  const used = new Map<string, Money>();
  return (loss) => {
    const causes = inquired.get(loss.id) ?? [];
    const shipped = { shipments: shipments.get(loss.customer) ?? [], used };
    const all: readonly GroundsFound[] = [
      visitGrounds(loss, { visits: visits.get(loss.customer) ?? [], causes }, policy),
      remarkGrounds(loss, remarks.get(loss.item) ?? []),
      { grounds: shippingGrounds(loss, shipped, policy), findings: [] },
      causeGrounds(loss, causes, policy),
    ];
    return {
      grounds: all.flatMap(({ grounds }) => grounds),
      findings: all.flatMap(({ findings }) => findings),
    };
  };
}
