import type { Messages } from "./message.js";

/** Texts of the room `arrears`. */
export const arrearsMessages: Messages = {
  "debt-registered-twice": {
    en: "The debt {debt} of {debtor} to {creditor} over {amount} is registered again as {other}; it counts once",
    "zh-CN": "{debtor} 欠 {creditor} 的债务 {debt}（{amount}）重复登记为 {other}，只计一次",
  },
  "debt-registered-differently": {
    en: "The debt {debt} of {debtor} to {creditor} is registered over {amount}, and as {other} over {otherAmount}; it counts once, at the larger amount",
    "zh-CN":
      "{debtor} 欠 {creditor} 的债务 {debt} 登记为 {amount}，又以 {other} 登记为 {otherAmount}；只计一次，以较大者为准",
  },
  "debt-perhaps-registered-twice": {
    en: "The debts {debt} and {other} of {debtor} to {creditor} over {amount} may be one; both count until that is looked into",
    "zh-CN": "{debtor} 欠 {creditor} 的债务 {debt} 与 {other}（{amount}）可能为同一债务；核实前均计入",
  },
  "debt-not-yet-in-arrears": {
    en: "The debt {debt} over {amount} is in arrears only from {since} on, after {asOf}",
    "zh-CN": "债务 {debt}（{amount}）自 {since} 起才拖欠，晚于 {asOf}",
  },
  "unknown-debtor": {
    en: "{debtor}, who owes {amount} ({debt}), is not in the list of units",
    "zh-CN": "单位名录中没有 {debtor}（债务 {debt}，{amount}）",
  },
  "outside-the-campaign": {
    en: "The debt {debt} over {amount} is outside the campaign: {debtor}[ ({debtorKind:term})] owes it to {creditor} ({creditorKind:term})",
    "zh-CN":
      "债务 {debt}（{amount}）不在清欠范围内：债务人 {debtor}[（{debtorKind:term}）]，债权人 {creditor}（{creditorKind:term}）",
  },
  "project-not-named": {
    en: "{debtor} owes {amount} for works ({debt}), and no project is named",
    "zh-CN": "{debtor} 拖欠工程款 {amount}（{debt}），未注明项目",
  },
  "repayment-entered-twice": {
    en: "The repayment {repayment} of {amount} on {debt} is entered again; it counts once",
    "zh-CN": "债务 {debt} 的还款 {repayment}（{amount}）重复录入，只计一次",
  },
  "repayment-of-unknown-debt": {
    en: "The repayment {repayment} of {amount} names {debt}, which is not in the register",
    "zh-CN": "还款 {repayment}（{amount}）所指的债务 {debt} 不在台账中",
  },
  "repayment-outside-the-campaign": {
    en: "The repayment {repayment} of {amount} is for {debt}, which is outside the campaign",
    "zh-CN": "还款 {repayment}（{amount}）所还债务 {debt} 不在清欠范围内",
  },
  "repayment-in-other-currency": {
    en: "The repayment {repayment} of {amount} is in another currency than the debt {debt}",
    "zh-CN": "还款 {repayment}（{amount}）与债务 {debt} 的币种不同",
  },
  "repayment-before-debt": {
    en: "The repayment {repayment} of {amount} on {on} is from before the debt {debt} was in arrears",
    "zh-CN": "还款 {repayment}（{amount}，{on}）早于债务 {debt} 的拖欠起始日",
  },
  "repayment-before-registration": {
    en: "The repayment {repayment} of {amount} on {on} is from before the debt {debt} was registered with what was then still owed",
    "zh-CN": "还款 {repayment}（{amount}，{on}）早于债务 {debt} 的登记日，登记金额为当时尚欠金额",
  },
  "repayment-after-the-day": {
    en: "The repayment {repayment} of {amount} on {debt} is dated {on}, after the day of the report",
    "zh-CN": "债务 {debt} 的还款 {repayment}（{amount}）日期为 {on}，晚于报告日",
  },
  "no-repayment-by-such-means": {
    en: "{repayment} over {amount} on {debt} is no repayment ({means:term})",
    "zh-CN": "{repayment}（{amount}，{means:term}）不构成对债务 {debt} 的清偿",
  },
  "repayment-without-evidence": {
    en: "No paper shows the repayment {repayment} of {amount} on {debt}",
    "zh-CN": "债务 {debt} 的还款 {repayment}（{amount}）没有凭证",
  },
  "repayment-above-debt": {
    en: "The repayment {repayment} is {amount} above what was open on {debt}",
    "zh-CN": "还款 {repayment} 超出债务 {debt} 的未还余额 {amount}",
  },
  "clearance-by-amount": {
    en: "Cleared by {asOf}: {cleared} ÷ {registered} registered = {rate:percent} (counting disputed debts: {disputed}; found after the screening: {foundLate}; new arrears: {newArrears})",
    "zh-CN":
      "截至 {asOf}，按金额：已清偿 {cleared} ÷ 登记拖欠 {registered}，清欠率 {rate:percent}（计入有争议的：{disputed}；排查后补登的：{foundLate}；新增拖欠：{newArrears}）",
  },
  "clearance-by-number": {
    en: "Debts repaid in full by {asOf}: {cleared} ÷ {registered} registered = {rate:percent} (counting disputed debts: {disputed}; found after the screening: {foundLate}; new arrears: {newArrears})",
    "zh-CN":
      "截至 {asOf}，按笔数：已还清 {cleared} 笔 ÷ 登记 {registered} 笔，清欠率 {rate:percent}（计入有争议的：{disputed}；排查后补登的：{foundLate}；新增拖欠：{newArrears}）",
  },
  "no-clearance-rate": {
    en: "No debt that counts is registered; there is no clearance rate",
    "zh-CN": "没有计入清欠率的登记拖欠，无清欠率",
  },
  "target-without-funds": {
    en: "Where the money for the target of {debtor} by {by} comes from is open",
    "zh-CN": "{debtor} 在 {by} 前的目标未落实还款资金来源",
  },
  "target-without-arrears": {
    en: "The target of {debtor} by {by} ({goal}) is for arrears that the register does not have",
    "zh-CN": "{debtor} 在 {by} 前的目标（{goal}）在台账中没有对应的拖欠",
  },
  "target-set-twice": {
    en: "{debtor} has more than one target by {by} ({count}); the largest holds",
    "zh-CN": "{debtor} 在 {by} 前有 {count} 个目标，以最大者为准",
  },
  "target-above-hundred-percent": {
    en: "The target of {debtor} by {by} is {share:percent}, above all that is owed; it is taken as 100 %",
    "zh-CN": "{debtor} 在 {by} 前的目标为 {share:percent}，超过 100 %，按 100 % 计",
  },
  "target-above-arrears": {
    en: "The target of {debtor} by {by} is {amount}, above the arrears of {arrears}; it is taken as these",
    "zh-CN": "{debtor} 在 {by} 前的目标 {amount} 超过拖欠总额 {arrears}，按后者计",
  },
  "debtor-without-target": {
    en: "{debtor} owes {arrears} and has no target",
    "zh-CN": "{debtor} 拖欠 {arrears}，未下达清欠目标",
  },
  "target-short-of-goal": {
    en: "The last target of {debtor}, {planned} by {by}, is below the {asked} asked for",
    "zh-CN": "{debtor} 的最终目标（{by} 前 {planned}）低于要求的 {asked}",
  },
  "new-arrears": {
    en: "New arrears: {debtor} owes {creditor} {claimed} since {since} ({debt})",
    "zh-CN": "新增拖欠：{debtor} 自 {since} 起拖欠 {creditor} {claimed}（{debt}）",
  },
  "missed-by-screening": {
    en: "The screening missed that {debtor} owes {creditor} {claimed} since {since} ({debt})",
    "zh-CN": "排查遗漏：{debtor} 自 {since} 起拖欠 {creditor} {claimed}（{debt}）",
  },
  "arrears-grew": {
    en: "{claimed} is in arrears on {debt} of {debtor} to {creditor}, {amount} more than the {open} that the register has open",
    "zh-CN": "{debtor} 欠 {creditor} 的 {debt} 现为 {claimed}，比台账未还余额 {open} 多 {amount}",
  },
  "cleared-but-claimed": {
    en: "{creditor} still claims {claimed} on {debt} of {debtor}, which the register has as cleared",
    "zh-CN": "台账载明 {debtor} 的 {debt} 已还清，而 {creditor} 仍主张 {claimed}",
  },
  "work-plan-missing": {
    en: "There is no work plan on {asOf}",
    "zh-CN": "截至 {asOf} 尚未制定清欠工作方案",
  },
  "group-head-wrong": {
    en: "The head of the leading group must be the {asked:term}[; it is {person}][ ({office:term})]",
    "zh-CN": "领导小组组长应由{asked:term}担任[，现为 {person}][（{office:term}）]",
  },
  "group-deputy-wrong": {
    en: "The deputy head of the leading group must be the {asked:term}[; it is {person}][ ({office:term})]",
    "zh-CN": "领导小组副组长应由{asked:term}担任[，现为 {person}][（{office:term}）]",
  },
  "group-lacks-body": {
    en: "Missing from the leading group: {bodies:term}",
    "zh-CN": "领导小组缺少成员单位：{bodies:term}",
  },
  "group-too-small": {
    en: "Bodies in the leading group: {count}; asked for: {asked}",
    "zh-CN": "领导小组成员单位 {count} 个，少于要求的 {asked} 个",
  },
  "nobody-answers": {
    en: "Nobody answers for the debt {debt} of {debtor} over {amount}",
    "zh-CN": "{debtor} 的债务 {debt}（{amount}）没有责任单位",
  },
  "project-meets-conditions": {
    en: "{project} meets all that is asked for at this stage ({stage:term})[: {conditions:term}]",
    "zh-CN": "项目 {project} 符合本阶段（{stage:term}）的全部条件[：{conditions:term}]",
  },
  "funds-source-missing": {
    en: "{project}, which costs {cost}, has no clear source of funds: it is not approved and not started",
    "zh-CN": "项目 {project}（{cost}）没有明确资金来源，一律不得审批，一律不得开工建设",
  },
  "funds-below-cost": {
    en: "The clear sources of funds of {project} come to {covered}, below its cost of {cost}",
    "zh-CN": "项目 {project} 已明确的资金来源为 {covered}，低于所需的 {cost}",
  },
  "fund-balance-plan-missing": {
    en: "{project} has no plan that balances its funds",
    "zh-CN": "项目 {project} 未制订资金平衡方案",
  },
  "cash-flow-not-assessed": {
    en: "The cash flow and income of {project} are not assessed",
    "zh-CN": "项目 {project} 未评估现金流和收益",
  },
  "cash-flow-short": {
    en: "{project} brings in {inflow} and needs {outflow}",
    "zh-CN": "项目 {project} 流入 {inflow}，不足以支付 {outflow}",
  },
  "debt-source-open": {
    en: "{project} borrows, and what the debt is repaid from is open",
    "zh-CN": "项目 {project} 举债融资，偿债资金来源未落实",
  },
  "debt-duty-open": {
    en: "{project} borrows, and who repays the debt is open",
    "zh-CN": "项目 {project} 举债融资，偿还责任未落实",
  },
  "prefinancing-asked": {
    en: "A firm is asked to work on {project} with its own funds",
    "zh-CN": "项目 {project} 要求企业带资承包",
  },
  "project-not-approved": {
    en: "{project} is not approved[; approvals that do not count are from: {given}][; it takes one from: {approvers}]",
    "zh-CN": "项目 {project} 未经立项审批[；{given} 的批准不予认可][；应由 {approvers} 批准]",
  },
  "works-not-approved": {
    en: "The works of {project} are not approved[; approvals that do not count are from: {given}][; it takes one from: {approvers}]",
    "zh-CN": "项目 {project} 未经施工许可[；{given} 的批准不予认可][；应由 {approvers} 批准]",
  },
  "works-approved-before-project": {
    en: "The works of {project} were approved on {worksOn}, before the project itself on {projectOn}",
    "zh-CN": "项目 {project} 的施工于 {worksOn} 获批，早于 {projectOn} 的立项审批",
  },
  "started-before-project-approval": {
    en: "Work on {project} started on {startedOn}, before the project was approved[, on {approvedOn}]",
    "zh-CN": "项目 {project} 于 {startedOn} 开工，先开工后立项[（{approvedOn} 立项）]",
  },
  "built-before-approval": {
    en: "Work on {project} started on {startedOn}, before the works were approved[, on {approvedOn}]",
    "zh-CN": "项目 {project} 于 {startedOn} 开工，属未批先建[（{approvedOn} 批准）]",
  },
  "funds-not-in-place": {
    en: "On {asOf}, {inPlace} of the {cost} for {project} is in place",
    "zh-CN": "截至 {asOf}，项目 {project} 所需 {cost} 中仅落实 {inPlace}",
  },
  "settlement-terms-missing": {
    en: "The terms of settlement of {project} are not fixed before the tender",
    "zh-CN": "项目 {project} 未在招标前约定结算条款",
  },
  "deposit-without-legal-basis": {
    en: "{body} holds the deposit {deposit} of {firm} for {project}, {amount}, without a legal basis: to be given back",
    "zh-CN": "{body} 向 {firm} 收取的保证金 {deposit}（{project}，{amount}）没有法律法规依据，应予取消并退还",
  },
  "deposit-not-approved": {
    en: "{body} holds the deposit {deposit} of {firm} for {project}, {amount}, without an approval: to be given back",
    "zh-CN": "{body} 向 {firm} 收取的保证金 {deposit}（{project}，{amount}）未经批准，应予取消并退还",
  },
  "violation-found": {
    en: "{by} found at {debtor} on {on}, against {firm}: {kind:term} ({inspection})",
    "zh-CN": "{by} 于 {on} 检查发现 {debtor} 对 {firm} 存在{kind:term}（{inspection}）",
  },
  "inspection-in-the-future": {
    en: "The inspection {inspection} of {debtor} by {by} is dated {on}, a day to come",
    "zh-CN": "{by} 对 {debtor} 的检查 {inspection} 日期为 {on}，尚未到来",
  },
  "inspected-by-itself": {
    en: "{by} inspected itself on {on} ({inspection}), which does not count",
    "zh-CN": "{by} 于 {on} 自行检查（{inspection}），不予认可",
  },
  "inspection-overdue": {
    en: "{debtor} was to be inspected by {by}[; the last inspection was on {last}]",
    "zh-CN": "{debtor} 应于 {by} 前接受检查，已逾期[；上次检查为 {last}]",
  },
  "never-inspected": {
    en: "{debtor} is in arrears and was not inspected yet[; it is to be by {by}]",
    "zh-CN": "{debtor} 有拖欠而尚未接受检查[，应于 {by} 前检查]",
  },
  "arrears-on-file": {
    en: "{debtor} owes {creditor} {open} of {amount} since {since} ({debt})",
    "zh-CN": "{debtor} 自 {since} 起拖欠 {creditor} {amount}，未还 {open}（{debt}）",
  },
  "cleared-on-file": {
    en: "{debtor} owed {creditor} {amount} from {since} ({debt}), and cleared it on {clearedOn}",
    "zh-CN": "{debtor} 自 {since} 起拖欠 {creditor} {amount}（{debt}），已于 {clearedOn} 还清",
  },
  "serious-not-stated": {
    en: "From when arrears are serious is not stated; nothing is decided about {debtor}[, who is on the blacklist since {since}]",
    "zh-CN": "未规定严重拖欠的标准，{debtor} 不作认定[（自 {since} 起列入黑名单）]",
  },
  "arrears-serious": {
    en: "{debtor} owes {open} for {days:days} or more, which reaches {amount}[; on the blacklist since {since}]",
    "zh-CN":
      "{debtor} 拖欠满 {days:days} 的账款为 {open}，达到 {amount}，属严重拖欠[（自 {since} 起列入黑名单）]",
  },
  "arrears-not-serious": {
    en: "{debtor} owes {open} for {days:days} or more, below {amount}",
    "zh-CN": "{debtor} 拖欠满 {days:days} 的账款为 {open}，低于 {amount}",
  },
  "listed-without-debts": {
    en: "{debtor} is on the blacklist since {since}, and nothing shows that it paid",
    "zh-CN": "{debtor} 自 {since} 起列入黑名单，没有已还清的依据",
  },
  "listed-until-cleared": {
    en: "{debtor} is on the blacklist since {since} until everything is cleared; open: {debts}",
    "zh-CN": "{debtor} 自 {since} 起列入黑名单，须全部还清；未还清：{debts}",
  },
  "listed-and-cleared": {
    en: "{debtor}, on the blacklist since {since}, cleared everything on {clearedOn} and comes off it on {offOn}",
    "zh-CN": "{debtor} 自 {since} 起列入黑名单，已于 {clearedOn} 全部还清，自 {offOn} 起移出",
  },
  "funds-added": {
    en: "{amount} more of funds are on paper and in place",
    "zh-CN": "另有资金 {amount} 有书面依据且已到位",
  },
  "inflow-added": {
    en: "The assessment shows {amount} more coming in",
    "zh-CN": "评估的现金流入增加 {amount}",
  },
  "paper-filed": { en: "The paper is in the file: {paper:term}", "zh-CN": "补齐材料：{paper:term}" },
  "prefinancing-dropped": {
    en: "No firm is asked to advance funds for {project}",
    "zh-CN": "{project} 不要求企业垫资",
  },
  "matter-approved": {
    en: "{by:term} approves in writing: {matter:term}",
    "zh-CN": "{by:term}书面批准{matter:term}",
  },
};
