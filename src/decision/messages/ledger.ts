import type { Messages } from "./message.js";

/** Texts of the room `ledger`. */
export const ledgerMessages: Messages = {
  "over-allocated": {
    en: "{document} asks for {asked} of {item}, and only {applied} could be taken",
    "zh-CN": "{document} 要求核销 {item} 的 {asked}，实际只能核销 {applied}",
  },
  "settles-other-currency": {
    en: "{document} names {item} in {actual} instead of {expected}: nothing was settled",
    "zh-CN": "{document} 以 {actual} 而非 {expected} 指向 {item}：未作核销",
  },
  "settles-other-customer": {
    en: "{document} of customer {actual} names {item} of customer {expected}, who is not of its group: it had no effect",
    "zh-CN": "客户 {actual} 的 {document} 指向客户 {expected} 的 {item}，两者不属同一集团：未生效",
  },
  "unknown-item": {
    en: "{document} names {item}, which is not posted as of that day: it had no effect",
    "zh-CN": "{document} 指向 {item}，而截至该日账上没有此项：未生效",
  },
  "wrong-side": {
    en: "{document} names {item}, which is on the wrong side of the account: it had no effect",
    "zh-CN": "{document} 指向 {item}，而该项的借贷方向不符：未生效",
  },
};
