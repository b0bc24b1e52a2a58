import { plainDate } from "receivables";
import type { MonthPay } from "receivables/ports";
import { PEOPLE } from "./people.js";
import { yuan } from "./yuan.js";

const MONTH = "2026-10";
const WAGES = ["7400", "8200", "6900", "7800", "8600", "7100"];
const COMMISSIONS = ["2150.40", "3020", "1480.75", "640", "2890.10", "1925.60"];

const SALESPEOPLE = PEOPLE.filter(({ roles }) => roles.includes("salesperson"));

/** October's pay of those who sell. Nothing was deducted before. */
export const PAY: MonthPay = {
  wages: SALESPEOPLE.map(({ id: person }, i) => ({
    person,
    month: MONTH,
    paidOn: plainDate("2026-10-31"),
    wage: yuan(WAGES[i] ?? "7000"),
    minimumWage: yuan("2490"),
    agreedInContract: true,
  })),
  commissions: SALESPEOPLE.map(({ id: person }, i) => ({
    person,
    month: MONTH,
    amount: yuan(COMMISSIONS[i] ?? "0"),
  })),
  made: [],
};
