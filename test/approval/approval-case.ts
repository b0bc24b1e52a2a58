import {
  type Approval,
  type ApprovalEvent,
  type ApprovalPolicy,
  type ApprovalRecorded,
  type ApprovalRequest,
  type ChainStep,
  openApproval,
  recordApproval,
  type RoleHolder,
  type VoteEvent,
} from "receivables/approval";
import { type PlainDate, plainDate } from "receivables/calendar";
import { type Money, money } from "receivables/money";
import { approvalSection as regulationSection } from "../../src/policy/china-trade-regulation/approval.js";
import { approvalSection as net30Section } from "../../src/policy/net-30/approval.js";

export const regulation: ApprovalPolicy = {
  ...regulationSection,
  policy: { id: "china-trade-regulation", version: "1" },
};
export const net30: ApprovalPolicy = { ...net30Section, policy: { id: "net-30", version: "1" } };

/** The day of the request in most cases, a Monday. */
export const DAY: PlainDate = plainDate("2026-05-04");
export const LATER: PlainDate = plainDate("2026-12-31");

export const day = (text: string): PlainDate => plainDate(text);
export const cny = (amount: string): Money => money(amount, "CNY");
export const usd = (amount: string): Money => money(amount, "USD");

export const roles = (role: string, ...persons: string[]): RoleHolder[] =>
  persons.map((person) => ({ role, person }));

/** The firm of most cases: a committee of four, chaired by the general manager chen. */
export const FIRM: readonly RoleHolder[] = [
  ...roles("market-management-committee", "sun", "li", "zhou", "chen"),
  ...roles("general-manager", "chen"),
  ...roles("vice-general-manager", "wu"),
  ...roles("business-supervisor", "sun", "ma"),
  ...roles("business-manager", "li"),
  ...roles("head-in-charge", "wu"),
  ...roles("finance-manager", "zhou"),
  ...roles("sales-head", "he"),
  ...roles("approving-body", "liu"),
];

export const request = (use: string, more: Partial<ApprovalRequest> = {}): ApprovalRequest => ({
  id: "R1",
  use,
  subject: "C1",
  by: "wang",
  on: DAY,
  reason: "a reason",
  ...more,
});

/** One step of a chain: its role is `role`, and one vote decides, unless said otherwise. */
export const step = (more: Partial<ChainStep> = {}): ChainStep => ({
  id: "step",
  by: { role: "role" },
  without: [],
  voting: { mode: "one" },
  opinionNeeded: false,
  deadline: null,
  substitutes: null,
  ...more,
});

/** A policy whose only use `ask` goes through these steps, whatever the amount. */
export const policyOf = (...steps: readonly ChainStep[]): ApprovalPolicy => ({
  policy: { id: "firm", version: "1" },
  citation: "House rule",
  chains: { chain: { citation: "House rule", steps } },
  uses: { ask: { citation: "House rule", reasonNeeded: false, bands: [{ upTo: null, chain: "chain" }] } },
});

/** The approval that was opened; throws where none was. */
export function opened(
  policy: ApprovalPolicy,
  roster: readonly RoleHolder[],
  own: ApprovalRequest = request("ask"),
): Approval {
  const { approval, decision } = openApproval({ request: own, roster, asOf: LATER }, policy);
  if (approval === null) throw new Error(JSON.stringify(decision));
  return approval;
}

export const vote = (by: string, at: string, more: Partial<VoteEvent> = {}): VoteEvent => ({
  kind: "vote",
  step: at,
  by,
  on: DAY,
  choice: "for",
  opinion: "seen",
  ...more,
});

export const record = (approval: Approval, event: ApprovalEvent, asOf: PlainDate = LATER): ApprovalRecorded =>
  recordApproval({ approval, event, asOf });

/** The approval after some events, refused ones among them. */
export const after = (approval: Approval, ...events: readonly ApprovalEvent[]): Approval =>
  events.reduce((state, event) => record(state, event).approval, approval);

export const codes = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }): string[] =>
  reasons.map(({ code }) => code);

/** The codes of recording an event. */
export const told = (approval: Approval, event: ApprovalEvent, asOf: PlainDate = LATER): string[] =>
  codes(record(approval, event, asOf).decision);
