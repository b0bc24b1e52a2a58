import type { Reason, Trace } from "receivables/decision";
import { explainTrace } from "receivables/decision/texts";
import { money } from "receivables/money";
import { expect, test } from "vitest";

const yuan = (amount: string) => money(amount, "CNY");
const exceeded: Reason = {
  code: "limit-exceeded",
  citation: "Art. 12, 15",
  facts: { holder: "C1", limit: yuan("1000"), after: yuan("1200"), excess: yuan("200") },
};
const within: Reason = {
  code: "within-limit",
  citation: "Art. 12, 15",
  facts: { holder: "G", limit: yuan("5000"), after: yuan("1200") },
};
const expired: Reason = {
  code: "limit-expired",
  citation: "Art. 8",
  facts: { holder: "C1", validUntil: "2026-06-30" },
};
const trace: Trace = {
  decision: { outcome: "refer", reasons: [exceeded] },
  rules: [
    {
      rule: "limit",
      citation: "Art. 12, 15",
      fired: true,
      looks: [
        { ...exceeded, fired: true },
        { ...within, fired: false },
      ],
      notAsked: null,
    },
    { rule: "expiry", citation: "Art. 8", fired: false, looks: [], notAsked: expired },
  ],
  changes: [
    {
      outcome: "approve",
      parts: [
        { kind: "payment", ...exceeded },
        { kind: "paper", ...expired },
      ],
    },
  ],
};

test("a trace in words: the decision, all that was looked at, and what would change it", () => {
  expect(explainTrace(trace)).toBe(`Referred
- With the order C1 owes 1,200.00 CNY, 200.00 CNY more than its limit of 1,000.00 CNY [Art. 12, 15]

Rules looked at
✗ With the order C1 owes 1,200.00 CNY, 200.00 CNY more than its limit of 1,000.00 CNY [Art. 12, 15]
✓ With the order G owes 1,200.00 CNY, within its limit of 5,000.00 CNY [Art. 12, 15]
– The limit of C1 held until 2026-06-30 and has expired [Art. 8]

What would change it
- approved: With the order C1 owes 1,200.00 CNY, 200.00 CNY more than its limit of 1,000.00 CNY [Art. 12, 15]
  and The limit of C1 held until 2026-06-30 and has expired [Art. 8]`);
});

test("and in Chinese, with nothing said of what is empty", () => {
  expect(explainTrace({ ...trace, rules: [] }, "zh-CN")).toBe(`提交审批
- 计入本订单后 C1 的信用敞口为 1,200.00 CNY，超过额度 1,000.00 CNY，超出 200.00 CNY [第12条、第15条]

如何改变结果
- 批准：计入本订单后 C1 的信用敞口为 1,200.00 CNY，超过额度 1,000.00 CNY，超出 200.00 CNY [第12条、第15条]
  并且：C1 的信用额度有效期至 2026-06-30，已失效 [第8条]`);
});
