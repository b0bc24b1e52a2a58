import { type Finding, compareText, inOrderOfId } from "../decision/index.js";
import { decimalString, sumMoney } from "../money/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import type { BadDebtLiabilityCode } from "./bad-debt.reason.js";
import { liabilitiesForLoss } from "./liabilities-for-loss.js";
import { liabilityEntries } from "./liability-entries.js";
import type {
  BadDebtLiability,
  BadDebtLiabilityFacts,
  LiabilityAssessment,
  ShareDecision,
} from "./liability-facts.js";
import { groundFinder } from "./liability-grounds.js";
import { GROUND_CITATIONS } from "./liability-share.js";
import { refuseDuplicates } from "./refuse-duplicates.js";
import { shipmentFaults } from "./shipping-grounds.js";

/**
 * Who answers for how much of what was lost (Art. 27–29, 31): whoever missed visits while the debt was open, whoever
 * left out the remarks on it, whoever shipped without a guarantee after a warning, and, by a deduction from commission,
 * whom the inquiry found without responsibility. Each answers for the policy's least share, or for more by a decision;
 * together never for more than the loss. An unset share charges nobody and is a finding.
 *
 * @throws MisuseError `duplicate-id`, `currency-mismatch` for a shipment in another currency than its item or guarantee,
 *   `not-a-decimal` for a share.
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
  decisions.forEach(({ share }, i) => decimalString(share, `decisions[${i}].share`));
  const known = losses
    .filter(({ on }) => on <= asOf)
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
  const inTime = decisions.filter(({ on }) => on <= asOf);
  const groundsOf = groundFinder(facts, liability);
  const judged = known.map((loss) => {
    const found = groundsOf(loss);
    const asked = found.grounds.map(({ ground, person }) => keyOf({ loss: loss.id, ground, person }));
    return { asked, ...liabilitiesForLoss(loss, { found, decisions: inTime }, liability) };
  });
  const liabilities = judged.flatMap((one) => one.liabilities).sort((a, b) => compareText(a.loss, b.loss));
  const asked = new Set(judged.flatMap((one) => one.asked));
  return {
    asOf,
    policy,
    liabilities,
    entries: liabilityEntries(liabilities, known),
    totals: totalsOf(known, liabilities),
    findings: inOrderOfId([
      ...judged.flatMap(({ findings }) => findings),
      ...shipmentFaults(facts),
      ...inTime.filter((one) => !asked.has(keyOf(one))).map(decisionOnNothing),
    ]),
  };
}

function keyOf({ loss, ground, person }: Pick<BadDebtLiability, "loss" | "ground" | "person">): string {
  return JSON.stringify([loss, ground, person]);
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
