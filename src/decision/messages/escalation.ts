import type { Messages } from "./message.js";

/** Texts of the room `escalation`. */
export const escalationMessages: Messages = {
  "stage-reached": {
    en: "{item} is {overdueDays:days} overdue: stage {stage}, which begins on day {from}[ and ends on day {to}]",
    "zh-CN": "{item} 已逾期 {overdueDays:days}，进入“{stage}”阶段（第 {from} 天起[，至第 {to} 天]）",
  },
  "stage-before-due": {
    en: "{item} falls due on {dueOn}: stage {stage}",
    "zh-CN": "{item} 将于 {dueOn} 到期，处于“{stage}”阶段",
  },
  "stage-overridden": {
    en: "{item} is in stage {stage} by a decision of {by} ({because})[, through {until}]",
    "zh-CN": "{item} 由 {by} 人工指定为“{stage}”阶段（{because}）[，至 {until}]",
  },
  "fell-to-stage-before": {
    en: "{item}: the {amount} that has come to stage {stage} is too little for it[; its minimum is {minimum}][; it takes {share:percent} of all {total} open]; the stage before goes on",
    "zh-CN":
      "{item}：达到“{stage}”阶段的金额合计 {amount}，不足该阶段起点[（{minimum}）][（未清总额 {total} 的 {share:percent}）]，按上一阶段处理",
  },
  "governed-by-customer": {
    en: "{item} follows the highest stage among the items of {customer}: {stage}",
    "zh-CN": "{item} 随客户 {customer} 各项中的最高阶段“{stage}”处理",
  },
  "governed-by-account": {
    en: "{item} follows the highest stage among the items of {customer}[ on its account {account}]: {stage}",
    "zh-CN": "{item} 随客户 {customer}[（账户 {account}）]各项中的最高阶段“{stage}”处理",
  },
  "step-gap-not-over": {
    en: "{item} stays in stage {stage} until {readyOn}, when the gap after the last step is over",
    "zh-CN": "{item} 留在“{stage}”阶段，至 {readyOn} 间隔期满方可升级",
  },
  "action-awaits-approval": {
    en: "{subject}: {action:term} only after approval ({use:term})",
    "zh-CN": "{subject}：{action:term}须先经审批（{use:term}）",
  },
  "notice-too-soon": {
    en: "The next notice to {customer} waits until {readyOn}: the last one was on {lastOn}",
    "zh-CN": "对客户 {customer} 的下一次通知须待 {readyOn}：上次通知日为 {lastOn}",
  },
  "everything-in-hand": {
    en: "Every action of stage {stage} is planned or done for {item}",
    "zh-CN": "{item} 在“{stage}”阶段的各项措施均已安排或完成",
  },
  "credit-not-escalated": {
    en: "{item} is a credit of the customer, {open}, and is not escalated",
    "zh-CN": "{item} 为客户贷方余额 {open}，不催收",
  },
  "nothing-left-to-escalate": {
    en: "Nothing is left open of {item}, and nothing is escalated",
    "zh-CN": "{item} 已结清，不催收",
  },
  "kind-not-escalated": {
    en: "{item} is of a kind that is not escalated ({kind:term})",
    "zh-CN": "{item} 的类别（{kind:term}）不在催收范围内",
  },
  "due-date-unknown": {
    en: "It is not known yet when {item} falls due",
    "zh-CN": "{item} 的到期日未定",
  },
  "before-first-stage": {
    en: "{item} comes to the first stage on {nextChangeOn}",
    "zh-CN": "{item} 将于 {nextChangeOn} 进入第一阶段",
  },
  "below-item-minimum": {
    en: "{item} with {amount} is below the minimum of {minimum} for one item",
    "zh-CN": "{item} 的 {amount} 低于单笔催收起点 {minimum}",
  },
  "below-customer-minimum": {
    en: "{item}: all that {customer} owes overdue, {amount}, is below the minimum of {minimum} for one customer",
    "zh-CN": "客户 {customer} 逾期合计 {amount}（含 {item}），低于客户催收起点 {minimum}",
  },
  "below-oldest-days": {
    en: "{item}: the oldest claim on {customer} is {overdueDays:days} overdue; escalation begins with {minimum:days}, on {enoughOn}",
    "zh-CN":
      "{item}：客户 {customer} 最久的款项逾期 {overdueDays:days}，满 {minimum:days}（{enoughOn}）方开始催收",
  },
  "below-stage-minimum": {
    en: "{item}: the {amount} that has come to the first stage, {stage}, is too little for it[; its minimum is {minimum}][; it takes {share:percent} of all {total} open]",
    "zh-CN":
      "{item}：达到首个阶段“{stage}”的金额合计 {amount}，不足催收起点[（{minimum}）][（未清总额 {total} 的 {share:percent}）]",
  },
  "paused-by-promise": {
    en: "{amount} of {item} is promised by {by} and paused through {until} (promise {promise})",
    "zh-CN": "{by} 承诺最迟于 {until} 支付 {item} 中的 {amount}，至该日止暂停催收（承诺 {promise}）",
  },
  "paused-by-dispute": {
    en: "{amount} of {item} is disputed[ ({because})] and paused[ through {until}]",
    "zh-CN": "{item} 中的 {amount} 有争议[（{because}）]，暂停催收[至 {until}]",
  },
  "paused-by-hold": {
    en: "{item} with {amount} is on hold[ through {until}] ({because})",
    "zh-CN": "{item} 金额 {amount} 暂缓催收[至 {until}]（{because}）",
  },
  "dispute-pauses-nothing": {
    en: "{amount} of {item} is disputed, which pauses nothing",
    "zh-CN": "{item} 中的 {amount} 有争议，但不暂停催收",
  },
  "override-without-stage": {
    en: "{by} put {item} into the stage {stage} (decision {override}), which the policy does not have: it changes nothing",
    "zh-CN": "{by} 将 {item} 指定为“{stage}”阶段（决定 {override}），但制度无此阶段：不生效",
  },
  "stage-not-stated": {
    en: "{item} is {overdueDays:days} overdue, and the policy does not state what follows after day {lastDay}; stage {stage} goes on",
    "zh-CN": "{item} 已逾期 {overdueDays:days}，制度未规定第 {lastDay} 天以后如何处理，仍按“{stage}”阶段执行",
  },
  "promise-broken": {
    en: "Promise {promise}: of the {amount} that {by} of {customer} promised for {items} by {payBy}, nothing was received",
    "zh-CN": "承诺 {promise}：{customer} 的 {by} 承诺最迟于 {payBy} 就 {items} 支付 {amount}，未收到任何款项",
  },
  "promise-partly-kept": {
    en: "Promise {promise}: of the {amount} that {by} of {customer} promised for {items} by {payBy}, only {received} was received",
    "zh-CN":
      "承诺 {promise}：{customer} 的 {by} 承诺最迟于 {payBy} 就 {items} 支付 {amount}，仅收到 {received}",
  },
  "promise-without-item": {
    en: "Promise {promise} names {item}, which is no item of {customer} in {currency} here",
    "zh-CN": "承诺 {promise} 所指的 {item} 不是客户 {customer} 的 {currency} 项目",
  },
  "dispute-not-told": {
    en: "{amount} of {item} of {customer} is disputed, and no dispute that was passed says since when and why: the pause has no end",
    "zh-CN":
      "客户 {customer} 的 {item} 中 {amount} 有争议，但所提供的争议资料未说明起始日期和理由：暂停催收无截止日",
  },
  "dispute-overran": {
    en: "{item} of {customer}: the dispute {dispute} over {amount} ({because}) is not resolved, and it paused escalation only through {until}",
    "zh-CN":
      "客户 {customer} 的 {item}：争议 {dispute}（{amount}，{because}）未解决，暂停期已于 {until} 届满",
  },
  "shipment-stopped": {
    en: "No more shipment and no more credit for {customer}: {item} is {overdueDays:days} overdue (stage {stage})",
    "zh-CN": "对客户 {customer} 不再发货和赊销：{item} 已逾期 {overdueDays:days}（“{stage}”阶段）",
  },
  "bonus-deducted": {
    en: "{amount} off the bonus score[ of {person}] for {item}: {share:percent} of {base}[, less {taken} taken before]",
    "zh-CN":
      "就 {item} 从[ {person} 的]计奖成绩中扣除 {amount}：{base} 的 {share:percent}[，减去此前已扣的 {taken}]",
  },
  "bonus-given-back": {
    en: "{item} is settled: what stage {stage} took off the bonus score[ of {person}] is given back, {amount}",
    "zh-CN": "{item} 已结清，冲回[ {person} ]在“{stage}”阶段的计奖成绩扣减：{amount}",
  },
  "stage-fee-due": {
    en: "A fee of {amount} is due on {item} of {customer} for stage {stage}",
    "zh-CN": "客户 {customer} 的 {item} 进入“{stage}”阶段，收取费用 {amount}",
  },
  "late-interest-due": {
    en: "Late interest of {amount} is to be claimed on {item} of {customer} (stage {stage})",
    "zh-CN": "客户 {customer} 的 {item} 应计收逾期利息 {amount}（“{stage}”阶段）",
  },
  "telephone-customer": {
    en: "Telephone {customer} by {dueBy} about {items} ({totals}), [{leastDays}–]{overdueDays:days} overdue[; report to the {reportTo:term}]",
    "zh-CN":
      "最迟于 {dueBy} 就 {items}（{totals}，逾期 [{leastDays} 至 ]{overdueDays:days}）电话催收客户 {customer}[；并向{reportTo:term}报告]",
  },
  "message-customer": {
    en: "Send {customer} a message by {dueBy} about {items} ({totals}), [{leastDays}–]{overdueDays:days} overdue[; report to the {reportTo:term}]",
    "zh-CN":
      "最迟于 {dueBy} 就 {items}（{totals}，逾期 [{leastDays} 至 ]{overdueDays:days}）发消息催收客户 {customer}[；并向{reportTo:term}报告]",
  },
  "write-letter": {
    en: "Write to {customer} by {dueBy} about {items} ({totals}), [{leastDays}–]{overdueDays:days} overdue[; report to the {reportTo:term}]",
    "zh-CN":
      "最迟于 {dueBy} 就 {items}（{totals}，逾期 [{leastDays} 至 ]{overdueDays:days}）向客户 {customer} 发催款函[；并向{reportTo:term}报告]",
  },
  "visit-customer": {
    en: "Send somebody to {customer} by {dueBy} to collect {items} ({totals}), [{leastDays}–]{overdueDays:days} overdue[; report to the {reportTo:term}]",
    "zh-CN":
      "最迟于 {dueBy} 派员上门向客户 {customer} 催收 {items}（{totals}，逾期 [{leastDays} 至 ]{overdueDays:days}）[；并向{reportTo:term}报告]",
  },
  "make-report": {
    en: "Report[ to the {reportTo:term}] by {dueBy} on {items} of {customer} ({totals}), [{leastDays}–]{overdueDays:days} overdue",
    "zh-CN":
      "最迟于 {dueBy} 就客户 {customer} 的 {items}（{totals}，逾期 [{leastDays} 至 ]{overdueDays:days}）[向{reportTo:term}]报告",
  },
  "decide-special-case": {
    en: "Decide by {dueBy} how to handle {items} of {customer} ({totals}), [{leastDays}–]{overdueDays:days} overdue, as a special case[; report to the {reportTo:term}]",
    "zh-CN":
      "最迟于 {dueBy} 批准对客户 {customer} 的 {items}（{totals}，逾期 [{leastDays} 至 ]{overdueDays:days}）作个案处理[；并向{reportTo:term}报告]",
  },
  "take-legal-steps": {
    en: "Prepare legal steps by {dueBy} against {customer} for {items} ({totals}), [{leastDays}–]{overdueDays:days} overdue[; report to the {reportTo:term}]",
    "zh-CN":
      "最迟于 {dueBy} 就 {items}（{totals}，逾期 [{leastDays} 至 ]{overdueDays:days}）准备对客户 {customer} 采取法律手段[；并向{reportTo:term}报告]",
  },
  "act-before-due": {
    en: "Remind {customer} by {dueBy} of {items} ({totals}), due from {dueOn} on[; report to the {reportTo:term}]",
    "zh-CN":
      "最迟于 {dueBy} 提醒客户 {customer}：{items}（{totals}）自 {dueOn} 起到期[；并向{reportTo:term}报告]",
  },
  "run-before-earlier-run": {
    en: "A run as of {asOf} would come before the run of {previousRunOn} and contradict it",
    "zh-CN": "截至 {asOf} 的催收计划早于 {previousRunOn} 已进行的催收计划，与其矛盾",
  },
  "run-before-record": {
    en: "A run as of {asOf} would come before what is on record for {recordedOn} and contradict it",
    "zh-CN": "截至 {asOf} 的催收计划早于 {recordedOn} 已有的记录，与其矛盾",
  },
  "run-in-order": {
    en: "No run and no record is of a later day than {asOf}",
    "zh-CN": "没有晚于 {asOf} 的催收计划或记录",
  },
  "claim-of-kind": {
    en: "{item} is a claim of a kind that is escalated ({kind:term}), {open}, due on {dueOn}",
    "zh-CN": "{item} 属于催收范围（{kind:term}），金额 {open}，到期日 {dueOn}",
  },
  "stage-looked-at": {
    en: "Stage {stage}, from day {from}[ to day {to}]: for {item} from {beginsOn} on",
    "zh-CN": "“{stage}”阶段（第 {from} 天起[，至第 {to} 天]）：{item} 自 {beginsOn} 起",
  },
  "override-looked-at": {
    en: "{by} put {item} into stage {stage} from {from}[ through {to}] ({because})",
    "zh-CN": "{by} 将 {item} 自 {from} 起[至 {to}]指定为“{stage}”阶段（{because}）",
  },
  "step-looked-at": {
    en: "{item} has come to stage {stage} step by step[; the next step is open from {readyOn} on]",
    "zh-CN": "{item} 逐级进入“{stage}”阶段[，自 {readyOn} 起可再升一级]",
  },
  "hold-looked-at": {
    en: "A hold on {item} from {from}[ through {to}] ({because})",
    "zh-CN": "{item} 自 {from} 起[至 {to}]暂缓催收（{because}）",
  },
  "promise-looked-at": {
    en: "Promise {promise}: {by} promised {amount} by {payBy}; received {received}",
    "zh-CN": "承诺 {promise}：{by} 承诺最迟于 {payBy} 支付 {amount}，已收到 {received}",
  },
  "dispute-looked-at": {
    en: "{amount} of {item} was disputed on {postedOn} ({because})[ and settled on {resolvedOn}]",
    "zh-CN": "{item} 中的 {amount} 于 {postedOn} 提出争议（{because}）[，{resolvedOn} 解决]",
  },
  "reaches-item-minimum": {
    en: "{item} with {amount} makes up the minimum of {minimum} for one item",
    "zh-CN": "{item} 的 {amount} 达到单笔催收起点 {minimum}",
  },
  "reaches-customer-minimum": {
    en: "{item}: all that {customer} owes overdue, {amount}, makes up the minimum of {minimum} for one customer",
    "zh-CN": "客户 {customer} 逾期合计 {amount}（含 {item}），达到客户催收起点 {minimum}",
  },
  "reaches-oldest-days": {
    en: "{item}: the oldest claim on {customer} is {overdueDays:days} overdue, and escalation begins with {minimum:days}",
    "zh-CN": "{item}：客户 {customer} 最久的款项逾期 {overdueDays:days}，已满 {minimum:days}",
  },
  "reaches-stage-minimum": {
    en: "{item}: the {amount} that has come to stage {stage} is enough for it[; its minimum is {minimum}][; it takes {share:percent} of all {total} open]",
    "zh-CN":
      "{item}：达到“{stage}”阶段的金额合计 {amount}，满足该阶段起点[（{minimum}）][（未清总额 {total} 的 {share:percent}）]",
  },
  "highest-of-carrier": {
    en: "Stage {stage} of {item} is the highest among what shares its stage",
    "zh-CN": "{item} 的“{stage}”阶段为同一催收单位中的最高阶段",
  },
  "last-notice": {
    en: "Last notice to {customer}: {lastOn}; the next one not before {days:days} after it",
    "zh-CN": "对客户 {customer} 的上次通知日：{lastOn}；其后 {days:days} 内不再通知",
  },
  "action-approved": {
    en: "{subject}: {action:term} is approved ({use:term})",
    "zh-CN": "{subject}：{action:term}已获批准（{use:term}）",
  },
  "action-on-record": {
    en: "{item}: {action:term} of stage {stage} is on record since {on}",
    "zh-CN": "{item}：“{stage}”阶段的{action:term}已于 {on} 记录",
  },
  "day-reached": {
    en: "On {on}[, {overdueDays:days} overdue][, stage {stage}]",
    "zh-CN": "到 {on}[，逾期 {overdueDays:days}][，“{stage}”阶段]",
  },
  "run-on-later-day": {
    en: "The run is made as of {on}",
    "zh-CN": "催收计划的基准日改为 {on}",
  },
  "payment-received": {
    en: "{amount} is received on {item}",
    "zh-CN": "收到 {item} 的付款 {amount}",
  },
  "hold-lifted": {
    en: "The hold {hold} on {item} is lifted",
    "zh-CN": "解除对 {item} 的暂缓催收 {hold}",
  },
  "dispute-resolved": {
    en: "The dispute over {amount} of {item} is resolved, and it is owed",
    "zh-CN": "{item} 中 {amount} 的争议解决，确认应付",
  },
  "override-lifted": {
    en: "The decision {override} on the stage of {item} is lifted",
    "zh-CN": "撤销对 {item} 阶段的指定 {override}",
  },
  "letter-advance-subject": {
    en: "Payment due soon: {totals}",
    "zh-CN": "到期提示：{totals}",
  },
  "letter-advance-opening": {
    en: "Dear {customer}, the following falls due shortly: {totals}.",
    "zh-CN": "{customer}：贵方下列款项合计 {totals} 即将到期。",
  },
  "letter-advance-closing": {
    en: "We look forward to your payment on the due date.[ Until {toRelease} is received, we cannot deliver on credit.] If something is wrong, please tell us now.",
    "zh-CN": "请于到期日付款。[在收到 {toRelease} 之前，我方无法继续赊销供货。]如有异议，请及时与我方联系。",
  },
  "letter-reminder-subject": {
    en: "Payment reminder: {totals}",
    "zh-CN": "付款提醒：{totals}",
  },
  "letter-reminder-opening": {
    en: "Dear {customer}, by our records the following is past due: {totals}. It may be an oversight.",
    "zh-CN": "{customer}：经核对，贵方下列款项合计 {totals} 已过约定付款期限，可能系一时疏漏。",
  },
  "letter-reminder-closing": {
    en: "Please pay by {payBy}.[ Until {toRelease} is received, we cannot deliver on credit.] If you have paid in the meantime, please disregard this letter and tell us when; if something is wrong, please tell us at once.",
    "zh-CN":
      "请最迟于 {payBy} 付清。[在收到 {toRelease} 之前，我方无法继续赊销供货。]如已付款，请告知付款日期并免予理会本函；如有异议，请及时与我方联系。",
  },
  "letter-demand-subject": {
    en: "Demand for payment: {totals}",
    "zh-CN": "催款函：{totals}",
  },
  "letter-demand-opening": {
    en: "Dear {customer}, the following is overdue, and we have not received it: {totals}.",
    "zh-CN": "{customer}：贵方下列款项合计 {totals} 已逾期，至今未收到款项。",
  },
  "letter-demand-closing": {
    en: "We ask you to pay by {payBy}.[ Until {toRelease} is received, we cannot deliver on credit.]",
    "zh-CN": "请务必最迟于 {payBy} 付清。[在收到 {toRelease} 之前，我方无法继续赊销供货。]",
  },
  "letter-final-subject": {
    en: "Final demand for payment: {totals}",
    "zh-CN": "最后催款通知：{totals}",
  },
  "letter-final-opening": {
    en: "Dear {customer}, the following is long overdue and still outstanding: {totals}.",
    "zh-CN": "{customer}：贵方下列款项合计 {totals} 逾期已久，至今仍未支付。",
  },
  "letter-final-closing": {
    en: "This is our last demand.[ Until {toRelease} is received, we cannot deliver on credit.] Unless we receive payment by {payBy}, we will hand the matter to our legal counsel without further notice.",
    "zh-CN":
      "此为最后通知。[在收到 {toRelease} 之前，我方无法继续赊销供货。]如至 {payBy} 仍未收到款项，我方将交由法律顾问依法处理，不再另行通知。",
  },
};
