import { creditTraceMessages } from "./credit-trace.js";
import type { Messages } from "./message.js";

/** Texts of the room `credit`. */
export const creditMessages: Messages = {
  ...creditTraceMessages,
  "method-left-out": {
    en: "By {step:term}: left out, as this is missing: {missing:term}",
    "zh-CN": "{step:term}：缺少{missing:term}，无法计算，不予采用",
  },
  "method-counts-as-zero": {
    en: "By {step:term}: counted as zero, as this is missing: {missing:term}",
    "zh-CN": "{step:term}：缺少{missing:term}，无法计算，按零计",
  },
  "method-undecided": {
    en: "By {step:term}: no limit is proposed, as this is missing: {missing:term}",
    "zh-CN": "{step:term}：缺少{missing:term}，无法计算，因此不提出额度",
  },
  "lowest-limit": {
    en: "The lowest limit is {limit}, by {steps:term}",
    "zh-CN": "各方法中最低额度为 {limit}，依据：{steps:term}",
  },
  "unlimited-by-grade": {
    en: "No method sets an amount to the limit of {customer}; its grade is unlimited",
    "zh-CN": "没有方法对 {customer} 的额度设定金额，其等级不限额度",
  },
  "limit-undetermined": {
    en: "No limit can be determined for {customer}",
    "zh-CN": "无法确定 {customer} 的信用额度",
  },
  "shortest-term": {
    en: "The shortest term is {term:days}, by {steps:term}",
    "zh-CN": "最短期限为 {term:days}，依据：{steps:term}",
  },
  "term-undetermined": {
    en: "No term can be determined for {customer}",
    "zh-CN": "无法确定 {customer} 的信用期限",
  },
  "payment-record-lowers": {
    en: "{onTimeShare:percent} of past payments were on time, {averageDaysLate:days} late on average: {limitFactor:percent} of the limit and {termFactor:percent} of the term remain",
    "zh-CN":
      "以往付款按时率 {onTimeShare:percent}，平均逾期 {averageDaysLate:days}：额度保留 {limitFactor:percent}，期限保留 {termFactor:percent}",
  },
  "new-customer-limit": {
    en: "A new customer gets {share:percent} of the normal limit of {normal}: {limit}",
    "zh-CN": "新客户额度为正常信用额度 {normal} 的 {share:percent}，即 {limit}",
  },
  "new-customer-term": {
    en: "A new customer gets {share:percent} of the normal term of {normal:days}: {term:days}",
    "zh-CN": "新客户期限为正常信用期限 {normal:days}的 {share:percent}，即 {term:days}",
  },
  "share-of-unlimited": {
    en: "The normal limit is unlimited; {share:percent} of it, a new customer's share, is no amount",
    "zh-CN": "正常额度不设上限，新客户应得的 {share:percent} 无法折算为金额",
  },
  "limit-raised-by-approval": {
    en: "The limit is {limit}, by what was approved: {requests}",
    "zh-CN": "按已批准的申请 {requests}，额度为 {limit}",
  },
  "term-raised-by-approval": {
    en: "The term is {term:days}, by what was approved: {requests}",
    "zh-CN": "按已批准的申请 {requests}，期限为 {term:days}",
  },
  "approved-limit-above-normal": {
    en: "A limit of {approved} was approved; more than the normal limit of {normal} is not granted",
    "zh-CN": "批准额度 {approved} 超过正常额度 {normal}，仅按正常额度给予",
  },
  "approved-term-above-normal": {
    en: "A term of {approved:days} was approved; more than the normal term of {normal:days} is not granted",
    "zh-CN": "批准期限 {approved:days}超过正常期限 {normal:days}，仅按正常期限给予",
  },
  "more-needs-approval": {
    en: "More needs approval: {use:term}",
    "zh-CN": "超过部分须经审批：{use:term}",
  },
  "limit-above-granted": {
    en: "A limit of {requested} is asked for, more than the {granted} that can be had",
    "zh-CN": "申请额度 {requested}，超过可给予的 {granted}",
  },
  "term-above-granted": {
    en: "A term of {requested:days} is asked for, more than the {granted:days} that can be had",
    "zh-CN": "申请期限 {requested:days}，超过可给予的 {granted:days}",
  },
  "fixed-together": {
    en: "Limit and term are fixed together ({departments:term}); the {body:term} decides",
    "zh-CN": "额度与期限由{departments:term}共同核定，{body:term}决定",
  },
  "next-review": {
    en: "They are reviewed each {every:term}, next by {reviewDueOn}",
    "zh-CN": "{every:term}复审一次，下次不迟于 {reviewDueOn}",
  },
  "in-force": {
    en: "The limit and term of {holder} hold; they are to be reviewed by {reviewDueOn}",
    "zh-CN": "{holder} 的额度与期限有效，应于 {reviewDueOn} 前复审",
  },
  "limit-expired": {
    en: "The limit of {holder} held until {validUntil} and has expired",
    "zh-CN": "{holder} 的信用额度有效期至 {validUntil}，已失效",
  },
  "review-overdue": {
    en: "The review of {holder}'s limit was due by {reviewDueOn} and is {days:days} late",
    "zh-CN": "{holder} 的信用额度应于 {reviewDueOn} 前复审，已延误 {days:days}",
  },
  "review-on-event": {
    en: "The limit of {holder} is to be reviewed at once: {event:term} of {customer} on {on}",
    "zh-CN": "{holder} 的信用额度应立即复审：{customer} 于 {on} {event:term}",
  },
  "change-allows-less": {
    en: "The row of {holder} allows less than before and needs no approval",
    "zh-CN": "{holder} 的额度期限仅作调减，无须审批",
  },
  "change-needs-approval": {
    en: "The row of {holder} is changed only by approval: {use:term}",
    "zh-CN": "{holder} 的额度期限变更须经审批：{use:term}",
  },
  "delivered-may-be-billed": {
    en: "What was delivered of order {order} may always be billed",
    "zh-CN": "订单 {order} 已发货部分均可开票",
  },
  "lowers-exposure": {
    en: "{order} lowers what is owed and is not held",
    "zh-CN": "{order} 减少欠款，不予限制",
  },
  "nothing-on-credit": {
    en: "Nothing of order {order} goes on credit any more: {amount} is still to come, covered by {advance} paid in advance",
    "zh-CN": "订单 {order} 不再占用信用：待履行 {amount}，已由预收款 {advance} 覆盖",
  },
  "nothing-owed": {
    en: "With order {order}, receipts cover all that {customer} and its group owe and have ordered",
    "zh-CN": "计入订单 {order} 后，{customer} 及其集团的收款足以覆盖全部欠款和订单",
  },
  "within-limit": {
    en: "With the order {holder} owes {after}, within its limit of {limit}",
    "zh-CN": "计入本订单后 {holder} 的信用敞口为 {after}，未超过额度 {limit}",
  },
  "within-unlimited": {
    en: "With the order {holder} owes {after}; its limit is unlimited",
    "zh-CN": "计入本订单后 {holder} 的信用敞口为 {after}，其额度不设上限",
  },
  "guarantee-lifts-stop": {
    en: "Not settled at the agreed time: {items}; a guarantee that counts for {guarantee} covers the {needed} that it must",
    "zh-CN": "{items} 未按约定时间结清；有效担保 {guarantee} 足以覆盖所需的 {needed}",
  },
  "no-limit-fixed": {
    en: "No credit limit is fixed for {customer}",
    "zh-CN": "{customer} 尚未核定信用额度",
  },
  "rate-missing": {
    en: "{amounts} cannot be held against the limit of {holder}: no rate to {currency}",
    "zh-CN": "{amounts} 缺少折算为 {currency} 的汇率，无法与 {holder} 的额度比较",
  },
  "previous-sale-unsettled": {
    en: "{item} of {customer} was due on {dueOn} and {open} is unpaid for {overdueDays:days}; guarantees count for {guarantee} of the {needed} that they must cover",
    "zh-CN":
      "{customer} 的 {item} 于 {dueOn} 到期，尚欠 {open}，已逾期 {overdueDays:days}；有效担保 {guarantee}，所需 {needed}",
  },
  "single-sale-exceeded": {
    en: "{amount} in a single sale on credit is more than the {most} that {holder} may have",
    "zh-CN": "单次赊销 {amount}，超过 {holder} 的单次限额 {most}",
  },
  "term-missing": {
    en: "Order {order} states no credit term",
    "zh-CN": "订单 {order} 未写明信用期限",
  },
  "term-not-fixed": {
    en: "No credit term is fixed for {holder}",
    "zh-CN": "{holder} 尚未核定信用期限",
  },
  "term-exceeded": {
    en: "A term of {term:days} is longer than the {granted:days} of {holder}",
    "zh-CN": "期限 {term:days}超过 {holder} 的信用期限 {granted:days}",
  },
  "limit-exceeded": {
    en: "With the order {holder} owes {after}, {excess} more than its limit of {limit}",
    "zh-CN": "计入本订单后 {holder} 的信用敞口为 {after}，超过额度 {limit}，超出 {excess}",
  },
  "class-limit-exceeded": {
    en: "With the order {holder} has {amount} in {class:term}, {excess} more than the {most} that it may have there",
    "zh-CN": "计入本订单后，{holder} 的{class:term}为 {amount}，超过该项限额 {most} 达 {excess}",
  },
  "contract-not-signed": {
    en: "The contract of order {order} is not signed and may not be issued",
    "zh-CN": "订单 {order} 的合同未经签字，不得盖章发出",
  },
  "slip-missing": {
    en: "Order {order} has no approval slip",
    "zh-CN": "订单 {order} 没有请批单",
  },
  "slip-not-signed": {
    en: "The approval slip of order {order} is not signed",
    "zh-CN": "订单 {order} 的请批单未经签字",
  },
  "customer-frozen": {
    en: "Nothing is sold on credit to {holder} from {from} on[, until {until}]; reason: {reason}",
    "zh-CN": "自 {from} 起[至 {until} 止]停止对 {holder} 赊销；原因：{reason}",
  },
  "guarantee-missing": {
    en: "Nothing is shipped to {holder} without a guarantee since {from}, reason: {reason}; guarantees count for {guarantee} of the {needed} that they must cover",
    "zh-CN": "自 {from} 起对 {holder} 无担保不得发货，原因：{reason}；有效担保 {guarantee}，所需 {needed}",
  },
  "overdue-too-long": {
    en: "{item} of {customer} was due on {dueOn} and {open} is unpaid for {overdueDays:days}; from {days:days} on no more is sold",
    "zh-CN":
      "{customer} 的 {item} 于 {dueOn} 到期，尚欠 {open}，已逾期 {overdueDays:days}；逾期满 {days:days}停止销售",
  },
  "overdue-too-much": {
    en: "{overdue} is overdue with {holder}; from {threshold} on no more is sold",
    "zh-CN": "{holder} 逾期合计 {overdue}；达到 {threshold} 停止销售",
  },
  "stage-stops-sales": {
    en: "The collection of {item} of {customer} has come to the stage {stage:term}, which stops sales",
    "zh-CN": "{customer} 的 {item} 催收已至“{stage:term}”阶段，停止销售",
  },
  "discount-exceeded": {
    en: "Order {order} gives a discount of {discount:percent}, more than the {granted:percent} that were granted",
    "zh-CN": "订单 {order} 的折扣为 {discount:percent}，超过准予的 {granted:percent}",
  },
  "limit-used": {
    en: "With the order {holder} owes {after}, more than the {most} that are {share:percent} of its limit",
    "zh-CN": "计入本订单后 {holder} 的信用敞口为 {after}，超过额度的 {share:percent}，即 {most}",
  },
  "let-pass": {
    en: "Let pass by {request} until {until}: {rules:term}; reason: {reason}",
    "zh-CN": "经 {request} 特批放行至 {until}：{rules:term}；理由：{reason}",
  },
  "not-to-be-let-pass": {
    en: "{request} cannot let order {order} pass: {rules:term}",
    "zh-CN": "{request} 无权对订单 {order} 特批放行：{rules:term}",
  },
  "release-not-approved": {
    en: "{request} does not let order {order} pass",
    "zh-CN": "{request} 未获批准，订单 {order} 不予放行",
  },
  "release-ended": {
    en: "{request} let order {order} pass until {until} and no longer",
    "zh-CN": "{request} 对订单 {order} 的放行已于 {until} 到期",
  },
  "decision-holds": {
    en: "What was decided on order {order} on {on} holds, until: {until}",
    "zh-CN": "订单 {order} 于 {on} 的决定有效，截止：{until}",
  },
  "decision-of-other-order": {
    en: "The decision of {on} is about {decided}; order {order} is to be checked by itself",
    "zh-CN": "{on} 的决定针对 {decided}，订单 {order} 须单独检查",
  },
  "order-changed": {
    en: "Order {order} has changed since it was checked on {on}, or was opened again",
    "zh-CN": "订单 {order} 自 {on} 检查后已变更或重新打开",
  },
  "decision-at-other-stage": {
    en: "Order {order} was checked on {on} at {decided:term}; now it is at {stage:term}",
    "zh-CN": "订单 {order} 于 {on} 在“{decided:term}”环节检查，现为“{stage:term}”环节",
  },
  "decision-by-other-policy": {
    en: "Order {order} was checked on {on} by another policy",
    "zh-CN": "订单 {order} 于 {on} 按另一政策检查",
  },
  "decision-too-old": {
    en: "What was decided on order {order} on {on} held until {until}",
    "zh-CN": "订单 {order} 于 {on} 的决定有效期至 {until}",
  },
  "decision-of-later-day": {
    en: "Order {order} was checked only on {on}",
    "zh-CN": "订单 {order} 于 {on} 才检查",
  },
  "slip-does-not-cover": {
    en: "The approval slip of order {order} allows {slipAmount} at {slipTerm:days}; the order is for {amount} on credit at {term:days}",
    "zh-CN":
      "订单 {order} 的请批单准予赊销 {slipAmount}、期限 {slipTerm:days}；订单赊销 {amount}、期限 {term:days}",
  },
};
