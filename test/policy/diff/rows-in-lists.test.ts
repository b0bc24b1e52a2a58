import { type Policy, chinaTradeRegulation, diffPolicies, explainReason } from "receivables";
import { expect, test } from "vitest";
import { the } from "../dates-ahead/build-facts.js";

const { collection, escalation } = chinaTradeRegulation;

function said(after: Policy): readonly string[] {
  return diffPolicies(chinaTradeRegulation, after).flatMap((change) => [
    explainReason(change, "en"),
    explainReason(change, "zh-CN"),
  ]);
}

test("who may grant discounts is named beside the amount", () => {
  const authority = [
    { role: "business-manager", upTo: { amount: "500.00", currency: "CNY" }, share: null },
  ] as const;
  const discounts = { ...collection.discounts, authority };
  const after = { ...chinaTradeRegulation, collection: { ...collection, discounts } } as unknown as Policy;
  expect(said(after)).toEqual([
    "discounts that a role may grant by itself: business manager, 500.00 CNY instead of not stated",
    "各岗位的折让权限：业务经理、500.00 CNY，原为未规定",
  ]);
});

test("the actions of what comes after the last stage are words of the language", () => {
  const { actions, fromDays: _, toDays: __, ...last } = the(escalation.stages[2]);
  const beyond = { ...last, id: "beyond", actions: actions.filter(({ what }) => what === "report") };
  const after = { ...chinaTradeRegulation, escalation: { ...escalation, beyond } };
  expect(said(after)[1]).toContain("；催收措施：报告");
});

test("more late interest is stricter for the customer, less is more lenient", () => {
  const { interest } = chinaTradeRegulation;
  const at = (rate: string): Policy => {
    const rates = interest.rates.map((row) => ({ ...row, rate }));
    return { ...chinaTradeRegulation, interest: { ...interest, rates } };
  };
  expect(said(at("0.001"))[0]).toBe(
    "From 2000-01-01 late interest is 0.1 % a day instead of 0.05 % a day (stricter for the customer)",
  );
  expect(said(at("0.0001"))[1]).toContain("（对客户从宽）");
});
