import { type Finding, compareText } from "../decision/index.js";
import { compareMoney, multiplyMoney, signOfMoney } from "../money/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { BadDebtLiabilityCode, LiabilityReasonCode } from "./bad-debt.reason.js";
import { cutToLoss } from "./cut-to-loss.js";
import type { BadDebtLiability, ShareDecision } from "./liability-facts.js";
import type { GroundsFound } from "./ground-found.js";
import type { LiabilityGround, LiabilityPolicy } from "./liability-rule.js";
import { GROUND_CITATIONS, shareFor } from "./liability-share.js";

/** Who answers for how much of one loss. */
export interface LossLiabilities {
  /** By ground and person. */
  readonly liabilities: readonly BadDebtLiability[];
  readonly findings: readonly Finding<BadDebtLiabilityCode>[];
}

const CODES: Readonly<Record<LiabilityGround, LiabilityReasonCode>> = {
  "lax-visits": "liable-for-lax-visits",
  "missing-remark": "liable-for-missing-remark",
  "unguaranteed-shipping": "liable-for-unguaranteed-shipping",
  "lack-of-responsibility": "liable-for-lack-of-responsibility",
};

/** The share of each ground that was found, together cut to the loss. */
export function liabilitiesForLoss(
  loss: BadDebtLoss,
  { found, decisions }: { readonly found: GroundsFound; readonly decisions: readonly ShareDecision[] },
  policy: LiabilityPolicy,
): LossLiabilities {
  const { id, customer, item } = loss;
  const shared = found.grounds
    .toSorted((a, b) => compareText(a.ground, b.ground) || compareText(a.person, b.person))
    .map((one) => ({
      ...one,
      ...shareFor({ loss: id, ground: one.ground, person: one.person }, decisions, policy),
    }));
  const claims = shared.flatMap(({ share, ...one }) =>
    share === null ? [] : [{ ...one, share, claimed: multiplyMoney(one.base, share, policy.rounding) }],
  );
  const amounts = cutToLoss(claims, loss.loss, policy);
  const liabilities = claims.map(
    ({ ground, person, share, base, claimed, decidedBy, facts }, i): BadDebtLiability => {
      const amount = amounts[i] ?? claimed;
      const liability = { loss: id, customer, item, ground, person, share, base, claimed, amount };
      const said = { ...liability, decidedBy };
      const reason = (code: LiabilityReasonCode, more: Finding["facts"]) =>
        badDebtFinding(code, GROUND_CITATIONS[ground], [id, ground, person], { ...said, ...more });
      const cut = reason("liability-cut-to-loss", { lost: loss.loss, rule: policy.reduction });
      return {
        ...liability,
        reasons: [
          reason(CODES[ground], facts),
          ...(compareMoney(amount, claimed) < 0 ? [{ ...cut, expected: loss.loss, actual: claimed }] : []),
        ],
      };
    },
  );
  return {
    liabilities: liabilities.filter(({ claimed }) => signOfMoney(claimed) > 0),
    findings: [...found.findings, ...shared.flatMap(({ findings }) => findings)],
  };
}
