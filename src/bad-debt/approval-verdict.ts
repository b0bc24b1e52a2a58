import { type Approval, checkApproval } from "../approval/index.js";
import type { PlainDate } from "../calendar/index.js";
import { type Finding, compareText } from "../decision/index.js";
import type { ApplicationRule, ApprovalRoute, RequiredApproval } from "./application-rule.js";
import type { BadDebtApplication } from "./bad-debt-application.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { ApplicationCode } from "./bad-debt.reason.js";

/** What the approvals of an application come to. */
export interface ApprovalVerdict {
  readonly outcome: "approved" | "awaiting-approval" | "not-in-order" | "not-approved";
  readonly reasons: readonly Finding<ApplicationCode>[];
}

interface VerdictFacts {
  readonly application: BadDebtApplication;
  readonly digest: string;
  readonly approvals: readonly Approval[];
  readonly asOf: PlainDate;
}

/** Whether every approval that the rule asks for is granted over the paper as it stands. */
export function approvalVerdict(facts: VerdictFacts, { approvals }: ApplicationRule): ApprovalVerdict {
  const judged = approvals.map((required) => judge(facts, required));
  const outcome = (["not-approved", "not-in-order", "awaiting-approval"] as const).find((worst) =>
    judged.some((one) => one.outcome === worst),
  );
  return { outcome: outcome ?? "approved", reasons: judged.flatMap(({ reasons }) => reasons) };
}

const BEST_FIRST = ["approved", "awaiting-approval", "not-in-order", "not-approved"] as const;

/** Of several requests under one use the one that got furthest counts: what was rejected may be asked for again. */
function judge(facts: VerdictFacts, required: RequiredApproval): ApprovalVerdict {
  const { application, approvals } = facts;
  const own = approvals
    .filter(({ request }) => request.use === required.use && request.on <= facts.asOf)
    .toSorted((a, b) => compareText(a.request.id, b.request.id))
    .map((approval) => judgeOne(facts, required, approval));
  const best = BEST_FIRST.map((outcome) => own.find((one) => one.outcome === outcome)).find(
    (one) => one !== undefined,
  );
  if (best !== undefined) return best;
  const { id, customer } = application;
  const reason = badDebtFinding("application-approval-missing", "Art. 26, 30", [id, required.use], {
    application: id,
    customer,
    use: required.use,
  });
  return { outcome: "awaiting-approval", reasons: [reason] };
}

function judgeOne(
  { application, digest, asOf }: VerdictFacts,
  { use, routes }: RequiredApproval,
  approval: Approval,
): ApprovalVerdict {
  const { id, customer } = application;
  const check = checkApproval({ approval, use, subject: id, content: digest, asOf });
  const why = new Set(check.reasons.map(({ code }) => code));
  const { closedOn: endedOn, outcome } = check.status;
  // A later vote is not known yet on an earlier day.
  const closedOn = endedOn !== null && endedOn <= asOf ? endedOn : null;
  const status = why.has("approval-not-borne-out") ? "refuse" : closedOn === null ? "pending" : outcome;
  const { request, chain } = approval;
  const roles = chain.steps.flatMap(({ by }) => ("role" in by ? [by.role] : []));
  const route = routes.find((one) => goesThrough(roles, one));
  const citation = route?.citation ?? chain.citation;
  const base = { application: id, customer, request: request.id, use, status, closedOn };
  const reason = (code: ApplicationCode, expected: string | null = null, actual: string | null = null) =>
    badDebtFinding(code, citation, [id, use, request.id], { ...base, roles }, [expected, actual]);
  if (status !== "approved" && status !== "pending") {
    return { outcome: "not-approved", reasons: [reason("application-not-approved")] };
  }
  if (why.has("approval-of-other-content")) {
    const changed = reason("application-changed-after-approval", digest, request.content ?? null);
    return { outcome: "not-in-order", reasons: [changed] };
  }
  if (routes.length > 0 && route === undefined) {
    return { outcome: "not-in-order", reasons: [reason("application-approved-by-other-route")] };
  }
  return status === "approved"
    ? { outcome: "approved", reasons: [reason("application-approved")] }
    : { outcome: "awaiting-approval", reasons: [reason("application-awaits-approval")] };
}

function goesThrough(roles: readonly string[], route: ApprovalRoute): boolean {
  return roles.reduce((at, role) => (role === route.roles[at] ? at + 1 : at), 0) === route.roles.length;
}
