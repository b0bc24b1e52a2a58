import type { Messages } from "./message.js";

/** Texts of the room `collection` about trips: their plans and what they came to. */
export const tripMessages: Messages = {
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
  "trip-claim-stated": {
    en: "The plan states {amount} for {item} of {customer}",
    "zh-CN": "计划中 {customer} 的 {item} 列为 {amount}",
  },
  "trip-claim-dropped": { en: "The plan does not state {item}", "zh-CN": "计划中不列 {item}" },
  "trip-customer-left-out": {
    en: "{customer} is left out of the route",
    "zh-CN": "路线中不列客户 {customer}",
  },
  "trip-customer-once": {
    en: "{customer} is on the route once, on {on}",
    "zh-CN": "客户 {customer} 在路线中只列一次（{on}）",
  },
  "trip-call-moved": {
    en: "The call at {customer} is on {on} instead of {from}",
    "zh-CN": "拜访 {customer} 由 {from} 改为 {on}",
  },
  "trip-leaves-on": { en: "The trip starts on {on}", "zh-CN": "于 {on} 出发" },
  "trip-returns-on": { en: "The trip ends on {on}", "zh-CN": "于 {on} 返回" },
  "trip-set-by": {
    en: "Customers, route and return are set by: {department:term}",
    "zh-CN": "由{department:term}确定客户、路线和返回时间",
  },
  "trip-agreed-on": {
    en: "Somebody else than the salesman agrees on {on}[, as {role:term}]",
    "zh-CN": "于 {on} 由业务员以外的人[（{role:term}）]同意",
  },
  "trip-checked-on": { en: "The plan is checked on {on}", "zh-CN": "于 {on} 审核计划" },
};
