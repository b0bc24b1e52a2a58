import type { Language } from "receivables";

/** Names of the words that the printed month end has in both languages. */
export type Word =
  | "title"
  | "aging"
  | "area"
  | "customer"
  | "open"
  | "credits"
  | "not-due"
  | "total"
  | "limits"
  | "limit"
  | "term"
  | "outcome"
  | "decidedBy"
  | "orders"
  | "order"
  | "tasks"
  | "person"
  | "nobody"
  | "notices"
  | "paused"
  | "deductions"
  | "findings"
  | "remarks"
  | "statements"
  | "verified"
  | "differs"
  | "handover"
  | "release"
  | "more"
  | "approvals"
  | "law"
  | "expiring"
  | "clearance"
  | "clearanceTasks"
  | "none"
  | "inForce"
  | "customers"
  | "files"
  | "visits"
  | "made"
  | "grades"
  | "collection"
  | "trips"
  | "collected"
  | "cash"
  | "cheque"
  | "bill"
  | "discount"
  | "instruments"
  | "complaints"
  | "misconduct"
  | "badDebts"
  | "applications"
  | "losses"
  | "allowance"
  | "bucket"
  | "accountability"
  | "account"
  | "taken"
  | "givenBack"
  | "net"
  | "month"
  | "pay"
  | "owed"
  | "deducted"
  | "carried"
  | "debtor"
  | "registered"
  | "repaid"
  | "rate";

const WORDS: Readonly<Record<Word, Readonly<Record<Language, string>>>> = {
  title: { en: "Month end", "zh-CN": "月末结账" },
  aging: { en: "Aging", "zh-CN": "账龄表" },
  area: { en: "area", "zh-CN": "地区" },
  customer: { en: "customer", "zh-CN": "客户" },
  open: { en: "open", "zh-CN": "未清" },
  credits: { en: "credits", "zh-CN": "贷项" },
  "not-due": { en: "not due", "zh-CN": "未到期" },
  total: { en: "total", "zh-CN": "合计" },
  limits: { en: "Credit limits assessed", "zh-CN": "信用额度评定" },
  limit: { en: "limit", "zh-CN": "额度" },
  term: { en: "term", "zh-CN": "期限" },
  outcome: { en: "outcome", "zh-CN": "结论" },
  decidedBy: { en: "decided by", "zh-CN": "依据" },
  orders: { en: "Orders checked", "zh-CN": "订单审查" },
  order: { en: "order", "zh-CN": "订单" },
  tasks: { en: "Tasks by person", "zh-CN": "催收任务(按人员)" },
  person: { en: "person", "zh-CN": "人员" },
  nobody: { en: "(nobody)", "zh-CN": "(无人)" },
  notices: { en: "Notices of finance", "zh-CN": "财务通知" },
  paused: { en: "Paused", "zh-CN": "暂停催收" },
  deductions: { en: "Deductions from bonus scores", "zh-CN": "计奖成绩扣减" },
  findings: { en: "Findings", "zh-CN": "差异与提示" },
  remarks: { en: "Remarks missing", "zh-CN": "缺少备注" },
  statements: { en: "Statements verified", "zh-CN": "对账单核实" },
  verified: { en: "verified", "zh-CN": "核实无误" },
  differs: { en: "differ", "zh-CN": "有差异" },
  handover: { en: "Handover", "zh-CN": "交接" },
  release: { en: "Leaving", "zh-CN": "离职" },
  more: { en: "more", "zh-CN": "项未列" },
  approvals: { en: "Approvals", "zh-CN": "审批" },
  law: { en: "Contracts and the law", "zh-CN": "合同与法律提示" },
  expiring: { en: "Claims about to expire", "zh-CN": "诉讼时效将届满的债权" },
  clearance: { en: "Clearance of arrears", "zh-CN": "清欠" },
  clearanceTasks: { en: "Debts to be cleared", "zh-CN": "待清偿债务" },
  none: { en: "none", "zh-CN": "无" },
  inForce: { en: "in force from", "zh-CN": "施行日" },
  customers: { en: "Customers' files, visits and grades", "zh-CN": "客户档案、访问与信用等级" },
  files: { en: "Files", "zh-CN": "客户档案" },
  visits: { en: "Visits of this quarter and the last", "zh-CN": "本季与上季访问" },
  made: { en: "missing", "zh-CN": "尚缺" },
  grades: { en: "Grades", "zh-CN": "信用等级" },
  collection: { en: "Collecting in the field", "zh-CN": "上门收款" },
  trips: { en: "Trips", "zh-CN": "收款行程" },
  collected: { en: "collected", "zh-CN": "收款" },
  cash: { en: "cash", "zh-CN": "现金" },
  cheque: { en: "cheques", "zh-CN": "支票" },
  bill: { en: "bills", "zh-CN": "汇票" },
  discount: { en: "discounts", "zh-CN": "折让" },
  instruments: { en: "Cheques and bills offered", "zh-CN": "票据审查" },
  complaints: { en: "Complaints", "zh-CN": "客户投诉" },
  misconduct: { en: "Forbidden conduct", "zh-CN": "禁止行为" },
  badDebts: { en: "Bad debts", "zh-CN": "坏账" },
  applications: { en: "Applications and write-offs", "zh-CN": "坏账申请与核销" },
  losses: { en: "Who answers for what was lost", "zh-CN": "损失责任" },
  allowance: { en: "allowance", "zh-CN": "坏账准备" },
  bucket: { en: "bucket", "zh-CN": "账龄段" },
  accountability: { en: "What people answer for", "zh-CN": "责任追究" },
  account: { en: "account", "zh-CN": "项目" },
  taken: { en: "taken", "zh-CN": "已扣" },
  givenBack: { en: "given back", "zh-CN": "退回" },
  net: { en: "net", "zh-CN": "净额" },
  month: { en: "month", "zh-CN": "月份" },
  pay: { en: "Taken from pay", "zh-CN": "工资与提成扣减" },
  owed: { en: "owed", "zh-CN": "应扣" },
  deducted: { en: "deducted", "zh-CN": "本月扣" },
  carried: { en: "carried", "zh-CN": "结转" },
  debtor: { en: "debtor", "zh-CN": "拖欠单位" },
  registered: { en: "registered", "zh-CN": "台账金额" },
  repaid: { en: "repaid", "zh-CN": "已还" },
  rate: { en: "rate", "zh-CN": "清欠率" },
};

/** A word of the printed month end. */
export function word(name: Word, language: Language): string {
  return WORDS[name][language];
}
