import type { Messages } from "./message.js";

/** Texts of what an order check looked at without a fault, and of what would change its outcome. */
export const creditTraceMessages: Messages = {
  "not-frozen": {
    en: "Sales on credit to {customer} are not frozen",
    "zh-CN": "{customer} 未被停止赊销",
  },
  "limit-fixed": {
    en: "The limit of {holder} is fixed since {fixedOn}",
    "zh-CN": "{holder} 的信用额度已于 {fixedOn} 核定",
  },
  "no-limit-to-look-at": {
    en: "There is no limit of {customer} to look at",
    "zh-CN": "{customer} 没有可供比较的额度",
  },
  "limit-lasts": {
    en: "The limit of {holder} has not expired[; it holds until {until}]",
    "zh-CN": "{holder} 的信用额度未失效[，有效期至 {until}]",
  },
  "no-review-due": {
    en: "No review of {holder}'s limit is due before {reviewDueOn} is over",
    "zh-CN": "{holder} 的信用额度于 {reviewDueOn} 前无须复审",
  },
  "rates-known": {
    en: "All that counts against the limit of {holder} has a rate to {currency}",
    "zh-CN": "与 {holder} 的额度比较的金额均可折算为 {currency}",
  },
  "no-rate-needed": {
    en: "The limit of {holder} is no amount, so that no rate is needed",
    "zh-CN": "{holder} 的额度不是金额，无须汇率",
  },
  "nothing-overdue": {
    en: "Nothing of {customers} is unpaid for more than {graceDays:days} past its agreed time",
    "zh-CN": "{customers} 没有逾期超过 {graceDays:days}未付的款项",
  },
  "overdue-not-too-long": {
    en: "{item} of {customer}, the oldest, was due on {dueOn} and {open} is unpaid for {overdueDays:days}; sales stop from {days:days} on",
    "zh-CN":
      "逾期最久的是 {customer} 的 {item}，于 {dueOn} 到期，尚欠 {open}，已逾期 {overdueDays:days}；逾期满 {days:days}停止销售",
  },
  "no-overdue-threshold": {
    en: "No amount of what {holder} owes too late stops sales",
    "zh-CN": "{holder} 的逾期金额不设停止销售的界限",
  },
  "overdue-not-too-much": {
    en: "{overdue} is overdue with {holder}; sales stop from {threshold} on",
    "zh-CN": "{holder} 逾期合计 {overdue}，未达到停止销售的 {threshold}",
  },
  "nothing-collected": {
    en: "Nothing of {customers} is in collection",
    "zh-CN": "{customers} 没有处于催收中的款项",
  },
  "stage-stops-nothing": {
    en: "The collection of {item} of {customer} has come to the stage {stage:term}, which stops nothing",
    "zh-CN": "{customer} 的 {item} 催收至“{stage:term}”阶段，不停止销售",
  },
  "no-guarantee-needed": {
    en: "{customer} is not asked for a guarantee",
    "zh-CN": "未要求 {customer} 提供担保",
  },
  "guarantee-given": {
    en: "{holder} needs a guarantee since {from}, reason: {reason}; guarantees that count for {guarantee} cover the {needed} that they must",
    "zh-CN": "自 {from} 起 {holder} 须提供担保，原因：{reason}；有效担保 {guarantee} 足以覆盖所需的 {needed}",
  },
  "no-single-sale-limit": {
    en: "No limit of {customer} is an amount that a single sale could be held against",
    "zh-CN": "{customer} 没有可与单次赊销比较的额度",
  },
  "single-sale-within": {
    en: "{amount} in a single sale on credit is within the {most} that {holder} may have",
    "zh-CN": "单次赊销 {amount}，未超过 {holder} 的单次限额 {most}",
  },
  "term-within": {
    en: "A term of {term:days} is within the {granted:days} of {holder}",
    "zh-CN": "期限 {term:days}未超过 {holder} 的信用期限 {granted:days}",
  },
  "no-discount": {
    en: "Order {order} gives no discount; {granted:percent} were granted",
    "zh-CN": "订单 {order} 无折扣；准予的折扣为 {granted:percent}",
  },
  "discount-within": {
    en: "Order {order} gives a discount of {discount:percent}, within the {granted:percent} that were granted",
    "zh-CN": "订单 {order} 的折扣为 {discount:percent}，未超过准予的 {granted:percent}",
  },
  "limit-not-used": {
    en: "With the order {holder} owes {after}, within the {most} that are {share:percent} of its limit",
    "zh-CN": "计入本订单后 {holder} 的信用敞口为 {after}，未超过额度的 {share:percent}，即 {most}",
  },
  "within-class-limit": {
    en: "With the order {holder} has {amount} in {class:term}, within the {most} that it may have there",
    "zh-CN": "计入本订单后，{holder} 的{class:term}为 {amount}，未超过该项限额 {most}",
  },
  "contract-signed": {
    en: "The contract of order {order} is signed",
    "zh-CN": "订单 {order} 的合同已签字",
  },
  "slip-signed": {
    en: "The approval slip of order {order} is signed",
    "zh-CN": "订单 {order} 的请批单已签字",
  },
  "slip-covers": {
    en: "The approval slip of order {order} allows {slipAmount} at {slipTerm:days}, which covers its {amount} on credit at {term:days}",
    "zh-CN":
      "订单 {order} 的请批单准予赊销 {slipAmount}、期限 {slipTerm:days}，足以覆盖订单的 {amount}、期限 {term:days}",
  },
  "not-asked-of-group": {
    en: "Asked of the group {holder} only, which {customer} is not in: {rule:term}",
    "zh-CN": "仅适用于“{holder}”组，{customer} 不在其中：{rule:term}",
  },
  "not-asked-by-exclusion": {
    en: "Not asked of {holder}, by the exclusion {exclusion}: {rule:term}",
    "zh-CN": "按排除项 {exclusion}，不适用于 {holder}：{rule:term}",
  },
  "not-asked-at-stage": {
    en: "Not asked at the stage {stage:term}[, only at {stages:term}]: {rule:term}",
    "zh-CN": "“{stage:term}”环节不检查[，仅在“{stages:term}”环节检查]：{rule:term}",
  },
  "customer-pays": {
    en: "{customer} pays {total}[ on its account {account}][, of it on {items}: {onItems}][, of it in advance for order {order}: {forOrder}]",
    "zh-CN":
      "{customer} 付款 {total}[（记入账户 {account}）][，其中用于 {items}：{onItems}][，其中为订单 {order} 预付：{forOrder}]",
  },
  "guarantee-to-give": {
    en: "{kind:term} of {amount} is given for {customer}, valid until {until} or longer",
    "zh-CN": "为 {customer} 提供{kind:term} {amount}，有效期至 {until} 或更久",
  },
  "order-amount-instead": {
    en: "Order {order} is for {ordered} instead of {now}",
    "zh-CN": "订单 {order} 的金额由 {now} 改为 {ordered}",
  },
  "order-term-instead": {
    en: "The term of order {order} is {term:days}[ instead of {now:days}]",
    "zh-CN": "订单 {order} 的期限[由 {now:days}]改为 {term:days}",
  },
  "order-discount-instead": {
    en: "The discount of order {order} is {discount:percent} instead of {now:percent}",
    "zh-CN": "订单 {order} 的折扣由 {now:percent} 改为 {discount:percent}",
  },
  "row-to-fix": {
    en: "A limit is fixed anew for {holder}[: {limit}][, with a term of {term:days}][; {use:term}][, approved by {by:term}]",
    "zh-CN":
      "重新核定 {holder} 的信用额度[：{limit}][，期限 {term:days}][；须经{use:term}][，由{by:term}批准]",
  },
  "mark-to-take-back": {
    en: "Sales on credit to {holder} are no longer frozen; the reason was: {reason}",
    "zh-CN": "恢复对 {holder} 的赊销；停止原因为：{reason}",
  },
  "contract-to-sign": {
    en: "The contract of order {order} is signed for {amount}, by {by:term}",
    "zh-CN": "订单 {order} 的合同（{amount}）由{by:term}签字",
  },
  "slip-to-sign": {
    en: "An approval slip of order {order} over {amount} at {term:days} is signed, by {by:term}",
    "zh-CN": "订单 {order} 的请批单（{amount}、期限 {term:days}）由{by:term}签字",
  },
  "release-to-approve": {
    en: "An approval ({use:term}) by {by:term} lets order {order} pass: {rules:term}",
    "zh-CN": "经{by:term}审批（{use:term}），对订单 {order} 特批放行：{rules:term}",
  },
  "asked-later": {
    en: "Asked on {on}, if nothing else changes",
    "zh-CN": "如其他情况不变，于 {on} 检查",
  },
  "no-news": {
    en: "No news makes the review of {holder}'s limit due",
    "zh-CN": "没有使 {holder} 的额度须复审的情况",
  },
  "step-gave": {
    en: "By {step:term}[: a limit of {limit}][; a term of {term:days}]",
    "zh-CN": "{step:term}[：额度 {limit}][；期限 {term:days}]",
  },
  "step-gave-unlimited": {
    en: "By {step:term}: unlimited[; a term of {term:days}]",
    "zh-CN": "{step:term}：不限额度[；期限 {term:days}]",
  },
  "step-not-taken": {
    en: "By {step:term}: not taken",
    "zh-CN": "{step:term}：未采用",
  },
  "payment-record-keeps": {
    en: "{onTimeShare:percent} of past payments were on time, {averageDaysLate:days} late on average: {limitFactor:percent} of the limit and {termFactor:percent} of the term count",
    "zh-CN":
      "以往付款按时率 {onTimeShare:percent}，平均逾期 {averageDaysLate:days}：额度按 {limitFactor:percent}、期限按 {termFactor:percent} 计",
  },
  "grade-instead": {
    en: "{customer} has the credit grade {grade}",
    "zh-CN": "{customer} 的信用等级为 {grade}",
  },
  "net-assets-instead": {
    en: "{customer} has net assets of {netAssets}",
    "zh-CN": "{customer} 的净资产为 {netAssets}",
  },
  "sales-instead": {
    en: "{customer} buys for {more} more in months: {months}",
    "zh-CN": "{customer} 在 {months} 个月内多购买 {more}",
  },
  "paid-on-time-instead": {
    en: "{customer} pays {amount} more on its day",
    "zh-CN": "{customer} 再按时支付 {amount}",
  },
  "credit-sales-instead": {
    en: "{customer} has made credit sales: {count}, of these paid in full: {settled}",
    "zh-CN": "{customer} 累计赊销 {count} 次，其中已付清 {settled} 次",
  },
  "assessed-later": {
    en: "It is assessed on {on} or later",
    "zh-CN": "于 {on} 或以后核定",
  },
  "raise-to-approve": {
    en: "An approval ({use:term}) by {by:term} gives {customer} a limit of {limit}[ and a term of {term:days}]",
    "zh-CN": "经{by:term}审批（{use:term}），{customer} 的额度为 {limit}[，期限为 {term:days}]",
  },
  "asked-for-instead": {
    en: "{customer} asks for no more than can be had[: a limit of {limit}][; a term of {term:days}]",
    "zh-CN": "{customer} 的申请不超过可给予的[：额度 {limit}][；期限 {term:days}]",
  },
};
