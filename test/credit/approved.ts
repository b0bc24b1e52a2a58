import {
  type Approval,
  type ApprovalRequest,
  type RoleHolder,
  type Signature,
  type VoteEvent,
  approvalFromSignatures,
  openApproval,
  recordApproval,
} from "receivables/approval";
import {
  type ApprovalSlip,
  type AskedRaise,
  type CreditRaise,
  approvalSlipRequest,
  creditRaiseRequest,
} from "receivables/credit";
import type { Money } from "receivables/money";
import { chinaTradeRegulation } from "receivables/policy";
import { day, policy, today, yuan } from "./build-facts.js";

/** The committee is Lin and Mo, with the general manager Zhou who approves after it. */
export const FIRM: readonly RoleHolder[] = [
  { role: "market-management-committee", person: "Lin" },
  { role: "market-management-committee", person: "Mo" },
  { role: "market-management-committee", person: "Zhou" },
  { role: "general-manager", person: "Zhou" },
  { role: "head-in-charge", person: "Lu" },
  { role: "business-manager", person: "Wu" },
];

const LATER = day("2026-12-31");

export function vote(by: string, step: string, more: Partial<VoteEvent> = {}): VoteEvent {
  return { kind: "vote", step, by, on: day("2026-06-10"), choice: "for", ...more };
}

export const LIN: VoteEvent = vote("Lin", "market-management-committee");
export const MO: VoteEvent = vote("Mo", "market-management-committee");
export const ZHOU: VoteEvent = vote("Zhou", "general-manager", { on: day("2026-06-11") });

/** What votes come to; a refused one changes nothing. */
export function voted(request: ApprovalRequest, ...votes: readonly VoteEvent[]): Approval {
  const { approval, decision } = openApproval(
    { request, roster: FIRM, asOf: LATER },
    chinaTradeRegulation.approval,
  );
  if (approval === null) throw new Error(JSON.stringify(decision));
  return votes.reduce(
    (state, event) => recordApproval({ approval: state, event, asOf: LATER }).approval,
    approval,
  );
}

export type Figures = Partial<Pick<AskedRaise, "id" | "customer" | "limit" | "term">>;

export const ASKED: { readonly limit: Money; readonly term: number } = { limit: yuan("80000"), term: 25 };

/** A raise of C1, with what was voted on it. */
export function raise(figures: Figures, ...votes: readonly VoteEvent[]): CreditRaise {
  const { limit, term } = figures;
  const asked = { id: "R1", customer: "C1", by: "Qin", on: day("2026-06-01"), ...figures };
  return {
    approval: voted(creditRaiseRequest(asked, policy), ...votes),
    ...(limit !== undefined && { limit }),
    ...(term !== undefined && { term }),
  };
}

/** A raise that the committee and the general manager agreed to. */
export const granted = (figures: Figures): CreditRaise => raise(figures, LIN, MO, ZHOU);

/** A paper about the order O1 that was signed by hand. */
export function signed(request: Partial<ApprovalRequest>, ...signatures: readonly Signature[]): Approval {
  const { approval, decision } = approvalFromSignatures(
    {
      request: { id: "K1", use: "contract", subject: "O1", by: "Qin", on: day("2026-06-01"), ...request },
      roster: FIRM,
      signatures,
      asOf: LATER,
    },
    chinaTradeRegulation.approval,
  );
  if (approval === null) throw new Error(JSON.stringify(decision));
  return approval;
}

export const LU: Signature = { role: "head-in-charge", by: "Lu", on: today };
export const WU: Signature = { role: "business-manager", by: "Wu", on: today };

export const contract: Approval = signed({}, LU);

/** A slip of O1 over 100 yuan for 30 days, signed by the business manager. */
export function slip(
  given: Partial<Pick<ApprovalSlip, "amount" | "term">> & { readonly order?: string } = {},
  ...signatures: readonly Signature[]
): ApprovalSlip {
  const { amount = yuan("100"), term = 30, order = "O1" } = given;
  const asked = { id: "S1", order, by: "Qin", on: day("2026-06-01"), amount, term };
  return { approval: signed(approvalSlipRequest(asked, policy), ...signatures), amount, term };
}
