import type { Messages } from "./message.js";

/** Texts of the room `aging`. */
export const agingMessages: Messages = {
  "unpaid-past-term": {
    en: "{customer} has not paid {amounts} of {items}, [{leastDays}–]{days:days} past term; to be told, so that the customer is contacted at once: {to:term}",
    "zh-CN":
      "{customer} 的 {items} 超过信用期限 [{leastDays} 至 ]{days:days}仍未回款，合计 {amounts}；通知{to:term}，立即与客户联系",
  },
  "aging-list-overdue": {
    en: "The aging list as of {month} was due by {dueOn} and has not been supplied to: {to:term}",
    "zh-CN": "{month} 的账龄明细表应于 {dueOn} 前提供，尚未提供给{to:term}",
  },
  "aging-list-late": {
    en: "The aging list as of {month} was due by {dueOn} and was supplied on {on} to: {to:term}",
    "zh-CN": "{month} 的账龄明细表应于 {dueOn} 前提供，{on} 才提供给{to:term}",
  },
  "aging-list-unchecked": {
    en: "{handler} has not checked the aging list as of {month}",
    "zh-CN": "{handler} 尚未核对 {month} 的账龄明细表",
  },
  "not-settled-on-schedule": {
    en: "{customer} has not settled {amounts} on schedule, [{leastDays}–]{days:days} past due",
    "zh-CN": "{customer} 未按期结算 {amounts}，逾期 [{leastDays} 至 ]{days:days}",
  },
  "open-above-limit": {
    en: "{customer} owes {open}, {excess} more than the limit of {limit} in the table",
    "zh-CN": "{customer} 欠款 {open}，超过信用额度表所列额度 {limit} 达 {excess}",
  },
  "open-beyond-term": {
    en: "{customer} owes for longer than the term of {term:days} in the table: {items}",
    "zh-CN": "{customer} 的 {items} 未清时间超过信用额度表所列期限 {term:days}",
  },
  "no-limit-in-table": {
    en: "{customer} owes {open} and has no limit in {currency} in the table",
    "zh-CN": "{customer} 欠款 {open}，信用额度表中无 {currency} 额度",
  },
  "remark-missing": {
    en: "{item} of {customer} ({open}) is {days:days} overdue, without a remark[ by its handler {handler}] on why it is not collected",
    "zh-CN":
      "{customer} 的 {item}（{open}）已逾期 {days:days}，[经办人 {handler} ]未在备注栏说明未收回的原因",
  },
  "remark-stale": {
    en: "{item} of {customer} ({open}) is {days:days} overdue, and the last remark[ by its handler {handler}] is of {actual}; one of {expected} or later is needed",
    "zh-CN":
      "{customer} 的 {item}（{open}）已逾期 {days:days}，[经办人 {handler} 的]最近备注为 {actual}，须有 {expected} 或以后的备注",
  },
  "special-note-missing": {
    en: "{item} of {customer}, {open}, is a large amount (from {expected} on) and {days:days} overdue: a special note[ by its handler {handler}] with a proposal on how to collect it is missing",
    "zh-CN":
      "{customer} 的 {item} 金额 {open} 较大（{expected} 起），已逾期 {days:days}，[经办人 {handler} ]尚未作专门书面说明并提出清收建议",
  },
  "large-amount-not-set": {
    en: "The policy does not say from which amount in {currency} on an overdue claim is large, so that no special note can be asked for",
    "zh-CN": "制度未规定 {currency} 逾期款项金额较大的标准，无法要求专门说明",
  },
  "balance-differs": {
    en: "[{of}: ]The ledger says {expected} and the aging {actual}, a difference of {difference}",
    "zh-CN": "[{of}：]总账余额 {expected}，账龄合计 {actual}，相差 {difference}",
  },
  "posted-after-day": {
    en: "[{of}: ]{document} is in the ledger with {expected} after the day of the aging",
    "zh-CN": "[{of}：]{document} 在账龄日期之后入账 {expected}",
  },
  "not-in-aging": {
    en: "[{of}: ]{document} is in the ledger with {expected} and not in the aging",
    "zh-CN": "[{of}：]{document} 已入总账 {expected}，账龄中没有",
  },
  "not-in-general-ledger": {
    en: "[{of}: ]{document} is in the aging with {actual} and not in the ledger",
    "zh-CN": "[{of}：]{document} 在账龄中为 {actual}，未入总账",
  },
  "document-differs": {
    en: "[{of}: ]{document} is in the ledger with {expected} and in the aging with {actual}, a difference of {difference}",
    "zh-CN": "[{of}：]{document} 总账为 {expected}，账龄为 {actual}，相差 {difference}",
  },
  "balance-unexplained": {
    en: "[{of}: ]The ledger's balance is {expected} and its entries come to {actual}; {difference} has no entry",
    "zh-CN": "[{of}：]总账余额 {expected}，分录合计 {actual}，{difference} 无分录",
  },
  "bucket-entered": {
    en: "{item} of {customer}, {after}, is new in {to}",
    "zh-CN": "{customer} 的 {item}（{after}）新进入 {to}",
  },
  "bucket-changed": {
    en: "{item} of {customer}, {after}, moved from {from} to {to}",
    "zh-CN": "{customer} 的 {item}（{after}）由 {from} 转入 {to}",
  },
  "bucket-left": {
    en: "{item} of {customer}, {before} in {from}, is no longer open",
    "zh-CN": "{customer} 的 {item}（{before}，{from}）已不再挂账",
  },
  "amount-changed": {
    en: "{item} of {customer} in {to} changed from {before} to {after}",
    "zh-CN": "{customer} 的 {item}（{to}）由 {before} 变为 {after}",
  },
};
