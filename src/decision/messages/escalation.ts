import type { Messages } from "./message.js";

/** Texts of the room `escalation`. */
export const escalationMessages: Messages = {
  "stage-reached": {
    en: "{item} is {overdueDays:days} overdue: stage {stage:term}, from day {from} to {to}",
    "zh-CN": "{item} 已逾期 {overdueDays:days}，进入“{stage:term}”阶段（第 {from} 至 {to} 天）",
  },
  "governed-by-customer": {
    en: "{item} follows the highest stage among the items of {customer}: {stage:term}",
    "zh-CN": "{item} 随客户 {customer} 各项中的最高阶段“{stage:term}”处理",
  },
  "step-gap-not-over": {
    en: "{item} stays in stage {stage:term} until {readyOn}, when the gap after the last step is over",
    "zh-CN": "{item} 留在“{stage:term}”阶段，至 {readyOn} 间隔期满方可升级",
  },
  "everything-in-hand": {
    en: "Every action of stage {stage:term} is planned or done for {item}",
    "zh-CN": "{item} 在“{stage:term}”阶段的各项措施均已安排或完成",
  },
  "credit-not-escalated": {
    en: "{item} is a credit of the customer, {open}",
    "zh-CN": "{item} 为客户贷方余额 {open}，不催收",
  },
  "nothing-left-to-escalate": {
    en: "Nothing is left open of {item}",
    "zh-CN": "{item} 已结清，不催收",
  },
  "kind-not-escalated": {
    en: "{item} is of a kind that is not escalated: {kind:term}",
    "zh-CN": "{item} 的类别（{kind:term}）不在催收范围内",
  },
  "due-date-unknown": {
    en: "It is not known when {item} falls due",
    "zh-CN": "{item} 的到期日未定",
  },
  "before-first-stage": {
    en: "{item} comes to the first stage on {nextChangeOn}",
    "zh-CN": "{item} 将于 {nextChangeOn} 进入第一阶段",
  },
  "below-item-minimum": {
    en: "{amount} of {item} is less than the minimum of {minimum}",
    "zh-CN": "{item} 的 {amount} 低于单笔催收起点 {minimum}",
  },
  "below-customer-minimum": {
    en: "{amount} overdue from {customer}, with {item}, is less than the minimum of {minimum}",
    "zh-CN": "客户 {customer} 逾期合计 {amount}（含 {item}），低于客户催收起点 {minimum}",
  },
  "paused-by-promise": {
    en: "{amount} of {item} is promised by {by} for {until} (promise {promise})",
    "zh-CN": "{by} 承诺于 {until} 前支付 {item} 中的 {amount}（承诺 {promise}）",
  },
  "paused-by-dispute": {
    en: "{amount} of {item} is disputed ({because}); paused until: {until}",
    "zh-CN": "{item} 中的 {amount} 有争议（{because}），暂停催收至：{until}",
  },
  "paused-by-hold": {
    en: "{item} with {amount} is on hold until {until} ({because})",
    "zh-CN": "{item} 金额 {amount} 暂缓催收至 {until}（{because}）",
  },
  "stage-not-stated": {
    en: "{item} is {overdueDays:days} overdue, and the policy does not state what follows after day {lastDay}; stage {stage:term} goes on",
    "zh-CN":
      "{item} 已逾期 {overdueDays:days}，制度未规定第 {lastDay} 天以后如何处理，仍按“{stage:term}”阶段执行",
  },
  "promise-broken": {
    en: "{by} of {customer} promised {amount} for {items} by {payBy} and paid none of it ({received}; promise {promise})",
    "zh-CN":
      "{customer} 的 {by} 承诺于 {payBy} 前就 {items} 支付 {amount}，未履行（实收 {received}；承诺 {promise}）",
  },
  "promise-partly-kept": {
    en: "{by} of {customer} promised {amount} for {items} by {payBy} and paid {received} (promise {promise})",
    "zh-CN":
      "{customer} 的 {by} 承诺于 {payBy} 前就 {items} 支付 {amount}，仅支付 {received}（承诺 {promise}）",
  },
  "promise-without-item": {
    en: "Promise {promise} names {item}, which is no item of {customer} in {currency} here",
    "zh-CN": "承诺 {promise} 所指的 {item} 不是客户 {customer} 的 {currency} 项目",
  },
  "dispute-overran": {
    en: "The dispute {dispute} of {customer} over {amount} of {item} ({because}) is not resolved; it paused escalation until {until}",
    "zh-CN":
      "客户 {customer} 就 {item} 中 {amount} 的争议 {dispute}（{because}）未解决，暂停期已于 {until} 届满",
  },
  "shipment-stopped": {
    en: "No more shipment and no more credit for {customer}: {item} is {overdueDays:days} overdue (stage {stage:term})",
    "zh-CN": "对客户 {customer} 不再发货和赊销：{item} 已逾期 {overdueDays:days}（“{stage:term}”阶段）",
  },
  "bonus-deducted": {
    en: "{amount} off the bonus score of {person} for {item}: {share:percent} of {base}, less {taken} taken before",
    "zh-CN": "就 {item} 从 {person} 的计奖成绩中扣除 {amount}：{base} 的 {share:percent}，已扣 {taken}",
  },
  "bonus-given-back": {
    en: "{item} is settled: {amount} off the bonus score of {person}, as was taken in stage {stage:term}",
    "zh-CN": "{item} 已结清，冲回 {person} 在“{stage:term}”阶段的计奖成绩扣减：{amount}",
  },
  "stage-fee-due": {
    en: "A fee of {amount} on {item} of {customer} for stage {stage:term}",
    "zh-CN": "客户 {customer} 的 {item} 进入“{stage:term}”阶段，收取费用 {amount}",
  },
  "late-interest-due": {
    en: "Late interest of {amount} on {item} of {customer} (stage {stage:term})",
    "zh-CN": "客户 {customer} 的 {item} 逾期利息 {amount}（“{stage:term}”阶段）",
  },
  "telephone-customer": {
    en: "Telephone {customer} by {dueBy} about {items} ({totals}), up to {overdueDays:days} overdue; report to: {reportTo:term}",
    "zh-CN":
      "于 {dueBy} 前就 {items}（{totals}，最长逾期 {overdueDays:days}）电话催收客户 {customer}；报告对象：{reportTo:term}",
  },
  "message-customer": {
    en: "Send {customer} a message by {dueBy} about {items} ({totals}), up to {overdueDays:days} overdue; report to: {reportTo:term}",
    "zh-CN":
      "于 {dueBy} 前就 {items}（{totals}，最长逾期 {overdueDays:days}）发消息催收客户 {customer}；报告对象：{reportTo:term}",
  },
  "write-letter": {
    en: "Write to {customer} by {dueBy} about {items} ({totals}), up to {overdueDays:days} overdue; report to: {reportTo:term}",
    "zh-CN":
      "于 {dueBy} 前就 {items}（{totals}，最长逾期 {overdueDays:days}）向客户 {customer} 发催款函；报告对象：{reportTo:term}",
  },
  "visit-customer": {
    en: "Send somebody to {customer} by {dueBy} to collect {items} ({totals}), up to {overdueDays:days} overdue; report to: {reportTo:term}",
    "zh-CN":
      "于 {dueBy} 前派员上门向客户 {customer} 催收 {items}（{totals}，最长逾期 {overdueDays:days}）；报告对象：{reportTo:term}",
  },
  "make-report": {
    en: "Report by {dueBy} on {items} of {customer} ({totals}), up to {overdueDays:days} overdue, to: {reportTo:term}",
    "zh-CN":
      "于 {dueBy} 前就客户 {customer} 的 {items}（{totals}，最长逾期 {overdueDays:days}）报告：{reportTo:term}",
  },
  "decide-special-case": {
    en: "Decide by {dueBy} how to handle {items} of {customer} ({totals}), up to {overdueDays:days} overdue, as a special case; report to: {reportTo:term}",
    "zh-CN":
      "于 {dueBy} 前批准对客户 {customer} 的 {items}（{totals}，最长逾期 {overdueDays:days}）作个案处理；报告对象：{reportTo:term}",
  },
  "take-legal-steps": {
    en: "Prepare legal steps by {dueBy} against {customer} for {items} ({totals}), up to {overdueDays:days} overdue; report to: {reportTo:term}",
    "zh-CN":
      "于 {dueBy} 前就 {items}（{totals}，最长逾期 {overdueDays:days}）准备对客户 {customer} 采取法律手段；报告对象：{reportTo:term}",
  },
  "run-before-earlier-run": {
    en: "A run as of {asOf} would come before the run of {previousRunOn}",
    "zh-CN": "截至 {asOf} 的催收早于已于 {previousRunOn} 进行的催收",
  },
  "run-before-record": {
    en: "A run as of {asOf} would come before what is on record for {recordedOn}",
    "zh-CN": "截至 {asOf} 的催收早于已有的 {recordedOn} 记录",
  },
  "letter-reminder-subject": {
    en: "Payment reminder: {totals}",
    "zh-CN": "付款提醒：{totals}",
  },
  "letter-reminder-opening": {
    en: "Dear {customer}, by our records the payments listed below ({count}, {totals} in all) are past their due date. It may be an oversight.",
    "zh-CN": "{customer}：经核对，贵方下列 {count} 笔货款（合计 {totals}）已过约定付款期限，可能系一时疏漏。",
  },
  "letter-reminder-closing": {
    en: "Please pay by {payBy}. If you have paid in the meantime, please disregard this letter and tell us when; if something is wrong, please tell us at once.",
    "zh-CN": "请于 {payBy} 前付清。如已付款，请告知付款日期并免予理会本函；如有异议，请及时与我方联系。",
  },
  "letter-demand-subject": {
    en: "Demand for payment: {totals}",
    "zh-CN": "催款函：{totals}",
  },
  "letter-demand-opening": {
    en: "Dear {customer}, the payments listed below ({count}, {totals} in all) are overdue, and we have not received them in spite of our reminder.",
    "zh-CN": "{customer}：贵方下列 {count} 笔货款（合计 {totals}）已逾期，虽经我方提醒，至今未收到款项。",
  },
  "letter-demand-closing": {
    en: "We ask you to pay by {payBy}. Until then we cannot deliver on credit.",
    "zh-CN": "请务必于 {payBy} 前付清。在此之前，我方无法继续赊销供货。",
  },
  "letter-final-subject": {
    en: "Final demand for payment: {totals}",
    "zh-CN": "最后催款通知：{totals}",
  },
  "letter-final-opening": {
    en: "Dear {customer}, the payments listed below ({count}, {totals} in all) are still outstanding in spite of our demands.",
    "zh-CN": "{customer}：经多次催收，贵方下列 {count} 笔货款（合计 {totals}）仍未支付。",
  },
  "letter-final-closing": {
    en: "This is our last demand. Unless we receive payment by {payBy}, we will hand the matter to our legal counsel without further notice.",
    "zh-CN": "此为最后通知。如至 {payBy} 仍未收到款项，我方将交由法律顾问依法处理，不再另行通知。",
  },
};
