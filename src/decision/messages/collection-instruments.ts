import type { Messages } from "./message.js";

/** Texts of the room `collection` about cheques and bills of exchange. */
export const instrumentMessages: Messages = {
  "instrument-in-order": {
    en: "{instrument} ({kind:term}) may be taken",
    "zh-CN": "{instrument}（{kind:term}）可以收取",
  },
  "issue-date-missing": {
    en: "{instrument} has no date of issue[ ({law})]",
    "zh-CN": "{instrument} 没有出票日期[（{law}）]",
  },
  "issued-in-the-future": {
    en: "{instrument} is dated {found}, after {right}",
    "zh-CN": "{instrument} 的出票日期为 {found}，晚于 {right}",
  },
  "due-date-missing": { en: "{instrument} has no due date", "zh-CN": "{instrument} 没有到期日" },
  "due-before-issue": {
    en: "{instrument} is due on {found}, before its issue",
    "zh-CN": "{instrument} 的到期日 {found} 早于出票日期",
  },
  "payee-missing": {
    en: "{instrument} names no payee[; it must be {right}][ ({law})]",
    "zh-CN": "{instrument} 没有收款人[，应为 {right}][（{law}）]",
  },
  "payee-differs": {
    en: "The payee on {instrument} is {found}; it must be {right}",
    "zh-CN": "{instrument} 的抬头为 {found}，应为 {right}",
  },
  "figures-missing": {
    en: "{instrument} has no amount in figures[; it must be {right}][ ({law})]",
    "zh-CN": "{instrument} 没有小写金额[，应为 {right}][（{law}）]",
  },
  "words-missing": {
    en: "{instrument} has no amount in words[; it must be {right}][ ({law})]",
    "zh-CN": "{instrument} 没有大写金额[，应为 {right}][（{law}）]",
  },
  "words-unreadable": {
    en: "The words {found} on {instrument} are no amount by the rule of writing[; they must be {right}][ ({law})]",
    "zh-CN": "{instrument} 的大写金额 {found} 书写不规范[，应为 {right}][（{law}）]",
  },
  "words-differ-from-figures": {
    en: "Figures and words on {instrument} differ[, which makes it void ({law})]: {found} ({field:term}) must be {right}",
    "zh-CN": "{instrument} 的大小写金额不一致[，票据无效（{law}）]：{found}（{field:term}）应为 {right}",
  },
  "amount-differs-from-agreed": {
    en: "{instrument} is over {found}; {right} was agreed",
    "zh-CN": "{instrument} 的金额为 {found}，约定为 {right}",
  },
  "drawer-signature-missing": {
    en: "The drawer did not sign {instrument}[ ({law})]",
    "zh-CN": "{instrument} 没有出票人签章[（{law}）]",
  },
  "signature-on-back-missing": {
    en: "The customer did not sign the back of {instrument}",
    "zh-CN": "{instrument} 背面没有客户签名",
  },
  "first-endorser-not-payee": {
    en: "The first endorser of {instrument}[, {found},] is not the payee[, {right}][ ({law})]",
    "zh-CN": "{instrument} 的第一背书人[ {found} ]与收款人[ {right} ]不一致[（{law}）]",
  },
  "endorsement-chain-broken": {
    en: "The endorsements of {instrument} are not continuous at endorser {number}[, {found}][; it must be {right}][ ({law})]",
    "zh-CN": "{instrument} 背书不连续：第 {number} 背书人[ {found} ]有误[，应为 {right}][（{law}）]",
  },
  "holder-not-last-endorsee": {
    en: "{instrument} is not endorsed to {right} at the end[ but to {found}][ ({law})]",
    "zh-CN": "{instrument} 的最后被背书人不是 {right}[，而是 {found}][（{law}）]",
  },
  "endorsement-illegible": {
    en: "Endorsement {number} of {instrument} cannot be read[ ({law})]",
    "zh-CN": "{instrument} 的第 {number} 次背书不清晰[（{law}）]",
  },
  "endorsement-not-signed": {
    en: "Endorsement {number} of {instrument} is not signed[ ({law})]",
    "zh-CN": "{instrument} 的第 {number} 次背书未签章[（{law}）]",
  },
  "endorsed-though-not-transferable": {
    en: "{instrument} is marked by its drawer as not transferable and endorsed nevertheless[ ({law})]",
    "zh-CN": "{instrument} 由出票人记载“不得转让”，仍被背书转让[（{law}）]",
  },
  "endorsed-after-bar": {
    en: "An endorser marked {instrument} as not transferable, and it was endorsed again[ by {found}]; whoever barred it does not answer for it to later holders[ ({law})]",
    "zh-CN":
      "背书人记载“不得转让”后，{instrument} 又被[ {found} ]背书转让；作该记载的背书人对其后手的被背书人不承担保证责任[（{law}）]",
  },
  "endorsement-partial": {
    en: "Endorsement {number} of {instrument} transfers only {found}[, which is void ({law})]",
    "zh-CN": "{instrument} 的第 {number} 次背书仅转让 {found}[，部分背书无效（{law}）]",
  },
  "endorsement-to-several": {
    en: "Endorsement {number} of {instrument} is to several: {found}[; that is void ({law})]",
    "zh-CN": "{instrument} 的第 {number} 次背书转让给数人：{found}[，无效（{law}）]",
  },
  "endorsement-conditional": {
    en: "Endorsement {number} of {instrument} names a condition: {found}[; it has no effect ({law})]",
    "zh-CN": "{instrument} 的第 {number} 次背书附有条件：{found}[，所附条件不具有票据上的效力（{law}）]",
  },
  "name-differs-from-invoice-stamp": {
    en: "{found} gives {instrument}; the name on the invoice stamp is {right}",
    "zh-CN": "{instrument} 的交付人为 {found}，与发票印章名称 {right} 不一致",
  },
  "tenor-too-long": {
    en: "{instrument} runs until {found}, longer than {right}, the latest day that the law allows[ ({law})]",
    "zh-CN": "{instrument} 的到期日为 {found}，超过法定最长期限 {right}[（{law}）]",
  },
  "presentment-over": {
    en: "{instrument} was to be presented by {lastOn}[ ({law})]; {asOf} is too late",
    "zh-CN": "{instrument} 的提示付款期限为 {lastOn}[（{law}）]，{asOf} 已过期",
  },
  "already-due": {
    en: "{instrument} is due; present it by {lastOn}[ ({law})]",
    "zh-CN": "{instrument} 已到期，应于 {lastOn} 前提示付款[（{law}）]",
  },
  "not-verified-with-bank": {
    en: "The bank was not asked whether {instrument} is genuine",
    "zh-CN": "{instrument} 未向银行查询真伪",
  },
  "not-genuine": {
    en: "The bank says that {instrument} is not genuine[ ({law})]",
    "zh-CN": "经银行查询，{instrument} 为伪造或变造[（{law}）]",
  },
  "bill-allocated": {
    en: "{amount} of the bill {instrument} of {customer} goes to {items}",
    "zh-CN": "{customer} 的票据 {instrument} 中 {amount} 用于结清 {items}",
  },
  "surplus-kept": {
    en: "{surplus} of the bill {instrument} of {customer} is kept as a temporary receipt against what comes next",
    "zh-CN": "{customer} 的票据 {instrument} 余额 {surplus} 记入暂收款，抵下次货款",
  },
  "change-given-with-consent": {
    en: "{change} of the surplus of {surplus} on the bill {instrument} is given back in cash to {customer}, with the consent of {by}",
    "zh-CN": "经 {by} 同意，票据 {instrument} 的余额 {surplus} 中 {change} 以现金找回 {customer}",
  },
  "change-without-consent": {
    en: "{customer} may not be given {change} in cash on the bill {instrument}: nobody who may consent did[; signed by {by}]",
    "zh-CN": "票据 {instrument} 未经有权人同意，不得向 {customer} 找回现金 {change}[；签字：{by}]",
  },
  "change-above-surplus": {
    en: "{change} in cash for {customer} is above the surplus of {surplus} on the bill {instrument}; nothing is given back",
    "zh-CN": "向 {customer} 找回的现金 {change} 超过票据 {instrument} 的余额 {surplus}，不予找回",
  },
  "instrument-field-filled": {
    en: "{instrument}: {place:term}[ (endorsement {number})]: {value}",
    "zh-CN": "{instrument}：{place:term}[（第 {number} 次背书）]为 {value}",
  },
  "instrument-field-empty": {
    en: "{instrument}: {place:term}[ (endorsement {number})]: none",
    "zh-CN": "{instrument}：{place:term}[（第 {number} 次背书）]为空",
  },
  "bank-confirms": {
    en: "The bank is asked about {instrument} on {on} and says that it is genuine",
    "zh-CN": "于 {on} 向银行查询 {instrument}，银行确认其真实",
  },
  "instrument-given-on": { en: "It is handed over on {on}", "zh-CN": "于 {on} 交付" },
};
