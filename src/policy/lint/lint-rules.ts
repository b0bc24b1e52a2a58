import { POLICY_SECTIONS } from "../policy.js";
import type { LintRule } from "./lint-rule.js";
import {
  checkSlowerThanFirstStage,
  listAfterNextMonth,
  noticeAfterFirstStage,
  remarkStaleBeforeList,
} from "./rules/aging-days.js";
import {
  amountsWithoutBand,
  approvalFalls,
  bandsNeverReached,
  chainsUnknown,
  chainsUnused,
  usesUnknown,
  usesUnused,
} from "./rules/approval-bands.js";
import { chainsCanApprove, chainsHavePeople } from "./rules/approval-steps.js";
import { routesNotInChain, worseNewsLater, writeOffRulesInForce } from "./rules/bad-debts.js";
import {
  bucketGaps,
  bucketIdsTwice,
  bucketMixesDue,
  bucketOverlaps,
  bucketsNeverReached,
  bucketsOutOfOrder,
} from "./rules/buckets.js";
import { personalWithoutPurpose, silenceBeforeReminder, visitsUncountable } from "./rules/customers.js";
import { gradeTermsWithinLongest, gradesAndRowsAgree, gradesFall } from "./rules/grades.js";
import { namedTwice, originsMissing, originsOfNothing, parametersOpen } from "./rules/header.js";
import {
  graceLongerThanStage,
  interestCappedToNothing,
  interestOfNothing,
  rateMissingAtStart,
} from "./rules/interest.js";
import {
  interestBelowLaw,
  lastPayAgainstLaw,
  limitationLongerThanLaw,
  noticeLongerThanLaw,
  termsAboveLaw,
  wagesUncapped,
} from "./rules/law.js";
import {
  bucketsWithoutLossRate,
  defaultBeforeSignificant,
  lossRatesFall,
  lossRatesOfNoBucket,
} from "./rules/losses.js";
import { newCustomerSharesRise, newCustomerStepsReached } from "./rules/new-customers.js";
import {
  classLimitsAboveLimit,
  guaranteesWorthless,
  limitUsedAboveLimit,
  nothingSoldOnCredit,
  overdueWeighsLess,
  singleSaleAboveLimit,
  stopKindsNotExposure,
} from "./rules/order-limits.js";
import {
  excludedRulesNotAsked,
  overdueDaysWithinGrace,
  referredToNobody,
  releasedRulesNotAsked,
  scopedRulesNotAsked,
  stagesUnknown,
} from "./rules/order-rules.js";
import { paymentBandsReached, paymentFactorsFall } from "./rules/payment-records.js";
import { actorsWithoutPeople } from "./rules/people.js";
import {
  authorityFalls,
  deductionFalls,
  feeFalls,
  interestDropped,
  stopDropped,
  toneFalls,
} from "./rules/severity.js";
import {
  actionsAfterStage,
  deductionsAboveBill,
  lettersBeyondStage,
  noticeIntervalHidesStage,
} from "./rules/stage-days.js";
import {
  firstStageLate,
  noStages,
  stageIdsTwice,
  stagesBackwards,
  stagesEnd,
  stagesFollow,
  stagesNeverReached,
} from "./rules/stages.js";
import { tableRowsReached } from "./rules/tables.js";

/** Everything that the linter looks for. */
export const LINT_RULES: readonly LintRule[] = [
  // The document.
  { reads: [], find: parametersOpen },
  { reads: [], find: originsMissing },
  { reads: [], find: originsOfNothing },
  { reads: [], find: namedTwice },
  { reads: [], find: tableRowsReached },

  // Buckets, and what is done about their ages.
  { reads: ["aging"], find: bucketGaps },
  { reads: ["aging"], find: bucketOverlaps },
  { reads: ["aging"], find: bucketsOutOfOrder },
  { reads: ["aging"], find: bucketsNeverReached },
  { reads: ["aging"], find: bucketIdsTwice },
  { reads: ["aging"], find: bucketMixesDue },
  { reads: ["aging", "escalation"], find: checkSlowerThanFirstStage },
  { reads: ["aging", "escalation"], find: noticeAfterFirstStage },
  { reads: ["aging"], find: remarkStaleBeforeList },
  { reads: ["aging"], find: listAfterNextMonth },

  // Stages of escalation.
  { reads: ["escalation"], find: noStages },
  { reads: ["escalation"], find: stagesFollow },
  { reads: ["escalation"], find: stagesBackwards },
  { reads: ["escalation"], find: stagesNeverReached },
  { reads: ["escalation"], find: stageIdsTwice },
  { reads: ["escalation"], find: stagesEnd },
  { reads: ["escalation"], find: firstStageLate },
  { reads: ["escalation"], find: actionsAfterStage },
  { reads: ["escalation"], find: lettersBeyondStage },
  { reads: ["escalation"], find: noticeIntervalHidesStage },
  { reads: ["escalation"], find: deductionsAboveBill },
  { reads: ["escalation"], find: actorsWithoutPeople },

  // Severity that falls as days rise.
  { reads: ["escalation"], find: stopDropped },
  { reads: ["escalation"], find: deductionFalls },
  { reads: ["escalation"], find: toneFalls },
  { reads: ["escalation", "approval"], find: authorityFalls },
  { reads: ["escalation"], find: feeFalls },
  { reads: ["escalation"], find: interestDropped },
  { reads: ["credit"], find: overdueWeighsLess },
  { reads: ["badDebt", "aging"], find: lossRatesFall },

  // Approvals that nobody can give.
  { reads: ["approval"], find: usesUnknown },
  { reads: ["approval"], find: chainsUnknown },
  { reads: ["approval"], find: bandsNeverReached },
  { reads: ["approval"], find: amountsWithoutBand },
  { reads: ["approval"], find: chainsCanApprove },
  { reads: ["approval"], find: chainsHavePeople },
  { reads: ["approval"], find: approvalFalls },
  { reads: POLICY_SECTIONS, find: usesUnused },
  { reads: ["approval"], find: chainsUnused },
  { reads: ["approval", "badDebt"], find: routesNotInChain },

  // Limits and terms.
  { reads: ["credit"], find: newCustomerSharesRise },
  { reads: ["credit"], find: newCustomerStepsReached },
  { reads: ["credit"], find: paymentBandsReached },
  { reads: ["credit"], find: paymentFactorsFall },
  { reads: ["credit", "customer"], find: gradesAndRowsAgree },
  { reads: ["credit"], find: gradesFall },
  { reads: ["credit"], find: gradeTermsWithinLongest },

  // Orders.
  { reads: ["credit"], find: singleSaleAboveLimit },
  { reads: ["credit"], find: nothingSoldOnCredit },
  { reads: ["credit"], find: limitUsedAboveLimit },
  { reads: ["credit"], find: classLimitsAboveLimit },
  { reads: ["credit"], find: guaranteesWorthless },
  { reads: ["credit"], find: stopKindsNotExposure },
  { reads: ["credit"], find: overdueDaysWithinGrace },
  { reads: ["credit", "escalation"], find: stagesUnknown },
  { reads: ["credit"], find: referredToNobody },
  { reads: ["credit"], find: releasedRulesNotAsked },
  { reads: ["credit"], find: excludedRulesNotAsked },
  { reads: ["credit"], find: scopedRulesNotAsked },

  // Late interest, losses, statements, customers.
  { reads: ["interest"], find: rateMissingAtStart },
  { reads: ["interest", "escalation"], find: graceLongerThanStage },
  { reads: ["interest"], find: interestCappedToNothing },
  { reads: ["interest", "escalation"], find: interestOfNothing },
  { reads: ["badDebt", "aging"], find: lossRatesOfNoBucket },
  { reads: ["badDebt", "aging"], find: bucketsWithoutLossRate },
  { reads: ["badDebt", "aging"], find: defaultBeforeSignificant },
  { reads: ["badDebt"], find: worseNewsLater },
  { reads: ["badDebt"], find: writeOffRulesInForce },
  { reads: ["statement"], find: silenceBeforeReminder },
  { reads: ["customer"], find: visitsUncountable },
  { reads: ["customer"], find: personalWithoutPurpose },

  // The law.
  { reads: ["law", "credit"], find: termsAboveLaw },
  { reads: ["law", "interest"], find: interestBelowLaw },
  { reads: ["law", "accountability"], find: wagesUncapped },
  { reads: ["law", "handover"], find: noticeLongerThanLaw },
  { reads: ["law", "handover"], find: lastPayAgainstLaw },
  { reads: ["law", "statement"], find: limitationLongerThanLaw },
];
