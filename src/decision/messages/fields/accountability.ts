import type { Messages } from "../message.js";

/** Names of the fields in a policy's section `accountability`, below the section. */
export const accountabilityFields: Messages = {
  "": { en: "accountability", "zh-CN": "责任追究" },
  joint: { en: "how several people bear what they answer for together", "zh-CN": "多人共同负责时的承担方式" },
  "joint=equal-parts": { en: "in equal parts", "zh-CN": "平均分担" },
  "joint=each-for-the-whole": {
    en: "each for the whole, owed once",
    "zh-CN": "各负全部责任，合计不超过全额",
  },
  handover: { en: "losses found after a handover", "zh-CN": "交接后发现的损失" },
  "handover/losses": { en: "differences of a handover that count as a loss", "zh-CN": "视为损失的交接差异" },
  "handover/reversible": {
    en: "what was taken for a handover difference may be given back",
    "zh-CN": "因交接差异扣减的金额可以退回",
  },
  reversal: { en: "giving back and taking again", "zh-CN": "退回与重新扣减" },
  "reversal/giveBack": { en: "giving back by cause", "zh-CN": "按原因规定的退回方式" },
  "reversal/giveBack/*": { en: "cause", "zh-CN": "扣减原因" },
  "reversal/giveBack/*=when-paid-in-full": {
    en: "all of it once the debt is paid in full",
    "zh-CN": "全额收回后一次退回",
  },
  "reversal/giveBack/*=in-proportion": { en: "in proportion to what is paid", "zh-CN": "按收回比例退回" },
  "reversal/giveBack/*=never": { en: "never", "zh-CN": "不退回" },
  "reversal/otherwise": { en: "giving back for any other cause", "zh-CN": "其他原因的退回方式" },
  "reversal/otherwise=when-paid-in-full": {
    en: "all of it once the debt is paid in full",
    "zh-CN": "全额收回后一次退回",
  },
  "reversal/otherwise=in-proportion": { en: "in proportion to what is paid", "zh-CN": "按收回比例退回" },
  "reversal/otherwise=never": { en: "never", "zh-CN": "不退回" },
  "reversal/takenAgain": {
    en: "what was given back is taken again when the payment did not last",
    "zh-CN": "收款未能兑现时重新扣减已退回的金额",
  },
  "reversal/rounding": { en: "rounding of parts given back", "zh-CN": "退回金额的舍入方式" },
  commission: { en: "deductions from commission", "zh-CN": "从业务提成中扣减" },
  "commission/rest": {
    en: "what the month's commission does not cover",
    "zh-CN": "当月业务提成不足扣减的部分",
  },
  "commission/rest=carried": { en: "is carried forward", "zh-CN": "结转下月" },
  "commission/rest=lapses": { en: "lapses", "zh-CN": "不再追扣" },
  wages: { en: "deductions from wages", "zh-CN": "从工资中扣减" },
  "wages/capped": {
    en: "deductions from wages are held to the limits of the law",
    "zh-CN": "工资扣减受法定限额约束",
  },
};
