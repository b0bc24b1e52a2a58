import { type Hold, plainDate, type PlainDate, type PromiseToPay } from "receivables";
import { yuan } from "./yuan.js";

/** What customers promised: kept, broken, kept in part, and not yet due. */
export const PROMISES: readonly PromiseToPay[] = [
  promise("PR-01", {
    customer: "C055",
    items: ["INV-C055-03"],
    amount: "1900.00",
    madeOn: "10-08",
    payBy: "10-12",
  }),
  promise("PR-02", {
    customer: "C056",
    items: ["INV-C056-02"],
    amount: "1748.96",
    madeOn: "10-05",
    payBy: "10-20",
  }),
  promise("PR-03", {
    customer: "C056",
    items: ["INV-C056-04"],
    amount: "2529.60",
    madeOn: "10-20",
    payBy: "10-30",
  }),
  promise("PR-04", {
    customer: "C029",
    items: ["INV-C029-01"],
    amount: "5094.00",
    madeOn: "10-26",
    payBy: "11-10",
  }),
  promise("PR-05", {
    customer: "C036",
    items: ["INV-C036-06", "INV-C036-07"],
    amount: "10704.47",
    madeOn: "10-28",
    payBy: "11-05",
  }),
  promise("PR-06", {
    customer: "C047",
    items: ["INV-C047-05"],
    amount: "6377.00",
    madeOn: "10-22",
    payBy: "11-06",
  }),
  promise("PR-07", {
    customer: "C007",
    items: ["INV-C007-01"],
    amount: "8000.00",
    madeOn: "10-27",
    payBy: "11-15",
  }),
];

/** Whom the firm has decided to leave alone for a time. */
export const HOLDS: readonly Hold[] = [
  {
    id: "HO-01",
    scope: { customer: "C054" },
    from: day("09-01"),
    to: day("09-30"),
    because: "shop closed after a flood",
  },
  {
    id: "HO-02",
    scope: { item: "INV-C043-03" },
    from: day("10-15"),
    to: day("11-30"),
    because: "the library pays from next quarter's budget",
  },
  {
    id: "HO-03",
    scope: { customer: "C018" },
    from: day("10-20"),
    to: day("11-10"),
    because: "the school's accounts are being audited",
  },
];

interface PromiseText {
  readonly customer: string;
  readonly items: readonly string[];
  readonly amount: string;
  readonly madeOn: string;
  readonly payBy: string;
}

function promise(id: string, { amount, madeOn, payBy, ...text }: PromiseText): PromiseToPay {
  return {
    id,
    ...text,
    amount: yuan(amount),
    madeOn: day(madeOn),
    payBy: day(payBy),
    by: "the customer's accountant",
  };
}

function day(monthAndDay: string): PlainDate {
  return plainDate(`2026-${monthAndDay}`);
}
