import {
  type ArrearsDebt,
  type ArrearsPolicy,
  type CampaignReport,
  type DebtRegister,
  type DebtRepayment,
  type DebtorUnit,
  registerDebts,
  reportCampaign,
} from "receivables/arrears";
import { type PlainDate, plainDate } from "receivables/calendar";
import { type Money, money } from "receivables/money";
import { arrearsSection } from "../../src/policy/china-trade-regulation/arrears.js";

export const policy: ArrearsPolicy = {
  ...arrearsSection,
  policy: { id: "china-trade-regulation", version: "1" },
};
export const SCREENED: PlainDate = plainDate("2026-01-05");
export const YEAR_END: PlainDate = plainDate("2026-12-31");

export const cny = (amount: string): Money => money(amount, "CNY");

/** The four debtors of the county. */
export const UNITS: readonly DebtorUnit[] = [
  { id: "tourism", kind: "public-company", place: "county", level: "county", supervisor: "state-assets" },
  { id: "town", kind: "government", place: "east", level: "town", supervisor: null },
  { id: "township", kind: "government", place: "west", level: "township", supervisor: null },
  { id: "hospital", kind: "public-institution", place: "county", level: "county", supervisor: "health" },
];

export function debt(id: string, over: Partial<ArrearsDebt> = {}): ArrearsDebt {
  return {
    id,
    debtor: "town",
    creditor: "builder",
    creditorKind: "private-enterprise",
    cause: "works",
    project: "village",
    document: `settlement-${id}`,
    amount: cny("100.00"),
    since: plainDate("2025-06-01"),
    registeredOn: SCREENED,
    confirmedOn: SCREENED,
    ...over,
  };
}

export function paid(id: string, over: Partial<DebtRepayment> = {}): DebtRepayment {
  return {
    id,
    debt: "A",
    on: plainDate("2026-03-01"),
    amount: cny("40.00"),
    means: "transfer",
    evidence: `slip-${id}`,
    ...over,
  };
}

export function registerOf(debts: readonly ArrearsDebt[], asOf: PlainDate = YEAR_END): DebtRegister {
  return registerDebts({ units: UNITS, debts, screenedOn: SCREENED, asOf }, policy);
}

export function reportOf(
  debts: readonly ArrearsDebt[],
  repayments: readonly DebtRepayment[] = [],
  { asOf = YEAR_END, by = policy }: { readonly asOf?: PlainDate; readonly by?: ArrearsPolicy } = {},
): CampaignReport {
  return reportCampaign({ register: registerOf(debts, asOf), repayments, asOf }, by);
}

export const codes = (findings: readonly { readonly code: string }[]): readonly string[] =>
  findings.map(({ code }) => code);
