import type { Messages } from "./message.js";

/** Texts of the room `approval`. */
export const approvalMessages: Messages = {
  "approval-opened": {
    en: "{by} asks for the approval of {subject} ({use:term}, {request}); it goes through: {steps:term}",
    "zh-CN": "{by} 就 {subject}（{use:term}，{request}）提请审批，依次经：{steps:term}",
  },
  "use-without-chain": {
    en: "The policy has no approval chain for {use:term}",
    "zh-CN": "制度未规定{use:term}的审批流程",
  },
  "request-in-future": {
    en: "The request {request} is dated {on}, after {asOf}",
    "zh-CN": "申请 {request} 的日期 {on} 晚于 {asOf}",
  },
  "amount-missing": {
    en: "The amount chooses who approves ({use:term}), and the request states none",
    "zh-CN": "{use:term}须按金额确定审批权限，而申请未载明金额",
  },
  "amount-negative": {
    en: "The amount {amount} is negative ({use:term})",
    "zh-CN": "{use:term}的金额 {amount} 为负数",
  },
  "amount-in-other-currency": {
    en: "The limits of authority are in {currency}, and the amount is {amount} ({use:term})",
    "zh-CN": "{use:term}的审批权限以 {currency} 计，而金额为 {amount}",
  },
  "reason-missing": {
    en: "The request {request} does not say in writing why ({use:term})",
    "zh-CN": "申请 {request}（{use:term}）未书面说明理由",
  },
  "vote-recorded": {
    en: "{by} voted on {on} in the step {step:term}[ in the seat of {insteadOf}]: {choice:term}",
    "zh-CN": "{by} 于 {on} 在{step:term}环节[代 {insteadOf} ]表决：{choice:term}",
  },
  "withdrawal-recorded": {
    en: "{by} withdrew the request {request} on {on}[: {reason}]",
    "zh-CN": "{by} 于 {on} 撤回申请 {request}[：{reason}]",
  },
  "roster-recorded": {
    en: "{by} put down on {on} who holds which role; entries: {persons}",
    "zh-CN": "{by} 于 {on} 更新任职名单，共 {persons} 项",
  },
  "step-approved": {
    en: "The step {step:term} is approved[; next: {next:term}]",
    "zh-CN": "{step:term}环节已通过[；下一环节：{next:term}]",
  },
  "step-rejected": {
    en: "The step {step:term} is rejected",
    "zh-CN": "{step:term}环节未通过",
  },
  "event-in-future": {
    en: "{by} is said to have acted on {on}, after {asOf}",
    "zh-CN": "{by} 的行为日期 {on} 晚于 {asOf}",
  },
  "event-before-request": {
    en: "{by} is said to have acted on {on}, before the request of {requested}",
    "zh-CN": "{by} 的行为日期 {on} 早于申请日期 {requested}",
  },
  "event-out-of-order": {
    en: "{by} is said to have acted on {on}, and what counts already reaches to {last}",
    "zh-CN": "{by} 的行为日期 {on} 早于已记录的日期 {last}",
  },
  "approval-closed": {
    en: "{by} comes too late on {on}: the request {request} has been {outcome:term} since {closedOn}",
    "zh-CN": "{by} 于 {on} 行事已迟：申请 {request} 自 {closedOn} 起{outcome:term}",
  },
  "step-unknown": {
    en: "There is no step {step:term}, in which {by} wants to vote",
    "zh-CN": "审批流程中没有 {by} 所称的{step:term}环节",
  },
  "step-not-open-yet": {
    en: "{by} cannot vote in the step {step:term} yet; first comes {open:term}",
    "zh-CN": "{by} 尚不能在{step:term}环节表决，现处于{open:term}环节",
  },
  "step-closed": {
    en: "The step {step:term} is over, and {by} can no longer vote in it; the open one is {open:term}",
    "zh-CN": "{step:term}环节已结束，{by} 不能再表决；现处于{open:term}环节",
  },
  "vote-before-step": {
    en: "{by} is said to have voted on {on}, before the step {step:term} opened on {openedOn}",
    "zh-CN": "{by} 的表决日期 {on} 早于{step:term}环节的开始日期 {openedOn}",
  },
  "own-request": {
    en: "{by} cannot take part in deciding {by}'s own request",
    "zh-CN": "{by} 不得参与审批自己的申请",
  },
  "role-not-held": {
    en: "{by} cannot vote in the step {step:term}, which is for those who are on {on}: {needed:term}",
    "zh-CN": "{by} 不能在{step:term}环节表决：{on} 应由{needed:term}表决",
  },
  "left-out-of-step": {
    en: "{by} has no seat in the step {step:term} as {without:term}",
    "zh-CN": "{by} 作为{without:term}不参加{step:term}环节",
  },
  "seat-not-given": {
    en: "{person} has no seat in the step {step:term}, which opened on {openedOn}",
    "zh-CN": "{step:term}环节自 {openedOn} 开始，{person} 没有席位",
  },
  "seat-taken": {
    en: "{by} has already voted in the seat of {person} in the step {step:term}",
    "zh-CN": "{by} 已在{step:term}环节代 {person} 表决",
  },
  "seat-of-ones-own": {
    en: "{by} has a seat of {by}'s own in the step {step:term} and cannot vote in that of {person}",
    "zh-CN": "{by} 在{step:term}环节自有席位，不能代 {person} 表决",
  },
  "voted-already": {
    en: "{by} has already voted in the step {step:term}",
    "zh-CN": "{by} 已在{step:term}环节表决过",
  },
  "votes-in-two-roles": {
    en: "{by} has already voted in the step {voted:term} and cannot vote in {step:term} too",
    "zh-CN": "{by} 已在{voted:term}环节表决，不得再在{step:term}环节表决",
  },
  "substitute-not-allowed": {
    en: "{by} cannot vote in the seat of {person}: nobody may stand in in the step {step:term}",
    "zh-CN": "{by} 不能代 {person} 表决：{step:term}环节不得代理",
  },
  "substitute-not-entitled": {
    en: "{by} cannot stand in in the step {step:term}; those who may: {expected:term}",
    "zh-CN": "{by} 无权在{step:term}环节代理；可代理的有：{expected:term}",
  },
  "substitute-without-cause": {
    en: "{by} gives no ground for voting in the seat of {person} in the step {step:term}",
    "zh-CN": "{by} 未说明在{step:term}环节代 {person} 表决的事由",
  },
  "substitute-cause-unknown": {
    en: "{by} gives as the ground for standing in in the step {step:term}: {cause:term}; known are: {expected:term}",
    "zh-CN": "{by} 在{step:term}环节代理的事由为{cause:term}，制度只认：{expected:term}",
  },
  "opinion-missing": {
    en: "{by} gives no written opinion in the step {step:term}",
    "zh-CN": "{by} 在{step:term}环节未签署意见",
  },
  "not-the-requester": {
    en: "{by} cannot withdraw the request {request} of {expected}",
    "zh-CN": "{by} 不能撤回 {expected} 的申请 {request}",
  },
  "approval-awaited": {
    en: "The request {request} is in the step {step:term}; awaited: {from}[, by {dueOn}]",
    "zh-CN": "申请 {request} 处于{step:term}环节，待 {from} 表决[，期限 {dueOn}]",
  },
  "only-substitutes-can-act": {
    en: "In the step {step:term} of the request {request} only a substitute can act: {substitutes}",
    "zh-CN": "申请 {request} 的{step:term}环节只能由代理人表决：{substitutes}",
  },
  "nobody-can-act": {
    en: "In the step {step:term} of the request {request} there is nobody left who can act",
    "zh-CN": "申请 {request} 的{step:term}环节无人可以表决",
  },
  "approval-granted": {
    en: "The request {request} was approved on {on} by {by}",
    "zh-CN": "申请 {request} 已于 {on} 经 {by} 批准",
  },
  "approval-rejected": {
    en: "The request {request} was rejected on {on} in the step {step:term}[; against: {against}][; abstained: {abstained}]",
    "zh-CN": "申请 {request} 于 {on} 在{step:term}环节被否决[；反对：{against}][；弃权：{abstained}]",
  },
  "approval-withdrawn": {
    en: "The request {request} was withdrawn on {on}",
    "zh-CN": "申请 {request} 已于 {on} 撤回",
  },
  "approval-expired": {
    en: "The request {request} expired after {on} in the step {step:term}, with {votes} of {seats} votes",
    "zh-CN": "申请 {request} 在{step:term}环节逾期失效（期限 {on}），{seats} 席中 {votes} 席已表决",
  },
  "approval-of-other-use": {
    en: "The request {request} is for: {use:term}; needed is: {needed:term}",
    "zh-CN": "申请 {request} 的用途为{use:term}，并非所需的{needed:term}",
  },
  "approval-of-other-subject": {
    en: "The request {request} is about {subject}, not about {needed}",
    "zh-CN": "申请 {request} 针对 {subject}，并非 {needed}",
  },
  "approval-below-amount": {
    en: "{amount} needs approval[; the request {request} is for {approved}]",
    "zh-CN": "{amount} 须经批准[，申请 {request} 的金额为 {approved}]",
  },
  "approval-of-other-content": {
    en: "What the request {request} was made for has been changed since, or is not named in it",
    "zh-CN": "申请 {request} 所附内容事后有变，或未载明内容",
  },
  "approval-content-not-shown": {
    en: "The request {request} names the paper it was made for by a digest; to be held against it, the paper's digest as it is now must be passed as content",
    "zh-CN": "申请 {request} 载明所附文件的摘要；须传入该文件现时的摘要（content）方可核对",
  },
  "approval-not-borne-out": {
    en: "The request {request} is down as approved on {on}, and its steps and votes do not bear that out",
    "zh-CN": "申请 {request} 记为 {on} 已获批准，但与其各环节的表决不符",
  },
  "approval-granted-later": {
    en: "The request {request} was approved on {on} and does not count on {asOf} yet",
    "zh-CN": "申请 {request} 于 {on} 才获批准，在 {asOf} 尚不作数",
  },
  "history-intact": {
    en: "The history of {request} is intact; entries: {entries}, digest at the end: {digest}",
    "zh-CN": "申请 {request} 的审批记录完整，共 {entries} 条，末尾摘要 {digest}",
  },
  "history-not-from-opening": {
    en: "The history of {request} does not start from an approval as it was opened",
    "zh-CN": "申请 {request} 的审批记录并非自发起时开始",
  },
  "history-entry-altered": {
    en: "Entry {entry} ({by}, {on}) or something before it was altered: its digest does not follow",
    "zh-CN": "第 {entry} 条（{by}，{on}）或其之前的内容被改动，摘要不相衔接",
  },
  "history-entry-decided-otherwise": {
    en: "Entry {entry} ({by}, {on}) is down as {outcome:term}, and recording it again does not bear that out",
    "zh-CN": "第 {entry} 条（{by}，{on}）载为{outcome:term}，重新核算结果不符",
  },
  "history-entries-out-of-order": {
    en: "Entry {entry} ({by}, {on}) is recorded on {recordedOn}, before the entry before it of {before}",
    "zh-CN": "第 {entry} 条（{by}，{on}）的记录日期 {recordedOn} 早于前一条的 {before}",
  },
  "history-end-differs": {
    en: "The history of {request} ends with the digest {found}, and the one that was kept is {kept}",
    "zh-CN": "申请 {request} 的审批记录末尾摘要为 {found}，与留存的 {kept} 不符",
  },
  "vote-looked-at": {
    en: "Step {step:term}: {by}[ in the seat of {insteadOf}] voted {choice:term} on {on}",
    "zh-CN": "{step:term}：{by}[（代 {insteadOf}）]于 {on} 投{choice:term}票",
  },
  "step-tally": {
    en: "Step {step:term}: {yes} for, {no} against, {abstained} abstained, of {seats} seats; decided by {mode:term}[, at least {quorumVotes} voting][, at least {quorumShare:percent} voting][, through {dueOn}]",
    "zh-CN":
      "{step:term}：{seats} 席中赞成 {yes}、反对 {no}、弃权 {abstained}；表决方式：{mode:term}[，至少 {quorumVotes} 人表决][，至少 {quorumShare:percent} 表决][，截至 {dueOn}]",
  },
  "step-awaits-earlier": {
    en: "Step {step:term} opens once {open:term} has approved",
    "zh-CN": "{open:term}通过后方进入{step:term}",
  },
  "vote-cast": {
    en: "{by}[ in the seat of {insteadOf}] votes {choice:term} in step {step:term}",
    "zh-CN": "{by}[（代 {insteadOf}）]在{step:term}投{choice:term}票",
  },
  "deadline-over": {
    en: "{on} comes, and the last day of the step is over",
    "zh-CN": "到 {on}，表决期限已过",
  },
  "request-withdrawn": {
    en: "{by} withdraws the request {request}",
    "zh-CN": "{by} 撤回申请 {request}",
  },
};
