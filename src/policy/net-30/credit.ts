import type { ClassRule, CreditPolicy, RuleUse } from "../../credit/index.js";
import { type Money, money } from "../../money/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

const PRACTICE = "Common practice";

const referred: RuleUse = {
  citation: PRACTICE,
  stages: ["order", "release", "shipment"],
  outcome: "refer",
  to: ["finance-manager"],
};
const notAsked: RuleUse = { ...referred, stages: [] };

const inFull: ClassRule = { weight: "1", most: null };

const limit = (amount: string): { kind: "amount"; amount: Money } => ({
  kind: "amount",
  amount: money(amount, "USD"),
});

/** Thirty days for everyone, limits by grade and past sales, and a finance manager who decides on the rest. */
export const creditSection: SectionText<CreditPolicy> = {
  citation: PRACTICE,
  fixedBy: { citation: PRACTICE, departments: ["finance"], body: "finance-manager" },
  review: {
    citation: PRACTICE,
    every: "year",
    events: ["dishonoured-bill", "ownership-change"],
    expired: "counts",
  },
  changes: { citation: PRACTICE, raiseUse: "credit-raise", lowerUse: null },
  normalTerm: 30,
  grades: {
    whenMissing: "skip",
    rows: [
      { grade: "A", limit: /* @__PURE__ */ limit("100000.00"), term: 30 },
      { grade: "B", limit: /* @__PURE__ */ limit("25000.00"), term: 30 },
      { grade: "C", limit: /* @__PURE__ */ limit("5000.00"), term: 15 },
      { grade: "D", limit: /* @__PURE__ */ limit("0.00"), term: 0 },
    ],
  },
  netAssets: { whenMissing: "skip", share: "0.1" },
  monthlyDealings: { whenMissing: "skip", daysPerMonth: 30 },
  paymentHistory: {
    whenMissing: "skip",
    bands: [
      { onTimeShare: "0.9", averageDaysLate: "5", limitFactor: "1", termFactor: "1" },
      { onTimeShare: "0.5", averageDaysLate: "30", limitFactor: "0.5", termFactor: "1" },
    ],
    otherwise: { limitFactor: "0", termFactor: "0" },
  },
  lookBackMonths: 12,
  limitStep: "100",
  newCustomer: {
    citation: PRACTICE,
    share: "0.5",
    until: { creditSales: null, settledCreditSales: 3, daysSinceFirst: null },
    furtherSteps: [],
    moreUse: "credit-raise",
  },
  conversionRounding: "half-up",
  exposureKinds: ["trade", "other", "bill"],
  exposure: {
    overdueAfterDays: 0,
    horizonDays: null,
    classes: {
      orders: inFull,
      delivered: inFull,
      drafts: inFull,
      notDue: inFull,
      overdue: inFull,
      other: inFull,
      bills: inFull,
    },
  },
  collateral: [
    { kind: "deposit", share: "1", most: [], liftsStop: true },
    { kind: "bank-guarantee", share: "1", most: [], liftsStop: true },
  ],
  previousSale: {
    kinds: ["trade", "bill"],
    graceDays: 14,
    of: "customer",
    guaranteeCovers: "order",
    guaranteeUntil: "check",
  },
  singleSaleShare: "1",
  contractUse: "contract",
  slipUse: "credit-sale",
  release: {
    citation: PRACTICE,
    use: "order-release",
    rules: [
      "limitFixed",
      "limitInForce",
      "reviewDone",
      "previousSaleSettled",
      "oldestOverdue",
      "overdueAmount",
      "stageReached",
      "singleSale",
      "term",
      "discount",
      "limitUsed",
      "limit",
    ],
  },
  decisionDays: 0,
  rules: {
    customerFrozen: { ...referred, outcome: "hold" },
    limitFixed: referred,
    limitInForce: referred,
    reviewDone: referred,
    ratesKnown: referred,
    previousSaleSettled: { ...referred, outcome: "hold" },
    oldestOverdue: { ...notAsked, guaranteeLifts: true, days: 60 },
    overdueAmount: { ...notAsked, guaranteeLifts: true, least: [], share: "0.1" },
    stageReached: { ...notAsked, guaranteeLifts: true, reached: [] },
    guaranteeGiven: { ...referred, outcome: "hold" },
    singleSale: referred,
    term: referred,
    discount: referred,
    limitUsed: { ...notAsked, share: "0.8" },
    limit: referred,
    contractSigned: notAsked,
    slipSigned: notAsked,
  },
  scopedRules: [],
  exclusions: [],
};

/** The origin of each value of {@link creditSection}. */
export const creditProvenance: Provenance = {
  "/credit": { citation: PRACTICE, certainty: "chosen" },
};
