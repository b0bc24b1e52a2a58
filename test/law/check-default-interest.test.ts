import { plainDate } from "receivables/calendar";
import { type AgreedRate, type SupplyContract, chinaLaw, checkDefaultInterest } from "receivables/law";
import { describe, expect, test } from "vitest";
import { contract } from "./build-facts.js";

const lpr = [
  { from: plainDate("2025-05-20"), rate: "0.0300", per: "year" },
  { from: plainDate("2024-10-21"), rate: "0.0310", per: "year" },
] as const;
const check = (agreed: AgreedRate | null, over: Partial<SupplyContract> = {}) =>
  checkDefaultInterest({ contract: contract(over), agreed, lpr }, chinaLaw);

describe("Order 802, article 17 (Order 728, article 15): default interest", () => {
  test("0.05 % a day where no rate is agreed", () => {
    const byLaw = check(null);
    expect(byLaw).toMatchObject({ outcome: "no-objection", rate: { rate: "0.0005", per: "day" } });
    expect(byLaw.reasons).toMatchObject([
      { code: "default-rate-by-law", citation: "保障中小企业款项支付条例 Art. 17" },
    ]);
    expect(check(null, { concludedOn: plainDate("2025-05-31") }).reasons[0]?.citation).toBe(
      "保障中小企业款项支付条例 Art. 15",
    );
  });

  test("an agreed rate below the one-year LPR is warned of, and left as it is", () => {
    const low = check({ rate: "0.0299", per: "year" });
    expect(low).toMatchObject({ outcome: "warned", rate: { rate: "0.0299", per: "year" } });
    expect(low.reasons).toMatchObject([
      { code: "default-rate-below-lpr", expected: "0.0300", actual: "0.0299" },
    ]);
    expect(check({ rate: "0.03", per: "year" }).outcome).toBe("no-objection");
    expect(check({ rate: "0.0301", per: "year" }).outcome).toBe("no-objection");
  });

  test("the LPR of the day of the contract counts, not a later one", () => {
    const before = { concludedOn: plainDate("2025-05-19") };
    expect(check({ rate: "0.03", per: "year" }, before).outcome).toBe("warned");
    expect(
      check({ rate: "0.03", per: "year" }, { concludedOn: plainDate("2025-05-20") }).reasons,
    ).toMatchObject([{ code: "default-rate-within-law" }]);
  });

  test("a rate per day is compared by 365 days", () => {
    expect(check({ rate: "0.00008", per: "day" }).reasons[0]).toMatchObject({
      code: "default-rate-below-lpr",
      actual: "0.0292",
    });
    expect(check({ rate: "0.0001", per: "day" }).outcome).toBe("no-objection");
  });

  test("an agreed rate without an LPR for the day of the contract cannot be judged", () => {
    const facts = { contract: contract({ concludedOn: plainDate("2024-10-20") }), lpr };
    expect(() =>
      checkDefaultInterest({ ...facts, agreed: { rate: "0.1", per: "year" } }, chinaLaw),
    ).toThrowError(expect.objectContaining({ code: "no-rate-for-day", field: "lpr" }));
    expect(checkDefaultInterest({ ...facts, agreed: null }, chinaLaw).outcome).toBe("no-objection");
  });

  test("two LPRs from one day are refused, since their order would decide", () => {
    const twice = [...lpr, { from: plainDate("2025-05-20"), rate: "0.04", per: "year" }] as const;
    const facts = { contract: contract(), agreed: { rate: "0.035", per: "year" }, lpr: twice } as const;
    expect(() => checkDefaultInterest(facts, chinaLaw)).toThrowError(
      expect.objectContaining({ code: "rate-twice", field: "lpr[2]" }),
    );
  });

  test("no rate by law for contracts that are older, or that the rules do not bind", () => {
    expect(check(null, { concludedOn: plainDate("2020-08-31") })).toMatchObject({
      outcome: "not-bound",
      rate: null,
    });
    const agreed = { rate: "0.01", per: "year" } as const;
    expect(check(agreed, { buyer: "sme" })).toMatchObject({ outcome: "not-bound", rate: agreed });
    const withoutRule = chinaLaw.filter(({ kind }) => kind !== "default-interest");
    expect(checkDefaultInterest({ contract: contract(), agreed, lpr }, withoutRule)).toEqual({
      outcome: "not-bound",
      reasons: [],
      rate: agreed,
    });
  });
});
