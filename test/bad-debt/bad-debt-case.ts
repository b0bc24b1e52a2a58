import {
  type Approval,
  type ApprovalPolicy,
  type RoleHolder,
  openApproval,
  recordApproval,
} from "receivables/approval";
import {
  type BadDebtApplication,
  type BadDebtEvidence,
  type BadDebtLiabilityFacts,
  type BadDebtLoss,
  type BadDebtPolicy,
  type WriteOffFacts,
  applicationDigest,
} from "receivables/bad-debt";
import { type PlainDate, plainDate } from "receivables/calendar";
import { type Invoice, type LedgerDocument, positionAsOf } from "receivables/ledger";
import { type Money, money } from "receivables/money";
import { approvalSection } from "../../src/policy/china-trade-regulation/approval.js";
import { badDebtSection as regulationSection } from "../../src/policy/china-trade-regulation/bad-debt.js";
import { badDebtSection as net30Section } from "../../src/policy/net-30/bad-debt.js";

export const regulation: BadDebtPolicy = {
  ...regulationSection,
  policy: { id: "china-trade-regulation", version: "1" },
};
export const net30: BadDebtPolicy = { ...net30Section, policy: { id: "net-30", version: "1" } };
export const approvals: ApprovalPolicy = {
  ...approvalSection,
  policy: { id: "china-trade-regulation", version: "1" },
};

export const day = (text: string): PlainDate => plainDate(text);
export const cny = (amount: string): Money => money(amount, "CNY");
export const usd = (amount: string): Money => money(amount, "USD");

/** The day of most cases. */
export const TODAY: PlainDate = day("2026-05-04");

export const invoice = (id: string, amount: string, more: Partial<Invoice> = {}): Invoice => ({
  kind: "invoice",
  id,
  customer: "C1",
  handler: "wang",
  receivable: "trade",
  issuedOn: day("2022-12-05"),
  postedOn: day("2022-12-05"),
  dueOn: day("2023-01-04"),
  amount: cny(amount),
  ...more,
});

export const application = (more: Partial<BadDebtApplication> = {}): BadDebtApplication => ({
  id: "A1",
  customer: "C1",
  by: "wang",
  on: TODAY,
  fields: {
    customerName: "Harbour",
    customerNumber: "0017",
    responsiblePerson: "Zhao",
    businessAddress: "1 Quay",
    phone: "555",
    facts: "The firm is closed",
    whyNotCollected: "Nothing is left",
  },
  ground: "insolvent",
  items: [{ item: "INV-1", amount: cny("1000.00") }],
  copies: ["business", "finance", "general-manager"],
  ...more,
});

const ROSTER: readonly RoleHolder[] = [
  { role: "business-supervisor", person: "sun" },
  { role: "vice-general-manager", person: "wu" },
  { role: "sales-head", person: "he" },
  { role: "finance-manager", person: "zhou" },
  { role: "general-manager", person: "chen" },
];

/** The policy whose use `bad-debt` goes through a chain. */
export const through = (chain: string): ApprovalPolicy => ({
  ...approvals,
  uses: { "bad-debt": { citation: "Art. 26, 30", reasonNeeded: true, bands: [{ upTo: null, chain }] } },
});

/** The approval of a paper, with as many votes for it as are asked for; the last one may be against. */
export function approval(
  paper: BadDebtApplication,
  {
    chain = "bad-debt-art-26",
    votes = 9,
    against = false,
    content = applicationDigest(paper),
  }: { chain?: string; votes?: number; against?: boolean; content?: string } = {},
): Approval {
  const request = {
    id: `R-${paper.id}`,
    use: "bad-debt",
    subject: paper.id,
    by: paper.by,
    on: paper.on,
    reason: "bad",
    content,
  };
  const opened = openApproval({ request, roster: ROSTER, asOf: paper.on }, through(chain)).approval;
  if (opened === null) throw new Error("not opened");
  const steps = opened.chain.steps.slice(0, votes);
  return steps.reduce((state, step, i) => {
    const role = "role" in step.by ? step.by.role : "";
    const by = ROSTER.find((one) => one.role === role)?.person ?? "";
    const choice = against && i === steps.length - 1 ? "against" : "for";
    const event = { kind: "vote", step: step.id, by, on: paper.on, choice, opinion: "seen" } as const;
    return recordApproval({ approval: state, event, asOf: paper.on }).approval;
  }, opened);
}

/** The papers of insolvency, of both sides. */
export const INSOLVENCY: readonly BadDebtEvidence[] = [
  "insolvency-ruling",
  "estate-insufficient",
  "contract",
].map((kind) => ({ id: `E-${kind}`, kind, application: "A1", on: TODAY }));

export const writeOffFacts = (
  documents: readonly LedgerDocument[],
  papers: readonly BadDebtApplication[],
  more: Partial<WriteOffFacts> = {},
): WriteOffFacts => ({
  applications: papers,
  position: positionAsOf({ documents }, TODAY),
  approvals: papers.map((paper) => approval(paper)),
  evidence: INSOLVENCY,
  properties: [],
  ...more,
});

export const loss = (more: Partial<BadDebtLoss> = {}): BadDebtLoss => ({
  id: "L1",
  customer: "C1",
  item: "INV-1",
  since: day("2025-01-05"),
  on: day("2026-04-30"),
  writtenOff: cny("1000.00"),
  property: cny("0.00"),
  recovered: cny("0.00"),
  loss: cny("1000.00"),
  ...more,
});

export const liabilityFacts = (more: Partial<BadDebtLiabilityFacts> = {}): BadDebtLiabilityFacts => ({
  losses: [loss()],
  visits: [],
  remarks: [],
  shipments: [],
  warnings: [],
  causes: [{ loss: "L1", cause: "market", person: null, on: day("2026-04-30") }],
  decisions: [],
  asOf: TODAY,
  ...more,
});

export const codesOf = ({
  findings,
}: {
  readonly findings: readonly { readonly code: string }[];
}): string[] => findings.map(({ code }) => code);
