import { contentId } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import {
  type Money,
  multiplyMoney,
  negateMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import type { BonusDeduction } from "./bonus-deduction.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { ItemHistory } from "./history.js";
import type { StageRule } from "./stage.js";
import { stageOfRank } from "./stage-table.js";

/**
 * What is taken off the handler's bonus score for a claim by the stage it has come to. A stage that no run met
 * makes no difference: what is taken depends on the stage and on what was taken before. A fee or late interest
 * is no bill of the handler's.
 */
export function deductionsOfClaim(
  { aged, asOf, reached, history }: Claim,
  policy: EscalationPolicy,
): readonly BonusDeduction[] {
  const { item } = aged;
  if (item.charge !== undefined) return [];
  const passed = Array.from({ length: reached.rank }, (_, i) => stageOfRank(i + 1, policy));
  const deducting = passed.filter(({ consequences }) => consequences.deduction !== null);
  const stages = policy.deduction.mode === "adds" ? deducting : deducting.slice(-1);
  return stages
    .map((stage) => deduction({ item, asOf, history, stage }, policy))
    .filter(({ amount }) => signOfMoney(amount) > 0);
}

/** What is given back for an item that was settled. */
export function givenBack(
  item: OpenItem,
  { asOf, history }: Pick<Claim, "asOf" | "history">,
  policy: EscalationPolicy,
): readonly BonusDeduction[] {
  const { deduction: rule, citation } = policy;
  if (!rule.givenBackWhenSettled) return [];
  return Array.from(history.deducted)
    .filter(([, taken]) => signOfMoney(taken) > 0)
    .map(([stage, taken]) => {
      const amount = negateMoney(taken);
      const facts = { item: item.id, stage, amount, person: item.handler ?? null };
      return {
        ...header(item, { asOf, history, stage }),
        share: "0",
        base: item.original,
        taken,
        amount,
        reversible: true,
        reasons: [{ code: "bonus-given-back" as const, citation, facts }],
      };
    });
}

function deduction(
  {
    item,
    asOf,
    history,
    stage,
  }: Pick<Claim, "asOf" | "history"> & { readonly item: OpenItem; readonly stage: StageRule },
  policy: EscalationPolicy,
): BonusDeduction {
  const { base: basis, mode, rounding, givenBackWhenSettled } = policy.deduction;
  const { share, citation } = stage.consequences.deduction as NonNullable<
    StageRule["consequences"]["deduction"]
  >;
  const base = basis === "original" ? item.original : item.open;
  const taken = takenBefore(mode === "adds" ? stage.id : undefined, history, base.currency);
  const amount = subtractMoney(multiplyMoney(base, share, rounding), taken);
  const before = signOfMoney(taken) === 0 ? null : taken;
  const facts = { item: item.id, share, base, taken: before, amount, person: item.handler ?? null };
  return {
    ...header(item, { asOf, history, stage: stage.id }),
    share,
    base,
    taken,
    amount,
    reversible: givenBackWhenSettled,
    reasons: [{ code: "bonus-deducted", citation, facts }],
  };
}

function takenBefore(stage: string | undefined, { deducted }: ItemHistory, currency: string): Money {
  if (stage !== undefined) return deducted.get(stage) ?? zeroMoney(currency);
  return sumMoney(deducted.values(), currency);
}

function header(
  item: OpenItem,
  { asOf, history, stage }: Pick<Claim, "asOf" | "history"> & { readonly stage: string },
): Pick<BonusDeduction, "id" | "item" | "customer" | "person" | "stage" | "month"> {
  return {
    id: contentId("deduction", item.id, stage, String(history.deductions)),
    item: item.id,
    customer: item.customer,
    person: item.handler ?? null,
    stage,
    month: asOf.slice(0, 7),
  };
}
