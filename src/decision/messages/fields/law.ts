import type { Messages } from "../message.js";

/** Names of the fields in a policy's section `law`, below the section. */
export const lawFields: Messages = {
  "": { en: "law", "zh-CN": "法律提示" },
  jurisdiction: { en: "whose law warns", "zh-CN": "适用法律" },
  "jurisdiction=CN": { en: "China", "zh-CN": "中国" },
  "jurisdiction=null": { en: "none", "zh-CN": "无" },
  expiringWithinDays: {
    en: "days before the limitation ends on which a claim is named",
    "zh-CN": "诉讼时效届满前的提示天数",
  },
};
