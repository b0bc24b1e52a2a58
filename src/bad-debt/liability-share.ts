import { type Finding, compareText } from "../decision/index.js";
import { type DecimalString, compareDecimals } from "../money/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtLiabilityCode } from "./bad-debt.reason.js";
import type { ShareDecision } from "./liability-facts.js";
import type { LiabilityGround, LiabilityPolicy } from "./liability-rule.js";

/** Who the share is of. */
export interface ShareAsked {
  readonly loss: string;
  readonly ground: LiabilityGround;
  readonly person: string;
}

/** The share that a person answers for; `null` where neither the policy nor a decision sets one. */
export interface LiabilityShare {
  readonly share: DecimalString | null;
  /** Who decided on more than the least share; `null` for nobody. */
  readonly decidedBy: string | null;
  readonly findings: readonly Finding<BadDebtLiabilityCode>[];
}

export const GROUND_CITATIONS: Readonly<Record<LiabilityGround, string>> = {
  "lax-visits": "Art. 27",
  "missing-remark": "Art. 28",
  "unguaranteed-shipping": "Art. 29",
  "lack-of-responsibility": "Art. 31",
};

/** The policy's least share, or the one of the latest decision from there up to the whole. */
export function shareFor(
  asked: ShareAsked,
  decisions: readonly ShareDecision[],
  policy: LiabilityPolicy,
): LiabilityShare {
  const least = leastShare(asked.ground, policy);
  const decided = decisions
    .filter((one) => one.loss === asked.loss && one.ground === asked.ground && one.person === asked.person)
    .toSorted(
      (a, b) =>
        compareText(a.on, b.on) ||
        compareText(a.by, b.by) ||
        compareDecimals(a.share, b.share) ||
        compareText(a.share, b.share),
    )
    .at(-1);
  const { loss, ground, person } = asked;
  const said = (code: BadDebtLiabilityCode, expected: string | null, actual: string | null) =>
    badDebtFinding(
      code,
      GROUND_CITATIONS[ground],
      [loss, ground, person],
      { loss, ground, person, share: actual, by: decided?.by ?? null, least: expected },
      [expected, actual],
    );
  if (decided === undefined) {
    return {
      share: least,
      decidedBy: null,
      findings: least === null ? [said("liability-share-not-set", null, null)] : [],
    };
  }
  const { share, by } = decided;
  if (compareDecimals(share, "1") > 0) {
    return { share: "1", decidedBy: by, findings: [said("liability-share-above-whole", "1", share)] };
  }
  if (compareDecimals(share, least ?? "0") < 0) {
    return {
      share: least ?? "0",
      decidedBy: null,
      findings: [said("liability-share-below-minimum", least ?? "0", share)],
    };
  }
  return { share, decidedBy: by, findings: [] };
}

function leastShare(ground: LiabilityGround, policy: LiabilityPolicy): DecimalString | null {
  return {
    "lax-visits": policy.laxVisiting,
    "missing-remark": policy.missingRemarks,
    "unguaranteed-shipping": policy.unguaranteedShipping,
    "lack-of-responsibility": policy.lackOfResponsibility,
  }[ground].share;
}
