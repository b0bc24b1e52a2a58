import type { ApprovalPolicy } from "../../approval/index.js";
import { type OrderAnswers, namesOf } from "../answered-rules.js";
import { neededApproval } from "../needed-approval.js";
import type { OrderContext } from "../order-context.js";
import type { OrderRuleName } from "../order-rule.policy.js";
import type { PaperDifference, ReleaseDifference } from "../order-trace.js";
import { saleAmount } from "../sales-order.js";

/** What may be counted on besides what a way changes. */
export interface CountedOn {
  /** That papers are signed. */
  readonly papers: boolean;
  /** That an approval releases the order from the rules that it can. */
  readonly approval: boolean;
}

/**
 * What has to be signed and approved before rules that failed no longer stand in the way; `undefined` where that is not
 * enough, or nobody can.
 */
export function signedAndApproved(
  { context, failed }: OrderAnswers,
  { approval, papers }: CountedOn,
  policy: ApprovalPolicy,
): readonly (PaperDifference | ReleaseDifference)[] | undefined {
  const names = namesOf(failed);
  const released = names.filter((rule) => approval && context.policy.release.rules.includes(rule));
  const rest = names.filter((rule) => !released.includes(rule));
  const parts = [
    ...rest.map((rule) => (papers ? paperFor(rule, context, policy) : undefined)),
    ...(released.length === 0 ? [] : [releaseFrom(released, context, policy)]),
  ];
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : undefined;
}

function paperFor(
  rule: OrderRuleName,
  { amounts, facts: { order }, policy: credit }: OrderContext,
  policy: ApprovalPolicy,
): PaperDifference | undefined {
  if (rule !== "contractSigned" && rule !== "slipSigned") return undefined;
  const isContract = rule === "contractSigned";
  const amount = isContract ? saleAmount(order) : amounts().onCredit;
  const use = isContract ? credit.contractUse : credit.slipUse;
  const needs = neededApproval({ use, subject: order.id, amount }, policy);
  if (needs === undefined) return undefined;
  const { term = 0 } = order;
  return {
    kind: "paper",
    code: isContract ? "contract-to-sign" : "slip-to-sign",
    citation: credit.rules[rule].citation,
    facts: { order: order.id, amount, term, by: needs.by },
    paper: isContract ? "contract" : "slip",
    amount,
    term,
    needs,
  };
}

function releaseFrom(
  rules: readonly OrderRuleName[],
  { facts: { order }, policy: { release } }: OrderContext,
  policy: ApprovalPolicy,
): ReleaseDifference | undefined {
  const { citation, use } = release;
  const needs = neededApproval({ use, subject: order.id, amount: saleAmount(order) }, policy);
  if (needs === undefined) return undefined;
  const facts = { order: order.id, use, by: needs.by, rules };
  return { kind: "approval", code: "release-to-approve", citation, facts, rules, needs };
}
