import type { Messages } from "./message.js";

/** Texts of the room `collection` about what was collected, discounted, paid in and posted. */
export const collectionReceiptMessages: Messages = {
  "receipt-entered-twice": {
    en: "The receipt {receipt} of {customer} over {amount} is entered again; it counts once",
    "zh-CN": "{customer} 的收款 {receipt}（{amount}）重复录入，只计一次",
  },
  "receipt-in-the-future": {
    en: "The receipt {receipt} of {customer} over {amount} is dated {on}, after {asOf}, and does not count yet",
    "zh-CN": "{customer} 的收款 {receipt}（{amount}）日期为 {on}，晚于 {asOf}，暂不计入",
  },
  "receipt-lines-above-amount": {
    en: "The lines of the receipt {receipt} of {customer} come to {lines}, above its {amount}",
    "zh-CN": "{customer} 的收款 {receipt} 明细合计 {lines}，超过收款额 {amount}",
  },
  "receipt-for-unknown-item": {
    en: "The receipt {receipt} of {customer} names {item} ({amount}), which was not open",
    "zh-CN": "{customer} 的收款 {receipt} 所指的 {item}（{amount}）并未挂账",
  },
  "receipt-for-other-customer": {
    en: "The receipt {receipt} of {customer} is for {item} ({amount}), which {owner} owes",
    "zh-CN": "{customer} 的收款 {receipt} 用于 {owner} 所欠的 {item}（{amount}）",
  },
  "receipt-in-other-currency": {
    en: "The receipt {receipt} of {customer} over {collected} is to settle {amount} of {item}, which is in {currency}",
    "zh-CN": "{customer} 的收款 {receipt}（{collected}）用于 {item} 的 {amount}，而该款项币种为 {currency}",
  },
  "payment-before-invoice": {
    en: "{receipt} of {on} pays {item} of {customer}, whose invoice is dated {issuedOn}, later than the payment",
    "zh-CN": "{on} 的收款 {receipt} 支付 {customer} 的 {item}，早于其发票日期 {issuedOn}",
  },
  "collected-above-open": {
    en: "Collected from {customer} on {item}: {collected} and a discount of {discount}, above the {open} that was open",
    "zh-CN": "向 {customer} 就 {item} 收款 {collected}，折让 {discount}，超过未结的 {open}",
  },
  "discount-entered-twice": {
    en: "The discount {discount} of {amount} on {item} is entered again; it counts once",
    "zh-CN": "{item} 的折让 {discount}（{amount}）重复录入，只计一次",
  },
  "discount-in-the-future": {
    en: "The discount {discount} of {amount} on {item} is dated {on}, after {asOf}, and does not count yet",
    "zh-CN": "{item} 的折让 {discount}（{amount}）日期为 {on}，晚于 {asOf}，暂不计入",
  },
  "discount-without-reason": {
    en: "{by} gave {customer} the discount {discount} of {amount} on {item} without a written reason",
    "zh-CN": "{by} 给予 {customer} 折让 {discount}（{item}，{amount}），未注明书面理由",
  },
  "discount-without-approval": {
    en: "{by} ({role:term}) gave {customer} the discount {discount} of {amount} on {item} without the approval that it needs",
    "zh-CN": "{by}（{role:term}）给予 {customer} 折让 {discount}（{item}，{amount}），未经签字批准",
  },
  "discount-approval-of-another": {
    en: "The approval {request} is of {subject} ({use:term}) and not of the discount {discount} of {amount} on {item}",
    "zh-CN": "审批 {request} 的对象为 {subject}（{use:term}），不是 {item} 的折让 {discount}（{amount}）",
  },
  "discount-above-approval": {
    en: "The discount {discount} of {amount} on {item} is above what {request} approves[: {approved}]",
    "zh-CN": "{item} 的折让 {discount}（{amount}）超出审批 {request} 的金额[ {approved}]",
  },
  "discount-not-approved": {
    en: "The discount {discount} of {amount} on {item} is not approved ({request}: {outcome:term})",
    "zh-CN": "{item} 的折让 {discount}（{amount}）未获批准（{request}：{outcome:term}）",
  },
  "discount-approved-late": {
    en: "The discount {discount} of {amount} on {item} was given on {on} and approved only on {closedOn}",
    "zh-CN": "{item} 的折让 {discount}（{amount}）于 {on} 给予，{closedOn} 才获批准",
  },
  "discount-above-open": {
    en: "The discount {discount} of {amount} on {item} of {customer} is above the {open} that was open",
    "zh-CN": "{customer} 的 {item} 的折让 {discount}（{amount}）超过未结的 {open}",
  },
  "discount-for-unknown-item": {
    en: "The discount {discount} of {amount} is for {item}, which {customer} did not have open in this currency",
    "zh-CN": "折让 {discount}（{amount}）所指的 {item} 不是 {customer} 该币种的未结款项",
  },
  "pay-in-entered-twice": {
    en: "The pay-in {payIn} of {amount} for {receipt} is entered again; it counts once",
    "zh-CN": "收款 {receipt} 的缴款 {payIn}（{amount}）重复录入，只计一次",
  },
  "pay-in-of-unknown-receipt": {
    en: "The pay-in {payIn} of {amount} on {on} names the receipt {receipt}, which is not known",
    "zh-CN": "{on} 的缴款 {payIn}（{amount}）所指的收款 {receipt} 不存在",
  },
  "pay-in-before-receipt": {
    en: "The pay-in {payIn} of {amount} is dated {on}, before the receipt {receipt} of {expected}",
    "zh-CN": "{on} 的缴款 {payIn}（{amount}）早于收款 {receipt}（{expected}）",
  },
  "pay-in-in-the-future": {
    en: "The pay-in {payIn} of {amount} for {receipt} is dated {on}, after {expected}, and does not count yet",
    "zh-CN": "收款 {receipt} 的缴款 {payIn}（{amount}）日期为 {on}，晚于 {expected}，暂不计入",
  },
  "pay-in-in-other-currency": {
    en: "The pay-in {payIn} of {amount} is in another currency than the receipt {receipt} over {expected}",
    "zh-CN": "缴款 {payIn}（{amount}）与收款 {receipt}（{expected}）币种不同",
  },
  "paid-in-above-receipt": {
    en: "The pay-in {payIn} of {amount} brings more than the {expected} of the receipt {receipt}",
    "zh-CN": "缴款 {payIn}（{amount}）使缴款超过收款 {receipt} 的 {expected}",
  },
  "not-paid-in": {
    en: "{salesman} collected {collected} from {customer} ({receipt}) and paid in nothing by {by}",
    "zh-CN": "{salesman} 向 {customer} 收款 {collected}（{receipt}），至 {by} 未缴款",
  },
  "paid-in-short": {
    en: "{salesman} collected {collected} from {customer} ({receipt}) and paid in {paidIn}; {outstanding} was due by {by}",
    "zh-CN":
      "{salesman} 向 {customer} 收款 {collected}（{receipt}），已缴 {paidIn}，尚欠 {outstanding}，应于 {by} 前缴清",
  },
  "paid-in-late": {
    en: "{salesman} paid in {amount} of the receipt {receipt} on {on} ({payIn}), after {by}",
    "zh-CN": "{salesman} 于 {on} 才缴入收款 {receipt} 的 {amount}（{payIn}），晚于 {by}",
  },
  "pay-in-deadline-not-stated": {
    en: "{outstanding} of the receipt {receipt} is not paid in, and no last day for it is stated",
    "zh-CN": "收款 {receipt} 尚有 {outstanding} 未缴，而缴款期限未作规定",
  },
  "receipt-not-posted": {
    en: "The receipt {receipt} of {customer} over {amount} on {on} is not posted",
    "zh-CN": "{on} 向 {customer} 的收款 {receipt}（{amount}）未入账",
  },
  "receipt-posted-twice": {
    en: "The receipt {receipt} of {customer} over {amount} is posted more than once, as {posted} in all: {documents}",
    "zh-CN": "{customer} 的收款 {receipt}（{amount}）重复入账，合计 {posted}：{documents}",
  },
  "posted-amount-differs": {
    en: "The receipt {receipt} of {customer} over {amount} is posted as {posted} ({documents})",
    "zh-CN": "{customer} 的收款 {receipt}（{amount}）入账金额为 {posted}（{documents}）",
  },
  "posted-customer-differs": {
    en: "The receipt {receipt} of {customer} over {amount} is posted to {posted} ({document})",
    "zh-CN": "{customer} 的收款 {receipt}（{amount}）记入 {posted}（{document}）",
  },
  "posted-day-differs": {
    en: "The receipt {receipt} of {customer} over {amount}, of {on}, is posted on {postedOn} ({document})",
    "zh-CN": "{on} 向 {customer} 的收款 {receipt}（{amount}）入账日期为 {postedOn}（{document}）",
  },
  "account-not-cleared": {
    en: "{line} of the receipt {receipt} is for {item} of {customer}; {cleared} of it is cleared",
    "zh-CN": "收款 {receipt} 中 {line} 用于 {customer} 的 {item}，已销帐 {cleared}",
  },
};
