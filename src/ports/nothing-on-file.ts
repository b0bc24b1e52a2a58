import type { MonthPay } from "./accountability.port.js";
import type { BadDebtFile } from "./bad-debts.port.js";
import type { CollectionFile } from "./collection-file.js";

/** Of a firm that collects nothing in the field. */
export const NOTHING_COLLECTED: CollectionFile = {
  trips: [],
  receipts: [],
  discounts: [],
  payIns: [],
  instruments: [],
  complaints: [],
  confirmations: [],
  returns: [],
  goods: [],
  uses: [],
  ledger: { documents: [] },
};

/** Of a firm that keeps no file on bad debts. */
export const NO_BAD_DEBTS: BadDebtFile = {
  problems: [],
  reports: [],
  applications: [],
  evidence: [],
  properties: [],
  annualIncome: [],
  writtenOff: [],
  recoveries: [],
  shipments: [],
  causes: [],
  shareDecisions: [],
  missingRemarks: [],
  history: null,
  rebuttals: [],
  previousAllowance: null,
};

/** Of a firm that takes nothing from pay. */
export const NO_PAY: MonthPay = { wages: [], commissions: [], made: [] };
