import {
  type AgingReport,
  ageReceivables,
  checkCollections,
  compareWithLimits,
  type Remark,
  remarksDue,
} from "../aging/index.js";
import type { Approval } from "../approval/index.js";
import { compareText, grouped } from "../decision/index.js";
import type { EscalationPlan } from "../escalation/index.js";
import { assignHandlers, responsibleOn } from "../handover/index.js";
import { accrueInterest, chargedSoFar, type InterestClaim, interestToClaim } from "../interest/index.js";
import { maxMoney, sumMoney } from "../money/index.js";
import { verifyStatements } from "../statement/index.js";
import { reviewAccountability } from "./close-accountability.js";
import { reviewBadDebts } from "./close-bad-debts.js";
import { reviewCollection } from "./close-collection.js";
import { reviewCustomers } from "./close-customers.js";
import { approvalsOfDay, reviewApprovals } from "./close-approvals.js";
import { reviewClearance } from "./close-clearance.js";
import { assessCustomers, checkRequests, reviewLines, tableOfLimits } from "./close-credit.js";
import { checkHandovers, decideReleases } from "./close-handovers.js";
import { reviewLaw } from "./close-law.js";
import type { MonthEnd } from "./month-end.js";
import type { MonthEndFacts } from "./month-end-facts.js";
import { escalateByPolicy } from "./escalate-by-policy.js";
import {
  chosenForCustomers,
  governedOtherwise,
  interestDates,
  monthPolicies,
  type MonthPolicies,
} from "./month-policies.js";

/**
 * Decides a month end: assesses limits, checks waiting orders, ages receivables, plans the escalation, verifies
 * statements and checks handovers, all by the policy in force and as of one day. It reads and writes nothing;
 * `runMonthEnd` does that around it.
 *
 * Where the policy chooses by customer, each customer's credit, escalation and late interest go by what it chooses;
 * what was agreed earlier goes by the version that governs it.
 *
 * Items are those of whoever answers for them on the day: handovers that are complete have passed them on.
 *
 * @throws MisuseError as the verbs it calls do, for facts that contradict each other.
 * @example
 * import { memoryAdapter } from "receivables/adapters/memory";
 * import { net30, plainDate } from "receivables";
 * import { closeMonth, readMonthEndFacts } from "receivables/ports";
 *
 * const ports = memoryAdapter({ ledger: { documents: [] }, policies: [net30] });
 * const closed = closeMonth(await readMonthEndFacts(ports, plainDate("2026-10-31")));
 * closed.policy; // => { id: "net-30", version: "1" }
 */
export function closeMonth(facts: MonthEndFacts): MonthEnd {
  const { asOf, policy } = facts;
  const records = facts.handovers.map(({ record }) => record);
  const items = assignHandlers({ items: facts.items, handovers: records }, asOf);
  const aging = ageReceivables({ items, asOf }, policy.aging);
  const approvals = approvalsOfDay(facts);
  const policies = monthPolicies(facts, approvals);
  const interest = claimInterest(facts, policies);
  const handovers = checkHandovers(facts, policies);
  const remarks = remarksDue({ report: aging, remarks: remarksOfHandlers(facts) }, policy.aging);
  const escalation = escalate(facts, { aging, approvals, interest, policies });
  const badDebts = reviewBadDebts(facts, { aging, approvals, remarks });
  return {
    asOf,
    policy: policy.aging.policy,
    chosen: chosenForCustomers(facts, approvals),
    governed: governedOtherwise(facts),
    assessments: assessCustomers(facts, policies),
    reviews: reviewLines(facts, policies),
    orders: checkRequests(facts, policies, escalation),
    aging,
    collections: checkCollections(aging, policy.aging),
    followUps: compareWithLimits({ report: aging, limits: tableOfLimits(facts) }, policy.aging),
    remarks,
    interest,
    escalation,
    statements: verifyStatements(
      { claims: facts.claims.toSorted(byCustomer), evidence: facts.evidence },
      policy.statement,
    ),
    handovers,
    releases: decideReleases(facts, handovers),
    approvals: reviewApprovals(facts),
    law: reviewLaw(facts),
    customers: reviewCustomers(facts, approvals),
    collection: reviewCollection(facts),
    badDebts,
    accountability: reviewAccountability(facts, {
      escalation,
      handovers,
      liabilities: badDebts.liability.entries,
      recoveries: badDebts.recoveries.parts,
    }),
    clearance: reviewClearance(facts),
  };
}

/** The plan for what is overdue, by what was planned and promised before. */
function escalate(
  facts: MonthEndFacts,
  {
    aging,
    approvals,
    interest,
    policies,
  }: {
    readonly aging: AgingReport;
    readonly approvals: readonly Approval[];
    readonly interest: readonly InterestClaim[];
    readonly policies: MonthPolicies;
  },
): EscalationPlan {
  return escalateByPolicy(
    {
      asOf: facts.asOf,
      items: aging.items,
      settledItems: facts.settled,
      done: facts.records,
      promises: facts.promises,
      disputes: facts.disputes,
      holds: facts.holds,
      overrides: facts.overrides,
      unreachable: facts.unreachable,
      approvals,
      interest: interest.filter(({ outcome }) => outcome === "claim"),
      people: facts.appointments,
      calendar: facts.calendar,
      ...(facts.lastRunOn !== null && { previousRunOn: facts.lastRunOn }),
    },
    { own: facts.policy.escalation, policyOf: (customer) => policies.forCustomer(customer).escalation },
  );
}

/**
 * The late interest on every item, open or settled, less what was charged on it before: by the ledger, or by the
 * task log where its charges are not posted yet.
 */
function claimInterest(facts: MonthEndFacts, policies: MonthPolicies): readonly InterestClaim[] {
  const { asOf, items, records, settled } = facts;
  const all = [...items, ...settled];
  const charges = grouped(all, ({ charge }) => charge?.item);
  const recorded = grouped(
    records.flatMap((record) => (record.kind === "interest" ? [record] : [])),
    ({ item }) => item,
  );
  return all
    .map((item) => {
      const posted = chargedSoFar({ item, kind: "interest", items: charges.get(item.id) ?? [] });
      const planned = sumMoney(
        (recorded.get(item.id) ?? []).map(({ amount }) => amount),
        posted.currency,
      );
      const alreadyClaimed = maxMoney(posted, planned);
      const dates = interestDates(item, facts);
      const { interest } = policies.governing("interest", dates, item.customer);
      const accrual = accrueInterest({ item, asOf }, interest);
      return interestToClaim({ accrual, alreadyClaimed }, interest);
    })
    .filter(
      ({ outcome, reasons }) =>
        outcome === "claim" || reasons.some(({ code }) => code !== "interest-all-claimed"),
    )
    .sort((a, b) => compareText(a.item, b.item));
}

/** A remark counts when the one who answered for the item wrote it; a handover since then does not undo it. */
function remarksOfHandlers({ asOf, handovers, items, remarks }: MonthEndFacts): readonly Remark[] {
  const records = handovers.map(({ record }) => record);
  const itemOf = new Map(items.map((item) => [item.id, item]));
  return remarks.map((remark) => {
    const item = itemOf.get(remark.item);
    if (item === undefined) return remark;
    const [then, now] = [remark.on, asOf].map((day) => responsibleOn({ item, handovers: records }, day));
    return remark.by === then && now !== null && now !== undefined ? { ...remark, by: now } : remark;
  });
}

function byCustomer(
  { statement: a }: MonthEndFacts["claims"][number],
  { statement: b }: MonthEndFacts["claims"][number],
): number {
  return compareText(a.customer, b.customer) || compareText(a.currency, b.currency);
}
