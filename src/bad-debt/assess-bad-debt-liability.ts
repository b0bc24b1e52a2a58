import { type Finding, compareText } from "../decision/index.js";
import { compareMoney, multiplyMoney, signOfMoney, sumMoney } from "../money/index.js";
import { badDebtFinding, inOrderOfId } from "./bad-debt-finding.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import type { BadDebtLiabilityCode, LiabilityReasonCode } from "./bad-debt.reason.js";
import { cutToLoss } from "./cut-to-loss.js";
import type {
  BadDebtLiability,
  BadDebtLiabilityFacts,
  LiabilityAssessment,
  ShareDecision,
} from "./liability-facts.js";
import { entriesToMake } from "./entries-to-make.js";
import { type GroundFound, groundFinder } from "./liability-grounds.js";
import type { LiabilityGround, LiabilityPolicy } from "./liability-rule.js";
import { GROUND_CITATIONS, shareFor } from "./liability-share.js";
import { refuseDuplicates } from "./refuse-duplicates.js";

const CODES: Readonly<Record<LiabilityGround, LiabilityReasonCode>> = {
  "lax-visits": "liable-for-lax-visits",
  "missing-remark": "liable-for-missing-remark",
  "unguaranteed-shipping": "liable-for-unguaranteed-shipping",
  "lack-of-responsibility": "liable-for-lack-of-responsibility",
};

/**
 * Who answers for how much of what was lost (Art. 27–29, 31): whoever missed visits while the debt was open, whoever
 * left out the remarks on it, whoever shipped without a guarantee after a warning, and, by a deduction from commission,
 * whom the inquiry found without responsibility. Each answers for the policy's least share, or for more by a decision;
 * together never for more than the loss. An unset share charges nobody and is a finding.
 *
 * @throws MisuseError `duplicate-id`, `currency-mismatch` for a shipment in another currency than its item or guarantee.
 * @example
 * import { assessBadDebtLiability, money, plainDate } from "receivables";
 *
 * const on = plainDate("2026-05-04");
 * const zero = money("0.00", "CNY");
 * const loss = {
 *   id: "L1", customer: "C1", item: "INV-1", since: plainDate("2025-01-05"), on,
 *   writtenOff: money("1000.00", "CNY"), property: zero, recovered: zero, loss: money("1000.00", "CNY"),
 * };
 * const quarter = { from: plainDate("2025-07-01"), to: plainDate("2025-09-30") };
 * const visits = [{ customer: "C1", person: "wang", period: quarter, required: 2, made: 0, missing: 2 }];
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   liability: {
 *     rounding: "up",
 *     laxVisiting: { share: "0.25", cause: "presumed" },
 *     missingRemarks: { share: "0.25", codes: ["remark-missing"] },
 *     unguaranteedShipping: { share: "1", base: "shipments" },
 *     lackOfResponsibility: { share: null, base: "loss", countsTowardsLoss: true },
 *     reduction: "in-proportion",
 *     severity: [],
 *   },
 * } as const;
 * const { liabilities, findings } = assessBadDebtLiability({
 *   losses: [loss], visits, remarks: [], shipments: [], warnings: [], causes: [], decisions: [], asOf: on,
 * }, policy);
 * liabilities.map(({ person, ground, amount }) => [person, ground, amount.amount]); // => [["wang", "lax-visits", "250.00"]]
 * findings.map(({ code }) => code); // => ["loss-cause-not-found"]
 */
export function assessBadDebtLiability(
  facts: BadDebtLiabilityFacts,
  { policy, liability }: Pick<BadDebtPolicy, "policy" | "liability">,
): LiabilityAssessment {
  const { losses, decisions, asOf } = facts;
  refuseDuplicates(losses, "losses");
  refuseDuplicates(facts.shipments, "shipments");
  const known = losses
    .filter(({ on }) => on <= asOf)
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
  const inTime = decisions.filter(({ on }) => on <= asOf);
  const groundsOf = groundFinder(facts, liability);
  const judged = known.map((loss) => judge(loss, groundsOf(loss), inTime, liability));
  const liabilities = judged
    .flatMap((one) => one.liabilities)
    .filter(({ claimed }) => signOfMoney(claimed) > 0)
    .sort(byLoss);
  const used = new Set(judged.flatMap(({ asked }) => asked));
  return {
    asOf,
    policy,
    liabilities,
    entries: entriesToMake({ liabilities, losses: known, entered: facts.entered ?? [], asOf }),
    totals: totalsOf(known, liabilities),
    findings: inOrderOfId([
      ...judged.flatMap(({ findings }) => findings),
      ...shipmentFaults(facts),
      ...inTime.filter((one) => !used.has(keyOf(one))).map(decisionOnNothing),
    ]),
  };
}

interface Judged {
  readonly liabilities: readonly BadDebtLiability[];
  /** Keys of the shares that were looked for. */
  readonly asked: readonly string[];
  readonly findings: readonly Finding<BadDebtLiabilityCode>[];
}

function judge(
  loss: BadDebtLoss,
  found: {
    readonly grounds: readonly GroundFound[];
    readonly findings: readonly Finding<BadDebtLiabilityCode>[];
  },
  decisions: BadDebtLiabilityFacts["decisions"],
  policy: LiabilityPolicy,
): Judged {
  const grounds = found.grounds.toSorted(
    (a, b) => compareText(a.ground, b.ground) || compareText(a.person, b.person),
  );
  const shared = grounds.map((one) => ({
    ...one,
    ...shareFor({ loss: loss.id, ground: one.ground, person: one.person }, decisions, policy),
  }));
  const claims = shared.flatMap(({ share, ...one }) =>
    share === null ? [] : [{ ...one, share, claimed: multiplyMoney(one.base, share, policy.rounding) }],
  );
  const amounts = cutToLoss(claims, loss.loss, policy);
  return {
    asked: grounds.map(({ ground, person }) => keyOf({ loss: loss.id, ground, person })),
    findings: [...found.findings, ...shared.flatMap(({ findings }) => findings)],
    liabilities: claims.map(
      ({ ground, person, share, base, claimed, decidedBy, facts }, i): BadDebtLiability => {
        const amount = amounts[i] ?? claimed;
        const { id, customer, item } = loss;
        const citation = GROUND_CITATIONS[ground];
        const about = [id, ground, person];
        const said = { loss: id, customer, item, ground, person, share, base, claimed, amount, decidedBy };
        const cut = compareMoney(amount, claimed) < 0;
        return {
          loss: id,
          customer,
          item,
          ground,
          person,
          share,
          base,
          claimed,
          amount,
          reasons: [
            badDebtFinding(CODES[ground], citation, about, { ...said, ...facts }),
            ...(cut
              ? [
                  badDebtFinding(
                    "liability-cut-to-loss",
                    citation,
                    about,
                    { ...said, lost: loss.loss, rule: policy.reduction },
                    [loss.loss, claimed],
                  ),
                ]
              : []),
          ],
        };
      },
    ),
  };
}

function decisionOnNothing({
  loss,
  ground,
  person,
  share,
  by,
  on,
}: ShareDecision): Finding<BadDebtLiabilityCode> {
  return badDebtFinding(
    "share-decision-without-liability",
    GROUND_CITATIONS[ground],
    [loss, ground, person, on, by, share],
    { loss, ground, person, share, by },
  );
}

function totalsOf(
  losses: readonly BadDebtLoss[],
  liabilities: readonly BadDebtLiability[],
): LiabilityAssessment["totals"] {
  const currencies = [...new Set(losses.map(({ loss }) => loss.currency))].sort();
  const sumOf = (amounts: readonly BadDebtLoss["loss"][], currency: string) =>
    sumMoney(
      amounts.filter((amount) => amount.currency === currency),
      currency,
    );
  return currencies.map((currency) => ({
    loss: sumOf(
      losses.map(({ loss }) => loss),
      currency,
    ),
    borne: sumOf(
      liabilities.map(({ amount }) => amount),
      currency,
    ),
  }));
}

function shipmentFaults({
  shipments,
  asOf,
}: BadDebtLiabilityFacts): readonly Finding<BadDebtLiabilityCode>[] {
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

function keyOf({ loss, ground, person }: Pick<BadDebtLiability, "loss" | "ground" | "person">): string {
  return JSON.stringify([loss, ground, person]);
}

function byLoss(a: BadDebtLiability, b: BadDebtLiability): -1 | 0 | 1 {
  return compareText(a.loss, b.loss) || compareText(a.ground, b.ground) || compareText(a.person, b.person);
}
