import { plainDate } from "receivables/calendar";
import { chinaLaw, checkDeposit, checkDraftTenor, checkLeavingRefusal } from "receivables/law";
import { describe, expect, test } from "vitest";

const day = plainDate;

describe("Labour Contract Law, articles 37 and 50: refusing leaving formalities", () => {
  const refusal = { person: "wang", on: day("2026-03-31"), papers: true, lastPay: true };

  test("is warned of, and so is withholding the last pay, both as assumed", () => {
    const check = checkLeavingRefusal({ ...refusal, noticeOn: day("2026-03-01") }, chinaLaw);
    expect(check).toMatchObject({
      outcome: "warned",
      reasons: [
        {
          code: "leaving-papers-refused",
          citation: "劳动合同法 Art. 37, 50",
          facts: { freeFrom: "2026-03-31" },
          basis: { inForceFrom: "2008-01-01", certainty: "assumed" },
        },
        { code: "last-pay-withheld", basis: { inForceFrom: "1995-01-01", certainty: "assumed" } },
      ],
    });
    expect(checkLeavingRefusal(refusal, chinaLaw).reasons[0]?.facts["freeFrom"]).toBeNull();
  });

  test("nothing refused, nothing to warn of; and none before the laws", () => {
    expect(checkLeavingRefusal({ ...refusal, papers: false, lastPay: false }, chinaLaw)).toEqual({
      outcome: "no-objection",
      reasons: [],
    });
    const early = checkLeavingRefusal({ ...refusal, on: day("2007-12-31") }, chinaLaw);
    expect(early.reasons.map(({ code }) => code)).toEqual(["last-pay-withheld"]);
    expect(checkLeavingRefusal({ ...refusal, on: day("1994-12-31") }, chinaLaw).outcome).toBe("not-bound");
  });
});

describe("Order 4 (2022), article 25: a draft runs six months at most since 2023", () => {
  const draft = { id: "D-1", issuedOn: day("2023-01-01"), dueOn: day("2023-07-01") };

  test("the same day of the sixth month is within it, the next day is not", () => {
    expect(checkDraftTenor({ ...draft, dueOn: day("2023-06-30") }, chinaLaw).outcome).toBe("no-objection");
    expect(checkDraftTenor(draft, chinaLaw).outcome).toBe("no-objection");
    expect(checkDraftTenor({ ...draft, dueOn: day("2023-07-02") }, chinaLaw)).toMatchObject({
      outcome: "warned",
      reasons: [{ code: "draft-tenor-too-long", expected: "2023-07-01", actual: "2023-07-02" }],
    });
    expect(
      checkDraftTenor({ ...draft, issuedOn: day("2023-08-31"), dueOn: day("2024-02-29") }, chinaLaw).outcome,
    ).toBe("no-objection");
  });

  test("by its day of issue: one of 2022 may run longer", () => {
    const older = { id: "D-1", issuedOn: day("2022-12-31"), dueOn: day("2023-12-31") };
    expect(checkDraftTenor(older, chinaLaw)).toMatchObject({
      outcome: "not-bound",
      reasons: [{ code: "before-law", facts: { subject: "D-1", from: "2023-01-01" } }],
    });
  });
});

describe("Order 802, article 13 (Order 728, article 12): deposits other than the four kinds", () => {
  const asked = { id: "B-1", concludedOn: day("2025-06-01"), construction: true, cashOnly: false };

  test.each(["bid-deposit", "performance-deposit", "quality-deposit", "migrant-wages-deposit"] as const)(
    "%s may be asked",
    (kind) => {
      expect(checkDeposit({ ...asked, kind }, chinaLaw)).toMatchObject({
        outcome: "no-objection",
        reasons: [{ code: "deposit-within-law" }],
      });
    },
  );

  test("any other may not, in construction", () => {
    const check = checkDeposit({ ...asked, kind: "other-deposit" }, chinaLaw);
    expect(check.reasons).toMatchObject([
      { code: "deposit-kind-forbidden", citation: "保障中小企业款项支付条例 Art. 13" },
    ]);
    expect(checkDeposit({ ...asked, kind: "other-deposit", construction: false }, chinaLaw).outcome).toBe(
      "no-objection",
    );
  });

  test("none may be in cash only", () => {
    expect(checkDeposit({ ...asked, kind: "bid-deposit", cashOnly: true }, chinaLaw).reasons).toMatchObject([
      { code: "deposit-in-cash-only" },
    ]);
  });

  test("by the day of the contract", () => {
    const on = (concludedOn: string) =>
      checkDeposit({ ...asked, kind: "other-deposit", concludedOn: day(concludedOn) }, chinaLaw);
    expect(on("2020-08-31").outcome).toBe("not-bound");
    expect(on("2020-09-01").reasons[0]?.citation).toBe("保障中小企业款项支付条例 Art. 12");
  });
});
