import { grouped } from "../decision/index.js";
import { type Money, minMoney, signOfMoney, subtractMoney, sumMoney } from "../money/index.js";
import type { AllocationMethod } from "./allocation-method.js";
import { type AllocationPot, byIssue, takesAnyReceipt } from "./allocation-pot.js";
import type { RunningItem } from "./running-item.js";

/** Sets a credit against a claim, at most by an amount and by what is left on each side. */
export type Take = (credit: RunningItem, claim: RunningItem, most: Money) => void;

/** One pass of a method over the credits and claims of a pot. */
export const ALLOCATE_BY: Readonly<
  Record<Exclude<AllocationMethod, "customers-choice">, (pot: AllocationPot, take: Take) => void>
> = {
  "by-reference": byReference,
  "exact-amount": byExactAmount,
  "oldest-due-first": (pot, take) => inOrder(free(pot), take),
  "oldest-first": (pot, take) => {
    const { credits, claims } = free(pot);
    inOrder({ credits, claims: byIssue(claims) }, take);
  },
  fees: (pot, take) => inOrder(only("fee", pot), take),
  interest: (pot, take) => inOrder(only("interest", pot), take),
  principal: (pot, take) => inOrder(only(undefined, pot), take),
};

function byReference({ credits, claims }: AllocationPot, take: Take): void {
  const namings = claims.flatMap((claim) => namesOf(claim).map((name) => ({ name, claim })));
  const left = new Map(
    Array.from(
      grouped(namings, ({ name }) => name),
      ([name, named]) => [name, { claims: named.map(({ claim }) => claim), from: 0 }],
    ),
  );
  for (const credit of credits) {
    const { reference, advanceFor } = credit.item;
    for (const name of [reference, advanceFor]) {
      const named = name === undefined ? undefined : left.get(name);
      if (named !== undefined) payNamed(credit, named, take);
    }
  }
}

/** Pays claims of one name; those that are used up are not looked at for the next credit. */
function payNamed(
  credit: RunningItem,
  named: { readonly claims: readonly RunningItem[]; from: number },
  take: Take,
): void {
  for (let at = named.from; at < named.claims.length && signOfMoney(credit.left) > 0; at++) {
    const claim = named.claims[at] as RunningItem;
    take(credit, claim, claim.left);
    if (at === named.from && signOfMoney(claim.left) === 0) named.from++;
  }
}

function namesOf({ item }: RunningItem): readonly string[] {
  const { id, document, reference = id } = item;
  return [...new Set(takesAnyReceipt(item) ? [id, document, reference] : [id, document])];
}

function byExactAmount(pot: AllocationPot, take: Take): void {
  const { credits, claims } = free(pot);
  const documents = grouped(claims, ({ item }) => item.document).values();
  const matches = [...claims.map((claim) => [claim]), ...documents];
  const byAmount = grouped(matches, (match) => undisputedOf(match).amount);
  const next = new Map(Array.from(byAmount, ([amount, equal]) => [amount, equal.values()]));
  for (const credit of credits) {
    const { amount } = credit.left;
    if (signOfMoney(credit.left) === 0) continue;
    let match = next.get(amount)?.next().value;
    // An item may have been taken with its document since, and a document with one of its items.
    while (match !== undefined && undisputedOf(match).amount !== amount)
      match = next.get(amount)?.next().value;
    for (const claim of match ?? []) take(credit, claim, undisputed(claim));
  }
}

function inOrder({ credits, claims }: AllocationPot, take: Take): void {
  let at = 0;
  for (const credit of credits) {
    while (signOfMoney(credit.left) > 0) {
      const claim = claims[at];
      if (claim === undefined) return;
      take(credit, claim, undisputed(claim));
      if (signOfMoney(credit.left) > 0) at++;
    }
  }
}

/** Without what is only settled by name: advances for an order, bills and prepayments. */
function free({ credits, claims }: AllocationPot): AllocationPot {
  return {
    credits: credits.filter(({ item }) => item.advanceFor === undefined),
    claims: claims.filter(({ item }) => takesAnyReceipt(item)),
  };
}

/** Charges of a kind, or what is no charge. */
function only(charge: "fee" | "interest" | undefined, pot: AllocationPot): AllocationPot {
  const { credits, claims } = free(pot);
  return { credits, claims: claims.filter(({ item }) => item.charge?.kind === charge) };
}

function undisputed({ left, disputed }: RunningItem): Money {
  return subtractMoney(left, minMoney(left, disputed));
}

function undisputedOf(claims: readonly RunningItem[]): Money {
  const [{ left }] = claims as readonly [RunningItem];
  return sumMoney(claims.map(undisputed), left.currency);
}
