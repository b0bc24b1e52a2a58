import { multiplyMoney, signOfMoney } from "../money/index.js";
import type { Carrier } from "./carrier.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { chargeKey } from "./history.js";
import { type InterestByItem, interestCharge } from "./interest-charges.js";
import type { FixedFee, ShareFee, StageFee } from "./stage-consequences.js";
import { type StageCharge, stageCharge } from "./stage-charge.js";
import type { StageRule } from "./stage.js";
import { isLeft } from "./withheld-actions.js";

/**
 * What a stage charges: its fee, once, and the late interest to claim, once a day; neither on a claim that is
 * itself a fee or late interest.
 */
export function carrierCharges(
  { stage, claims }: Carrier,
  interest: InterestByItem,
  policy: EscalationPolicy,
): readonly StageCharge[] {
  const { fee } = stage.consequences;
  const bills = claims.filter(({ aged }) => aged.item.charge === undefined);
  return [
    ...(fee === null ? [] : feesOf(fee, stage, bills, policy)),
    ...bills.flatMap(({ aged, asOf, history }) =>
      interestCharge({ item: aged.item, asOf, history, stage }, interest),
    ),
  ];
}

function feesOf(
  fee: StageFee,
  stage: StageRule,
  bills: readonly Claim[],
  { carriedBy }: EscalationPolicy,
): readonly StageCharge[] {
  const left = bills.filter(({ history }) => !history.recorded.has(chargeKey("fee", stage.id)));
  if (fee.kind === "share") return left.flatMap((claim) => shareOf(fee, stage.id, claim));
  const joined = carriedBy !== "item" && bills.some((claim) => cameLater(claim, stage));
  return joined || left.length < bills.length ? [] : fixedFee(fee, stage.id, bills);
}

/** Whether it was acted on in the stage before: then the fee that covers it stood on a bill that is paid by now. */
function cameLater(claim: Claim, { id, actions }: StageRule): boolean {
  return actions.some((action) => !isLeft(claim, id, action));
}

function shareOf({ citation, rounding, share }: ShareFee, stage: string, claim: Claim): StageCharge[] {
  const amount = multiplyMoney(claim.pressed, share, rounding);
  const { item } = claim.aged;
  return signOfMoney(amount) > 0
    ? [stageCharge({ kind: "fee", occasion: stage, stage, amount, citation, item })]
    : [];
}

/** One fee on the most overdue bill in a currency that has one; it covers the others. */
function fixedFee({ amounts, citation }: FixedFee, stage: string, bills: readonly Claim[]): StageCharge[] {
  const priced = bills.flatMap(({ aged: { item }, overdueDays, pressed }) => {
    const amount = amounts.find(({ currency }) => currency === pressed.currency);
    return amount === undefined || signOfMoney(amount) <= 0 ? [] : [{ item, overdueDays, amount }];
  });
  const [first, ...others] = priced;
  if (first === undefined) return [];
  const { item, amount } = others.reduce((a, b) => (b.overdueDays > a.overdueDays ? b : a), first);
  const covers = bills.map(({ aged }) => aged.item.id).filter((id) => id !== item.id);
  return [stageCharge({ kind: "fee", occasion: stage, stage, amount, citation, item, covers })];
}
