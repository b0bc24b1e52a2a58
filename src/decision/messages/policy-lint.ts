import type { Messages } from "./message.js";

/** Texts of what the linter of policies finds, and of what mends it. */
export const policyLintMessages: Messages = {
  "not-a-policy": {
    en: "The policy cannot be read[ at {at}]: {problem}",
    "zh-CN": "制度[的 {at} ]无法读取：{problem}",
  },
  "section-missing": { en: "The policy has no section {section}", "zh-CN": "制度缺少 {section} 一章" },
  "named-twice": { en: "{name} stands twice at {at}", "zh-CN": "{at} 处 {name} 重复出现" },
  "parameter-open": { en: "{at} is still open[: {note}]", "zh-CN": "{at} 尚未规定[：{note}]" },
  "origin-missing": { en: "Nothing says where {at} comes from", "zh-CN": "{at} 未注明出处" },
  "origin-of-nothing": {
    en: "There is an origin for {place}, which the policy does not have",
    "zh-CN": "为 {place} 注明了出处，而制度中没有该处",
  },
  "bucket-gap": {
    en: "An age of {age:days} is in no bucket[; {before} comes before {bucket}]",
    "zh-CN": "账龄 {age:days}不在任何账龄段内[；{bucket} 之前为 {before}]",
  },
  "bucket-overlap": {
    en: "An age of {age:days} is in two buckets, {before} and {bucket}",
    "zh-CN": "账龄 {age:days}同时属于 {before} 和 {bucket} 两个账龄段",
  },
  "buckets-out-of-order": {
    en: "Bucket {bucket} stands after {before}, whose ages are higher",
    "zh-CN": "账龄段 {bucket} 排在账龄更长的 {before} 之后",
  },
  "bucket-never-reached": {
    en: "Bucket {bucket} ends with {to:days} before it begins with {from:days}; nothing is ever in it",
    "zh-CN": "账龄段 {bucket} 止于 {to:days}，早于其起点 {from:days}，任何款项都不会归入",
  },
  "bucket-id-twice": { en: "Two buckets are called {bucket}", "zh-CN": "两个账龄段同名：{bucket}" },
  "bucket-mixes-due": {
    en: "Bucket {bucket} holds what is not due and what is overdue",
    "zh-CN": "账龄段 {bucket} 混有未到期与已逾期款项",
  },
  "check-slower-than-first-stage": {
    en: "Accounts are checked every {days:days}, and stage {stage} lasts {length:days}: a claim can pass through it unseen",
    "zh-CN": "每 {days:days}检查一次，而催收阶段 {stage} 仅 {length:days}，款项可能在两次检查之间越过该阶段",
  },
  "notice-after-first-stage": {
    en: "Finance gives notice from {days:days} overdue on; by then a claim has left stage {stage}, which ends on day {last}",
    "zh-CN": "财务自逾期 {days:days}起通知，而催收阶段 {stage} 已于第 {last} 天结束",
  },
  "remark-stale-before-list": {
    en: "A remark is good for {days:days}; one of the month's last day is stale when the list is due {list:days} later",
    "zh-CN": "备注有效 {days:days}；月末所写备注在 {list:days}后报送账龄表时已失效",
  },
  "list-after-next-month": {
    en: "The aging list of {month} may come {days:days} after its end, when the next month is over ({nextEnd})",
    "zh-CN": "{month} 的账龄表可在月末后 {days:days}报送，届时次月已结束（{nextEnd}）",
  },
  "no-stages-stated": { en: "There is no stage of escalation", "zh-CN": "未规定任何催收阶段" },
  "gap-between-stages": {
    en: "Day {day} is in no stage: {before} ends on day {ends}, {stage} begins on day {begins}",
    "zh-CN": "第 {day} 天不在任何催收阶段内：{before} 止于第 {ends} 天，{stage} 始于第 {begins} 天",
  },
  "overlap-of-stages": {
    en: "Day {day} is in two stages: {before} ends on day {ends}, {stage} begins on day {begins}",
    "zh-CN": "第 {day} 天同时属于两个催收阶段：{before} 止于第 {ends} 天，{stage} 始于第 {begins} 天",
  },
  "stages-out-of-order": {
    en: "Stage {stage} begins on day {begins} and stands after {before}, which begins on day {day}",
    "zh-CN": "催收阶段 {stage} 始于第 {begins} 天，却排在始于第 {day} 天的 {before} 之后",
  },
  "stage-backwards": {
    en: "Stage {stage} ends on day {to}, before it begins on day {from}",
    "zh-CN": "催收阶段 {stage} 止于第 {to} 天，早于其起始的第 {from} 天",
  },
  "stage-never-reached": {
    en: "No claim is ever escalated in stage {stage}, day {from} to {to}; escalation begins with day {oldest}",
    "zh-CN": "任何款项都不会进入催收阶段 {stage}（第 {from} 天至第 {to} 天）；最早自第 {oldest} 天起催收",
  },
  "stage-id-twice": {
    en: "Two stages are called {stage}, one from day {first} and one from day {second}",
    "zh-CN": "两个催收阶段同名 {stage}，分别始于第 {first} 天和第 {second} 天",
  },
  "stages-end": {
    en: "Nothing is stated for what is overdue longer than {last:days}, where stage {stage} ends",
    "zh-CN": "催收阶段 {stage} 止于第 {last} 天，此后如何处理未作规定",
  },
  "first-stage-late": {
    en: "The first stage, {stage}, begins on day {begins}; what is overdue before is in none",
    "zh-CN": "首个催收阶段 {stage} 始于第 {begins} 天，此前逾期款项不在任何阶段内",
  },
  "action-after-stage": {
    en: "Action {action} of stage {stage} may take {days:days}; the stage ends {length:days} after its first day",
    "zh-CN": "催收阶段 {stage} 的 {action} 限期 {days:days}，而该阶段首日后 {length:days}即结束",
  },
  "letter-beyond-stage": {
    en: "The letter of stage {stage} asks for payment within {days:days}; the stage ends {length:days} after its first day",
    "zh-CN": "催收阶段 {stage} 的函件要求 {days:days}内付款，而该阶段首日后 {length:days}即结束",
  },
  "notice-interval-hides-stage": {
    en: "Notices wait {days:days} for each other: after one of the stage before, stage {stage} of {length:days} sends none",
    "zh-CN": "两次通知须间隔 {days:days}：前一阶段通知后，为期 {length:days}的 {stage} 阶段发不出任何通知",
  },
  "deductions-above-bill": {
    en: "With stage {stage} the shares taken off the bonus score add up to {sum:percent} of the bill",
    "zh-CN": "至催收阶段 {stage}，扣减计奖成绩累计达货款的 {sum:percent}",
  },
  "stop-dropped": {
    en: "Stage {before} stops shipment and the later stage {stage} lets goods go again",
    "zh-CN": "催收阶段 {before} 停止发货，而其后的 {stage} 又恢复发货",
  },
  "deduction-falls": {
    en: "The later stage {stage} takes less off the bonus score than stage {before}",
    "zh-CN": "其后的催收阶段 {stage} 扣减计奖成绩少于 {before} 阶段",
  },
  "tone-falls": {
    en: "The letter of the later stage {stage} sounds milder than that of stage {before}",
    "zh-CN": "其后的催收阶段 {stage} 的函件措辞比 {before} 阶段缓和",
  },
  "authority-falls": {
    en: "Stage {before} has come before {above:term}; the later stage {stage} is left to {roles:term}, who answer to them",
    "zh-CN": "催收阶段 {before} 已报至 {above:term}，而其后的 {stage} 仅由其下属 {roles:term} 处理",
  },
  "fee-falls": {
    en: "The later stage {stage} costs the customer less than stage {before}",
    "zh-CN": "其后的催收阶段 {stage} 向客户收取的费用少于 {before} 阶段",
  },
  "interest-dropped": {
    en: "Stage {before} claims late interest and the later stage {stage} does not",
    "zh-CN": "催收阶段 {before} 计收逾期利息，而其后的 {stage} 不再计收",
  },
  "use-unknown": {
    en: "{at} has things approved by the use {use}, which the section approval does not have",
    "zh-CN": "{at} 以 {use} 审批，而审批一章没有该用途",
  },
  "chain-unknown": {
    en: "The use {use} goes through the chain {chain}, which there is not",
    "zh-CN": "用途 {use} 使用的审批链 {chain} 不存在",
  },
  "approval-band-never-reached": {
    en: "Band {band} of the use {use} holds no amount of its own[; the one before goes up to {before}]",
    "zh-CN": "用途 {use} 的第 {band} 档没有任何金额可以归入[；前一档至 {before}]",
  },
  "amount-without-band": {
    en: "Above {upTo} nothing can be approved for the use {use}",
    "zh-CN": "用途 {use} 超过 {upTo} 的金额无从审批",
  },
  "seat-for-nobody": {
    en: "Step {step} of the chain {chain} asks {role:term} and leaves {role:term} out: nobody has a seat",
    "zh-CN": "审批链 {chain} 的步骤 {step} 由 {role:term} 表决，又将其排除在外，无人可以表决",
  },
  "approver-twice": {
    en: "Step {step} of the chain {chain} needs {who:term}, whose vote an earlier step has used up",
    "zh-CN": "审批链 {chain} 的步骤 {step} 须由 {who:term} 表决，而其已在前一步骤表决",
  },
  "quorum-above-seats": {
    en: "Step {step} of the chain {chain} needs {votes} votes and has {seats} seat",
    "zh-CN": "审批链 {chain} 的步骤 {step} 须有 {votes} 票，而仅有 {seats} 个席位",
  },
  "approval-falls": {
    en: "For the use {use}, amounts above {upTo} need fewer approvals: no more {missing:term}",
    "zh-CN": "用途 {use} 超过 {upTo} 的金额审批反而减少：不再经过 {missing:term}",
  },
  "use-unused": {
    en: "No section has anything approved by the use {use}",
    "zh-CN": "没有任何一章使用审批用途 {use}",
  },
  "chain-unused": { en: "No use goes through the chain {chain}", "zh-CN": "没有任何用途使用审批链 {chain}" },
  "role-without-people": {
    en: "Nobody is {role:term}, whom the chain {chain} needs[; nor {standIns:term}, who may stand in]",
    "zh-CN": "审批链 {chain} 需要的 {role:term} 无人担任[；可代行的 {standIns:term} 亦然]",
  },
  "approval-needs-more-people": {
    en: "The chain {chain} cannot be approved by {people}: each of them may vote once, for {roles:term}",
    "zh-CN": "仅凭 {people} 无法完成审批链 {chain}：每人只能表决一次（{roles:term}）",
  },
  "actor-without-people": {
    en: "Nobody is {role:term}, who is to do {action} in stage {stage}",
    "zh-CN": "催收阶段 {stage} 的 {action} 应由 {role:term} 办理，而无人担任",
  },
  "single-sale-above-limit": {
    en: "One sale may put {share:percent} of the limit on credit, more than the limit",
    "zh-CN": "单笔赊销可达信用额度的 {share:percent}，超过额度本身",
  },
  "nothing-sold-on-credit": {
    en: "One sale may put {share:percent} of the limit on credit: nothing is sold on credit",
    "zh-CN": "单笔赊销上限为信用额度的 {share:percent}，等于不得赊销",
  },
  "limit-used-above-limit": {
    en: "{share:percent} of the limit may be used, more than the limit",
    "zh-CN": "额度可使用至 {share:percent}，超过额度本身",
  },
  "referred-to-nobody": {
    en: "Orders that fail {rule} are referred, and to nobody",
    "zh-CN": "未通过 {rule} 的订单须提交审批，却未指明提交给谁",
  },
  "released-rule-not-asked": {
    en: "A release may let {rule} pass, which no order is asked",
    "zh-CN": "放行可豁免 {rule}，而该规则并未对任何订单适用",
  },
  "excluded-rule-not-asked": {
    en: "{holder} is spared {rule}, which nobody is asked",
    "zh-CN": "{holder} 免于适用 {rule}，而该规则并未对任何人适用",
  },
  "scoped-rule-not-asked": {
    en: "The rule {rule} of {id} is asked at no moment",
    "zh-CN": "{id} 的规则 {rule} 未在任何环节适用",
  },
  "new-customer-share-not-rising": {
    en: "A new customer goes from {before:percent} of the normal limit to {share:percent}, which is not more",
    "zh-CN": "新客户由正常额度的 {before:percent} 变为 {share:percent}，并未提高",
  },
  "new-customer-step-never-reached": {
    en: "Step {step} of a new customer, with {share:percent}, is over before it begins",
    "zh-CN": "新客户的第 {step} 步（{share:percent}）在开始之前即已结束",
  },
  "payment-band-never-reached": {
    en: "Every payment record of band {band} falls into band {taker} already",
    "zh-CN": "属于第 {band} 档的付款记录均已归入第 {taker} 档",
  },
  "payment-factor-rises": {
    en: "In band {band} a worse payment record keeps {factor:percent}, more than the {before:percent} of a better one",
    "zh-CN": "第 {band} 档付款记录较差却保留 {factor:percent}，高于较好记录的 {before:percent}",
  },
  "grade-without-row": {
    en: "Nothing says what grade {grade} allows",
    "zh-CN": "未规定信用等级 {grade} 的额度",
  },
  "grade-of-no-order": {
    en: "{grade} is a grade that no customer can have",
    "zh-CN": "{grade} 不在信用等级之列，没有客户会有该等级",
  },
  "worse-grade-gets-more": {
    en: "Grade {grade} allows a larger {field:term} than the better grade {better}",
    "zh-CN": "信用等级 {grade} 的{field:term}高于更好的等级 {better}",
  },
  "grade-term-above-longest": {
    en: "Grade {grade} allows {term:days}; nobody gets more than {longest:days}",
    "zh-CN": "信用等级 {grade} 的期限为 {term:days}，而任何客户最长 {longest:days}",
  },
  "class-limit-above-limit": {
    en: "The class {class} may hold {most:percent} of the limit; the limit is reached before that",
    "zh-CN": "{class} 一类可占额度的 {most:percent}，在此之前额度已用尽",
  },
  "overdue-weighs-less": {
    en: "What is overdue counts {overdue:percent}, less than the {notDue:percent} of what is not due",
    "zh-CN": "逾期款项按 {overdue:percent} 计，低于未到期款项的 {notDue:percent}",
  },
  "guarantee-worthless": {
    en: "A {kind:term} is to lift the stop and counts nothing",
    "zh-CN": "{kind:term} 可以解除停货，却不计任何金额",
  },
  "stop-kind-not-exposure": {
    en: "Overdue {kind:term} stops orders and is no part of what is owed",
    "zh-CN": "{kind:term} 逾期会停止接单，却不计入信用敞口",
  },
  "overdue-days-within-grace": {
    en: "An item overdue {days:days} is to stop orders, and {grace:days} are let pass",
    "zh-CN": "逾期 {days:days}即停止接单，而宽限为 {grace:days}",
  },
  "stage-unknown": {
    en: "Stage {stage} is to stop sales, and escalation has no such stage",
    "zh-CN": "以催收阶段 {stage} 停止销售，而没有该阶段",
  },
  "rate-missing-at-start": {
    en: "The policy governs from {effectiveFrom} and its first rate of interest from {first}",
    "zh-CN": "制度自 {effectiveFrom} 起施行，而首个利率自 {first} 起才有",
  },
  "grace-longer-than-stage": {
    en: "Payment is free of interest for {days:days}; stage {stage}, which claims it, ends on day {last}",
    "zh-CN": "免息期为 {days:days}，而计收利息的催收阶段 {stage} 止于第 {last} 天",
  },
  "interest-capped-to-nothing": {
    en: "Late interest is capped at nothing",
    "zh-CN": "逾期利息的上限为零，等于不计息",
  },
  "interest-of-nothing": {
    en: "Late interest is claimed, and every rate is zero",
    "zh-CN": "规定计收逾期利息，而利率均为零",
  },
  "loss-rate-of-no-bucket": {
    en: "There is a loss rate for {bucket}, which is no bucket of the aging",
    "zh-CN": "为 {bucket} 规定了损失率，而账龄中没有该账龄段",
  },
  "bucket-without-loss-rate": {
    en: "Bucket {bucket} has no loss rate: nothing is provided for what is in it",
    "zh-CN": "账龄段 {bucket} 没有损失率，其中款项不计提准备",
  },
  "loss-rate-falls": {
    en: "Bucket {bucket} is older than {before} and loses {rate:percent}, less than {earlier:percent}",
    "zh-CN": "账龄段 {bucket} 比 {before} 更久，损失率 {rate:percent} 却低于 {earlier:percent}",
  },
  "default-before-significant": {
    en: "A claim is presumed in default after {default:days}, before its risk is presumed to have risen after {significant:days}",
    "zh-CN": "逾期 {default:days}即推定违约，早于推定信用风险显著增加的 {significant:days}",
  },
  "worse-news-later": {
    en: "What may become a bad debt is reported within {worse:days}, other trouble within {within:days}",
    "zh-CN": "可能成为坏账的须在 {worse:days}内报告，而一般问题须在 {within:days}内报告",
  },
  "route-not-in-chain": {
    en: "An application approved by the chain {chain} of {use} does not count: {roles:term} is no route that is good enough",
    "zh-CN": "经 {use} 的审批链 {chain} 批准的申请无效：{roles:term} 不是规定的审批路径",
  },
  "rule-never-in-force": {
    en: "The rule {rule} ends on {until}, before its first day {from}",
    "zh-CN": "规则 {rule} 止于 {until}，早于其起始日 {from}",
  },
  "silence-before-reminder": {
    en: "Silence accepts a statement after {days:days}, and the customer is reminded after {remind:days}",
    "zh-CN": "沉默 {days:days}即视为认可对账单，而 {remind:days}后才催复",
  },
  "visits-uncountable": {
    en: "{count} visits are asked for, and no kind of visit counts",
    "zh-CN": "要求访问 {count} 次，而没有任何方式的访问计入",
  },
  "personal-without-purpose": {
    en: "The dossier must have {field}, which is personal, and nothing says what for",
    "zh-CN": "客户档案必须载明个人信息 {field}，而未说明用途",
  },
  "term-above-law": {
    en: "{at} gives {days:days} to pay; the law lets no more than {longest:days} be agreed with public buyers",
    "zh-CN": "{at} 给予 {days:days}付款期；与机关、事业单位约定的付款期限依法不得超过 {longest:days}",
  },
  "interest-below-law": {
    en: "Late interest of {rate:percent} a year is below {least:percent}, the least that may be agreed",
    "zh-CN": "逾期利率年 {rate:percent}，低于依法可约定的最低 {least:percent}",
  },
  "wages-uncapped": {
    en: "Deductions take the whole wage; the law lets no more than {share:percent} of it be taken",
    "zh-CN": "扣款不设上限，而依法不得超过当月工资的 {share:percent}",
  },
  "notice-longer-than-law": {
    en: "A leaver must give {days:days} of notice; by law {longest:days} are enough",
    "zh-CN": "要求提前 {days:days}申请离职，而依法提前 {longest:days}即可",
  },
  "last-pay-against-law": {
    en: "The last pay waits for the handover; by law it is due when the employment ends",
    "zh-CN": "末次工资须待交接完成后发放，而依法应在解除劳动合同时付清",
  },
  "limitation-longer-than-law": {
    en: "A confirmed statement is held to keep a claim alive for {years} years; the law gives {longest}",
    "zh-CN": "对账确认后按 {years} 年计诉讼时效，而依法为 {longest} 年",
  },
  "table-row-never-reached": {
    en: "Row {row} of the table {table} never chooses[: {by} above it take all]",
    "zh-CN": "决策表 {table} 的 {row} 行永不适用[：其上的 {by} 已全部涵盖]",
  },
  "mend-read-schema": {
    en: "Write what the schema asks for[ at {at}]",
    "zh-CN": "按格式要求修改制度[的 {at}]",
  },
  "mend-add-section": {
    en: "Add the section {section}; a preset has one to begin with",
    "zh-CN": "补上 {section} 一章，可由预设制度开始",
  },
  "mend-rename": { en: "Give {at} a name of its own", "zh-CN": "为 {at} 另取名称" },
  "mend-state": { en: "State {at}", "zh-CN": "规定 {at}" },
  "mend-name-origin": {
    en: "Say in the provenance where {at} comes from",
    "zh-CN": "在出处中注明 {at} 的来源",
  },
  "mend-drop-origin": { en: "Take {at} out, or mend the pointer", "zh-CN": "删去 {at}，或更正其指向" },
  "mend-set": { en: "Set {at} to {value}", "zh-CN": "将 {at} 改为 {value}" },
  "mend-at-least": { en: "Set {at} to {value} or more", "zh-CN": "将 {at} 改为不低于 {value}" },
  "mend-at-most": { en: "Set {at} to {value} or less", "zh-CN": "将 {at} 改为不超过 {value}" },
  "mend-more-than": { en: "Set {at} to more than {value}", "zh-CN": "将 {at} 改为高于 {value}" },
  "mend-remove": { en: "Take {at} out, or change it", "zh-CN": "删去或修改 {at}" },
  "mend-name-one-of": {
    en: "Name at {at} one of: {names:term}",
    "zh-CN": "在 {at} 处填写下列之一：{names:term}",
  },
  "mend-remove-or-ask": {
    en: "Take {at} out, or have {rule} asked",
    "zh-CN": "删去 {at}，或适用规则 {rule}",
  },
  "mend-reorder": {
    en: "Put {at} before what hides it, or take it out",
    "zh-CN": "将 {at} 移到遮蔽它的条目之前，或删去",
  },
  "mend-appoint": {
    en: "Appoint somebody as {role:term}, or name another role at {at}",
    "zh-CN": "任命 {role:term}，或在 {at} 处改用其他岗位",
  },
  "mend-appoint-more": {
    en: "Appoint more people as {roles:term}, or shorten the chain at {at}",
    "zh-CN": "增加担任 {roles:term} 的人员，或缩短 {at} 的审批链",
  },
  "mend-two-people": {
    en: "Name another person or role at {at}",
    "zh-CN": "在 {at} 处改由他人或其他岗位表决",
  },
  "mend-add": { en: "Add {what:term} at {at}", "zh-CN": "在 {at} 处补上 {what:term}" },
};
