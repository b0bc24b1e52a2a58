import { type Finding, grouped } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { TripCode } from "./collection.reason.js";
import type { ClaimedItem, TripPlan } from "./trip-plan.js";

interface Claim extends ClaimedItem {
  readonly customer: string;
}

/** Where what the plan says of items differs from the ledger; every item of every customer on the route is looked at. */
export function claimFindings(
  { id, route }: TripPlan,
  items: readonly OpenItem[],
): readonly Finding<TripCode>[] {
  const claims = route.flatMap(({ customer, claims: own }) => own.map((claim) => ({ customer, ...claim })));
  const index = new Map(items.map((item) => [item.id, item]));
  const byItem = grouped(claims, ({ item }) => item);
  const customers = new Set(route.map(({ customer }) => customer));
  return [
    ...claims.flatMap((claim) => differenceOf(id, claim, index.get(claim.item))),
    ...Array.from(byItem)
      .filter(([, own]) => own.length > 1)
      .map(([item, own]) =>
        collectionFinding("claimed-item-twice", "Art. 20", [id, item], { trip: id, item }, [1, own.length]),
      ),
    ...items
      .filter((item) => customers.has(item.customer) && !byItem.has(item.id))
      .map(({ id: item, customer, open }) =>
        collectionFinding(
          "open-item-not-claimed",
          "Art. 20",
          [id, item],
          { trip: id, customer, item, open },
          [open, null],
        ),
      ),
  ];
}

function differenceOf(
  trip: string,
  { customer, item, amount }: Claim,
  found: OpenItem | undefined,
): readonly Finding<TripCode>[] {
  const facts = { trip, customer, item, amount };
  // Two rows about one item are two differences, so that the customer and the amount belong to the id.
  const about = [trip, item, customer, amount.amount, amount.currency];
  if (found === undefined) {
    return [collectionFinding("claimed-item-not-open", "Art. 20", about, facts, [null, amount])];
  }
  if (found.customer !== customer) {
    const owner = { ...facts, owner: found.customer };
    return [
      collectionFinding("claimed-item-of-other-customer", "Art. 20", about, owner, [
        found.customer,
        customer,
      ]),
    ];
  }
  const { open } = found;
  if (open.currency === amount.currency && open.amount === amount.amount) return [];
  return [collectionFinding("claimed-amount-differs", "Art. 20", about, { ...facts, open }, [open, amount])];
}
