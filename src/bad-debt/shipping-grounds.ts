import { type Finding, compareText, grouped } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import {
  type Money,
  addMoney,
  compareMoney,
  minMoney,
  signOfMoney,
  subtractMoney,
  zeroMoney,
} from "../money/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { BadDebtLiabilityCode } from "./bad-debt.reason.js";
import type { BadDebtLiabilityFacts, CreditShipment } from "./liability-facts.js";
import type { GroundFound } from "./ground-found.js";
import type { LiabilityPolicy } from "./liability-rule.js";
import type { CustomerWarning } from "./problem-check.js";

/** What no guarantee covers of a shipment that was sent in spite of a warning. */
export interface UncoveredShipment extends CreditShipment {
  /** Its place in the list, for errors. */
  readonly at: number;
  readonly uncovered: Money;
  /** Id of the problem that the warning is about. */
  readonly problem: string;
}

/** What was shipped in spite of a warning without a guarantee. */
export function uncoveredShipments({
  shipments,
  warnings,
  asOf,
}: Pick<BadDebtLiabilityFacts, "shipments" | "warnings" | "asOf">): readonly UncoveredShipment[] {
  const byCustomer = grouped(warnings, ({ customer }) => customer);
  return shipments
    .map((shipment, at) => ({ shipment, at }))
    .filter(({ shipment }) => shipment.on <= asOf)
    .flatMap(({ shipment, at }) => {
      const warning = (byCustomer.get(shipment.customer) ?? [])
        .toSorted((a, b) => compareText(a.problem, b.problem))
        .find((one) => standsOn(one, shipment.on));
      const uncovered = MisuseError.within(`shipments[${at}].guaranteed`, () =>
        subtractMoney(shipment.amount, shipment.guaranteed),
      );
      if (warning === undefined || signOfMoney(uncovered) <= 0) return [];
      return [{ ...shipment, at, uncovered, problem: warning.problem }];
    });
}

function standsOn({ from, until }: CustomerWarning, on: string): boolean {
  return on > from && (until === null || on <= until);
}

/** Who shipped without a guarantee (Art. 29). What an earlier loss `used` of a shipment is not there for a later one. */
export function shippingGrounds(
  { item, on, loss }: BadDebtLoss,
  {
    shipments,
    used,
  }: { readonly shipments: readonly UncoveredShipment[]; readonly used: Map<string, Money> },
  { unguaranteedShipping: { base: of } }: LiabilityPolicy,
): readonly GroundFound[] {
  const own = shipments.filter((one) => one.on <= on && (of === "whole-loss" || one.item === item));
  return [...grouped(own, ({ person }) => person)].map(([person, rows]) => {
    const shippedBase = (): Money => {
      const zero = zeroMoney(loss.currency);
      const shipped = rows.reduce(
        (sum, { at, uncovered }) =>
          MisuseError.within(`shipments[${at}].amount`, () => addMoney(sum, uncovered)),
        zero,
      );
      const key = JSON.stringify([item, person]);
      const before = used.get(key) ?? zero;
      const base = minMoney(loss, subtractMoney(shipped, before));
      used.set(key, addMoney(before, base));
      return base;
    };
    return {
      ground: "unguaranteed-shipping",
      person,
      base: of === "whole-loss" ? loss : shippedBase(),
      facts: {
        shipments: rows.map(({ id }) => id).sort(),
        problems: [...new Set(rows.map(({ problem }) => problem))].sort(),
      },
    };
  });
}

/** What is odd about shipments. */
export function shipmentFaults({
  shipments,
  asOf,
}: Pick<BadDebtLiabilityFacts, "shipments" | "asOf">): readonly Finding<BadDebtLiabilityCode>[] {
  return shipments.flatMap(({ id, customer, person, on, amount, guaranteed }) => {
    const facts = { shipment: id, customer, person, on, amount, guaranteed, asOf };
    return [
      ...(on > asOf ? [badDebtFinding("shipment-in-future", "Art. 29", [id], facts)] : []),
      ...(compareMoney(guaranteed, amount) > 0
        ? [badDebtFinding("shipment-cover-above-amount", "Art. 29", [id], facts, [amount, guaranteed])]
        : []),
    ];
  });
}
