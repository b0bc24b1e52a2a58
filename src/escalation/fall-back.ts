import { contentId, grouped, type Reason } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import {
  type Money,
  compareDecimals,
  compareMoney,
  multiplyDecimals,
  signOfMoney,
  sumMoney,
} from "../money/index.js";
import { debtorKey } from "./carrier-key.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { MinimumMetCode, StandingCode } from "./escalation.reason.js";
import type { ItemEscalation } from "./item-escalation.js";
import {
  type ClaimsBySize,
  type SmallClaim,
  type WeighedClaim,
  minimumOf,
  sumOf,
} from "./minimum-amounts.js";
import { earliestOf } from "./earliest-of.js";
import { nextChange } from "./next-change.js";
import type { StageMinimum } from "./stage.js";
import { stageOfRank } from "./stage-table.js";

/**
 * Lets claims fall to the stage before where those of a customer, or account, that have come to a stage make up less
 * than its minimum, from the highest stage down; below the first they are too small. What somebody put into a stage
 * counts there and does not fall.
 */
export function fallBack(
  claims: readonly Claim[],
  { outside, items }: { readonly outside: readonly ItemEscalation[]; readonly items: readonly OpenItem[] },
  policy: EscalationPolicy,
): ClaimsBySize {
  const highest = policy.stages.length + (policy.beyond === null ? 0 : 1);
  const minimums = Array.from({ length: highest }, (_, i) => stageOfRank(i + 1, policy).minimum);
  if (minimums.every((minimum) => minimum === undefined)) return { small: [], met: [], rest: claims };
  const keyOf = (item: OpenItem): string =>
    contentId("sum", debtorKey(item, policy.carriedBy), item.open.currency);
  const owed = grouped(
    items.filter(({ open }) => signOfMoney(open) > 0),
    keyOf,
  );
  const toCome = grouped(outside, ({ aged }) => keyOf(aged.item));
  const fallen = Array.from(
    grouped(claims, ({ aged }) => keyOf(aged.item)),
    ([key, group]) => {
      const changesOn = earliestOf([
        ...group.map((claim) => nextChange(claim.reached.rank, [claim], policy)),
        ...(toCome.get(key) ?? []).map(({ nextChangeOn }) => nextChangeOn),
      ]);
      const waiting = changesOn === null ? group : group.map((claim) => ({ ...claim, changesOn }));
      const opens = (owed.get(key) ?? []).map(({ open }) => open);
      return fallOf(waiting, sumMoney(opens, (group[0] as Claim).pressed.currency), policy);
    },
  );
  return {
    small: fallen.flatMap(({ small }) => small),
    met: fallen.flatMap(({ met }) => met),
    rest: fallen.flatMap(({ rest }) => rest),
  };
}

function fallOf(group: readonly Claim[], total: Money, policy: EscalationPolicy): ClaimsBySize {
  let rest = group;
  const small: SmallClaim[] = [];
  const met: WeighedClaim[] = [];
  for (let rank = group.reduce((top, { reached }) => Math.max(top, reached.rank), 0); rank > 0; rank -= 1) {
    const { minimum, id, citation } = stageOfRank(rank, policy);
    const here = rest.filter(({ reached }) => reached.rank === rank);
    if (minimum === undefined || here.length === 0) continue;
    const sum = sumOf(here);
    const least = minimumOf(total, minimum.amounts) ?? null;
    const because = <Code extends StandingCode | MinimumMetCode>(claim: Claim, code: Code): Reason<Code> => {
      const facts = { item: claim.aged.item.id, stage: id, amount: sum, minimum: least };
      return { code, citation, facts: { ...facts, share: minimum.share, total } };
    };
    if (isMet(minimum, sum, total)) {
      met.push(...here.map((claim) => ({ claim, reason: because(claim, "reaches-stage-minimum") })));
      continue;
    }
    const falling = new Set(here.filter(({ override }) => override === undefined));
    if (rank === 1) {
      small.push(
        ...Array.from(falling, (claim) => ({ claim, reason: because(claim, "below-stage-minimum") })),
      );
      rest = rest.filter((claim) => !falling.has(claim));
    } else {
      rest = rest.map((claim) =>
        falling.has(claim) ? oneDown(claim, because(claim, "fell-to-stage-before")) : claim,
      );
    }
  }
  return { small, met, rest };
}

function oneDown(claim: Claim, reason: Reason<StandingCode>): Claim {
  const { fallen = [], reached } = claim;
  return { ...claim, reached: { rank: reached.rank - 1, readyOn: null }, fallen: [...fallen, reason] };
}

function isMet({ amounts, share }: StageMinimum, sum: Money, total: Money): boolean {
  const least = minimumOf(sum, amounts);
  if (least !== undefined && compareMoney(sum, least) < 0) return false;
  return share === null || compareDecimals(sum.amount, multiplyDecimals(total.amount, share)) >= 0;
}
