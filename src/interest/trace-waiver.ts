import { type RuleAsked, neededChanges, smallestAmount, tracedRules } from "../decision/index.js";
import { type Money, addMoney, compareMoney, money, signOfMoney } from "../money/index.js";
import type { WaiverDifference, WaiverRule, WaiverTrace } from "./interest-trace.js";
import type { InterestPolicy } from "./interest.policy.js";
import type { InterestCode } from "./interest.reason.js";
import { type WaiverRequest, waiveCharge } from "./waive-charge.js";

const RULE_OF = {
  "waiver-not-a-charge": "waiver-charge",
  "waiver-nothing-open": "waiver-open",
  "waiver-not-positive": "waiver-amount",
  "waiver-exceeds-open": "waiver-amount",
  "waiver-role-not-authorised": "waiver-role",
  "waiver-without-reason": "waiver-reason",
} as const satisfies Partial<Record<InterestCode, WaiverRule>>;

/**
 * How it came about that a charge is waived or not: each rule with what it looked at, and what would have to differ: who
 * decides, a reason, the most that may be waived; of a waiver, the least that may not. Every change was tried by
 * {@link waiveCharge} itself, and no part of it is spare. What is no charge, or not open, nothing waives.
 *
 * @throws MisuseError as {@link waiveCharge}.
 * @example
 * import { explainReason, money, net30, plainDate, traceWaiver } from "receivables";
 *
 * const day = plainDate("2026-05-04");
 * const charge = {
 *   id: "F-1", document: "F-1", source: "invoice", kind: "other", charge: { kind: "fee", item: "INV-7" },
 *   customer: "C-1", issuedOn: day, postedOn: day, dueOn: day,
 *   original: money("10", "USD"), open: money("10", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const request = { charge, amount: money("12", "USD"), by: "E-3", role: "finance-manager", because: "Old customer", asOf: day };
 * const { changes } = traceWaiver(request, net30.interest);
 * changes.map(({ outcome, parts }) => [outcome, ...parts.map((part) => explainReason(part))]); // => [["waived", "10.00 USD of F-1 are waived instead of 12.00 USD"]]
 */
export function traceWaiver(request: WaiverRequest, policy: InterestPolicy): WaiverTrace {
  const decision = waiveCharge(request, policy);
  const { charge, amount = charge.open, role, because } = request;
  const { citation } = policy;
  const asked: readonly RuleAsked<WaiverRule, InterestCode>[] = [
    { rule: "waiver-charge", citation, facts: { charge: charge.id } },
    { rule: "waiver-open", citation, facts: { charge: charge.id, open: charge.open } },
    { rule: "waiver-amount", citation, facts: { amount, open: charge.open } },
    { rule: "waiver-role", citation, facts: { role, roles: policy.waiverRoles } },
    { rule: "waiver-reason", citation, facts: { because } },
  ];
  const outcomeOf = (parts: readonly WaiverDifference[]) =>
    waiveCharge(parts.reduce(withPart, request), policy).outcome;
  const tried =
    decision.outcome === "waived"
      ? tooMuch(request, citation, (part) => outcomeOf([part]) !== "waived")
      : [remedies(request, policy)];
  return {
    decision,
    rules: tracedRules(decision.reasons, asked, RULE_OF),
    changes: neededChanges({ tried, outcomeOf }),
  };
}

/** All that may be wrong with the request, put right; what is right already turns out to be spare. */
function remedies(
  { charge, amount = charge.open }: WaiverRequest,
  { citation, waiverRoles: roles }: InterestPolicy,
): readonly WaiverDifference[] {
  const facts = { charge: charge.id };
  const decides: WaiverDifference = {
    kind: "role",
    code: "waiver-by-role",
    citation,
    facts: { ...facts, roles },
    roles,
  };
  return [
    waived(charge.open, amount, charge.id, citation),
    ...(roles.length > 0 ? [decides] : []),
    { kind: "reason", code: "waiver-gives-reason", citation, facts },
  ];
}

/** The least amount that is not waived any more. */
function tooMuch(
  { charge, amount = charge.open }: WaiverRequest,
  citation: string,
  refused: (part: WaiverDifference) => boolean,
): readonly (readonly WaiverDifference[])[] {
  const part = (some: Money): WaiverDifference => waived(some, amount, charge.id, citation);
  const greatest = addMoney(charge.open, money("1", charge.open.currency));
  const least = smallestAmount(greatest, (some) => compareMoney(some, amount) > 0 && refused(part(some)));
  return least === null || signOfMoney(least) <= 0 ? [] : [[part(least)]];
}

function waived(amount: Money, asked: Money, charge: string, citation: string): WaiverDifference {
  return { kind: "amount", code: "waiver-of-amount", citation, facts: { charge, amount, asked }, amount };
}

function withPart(request: WaiverRequest, part: WaiverDifference): WaiverRequest {
  switch (part.kind) {
    case "amount":
      return { ...request, amount: part.amount };
    case "role":
      return { ...request, role: part.roles[0] ?? request.role };
    case "reason":
      return { ...request, because: part.code };
    default:
      return part satisfies never;
  }
}
