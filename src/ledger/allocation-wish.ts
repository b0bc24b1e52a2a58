import { compareText, type Finding } from "../decision/index.js";
import { type Money, addMoney, signOfMoney, subtractMoney } from "../money/index.js";
import type { CustomersChoice } from "./allocation-plan.js";
import type { Take } from "./allocate-by-method.js";
import { type ItemIndex, findItems } from "./item-index.js";
import { type Naming, mismatch, notFound, overAllocated } from "./ledger-finding.js";
import type { LedgerCode } from "./ledger.reason.js";
import type { Settlement } from "./open-item.js";
import type { RunningItem } from "./running-item.js";

/** A choice of the customer whose two sides are there and go together. */
export interface Wish {
  readonly naming: Naming;
  readonly credit: RunningItem;
  readonly claims: readonly RunningItem[];
  readonly amount: Money;
  readonly had: Had;
}

/** What a claim has had of a credit so far; `undefined` where nothing. */
type Had = (claim: RunningItem, credit: string) => Money | undefined;

/** Each settlement is read once, however often it is asked after while more are made. */
function hadSoFar(): Had {
  const known = new Map<RunningItem, { read: number; readonly byCredit: Map<string, Money> }>();
  return (claim, credit) => {
    const before = known.get(claim) ?? { read: 0, byCredit: new Map<string, Money>() };
    known.set(claim, before);
    const { byCredit } = before;
    const { settlements } = claim.item;
    const count = settlements.length + claim.settlements.length;
    for (; before.read < count; before.read++) {
      const { read } = before;
      const { against, amount } = (settlements[read] ??
        claim.settlements[read - settlements.length]) as Settlement;
      if (against === undefined) continue;
      const sum = byCredit.get(against);
      byCredit.set(against, sum === undefined ? amount : addMoney(sum, amount));
    }
    return byCredit.get(credit);
  };
}

/** What the customer chose, in an order of its own, and what of it is not to be had at all. */
export function wishesOf(
  choice: readonly CustomersChoice[],
  index: ItemIndex<RunningItem>,
): { readonly wishes: readonly Wish[]; readonly findings: readonly Finding<LedgerCode>[] } {
  const groups = new Map(Array.from(index.byId.values(), ({ item }) => [item.customer, item.group]));
  const had = hadSoFar();
  const found = merged(choice).map((one) =>
    wishOf(one, index, { had, groupOf: (id) => groups.get(id) ?? id }),
  );
  return {
    wishes: found.flatMap((one) => ("credit" in one ? [one] : [])),
    findings: found.flatMap((one) => ("credit" in one ? [] : [one])),
  };
}

/** Takes what the customer chose and has not had yet. */
export function fulfil(wish: Wish, take: Take): void {
  const { credit, claims } = wish;
  let missing = missingOf(wish);
  for (const claim of claims) {
    if (signOfMoney(missing) <= 0) return;
    const before = credit.left;
    take(credit, claim, missing);
    missing = subtractMoney(missing, subtractMoney(before, credit.left));
  }
}

/** A finding where there was less than the customer chose. */
export function unfulfilled(wish: Wish): readonly Finding<LedgerCode>[] {
  const missing = missingOf(wish);
  if (signOfMoney(missing) <= 0) return [];
  return [overAllocated(wish.naming, wish.amount, subtractMoney(wish.amount, missing))];
}

function missingOf({ credit, claims, amount, had }: Wish): Money {
  return claims.reduce((missing, claim) => {
    const part = had(claim, credit.item.id);
    return part === undefined ? missing : subtractMoney(missing, part);
  }, amount);
}

function wishOf(
  { credit: from, item, amount }: CustomersChoice,
  index: ItemIndex<RunningItem>,
  { had, groupOf }: { readonly had: Had; readonly groupOf: (customer: string) => string },
): Wish | Finding<LedgerCode> {
  const naming = { document: from, item, line: "choice" };
  const credits = findItems(index, from, "credit");
  if (typeof credits === "string") return notFound({ ...naming, item: from }, credits, "credit");
  const claims = findItems(index, item, "claim");
  if (typeof claims === "string") return notFound(naming, claims, "claim");
  const [credit] = credits as readonly [RunningItem];
  const asked = { currency: amount.currency, customer: credit.item.customer };
  const items = { near: credit.item, far: claims.map((one) => one.item) };
  return mismatch(naming, asked, items, groupOf) ?? { naming, credit, claims, amount, had };
}

/** One choice for each credit, claim and currency, sorted by them. */
function merged(choice: readonly CustomersChoice[]): readonly CustomersChoice[] {
  const sums = new Map<string, CustomersChoice>();
  for (const one of choice) {
    const key = JSON.stringify([one.credit, one.item, one.amount.currency]);
    const before = sums.get(key);
    sums.set(key, before === undefined ? one : { ...one, amount: addMoney(before.amount, one.amount) });
  }
  return [...sums].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}
