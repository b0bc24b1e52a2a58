import {
  type ArrearsDebt,
  type DebtRepayment,
  type PlainDate,
  plainDate,
  type ProjectFile,
} from "receivables";
import type { ClearanceCampaign } from "receivables/ports";
import { yuan } from "./yuan.js";

const SCREENED_ON = plainDate("2026-01-15");

/** What each of the four debtors of the county owes. */
const DEBTS: readonly ArrearsDebt[] = [
  debt("D-01", ["tourism-company", "panel-builder"], "works", "2025-03-01", "3200000"),
  debt("D-02", ["north-town", "road-builder"], "works", "2025-06-01", "1480000"),
  debt("D-03", ["west-township", "village-builder"], "works", "2025-08-16", "960000"),
  { ...debt("D-04", ["hospital", "laboratory"], "services", "2025-07-01", "615000"), project: null },
  {
    ...debt("D-05", ["west-township", "village-builder"], "works", "2025-09-01", "88000"),
    confirmedOn: null,
  },
  // Entered a second time by the township, under a number of its own.
  debt("D-03-B", ["west-township", "village-builder"], "works", "2025-08-16", "960000", "D-03"),
];

const REPAYMENTS: readonly DebtRepayment[] = [
  repayment("RP-01", "D-01", "2026-04-28", "2000000"),
  repayment("RP-02", "D-02", "2026-06-30", "1480000"),
  repayment("RP-03", "D-03", "2026-09-10", "500000"),
  repayment("RP-04", "D-04", "2026-05-20", "620000"), // more than is owed
  { ...repayment("RP-05", "D-03", "2026-10-15", "460000"), means: "iou" },
];

const PROJECT: ProjectFile = {
  id: "reading-park",
  government: true,
  cost: yuan("5000000"),
  funds: [
    {
      kind: "budget",
      amount: yuan("3500000"),
      document: "budget 2026 no. 18",
      availableOn: plainDate("2026-09-01"),
    },
    { kind: "contractor", amount: yuan("1500000"), document: "draft contract", availableOn: null },
  ],
  fundBalancePlan: null,
  cashFlow: {
    document: "assessment 2026-31",
    on: plainDate("2026-08-20"),
    inflow: yuan("5200000"),
    outflow: yuan("5000000"),
  },
  debtFinance: null,
  prefinancing: true,
  settlementTerms: "draft contract, section 6",
  approvals: [],
  startedOn: null,
};

/** The clearance of arrears in the firm's county, as its office keeps it. */
export const CAMPAIGN: ClearanceCampaign = {
  screening: {
    units: [
      {
        id: "tourism-company",
        kind: "public-company",
        place: "county",
        level: "county",
        supervisor: "culture-tourism",
      },
      { id: "north-town", kind: "government", place: "north-town", level: "town", supervisor: null },
      { id: "west-township", kind: "government", place: "west-township", level: "town", supervisor: null },
      { id: "hospital", kind: "public-institution", place: "county", level: "county", supervisor: "health" },
    ],
    debts: DEBTS,
    screenedOn: SCREENED_ON,
  },
  repayments: REPAYMENTS,
  targets: ["tourism-company", "north-town", "west-township", "hospital"].flatMap((debtor) => [
    {
      debtor,
      by: plainDate("2026-06-30"),
      goal: { share: "0.5" },
      funds: debtor === "west-township" ? null : "budget",
    },
    { debtor, by: plainDate("2026-12-31"), goal: { share: "1" } },
  ]),
  organisation: {
    workPlan: { document: "清理拖欠民营企业中小企业账款工作方案", on: plainDate("2026-01-20") },
    head: { person: "chen", office: "executive-deputy-county-head" },
    deputy: { person: "lin", office: "deputy-county-head" },
    members: [
      "industry",
      "finance",
      "audit",
      "reform",
      "justice",
      "housing",
      "transport",
      "water",
      "health",
      "education",
      "culture-tourism",
      "state-assets",
      "tax",
      "market",
      "labour",
      "agriculture",
    ],
    duties: [
      { body: "county-office", place: "county", level: "county" },
      { body: "north-town", place: "north-town", level: null },
    ],
  },
  observed: {
    units: [],
    debts: [debt("N-01", ["hospital", "mask-maker"], "goods", "2026-07-10", "54000")],
    screenedOn: plainDate("2026-10-20"),
  },
  projects: [
    { project: PROJECT, stage: "approval" },
    {
      project: {
        ...PROJECT,
        id: "flood-wall",
        prefinancing: false,
        fundBalancePlan: "plan 2026-07",
        funds: [
          {
            kind: "budget",
            amount: yuan("5000000"),
            document: "budget 2026 no. 4",
            availableOn: plainDate("2026-03-01"),
          },
        ],
      },
      stage: "approval",
    },
  ],
  deposits: [
    {
      id: "DEP-01",
      body: "housing",
      firm: "road-builder",
      project: "new-village-1",
      amount: yuan("50000"),
      takenOn: plainDate("2025-03-01"),
      legalBasis: null,
      approval: null,
      returnedOn: null,
    },
  ],
  inspections: [
    {
      id: "IN-01",
      debtor: "west-township",
      by: "audit",
      on: plainDate("2026-10-22"),
      violations: [{ kind: "iou", firm: "village-builder", settledOn: null }],
    },
  ],
  blacklist: [{ debtor: "hospital", since: plainDate("2025-12-01") }],
};

function debt(
  id: string,
  [debtor, creditor]: readonly [debtor: string, creditor: string],
  cause: ArrearsDebt["cause"],
  since: string,
  amount: string,
  paper = id,
): ArrearsDebt {
  return {
    id,
    debtor,
    creditor,
    creditorKind: creditor === "laboratory" ? "private-listed-enterprise" : "private-enterprise",
    cause,
    project: cause === "works" ? `project of ${debtor}` : null,
    document: `settlement ${paper}`,
    amount: yuan(amount),
    since: plainDate(since),
    registeredOn: since > SCREENED_ON ? plainDate("2026-10-20") : SCREENED_ON,
    confirmedOn: since > SCREENED_ON ? plainDate("2026-10-20") : SCREENED_ON,
  };
}

function repayment(id: string, of: string, on: PlainDate | string, amount: string): DebtRepayment {
  return {
    id,
    debt: of,
    on: plainDate(on),
    amount: yuan(amount),
    means: "transfer",
    evidence: `bank slip ${id}`,
  };
}
