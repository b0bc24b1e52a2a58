import type { Messages } from "./message.js";

/** Texts of the room `bad-debt`. */
export const badDebtMessages: Messages = {
  "problem-report-due": {
    en: "{problem}: {handler} must report the problem with {customer} found on {foundOn} by {dueOn}",
    "zh-CN": "{problem}：{handler} 应于 {dueOn} 前就 {foundOn} 发现的 {customer} 问题提交问题客户报告单",
  },
  "problem-report-missing": {
    en: "{problem}: {handler} has not reported the problem with {customer} found on {foundOn}; it was due by {dueOn}",
    "zh-CN": "{problem}：{handler} 未就 {foundOn} 发现的 {customer} 问题提交问题客户报告单，期限为 {dueOn}",
  },
  "problem-report-late": {
    en: "{problem}: {handler} reported the problem with {customer} on {reportedOn}; it was due by {dueOn}",
    "zh-CN": "{problem}：{handler} 于 {reportedOn} 才报告 {customer} 的问题，期限为 {dueOn}",
  },
  "problem-measures-missing": {
    en: "{report} on {customer} proposes no measures",
    "zh-CN": "{customer} 的报告 {report} 未提出处理措施",
  },
  "problem-found-in-future": {
    en: "{problem} with {customer} is dated {foundOn}, after {asOf}, and does not count yet",
    "zh-CN": "{customer} 的问题 {problem} 日期为 {foundOn}，晚于 {asOf}，暂不计入",
  },
  "problem-report-in-future": {
    en: "{report} on {problem} is dated {on}, after {asOf}, and does not count yet",
    "zh-CN": "{problem} 的报告 {report} 日期为 {on}，晚于 {asOf}，暂不计入",
  },
  "problem-report-before-finding": {
    en: "{report} is dated {on}, before {problem} was found on {foundOn}, and does not count",
    "zh-CN": "报告 {report} 日期为 {on}，早于发现 {problem} 的 {foundOn}，不予计入",
  },
  "problem-report-by-other": {
    en: "{report} on {problem} is by {by} and not by {handler}, who must report",
    "zh-CN": "{problem} 的报告 {report} 由 {by} 填写，而非责任人 {handler}",
  },
  "problem-unknown": {
    en: "{report} by {by} is about {problem}, which is not known",
    "zh-CN": "{by} 的报告 {report} 所指问题 {problem} 不存在",
  },
  "application-approved": {
    en: "{application}: {request} is approved on {closedOn} ({roles:term})",
    "zh-CN": "{application}：{request} 已于 {closedOn} 批准（{roles:term}）",
  },
  "application-awaits-approval": {
    en: "{application}: {request} is not decided yet ({roles:term})",
    "zh-CN": "{application}：{request} 尚在审批中（{roles:term}）",
  },
  "application-approval-missing": {
    en: "{application}: no approval for {use:term} is asked for",
    "zh-CN": "{application}：尚未提交{use:term}审批",
  },
  "application-not-approved": {
    en: "{application}: {request} is {status:term}",
    "zh-CN": "{application}：申请 {request} {status:term}",
  },
  "application-approved-by-other-route": {
    en: "{application}: {request} goes through {roles:term}, which is none of the prescribed routes",
    "zh-CN": "{application}：{request} 的审批环节为 {roles:term}，不属于规定的审批程序",
  },
  "application-changed-after-approval": {
    en: "{application}: {request} was asked for over another paper than this one",
    "zh-CN": "{application}：{request} 所审批的并非本申请书的现有内容",
  },
  "application-field-missing": {
    en: "{application}: {field:term} is not filled in",
    "zh-CN": "{application}：未填写{field:term}",
  },
  "application-copies-missing": {
    en: "{application}: {made} of {copies} copies are made out",
    "zh-CN": "{application}：应一式 {copies} 份，现有 {made} 份",
  },
  "copy-keeper-missing": {
    en: "{application}: {keeper:term} has no copy",
    "zh-CN": "{application}：{keeper:term}未留存申请书",
  },
  "copy-keepers-not-set": {
    en: "The policy does not say who keeps the {copies} copies of an application",
    "zh-CN": "制度未规定坏账申请书一式 {copies} 份由谁保管",
  },
  "application-in-future": {
    en: "{application} on {customer} is dated {on}, after {asOf}, and does not count yet",
    "zh-CN": "{customer} 的坏账申请书 {application} 日期为 {on}，晚于 {asOf}，暂不计入",
  },
  "application-without-items": {
    en: "{application} on {customer} names nothing to give up",
    "zh-CN": "{customer} 的坏账申请书 {application} 未列明款项",
  },
  "applied-item-unknown": {
    en: "{application}: {item} is not in the ledger ({asked} asked for)",
    "zh-CN": "{application}：台账中无 {item}（申请 {asked}）",
  },
  "applied-item-settled": {
    en: "{application}: {item} is settled meanwhile, nothing of {asked} is left to give up",
    "zh-CN": "{application}：{item} 已结清，申请的 {asked} 无可核销",
  },
  "applied-item-written-off": {
    en: "{application}: {writtenOff} of {item} is written off already",
    "zh-CN": "{application}：{item} 已核销 {writtenOff}",
  },
  "applied-item-of-other-customer": {
    en: "{application}: {item} is not a debt of {customer}",
    "zh-CN": "{application}：{item} 不是 {customer} 的欠款",
  },
  "applied-item-no-claim": {
    en: "{application}: {item} is a credit of the customer, and no debt",
    "zh-CN": "{application}：{item} 为客户的贷项，并非欠款",
  },
  "applied-in-other-currency": {
    en: "{application}: {item} is open in another currency than the {asked} asked for",
    "zh-CN": "{application}：{item} 的币种与申请的 {asked} 不一致",
  },
  "applied-amount-not-positive": {
    en: "{application}: {asked} of {item} is nothing to give up",
    "zh-CN": "{application}：{item} 的申请金额 {asked} 不是正数",
  },
  "applied-above-open": {
    en: "{application}: {asked} of {item} is asked for, and {open} is open",
    "zh-CN": "{application}：{item} 申请 {asked}，而未结金额为 {open}",
  },
  "applied-twice": {
    en: "{application}: {item} is applied for in {other} already; {accepted} of {asked} counts",
    "zh-CN": "{application}：{item} 已在 {other} 中申请；{asked} 中计入 {accepted}",
  },
  "property-counted": {
    en: "{property} stands for {counted} of {item}",
    "zh-CN": "{property} 抵偿 {item} {counted}",
  },
  "property-without-consent": {
    en: "{property}: the value of {value} does not count without {customer}'s consent in writing",
    "zh-CN": "{property}：未经 {customer} 书面同意，作价 {value} 不予计入",
  },
  "property-above-debt": {
    en: "{property}: {excess} of its value of {value} is more than {customer} owes",
    "zh-CN": "{property}：作价 {value} 超出 {customer} 欠款 {excess}",
  },
  "property-covers-debt": {
    en: "{item}: property stands for all of {debt}; nothing of it is given up",
    "zh-CN": "{item}：{debt} 已全部以物抵债，无须核销",
  },
  "property-in-future": {
    en: "{property} of {customer} is agreed on {agreedOn}, after {asOf}, and does not count yet",
    "zh-CN": "{customer} 的 {property} 约定日期为 {agreedOn}，晚于 {asOf}，暂不计入",
  },
  "property-item-not-in-debt": {
    en: "{property} is for {item}, which {customer} does not owe in its currency",
    "zh-CN": "{property} 指明抵偿 {item}，而 {customer} 在该币种下并无此欠款",
  },
  "write-off-in-books": {
    en: "{item}: {writeOff} may be given up in the books on the ground {ground:term} ({rule})",
    "zh-CN": "{item}：因{ground:term}可在账上核销 {writeOff}（{rule}）",
  },
  "write-off-not-in-books": {
    en: "{item}: the loss of {loss} may not be given up in the books yet on the ground {ground:term}",
    "zh-CN": "{item}：损失 {loss} 以{ground:term}为由尚不能在账上核销",
  },
  "approval-is-no-write-off": {
    en: "{application} is approved, which by itself is no loss in the books and none for tax",
    "zh-CN": "{application} 已批准，但批准本身既不是账上核销，也不是税前损失",
  },
  "write-off-ground-unknown": {
    en: "{item}: no rule of {side:term} is about the ground {ground:term}",
    "zh-CN": "{item}：{side:term}方面没有关于{ground:term}的规定",
  },
  "write-off-evidence-missing": {
    en: "{item}: {rule} asks for one of: {kinds:term}",
    "zh-CN": "{item}：{rule} 需要下列之一：{kinds:term}",
  },
  "write-off-too-early": {
    en: "{item}: {rule} asks for {months} months past {dueOn}",
    "zh-CN": "{item}：{rule} 要求逾期（自 {dueOn} 起）{months} 个月",
  },
  "write-off-without-due-date": {
    en: "{item}: {rule} asks for {months} months past the due date, and it has none",
    "zh-CN": "{item}：{rule} 要求逾期 {months} 个月，而该款项无到期日",
  },
  "write-off-item-too-large": {
    en: "{item}: {whole} is too large for {rule}[, which takes up to {upTo}][, or {ofIncome} by the year's income]",
    "zh-CN": "{item}：{whole} 超出 {rule} 的限额[（单笔 {upTo}）][（按年收入 {ofIncome}）]",
  },
  "tax-loss-declarable": {
    en: "{item}: {declarable} may be declared as a loss for tax ({rule})",
    "zh-CN": "{item}：可作税前扣除申报的损失为 {declarable}（{rule}）",
  },
  "tax-loss-not-declarable": {
    en: "{item}: nothing may be declared as a loss for tax yet",
    "zh-CN": "{item}：尚不能作税前扣除申报",
  },
  "tax-loss-not-booked": {
    en: "{item}: {rule} is met, but counts only for what is given up in the books",
    "zh-CN": "{item}：符合 {rule}，但须先在账上作损失处理",
  },
  "tax-income-missing": {
    en: "{item}: the year's income in {currency} is not known, by which {rule} also goes",
    "zh-CN": "{item}：{rule} 亦按年收入判断，而 {currency} 年收入未知",
  },
  "evidence-in-future": {
    en: "{evidence} for {application} is dated {on}, after {asOf}, and does not count yet",
    "zh-CN": "{application} 的证据 {evidence} 日期为 {on}，晚于 {asOf}，暂不计入",
  },
  "evidence-of-unknown-application": {
    en: "{evidence} belongs to {application}, which is not known",
    "zh-CN": "证据 {evidence} 所属申请书 {application} 不存在",
  },
  "evidence-of-other-item": {
    en: "{evidence} is about {item}, which {application} does not ask to give up",
    "zh-CN": "证据 {evidence} 涉及 {item}，而申请书 {application} 未申请核销该项",
  },
  "bad-debt-recovered": {
    en: "{recovery}: {amount} comes in on {item}, given up by {writeOff}",
    "zh-CN": "{recovery}：收回已核销（{writeOff}）的 {item} {amount}",
  },
  "recovery-exceeds-write-offs": {
    en: "{recovery}: {excess} of {amount} is more than was given up of {customer} and stays the customer's credit",
    "zh-CN": "{recovery}：{amount} 中有 {excess} 超出 {customer} 的已核销金额，作为客户贷项保留",
  },
  "recovery-names-other-item": {
    en: "{recovery}: {asked} is meant for {item}, of which nothing was given up in its currency; the oldest write-off takes it",
    "zh-CN": "{recovery}：指明的 {item}（{asked}）并未以该币种核销，改按最早核销的冲抵",
  },
  "recovery-names-more-than-left": {
    en: "{recovery}: less than the {asked} meant for {item} can go there",
    "zh-CN": "{recovery}：指明用于 {item} 的 {asked} 不能全数冲抵",
  },
  "recovery-in-future": {
    en: "{recovery} of {customer} is dated {on}, after {asOf}, and does not count yet",
    "zh-CN": "{customer} 的收回款 {recovery} 日期为 {on}，晚于 {asOf}，暂不计入",
  },
  "recovery-without-consent": {
    en: "{recovery}: property for {amount} does not count without {customer}'s consent in writing",
    "zh-CN": "{recovery}：未经 {customer} 书面同意，以物抵债 {amount} 不予计入",
  },
  "liable-for-lax-visits": {
    en: "{person} missed {missing} visits to {customer} while {item} was open and answers for {share:percent} of {base}: {claimed}[, by {decidedBy}'s decision]",
    "zh-CN":
      "{item} 未结期间 {person} 少访 {customer} {missing} 次，应赔偿 {base} 的 {share:percent}：{claimed}[（{decidedBy} 决定）]",
  },
  "liable-for-missing-remark": {
    en: "{person} left out {missing} remarks on {item} and answers for {share:percent} of {base}: {claimed}[, by {decidedBy}'s decision]",
    "zh-CN":
      "{person} 对 {item} 有 {missing} 项备注未填，应赔偿 {base} 的 {share:percent}：{claimed}[（{decidedBy} 决定）]",
  },
  "liable-for-unguaranteed-shipping": {
    en: "{person} shipped {shipments} to {customer} without a guarantee in spite of {problems} and answers for {share:percent} of {base}: {claimed}[, by {decidedBy}'s decision]",
    "zh-CN":
      "{person} 在 {problems} 后仍无担保向 {customer} 发货 {shipments}，应赔偿 {base} 的 {share:percent}：{claimed}[（{decidedBy} 决定）]",
  },
  "liable-for-lack-of-responsibility": {
    en: "{share:percent} of {base} is taken off {person}'s commission for lack of responsibility over {item}: {claimed}[, by {decidedBy}'s decision]",
    "zh-CN":
      "{person} 对 {item} 责任心不强，从业务提成中扣除 {base} 的 {share:percent}：{claimed}[（{decidedBy} 决定）]",
  },
  "liability-cut-to-loss": {
    en: "{person}: {claimed} for {item} is cut to {amount}, since all together answer for no more than the loss of {lost} ({rule:term})",
    "zh-CN": "{person}：{item} 的 {claimed} 减为 {amount}，各项合计不超过损失 {lost}（{rule:term}）",
  },
  "liability-share-not-set": {
    en: "The policy sets no share for {ground:term}; {person} is charged nothing for {loss}",
    "zh-CN": "制度未规定{ground:term}的比例；{loss} 对 {person} 不作扣款",
  },
  "liability-share-below-minimum": {
    en: "{by} set {share:percent} for {person} on {loss}, less than the least share of {least:percent}, which holds",
    "zh-CN": "{by} 就 {loss} 对 {person} 定为 {share:percent}，低于最低比例 {least:percent}，按最低比例计",
  },
  "liability-share-above-whole": {
    en: "{by} set {share:percent} for {person} on {loss}; nobody answers for more than the whole",
    "zh-CN": "{by} 就 {loss} 对 {person} 定为 {share:percent}；最多为全额",
  },
  "share-decision-without-liability": {
    en: "{by} set {share:percent} for {person} on {loss}, but nothing shows {ground:term}",
    "zh-CN": "{by} 就 {loss} 对 {person} 定为 {share:percent}，但无{ground:term}的事实",
  },
  "loss-cause-not-found": {
    en: "The cause of the loss of {amount} on {item} of {customer} is not found yet",
    "zh-CN": "{customer} 的 {item} 损失 {amount} 尚未查明原因",
  },
  "visits-without-person": {
    en: "Visits to {customer} are missing while {item} was open, and nobody was in charge",
    "zh-CN": "{item} 未结期间对 {customer} 缺少访问，而无人负责",
  },
  "remark-without-handler": {
    en: "Remarks on {item} of {customer} are missing, and it has no handler",
    "zh-CN": "{customer} 的 {item} 缺少备注，而无经办人",
  },
  "shipment-cover-above-amount": {
    en: "{shipment} is guaranteed for {guaranteed}, more than its {amount}",
    "zh-CN": "{shipment} 的担保 {guaranteed} 超出其金额 {amount}",
  },
  "shipment-in-future": {
    en: "{shipment} to {customer} is dated {on}, after {asOf}, and does not count yet",
    "zh-CN": "向 {customer} 的发货 {shipment} 日期为 {on}，晚于 {asOf}，暂不计入",
  },
  "history-month-missing": {
    en: "Between {after} and {before} month ends are missing; nothing is read across the gap",
    "zh-CN": "{after} 与 {before} 之间缺少月末数据，不跨期计算",
  },
  "history-too-short": {
    en: "{months} month ends, of which no two follow each other, show no roll rate",
    "zh-CN": "{months} 个月末数据中没有相邻两月，无法计算迁徙率",
  },
  "history-bucket-unknown": {
    en: "{amount} of {month} stands in {bucket}, which is none of the buckets, and is left out",
    "zh-CN": "{month} 的 {amount} 归入 {bucket}，不属于所列账龄段，未计入",
  },
  "roll-rate-capped": {
    en: "{bucket}: the next bucket held more than this one ({computed:percent}), taken as the whole",
    "zh-CN": "{bucket}：迁徙率为 {computed:percent}，超过全额，按全额计",
  },
  "roll-rate-unknown": {
    en: "{bucket}: nothing stood in it in any month that has a next one, so that no roll rate is known",
    "zh-CN": "{bucket}：各月余额均为零，无法得出迁徙率",
  },
  "last-bucket-loss-not-set": {
    en: "The policy does not say what of the last bucket {bucket} is lost",
    "zh-CN": "制度未规定最后账龄段 {bucket} 的损失率",
  },
  "loss-rate-capped": {
    en: "{bucket}: a loss rate of {computed:percent} is taken as the whole",
    "zh-CN": "{bucket}：损失率为 {computed:percent}，按全额计",
  },
  "no-allowance-direct-write-off": {
    en: "No allowance: a small enterprise books a bad debt as an expense when it occurs",
    "zh-CN": "不计提坏账准备：小企业在坏账损失实际发生时计入营业外支出",
  },
  "loss-rate-unknown": {
    en: "No loss rate is known for {bucket} in {currency}[ of {segment}]; nothing is provided for",
    "zh-CN": "{currency} 的 {bucket}[（{segment}）]无损失率，未计提",
  },
  "risk-presumption-rebutted": {
    en: "{item}, overdue by {days:days}: {presumption:term} is rebutted ({because})",
    "zh-CN": "{item} 逾期 {days:days}：{presumption:term}的推定已被推翻（{because}）",
  },
  "rebuttal-without-presumption": {
    en: "{item}: {presumption:term} is rebutted without being presumed",
    "zh-CN": "{item}：并无{presumption:term}的推定，无需推翻",
  },
  "application-field-filled": { en: "Filled in: {field:term}", "zh-CN": "补填：{field:term}" },
  "application-copies-made": {
    en: "Copies made: {count}[, of them one each for {keepers:term}]",
    "zh-CN": "补制 {count} 份[，其中 {keepers:term} 各一份]",
  },
  "application-item-dropped": {
    en: "The application does not ask for {item}",
    "zh-CN": "申请书不列 {item}",
  },
  "application-is-approved": {
    en: "It is approved as it then stands ({use:term})[: {roles:term}]",
    "zh-CN": "按届时的申请书获批准（{use:term}）[：{roles:term}]",
  },
};
