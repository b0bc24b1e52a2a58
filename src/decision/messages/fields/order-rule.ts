import type { Messages } from "../message.js";

/** Names of the fields of a rule of the order check, below the rule. */
export const orderRuleFields: Messages = {
  citation: { en: "citation", "zh-CN": "依据条款" },
  stages: { en: "moments at which the rule is asked", "zh-CN": "检查环节" },
  "stages=[]": { en: "never", "zh-CN": "不检查" },
  "stages=order": { en: "order", "zh-CN": "接单" },
  "stages=release": { en: "release", "zh-CN": "放行" },
  "stages=shipment": { en: "shipment", "zh-CN": "发货" },
  outcome: { en: "what a failure does", "zh-CN": "未通过时" },
  "outcome=hold": { en: "it stops", "zh-CN": "停止" },
  "outcome=refer": { en: "it is referred", "zh-CN": "提交审批" },
  "outcome=warn": { en: "it only warns", "zh-CN": "仅作提示" },
  to: { en: "whom a failure is put before", "zh-CN": "未通过时的提交对象" },
  "to=[]": { en: "nobody", "zh-CN": "无" },
  guaranteeLifts: { en: "guarantees lift it", "zh-CN": "担保可予解除" },
  days: { en: "overdue days from which it fails", "zh-CN": "未通过的逾期天数" },
  least: { en: "amount from which it fails", "zh-CN": "未通过的金额起点" },
  "least=[]": { en: "none stated", "zh-CN": "未规定" },
  share: { en: "share of the limit", "zh-CN": "占信用额度的比例" },
  "share=null": { en: "none stated", "zh-CN": "未规定" },
  reached: { en: "stages of collection that stop sales", "zh-CN": "停止销售的催收阶段" },
  "reached=[]": { en: "none", "zh-CN": "无" },
};
