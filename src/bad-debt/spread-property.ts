import type { PlainDate } from "../calendar/index.js";
import { type Finding, compareText, inOrderOfId } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { type Money, minMoney, signOfMoney, subtractMoney, refuseUnlessPositive } from "../money/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { PropertyCode } from "./bad-debt.reason.js";
import { refuseDuplicates } from "./refuse-duplicates.js";
import type { SettlementProperty } from "./settlement-property.js";

/** What property stands for of each item. */
export interface PropertySpread {
  /** What is left of an item that no property stands for, by item; what is not listed has none. */
  readonly uncovered: ReadonlyMap<string, Money>;
  readonly findings: readonly Finding<PropertyCode>[];
}

/**
 * Spreads property over the claims of its customer: the items it names in their order, or the oldest first. It counts
 * with the customer's consent in writing only, once, and never for more than the debt (Art. 29).
 */
export function spreadProperty({
  items,
  properties,
  asOf,
}: {
  readonly items: readonly OpenItem[];
  readonly properties: readonly SettlementProperty[];
  readonly asOf: PlainDate;
}): PropertySpread {
  refuseDuplicates(properties, "properties");
  properties.forEach(({ agreedValue }, i) =>
    refuseUnlessPositive(agreedValue, `properties[${i}].agreedValue`),
  );
  const uncovered = new Map(
    items.filter(({ open }) => signOfMoney(open) > 0).map(({ id, open }) => [id, open]),
  );
  const oldestFirst = items
    .filter(({ id }) => uncovered.has(id))
    .toSorted((a, b) => compareText(a.issuedOn, b.issuedOn) || compareText(a.id, b.id));
  const findings = properties
    .filter(({ bookedOn }) => bookedOn === null || bookedOn > asOf)
    .toSorted((a, b) => compareText(a.agreedOn, b.agreedOn) || compareText(a.id, b.id))
    .flatMap((property) => {
      const fault = faultOf(property, asOf);
      if (fault !== undefined) return [fault];
      const own = oldestFirst.filter(
        ({ customer, open }) =>
          customer === property.customer && open.currency === property.agreedValue.currency,
      );
      return spreadOne(property, own, uncovered);
    });
  return { uncovered, findings: inOrderOfId(findings) };
}

function faultOf(
  { id, customer, agreedOn, agreedValue, consent }: SettlementProperty,
  asOf: PlainDate,
): Finding<PropertyCode> | undefined {
  const facts = { property: id, customer, value: agreedValue, agreedOn, asOf };
  if (agreedOn > asOf) return badDebtFinding("property-in-future", "Art. 29", [id], facts);
  if (consent !== null && consent.on <= asOf && consent.paper.trim() !== "") return undefined;
  return badDebtFinding("property-without-consent", "Art. 29", [id], facts);
}

function spreadOne(
  { id, customer, agreedValue, items: named }: SettlementProperty,
  own: readonly OpenItem[],
  uncovered: Map<string, Money>,
): readonly Finding<PropertyCode>[] {
  const ids = own.map((item) => item.id);
  const wanted = named === undefined ? ids : [...new Set(named)];
  const findings: Finding<PropertyCode>[] = [];
  let left = agreedValue;
  for (const item of wanted) {
    const debt = ids.includes(item) ? uncovered.get(item) : undefined;
    if (debt === undefined) {
      findings.push(
        badDebtFinding("property-item-not-in-debt", "Art. 29", [id, item], { property: id, customer, item }),
      );
      continue;
    }
    const counted = minMoney(left, debt);
    if (signOfMoney(counted) === 0) continue;
    left = subtractMoney(left, counted);
    uncovered.set(item, subtractMoney(debt, counted));
    const facts = { property: id, customer, item, value: agreedValue, counted };
    findings.push(badDebtFinding("property-counted", "Art. 29", [id, item], facts));
  }
  if (signOfMoney(left) > 0) {
    const facts = { property: id, customer, value: agreedValue, excess: left };
    findings.push(
      badDebtFinding("property-above-debt", "Art. 29", [id], facts, [
        subtractMoney(agreedValue, left),
        agreedValue,
      ]),
    );
  }
  return findings;
}
