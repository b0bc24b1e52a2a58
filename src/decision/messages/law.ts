import type { Messages } from "./message.js";

/** Texts of the room `law`. */
export const lawMessages: Messages = {
  "before-law": {
    en: "{subject} of {on} is older than the rule, which is in force from {from}",
    "zh-CN": "{subject}（{on}）早于该规定的施行日 {from}，不适用",
  },
  "buyer-not-bound": {
    en: "The buyer of {contract} ({buyer:term}) is not bound by the rules on paying small and medium enterprises, which bind: {bound:term}",
    "zh-CN": "{contract} 的买方（{buyer:term}）不受中小企业款项支付规定约束，该规定约束：{bound:term}",
  },
  "seller-not-stated-sme": {
    en: "The seller did not state at the time of {contract} that it is a small or medium enterprise",
    "zh-CN": "订立 {contract} 时，卖方未告知其属于中小企业",
  },
  "term-too-long": {
    en: "{contract} gives the buyer ({buyer:term}) {days:days} to pay, more than the {longest:days} that the law allows",
    "zh-CN": "{contract} 约定买方（{buyer:term}）的付款期限为 {days:days}，超过法定最长期限 {longest:days}",
  },
  "term-longer-by-custom-only": {
    en: "{contract} gives the buyer ({buyer:term}) {days:days} to pay; more than {usual:days} stands only if the custom of the trade bears it out",
    "zh-CN":
      "{contract} 约定买方（{buyer:term}）的付款期限为 {days:days}；超过 {usual:days} 的，须符合行业规范和交易习惯",
  },
  "pay-when-paid-forbidden": {
    en: "{contract} makes payment wait for what a third party pays the buyer ({buyer:term}), which may not be agreed",
    "zh-CN": "{contract} 约定以买方（{buyer:term}）收到第三方付款为付款条件或比例，依法不得如此约定",
  },
  "terms-within-law": {
    en: "The law has no objection to the terms of {contract} with the buyer ({buyer:term})[: {days:days} to pay]",
    "zh-CN": "{contract} 与买方（{buyer:term}）的付款条件未见违反规定[：付款期限 {days:days}]",
  },
  "term-runs-from-delivery": {
    en: "Under {contract} {days:days} run from the delivery on {from}; the last day to pay is {dueOn}",
    "zh-CN": "{contract} 的付款期限 {days:days} 自交付之日 {from} 起算，至 {dueOn} 届满",
  },
  "term-runs-from-acceptance": {
    en: "Under {contract} {days:days} run from the acceptance on {from}; the last day to pay is {dueOn}",
    "zh-CN": "{contract} 的付款期限 {days:days} 自检验或者验收合格之日 {from} 起算，至 {dueOn} 届满",
  },
  "term-runs-from-end-of-acceptance-period": {
    en: "The buyer was late in accepting: under {contract} {days:days} run from the end of the agreed time for it on {from}; the last day to pay is {dueOn}",
    "zh-CN":
      "买方拖延检验或者验收：{contract} 的付款期限 {days:days} 自约定的验收期限届满之日 {from} 起算，至 {dueOn} 届满",
  },
  "term-runs-from-confirmed-settlement": {
    en: "Under {contract} {days:days} run from {from}, when both sides confirmed the amount; the last day to pay is {dueOn}",
    "zh-CN": "{contract} 的付款期限 {days:days} 自双方确认结算金额之日 {from} 起算，至 {dueOn} 届满",
  },
  "term-not-begun": {
    en: "The time to pay under {contract} has not begun; it waits for: {waitsFor:term}",
    "zh-CN": "{contract} 的付款期限尚未起算，有待：{waitsFor:term}",
  },
  "term-without-number": {
    en: "The time to pay under {contract} runs from {from}; neither the contract nor the law states a number of days",
    "zh-CN": "{contract} 的付款期限自 {from} 起算；合同与规定均未载明天数",
  },
  "default-rate-by-law": {
    en: "{contract} states no rate for late payment: by law it is {rate:percent} per day",
    "zh-CN": "{contract} 未约定逾期利率：依法按每日 {rate:percent} 计付",
  },
  "default-rate-within-law": {
    en: "{contract} agrees {rate:percent} a year for late payment, not below the one-year prime rate of {lpr:percent} on {concludedOn}",
    "zh-CN":
      "{contract} 约定的逾期年利率 {rate:percent} 不低于订立时（{concludedOn}）1 年期贷款市场报价利率 {lpr:percent}",
  },
  "default-rate-below-lpr": {
    en: "{contract} agrees {rate:percent} a year for late payment, below the one-year prime rate of {lpr:percent} on {concludedOn}",
    "zh-CN":
      "{contract} 约定的逾期年利率 {rate:percent} 低于订立时（{concludedOn}）1 年期贷款市场报价利率 {lpr:percent}",
  },
  "limitation-not-begun": {
    en: "The limitation of {item} has not begun[: it is due on {dueOn}]",
    "zh-CN": "{item} 的诉讼时效尚未起算[：{dueOn} 到期]",
  },
  "limitation-running": {
    en: "{item}, due on {dueOn}, can be sued for until {expiresOn}",
    "zh-CN": "{item}（{dueOn} 到期）的诉讼时效至 {expiresOn} 届满",
  },
  "limitation-restarted": {
    en: "{item}, due on {dueOn}, can be sued for until {expiresOn}: {event} ({kind:term}) of {on} restarted the period",
    "zh-CN": "{item}（{dueOn} 到期）的诉讼时效至 {expiresOn} 届满：因 {event}（{kind:term}，{on}）重新计算",
  },
  "limitation-expired": {
    en: "The limitation of {item}, due on {dueOn}, ended on {expiresOn}[, {event} of {on} included]: the debtor may refuse to pay",
    "zh-CN":
      "{item}（{dueOn} 到期）的诉讼时效已于 {expiresOn} 届满[（已计入 {on} 的 {event}）]：债务人可以拒绝履行",
  },
  "limitation-event-too-late": {
    en: "{event} ({kind:term}) of {on} came after the limitation of {item} had ended on {expiredOn}, and restarts nothing",
    "zh-CN": "{event}（{kind:term}，{on}）晚于 {item} 诉讼时效届满日 {expiredOn}，不发生重新计算的效力",
  },
  "wage-deduction-within-law": {
    en: "{deducted} may be taken from the wage of {person} paid on {paidOn}; at most {limit} could be",
    "zh-CN": "可从 {person} 于 {paidOn} 发放的工资中扣除 {deducted}；最多可扣 {limit}",
  },
  "wage-deduction-above-share": {
    en: "{person} owes {owed}; of the wage of {wage} paid on {paidOn} at most {share:percent} may be taken, {limit}; the rest is carried forward",
    "zh-CN":
      "{person} 应赔 {owed}；{paidOn} 发放的工资 {wage} 中每月扣除不得超过 {share:percent}，即 {limit}；余额结转",
  },
  "wage-deduction-below-minimum-wage": {
    en: "{person} owes {owed}; of the wage of {wage} paid on {paidOn} at most {limit} may be taken, so that the minimum wage of {minimumWage} is left; the rest is carried forward",
    "zh-CN":
      "{person} 应赔 {owed}；{paidOn} 发放的工资 {wage} 中最多扣除 {limit}，以保留当地最低工资 {minimumWage}；余额结转",
  },
  "wage-deduction-not-agreed": {
    en: "{person} owes {owed}; the labour contract does not provide for taking it from wages, so that nothing is taken on {paidOn}",
    "zh-CN": "{person} 应赔 {owed}；劳动合同未约定从工资中扣除，{paidOn} 不予扣除",
  },
  "leaving-papers-refused": {
    en: "The papers of {person} are refused on {on}; the law asks for them when the employment ends[, which notice brings about on {freeFrom}]",
    "zh-CN":
      "{on} 拒绝为 {person} 办理离职手续；依法应在劳动合同解除或者终止时办理[，其提前通知期于 {freeFrom} 届满]",
  },
  "last-pay-withheld": {
    en: "The last pay of {person} is withheld on {on}; the law asks to pay wages in full when the employment ends",
    "zh-CN": "{on} 暂扣 {person} 的最后工资；依法应在解除或者终止劳动合同时一次付清",
  },
  "draft-tenor-too-long": {
    en: "The draft {draft} of {issuedOn} falls due on {dueOn}; it may run {months} months at most, until {latest}",
    "zh-CN": "汇票 {draft}（{issuedOn} 出票）到期日为 {dueOn}；最长不得超过 {months} 个月，即 {latest}",
  },
  "draft-tenor-within-law": {
    en: "The draft {draft} of {issuedOn} falls due on {dueOn}, within {months} months",
    "zh-CN": "汇票 {draft}（{issuedOn} 出票）到期日为 {dueOn}，未超过 {months} 个月",
  },
  "deposit-kind-forbidden": {
    en: "The deposit {deposit} ({kind:term}) may not be asked in construction; only these may: {allowed:term}",
    "zh-CN": "工程建设中不得收取保证金 {deposit}（{kind:term}）；只可收取：{allowed:term}",
  },
  "deposit-in-cash-only": {
    en: "The deposit {deposit} may be given in cash only; a bank's letter of guarantee must be taken too",
    "zh-CN": "保证金 {deposit} 限定为现金；金融机构出具的保函依法也应接受",
  },
  "deposit-within-law": {
    en: "The law has no objection to the deposit {deposit} ({kind:term})",
    "zh-CN": "保证金 {deposit}（{kind:term}）未见违反规定",
  },
};
