import { plainDate } from "receivables/calendar";
import { type SupplyContract, chinaLaw, checkPaymentTerms } from "receivables/law";
import { describe, expect, test } from "vitest";
import { contract } from "./build-facts.js";

const codes = (over: Partial<SupplyContract>): readonly string[] =>
  checkPaymentTerms(contract(over), chinaLaw).reasons.map(({ code }) => code);
const day = plainDate;

describe("Order 802, article 9 (Order 728, article 8): organs and institutions pay within 30 days, 60 at most", () => {
  test.each(["organ", "institution"] as const)("%s: 59 and 60 days may be agreed, 61 not", (buyer) => {
    expect(codes({ buyer, agreedDays: 59 })).toEqual(["terms-within-law"]);
    expect(codes({ buyer, agreedDays: 60 })).toEqual(["terms-within-law"]);
    expect(codes({ buyer, agreedDays: 61 })).toEqual(["term-too-long"]);
  });

  test("a silent contract has the 30 days of the law", () => {
    const check = checkPaymentTerms(contract(), chinaLaw);
    expect(check.outcome).toBe("no-objection");
    expect(check.reasons[0]?.facts["days"]).toBe(30);
  });

  test("holds from 2020-09-01 by the day of the contract, by the article of the order then in force", () => {
    const over = { agreedDays: 61 } as const;
    const before = checkPaymentTerms(contract({ ...over, concludedOn: day("2020-08-31") }), chinaLaw);
    expect(before.outcome).toBe("not-bound");
    expect(before.reasons).toMatchObject([
      { code: "before-law", facts: { subject: "K-1", on: "2020-08-31", from: "2020-09-01" } },
    ]);
    const [first] = checkPaymentTerms(
      contract({ ...over, concludedOn: day("2020-09-01") }),
      chinaLaw,
    ).reasons;
    expect(first).toMatchObject({
      code: "term-too-long",
      citation: "保障中小企业款项支付条例 Art. 8",
      expected: 60,
      actual: 61,
      basis: { rule: "payment-term-public-2020", inForceFrom: "2020-09-01", certainty: "sure" },
    });
    const [old] = checkPaymentTerms(contract({ ...over, concludedOn: day("2025-05-31") }), chinaLaw).reasons;
    expect(old?.basis.rule).toBe("payment-term-public-2020");
    const [now] = checkPaymentTerms(contract({ ...over, concludedOn: day("2025-06-01") }), chinaLaw).reasons;
    expect(now?.citation).toBe("保障中小企业款项支付条例 Art. 9");
    expect(now?.basis.inForceFrom).toBe("2025-06-01");
  });
});

describe("Order 802, article 9: large enterprises pay within 60 days since 2025-06-01, without a number before", () => {
  const buyer = "large-enterprise";

  test("more than 60 days stand only by the custom of the trade", () => {
    expect(codes({ buyer, agreedDays: 60 })).toEqual(["terms-within-law"]);
    expect(codes({ buyer, agreedDays: 61 })).toEqual(["term-longer-by-custom-only"]);
    expect(codes({ buyer })).toEqual(["terms-within-law"]);
  });

  test("before, any number of days is left to custom", () => {
    expect(codes({ buyer, agreedDays: 61, concludedOn: day("2025-05-31") })).toEqual(["terms-within-law"]);
  });

  test("no pay-when-paid since 2025-06-01, whatever the days", () => {
    expect(codes({ buyer, payWhenPaid: true, concludedOn: day("2025-05-31") })).toEqual(["terms-within-law"]);
    expect(codes({ buyer, payWhenPaid: true })).toEqual(["pay-when-paid-forbidden"]);
    expect(codes({ buyer, payWhenPaid: true, agreedDays: 90 })).toEqual([
      "term-longer-by-custom-only",
      "pay-when-paid-forbidden",
    ]);
  });
});

describe("Order 802, articles 2 and 3: who is bound", () => {
  test.each(["sme", "consumer"] as const)("not a buyer that is a %s", (buyer) => {
    const check = checkPaymentTerms(contract({ buyer, agreedDays: 365, payWhenPaid: true }), chinaLaw);
    expect(check.outcome).toBe("not-bound");
    expect(check.reasons).toMatchObject([{ code: "buyer-not-bound", actual: buyer }]);
  });

  test("not towards a seller that did not state its size at contract", () => {
    expect(codes({ sellerStatedSme: false, agreedDays: 365 })).toEqual(["seller-not-stated-sme"]);
    expect(codes({ sellerStatedSme: false, buyer: "sme" })).toEqual([
      "buyer-not-bound",
      "seller-not-stated-sme",
    ]);
  });
});

test("the terms stay as they are: a check changes nothing, and the same warning has the same id", () => {
  const one = Object.freeze(contract({ agreedDays: 90 }));
  expect(checkPaymentTerms(one, chinaLaw)).toEqual(checkPaymentTerms(one, chinaLaw.toReversed()));
  expect(checkPaymentTerms(one, chinaLaw).reasons[0]?.id).toBe(
    "law:term-too-long/payment-term-public-2025/K-1",
  );
});

test.each([-1, 30.5, Number.NaN])("a term of %d days is refused", (agreedDays) => {
  expect(() => checkPaymentTerms(contract({ agreedDays }), chinaLaw)).toThrowError(
    expect.objectContaining({ code: "days-not-whole", field: "contract.agreedDays" }),
  );
});

test("a table without rules binds nobody", () => {
  expect(checkPaymentTerms(contract({ agreedDays: 90 }), [])).toEqual({ outcome: "not-bound", reasons: [] });
  const scopeOnly = chinaLaw.filter(({ kind }) => kind === "sme-scope");
  expect(checkPaymentTerms(contract({ agreedDays: 90 }), scopeOnly).outcome).toBe("not-bound");
});
