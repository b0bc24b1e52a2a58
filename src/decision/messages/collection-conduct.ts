import type { Messages } from "./message.js";

/** Texts of the room `collection` about complaints and forbidden conduct. */
export const collectionConductMessages: Messages = {
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
