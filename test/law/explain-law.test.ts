import { plainDate } from "receivables/calendar";
import type { Reason } from "receivables/decision";
import { explain, explainReason } from "receivables/decision/texts";
import {
  capWageDeduction,
  chinaLaw,
  checkDefaultInterest,
  checkDeposit,
  checkDraftTenor,
  checkLeavingRefusal,
  checkPaymentTerms,
  legalDueDate,
  limitationOf,
} from "receivables/law";
import { describe, expect, test } from "vitest";
import { lawMessages } from "../../src/decision/messages/law.js";
import { contract, event, item, yuan } from "./build-facts.js";

const day = plainDate;
const asOf = day("2026-01-01");
const large = contract({ buyer: "large-enterprise", agreedDays: 90, payWhenPaid: true });
const lpr = [{ from: day("2019-08-20"), rate: "0.0425", per: "year" }] as const;
const interest = (agreed: string | null) =>
  checkDefaultInterest(
    { contract: large, agreed: agreed === null ? null : { rate: agreed, per: "year" }, lpr },
    chinaLaw,
  );
const due = (over: object) => legalDueDate({ contract: contract(), asOf, ...over }, chinaLaw);
const limit = (dueOn: string | null, ...events: ReturnType<typeof event>[]) =>
  limitationOf({ item: item(dueOn), events, asOf }, chinaLaw);
const wage = {
  person: "wang",
  paidOn: asOf,
  wage: yuan("8000"),
  minimumWage: yuan("2500"),
  agreedInContract: true,
};
const cap = (amount: string, over = {}) =>
  capWageDeduction({ ...wage, debts: [{ id: "L", since: asOf, amount: yuan(amount) }], ...over }, chinaLaw);
const deposit = {
  id: "B-1",
  kind: "other-deposit",
  concludedOn: asOf,
  construction: true,
  cashOnly: true,
} as const;
const draft = { id: "D-1", issuedOn: day("2023-01-01"), dueOn: day("2023-07-02") };
const old = contract({ buyer: "large-enterprise", concludedOn: day("2021-01-01") });

const checks: readonly { readonly reasons: readonly Reason[] }[] = [
  checkPaymentTerms(large, chinaLaw),
  checkPaymentTerms(contract({ agreedDays: 61 }), chinaLaw),
  checkPaymentTerms(contract(), chinaLaw),
  checkPaymentTerms(contract({ buyer: "sme", sellerStatedSme: false }), chinaLaw),
  checkPaymentTerms(contract({ concludedOn: day("2019-01-01") }), chinaLaw),
  due({ deliveredOn: day("2025-07-01") }),
  due({ acceptance: { acceptedOn: day("2025-07-01") } }),
  due({ acceptance: { by: day("2025-07-01") } }),
  due({ settlement: { confirmedOn: day("2025-07-01") } }),
  due({}),
  due({ contract: old, deliveredOn: day("2025-07-01") }),
  interest(null),
  interest("0.04"),
  interest("0.05"),
  limit(null),
  limit("2026-02-01"),
  limit("2024-02-01"),
  limit("2022-02-01", event("S-1", "statement-confirmed", "2024-01-01")),
  limit("2022-02-01", event("L-1", "demand", "2025-06-01")),
  cap("1"),
  cap("5000"),
  cap("5000", { wage: yuan("2600") }),
  cap("5000", { agreedInContract: false }),
  checkLeavingRefusal({ person: "wang", on: asOf, papers: true, lastPay: true }, chinaLaw),
  checkDraftTenor(draft, chinaLaw),
  checkDraftTenor({ ...draft, dueOn: draft.issuedOn }, chinaLaw),
  checkDeposit(deposit, chinaLaw),
  checkDeposit({ ...deposit, kind: "bid-deposit", cashOnly: false }, chinaLaw),
];
const reasons = checks.flatMap((check) => check.reasons);

describe("what the law says is explained in both languages", () => {
  test("every code comes up", () => {
    expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(Object.keys(lawMessages)));
  });

  test.each(["en", "zh-CN"] as const)("in %s, with every fact and no code", (language) => {
    for (const reason of reasons) {
      const text = explainReason(reason, language);
      expect(text).not.toMatch(/[{}[\]]|undefined|null|\b(none|无)\b/);
      expect(text).not.toMatch(
        /\b(large-enterprise|\w+-deposit|statement-confirmed|settlement-confirmation)\b/,
      );
    }
  });

  test("a warning in English and in Chinese, with the article", () => {
    const check = checkPaymentTerms(contract({ agreedDays: 61 }), chinaLaw);
    expect(explain(check)).toBe(
      [
        "The law objects",
        "- K-1 gives the buyer (organ of state) 61 days to pay, more than the 60 days that the law allows [保障中小企业款项支付条例 Art. 9]",
      ].join("\n"),
    );
    expect(explain(check, "zh-CN")).toBe(
      [
        "法律提示",
        "- K-1 约定买方（机关）的付款期限为 61 天，超过法定最长期限 60 天 [保障中小企业款项支付条例 第9条]",
      ].join("\n"),
    );
  });

  test("a rate in percent", () => {
    expect(explainReason(interest(null).reasons[0] as Reason)).toBe(
      "K-1 states no rate for late payment: by law it is 0.05 % per day",
    );
  });
});
