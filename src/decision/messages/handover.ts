import type { Messages } from "./message.js";

/** Texts of the room `handover`. */
export const handoverMessages: Messages = {
  "signature-accepted": {
    en: "{by} signed as {role:term}[; still to sign: {missing}]",
    "zh-CN": "{by} 已作为{role:term}签章[；尚待签章：{missing}]",
  },
  "signature-missing": {
    en: "The signature of {by} as {role:term} is missing",
    "zh-CN": "缺少{role:term} {by} 的签章",
  },
  "handover-complete": {
    en: "{signers} have signed; the handover was complete on {on} and counts from {effectiveOn}",
    "zh-CN": "{signers} 均已签章；交接于 {on} 完成，自 {effectiveOn} 起生效",
  },
  "signature-over-other-digest": {
    en: "{by} ({role:term}) signed another list: {signed} instead of {digest}",
    "zh-CN": "{by}（{role:term}）所签的是另一份清单：{signed}，而非 {digest}",
  },
  "digest-not-of-list": {
    en: "The list was changed: it states the digest {stated}, and its content has {digest}",
    "zh-CN": "清单已被改动：所载摘要为 {stated}，而内容的摘要为 {digest}",
  },
  "wrong-signer": {
    en: "{by} is not the {role:term} of this list, who is {expected}",
    "zh-CN": "{by} 不是本清单的{role:term}，应为 {expected}",
  },
  "signed-already": {
    en: "{by} has already signed as {role:term}",
    "zh-CN": "{by} 已作为{role:term}签过章",
  },
  "person-in-two-roles": {
    en: "{by} stands there in more than one role ({roles:term}); three different people must sign",
    "zh-CN": "{by} 兼任{roles:term}；交、接、监三方须为不同的人",
  },
  "signature-not-sealed": {
    en: "The signature of {by} as {role:term} is not sealed",
    "zh-CN": "{role:term} {by} 只签字，未盖章",
  },
  "statements-not-checked": {
    en: "{by} cannot sign on {on}: statements of account still to be checked are those of {customers}",
    "zh-CN": "{by} 不能于 {on} 签章：下列客户的对账单尚未核对完毕：{customers}",
  },
  "signed-before-handover-day": {
    en: "{by} signed on {on}, before the day on the handover slip, {day}",
    "zh-CN": "{by} 于 {on} 签章，早于交接单所载日期 {day}",
  },
  "supervisor-not-entitled": {
    en: "{by} ({role:term}) may not oversee a handover; those who may: {expected:term}",
    "zh-CN": "{by}（{role:term}）无权监交；应由{expected:term}监交",
  },
  "handover-not-complete": {
    en: "The handover {handover} is not complete ({status:term})[; still to sign: {missing}]",
    "zh-CN": "交接 {handover} 尚未完成（{status:term}）[；尚待签章：{missing}]",
  },
  "check-running": {
    en: "Still to be checked with the customers by {by}: {open} of {items}; differences so far: {differences}",
    "zh-CN": "{items} 笔中尚有 {open} 笔须在 {by} 前与客户逐一核对；目前差异 {differences} 笔",
  },
  "check-late": {
    en: "Not checked with the customers by {by}: {open} of {items}; differences: {differences}",
    "zh-CN": "{items} 笔中有 {open} 笔未在 {by} 前与客户核对；差异 {differences} 笔",
  },
  "check-finished": {
    en: "Everything is checked with the customers: {items} of {items}, by {by}; differences: {differences}",
    "zh-CN": "全部 {items} 笔均已核对（期限 {by}）；差异 {differences} 笔",
  },
  "ledger-amount-differs": {
    en: "{item} of {customer}: the list says {actual}, the ledger on the day of the handover {expected}",
    "zh-CN": "{customer} 的 {item}：清单为 {actual}，交接日账面为 {expected}",
  },
  "missing-from-list": {
    en: "{item} of {customer} over {expected} is in the ledger and not on the list",
    "zh-CN": "{customer} 的 {item}（{expected}）账上有而清单上没有",
  },
  "not-in-ledger": {
    en: "{item} of {customer} over {actual} is on the list and not open in the ledger",
    "zh-CN": "{customer} 的 {item}（{actual}）清单上有而账上并无未清余额",
  },
  "customer-amount-differs": {
    en: "{item}: {customer} confirms {actual} instead of {expected}",
    "zh-CN": "{item}：{customer} 确认的金额为 {actual}，而非 {expected}",
  },
  "customer-names-unknown-item": {
    en: "{customer} names {item} over {actual}, which is neither on the list nor open in the ledger",
    "zh-CN": "{customer} 提出 {item}（{actual}），清单和账上均无此项",
  },
  "customer-does-not-answer": {
    en: "{customer} was asked about {item} over {expected} and has not answered; to be checked by {by}",
    "zh-CN": "已就 {item}（{expected}）询问 {customer}，尚无答复；核对期限 {by}",
  },
  "not-checked-in-time": {
    en: "{item} of {customer} over {expected} was not checked with the customer by {by}",
    "zh-CN": "{customer} 的 {item}（{expected}）未在 {by} 前与客户核对",
  },
  "liable-unclear": {
    en: "{parties} must answer: {item} was handed over as unclear ({remark})",
    "zh-CN": "由 {parties} 负责：{item} 交接时注明不清（{remark}）",
  },
  "liable-doubt-reported": {
    en: "{parties} must answer: the taker reported a doubt about {item} in time",
    "zh-CN": "由 {parties} 负责：接交人已就 {item} 及时提出疑问",
  },
  "liable-doubt-silent": {
    en: "{parties} must answer: the taker doubted {item} and did not say so in time",
    "zh-CN": "由 {parties} 负责：接交人对 {item} 有疑问而未及时提出",
  },
  "liable-not-listed": {
    en: "{parties} must answer: {item} is not on the handover list",
    "zh-CN": "由 {parties} 负责：{item} 未列入交接清单",
  },
  "liable-signed-clear": {
    en: "{parties} must answer: {item} was signed for as clear",
    "zh-CN": "由 {parties} 负责：{item} 已作为清楚的账项签收",
  },
  "liable-found-late": {
    en: "{parties} must answer: {item} was signed for as clear, and the difference was found on {foundOn}, after the check ended on {checkBy}",
    "zh-CN":
      "由 {parties} 负责：{item} 已作为清楚的账项签收，差异于 {foundOn} 才发现，已过核对期限 {checkBy}",
  },
  "items-not-handed-over": {
    en: "{leaver} still answers for {amounts} in open items: {items}",
    "zh-CN": "{leaver} 名下尚有 {amounts} 未移交：{items}",
  },
  "dossiers-not-handed-over": {
    en: "Customer dossiers still to be handed over: {customers}",
    "zh-CN": "下列客户的信息档案未移交：{customers}",
  },
  "leaver-supervises": {
    en: "{leaver} cannot oversee a handover of which {leaver} is the giver",
    "zh-CN": "{leaver} 不得监交自己的移交",
  },
  "notice-not-given": {
    en: "{leaver} has given no notice; the time asked for is {asked:days}",
    "zh-CN": "{leaver} 未提出离职申请；须提前 {asked:days}",
  },
  "notice-too-short": {
    en: "Notice was given on {given}, {days:days} ago; the time asked for is {asked:days}, which ends on {earliest}",
    "zh-CN": "于 {given} 提出离职，至今 {days:days}；须满 {asked:days}，最早为 {earliest}",
  },
  "not-collected-or-promised": {
    en: "Neither collected nor promised or guaranteed by the customers, which was to be done by {by}: {items}",
    "zh-CN": "下列各笔既未收回，也未取得客户的付款承诺或担保（期限 {by}）：{items}",
  },
  "compensation-not-confirmed": {
    en: "{customer} has not confirmed in writing what the compensation {compensation} over {amount} rests on",
    "zh-CN": "客户 {customer} 未就赔偿事项 {compensation}（{amount}）作出书面确认",
  },
  "difference-not-settled": {
    en: "{leaver} answers for a difference of {difference} in {item} of {customer}, which is neither settled nor confirmed by the customer",
    "zh-CN": "{leaver} 应对 {customer} 的 {item} 差异 {difference} 负责，尚未结清，也未经客户书面确认",
  },
  "check-not-finished": {
    en: "Not checked with the customers yet in the handover {handover}, which must be done by {by}: {items}",
    "zh-CN": "交接 {handover} 中下列各笔尚未与客户核对（期限 {by}）：{items}",
  },
  "pursuit-passes-on": {
    en: "{customer} confirmed the matter of {compensation} over {amount}: {to} goes on with the pursuit, and {leaver} owes the compensation as before",
    "zh-CN":
      "客户 {customer} 已书面确认 {compensation}（{amount}）：追诉由 {to} 接替，{leaver} 的赔偿责任不因离职而免除",
  },
  "pursuit-without-successor": {
    en: "Nobody has taken over {customer}, to go on with the pursuit of {compensation} over {amount}",
    "zh-CN": "无人接替客户 {customer}，{compensation}（{amount}）的追诉无人承接",
  },
  "nothing-holds-leaver": {
    en: "Nothing holds {leaver} up",
    "zh-CN": "{leaver} 可以办理离岗、离职手续",
  },
  "wages-may-be-paid": {
    en: "The last pay of {leaver} may be paid out",
    "zh-CN": "可以发放 {leaver} 的最后一月工资",
  },
  "wages-wait-for-handover": {
    en: "The last pay of {leaver} waits until the handover is finished",
    "zh-CN": "{leaver} 的最后一月工资须待交接完毕后发放",
  },
  "wages-paid-before-handover": {
    en: "{cashier} paid {leaver} on {on}, before the handover was finished, and answers for it",
    "zh-CN": "{cashier} 于 {on} 在交接完毕前向 {leaver} 发放工资，由其负责",
  },
  "refusal-legally-doubtful": {
    en: "Caution: the law may not allow to refuse leaving or pay on these grounds; have a lawyer check",
    "zh-CN": "注意：以上述理由不办理离职手续或不发工资，法律上存有疑问，应请律师审核",
  },
  "restitution-due": {
    en: "{person} must restore {remaining} of {amount} ({kind:term}, {loss}) by {dueOn}",
    "zh-CN": "{person} 须在 {dueOn} 前归还 {loss}（{kind:term}）{amount} 中的 {remaining}",
  },
  "restitution-overdue": {
    en: "{person} should have restored {remaining} of {amount} ({kind:term}, {loss}) by {dueOn}",
    "zh-CN": "{person} 应于 {dueOn} 前归还 {loss}（{kind:term}）{amount} 中的 {remaining}，已逾期",
  },
  "restitution-date-missing": {
    en: "{person} must restore {remaining} of {amount} ({kind:term}, {loss}); no day is set for it",
    "zh-CN": "{person} 须归还 {loss}（{kind:term}）{amount} 中的 {remaining}；尚未限定日期",
  },
  "loss-to-prosecute": {
    en: "The loss {loss} of {amount} ({kind:term}) by {person} is serious enough to be prosecuted",
    "zh-CN": "{person} 造成的损失 {loss}（{kind:term}）{amount} 情节严重，应移送司法机关",
  },
  "hand-over-items": {
    en: "{items} are handed over by a list that everybody signs",
    "zh-CN": "{items} 列入交接清单并由各方签章",
  },
  "hand-over-dossiers": {
    en: "The dossiers of {customers} are handed over",
    "zh-CN": "移交客户 {customers} 的档案",
  },
  "sign-handover": {
    en: "{by} signs the list {handover} as {role:term}",
    "zh-CN": "{by} 以{role:term}身份在交接清单 {handover} 上签章",
  },
  "give-notice": { en: "Notice is given on {on}", "zh-CN": "于 {on} 提出离职申请" },
  "assure-item": {
    en: "{item} is collected, promised or guaranteed",
    "zh-CN": "{item} 收回，或取得付款承诺或担保",
  },
  "confirm-compensation": {
    en: "The customer confirms the compensation {compensation} in writing",
    "zh-CN": "客户书面确认赔偿事项 {compensation}",
  },
  "settle-compensation": {
    en: "The leaver pays what {compensation} comes to",
    "zh-CN": "离岗人员付清 {compensation} 的应赔款项",
  },
  "finish-check": {
    en: "The check of {handover} is finished, {count} items",
    "zh-CN": "交接清单 {handover} 的 {count} 项核对完毕",
  },
  "release-day-comes": { en: "{on} comes", "zh-CN": "到 {on}" },
};
