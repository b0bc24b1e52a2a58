import { type Approval, type ApprovalRequest, checkApproval } from "../approval/index.js";
import type { PlainDate } from "../calendar/index.js";
import { type Decision, type Reason, canonicalJson, digestOf } from "../decision/index.js";
import { compareLimits } from "./credit-limit.js";
import type { CreditLine } from "./credit-line.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { CreditCode } from "./credit.reason.js";

/** A row of the table of limits that is to take the place of another. */
export interface LineChange {
  /** The row that holds; left out for a holder who has none. */
  readonly before?: CreditLine;
  readonly after: CreditLine;
}

/** A change that somebody asks for. */
export interface AskedLineChange
  extends LineChange, Pick<ApprovalRequest, "id" | "by" | "onBehalfOf" | "on" | "reason"> {}

/** What a change is judged on. */
export interface LineChangeFacts extends LineChange {
  /** About the holder; its request was made for the same change by `lineChangeRequest`. */
  readonly approval?: Approval;
  readonly asOf: PlainDate;
}

/** Whether a row may be put in the table. */
export interface LineChangeDecision
  extends Decision<"accept" | "pending" | "refuse", CreditCode>, Pick<CreditLine, "scope" | "holder"> {
  /** Whether it allows more than the row before in any way; if not, it only allows less. */
  readonly allowsMore: boolean;
}

/**
 * The request to have a change approved, of the use that the policy names for it. It names both rows, so that an
 * approval counts for no other change.
 *
 * @param asked - a change that allows more, or one that allows less where the policy has a use for that.
 * @example
 * import { chinaTradeRegulation, lineChangeRequest, plainDate } from "receivables";
 *
 * const on = plainDate("2026-05-04");
 * const after = {
 *   scope: "customer",
 *   holder: "C1",
 *   limit: { kind: "unlimited" },
 *   term: 30,
 *   fixedOn: on,
 *   reviewDueOn: plainDate("2026-08-04"),
 * } as const;
 * const { use, subject } = lineChangeRequest({ id: "R1", by: "wang", on, after }, chinaTradeRegulation.credit);
 * [use, subject]; // => ["credit-raise", "C1"]
 */
export function lineChangeRequest(
  { after, before, ...request }: AskedLineChange,
  { changes }: Pick<CreditPolicy, "changes">,
): ApprovalRequest {
  const change = { after, ...(before !== undefined && { before }) };
  const { limit } = after;
  return {
    ...request,
    use: changeUse(change, changes) ?? changes.raiseUse,
    subject: after.holder,
    ...(limit.kind === "amount" && { amount: limit.amount }),
    content: changeContent(change),
  };
}

/**
 * Whether a row of the table of limits may take the place of another (Art. 10): one that allows more in any way, by a
 * higher limit, a longer term, more for a time, a class, or a later end, needs an approval of the policy's use; one
 * that only allows less, what the policy asks for.
 *
 * @example
 * import { checkLineChange, net30, plainDate } from "receivables";
 *
 * const row = {
 *   scope: "customer",
 *   holder: "C1",
 *   limit: { kind: "unlimited" },
 *   term: 30,
 *   fixedOn: plainDate("2026-05-04"),
 *   reviewDueOn: plainDate("2026-08-04"),
 * } as const;
 * const asOf = plainDate("2026-05-04");
 * checkLineChange({ before: row, after: { ...row, term: 15 }, asOf }, net30.credit).outcome; // => "accept"
 * checkLineChange({ before: row, after: { ...row, term: 31 }, asOf }, net30.credit).outcome; // => "refuse"
 */
export function checkLineChange(
  { after, approval, asOf, before }: LineChangeFacts,
  { changes, policy }: Pick<CreditPolicy, "changes" | "policy">,
): LineChangeDecision {
  const { citation } = changes;
  const { holder, scope } = after;
  const change = { after, ...(before !== undefined && { before }) };
  const use = changeUse(change, changes);
  const base = { asOf, policy, scope, holder, allowsMore: allowsMore(change) };
  if (use === null) {
    const reason: Reason<CreditCode> = { code: "change-allows-less", citation, facts: { holder } };
    return { outcome: "accept", reasons: [reason], ...base };
  }
  const needed: Reason<CreditCode> = { code: "change-needs-approval", citation, facts: { holder, use } };
  if (approval === undefined) return { outcome: "refuse", reasons: [needed], ...base };
  const { outcome, reasons } = checkApproval({
    approval,
    use,
    subject: holder,
    content: changeContent(change),
    asOf,
  });
  return { outcome, reasons: [...(outcome === "accept" ? [] : [needed]), ...reasons], ...base };
}

/** The use of the section `approval` that a change is approved by; `null` where it needs none. */
export function changeUse(
  change: LineChange,
  { lowerUse, raiseUse }: CreditPolicy["changes"],
): string | null {
  return allowsMore(change) ? raiseUse : lowerUse;
}

function changeContent({ after, before }: LineChange): string {
  return digestOf({ before: before ?? null, after });
}

/** Whether anything but limit and term is another way than before counts as more, as nobody can say that it is less. */
function allowsMore({ after, before }: LineChange): boolean {
  if (before === undefined) return after.limit.kind !== "none";
  return (
    isHigher(after, before) ||
    (after.term ?? -1) > (before.term ?? -1) ||
    canonicalJson(besides(after)) !== canonicalJson(besides(before))
  );
}

function isHigher({ limit: after }: CreditLine, { limit: before }: CreditLine): boolean {
  const comparable =
    after.kind !== "amount" || before.kind !== "amount" || after.amount.currency === before.amount.currency;
  return !comparable || compareLimits(after, before) > 0;
}

/** All of a row but limit, term and the days on which it was fixed and is reviewed. */
function besides(line: CreditLine): readonly unknown[] {
  const { classLimits = {}, company, holder, scope, temporary = [], validUntil } = line;
  return [classLimits, company ?? null, holder, scope, temporary, validUntil ?? null];
}
