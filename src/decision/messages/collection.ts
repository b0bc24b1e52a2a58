import type { Messages } from "./message.js";

/** Texts of the room `collection`. */
export const collectionMessages: Messages = {
  "trip-may-start": {
    en: "{salesman} may leave on the trip {trip} on {leavesOn} and is back on {returnsOn}",
    "zh-CN": "{salesman} 可于 {leavesOn} 出差收款（{trip}），{returnsOn} 返回",
  },
  "trip-without-customers": {
    en: "The trip {trip} has no customers",
    "zh-CN": "收款计划 {trip} 没有客户",
  },
  "trip-set-by-other-department": {
    en: "The trip {trip} was set by {setBy:term}; customers, route and return are set by: {departments:term}",
    "zh-CN": "收款计划 {trip} 由{setBy:term}确定；客户、路线和返回时间应由{departments:term}确定",
  },
  "trip-not-agreed": {
    en: "Nobody agreed to route and return of the trip {trip}[; it takes: {roles:term}]",
    "zh-CN": "收款计划 {trip} 的路线和返回时间无人同意[，应由{roles:term}同意]",
  },
  "trip-agreed-by-salesman": {
    en: "{by} agreed on {on} to his own trip {trip}",
    "zh-CN": "{by} 于 {on} 自行同意本人的收款计划 {trip}",
  },
  "trip-agreed-by-other-role": {
    en: "{by} ({role:term}), who agreed to the trip {trip} on {on}, has not the role for it: {roles:term}",
    "zh-CN": "{by}（{role:term}）于 {on} 同意收款计划 {trip}，但应由{roles:term}同意",
  },
  "trip-agreed-after-leaving": {
    en: "{by} agreed to the trip {trip} on {on}, after it began on {leavesOn}",
    "zh-CN": "{by} 于 {on} 才同意收款计划 {trip}，晚于出发日 {leavesOn}",
  },
  "trip-agreed-in-the-future": {
    en: "The agreement of {by} to the trip {trip} is dated {on}, after {asOf}",
    "zh-CN": "{by} 对收款计划 {trip} 的同意日期为 {on}，晚于 {asOf}",
  },
  "trip-checked-after-leaving": {
    en: "The balances of the trip {trip} were checked on {asOf}, after it began on {leavesOn}",
    "zh-CN": "收款计划 {trip} 于 {asOf} 才核对欠款，晚于出发日 {leavesOn}",
  },
  "return-before-leaving": {
    en: "The trip {trip} returns on {returnsOn}, before it leaves on {leavesOn}",
    "zh-CN": "收款计划 {trip} 的返回日 {returnsOn} 早于出发日 {leavesOn}",
  },
  "planned-call-outside-trip": {
    en: "The call at {customer} on {on} is outside the trip {trip}, {leavesOn} to {returnsOn}",
    "zh-CN": "{on} 拜访 {customer} 不在收款计划 {trip}（{leavesOn} 至 {returnsOn}）期间内",
  },
  "customer-planned-twice": {
    en: "{customer} is on the route of the trip {trip} more than once: {days}",
    "zh-CN": "收款计划 {trip} 的路线中 {customer} 出现多次：{days}",
  },
  "customer-of-other-handler": {
    en: "The trip {trip} of {salesman} has items of {customer} with another handler ({handlers}): {items}",
    "zh-CN": "{salesman} 的收款计划 {trip} 中，{customer} 的 {items} 由他人（{handlers}）经办",
  },
  "customer-without-items": {
    en: "{customer} on the trip {trip} owes nothing by the ledger",
    "zh-CN": "收款计划 {trip} 中的 {customer} 在账上没有未结款项",
  },
  "claimed-item-twice": {
    en: "{item} stands more than once in the balances of the trip {trip}",
    "zh-CN": "收款计划 {trip} 的欠款中 {item} 重复列出",
  },
  "claimed-item-not-open": {
    en: "{item} over {amount}, which the trip {trip} claims from {customer}, is not open in the ledger",
    "zh-CN": "收款计划 {trip} 向 {customer} 收取的 {item}（{amount}）在账上并未挂账",
  },
  "claimed-item-of-other-customer": {
    en: "{item} over {amount}, which the trip {trip} claims from {customer}, is owed by {owner}",
    "zh-CN": "收款计划 {trip} 向 {customer} 收取的 {item}（{amount}）为 {owner} 所欠",
  },
  "claimed-amount-differs": {
    en: "The trip {trip} claims {amount} from {customer} on {item}; the ledger has {open} open",
    "zh-CN": "收款计划 {trip} 向 {customer} 就 {item} 收取 {amount}，账上未结为 {open}",
  },
  "open-item-not-claimed": {
    en: "{item} of {customer}, {open}, is not in the balances of the trip {trip}",
    "zh-CN": "{customer} 的 {item}（{open}）未列入收款计划 {trip} 的欠款",
  },
  "planned-call-not-made": {
    en: "{customer}, whose day on the trip {trip} was {on}, was not called at",
    "zh-CN": "收款计划 {trip} 应于 {on} 拜访 {customer}，未拜访",
  },
  "call-off-route": {
    en: "The call {call} at {customer} on {on} is not on the route of the trip {trip}",
    "zh-CN": "{on} 拜访 {customer}（{call}）不在收款计划 {trip} 的路线内",
  },
  "call-outside-trip": {
    en: "The call {call} at {customer} on {on} is outside the trip, which began on {leavesOn}[ and ended on {returnedOn}]",
    "zh-CN": "{on} 拜访 {customer}（{call}）不在出差期间内（{leavesOn} 出发[，{returnedOn} 返回]）",
  },
  "call-in-the-future": {
    en: "The call {call} at {customer} is dated {on}, after {asOf}",
    "zh-CN": "拜访 {customer}（{call}）日期为 {on}，晚于 {asOf}",
  },
  "call-not-reported": {
    en: "The call {call} at {customer} on {on} was not reported by telephone by {by}",
    "zh-CN": "{on} 拜访 {customer}（{call}）未在 {by} 前电话报告",
  },
  "call-reported-late": {
    en: "The call {call} at {customer} on {on} was reported to {to} on {reportedOn}, after {by}",
    "zh-CN": "{on} 拜访 {customer}（{call}）于 {reportedOn} 才向 {to} 报告，晚于 {by}",
  },
  "call-reported-before-it": {
    en: "The call {call} at {customer} on {on} was reported to {to} on {reportedOn}, before it took place",
    "zh-CN": "{on} 拜访 {customer}（{call}）于 {reportedOn} 即向 {to} 报告，早于拜访",
  },
  "call-reported-to-other-role": {
    en: "The call {call} at {customer} on {on} was reported to {to} ({role:term}) and not to: {roles:term}",
    "zh-CN": "{on} 拜访 {customer}（{call}）报告给 {to}（{role:term}），应报告给{roles:term}",
  },
  "returned-late": {
    en: "{salesman} came back from the trip {trip} on {returnedOn}, after {returnsOn}",
    "zh-CN": "{salesman} 的收款行程 {trip} 于 {returnedOn} 返回，晚于 {returnsOn}",
  },
  "not-returned": {
    en: "{salesman} is not back from the trip {trip} on {asOf}; the return was agreed for {returnsOn}",
    "zh-CN": "截至 {asOf}，{salesman} 的收款行程 {trip} 尚未返回，约定返回日为 {returnsOn}",
  },
  "undeclared-detour": {
    en: "{salesman} made no call on {days} of the trip {trip}, and no plan or approved change says why",
    "zh-CN": "{salesman} 在收款行程 {trip} 的 {days} 未拜访客户，计划和经同意的变更均未说明",
  },
  "trip-change-not-approved": {
    en: "The change {change} of the trip {trip} does not count: it was not approved in time by somebody who may[; signed by {by} ({role:term})][ on {on}]",
    "zh-CN":
      "收款行程 {trip} 的变更 {change} 未经有权人及时同意，不予认可[；签字：{by}（{role:term}）][，{on}]",
  },
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
  "instrument-in-order": {
    en: "{instrument} ({kind:term}) may be taken",
    "zh-CN": "{instrument}（{kind:term}）可以收取",
  },
  "issue-date-missing": {
    en: "{instrument} has no date of issue[ ({law})]",
    "zh-CN": "{instrument} 没有出票日期[（{law}）]",
  },
  "issued-in-the-future": {
    en: "{instrument} is dated {found}, after {right}",
    "zh-CN": "{instrument} 的出票日期为 {found}，晚于 {right}",
  },
  "due-date-missing": { en: "{instrument} has no due date", "zh-CN": "{instrument} 没有到期日" },
  "due-before-issue": {
    en: "{instrument} is due on {found}, before its issue",
    "zh-CN": "{instrument} 的到期日 {found} 早于出票日期",
  },
  "payee-missing": {
    en: "{instrument} names no payee[; it must be {right}][ ({law})]",
    "zh-CN": "{instrument} 没有收款人[，应为 {right}][（{law}）]",
  },
  "payee-differs": {
    en: "The payee on {instrument} is {found}; it must be {right}",
    "zh-CN": "{instrument} 的抬头为 {found}，应为 {right}",
  },
  "figures-missing": {
    en: "{instrument} has no amount in figures[; it must be {right}][ ({law})]",
    "zh-CN": "{instrument} 没有小写金额[，应为 {right}][（{law}）]",
  },
  "words-missing": {
    en: "{instrument} has no amount in words[; it must be {right}][ ({law})]",
    "zh-CN": "{instrument} 没有大写金额[，应为 {right}][（{law}）]",
  },
  "words-unreadable": {
    en: "The words {found} on {instrument} are no amount by the rule of writing[; they must be {right}][ ({law})]",
    "zh-CN": "{instrument} 的大写金额 {found} 书写不规范[，应为 {right}][（{law}）]",
  },
  "words-differ-from-figures": {
    en: "Figures and words on {instrument} differ[, which makes it void ({law})]: {found} ({field:term}) must be {right}",
    "zh-CN": "{instrument} 的大小写金额不一致[，票据无效（{law}）]：{found}（{field:term}）应为 {right}",
  },
  "amount-differs-from-agreed": {
    en: "{instrument} is over {found}; {right} was agreed",
    "zh-CN": "{instrument} 的金额为 {found}，约定为 {right}",
  },
  "drawer-signature-missing": {
    en: "The drawer did not sign {instrument}[ ({law})]",
    "zh-CN": "{instrument} 没有出票人签章[（{law}）]",
  },
  "signature-on-back-missing": {
    en: "The customer did not sign the back of {instrument}",
    "zh-CN": "{instrument} 背面没有客户签名",
  },
  "first-endorser-not-payee": {
    en: "The first endorser of {instrument}[, {found},] is not the payee[, {right}][ ({law})]",
    "zh-CN": "{instrument} 的第一背书人[ {found} ]与收款人[ {right} ]不一致[（{law}）]",
  },
  "endorsement-chain-broken": {
    en: "The endorsements of {instrument} are not continuous at endorser {number}[, {found}][; it must be {right}][ ({law})]",
    "zh-CN": "{instrument} 背书不连续：第 {number} 背书人[ {found} ]有误[，应为 {right}][（{law}）]",
  },
  "holder-not-last-endorsee": {
    en: "{instrument} is not endorsed to {right} at the end[ but to {found}][ ({law})]",
    "zh-CN": "{instrument} 的最后被背书人不是 {right}[，而是 {found}][（{law}）]",
  },
  "endorsement-illegible": {
    en: "Endorsement {number} of {instrument} cannot be read[ ({law})]",
    "zh-CN": "{instrument} 的第 {number} 次背书不清晰[（{law}）]",
  },
  "endorsement-not-signed": {
    en: "Endorsement {number} of {instrument} is not signed[ ({law})]",
    "zh-CN": "{instrument} 的第 {number} 次背书未签章[（{law}）]",
  },
  "endorsed-though-not-transferable": {
    en: "{instrument} is marked by its drawer as not transferable and endorsed nevertheless[ ({law})]",
    "zh-CN": "{instrument} 由出票人记载“不得转让”，仍被背书转让[（{law}）]",
  },
  "endorsed-after-bar": {
    en: "An endorser marked {instrument} as not transferable, and it was endorsed again[ by {found}]; whoever barred it does not answer for it to later holders[ ({law})]",
    "zh-CN":
      "背书人记载“不得转让”后，{instrument} 又被[ {found} ]背书转让；作该记载的背书人对其后手的被背书人不承担保证责任[（{law}）]",
  },
  "endorsement-partial": {
    en: "Endorsement {number} of {instrument} transfers only {found}[, which is void ({law})]",
    "zh-CN": "{instrument} 的第 {number} 次背书仅转让 {found}[，部分背书无效（{law}）]",
  },
  "endorsement-to-several": {
    en: "Endorsement {number} of {instrument} is to several: {found}[; that is void ({law})]",
    "zh-CN": "{instrument} 的第 {number} 次背书转让给数人：{found}[，无效（{law}）]",
  },
  "endorsement-conditional": {
    en: "Endorsement {number} of {instrument} names a condition: {found}[; it has no effect ({law})]",
    "zh-CN": "{instrument} 的第 {number} 次背书附有条件：{found}[，所附条件不具有票据上的效力（{law}）]",
  },
  "name-differs-from-invoice-stamp": {
    en: "{found} gives {instrument}; the name on the invoice stamp is {right}",
    "zh-CN": "{instrument} 的交付人为 {found}，与发票印章名称 {right} 不一致",
  },
  "tenor-too-long": {
    en: "{instrument} runs until {found}, longer than {right}, the latest day that the law allows[ ({law})]",
    "zh-CN": "{instrument} 的到期日为 {found}，超过法定最长期限 {right}[（{law}）]",
  },
  "presentment-over": {
    en: "{instrument} was to be presented by {lastOn}[ ({law})]; {asOf} is too late",
    "zh-CN": "{instrument} 的提示付款期限为 {lastOn}[（{law}）]，{asOf} 已过期",
  },
  "already-due": {
    en: "{instrument} is due; present it by {lastOn}[ ({law})]",
    "zh-CN": "{instrument} 已到期，应于 {lastOn} 前提示付款[（{law}）]",
  },
  "not-verified-with-bank": {
    en: "The bank was not asked whether {instrument} is genuine",
    "zh-CN": "{instrument} 未向银行查询真伪",
  },
  "not-genuine": {
    en: "The bank says that {instrument} is not genuine[ ({law})]",
    "zh-CN": "经银行查询，{instrument} 为伪造或变造[（{law}）]",
  },
  "bill-allocated": {
    en: "{amount} of the bill {instrument} of {customer} goes to {items}",
    "zh-CN": "{customer} 的票据 {instrument} 中 {amount} 用于结清 {items}",
  },
  "surplus-kept": {
    en: "{surplus} of the bill {instrument} of {customer} is kept as a temporary receipt against what comes next",
    "zh-CN": "{customer} 的票据 {instrument} 余额 {surplus} 记入暂收款，抵下次货款",
  },
  "change-given-with-consent": {
    en: "{change} of the surplus of {surplus} on the bill {instrument} is given back in cash to {customer}, with the consent of {by}",
    "zh-CN": "经 {by} 同意，票据 {instrument} 的余额 {surplus} 中 {change} 以现金找回 {customer}",
  },
  "change-without-consent": {
    en: "{customer} may not be given {change} in cash on the bill {instrument}: nobody who may consent did[; signed by {by}]",
    "zh-CN": "票据 {instrument} 未经有权人同意，不得向 {customer} 找回现金 {change}[；签字：{by}]",
  },
  "change-above-surplus": {
    en: "{change} in cash for {customer} is above the surplus of {surplus} on the bill {instrument}; nothing is given back",
    "zh-CN": "向 {customer} 找回的现金 {change} 超过票据 {instrument} 的余额 {surplus}，不予找回",
  },
  "complaint-entered-twice": {
    en: "The complaint {complaint} of {customer} on {on} ({kind:term}) is entered again; it counts once",
    "zh-CN": "{customer} 于 {on} 的投诉 {complaint}（{kind:term}）重复录入，只计一次",
  },
  "complaint-in-the-future": {
    en: "The complaint {complaint} of {customer} ({kind:term}) is dated {on}, after {asOf}",
    "zh-CN": "{customer} 的投诉 {complaint}（{kind:term}）日期为 {on}，晚于 {asOf}",
  },
  "complaint-settled": {
    en: "The complaint {complaint} of {customer} on {on} ({kind:term}) was settled at once, within authority",
    "zh-CN": "{customer} 于 {on} 的投诉 {complaint}（{kind:term}）已在权限内当场解决",
  },
  "complaint-settled-beyond-authority": {
    en: "The complaint {complaint} of {customer} on {on} ({kind:term}) was settled on the spot without the authority for it ({role:term})",
    "zh-CN": "{customer} 于 {on} 的投诉 {complaint}（{kind:term}）当场解决，超出权限（{role:term}）",
  },
  "complaint-not-reported": {
    en: "The complaint {complaint} of {customer} on {on} ({kind:term}) was not reported by {by}",
    "zh-CN": "{customer} 于 {on} 的投诉 {complaint}（{kind:term}）未在 {by} 前报告",
  },
  "complaint-reported-late": {
    en: "The complaint {complaint} of {customer} on {on} ({kind:term}) was reported on {reportedOn}, after {by}",
    "zh-CN": "{customer} 于 {on} 的投诉 {complaint}（{kind:term}）于 {reportedOn} 才报告，晚于 {by}",
  },
  "complaint-answer-due": {
    en: "The complaint {complaint} of {customer} on {on} ({kind:term}) is to be answered by {by}",
    "zh-CN": "{customer} 于 {on} 的投诉 {complaint}（{kind:term}）应于 {by} 前答复",
  },
  "complaint-answer-overdue": {
    en: "The complaint {complaint} of {customer} on {on} ({kind:term}) was to be answered by {by}",
    "zh-CN": "{customer} 于 {on} 的投诉 {complaint}（{kind:term}）应于 {by} 前答复，已逾期",
  },
  "complaint-answered": {
    en: "The complaint {complaint} of {customer} on {on} ({kind:term}) was answered on {answeredOn}",
    "zh-CN": "{customer} 于 {on} 的投诉 {complaint}（{kind:term}）已于 {answeredOn} 答复",
  },
  "complaint-answered-late": {
    en: "The complaint {complaint} of {customer} on {on} ({kind:term}) was answered on {answeredOn}, after {by}",
    "zh-CN": "{customer} 于 {on} 的投诉 {complaint}（{kind:term}）于 {answeredOn} 才答复，晚于 {by}",
  },
  "adjustment-form-missing": {
    en: "The complaint {complaint} of {customer} changes a price without a price-adjustment form[; it goes to: {departments:term}]",
    "zh-CN": "{customer} 的投诉 {complaint} 涉及调价，未填调价单[；应送：{departments:term}]",
  },
  "adjustment-form-not-sent": {
    en: "The complaint {complaint} of {customer} changes a price, and its adjustment form {document} did not go to: {departments:term}",
    "zh-CN": "{customer} 的投诉 {complaint} 涉及调价，调价单 {document} 未送：{departments:term}",
  },
  "money-not-reported": {
    en: "{standing:term} (papers: {evidence}): {amount} that {customer} paid {salesman} on {on} was not reported[ by {by}]",
    "zh-CN":
      "{standing:term}（证据：{evidence}）：{customer} 于 {on} 付给 {salesman} 的 {amount} 未报告[，期限为 {by}]",
  },
  "money-reported-late": {
    en: "{standing:term} (papers: {evidence}): {amount} that {customer} paid {salesman} was reported late[; the last day was {by}]",
    "zh-CN":
      "{standing:term}（证据：{evidence}）：{customer} 付给 {salesman} 的 {amount} 报告延迟[，期限为 {by}]",
  },
  "money-held-back": {
    en: "{standing:term} (papers: {evidence}): {salesman} held back {amount} collected from {customer} on {on}[ past {by}]",
    "zh-CN":
      "{standing:term}（证据：{evidence}）：{salesman} 积压 {on} 向 {customer} 收取的 {amount}[，期限为 {by}]",
  },
  "returns-not-reported": {
    en: "{standing:term} (papers: {evidence}): goods worth {amount} that {salesman} took back from {customer} on {on} were not reported[ by {by}]",
    "zh-CN":
      "{standing:term}（证据：{evidence}）：{salesman} 于 {on} 从 {customer} 收回的退货（{amount}）未报告[，期限为 {by}]",
  },
  "returns-reported-late": {
    en: "{standing:term} (papers: {evidence}): goods worth {amount} that {salesman} took back from {customer} on {on} were reported late[; the last day was {by}]",
    "zh-CN":
      "{standing:term}（证据：{evidence}）：{salesman} 于 {on} 从 {customer} 收回的退货（{amount}）报告延迟[，期限为 {by}]",
  },
  "goods-resold": {
    en: "{standing:term} (papers: {evidence}): goods worth {amount} delivered to another customer were found with {customer} on {on}[; sold by {salesman}]",
    "zh-CN":
      "{standing:term}（证据：{evidence}）：{on} 在 {customer} 处发现已发给其他客户的货物（{amount}）[，由 {salesman} 转售]",
  },
  "other-makers-goods-sold": {
    en: "{standing:term} (papers: {evidence}): {salesman} sold {customer} goods of another maker worth {amount} on {on}",
    "zh-CN":
      "{standing:term}（证据：{evidence}）：{salesman} 于 {on} 向 {customer} 销售其他厂家的货物（{amount}）",
  },
  "money-withheld": {
    en: "{standing:term} (papers: {evidence}): {salesman} paid in less than he collected from {customer} on {on}; {amount} is missing[ since {by}]",
    "zh-CN":
      "{standing:term}（证据：{evidence}）：{salesman} 截留 {on} 向 {customer} 收取的货款 {amount}[，期限为 {by}]",
  },
  "money-spent": {
    en: "{standing:term} (papers: {evidence}): {salesman} spent {amount} of collected money on {on}",
    "zh-CN": "{standing:term}（证据：{evidence}）：{salesman} 于 {on} 挪用货款 {amount}",
  },
  "cash-swapped-for-bill": {
    en: "{standing:term} (papers: {evidence}): {customer} paid {salesman} {amount} in cash on {on}, and a bill was handed in",
    "zh-CN":
      "{standing:term}（证据：{evidence}）：{customer} 于 {on} 以现金付给 {salesman} {amount}，而上交的是票据",
  },
};
