import type { Messages } from "./message.js";

/** Texts of the room `decision`. */
export const decisionMessages: Messages = {
  "rule-met": { en: "{rule:term}: in order", "zh-CN": "{rule:term}：符合要求" },
  "rule-not-set": { en: "{rule:term}: the policy has no such rule", "zh-CN": "{rule:term}：制度未作规定" },
  "rule-not-applicable": { en: "{rule:term}: does not apply here", "zh-CN": "{rule:term}：此处不适用" },
  "rule-settled-before": {
    en: "{rule:term}: not asked, since a rule before it settles the matter",
    "zh-CN": "{rule:term}：前项规则已有定论，不再适用",
  },
};
