import type { Message } from "./message.js";

/** The headings of a trace. */
export const traceHeadings: Readonly<Record<"rules" | "changes" | "and", Message>> = {
  rules: { en: "Rules looked at", "zh-CN": "逐条规则" },
  changes: { en: "What would change it", "zh-CN": "如何改变结果" },
  and: { en: "and ", "zh-CN": "并且：" },
};
