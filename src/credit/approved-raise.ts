import { type ApprovalCheck, checkApproval } from "../approval/index.js";
import { type Reason, canonicalJson, compareText } from "../decision/index.js";
import { type Money, minMoney } from "../money/index.js";
import type { CreditFacts } from "./credit-facts.js";
import { type CreditRaise, raiseContent } from "./credit-raise.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { CreditCode } from "./credit.reason.js";

/** What raises that were asked for come to. */
export interface ApprovedRaise extends Pick<CreditRaise, "limit" | "term"> {
  /** Whether each counts, sorted by request. */
  readonly checks: readonly ApprovalCheck[];
  /** The requests that count. */
  readonly requests: readonly string[];
  /** Who is still to take a step of what is on its way, in order: roles, or persons by name. */
  readonly pending: readonly string[];
}

interface CheckedRaise {
  readonly raise: CreditRaise;
  readonly check: ApprovalCheck;
}

/** Nothing was asked for. */
export const NO_RAISE: ApprovedRaise = { checks: [], requests: [], pending: [] };

/**
 * What was approved by the day for this customer and these figures (Art. 10). Of several approvals the one granted
 * last counts, for the limit and for the term each; of two granted on one day the lower.
 */
export function approvedRaise(
  { customer, raises = [], asOf }: Pick<CreditFacts, "customer" | "raises" | "asOf">,
  { newCustomer }: CreditPolicy,
): ApprovedRaise {
  const checked = raises
    .map((raise): CheckedRaise => {
      const { approval, limit, term } = raise;
      const content = raiseContent({ customer, limit, term });
      const need = { approval, use: newCustomer.moreUse, subject: customer, content, asOf };
      return { raise, check: checkApproval({ ...need, ...(limit !== undefined && { amount: limit }) }) };
    })
    .sort(
      (a, b) =>
        compareText(a.check.status.request, b.check.status.request) ||
        compareText(canonicalJson(a.check), canonicalJson(b.check)),
    );
  const counted = checked.filter(({ check }) => check.outcome === "accept");
  const limit = lastOf(counted, (raise) => raise.limit, minMoney);
  const term = lastOf(counted, (raise) => raise.term, Math.min);
  return {
    ...(limit !== undefined && { limit }),
    ...(term !== undefined && { term }),
    checks: checked.map(({ check }) => check),
    requests: counted.map(({ check }) => check.status.request),
    pending: [...new Set(checked.flatMap(stepsToCome))],
  };
}

/** Why each raise counts or does not. */
export function raiseReasons({ checks }: ApprovedRaise): readonly Reason<CreditCode>[] {
  return checks.flatMap(({ reasons }) => reasons);
}

function lastOf<T extends Money | number>(
  counted: readonly CheckedRaise[],
  figureOf: (raise: CreditRaise) => T | undefined,
  lower: (a: T, b: T) => T,
): T | undefined {
  const figures = counted.flatMap(({ raise, check }) => {
    const figure = figureOf(raise);
    return figure === undefined ? [] : [{ figure, on: check.status.closedOn ?? "" }];
  });
  const latest = figures.reduce((day, { on }) => (on > day ? on : day), "");
  const last = figures.filter(({ on }) => on === latest).map(({ figure }) => figure);
  return last.length === 0 ? undefined : last.reduce((a, b) => lower(a, b));
}

function stepsToCome({ raise, check }: CheckedRaise): readonly string[] {
  const { steps } = raise.approval.chain;
  const open = steps.findIndex(({ id }) => check.outcome === "pending" && id === check.status.step);
  return open === -1 ? [] : steps.slice(open).map(({ by }) => ("role" in by ? by.role : by.person));
}
