import type { Messages } from "./message.js";

/** Words that facts carry as codes: outcomes, roles, departments, kinds. */
export const terms: Messages = {
  approve: { en: "Approved", "zh-CN": "批准" },
  refer: { en: "Referred", "zh-CN": "提交审批" },
  hold: { en: "Held", "zh-CN": "暂停" },
  "general-manager": { en: "general manager", "zh-CN": "总经理" },
  "vice-general-manager": { en: "deputy general manager", "zh-CN": "主管副总经理" },
  "market-management-committee": { en: "market management committee", "zh-CN": "市场管理委员会" },
  "business-manager": { en: "business manager", "zh-CN": "业务经理" },
  "business-supervisor": { en: "business supervisor", "zh-CN": "业务主管" },
  "department-head": { en: "department head", "zh-CN": "部门负责人" },
  "head-in-charge": { en: "head in charge", "zh-CN": "分管负责人" },
  "finance-manager": { en: "finance manager", "zh-CN": "财务经理" },
  "receivables-accountant": { en: "receivables accountant", "zh-CN": "应收账款会计" },
  cashier: { en: "cashier", "zh-CN": "出纳" },
  handler: { en: "handler", "zh-CN": "经办人" },
  "legal-counsel": { en: "legal counsel", "zh-CN": "法律顾问" },
  marketing: { en: "marketing", "zh-CN": "市场部" },
  finance: { en: "finance", "zh-CN": "财务部" },
  business: { en: "business department", "zh-CN": "业务部门" },
  giver: { en: "giver", "zh-CN": "移交人" },
  taker: { en: "taker", "zh-CN": "接交人" },
  supervisor: { en: "supervisor", "zh-CN": "监交人" },
};
