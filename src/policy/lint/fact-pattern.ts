import { ageReceivables, agingListDue, checkCollections, remarksDue } from "../../aging/index.js";
import { approvalFromSignatures, openApproval } from "../../approval/index.js";
import { checkApplications, checkProblemReports, provideForLosses } from "../../bad-debt/index.js";
import { assessCredit, checkOrder, exposureOf } from "../../credit/index.js";
import { checkVisits } from "../../customer/index.js";
import type { FactValue } from "../../decision/index.js";
import { letterData, planEscalation } from "../../escalation/index.js";
import { mayRelease } from "../../handover/index.js";
import { accrueInterest } from "../../interest/index.js";
import {
  capWageDeduction,
  checkDefaultInterest,
  checkLeavingRefusal,
  checkPaymentTerms,
  lawRulesOf,
  limitationOf,
} from "../../law/index.js";
import { statementStatus } from "../../statement/index.js";
import type { Policy } from "../policy.js";
import type { CustomerProfile } from "../tables/customer-profile.js";
import { type ChosenPolicy, policyFor } from "../tables/policy-for.js";

/** The verbs of the engine that a fault can be shown by. */
export interface PatternVerbs {
  readonly accrueInterest: typeof accrueInterest;
  readonly ageReceivables: typeof ageReceivables;
  readonly agingListDue: typeof agingListDue;
  readonly approvalFromSignatures: typeof approvalFromSignatures;
  readonly assessCredit: typeof assessCredit;
  readonly capWageDeduction: typeof capWageDeduction;
  readonly checkApplications: typeof checkApplications;
  readonly checkCollections: typeof checkCollections;
  readonly checkDefaultInterest: typeof checkDefaultInterest;
  readonly checkLeavingRefusal: typeof checkLeavingRefusal;
  readonly checkOrder: typeof checkOrder;
  readonly checkPaymentTerms: typeof checkPaymentTerms;
  readonly checkProblemReports: typeof checkProblemReports;
  readonly checkVisits: typeof checkVisits;
  readonly exposureOf: typeof exposureOf;
  readonly letterData: typeof letterData;
  readonly limitationOf: typeof limitationOf;
  readonly mayRelease: typeof mayRelease;
  readonly openApproval: typeof openApproval;
  readonly planEscalation: typeof planEscalation;
  readonly policyFor: (profile: CustomerProfile) => ChosenPolicy;
  readonly provideForLosses: typeof provideForLosses;
  readonly remarksDue: typeof remarksDue;
  readonly statementStatus: typeof statementStatus;
}

/** Name of a verb that a fault can be shown by. */
export type PatternVerb = keyof PatternVerbs;

/** What a verb reads besides its section of the policy. */
export type FactsOf<Verb extends PatternVerb> = Parameters<PatternVerbs[Verb]>[0];

/** What a verb returns. */
export type ResultOf<Verb extends PatternVerb> = ReturnType<PatternVerbs[Verb]>;

/** Facts, the verb that reads them, and what it makes of them under the policy. It is plain JSON. */
export type FactPattern = {
  readonly [Verb in PatternVerb]: {
    readonly verb: Verb;
    readonly facts: FactsOf<Verb>;
    /** What shows the fault: values by their JSON pointer into what the verb returns; none where it throws. */
    readonly shows: Readonly<Record<string, FactValue>>;
    /** The code of the misuse that it throws. */
    readonly throws?: string;
  };
}[PatternVerb];

type Run = (facts: never, policy: Policy) => unknown;

/** Each verb with the section of the policy that it reads. */
const RUNS: Readonly<Record<PatternVerb, Run>> = {
  accrueInterest: by(accrueInterest, ({ interest }) => interest),
  ageReceivables: by(ageReceivables, ({ aging }) => aging),
  agingListDue: by(agingListDue, ({ aging }) => aging),
  approvalFromSignatures: by(approvalFromSignatures, ({ approval }) => approval),
  assessCredit: by(assessCredit, ({ credit }) => credit),
  capWageDeduction: by(capWageDeduction, ({ law }) => lawRulesOf(law)),
  checkApplications: by(checkApplications, ({ badDebt }) => badDebt),
  checkCollections: by(checkCollections, ({ aging }) => aging),
  checkDefaultInterest: by(checkDefaultInterest, ({ law }) => lawRulesOf(law)),
  checkLeavingRefusal: by(checkLeavingRefusal, ({ law }) => lawRulesOf(law)),
  checkOrder: by(checkOrder, ({ credit }) => credit),
  checkPaymentTerms: by(checkPaymentTerms, ({ law }) => lawRulesOf(law)),
  checkProblemReports: by(checkProblemReports, ({ badDebt }) => badDebt),
  checkVisits: by(checkVisits, ({ customer }) => customer),
  exposureOf: by(exposureOf, ({ credit }) => credit),
  letterData: by(letterData, ({ escalation }) => escalation),
  limitationOf: by(limitationOf, ({ law }) => lawRulesOf(law)),
  mayRelease: by(mayRelease, ({ handover }) => handover),
  openApproval: by(openApproval, ({ approval }) => approval),
  planEscalation: by(planEscalation, ({ escalation }) => escalation),
  policyFor: (profile: CustomerProfile, policy: Policy) => policyFor(policy, profile),
  provideForLosses: by(provideForLosses, ({ badDebt }) => badDebt),
  remarksDue: by(remarksDue, ({ aging }) => aging),
  statementStatus: by(statementStatus, ({ statement }) => statement),
};

/**
 * Runs the verb of a pattern on its facts under a policy, and returns what it returns.
 *
 * @throws MisuseError what the verb throws; of the pattern of a finding, its `throws`.
 * @example
 * import { lintPolicy, net30, replayPattern, revisePolicy } from "receivables";
 *
 * const greedy = revisePolicy(net30, { version: "2", effectiveFrom: net30.effectiveFrom, credit: { singleSaleShare: "2" } });
 * const [pattern] = lintPolicy(greedy).find(({ code }) => code === "single-sale-above-limit")?.example ?? [];
 * pattern?.verb; // => "checkOrder"
 * pattern?.shows["/failed"]; // => ["limit"]
 * const decision = pattern && replayPattern(pattern, greedy);
 * (decision as { failed: string[] }).failed; // => ["limit"]
 */
export function replayPattern({ verb, facts }: Pick<FactPattern, "verb" | "facts">, policy: Policy): unknown {
  return RUNS[verb](facts as never, policy);
}

/** A verb as it is run under a whole policy. */
export function runVerb<Verb extends PatternVerb>(
  verb: Verb,
  facts: FactsOf<Verb>,
  policy: Policy,
): ResultOf<Verb> {
  return RUNS[verb](facts as never, policy) as ResultOf<Verb>;
}

function by<Facts, Section, Result>(
  verb: (facts: Facts, section: Section) => Result,
  section: (policy: Policy) => Section,
): (facts: Facts, policy: Policy) => Result {
  return (facts, policy) => verb(facts, section(policy));
}
