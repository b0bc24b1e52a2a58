import type { Messages } from "./message.js";

/** Texts of the room `accountability`. */
export const accountabilityMessages: Messages = {
  "given-back-paid-in-full": {
    en: "{amount} is given back to {person}: {item} is paid[, last by {payment}]",
    "zh-CN": "{item} 已收清[（末笔 {payment}）]，退回 {person} {amount}",
  },
  "given-back-in-proportion": {
    en: "{amount} is given back to {person}: of {due} for {item}, {paid} is paid[, last by {payment}]",
    "zh-CN": "{item} 应收 {due}，已收回 {paid}[（末笔 {payment}）]，按比例退回 {person} {amount}",
  },
  "taken-again": {
    en: "{amount} is taken from {person} again: of {due} for {item}, {paid} is paid[; {payment} did not last]",
    "zh-CN": "{item} 应收 {due}，实际收回 {paid}[（{payment} 未能兑现）]，重新扣减 {person} {amount}",
  },
  "item-not-in-ledger": {
    en: "{entry} of {person} is for {item}, which the ledger does not know: whether it was paid cannot be said",
    "zh-CN": "{person} 的 {entry} 所涉 {item} 账上查无，无法判断是否已收回",
  },
  "recovery-in-another-currency": {
    en: "The recovery {recovery} of {amount} for {item} is not in its currency, {currency}, and is not counted",
    "zh-CN": "收回款 {recovery}（{amount}）与 {item} 的币种 {currency} 不同，未予计入",
  },
  "already-entered-otherwise": {
    en: "{entry} of {person} ({cause:term}) was entered with {entered}; now it comes to {now}, which cannot be set off against it; what was entered stays",
    "zh-CN":
      "{person} 的 {entry}（{cause:term}）已按 {entered} 入册，现计为 {now}，币种不同，无法冲抵；已入册的不变",
  },
  "no-longer-decided": {
    en: "{entry} ({cause:term}) is given back to {person}: nothing is decided for {item} any more",
    "zh-CN": "{item} 已不再认定责任，{entry}（{cause:term}）退回 {person}",
  },
  "nothing-left-to-give-back": {
    en: "{deduction} gives back {asked} for {item}; {left} of it was never taken or is given back already",
    "zh-CN": "{deduction} 拟就 {item} 退回 {asked}，其中 {left} 未曾扣减或已经退回",
  },
  "loss-without-amount": {
    en: "{parties} must answer for {item} ({difference:term}), but the amount cannot be told: the two sides cannot be compared",
    "zh-CN": "{item}（{difference:term}）由 {parties} 负责，但双方金额无法比较，数额待定",
  },
  "reversed-entry-unknown": {
    en: "{entry} of {person} over {amount} gives back or takes again {reverses}, which is not in the book",
    "zh-CN": "{person} 的 {entry}（{amount}）所冲回的 {reverses} 不在册中",
  },
  "reversal-of-another": {
    en: "{entry} of {person} over {amount} names {reverses}, which is of another person, account or currency, or reverses another itself",
    "zh-CN": "{person} 的 {entry}（{amount}）所冲回的 {reverses} 人员、账目或币种不符，或其本身即为冲回",
  },
  "gives-back-nothing-named": {
    en: "{entry} of {person} over {amount} gives back, and does not say what",
    "zh-CN": "{person} 的 {entry}（{amount}）为退回，但未注明退回何项",
  },
  "given-back-above-taken": {
    en: "{person}: of {taken} taken as {entry} ({cause:term}), {net} too much was given back",
    "zh-CN": "{person}：{entry}（{cause:term}）扣减 {taken}，多退 {net}",
  },
  "taken-again-above-taken": {
    en: "{person}: {taken} was taken as {entry} ({cause:term}), and with what was taken again it is {net}",
    "zh-CN": "{person}：{entry}（{cause:term}）原扣减 {taken}，连同重新扣减共 {net}",
  },
  "taken-from-commission": {
    en: "{deducted} comes off the commission of {person} for {month} ({commission}) first; owed: {owed}[; not covered: {carried}]",
    "zh-CN": "{person} {month} 的业务提成 {commission} 中先扣 {deducted}；应扣 {owed}[；不足 {carried}]",
  },
  "taken-from-wage": {
    en: "{deducted} comes off the wage of {person} for {month} ({wage}); owed: {owed}[; carried forward: {carried}]",
    "zh-CN": "{person} {month} 的工资 {wage} 中扣除 {deducted}；应赔 {owed}[；结转 {carried}]",
  },
  "refund-due": {
    en: "{amount} is paid back to {person} with the pay of {month}: {entry} was given back after it had been taken",
    "zh-CN": "{entry} 扣款后已予退回，随 {month} 的薪酬退还 {person} {amount}",
  },
  "wage-missing": {
    en: "The wage of {person} for {month} in {currency} is not stated: nothing is taken, {owed} is carried forward",
    "zh-CN": "未提供 {person} {month} 的工资（{currency}）：不予扣除，{owed} 结转",
  },
  "commission-missing": {
    en: "The commission of {person} for {month} in {currency} is not stated: nothing is taken, {owed} is carried forward",
    "zh-CN": "未提供 {person} {month} 的业务提成（{currency}）：不予扣除，{owed} 结转",
  },
  "wage-rule-missing": {
    en: "No rule on deductions from wages is in force when the wage of {person} for {month} is paid: nothing is taken, {owed} is carried forward",
    "zh-CN": "{person} {month} 的工资发放时，未载有效的工资扣除规定：不予扣除，{owed} 结转",
  },
  "deducted-above-limit": {
    en: "{taken} was taken from the pay of {person} for {month}; at most {limit} could be",
    "zh-CN": "{person} {month} 的薪酬已扣 {taken}，超过最高可扣 {limit}",
  },
  "deduction-of-unknown-entry": {
    en: "The deduction {deduction} of {amount} in {month} is for {entry}, for which nobody's pay is taken: it is not counted",
    "zh-CN": "{month} 的扣款 {deduction}（{amount}）所依据的 {entry} 不在可扣薪酬之列，未予计入",
  },
  "deduction-after-last-month": {
    en: "The deduction {deduction} of {amount} for {entry} is of {month}, after the last month planned, {to}: it is not counted",
    "zh-CN": "扣款 {deduction}（{entry}，{amount}）属于 {month}，晚于所计划的最后月份 {to}，未予计入",
  },
};
