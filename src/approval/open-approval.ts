import type { BusinessCalendar, PlainDate } from "../calendar/index.js";
import type { Decision, Reason } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { Approval } from "./approval.js";
import type { ApprovalRequest } from "./approval-request.js";
import type { ApprovalChain, ApprovalPolicy } from "./approval.policy.js";
import type { ApprovalOpeningCode } from "./approval.reason.js";
import { chooseChain } from "./choose-chain.js";
import { openedStep } from "./open-step.js";
import { type RoleHolder, inOrder } from "./role-holder.js";

/** What is needed to open an approval. */
export interface ApprovalFacts {
  readonly request: ApprovalRequest;
  /** Who holds which role, all roles of the chain. */
  readonly roster: readonly RoleHolder[];
  /** Needed where a step's deadline is counted in business days. */
  readonly calendar?: BusinessCalendar;
  readonly asOf: PlainDate;
}

/** The approval that was opened, or why none was. */
export interface ApprovalOpening {
  readonly decision: Decision<"accept" | "refuse", ApprovalOpeningCode>;
  /** `null` where it was refused. */
  readonly approval: Approval | null;
}

/**
 * Opens an approval: its use and amount choose the chain, and the first step opens on the day of the request. It is
 * refused for a use without a chain, without the amount or the written reason that the use asks for, for an amount
 * in another currency than the thresholds, and for a request dated in the future.
 *
 * @throws MisuseError `chain-without-steps`, `calendar-missing`.
 * @example
 * import { openApproval, plainDate } from "receivables";
 *
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   citation: "House rule",
 *   chains: {},
 *   uses: { discount: { citation: "Art. 20", reasonNeeded: true, bands: [{ upTo: null, chain: "manager" }] } },
 * };
 * const on = plainDate("2026-05-04");
 * const request = { id: "R1", use: "discount", subject: "C1", by: "wang", on };
 * const { decision } = openApproval({ request, roster: [], asOf: on }, policy);
 * decision.reasons.map(({ code }) => code); // => ["use-without-chain", "reason-missing"]
 */
export function openApproval(facts: ApprovalFacts, policy: ApprovalPolicy): ApprovalOpening {
  const { request, asOf } = facts;
  const chosen = chooseChain(request, policy);
  const faults = [...("fault" in chosen ? [chosen.fault] : []), ...requestFaults(facts, policy)];
  const base = { asOf, policy: policy.policy };
  if ("fault" in chosen || faults.length > 0) {
    return { decision: { outcome: "refuse", reasons: faults, ...base }, approval: null };
  }
  const { chain, name } = chosen;
  const calendar = calendarFor(chain, facts);
  const opened = { request, chain, roster: inOrder(facts.roster), calendar, steps: [] };
  const approval: Approval = {
    ...opened,
    steps: [openedStep(opened, firstOf(chain, name), request.on)],
    outcome: "pending",
    closedOn: null,
    policy: policy.policy,
  };
  const { id, use, subject, by } = request;
  const reason: Reason<ApprovalOpeningCode> = {
    code: "approval-opened",
    citation: chain.citation,
    facts: { request: id, use, subject, by, chain: name, steps: chain.steps.map((step) => step.id) },
  };
  return { decision: { outcome: "accept", reasons: [reason], ...base }, approval };
}

function requestFaults(
  { request, asOf }: ApprovalFacts,
  { uses, citation }: ApprovalPolicy,
): readonly Reason<ApprovalOpeningCode>[] {
  const { id, use, on, reason = "" } = request;
  const rule = Object.hasOwn(uses, use) ? uses[use] : undefined;
  const cited = rule?.citation ?? citation;
  const faults: readonly (Reason<ApprovalOpeningCode> | false)[] = [
    rule !== undefined &&
      rule.reasonNeeded &&
      reason.trim() === "" && { code: "reason-missing", citation: cited, facts: { request: id, use } },
    on > asOf && { code: "request-in-future", citation: cited, facts: { request: id, on, asOf } },
  ];
  return faults.filter((fault) => fault !== false);
}

/** Only what the chain counts by, so that the approval does not carry years of holidays for nothing. */
function calendarFor({ steps }: ApprovalChain, { calendar }: ApprovalFacts): BusinessCalendar | null {
  const counts = steps.some(({ deadline }) => deadline?.counted === "business");
  return counts ? (calendar ?? null) : null;
}

function firstOf({ steps }: ApprovalChain, name: string): ApprovalChain["steps"][number] {
  const [first] = steps;
  if (first !== undefined) return first;
  throw new MisuseError({
    code: "chain-without-steps",
    field: `chains.${name}.steps`,
    value: steps,
    problem: "a chain without steps would approve everything",
    remedy: "Give it a step; read policies of outside sources with approvalPolicySchema.",
  });
}
