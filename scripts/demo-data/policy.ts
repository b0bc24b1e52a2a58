import { chinaTradeRegulation, plainDate, type Policy, revisePolicy, type StageRule } from "receivables";
import { yuan } from "./yuan.js";

const { aging, badDebt, collection, customer, escalation } = chinaTradeRegulation;

/** The fields of a customer's file that the firm needs: some of each part. */
const FIELDS = new Set([
  "name",
  "address",
  "phone",
  "length-of-dealings",
  "kind-of-business",
  "legal-representative",
  "market-area",
  "sales-record",
  "finances",
  "credit-standing",
]);

/** What of a bucket is expected to be lost, by the firm's experience. */
const LOSS_RATES: Readonly<Record<string, string>> = {
  "not-due": "0.002",
  "1-10": "0.01",
  "11-60": "0.03",
  "61-90": "0.15",
  "91+": "0.40",
};

/** What the regulation does not say: after 90 days counsel takes over, and half of the bill is off the bonus score. */
const BEYOND: StageRule = {
  id: "91+",
  citation: "Mochuan Books, rules of 2026, no. 4",
  actions: [
    {
      id: "report",
      what: "report",
      role: "business-supervisor",
      within: { days: 3, unit: "business-day" },
      reportTo: "general-manager",
      citation: "Mochuan Books, rules of 2026, no. 4",
    },
    {
      id: "legal",
      what: "legal",
      role: "legal-counsel",
      within: { days: 10, unit: "business-day" },
      reportTo: "general-manager",
      citation: "Mochuan Books, rules of 2026, no. 4",
    },
  ],
  consequences: {
    stopShipment: { citation: "Art. 14" },
    deduction: { share: "0.50", citation: "Art. 19" },
    fee: null,
    interest: { citation: "Mochuan Books, rules of 2026, no. 4" },
  },
  letter: { tone: "final", payWithinDays: 5 },
};

/** The firm's own policy: the regulation, with what it leaves open set, and limits by grade and the last quarter. */
export const POLICY: Policy = revisePolicy(chinaTradeRegulation, {
  id: "mochuan-books",
  version: "2026-06",
  effectiveFrom: plainDate("2026-06-01"),
  title: "Rules on receivables of Mochuan Books Wholesale 墨川图书批发应收账款制度",
  aging: { remarks: { ...aging.remarks, largeFrom: [yuan("10000")] } },
  credit: {
    normalTerm: null,
    grades: {
      whenMissing: "refer",
      rows: [
        { grade: "A", limit: { kind: "amount", amount: yuan("120000") }, term: 90 },
        { grade: "B", limit: { kind: "amount", amount: yuan("60000") }, term: 90 },
        { grade: "C", limit: { kind: "amount", amount: yuan("40000") }, term: 75 },
        { grade: "D", limit: { kind: "amount", amount: yuan("15000") }, term: 60 },
      ],
    },
    paymentHistory: {
      whenMissing: "skip",
      bands: [
        { onTimeShare: "0.7", averageDaysLate: "5", limitFactor: "1", termFactor: "1" },
        { onTimeShare: "0.2", averageDaysLate: "15", limitFactor: "0.9", termFactor: "1" },
        { onTimeShare: "0", averageDaysLate: "30", limitFactor: "0.8", termFactor: "1" },
      ],
      otherwise: { limitFactor: "0.5", termFactor: "0.8" },
    },
    lookBackMonths: 3,
    limitStep: "100",
    singleSaleShare: "0.6",
  },
  escalation: {
    beyond: BEYOND,
    minimum: { ...escalation.minimum, item: [yuan("50")] },
  },
  customer: {
    dossier: {
      ...customer.dossier,
      fields: customer.dossier.fields.filter(({ id }) => FIELDS.has(id)),
      updateEveryMonths: 12,
    },
    grades: { ...customer.grades, order: ["A", "B", "C", "D"], assessWithinDays: 7 },
  },
  collection: {
    discounts: {
      ...collection.discounts,
      authority: [{ role: "business-manager", upTo: yuan("500"), share: "0.02" }],
    },
    payIn: { ...collection.payIn, postedWithinDays: 3 },
    conduct: {
      ...collection.conduct,
      consequences: {
        dismissal: true,
        restitution: { days: 15, counted: "calendar" },
        seriousFrom: yuan("5000"),
      },
    },
  },
  badDebt: {
    liability: {
      ...badDebt.liability,
      lackOfResponsibility: { ...badDebt.liability.lackOfResponsibility, share: "0.10" },
    },
    provision: {
      ...badDebt.provision,
      method: "expected-loss",
      rates: Object.entries(LOSS_RATES).map(([bucket, rate]) => ({
        segment: null,
        currency: null,
        bucket,
        rate,
      })),
    },
  },
  handover: { restitution: { dueWithinDays: 15, seriousFrom: yuan("5000") } },
});
