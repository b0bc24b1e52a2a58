import type { ClassRule, CreditPolicy, RuleUse } from "../../credit/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

const COMMITTEE = "market-management-committee";

const referred = (citation: string, ...to: string[]): RuleUse => ({
  citation,
  stages: ["order", "release", "shipment"],
  outcome: "refer",
  to,
});

const NOT_ASKED = { stages: [], outcome: "refer", to: ["finance-manager"] } as const;

const inFull: ClassRule = { weight: "1", most: null };

/**
 * Limits and terms by the prudence principle, half of both for a new customer's first credit sale, and no shipment
 * while an earlier credit sale is unsettled (Art. 3, 8–12, 14–16, 19). What a grade allows the text does not say.
 */
export const creditSection: SectionText<CreditPolicy> = {
  citation: "Art. 10",
  fixedBy: { citation: "Art. 3, 8", departments: ["finance", "business"], body: COMMITTEE },
  review: {
    citation: "Art. 11",
    every: "quarter",
    events: ["overdue", "dishonoured-bill", "grade-change", "ownership-change", "problem-report"],
    expired: "counts",
  },
  changes: { citation: "Art. 10", raiseUse: "credit-raise", lowerUse: null },
  normalTerm: 30,
  grades: null,
  netAssets: { whenMissing: "skip", share: "0.1" },
  monthlyDealings: { whenMissing: "skip", daysPerMonth: 30 },
  paymentHistory: {
    whenMissing: "skip",
    bands: [
      { onTimeShare: "0.95", averageDaysLate: "3", limitFactor: "1", termFactor: "1" },
      { onTimeShare: "0.8", averageDaysLate: "15", limitFactor: "0.8", termFactor: "1" },
      { onTimeShare: "0.5", averageDaysLate: "60", limitFactor: "0.5", termFactor: "0.5" },
    ],
    otherwise: { limitFactor: "0", termFactor: "0" },
  },
  lookBackMonths: 12,
  limitStep: null,
  newCustomer: {
    citation: "Art. 10",
    share: "0.5",
    until: { creditSales: null, settledCreditSales: 1, daysSinceFirst: null },
    furtherSteps: [],
    moreUse: "credit-raise",
  },
  conversionRounding: "half-up",
  exposureKinds: ["trade", "prepayment", "other", "bill"],
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
    { kind: "mortgage", share: "0.5", most: [], liftsStop: false },
  ],
  previousSale: {
    kinds: ["trade", "bill"],
    graceDays: 0,
    of: "group",
    guaranteeCovers: "order-and-overdue",
    guaranteeUntil: "due",
  },
  singleSaleShare: "1",
  contractUse: "contract",
  slipUse: "credit-sale",
  release: {
    citation: "Art. 10, 15",
    use: "order-release",
    rules: ["limitInForce", "reviewDone", "singleSale", "term", "discount", "limitUsed", "limit"],
  },
  decisionDays: 0,
  rules: {
    customerFrozen: {
      citation: "Common practice",
      stages: ["order", "release", "shipment"],
      outcome: "hold",
      to: [],
    },
    limitFixed: /* @__PURE__ */ referred("Art. 8", COMMITTEE),
    limitInForce: /* @__PURE__ */ referred("Art. 11", COMMITTEE),
    reviewDone: /* @__PURE__ */ referred("Art. 11", COMMITTEE),
    ratesKnown: /* @__PURE__ */ referred("Art. 10", "finance-manager"),
    previousSaleSettled: {
      citation: "Art. 14",
      stages: ["order", "release", "shipment"],
      outcome: "hold",
      to: [],
    },
    oldestOverdue: { citation: "Art. 19", ...NOT_ASKED, guaranteeLifts: true, days: 61 },
    overdueAmount: {
      citation: "Common practice",
      ...NOT_ASKED,
      guaranteeLifts: true,
      least: [],
      share: "0.1",
    },
    stageReached: { citation: "Art. 19", ...NOT_ASKED, guaranteeLifts: true, reached: [] },
    guaranteeGiven: { citation: "Art. 29", stages: ["release", "shipment"], outcome: "hold", to: [] },
    singleSale: /* @__PURE__ */ referred("Art. 19", COMMITTEE, "general-manager"),
    term: /* @__PURE__ */ referred("Art. 19", COMMITTEE, "general-manager"),
    discount: /* @__PURE__ */ referred("Common practice", "business-manager"),
    limitUsed: { citation: "Common practice", ...NOT_ASKED, share: "0.8" },
    limit: /* @__PURE__ */ referred("Art. 15", COMMITTEE, "general-manager"),
    contractSigned: /* @__PURE__ */ referred("Art. 15", "head-in-charge"),
    slipSigned: {
      citation: "Art. 12",
      stages: ["release", "shipment"],
      outcome: "hold",
      to: ["business-manager"],
    },
  },
  scopedRules: [],
  exclusions: [],
};

/** The origin of each value of {@link creditSection}. */
export const creditProvenance: Provenance = {
  "/credit/citation": { citation: "Art. 10", certainty: "sure" },
  "/credit/fixedBy": { citation: "Art. 3, 8", certainty: "sure" },
  "/credit/review": { citation: "Art. 11", certainty: "sure", note: "Art. 8 has each quarter or each year." },
  "/credit/review/events": {
    citation: "Art. 11",
    certainty: "assumed",
    note: "The text says at any time, on news of business and payment, and names no kinds.",
  },
  "/credit/review/expired": { citation: "Common practice", certainty: "chosen" },
  "/credit/changes": {
    citation: "Art. 10",
    certainty: "assumed",
    note: "The article asks for more than a new customer's share; any later raise is read the same way.",
  },
  "/credit/normalTerm": {
    citation: "Chinese trade practice",
    certainty: "chosen",
    note: "Art. 10 speaks of a normal term and does not say how long it is.",
  },
  "/credit/grades": {
    citation: "Art. 15, 16",
    certainty: "open",
    note: "The articles use a credit grade that none of them defines.",
  },
  "/credit/netAssets": {
    citation: "Art. 10",
    certainty: "assumed",
    note: "The article names net assets and contingent liabilities; the share of a tenth is customary.",
  },
  "/credit/monthlyDealings": {
    citation: "Art. 10",
    certainty: "assumed",
    note: "The article names past dealings; monthly sales times term is Chinese trade practice.",
  },
  "/credit/paymentHistory": {
    citation: "Art. 10",
    certainty: "assumed",
    note: "The article asks whether the customer pays on time as a rule; the bands are customary.",
  },
  "/credit/lookBackMonths": { citation: "Common practice", certainty: "chosen" },
  "/credit/limitStep": { citation: "Common practice", certainty: "chosen" },
  "/credit/newCustomer": { citation: "Art. 10", certainty: "sure" },
  "/credit/newCustomer/until": {
    citation: "Art. 10",
    certainty: "assumed",
    note: "The article halves the first credit sale; it is read as over when that sale is settled.",
  },
  "/credit/newCustomer/furtherSteps": { citation: "Common practice", certainty: "chosen" },
  "/credit/conversionRounding": { citation: "Common practice", certainty: "chosen" },
  "/credit/exposureKinds": {
    citation: "Art. 2",
    certainty: "assumed",
    note: "Three kinds are in the text; bills receivable are in a near-copy.",
  },
  "/credit/exposure": {
    citation: "Common practice",
    certainty: "chosen",
    note: "Art. 2 names what is owed; that every class counts in full is the prudence principle of Art. 10.",
  },
  "/credit/collateral": {
    citation: "Common practice",
    certainty: "chosen",
    note: "Art. 14 asks for a reliable financial guarantee and does not say which are.",
  },
  "/credit/previousSale": { citation: "Art. 14", certainty: "sure" },
  "/credit/previousSale/of": { citation: "Common practice", certainty: "chosen" },
  "/credit/previousSale/guaranteeCovers": { citation: "Common practice", certainty: "chosen" },
  "/credit/previousSale/guaranteeUntil": { citation: "Common practice", certainty: "chosen" },
  "/credit/singleSaleShare": { citation: "Art. 19", certainty: "sure" },
  "/credit/contractUse": { citation: "Art. 15", certainty: "sure" },
  "/credit/slipUse": { citation: "Art. 12", certainty: "assumed", note: "The article is missing." },
  "/credit/release": {
    citation: "Art. 10, 15",
    certainty: "assumed",
    note: "The text has the committee and the general manager allow more; an unsettled sale only a guarantee excuses.",
  },
  "/credit/decisionDays": { citation: "Common practice", certainty: "chosen" },
  "/credit/rules": { citation: "Art. 8, 10, 11, 15, 19", certainty: "sure" },
  "/credit/rules/customerFrozen": { citation: "Common practice", certainty: "chosen" },
  "/credit/rules/oldestOverdue": {
    citation: "Art. 19",
    certainty: "chosen",
    note: "Not asked: by Art. 14 every overdue item stops already.",
  },
  "/credit/rules/overdueAmount": { citation: "Common practice", certainty: "chosen", note: "Not asked." },
  "/credit/rules/stageReached": {
    citation: "Art. 19",
    certainty: "chosen",
    note: "Not asked: by Art. 14 every overdue item stops already.",
  },
  "/credit/rules/guaranteeGiven": { citation: "Art. 29", certainty: "sure" },
  "/credit/rules/discount": { citation: "Common practice", certainty: "chosen" },
  "/credit/rules/limitUsed": { citation: "Common practice", certainty: "chosen", note: "Not asked." },
  "/credit/scopedRules": { citation: "Common practice", certainty: "chosen" },
  "/credit/exclusions": { citation: "Common practice", certainty: "chosen" },
  "/credit/rules/ratesKnown": { citation: "Common practice", certainty: "chosen" },
  "/credit/rules/previousSaleSettled": { citation: "Art. 14", certainty: "sure" },
  "/credit/rules/slipSigned": { citation: "Art. 12", certainty: "assumed", note: "The article is missing." },
};
