import type { Messages } from "../message.js";

/** Names of the fields in a policy's section `handover`, below the section. */
export const handoverFields: Messages = {
  "": { en: "handover", "zh-CN": "交接" },
  copies: { en: "least number of copies of the list", "zh-CN": "移交清册最少份数" },
  unmarked: { en: "an item that the list says nothing about", "zh-CN": "清册未注明的款项" },
  "unmarked=clear": { en: "counts as clear", "zh-CN": "视为清楚" },
  "unmarked=unclear": { en: "counts as unclear", "zh-CN": "视为不清" },
  signing: { en: "signatures", "zh-CN": "签章" },
  "signing/sealed": { en: "a seal is needed beside the signature", "zh-CN": "签字之外须盖章" },
  "signing/statementsFirst": {
    en: "statements of account are checked before anybody signs",
    "zh-CN": "签章前先核对对账单",
  },
  "signing/supervisorRoles": { en: "roles that may oversee a handover", "zh-CN": "可监交的岗位" },
  "signing/supervisorRoles=[]": { en: "anyone", "zh-CN": "不限" },
  "signing/effective": { en: "day from which the takers answer", "zh-CN": "接交人开始负责之日" },
  "signing/effective=slip": { en: "the day on the handover slip", "zh-CN": "移交单所载之日" },
  "signing/effective=last-signature": { en: "the day of the last signature", "zh-CN": "最后签章之日" },
  check: { en: "check with the customers", "zh-CN": "与客户核对" },
  "check/months": { en: "time to check every item with the customer", "zh-CN": "与客户核对的期限" },
  doubts: { en: "doubts", "zh-CN": "疑问" },
  "doubts/reportWithinDays": { en: "time to report a doubt", "zh-CN": "疑问报告期限" },
  liability: { en: "who answers for a difference", "zh-CN": "差异的责任人" },
  "liability/unclear": {
    en: "who answers for what the list calls unclear",
    "zh-CN": "清册注明不清的，责任人",
  },
  "liability/doubtReported": {
    en: "who answers where the taker reported a doubt in time",
    "zh-CN": "接交人及时报告疑问的，责任人",
  },
  "liability/doubtSilent": {
    en: "who answers where the taker kept silent about a doubt",
    "zh-CN": "接交人隐瞒疑问的，责任人",
  },
  "liability/notListed": { en: "who answers for what is not on the list", "zh-CN": "未列入清册的，责任人" },
  "liability/signedClear": {
    en: "who answers for what was handed over as clear and found in time",
    "zh-CN": "按清楚移交、核对期内发现的，责任人",
  },
  "liability/foundLate": {
    en: "who answers for what is found after the check",
    "zh-CN": "核对期后发现的，责任人",
  },
  release: { en: "leave to go", "zh-CN": "准予离岗" },
  "release/dossiers": { en: "dossiers must be handed over before leaving", "zh-CN": "离岗前须移交客户档案" },
  "release/noticeDays": { en: "notice before leaving", "zh-CN": "离职提前通知期" },
  "release/noticeDays=null": { en: "not asked", "zh-CN": "不要求" },
  "release/collectWithinMonths": {
    en: "time to collect what is open before leaving",
    "zh-CN": "离岗前催收未清款项的期限",
  },
  "release/collectWithinMonths=null": { en: "not asked", "zh-CN": "不要求" },
  "release/compensationConfirmed": {
    en: "leaving waits for compensation to be confirmed by the customer",
    "zh-CN": "赔偿经客户书面确认后方可离岗",
  },
  "release/waitForCheck": {
    en: "leaving waits for the check with the customers",
    "zh-CN": "与客户核对完毕后方可离岗",
  },
  "release/legalCaution": { en: "law cited as a caution against refusals", "zh-CN": "拒绝办理时提示的法律" },
  "release/legalCaution=null": { en: "none", "zh-CN": "无" },
  wages: { en: "last pay", "zh-CN": "最后工资" },
  "wages/afterHandover": { en: "the last pay waits for the handover", "zh-CN": "交接完成后发放最后工资" },
  restitution: { en: "making good a loss", "zh-CN": "损失赔偿" },
  "restitution/dueWithinDays": { en: "time to make a loss good", "zh-CN": "赔偿期限" },
  "restitution/dueWithinDays=null": { en: "case by case", "zh-CN": "逐案确定" },
  "restitution/seriousFrom": {
    en: "amount from which a loss is prosecuted",
    "zh-CN": "追究法律责任的损失金额起点",
  },
  "restitution/seriousFrom=null": { en: "none", "zh-CN": "未规定" },
};
