import type { Messages } from "./message.js";

/** Texts of the room `interest`. */
export const interestMessages: Messages = {
  "credit-bears-no-interest": {
    en: "{item} is a credit of the customer, which bears no interest",
    "zh-CN": "{item} 为客户贷项，不计利息",
  },
  "charge-bears-no-interest": {
    en: "{item} is itself a charge ({charge:term}), on which no interest is charged",
    "zh-CN": "{item} 本身即为费用（{charge:term}），不再计息",
  },
  "no-due-date-no-interest": {
    en: "{item} has no due date yet and bears no interest",
    "zh-CN": "{item} 尚无到期日，不计利息",
  },
  "no-interest-before-due": {
    en: "{item} is due on {dueOn}; interest begins on the day after",
    "zh-CN": "{item} 于 {dueOn} 到期，自次日起计息",
  },
  "no-interest-within-grace": {
    en: "{item} is {days:days} overdue, within the grace of {grace:days} that is free of interest",
    "zh-CN": "{item} 已逾期 {days:days}，仍在 {grace:days} 免息宽限期内",
  },
  "settled-in-time-no-interest": {
    en: "{item} was settled by {freeUntil}, in time, and bears no interest",
    "zh-CN": "{item} 已于 {freeUntil} 之前（含当日）按期结清，不计利息",
  },
  "interest-closed-with-principal": {
    en: "{item} was settled in full on {closedOn}, and with it its interest",
    "zh-CN": "{item} 已于 {closedOn} 全额结清，利息随本金了结",
  },
  "charge-closed-with-principal": {
    en: "{item} is settled, and with it the {amount} open of {charge}",
    "zh-CN": "{item} 已结清，{charge} 的未清额 {amount} 随之了结",
  },
  "interest-accrued": {
    en: "{item} bears interest of {interest} for {days:days}",
    "zh-CN": "{item} 计息 {days:days}，利息为 {interest}",
  },
  "interest-capped": {
    en: "The interest on {item} is limited to {cap} {currency}",
    "zh-CN": "{item} 的利息以 {cap} {currency} 为上限",
  },
  "interest-to-claim": {
    en: "Of the {accrued} that {item} bears, {alreadyClaimed} was claimed before; {amount} is claimed now",
    "zh-CN": "{item} 应计利息 {accrued}，此前已计收 {alreadyClaimed}，本次计收 {amount}",
  },
  "interest-all-claimed": {
    en: "Of the {accrued} that {item} bears, {alreadyClaimed} was claimed before; nothing is left to claim",
    "zh-CN": "{item} 应计利息 {accrued}，此前已计收 {alreadyClaimed}，无需再计收",
  },
  "interest-below-minimum": {
    en: "Of the {accrued} that {item} bears, {alreadyClaimed} was claimed before; {amount} is less than the least claim of {minimum} and waits",
    "zh-CN":
      "{item} 应计利息 {accrued}，此前已计收 {alreadyClaimed}，余额 {amount} 低于最低计收额 {minimum}，留待以后计收",
  },
  "interest-overclaimed": {
    en: "{alreadyClaimed} was claimed on {item}, more than the {accrued} it bears; nothing is claimed now",
    "zh-CN": "{item} 此前已计收 {alreadyClaimed}，超过应计利息 {accrued}，本次不再计收",
  },
  "charge-waived": {
    en: "{amount} of {charge} is waived by {by}, {role:term}: {because}",
    "zh-CN": "{by}（{role:term}）免收 {charge} 中的 {amount}，理由：{because}",
  },
  "waiver-not-a-charge": {
    en: "{charge} is neither interest nor a fee",
    "zh-CN": "{charge} 既非利息也非费用",
  },
  "waiver-nothing-open": {
    en: "Nothing of {charge} is open",
    "zh-CN": "{charge} 已无未清金额",
  },
  "waiver-exceeds-open": {
    en: "{amount} is more than the {open} that is open of {charge}",
    "zh-CN": "{amount} 超过 {charge} 的未清金额 {open}",
  },
  "waiver-not-positive": {
    en: "{amount} of {charge} cannot be waived; more than zero is needed",
    "zh-CN": "不能免收 {charge} 中的 {amount}，金额须大于零",
  },
  "waiver-role-not-authorised": {
    en: "The {role:term} may not waive {charge}[; those who may: {roles:term}]",
    "zh-CN": "{role:term}无权免收 {charge}[，有权者为：{roles:term}]",
  },
  "waiver-without-reason": {
    en: "{charge} cannot be waived without a written reason",
    "zh-CN": "免收 {charge} 须书面说明理由",
  },
  "principal-not-settled": {
    en: "What {charge} was charged on is not settled in full[: {item}]",
    "zh-CN": "{charge} 所依据的款项尚未结清[：{item}]",
  },
  "charge-not-open": { en: "Nothing is open of {charge}", "zh-CN": "{charge} 无未结金额" },
  "interest-accrues": {
    en: "Interest on {item} comes to {interest}, {more} more than now",
    "zh-CN": "{item} 的利息达到 {interest}，比现在多 {more}",
  },
  "interest-is-claimed": {
    en: "{amount} of interest on {item} are claimed",
    "zh-CN": "就 {item} 收取利息 {amount}",
  },
  "waiver-of-amount": {
    en: "{amount} of {charge} are waived instead of {asked}",
    "zh-CN": "{charge} 免收 {amount}，而非 {asked}",
  },
  "waiver-by-role": {
    en: "Somebody decides on {charge} in the role of one of: {roles:term}",
    "zh-CN": "由下列职务之一决定免收 {charge}：{roles:term}",
  },
  "waiver-gives-reason": {
    en: "A reason is given for waiving {charge}",
    "zh-CN": "说明免收 {charge} 的理由",
  },
  "principal-is-paid": { en: "{amount} are received on {item}", "zh-CN": "收到 {item} 的款项 {amount}" },
};
