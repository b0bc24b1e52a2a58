import { grouped } from "../decision/index.js";
import {
  type Money,
  allocateMoney,
  compareMoney,
  minMoney,
  subtractMoney,
  sumMoney,
} from "../money/index.js";
import type { LiabilityGround, LiabilityPolicy } from "./liability-rule.js";

/** A liability before it is cut. */
export interface Claimed {
  readonly ground: LiabilityGround;
  readonly claimed: Money;
}

/**
 * What is left of each liability for one loss, so that together they are no more than the loss; in the order given.
 */
export function cutToLoss(
  claims: readonly Claimed[],
  loss: Money,
  { reduction, severity, lackOfResponsibility }: LiabilityPolicy,
): readonly Money[] {
  const own = claims.map(({ ground, claimed }) => ({ ground, claimed: minMoney(claimed, loss) }));
  const apart = (ground: LiabilityGround): boolean =>
    ground === "lack-of-responsibility" && !lackOfResponsibility.countsTowardsLoss;
  const counted = own.flatMap(({ ground, claimed }, at) => (apart(ground) ? [] : [{ ground, claimed, at }]));
  const rankOf = (ground: LiabilityGround): number => {
    const rank = severity.indexOf(ground);
    return reduction === "in-proportion" ? 0 : rank === -1 ? severity.length : rank;
  };
  const left = own.map(({ claimed }) => claimed);
  let room = loss;
  const ranks = [...grouped(counted, ({ ground }) => String(rankOf(ground)))].sort(
    ([a], [b]) => Number(a) - Number(b),
  );
  for (const [, rank] of ranks) {
    const amounts = rank.map(({ claimed }) => claimed);
    const sum = sumMoney(amounts, loss.currency);
    const kept =
      compareMoney(sum, room) <= 0
        ? amounts
        : allocateMoney(
            room,
            amounts.map(({ amount }) => amount),
          );
    kept.forEach((amount, i) => (left[(rank[i] as { readonly at: number }).at] = amount));
    room = subtractMoney(room, sumMoney(kept, loss.currency));
  }
  return left;
}
