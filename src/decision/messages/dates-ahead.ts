import type { Messages } from "./message.js";

/** Titles and texts of the days ahead. */
export const datesAheadMessages: Messages = {
  "date-item-falls-due": {
    en: "{item} of {customer} falls due: {open}",
    "zh-CN": "{customer} {item} 到期：{open}",
  },
  "date-item-falls-due-text": {
    en: "{on} is the last day on which {customer} pays {open} of {item} in time[; handler {handler}]",
    "zh-CN": "{customer} 最迟应于 {on} 支付 {item} 的 {open}[，经办人 {handler}]",
  },
  "date-bill-matures": {
    en: "Bill {item} of {customer} matures: {open}",
    "zh-CN": "{customer} 票据 {item} 到期：{open}",
  },
  "date-bill-matures-text": {
    en: "The bill {item} of {customer} over {open} matures on {on}",
    "zh-CN": "{customer} 的票据 {item}（{open}）于 {on} 到期",
  },
  "date-item-enters-bucket": {
    en: "{item} of {customer} comes into bucket {bucket}: {open}",
    "zh-CN": "{customer} {item} 进入账龄段 {bucket}：{open}",
  },
  "date-item-enters-bucket-text": {
    en: "{item} of {customer}, of which {open} is open, stands in the aging bucket {bucket} from {on} on[, {days:days} overdue]",
    "zh-CN": "{customer} 的 {item}（未清 {open}）自 {on} 起列入账龄段 {bucket}[，逾期 {days:days}]",
  },
  "date-collection-check": { en: "Check of collections", "zh-CN": "回款检查" },
  "date-collection-check-text": {
    en: "The accounts are checked on {on}; customers with claims to be notified: {customers}[, together {amounts}]; to be told: {to:term}",
    "zh-CN": "于 {on} 检查各客户回款；须通知的客户 {customers} 户[，合计 {amounts}]；通知{to:term}",
  },
  "date-aging-list-due": { en: "Aging list as of {month} is due", "zh-CN": "提供 {month} 账龄明细表" },
  "date-aging-list-due-text": {
    en: "{on} is the last day to supply the aging list as of {month} to: {to:term}",
    "zh-CN": "最迟应于 {on} 向{to:term}提供 {month} 的账龄明细表",
  },
  "date-remark-lapses": {
    en: "Remark on {item} of {customer} lapses",
    "zh-CN": "{customer} {item} 的备注到期",
  },
  "date-remark-lapses-text": {
    en: "The last remark on why {item} of {customer} ({open}) is not collected is good through {on}; a new one is needed after that[, by {handler}]",
    "zh-CN": "{customer} 的 {item}（{open}）未收回原因的备注有效至 {on}，此后须[由 {handler} ]重新说明",
  },
  "date-item-enters-stage": {
    en: "{item} of {customer} comes into stage {stage}: {open}",
    "zh-CN": "{customer} {item} 进入催收阶段 {stage}：{open}",
  },
  "date-item-enters-stage-text": {
    en: "{item} of {customer}, of which {open} is open, is in the escalation stage {stage} from {on} on[, {days:days} overdue][; before: {from}][; first to do by {dueBy}: {what:term}]",
    "zh-CN":
      "{customer} 的 {item}（未清 {open}）自 {on} 起进入催收阶段 {stage}[，逾期 {days:days}][，此前为 {from}][；首先最迟应于 {dueBy} 办理：{what:term}]",
  },
  "date-item-leaves-stages": {
    en: "{item} of {customer} is in no stage any more",
    "zh-CN": "{customer} {item} 不再处于催收阶段",
  },
  "date-item-leaves-stages-text": {
    en: "{item} of {customer}, of which {open} is open, is in no escalation stage from {on} on[; before: {from}]",
    "zh-CN": "{customer} 的 {item}（未清 {open}）自 {on} 起不再处于任何催收阶段[，此前为 {from}]",
  },
  "date-promise-due": {
    en: "Promise of {customer} is due: {left}",
    "zh-CN": "{customer} 承诺付款到期：{left}",
  },
  "date-promise-due-text": {
    en: "{on} is the last day of the promise {promise} of {customer}, given by {by}, of which {left} is still to come, for: {items}",
    "zh-CN": "{customer}（{by}）的付款承诺 {promise} 于 {on} 到期，尚有 {left} 未付，涉及 {items}",
  },
  "date-pause-ends": {
    en: "Pause of {item} of {customer} ends: {freed}",
    "zh-CN": "{customer} {item} 暂停催收到期：{freed}",
  },
  "date-pause-ends-text": {
    en: "{freed} of {item} of {customer} is paused through {on}[ ({because})] and goes on after that",
    "zh-CN": "{customer} 的 {item} 中 {freed} 暂停催收至 {on}[（{because}）]，此后恢复催收",
  },
  "date-credit-line-begins": {
    en: "New limit of {holder} holds[: {limit}]",
    "zh-CN": "{holder} 新信用额度生效[：{limit}]",
  },
  "date-credit-line-begins-text": {
    en: "From {on} on {holder} has another row in the table of limits and terms[, with a limit of {limit}][ and a term of {term:days}]",
    "zh-CN": "自 {on} 起，{holder} 在信用额度期限表中适用新的一行[，额度 {limit}][，期限 {term:days}]",
  },
  "date-credit-line-withdrawn": { en: "Limit of {holder} is withdrawn", "zh-CN": "{holder} 信用额度取消" },
  "date-credit-line-withdrawn-text": {
    en: "From {on} on {holder} has no limit",
    "zh-CN": "自 {on} 起，{holder} 无信用额度",
  },
  "date-credit-line-expires": {
    en: "Limit of {holder} expires[: {limit}]",
    "zh-CN": "{holder} 信用额度到期[：{limit}]",
  },
  "date-credit-line-expires-text": {
    en: "{on} is the last day on which the limit of {holder} holds",
    "zh-CN": "{holder} 的信用额度有效至 {on}",
  },
  "date-credit-review-due": {
    en: "Review of the limit of {holder} is due",
    "zh-CN": "{holder} 信用额度复审",
  },
  "date-credit-review-due-text": {
    en: "{on} is the last day to review the limit and term of {holder}[, now {limit}][, {term:days}]",
    "zh-CN": "最迟应于 {on} 复审 {holder} 的信用额度与期限[，现额度 {limit}][，期限 {term:days}]",
  },
  "date-credit-review-at-once": {
    en: "Limit of {holder} is to be reviewed at once",
    "zh-CN": "{holder} 信用额度应立即复审",
  },
  "date-credit-review-at-once-text": {
    en: "From {on} on the limit of {holder} is to be reviewed because of news of {of}: {event:term}",
    "zh-CN": "因 {of} {event:term}，自 {on} 起应立即复审 {holder} 的信用额度",
  },
  "date-temporary-limit-begins": {
    en: "Limit of {holder} is raised for a time[ to {after}]",
    "zh-CN": "{holder} 临时额度生效[：{after}]",
  },
  "date-temporary-limit-begins-text": {
    en: "From {on} on {holder} may owe more for a time: {after} instead of {before}",
    "zh-CN": "自 {on} 起，{holder} 的信用额度临时由 {before} 提高至 {after}",
  },
  "date-temporary-limit-ends": { en: "Temporary limit of {holder} ends", "zh-CN": "{holder} 临时额度到期" },
  "date-temporary-limit-ends-text": {
    en: "{on} is the last day of what {holder} may owe for a time; its limit falls from {before} to {after}",
    "zh-CN": "{holder} 的临时额度有效至 {on}，此后信用额度由 {before} 降至 {after}",
  },
  "date-collateral-begins": {
    en: "{collateral} ({kind:term}) of {customer} begins to count: {amount}",
    "zh-CN": "{customer} {kind:term} {collateral} 生效：{amount}",
  },
  "date-collateral-begins-text": {
    en: "From {on} on {collateral} ({kind:term}) over {amount} stands for what {customer} owes",
    "zh-CN": "自 {on} 起，{collateral}（{kind:term}，{amount}）为 {customer} 的欠款提供担保",
  },
  "date-collateral-expires": {
    en: "{collateral} ({kind:term}) of {customer} expires: {amount}",
    "zh-CN": "{customer} {kind:term} {collateral} 到期：{amount}",
  },
  "date-collateral-expires-text": {
    en: "{on} is the last day on which {collateral} ({kind:term}) over {amount} stands for what {customer} owes",
    "zh-CN": "{collateral}（{kind:term}，{amount}）为 {customer} 的欠款提供担保至 {on}",
  },
  "date-new-customer-step-ends": {
    en: "{customer} passes a step of the rule for new customers",
    "zh-CN": "{customer} 新客户阶段变更",
  },
  "date-new-customer-step-ends-text": {
    en: "From {on} on {customer} is granted another share of its normal limit: {after:percent} instead of {before:percent}",
    "zh-CN": "自 {on} 起，{customer} 适用的正常额度比例由 {before:percent} 改为 {after:percent}",
  },
  "date-dossier-due": { en: "File on {customer} is due", "zh-CN": "{customer} 客户信息档案应建立" },
  "date-dossier-due-text": {
    en: "{on} is the last day to file the customer information on {customer}[, which {collectBy} collects][; deal that made it due: {deal}]",
    "zh-CN": "最迟应于 {on} 建立 {customer} 的客户信息档案[，由 {collectBy} 收集资料][，依据交易 {deal}]",
  },
  "date-dossier-update-due": {
    en: "File on {customer} is to be updated",
    "zh-CN": "{customer} 客户信息档案应更新",
  },
  "date-dossier-update-due-text": {
    en: "{on} is the last day to review and update the file on {customer}[, reviewed last on {reviewedOn}][; responsible: {responsible}]",
    "zh-CN":
      "最迟应于 {on} 审核更新 {customer} 的客户信息档案[，上次审核 {reviewedOn}][，责任人 {responsible}]",
  },
  "date-visits-due": {
    en: "Visits to {customer} are due: {missing}",
    "zh-CN": "{customer} 访问到期：尚缺 {missing} 次",
  },
  "date-visits-due-text": {
    en: "{on} is the last day for the visits to {customer} of {from} to {to}: {missing} of {required} are missing[; in charge: {person}]",
    "zh-CN":
      "{customer} 在 {from} 至 {to} 应访问 {required} 次，尚缺 {missing} 次，最迟 {on}[，负责人 {person}]",
  },
  "date-statement-reminder-due": {
    en: "Remind {customer} of the statement {from} to {to}",
    "zh-CN": "提醒 {customer} 确认 {from} 至 {to} 对账单",
  },
  "date-statement-reminder-due-text": {
    en: "{customer} has not answered the statement of {from} to {to} over {total}, sent on {sentOn}; it is to be reminded from {on} on",
    "zh-CN": "{customer} 对 {sentOn} 发出的 {from} 至 {to} 对账单（{total}）尚未答复，自 {on} 起应提醒",
  },
  "date-statement-silence-accepts": {
    en: "Silence of {customer} accepts the statement {from} to {to}",
    "zh-CN": "{customer} 默示认可 {from} 至 {to} 对账单",
  },
  "date-statement-silence-accepts-text": {
    en: "If {customer} does not answer, its silence accepts the statement of {from} to {to} over {total}, sent on {sentOn}, on {on}",
    "zh-CN": "{customer} 若不答复，{sentOn} 发出的 {from} 至 {to} 对账单（{total}）于 {on} 视为认可",
  },
  "date-objection-answer-due": {
    en: "Answer the objection of {customer} to {from} to {to}",
    "zh-CN": "答复 {customer} 对 {from} 至 {to} 对账单的异议",
  },
  "date-objection-answer-due-text": {
    en: "{on} is the last day to answer what {customer} contests on the statement of {from} to {to}[: {because}]",
    "zh-CN": "最迟应于 {on} 答复 {customer} 对 {from} 至 {to} 对账单的异议[：{because}]",
  },
  "date-handover-check-due": {
    en: "Check of {giver}'s handover ends: {count} items open",
    "zh-CN": "{giver} 移交核对到期：尚有 {count} 项",
  },
  "date-handover-check-due-text": {
    en: "{on} is the last day to check with the customers what {giver} handed over ({handover}); {count} items are still to be checked[ by {takers}]",
    "zh-CN":
      "最迟应于 {on} 与客户核对 {giver} 移交的账款（{handover}），尚有 {count} 项未核对[，接交人 {takers}]",
  },
  "date-leaver-notice-over": { en: "Notice of {leaver} is over", "zh-CN": "{leaver} 离职申请期满" },
  "date-leaver-notice-over-text": {
    en: "From {on} on the time of notice[, given on {noticeOn},] no longer holds up the leaving of {leaver}; other things may",
    "zh-CN": "{leaver} [于 {noticeOn} 提出的]离职申请自 {on} 起期满，其他事项另行审查",
  },
  "date-leaver-collection-due": {
    en: "{leaver} must have collected {count} items",
    "zh-CN": "{leaver} 应收回 {count} 项账款",
  },
  "date-leaver-collection-due-text": {
    en: "{on} is the last day for {leaver} to collect what is open or have the customers promise or guarantee it: {items}",
    "zh-CN": "{leaver} 最迟应于 {on} 收回未清账款，或取得客户的付款承诺或担保：{items}",
  },
  "date-approval-step-due": {
    en: "Decide {request} ({use:term} for {about})",
    "zh-CN": "审批 {request}（{about} {use:term}）",
  },
  "date-approval-step-due-text": {
    en: "{on} is the last day for the step {step} of the request {request}[; awaited: {from}]",
    "zh-CN": "申请 {request} 的审批步骤 {step} 最迟应于 {on} 完成[，待 {from} 表决]",
  },
  "date-instrument-matures": {
    en: "{instrument} ({kind:term}) of {customer} is due[: {amount}]",
    "zh-CN": "{customer} {kind:term} {instrument} 到期[：{amount}]",
  },
  "date-instrument-matures-text": {
    en: "{instrument} ({kind:term}) of {customer} is due on {on}[, over {amount}]",
    "zh-CN": "{customer} 的{kind:term} {instrument}[（{amount}）]于 {on} 到期",
  },
  "date-instrument-presentment-ends": {
    en: "Present {instrument} ({kind:term}) of {customer}[: {amount}]",
    "zh-CN": "提示付款：{customer} {kind:term} {instrument}[（{amount}）]",
  },
  "date-instrument-presentment-ends-text": {
    en: "{on} is the last day to present {instrument} ({kind:term}) of {customer}[, over {amount}]",
    "zh-CN": "{customer} 的{kind:term} {instrument}[（{amount}）]提示付款截止 {on}",
  },
  "date-claim-near-expiry": {
    en: "{item} of {customer} can be sued for until {expiresOn}: {open}",
    "zh-CN": "{customer} {item} 诉讼时效将于 {expiresOn} 届满：{open}",
  },
  "date-claim-near-expiry-text": {
    en: "{open} of {item} of {customer} can be sued for until {expiresOn}; from {on} on it is among the claims that expire soon",
    "zh-CN": "{customer} 的 {item}（{open}）诉讼时效于 {expiresOn} 届满，自 {on} 起列入即将届满的债权",
  },
  "date-claim-expires": {
    en: "Last day to sue for {item} of {customer}: {open}",
    "zh-CN": "{customer} {item} 诉讼时效届满：{open}",
  },
  "date-claim-expires-text": {
    en: "{on} is the last day on which {open} of {item} of {customer} can be sued for without the defence of limitation",
    "zh-CN": "{customer} 的 {item}（{open}）诉讼时效于 {on} 届满",
  },
  "date-problem-report-due": {
    en: "Report the problem {problem} with {customer}",
    "zh-CN": "报告 {customer} 问题 {problem}",
  },
  "date-problem-report-due-text": {
    en: "{on} is the last day for {handler} to report the problem {problem} with {customer} in writing: {signs}",
    "zh-CN": "{handler} 最迟应于 {on} 书面报告 {customer} 的问题 {problem}：{signs}",
  },
  "date-to-act": { en: "To act:[ {roles:term}][ {people}]", "zh-CN": "办理：[{roles:term}][ {people}]" },
  "date-nobody-known": { en: "Nobody is named who must act", "zh-CN": "未指明办理人" },
  "date-if-nothing-changes": {
    en: "If nothing is paid, posted, signed or decided until then",
    "zh-CN": "以此前无回款、记账、签章或审批为前提",
  },
};
