import type { Messages } from "./message.js";

/** Texts of the room `customer`. */
export const customerMessages: Messages = {
  "dossier-filed-in-the-future": {
    en: "The dossier of {customer} is dated {filedOn}, later than {asOf}",
    "zh-CN": "{customer} 的客户信息档案建档日期 {filedOn} 晚于 {asOf}",
  },
  "dossier-fields-missing": {
    en: "The dossier of {customer} lacks {missing} of {required} required fields in part {group}: {fields:term}",
    "zh-CN": "{customer} 的客户信息档案 {group} 部分应填 {required} 项，缺 {missing} 项：{fields:term}",
  },
  "dossier-field-unknown": {
    en: "The dossier of {customer} has the field {field}, which the policy does not list; add it to the policy's fields with its purpose, or enter the value under a listed field",
    "zh-CN":
      "{customer} 的客户信息档案含有制度未列明的项目 {field}；请在制度中增列该项并写明用途，或改填已列明的项目",
  },
  "dossier-entry-in-the-future": {
    en: "The dossier of {customer} has a value of {field:term} dated {on}, later than {asOf}; it does not count",
    "zh-CN": "{customer} 的客户信息档案中“{field:term}”的登记日期 {on} 晚于 {asOf}，不计入",
  },
  "dossier-not-reviewed": {
    en: "The dossier of {customer} is not reviewed and signed[ by: {roles:term}]",
    "zh-CN": "{customer} 的客户信息档案未经审核签字[（应由{roles:term}审核）]",
  },
  "dossier-review-in-the-future": {
    en: "The review of the dossier of {customer} by {by} is dated {on}, later than {asOf}; it does not count",
    "zh-CN": "{by} 对 {customer} 客户信息档案的审核日期 {on} 晚于 {asOf}，不计入",
  },
  "dossier-reviewed-in-other-role": {
    en: "{by} signed the dossier of {customer} on {on} as {role:term}; the policy asks for: {roles:term}",
    "zh-CN": "{by} 于 {on} 以{role:term}身份审核 {customer} 的客户信息档案；制度要求由{roles:term}审核",
  },
  "dossier-entries-not-reviewed": {
    en: "The dossier of {customer} has entries since the last review on {reviewedOn} that nobody reviewed: {fields:term}",
    "zh-CN": "{customer} 的客户信息档案自 {reviewedOn} 审核后新增内容未经审核：{fields:term}",
  },
  "dossier-update-overdue": {
    en: "The dossier of {customer} was last reviewed on {reviewedOn}; the update was due by {dueOn}",
    "zh-CN": "{customer} 的客户信息档案上次审核于 {reviewedOn}，应于 {dueOn} 前更新",
  },
  "dossier-update-interval-open": {
    en: "The dossier of {customer} was last reviewed on {reviewedOn}; the policy does not state how often it is updated, so that no update is due: set the months",
    "zh-CN":
      "{customer} 的客户信息档案上次审核于 {reviewedOn}；制度未规定更新周期，无法确定应更新日期，请设定月数",
  },
  "nobody-responsible-for-dossier": {
    en: "Nobody is finally responsible for the dossier of {customer}[; it should be the {role:term}]",
    "zh-CN": "{customer} 的客户信息档案没有最终责任人[，应为{role:term}]",
  },
  "dossier-responsible-in-other-role": {
    en: "{person} ({role:term}) is responsible for the dossier of {customer}; it should be the {asked:term}",
    "zh-CN": "{customer} 客户信息档案的最终责任人为 {person}（{role:term}），应为{asked:term}",
  },
  "personal-data-without-purpose": {
    en: "The dossier of {customer} holds personal data under {field:term}, for which the policy states no purpose; erase it, or state what it is needed for",
    "zh-CN":
      "{customer} 的客户信息档案在“{field:term}”项下存有个人信息，制度未写明用途；应予删除，或写明必要用途",
  },
  "recorded-after-erasure": {
    en: "What the dossier of {customer} said under {field:term} was erased on {erasedOn}; it was recorded again on {on}",
    "zh-CN": "{customer} 的客户信息档案中“{field:term}”已于 {erasedOn} 删除，又于 {on} 重新登记",
  },
  "copy-missing": {
    en: "No copy of the {file:term} {of} is with: {keeper:term}",
    "zh-CN": "{file:term} {of} 未在{keeper:term}存档",
  },
  "copy-in-the-future": {
    en: "Copy {copy} of the {file:term} {of} is dated {on}, later than {asOf}; it does not count",
    "zh-CN": "{file:term} {of} 第 {copy} 份的日期 {on} 晚于 {asOf}，不计入",
  },
  "copy-held-by-nobody": {
    en: "Nobody keeps copy {copy} of the {file:term} {of} ({keeper:term})",
    "zh-CN": "{file:term} {of} 第 {copy} 份（{keeper:term}）无人保管",
  },
  "copy-too-many": {
    en: "Copy {copy} of the {file:term} {of}, with {keeper:term}, is one more than the policy provides for",
    "zh-CN": "{file:term} {of} 第 {copy} 份（{keeper:term}）超出制度规定的份数",
  },
  "transfer-of-unknown-copy": {
    en: "{from} handed {to} copy {copy} of the {file:term} {of} on {on}, but there is no such copy",
    "zh-CN": "{from} 于 {on} 向 {to} 移交{file:term} {of} 第 {copy} 份，但并无此份",
  },
  "transfer-in-the-future": {
    en: "The transfer of copy {copy} of the {file:term} {of} from {from} to {to} on {on} is later than {asOf}; it does not count",
    "zh-CN": "{from} 于 {on} 向 {to} 移交{file:term} {of} 第 {copy} 份，晚于 {asOf}，不计入",
  },
  "transfer-by-non-holder": {
    en: "{from} handed {to} copy {copy} of the {file:term} {of} on {on} without holding it",
    "zh-CN": "{from} 于 {on} 向 {to} 移交{file:term} {of} 第 {copy} 份时并非保管人",
  },
  "transfer-not-received": {
    en: "{to} has not confirmed copy {copy} of the {file:term} {of}, which {from} handed over on {on}; {from} still answers for it",
    "zh-CN": "{from} 于 {on} 移交的{file:term} {of} 第 {copy} 份，{to} 尚未确认接收；仍由 {from} 负责保管",
  },
  "dossier-not-required": {
    en: "{customer} needs no dossier yet: deals that count: {deals}, of these of {amount} or more: {large}; needed: {asked}, {reading:term}",
    "zh-CN":
      "{customer} 暂不需建档：有效交易 {deals} 次，其中达到 {amount} 的 {large} 次；要求 {asked} 次，{reading:term}",
  },
  "dossier-to-be-filed": {
    en: "{customer} needs a dossier by {dueOn}: deal {deal} of {reachedOn} made it due[; {handler} collects the basic data]",
    "zh-CN":
      "{customer} 应于 {dueOn} 前建档：{reachedOn} 的交易 {deal} 达到条件[；由 {handler} 收集基础资料]",
  },
  "dossier-not-filed-in-time": {
    en: "The dossier of {customer} was due by {dueOn}, {days:days} ago: deal {deal} of {reachedOn} made it due[; {handler} was to collect the basic data]",
    "zh-CN":
      "{customer} 应于 {dueOn} 前建档，已逾期 {days:days}：{reachedOn} 的交易 {deal} 达到条件[；应由 {handler} 收集基础资料]",
  },
  "dossier-filed": {
    en: "{customer} has had a dossier since {filedOn}",
    "zh-CN": "{customer} 已于 {filedOn} 建档",
  },
  "dossier-filed-late": {
    en: "The dossier of {customer} was filed on {filedOn}, {days:days} after {dueOn}",
    "zh-CN": "{customer} 于 {filedOn} 建档，比期限 {dueOn} 晚 {days:days}",
  },
  "dossier-collector-unknown": {
    en: "Deal {deal} of {customer} names no handler, so that nobody is to collect the basic data; name one",
    "zh-CN": "{customer} 的交易 {deal} 未载明经办人，无人负责收集基础资料，请指定",
  },
  "several-dossiers": {
    en: "{customer} has {dossiers} dossiers, the first since {filedOn}; bring them together in one",
    "zh-CN": "{customer} 有 {dossiers} 份档案，最早建于 {filedOn}；应合并为一份",
  },
  "deal-entered-twice": {
    en: "Deal {deal} of {customer} was entered more than once; it counts once",
    "zh-CN": "{customer} 的交易 {deal} 重复登记，只计一次",
  },
  "deal-in-the-future": {
    en: "Deal {deal} of {customer} is dated {on}, in the future; it does not count",
    "zh-CN": "{customer} 的交易 {deal} 日期为 {on}，尚未到来，不计入",
  },
  "deal-of-nothing": {
    en: "Deal {deal} of {customer} on {on} has no amount; it does not count",
    "zh-CN": "{customer} 于 {on} 的交易 {deal} 金额为零，不计入",
  },
  "deal-in-other-currency": {
    en: "Deal {deal} of {customer} for {amount} is not in the currency of the policy's amount; it counts as a deal and reaches no amount: convert it first",
    "zh-CN": "{customer} 的交易 {deal}（{amount}）币种与制度规定金额不同；计入次数，不视为达到金额，请先换算",
  },
  "return-without-deal": {
    en: "The return {deal} of {customer} for {amount} names no deal of this customer, and lowers no deal[ (it names {returns})]",
    "zh-CN": "{customer} 的退货 {deal}（{amount}）未对应该客户的任何交易[（所载为 {returns}）]，不予冲减",
  },
  "return-before-deal": {
    en: "The return {deal} of {customer} for {amount} is dated {on}, before the deal {returns} that it names, and does not lower it",
    "zh-CN": "{customer} 的退货 {deal}（{amount}）日期为 {on}，早于原交易 {returns}，不予冲减",
  },
  "return-in-other-currency": {
    en: "The return {deal} of {customer} for {amount} is in another currency than the deal {returns}, and does not lower it",
    "zh-CN": "{customer} 的退货 {deal}（{amount}）与原交易 {returns} 币种不同，不予冲减",
  },
  "return-above-deal": {
    en: "More was returned of deal {deal} of {customer} than it amounted to ({amount} is left); it does not count",
    "zh-CN": "{customer} 的交易 {deal} 退货金额超过交易额（余 {amount}），不计入",
  },
  "grades-not-stated": {
    en: "The policy states no credit grades, so that no change can be judged ({changes}): list the grades from the best to the worst",
    "zh-CN": "制度未规定信用等级，{changes} 项等级变更无法判断；请由高到低列明等级",
  },
  "grade-unknown": {
    en: "The change {change} gives {customer} the grade {grade}, which the policy does not list: {known}",
    "zh-CN": "变更 {change} 将 {customer} 评为 {grade} 级，制度所列等级为：{known}",
  },
  "grade-change-entered-twice": {
    en: "The change {change} of the grade of {customer} was entered more than once; it counts once",
    "zh-CN": "{customer} 的等级变更 {change} 重复登记，只计一次",
  },
  "grade-change-in-the-future": {
    en: "The change {change} of {customer} to {grade} is dated {on}, later than {asOf}; it does not hold yet",
    "zh-CN": "{customer} 变更为 {grade} 级（{change}）的日期 {on} 晚于 {asOf}，尚未生效",
  },
  "grade-change-not-approved": {
    en: "The change {change} of {customer} to {grade} on {on} needs an approval of that day or before ({use:term}) and does not hold[; {approval} is named][, which is {outcome:term}]",
    "zh-CN":
      "{customer} 于 {on} 变更为 {grade} 级（{change}）须在当日或之前经批准（{use:term}），变更无效[；所载审批 {approval}][：{outcome:term}]",
  },
  "grade-approval-used-twice": {
    en: "The change {change} of {customer} to {grade} names the approval {approval}, which the change {other} was made by; it does not hold",
    "zh-CN": "{customer} 变更为 {grade} 级（{change}）所载审批 {approval} 已用于变更 {other}，变更无效",
  },
  "two-grades-on-one-day": {
    en: "{customer} was given several grades on {on}: {grades}; the lowest holds, {grade}",
    "zh-CN": "{customer} 于 {on} 被评为多个等级：{grades}；以最低的 {grade} 级为准",
  },
  "customer-without-grade": {
    en: "{customer} has no credit grade; there are: {known}",
    "zh-CN": "{customer} 尚无信用等级；可评等级：{known}",
  },
  "visit-without-assessment": {
    en: "The visit {visit} of {by} to {customer} on {on} led to no assessment of the grade by {dueOn}[; it came on {assessedOn}]",
    "zh-CN": "{by} 于 {on} 访问 {customer}（{visit}），未在 {dueOn} 前评估信用等级[，评估于 {assessedOn}]",
  },
  "assessment-unusable": {
    en: "The assessment {grade} of {assessedOn} after the visit {visit} to {customer} on {on} does not count: it is older than the visit, in the future, or of no grade of the policy[ ({known})]",
    "zh-CN":
      "访问 {visit}（{customer}，{on}）的评估 {grade}（{assessedOn}）不予采用：早于访问、晚于当日，或不属制度所列等级[（{known}）]",
  },
  "grade-to-be-adjusted": {
    en: "{customer} has the grade {grade}; the assessment of {on} after the visit {visit} found {assessed}",
    "zh-CN": "{customer} 现为 {grade} 级；{on} 访问 {visit} 后评估为 {assessed} 级，应予调整",
  },
  "visits-missing": {
    en: "{customer} was visited {made} of {required} times from {from} to {to}[ by {person}]; missing on {dueOn}: {missing}",
    "zh-CN":
      "{customer} 在 {from} 至 {to} 期间应访问 {required} 次，[由 {person} ]实际访问 {made} 次；至 {dueOn} 缺 {missing} 次",
  },
  "visits-out-of-reach": {
    en: "{customer} was visited {made} of {required} times from {from} to {to}[ by {person}]; the days until {dueOn} are too few for the {missing} that are missing",
    "zh-CN":
      "{customer} 在 {from} 至 {to} 期间应访问 {required} 次，[由 {person} ]已访问 {made} 次；距 {dueOn} 的天数不足以补足所缺 {missing} 次",
  },
  "visit-entered-twice": {
    en: "The visit {visit} to {customer} was entered more than once; it counts once",
    "zh-CN": "对 {customer} 的访问 {visit} 重复登记，只计一次",
  },
  "visit-in-the-future": {
    en: "The visit {visit} of {by} to {customer} is dated {on}, in the future; it does not count",
    "zh-CN": "{by} 对 {customer} 的访问 {visit} 日期为 {on}，尚未到来，不计入",
  },
  "visit-of-other-kind": {
    en: "The visit {visit} of {by} to {customer} on {on} is of a kind that does not count: {kind:term}",
    "zh-CN": "{by} 于 {on} 对 {customer} 的访问 {visit} 方式不计入：{kind:term}",
  },
  "visit-by-other-person": {
    en: "{by} visited {customer} on {on} ({visit}); {person} is in charge, and the visit does not count",
    "zh-CN": "{by} 于 {on} 访问 {customer}（{visit}）；该客户由 {person} 负责，不计入",
  },
  "visit-outside-of-charge": {
    en: "{by} visited {customer} on {on} ({visit}), when nobody is recorded as in charge of it; the visit does not count",
    "zh-CN": "{by} 于 {on} 访问 {customer}（{visit}），当日无负责人登记，不计入",
  },
  "group-cycle": {
    en: "The parents of these customers lead in a circle; they count as one group: {customers}",
    "zh-CN": "以下客户的上级关系循环，按同一集团计算：{customers}",
  },
  "member-of-two-groups": {
    en: "{customer} has several parents, whose groups count as one: {parents}",
    "zh-CN": "{customer} 有多个上级，其集团按同一集团计算：{parents}",
  },
  "unknown-parent": {
    en: "{parent}, the parent of {customer}, is not among the customers",
    "zh-CN": "{customer} 的上级 {parent} 不在客户之列",
  },
  "unknown-member": {
    en: "{customer}, whose parent is {parents}, is not among the customers",
    "zh-CN": "{customer}（上级为 {parents}）不在客户之列",
  },
  "customer-not-in-limit-table": {
    en: "The table {table} of {fixedOn} fixes no limit and term for {customer}",
    "zh-CN": "{fixedOn} 的信用额度期限表 {table} 未列 {customer} 的额度和期限",
  },
  "limit-table-in-the-future": {
    en: "The table {table} is dated {fixedOn}, later than {asOf}",
    "zh-CN": "信用额度期限表 {table} 的日期 {fixedOn} 晚于 {asOf}",
  },
  "personal-data-erased": {
    en: "Erased from {record:term} {row} of {customer}: {fields:term} ({values})",
    "zh-CN": "已从 {customer} 的{record:term} {row} 中删除：{fields:term}（{values} 项）",
  },
  "business-facts-kept": {
    en: "Kept of {customer} as business facts: {record:term} ({rows})",
    "zh-CN": "{customer} 的业务事实予以保留：{record:term}（{rows} 项）",
  },
  "dossier-is-filed": { en: "The dossier is filed on {on}", "zh-CN": "于 {on} 建档" },
  "deals-are-made": {
    en: "Further deals on {on}: {count}, each of {amount}",
    "zh-CN": "于 {on} 再成交 {count} 笔，每笔 {amount}",
  },
  "filing-day-comes": { en: "{on} comes", "zh-CN": "到 {on}" },
};
