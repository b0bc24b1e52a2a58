import type { PlainDate } from "../calendar/index.js";
import { type Decision, type Facts, type Reason, contentId } from "../decision/index.js";
import type { OpenItem, WriteOff } from "../ledger/index.js";
import { type Money, compareMoney, signOfMoney } from "../money/index.js";
import type { InterestPolicy } from "./interest.policy.js";
import type { InterestCode } from "./interest.reason.js";

/** Somebody's wish to waive late interest or a fee. */
export interface WaiverRequest {
  /** The charge's open item. */
  readonly charge: OpenItem;
  /** More than zero and not more than is open; without it, all that is open. */
  readonly amount?: Money;
  /** The person who decides. */
  readonly by: string;
  /** The role in which that person decides. */
  readonly role: string;
  /** In words, for those who ask later. */
  readonly because: string;
  readonly asOf: PlainDate;
}

/** Whether a charge is waived, and the ledger's document that does so. */
export interface Waiver extends Decision<"waived" | "not-waived", InterestCode> {
  readonly charge: string;
  readonly by: string;
  readonly role: string;
  /** `null` when nothing is waived. */
  readonly document: WriteOff | null;
}

/**
 * Waives late interest or a fee, wholly or in part. Only somebody of a role that the policy names may, and only
 * with a reason; interest that is not claimed yet is claimed first. Every ground of a refusal is given.
 *
 * @throws MisuseError `currency-mismatch` for an amount in another currency than the charge's.
 * @example
 * import { money, net30, plainDate, waiveCharge } from "receivables";
 *
 * const day = plainDate("2026-05-04");
 * const charge = {
 *   id: "fee:INV-7/second-letter", document: "fee:INV-7/second-letter", source: "invoice", kind: "other",
 *   charge: { kind: "fee", item: "INV-7" }, customer: "C-1", issuedOn: day, postedOn: day, dueOn: day,
 *   original: money("10", "USD"), open: money("10", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const request = { charge, by: "E-3", role: "handler", because: "Long-standing customer", asOf: day };
 * waiveCharge(request, net30.interest).outcome; // => "not-waived"
 * waiveCharge({ ...request, role: "finance-manager" }, net30.interest).outcome; // => "waived"
 */
export function waiveCharge(request: WaiverRequest, policy: InterestPolicy): Waiver {
  const { charge, amount = charge.open, by, role, because, asOf } = request;
  const reason = (code: InterestCode, facts: Facts = {}): Reason<InterestCode> => ({
    code,
    citation: policy.citation,
    facts: { charge: charge.id, ...facts },
  });
  const grounds = [
    charge.charge === undefined && reason("waiver-not-a-charge"),
    signOfMoney(charge.open) <= 0 && reason("waiver-nothing-open"),
    request.amount !== undefined && signOfMoney(amount) <= 0 && reason("waiver-not-positive", { amount }),
    compareMoney(amount, charge.open) > 0 && reason("waiver-exceeds-open", { amount, open: charge.open }),
    !policy.waiverRoles.includes(role) &&
      reason("waiver-role-not-authorised", { role, roles: policy.waiverRoles }),
    because.trim() === "" && reason("waiver-without-reason"),
  ].filter((ground) => ground !== false);
  const header = { charge: charge.id, by, role, asOf, policy: policy.policy };
  if (grounds.length > 0) return { ...header, outcome: "not-waived", reasons: grounds, document: null };
  return {
    ...header,
    outcome: "waived",
    reasons: [reason("charge-waived", { amount, by, role, because })],
    document: writeOffOf(request, amount),
  };
}

function writeOffOf({ charge, because, asOf }: WaiverRequest, amount: Money): WriteOff {
  const { customer, account, handler, department } = charge;
  return {
    kind: "write-off",
    id: contentId("waiver", charge.id, asOf, amount.amount),
    customer,
    ...(account !== undefined && { account }),
    ...(handler !== undefined && { handler }),
    ...(department !== undefined && { department }),
    postedOn: asOf,
    because,
    settles: [{ item: charge.id, amount }],
  };
}
