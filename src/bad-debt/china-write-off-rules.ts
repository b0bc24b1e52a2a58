import { plainDate } from "../calendar/index.js";
import { money } from "../money/index.js";
import type { WriteOffRule } from "./write-off-rule.js";

const BOOKS = {
  side: "books",
  from: /* @__PURE__ */ plainDate("2013-01-01"),
  until: null,
  source: "Ministry of Finance, Accounting Standard for Small Enterprises (2011)",
  overdue: null,
  smallItem: null,
  bookedFirst: false,
} as const satisfies Partial<WriteOffRule>;

const TAX = {
  side: "tax",
  from: /* @__PURE__ */ plainDate("2011-01-01"),
  until: null,
  source: "State Administration of Taxation, Announcement 25 of 2011",
  overdue: null,
  smallItem: null,
  bookedFirst: true,
} as const satisfies Partial<WriteOffRule>;

const EVIDENCE_NOTE = "The ground is the article's; which papers show it is assumed.";
const TAX_NOTE =
  "From memory. Since Announcement 15 of 2018 the papers are kept by the firm and no longer filed; have a tax adviser check.";

/**
 * What a small enterprise's books and the tax authority of China ask for before a bad debt is a loss: the six grounds of
 * the small-enterprise standard, and the tax rules on lost claims. It is data: leave rows out or add your own.
 */
export const chinaWriteOffRules: readonly WriteOffRule[] = [
  {
    ...BOOKS,
    id: "books-insolvent",
    ground: "insolvent",
    citation: "小企业会计准则 Art. 10(1)",
    certainty: "assumed",
    note: EVIDENCE_NOTE,
    evidence: [["insolvency-ruling", "deregistration-proof"], ["estate-insufficient"]],
  },
  {
    ...BOOKS,
    id: "books-dead",
    ground: "dead",
    citation: "小企业会计准则 Art. 10(2)",
    certainty: "assumed",
    note: EVIDENCE_NOTE,
    evidence: [["death-or-missing-proof"], ["estate-insufficient"]],
  },
  {
    ...BOOKS,
    id: "books-overdue",
    ground: "overdue",
    citation: "小企业会计准则 Art. 10(3)",
    certainty: "sure",
    note: "The text reads 三年以上, which may also take in the very day.",
    overdue: { months: 36, boundary: "more-than" },
    evidence: [["inability-to-pay"]],
  },
  {
    ...BOOKS,
    id: "books-restructured",
    ground: "restructured",
    citation: "小企业会计准则 Art. 10(4)",
    certainty: "assumed",
    note: EVIDENCE_NOTE,
    evidence: [["restructuring-agreement", "court-approved-plan"]],
  },
  {
    ...BOOKS,
    id: "books-force-majeure",
    ground: "force-majeure",
    citation: "小企业会计准则 Art. 10(5)",
    certainty: "assumed",
    note: EVIDENCE_NOTE,
    evidence: [["disaster-statement"]],
  },
  {
    ...BOOKS,
    id: "books-by-authority",
    ground: "by-authority",
    citation: "小企业会计准则 Art. 10(6)",
    certainty: "assumed",
    note: EVIDENCE_NOTE,
    evidence: [["authority-ruling"]],
  },
  {
    ...TAX,
    id: "tax-overdue-three-years",
    ground: "overdue",
    citation: "国家税务总局公告2011年第25号 Art. 23",
    certainty: "sure",
    note: "Since Announcement 15 of 2018 the special report is kept by the firm and no longer filed (from memory).",
    overdue: { months: 36, boundary: "at-least" },
    evidence: [["loss-explanation"], ["special-report"]],
  },
  {
    ...TAX,
    id: "tax-overdue-small",
    ground: "overdue",
    citation: "国家税务总局公告2011年第25号 Art. 24",
    certainty: "sure",
    note: "Since Announcement 15 of 2018 the special report is kept by the firm and no longer filed (from memory).",
    overdue: { months: 12, boundary: "at-least" },
    smallItem: { upTo: [/* @__PURE__ */ money("50000.00", "CNY")], incomeShare: "0.0001" },
    evidence: [["loss-explanation"], ["special-report"]],
  },
  {
    ...TAX,
    id: "tax-insolvent",
    ground: "insolvent",
    citation: "国家税务总局公告2011年第25号 Art. 22",
    certainty: "assumed",
    note: TAX_NOTE,
    evidence: [["contract"], ["insolvency-ruling", "deregistration-proof"]],
  },
  {
    ...TAX,
    id: "tax-dead",
    ground: "dead",
    citation: "国家税务总局公告2011年第25号 Art. 22",
    certainty: "assumed",
    note: TAX_NOTE,
    evidence: [["contract"], ["death-or-missing-proof"]],
  },
  {
    ...TAX,
    id: "tax-restructured",
    ground: "restructured",
    citation: "国家税务总局公告2011年第25号 Art. 22",
    certainty: "assumed",
    note: TAX_NOTE,
    evidence: [["contract"], ["restructuring-agreement", "court-approved-plan"], ["debtor-gain-taxed"]],
  },
  {
    ...TAX,
    id: "tax-force-majeure",
    ground: "force-majeure",
    citation: "国家税务总局公告2011年第25号 Art. 22",
    certainty: "assumed",
    note: TAX_NOTE,
    evidence: [["contract"], ["disaster-statement"], ["waiver-of-claim"]],
  },
];
