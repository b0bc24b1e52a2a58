import { type PlainDate, addDays, laterOf } from "../calendar/index.js";
import { type Facts, canonicalJson } from "../decision/index.js";
import { type Money, addMoney, compareMoney, signOfMoney } from "../money/index.js";
import { assessCredit } from "./assess-credit.js";
import type { AssessmentChange, AssessmentDifference, RaiseDifference } from "./assessment-trace.js";
import type { NewCustomerEnd } from "./assessment.policy.js";
import type { BasisName, CreditAssessment, LimitAndTerm } from "./credit-assessment.js";
import type { CreditFacts } from "./credit-facts.js";
import { compareLimits } from "./credit-limit.js";
import type { AssessmentChangeCode } from "./credit.reason.js";
import type { CreditSalesSoFar } from "./dealings.js";
import { neededApproval } from "./needed-approval.js";
import { greatest, leastAmount } from "./order-changes/least-amount.js";
import type { CreditSections } from "./order-trace.js";

/** What is looked for from: the facts, the policy, and what they come to. */
interface Assessed {
  readonly facts: CreditFacts;
  readonly sections: CreditSections;
  readonly now: CreditAssessment;
}

/** What would give a customer more, or an assessment that is not referred, each found by assessing again. */
export function assessmentChanges(
  facts: CreditFacts,
  sections: CreditSections,
  now: CreditAssessment,
): readonly AssessmentChange[] {
  const assessed = { facts, sections, now };
  const tried = [
    ...betterGrades(assessed),
    ...moreNetAssets(assessed),
    ...moreSales(assessed),
    ...paidOnTime(assessed),
    ...stepsOver(assessed),
    ...approvedMore(assessed),
    ...lessAskedFor(assessed),
  ];
  const changes = tried.flatMap((parts): readonly AssessmentChange[] => {
    const { granted, outcome } = after(assessed, parts);
    const { limit, term } = granted;
    return isMore(granted, now.granted) || (now.outcome === "refer" && outcome === "approve")
      ? [{ parts, outcome, granted: { limit, term } }]
      : [];
  });
  return [...new Map(changes.map((change) => [canonicalJson(change), change])).values()];
}

type Tried = readonly (readonly AssessmentDifference[])[];

function after(
  { facts, sections, now }: Assessed,
  parts: readonly AssessmentDifference[],
): Pick<CreditAssessment, "granted" | "outcome"> {
  const raise = parts.find((part) => part.kind === "approval");
  if (raise !== undefined) return approved(raise, facts, now);
  return assessCredit(parts.reduce(withDifference, facts), sections.credit);
}

function withDifference(facts: CreditFacts, part: AssessmentDifference): CreditFacts {
  switch (part.kind) {
    case "date":
      return { ...facts, asOf: part.on };
    case "approval":
      return facts;
    case "grade":
    case "netAssets":
    case "sales":
    case "payments":
    case "creditSales":
    case "requested":
    default:
      return { ...facts, [part.kind]: part.value };
  }
}

/** An approval gives what it is about, which is no more than the normal limit and term, nor than was asked for. */
function approved(
  { limit: amount, term }: RaiseDifference,
  { requested = {} }: CreditFacts,
  now: CreditAssessment,
): Pick<CreditAssessment, "granted" | "outcome"> {
  const isAll =
    (requested.limit === undefined || compareMoney(requested.limit, amount) <= 0) &&
    (requested.term === undefined || requested.term <= term);
  const granted = { ...now.granted, limit: { kind: "amount", amount } as const, term };
  return { granted, outcome: isAll ? "approve" : "refer" };
}

/** Whether one allows more in one way, and less in none. */
function isMore(a: LimitAndTerm, b: LimitAndTerm): boolean {
  const [limit, days] = [compareLimits(a.limit, b.limit), (a.term ?? -1) - (b.term ?? -1)];
  return limit >= 0 && days >= 0 && (limit > 0 || days > 0);
}

function part<Kind extends AssessmentDifference["kind"], Rest extends object>(
  kind: Kind,
  [code, citation, facts]: readonly [AssessmentChangeCode, string, Facts],
  rest: Rest,
): {
  readonly kind: Kind;
  readonly code: AssessmentChangeCode;
  readonly citation: string;
  readonly facts: Facts;
} & Rest {
  return { kind, code, citation, facts, ...rest };
}

function betterGrades({ facts: { customer, grade: now }, sections: { credit } }: Assessed): Tried {
  return (credit.grades?.rows ?? [])
    .filter(({ grade }) => grade !== now)
    .map(({ grade: value }) => [
      part("grade", ["grade-instead", credit.citation, { customer, grade: value }], { value }),
    ]);
}

/** Net assets as high as count before another method gives the lowest limit. */
function moreNetAssets(assessed: Assessed): Tried {
  const { customer, netAssets } = assessed.facts;
  const { citation } = assessed.sections.credit;
  if (netAssets === undefined) return [];
  const by = (more: Money) => {
    const value = addMoney(netAssets, more);
    return part("netAssets", ["net-assets-instead", citation, { customer, netAssets: value }], { value });
  };
  return asMuchAsCounts("net-assets", netAssets.currency, by, assessed);
}

/** Sales as high as count. */
function moreSales(assessed: Assessed): Tried {
  const { currency, customer, sales } = assessed.facts;
  const { citation } = assessed.sections.credit;
  if (sales === undefined) return [];
  const by = (more: Money) => {
    const value = { ...sales, amounts: [...sales.amounts, more] };
    return part("sales", ["sales-instead", citation, { customer, more, months: sales.months }], { value });
  };
  return asMuchAsCounts("monthly-dealings", currency, by, assessed);
}

function asMuchAsCounts(
  method: BasisName,
  currency: string,
  by: (more: Money) => AssessmentDifference,
  assessed: Assessed,
): Tried {
  const { credit } = assessed.sections;
  const all = assessCredit(withDifference(assessed.facts, by(greatest(currency))), credit);
  if (!assessed.now.decidedBy.limit.includes(method) || all.decidedBy.limit.includes(method)) return [];
  const more = leastAmount(currency, (amount) => {
    const { granted } = assessCredit(withDifference(assessed.facts, by(amount)), credit);
    return compareLimits(granted.limit, all.granted.limit) === 0 && granted.term === all.granted.term;
  });
  return more === null ? [] : [[by(more)]];
}

/** The least that is to be paid on its day before the record lowers limit or term less. */
function paidOnTime(assessed: Assessed): Tried {
  const { asOf, currency, customer, payments = [] } = assessed.facts;
  const { credit } = assessed.sections;
  if (credit.paymentHistory === null || payments.length === 0) return [];
  const by = (amount: Money) => {
    const value = [...payments, { dueOn: asOf, paidOn: asOf, amount }];
    return part("payments", ["paid-on-time-instead", credit.citation, { customer, amount }], { value });
  };
  const isBetter = (amount: Money): boolean =>
    isMore(assessCredit(withDifference(assessed.facts, by(amount)), credit).granted, assessed.now.granted);
  const amount = leastAmount(currency, isBetter);
  return amount === null ? [] : [[by(amount)]];
}

/** For each step of a new customer, what ends it: credit sales made and settled, and the day. */
function stepsOver(assessed: Assessed): Tried {
  const { newCustomer } = assessed.sections.credit;
  if (!assessed.now.isNewCustomer) return [];
  return [newCustomer, ...newCustomer.furtherSteps].map((_, at, steps) =>
    endOf(
      steps.slice(0, at + 1).map(({ until }) => until),
      assessed,
    ),
  );
}

function endOf(
  ends: readonly NewCustomerEnd[],
  { facts, sections }: Assessed,
): readonly AssessmentDifference[] {
  const { asOf, creditSales, customer } = facts;
  const { citation } = sections.credit.newCustomer;
  const sold = creditSales ?? { count: 0, settled: 0, firstOn: null };
  const highest = (needed: readonly (number | null)[]): number => Math.max(0, ...needed.map((n) => n ?? 0));
  const settled = Math.max(sold.settled, highest(ends.map(({ settledCreditSales }) => settledCreditSales)));
  const days = highest(ends.map(({ daysSinceFirst }) => daysSinceFirst));
  const waits = ends.some(({ daysSinceFirst }) => daysSinceFirst !== null);
  const needsOne = waits && sold.firstOn === null ? 1 : 0;
  const count = Math.max(sold.count, settled, needsOne, highest(ends.map((end) => end.creditSales)));
  const firstOn = sold.firstOn ?? (count > 0 ? asOf : null);
  const value: CreditSalesSoFar = { count, settled, firstOn };
  const isSame = canonicalJson(value) === canonicalJson(sold);
  const on: PlainDate = waits && firstOn !== null ? laterOf(asOf, addDays(firstOn, days)) : asOf;
  return [
    ...(isSame
      ? []
      : [part("creditSales", ["credit-sales-instead", citation, { customer, count, settled }], { value })]),
    ...(on === asOf ? [] : [part("date", ["assessed-later", citation, { on }], { on })]),
  ];
}

/** An approval of more than a new customer's share: up to the normal, or to what was asked for. */
function approvedMore({ facts, now, sections }: Assessed): Tried {
  const { customer, requested } = facts;
  const { citation, moreUse: use } = sections.credit.newCustomer;
  const { limit: normal, term: days } = now.normal;
  // Of two that are granted on one day the lower counts, so that another would give nothing before the next.
  const isGrantedToday = now.raises.some(
    ({ closedOn, outcome }) => outcome === "approved" && closedOn === facts.asOf,
  );
  if (now.moreNeeds === null || normal.kind !== "amount" || days === null || isGrantedToday) return [];
  const asked = requested?.limit;
  const limit = asked !== undefined && compareMoney(asked, normal.amount) < 0 ? asked : normal.amount;
  const term = Math.min(days, requested?.term ?? days);
  const needs = neededApproval({ use, subject: customer, amount: limit }, sections.approval);
  if (needs === undefined || signOfMoney(limit) <= 0) return [];
  const told = { customer, limit, term, use, by: needs.by };
  return [[part("approval", ["raise-to-approve", citation, told], { limit, term, needs })]];
}

/** No more is asked for than can be had. */
function lessAskedFor({ facts, now, sections }: Assessed): Tried {
  const { customer, requested } = facts;
  const { limit, term } = now.granted;
  if (now.outcome !== "refer" || requested === undefined || limit.kind === "none" || term === null) return [];
  const most = limit.kind === "amount" ? limit.amount : requested.limit;
  const { citation } = sections.credit.fixedBy;
  const value = {
    ...(requested.limit !== undefined && most !== undefined && { limit: most }),
    ...(requested.term !== undefined && { term }),
  };
  const told = { customer, limit: value.limit ?? null, term: value.term ?? null };
  return [[part("requested", ["asked-for-instead", citation, told], { value })]];
}
