import { compareText, grouped } from "../decision/index.js";
import type { Carrier } from "./carrier.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { ShipmentStop } from "./shipment-stop.js";
import { stageOfRank } from "./stage-table.js";

/**
 * The customers whose claims stop shipment: those of the carriers, and paused ones where the policy keeps it. Fees and
 * late interest stop none, as they are no sale.
 */
export function shipmentStops(
  carriers: readonly Carrier[],
  paused: readonly Claim[],
  policy: EscalationPolicy,
): readonly ShipmentStop[] {
  const escalated = carriers.flatMap(({ claims, rank }) => claims.map((claim) => ({ claim, rank })));
  const kept = policy.pause.keepsStop ? paused.map((claim) => ({ claim, rank: claim.reached.rank })) : [];
  const stopping = [...escalated, ...kept].flatMap(({ claim, rank }) => {
    const { consequences, id: stage } = stageOfRank(rank, policy);
    if (consequences.stopShipment === null || claim.aged.item.charge !== undefined) return [];
    const { id: item, customer } = claim.aged.item;
    const facts = { item, customer, overdueDays: claim.overdueDays, stage };
    return [
      {
        customer,
        item,
        reason: { code: "shipment-stopped", citation: consequences.stopShipment.citation, facts } as const,
      },
    ];
  });
  return Array.from(
    grouped(stopping, ({ customer }) => customer),
    ([customer, rows]) => {
      const sorted = rows.toSorted((a, b) => compareText(a.item, b.item));
      return { customer, items: sorted.map(({ item }) => item), reasons: sorted.map(({ reason }) => reason) };
    },
  ).sort((a, b) => compareText(a.customer, b.customer));
}
