import type { Message, Messages } from "./message.js";

/** Texts of the changes from one policy to another. */
export const policyDiffMessages: Messages = {
  "policy-renamed": {
    en: "The policy is {after} instead of {before}",
    "zh-CN": "制度由 {before} 改为 {after}",
  },
  "policy-version-changed": {
    en: "Version {after} instead of {before}",
    "zh-CN": "版本为 {after}，原为 {before}",
  },
  "policy-effective-from-changed": {
    en: "In force from {after} instead of {before}",
    "zh-CN": "自 {after} 起施行，原为 {before}",
  },
  "policy-title-changed": {
    en: "The title is “{after}” instead of “{before}”",
    "zh-CN": "标题改为“{after}”，原为“{before}”",
  },
  "policy-origins-changed": {
    en: "Origins of values: {added} new, {changed} other, {removed} gone",
    "zh-CN": "各值的来源：新增 {added} 处，变更 {changed} 处，删除 {removed} 处",
  },
  "stage-start-moved": said({
    en: "Stage {stage} starts on day {after} instead of day {before}",
    "zh-CN": "第{stage}阶段自逾期第{after}天起，原为第{before}天",
  }),
  "stage-end-moved": said({
    en: "Stage {stage} ends on day {after} instead of day {before}",
    "zh-CN": "第{stage}阶段至逾期第{after}天止，原为第{before}天",
  }),
  "stage-added": said({
    en: "Stage {stage} is added, from day {from} to day {to}[: {content:fields}]",
    "zh-CN": "新增第{stage}阶段，逾期第{from}天至第{to}天[：{content:fields}]",
  }),
  "stage-removed": said({
    en: "Stage {stage}, from day {from} to day {to}, is dropped[; it had {content:fields}]",
    "zh-CN": "取消第{stage}阶段（逾期第{from}天至第{to}天）[，原有{content:fields}]",
  }),
  "bucket-start-moved": said({
    en: "Aging bucket {row:term} starts at {after:measured} instead of {before:measured}",
    "zh-CN": "账龄段 {row:term} 自 {after:measured} 起，原为 {before:measured}",
  }),
  "bucket-end-moved": said({
    en: "Aging bucket {row:term} ends at {after:measured} instead of {before:measured}",
    "zh-CN": "账龄段 {row:term} 至 {after:measured} 止，原为 {before:measured}",
  }),
  "bucket-added": said({ en: "Aging bucket {row:term} is added", "zh-CN": "新增账龄段 {row:term}" }),
  "bucket-removed": said({ en: "Aging bucket {row:term} is dropped", "zh-CN": "取消账龄段 {row:term}" }),
  "band-limit-moved": said({
    en: "Approval “{use:term}”: through the chain “{chain}” up to {after:term} instead of {before:term}",
    "zh-CN": "审批事项“{use:term}”：流程“{chain}”的金额上限为 {after:term}，原为 {before:term}",
  }),
  "band-chain-changed": said({
    en: "Approval “{use:term}”[ up to {upTo:term}][, {any:term}]: through the chain “{after}” instead of “{before}”",
    "zh-CN": "审批事项“{use:term}”（[{upTo:term} 以内][{any:term}]）：经流程“{after}”，原为“{before}”",
  }),
  "band-added": said({
    en: "Approval “{use:term}”[ up to {upTo:term}][, {any:term}]: through the chain “{chain}”, a new band",
    "zh-CN": "审批事项“{use:term}”新增级次（[{upTo:term} 以内][{any:term}]）：经流程“{chain}”",
  }),
  "band-removed": said({
    en: "Approval “{use:term}”[ up to {upTo:term}][, {any:term}]: the band is dropped, which went through the chain “{chain}”",
    "zh-CN": "审批事项“{use:term}”取消级次（[{upTo:term} 以内][{any:term}]）：原经流程“{chain}”",
  }),
  "chain-added": said({
    en: "Approval chain “{own}” is added: {steps:term}",
    "zh-CN": "新增审批流程“{own}”：{steps:term}",
  }),
  "chain-removed": said({
    en: "Approval chain “{own}” is dropped: {steps:term}",
    "zh-CN": "取消审批流程“{own}”：{steps:term}",
  }),
  "interest-rate-changed": said({
    en: "From {row} late interest is {after:percent} a {afterPer:term} instead of {before:percent} a {beforePer:term}",
    "zh-CN":
      "自 {row} 起逾期利率为每{afterPer:term} {after:percent}，原为每{beforePer:term} {before:percent}",
  }),
  "interest-rate-added": said({
    en: "From {row} late interest is {rate:percent} a {per:term}, a new rate",
    "zh-CN": "新增利率：自 {row} 起为每{per:term} {rate:percent}",
  }),
  "interest-rate-removed": said({
    en: "The rate of late interest from {row} is dropped, which was {rate:percent} a {per:term}",
    "zh-CN": "取消自 {row} 起的利率，原为每{per:term} {rate:percent}",
  }),
  "deduction-share-changed": inStage({
    en: "{after:percent} of the bonus score is deducted instead of {before:percent}",
    "zh-CN": "计奖成绩扣减 {after:percent}，原为 {before:percent}",
  }),
  "deduction-introduced": inStage({
    en: "{share:percent} of the bonus score is now deducted",
    "zh-CN": "开始扣减计奖成绩的 {share:percent}",
  }),
  "deduction-dropped": inStage({
    en: "{share:percent} of the bonus score is no longer deducted",
    "zh-CN": "不再扣减计奖成绩的 {share:percent}",
  }),
  "shipments-stopped": inStage({ en: "shipments are now stopped", "zh-CN": "开始停止发货" }),
  "shipments-no-longer-stopped": inStage({ en: "shipments are no longer stopped", "zh-CN": "不再停止发货" }),
  "interest-charged-in-stage": inStage({ en: "late interest is now charged", "zh-CN": "开始计收逾期利息" }),
  "interest-no-longer-charged-in-stage": inStage({
    en: "late interest is no longer charged",
    "zh-CN": "不再计收逾期利息",
  }),
  "new-customer-share-changed": said({
    en: "A new customer gets {after:percent} of the normal limit and term instead of {before:percent}",
    "zh-CN": "新客户享有正常信用额度和期限的 {after:percent}，原为 {before:percent}",
  }),
  "single-sale-share-changed": said({
    en: "One sale may put {after:percent} of the limit on credit instead of {before:percent}",
    "zh-CN": "单次赊销最多占信用额度的 {after:percent}，原为 {before:percent}",
  }),
  "grade-limit-changed": said({
    en: "Limit of grade {row:term}: {after:term} instead of {before:term}",
    "zh-CN": "{row:term} 级的信用额度为 {after:term}，原为 {before:term}",
  }),
  "grade-term-changed": said({
    en: "Term of grade {row:term}: {after:days} instead of {before:days}",
    "zh-CN": "{row:term} 级的信用期限为 {after:days}，原为 {before:days}",
  }),
  "rule-outcome-changed": said({
    en: "Order check, rule “{row:term}”: {after:term} instead of {before:term}",
    "zh-CN": "订单检查规则“{row:term}”未通过时{after:term}，原为{before:term}",
  }),
  "rule-asked": said({
    en: "Order check, rule “{row:term}”: is now asked, at {stages:term}",
    "zh-CN": "订单检查规则“{row:term}”：开始在{stages:term}环节检查",
  }),
  "rule-not-asked": said({
    en: "Order check, rule “{row:term}”: is no longer asked, before at {stages:term}",
    "zh-CN": "订单检查规则“{row:term}”：不再检查，原在{stages:term}环节检查",
  }),
  "row-condition-changed": said({
    en: "row “{row}” of table “{own}”: {after:condition} instead of {before:condition}",
    "zh-CN": "决策表“{own}”的“{row}”行：{after:condition}，原为{before:condition}",
  }),
  "table-row-added": said({
    en: "row “{row}” of table “{own}” is added, for {when:condition}[: {content:fields}]",
    "zh-CN": "决策表“{own}”新增“{row}”行，条件为：{when:condition}[；{content:fields}]",
  }),
  "table-row-removed": said({
    en: "row “{row}” of table “{own}” is dropped, which was for {when:condition}[: {content:fields}]",
    "zh-CN": "决策表“{own}”取消“{row}”行，原条件为：{when:condition}[；{content:fields}]",
  }),
  "table-added": said({
    en: "table “{own}” is added[, with the rows {tableRows:rows}]",
    "zh-CN": "新增决策表“{own}”[，各行依次为：{tableRows:rows}]",
  }),
  "table-removed": said({
    en: "table “{own}” is dropped[, with the rows {tableRows:rows}]",
    "zh-CN": "取消决策表“{own}”[，原有各行依次为：{tableRows:rows}]",
  }),
  "governing-dates-changed": said({
    en: "{field:term}: {after:inTurn}; before: {before:inTurn}",
    "zh-CN": "{field:term}：{after:inTurn}；原为{before:inTurn}",
  }),
  "field-changed": at({
    en: "{field:term}: {after:measured} instead of {before:measured}",
    "zh-CN": "{field:term}：{after:measured}，原为{before:measured}",
  }),
  "list-extended": at({ en: "{field:term}: also {added:term}", "zh-CN": "{field:term}：增加{added:term}" }),
  "list-shortened": at({
    en: "{field:term}: no longer {removed:term}",
    "zh-CN": "{field:term}：不再包括{removed:term}",
  }),
  "list-changed": at({
    en: "{field:term}: also {added:term}, no longer {removed:term}",
    "zh-CN": "{field:term}：增加{added:term}，不再包括{removed:term}",
  }),
  "rows-reordered": at({
    en: "{field:term}: in the order {after:term} instead of {before:term}",
    "zh-CN": "{field:term}：顺序改为{after:term}，原为{before:term}",
  }),
  "row-added": inRow({
    en: "{rowKind:term} {row:term} is added[: {content:fields}]",
    "zh-CN": "新增{rowKind:term}“{row:term}”[：{content:fields}]",
  }),
  "row-removed": inRow({
    en: "{rowKind:term} {row:term} is dropped[; it had {content:fields}]",
    "zh-CN": "取消{rowKind:term}“{row:term}”[，原为：{content:fields}]",
  }),
  "part-introduced": at({
    en: "{field:term} now stated[: {content:fields}][; before: {none:term}]",
    "zh-CN": "{field:term}：新增规定[，{content:fields}][；原为{none:term}]",
  }),
  "part-dropped": at({
    en: "{field:term} no longer stated[, now: {none:term}][; before: {content:fields}]",
    "zh-CN": "{field:term}：取消规定[，现为{none:term}][；原为：{content:fields}]",
  }),
  "part-replaced": at({
    en: "{field:term}: {after:fields} instead of {before:fields}",
    "zh-CN": "{field:term}：{after:fields}，原为{before:fields}",
  }),
  "cites-another-rule": at({
    en: "{field:term}: {after:citation} instead of {before:citation}",
    "zh-CN": "{field:term}：{after:citation}，原为{before:citation}",
  }),
  "rows-added": inRow({
    en: "{rowKind:term}, new: {names:term}",
    "zh-CN": "新增{rowKind:term}：{names:term}",
  }),
  "rows-removed": inRow({
    en: "{rowKind:term}, dropped: {names:term}",
    "zh-CN": "取消{rowKind:term}：{names:term}",
  }),
  "other-rules-cited": {
    en: "Places that cite another rule: {count}",
    "zh-CN": "依据条款有变更的：{count} 处",
  },
  "switched-on": at({ en: "now: {field:term}", "zh-CN": "开始适用：{field:term}" }),
  "switched-off": at({ en: "no longer: {field:term}", "zh-CN": "不再适用：{field:term}" }),
  "entry-added": inRow({
    en: "{rowKind:term} {row:term}: {value:measured}, newly stated",
    "zh-CN": "新增{rowKind:term}“{row:term}”：{value:measured}",
  }),
  "entry-removed": inRow({
    en: "{rowKind:term} {row:term}: no longer stated, before {value:measured}",
    "zh-CN": "取消{rowKind:term}“{row:term}”，原为{value:measured}",
  }),
};

/** A sentence with whom it bears on. */
function said(message: Message): Message {
  return { en: `${message.en}[ ({effect:term})]`, "zh-CN": `${message["zh-CN"]}[（{effect:term}）]` };
}

/** What a sentence on a stage of escalation begins with: its number, or what follows the last. */
function inStage(message: Message): Message {
  return said({
    en: `[Stage {stage}: ][{place:term}: ]${message.en}`,
    "zh-CN": `[第{stage}阶段：][{place:term}：]${message["zh-CN"]}`,
  });
}

/** What a sentence on any field begins with: the rows that it is in. */
function at({ en, "zh-CN": zh }: Message): Message {
  return inRow({
    en: `[{rowKind:term} {row:term}, ]${en}`,
    "zh-CN": `[{rowKind:term}“{row:term}”，]${zh}`,
  });
}

/** What a sentence on a row begins with: what the row is in. */
function inRow({ en, "zh-CN": zh }: Message): Message {
  return said({
    en: `[stage {stage}, ][{place:term}, ][{ownKind:term} “{own}”, ][{outerKind:term} {outer:term}, ]${en}`,
    "zh-CN": `[第{stage}阶段，][{place:term}，][{ownKind:term}“{own}”，][{outerKind:term}“{outer:term}”，]${zh}`,
  });
}
