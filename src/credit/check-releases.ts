import { type ApprovalCheck, checkApproval } from "../approval/index.js";
import { type Reason, compareText } from "../decision/index.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { CreditCode } from "./credit.reason.js";
import type { OrderFacts } from "./order-facts.js";
import { type OrderRelease, releaseContent } from "./order-release.js";
import { ORDER_RULES, type OrderRuleName } from "./order-rule.policy.js";
import { saleAmount } from "./sales-order.js";

/** What releases of an order come to on a day. */
export interface CheckedReleases {
  /** The rules that are let pass. */
  readonly rules: readonly OrderRuleName[];
  /** Which release lets what pass until when, and why another counts for nothing. */
  readonly reasons: readonly Reason<CreditCode>[];
}

/** Looks through the releases that are about failed rules. */
export function checkReleases(
  facts: OrderFacts,
  failed: readonly OrderRuleName[],
  policy: CreditPolicy,
): CheckedReleases {
  const { releases = [] } = facts;
  if (releases.length === 0) return NONE;
  const checked = releases
    .toSorted((a, b) => compareText(sortKey(a), sortKey(b)))
    .flatMap((release) => {
      const wanted = ORDER_RULES.filter((rule) => release.rules.includes(rule) && failed.includes(rule));
      return wanted.length === 0 ? [] : [checkRelease(release, wanted, { facts, policy })];
    });
  return {
    rules: checked.flatMap(({ rules }) => rules),
    reasons: checked.flatMap(({ reasons }) => reasons),
  };
}

const NONE: CheckedReleases = { rules: [], reasons: [] };

function checkRelease(
  release: OrderRelease,
  wanted: readonly OrderRuleName[],
  { facts, policy }: { readonly facts: OrderFacts; readonly policy: CreditPolicy },
): CheckedReleases {
  const { citation, rules: releasable } = policy.release;
  const { request } = release.approval;
  const { until } = release;
  const named = { order: facts.order.id, request: request.id };
  const approved = approvalOf(release, facts, policy);
  if (approved.outcome !== "accept") {
    return {
      rules: [],
      reasons: [{ code: "release-not-approved", citation, facts: named }, ...approved.reasons],
    };
  }
  if (until < facts.asOf)
    return { rules: [], reasons: [{ code: "release-ended", citation, facts: { ...named, until } }] };
  const rules = wanted.filter((rule) => releasable.includes(rule));
  const others = wanted.filter((rule) => !releasable.includes(rule));
  const passed: Reason<CreditCode> = {
    code: "let-pass",
    citation,
    facts: { ...named, rules, until, reason: request.reason ?? null },
  };
  const kept: Reason<CreditCode> = {
    code: "not-to-be-let-pass",
    citation,
    facts: { ...named, rules: others },
  };
  return {
    rules,
    reasons: [
      ...(rules.length === 0 ? [] : [passed, ...approved.reasons]),
      ...(others.length === 0 ? [] : [kept]),
    ],
  };
}

function approvalOf(
  { approval, rules, until }: OrderRelease,
  { asOf, order }: OrderFacts,
  { release: { use } }: CreditPolicy,
): ApprovalCheck {
  const content = releaseContent({ order, rules, until });
  return checkApproval({ approval, use, subject: order.id, amount: saleAmount(order), content, asOf });
}

function sortKey({ approval: { request }, until }: OrderRelease): string {
  return `${request.id} ${until}`;
}
