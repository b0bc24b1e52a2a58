import { type Citation, contentId } from "../decision/index.js";
import { type Money, multiplyMoney, signOfMoney } from "../money/index.js";
import type { Carrier } from "./carrier.js";
import type { Claim } from "./claim.js";
import { chargeKey } from "./history.js";
import type { StageFee } from "./stage-consequences.js";
import type { StageCharge } from "./stage-charge.js";

/**
 * What a stage charges: its fee, once, and the late interest to claim, once a day; neither on a claim that is
 * itself a fee or late interest.
 */
export function carrierCharges(
  { stage, claims }: Carrier,
  interest: ReadonlyMap<string, Money>,
): readonly StageCharge[] {
  const { fee, interest: claimsInterest } = stage.consequences;
  const bills = claims.filter(({ aged }) => aged.item.charge === undefined);
  const fees = fee === null ? [] : feesOf(fee, stage.id, bills);
  if (claimsInterest === null) return fees;
  const { citation } = claimsInterest;
  const accrued = bills.flatMap((claim) => {
    const amount = interest.get(claim.aged.item.id);
    if (amount === undefined || signOfMoney(amount) <= 0 || isCharged("interest", claim.asOf, claim))
      return [];
    return [charge({ kind: "interest", occasion: claim.asOf, stage: stage.id, amount, citation }, claim)];
  });
  return [...fees, ...accrued];
}

function feesOf(fee: StageFee, stage: string, bills: readonly Claim[]): StageCharge[] {
  const left = bills.filter((claim) => !isCharged("fee", stage, claim));
  const due = (claim: Claim, amount: Money): StageCharge =>
    charge({ kind: "fee", occasion: stage, stage, amount, citation: fee.citation }, claim);
  if (fee.kind === "share") {
    return left
      .map((claim) => due(claim, multiplyMoney(claim.pressed, fee.share, fee.rounding)))
      .filter(({ amount }) => signOfMoney(amount) > 0);
  }
  if (left.length < bills.length) return [];
  const priced = left.flatMap((claim) => {
    const amount = fee.amounts.find(({ currency }) => currency === claim.pressed.currency);
    return amount === undefined || signOfMoney(amount) <= 0 ? [] : [{ claim, amount }];
  });
  const [worst, ...others] = priced;
  if (worst === undefined) return [];
  const { claim, amount } = others.reduce(
    (a, b) => (b.claim.overdueDays > a.claim.overdueDays ? b : a),
    worst,
  );
  return [due(claim, amount)];
}

function isCharged(kind: StageCharge["kind"], occasion: string, { history }: Claim): boolean {
  return history.recorded.has(chargeKey(kind, occasion));
}

function charge(
  {
    kind,
    occasion,
    stage,
    amount,
    citation,
  }: Pick<StageCharge, "kind" | "occasion" | "stage" | "amount"> & { readonly citation: Citation },
  { aged }: Claim,
): StageCharge {
  const { id: item, customer } = aged.item;
  const code = kind === "fee" ? "stage-fee-due" : "late-interest-due";
  return {
    id: contentId("charge", kind, item, occasion),
    kind,
    occasion,
    item,
    customer,
    stage,
    amount,
    reasons: [{ code, citation, facts: { item, customer, stage, amount } }],
  };
}
