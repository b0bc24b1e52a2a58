import {
  type ApprovalEvent,
  type ApprovalRequest,
  approvalSlipRequest,
  creditRaiseRequest,
  type PlainDate,
  plainDate,
} from "receivables";
import type { Trader } from "./customers.js";
import { contractId, idOf, slipId, WAITING } from "./orders.js";
import { POLICY } from "./policy.js";
import { yuan } from "./yuan.js";

/** A request with what was said to it. */
export type ApprovalCase = readonly [ApprovalRequest, ...ApprovalEvent[]];

/** The general manager agrees to handle a bill as a special case. */
const SPECIAL_CASE: ApprovalCase = [
  {
    id: "SC-C007",
    use: "special-case",
    subject: "INV-C007-01",
    by: "B01",
    on: plainDate("2026-10-12"),
    reason: "promises broken twice",
  },
  vote("general-manager", "G01", plainDate("2026-10-14")),
];

/** The contracts and slips of what waits for a check, a raise that the committee and the general manager agreed to, a special case. */
export function signedPapers(traders: readonly Trader[]): readonly ApprovalCase[] {
  const handlerOf = (customer: string): string =>
    traders.find((trader) => trader.customer.id === customer)?.customer.handler ?? "B01";
  const contracts = WAITING.flatMap((waiting): readonly ApprovalCase[] => {
    const { amount, contract: on, customer } = waiting;
    if (on === undefined || !contractId(customer).startsWith("CT-")) return [];
    const request = { id: contractId(customer), use: POLICY.credit.contractUse, subject: idOf(waiting) };
    return [
      [{ ...request, by: handlerOf(customer), on, amount: yuan(amount) }, vote("head-in-charge", "B02", on)],
    ];
  });
  const slips = WAITING.flatMap((waiting): readonly ApprovalCase[] => {
    const { amount, customer, slip: on, term } = waiting;
    if (on === undefined) return [];
    const asked = { id: slipId(customer), order: idOf(waiting), by: handlerOf(customer), on };
    return [
      [
        approvalSlipRequest({ ...asked, term, amount: yuan(amount) }, POLICY.credit),
        vote("business-manager", "B02", on),
      ],
    ];
  });
  return [...contracts, ...slips, raiseOfC064(handlerOf("C064")), SPECIAL_CASE];
}

function raiseOfC064(by: string): ApprovalCase {
  const on = plainDate("2026-10-09");
  const asked = { id: "CR-C064", customer: "C064", by, on, limit: yuan("10000") };
  const committee = ["B01", "B02", "F01"].map((member) =>
    vote("market-management-committee", member, plainDate("2026-10-12")),
  );
  return [
    creditRaiseRequest(asked, POLICY.credit),
    ...committee,
    vote("general-manager", "G01", plainDate("2026-10-14")),
  ];
}

function vote(step: string, by: string, on: PlainDate): ApprovalEvent {
  return { kind: "vote", step, by, on, choice: "for" };
}
