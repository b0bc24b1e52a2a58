import fc from "fast-check";
import {
  chinaTradeRegulation,
  explain,
  governingPolicy,
  net30,
  originOf,
  plainDate,
  policyInForce,
  policySchema,
  policyVersions,
  revisePolicy,
} from "receivables";
import { describe, expect, test } from "vitest";

const day = plainDate;
const of = (version: string, effectiveFrom: string) => ({
  ...net30,
  version,
  effectiveFrom: day(effectiveFrom),
});
const [first, second, third] = [of("1", "2026-01-01"), of("2", "2026-07-01"), of("3", "2027-01-01")];

describe("versions of a policy", () => {
  test("stand in the order in which they take effect, whatever order they are given in", () => {
    const names = (policies: readonly (typeof first)[]) =>
      policyVersions(policies).map(({ version }) => version);
    expect(names([third, first, second])).toEqual(["1", "2", "3"]);
    expect(names([second, third, first])).toEqual(["1", "2", "3"]);
  });

  test.each([
    ["no-policy", []],
    ["ambiguous-policy", [first, of("1b", "2026-01-01")]],
    ["version-twice", [first, of("1", "2026-07-01")]],
    ["policies-of-several-firms", [first, { ...second, id: "other" }]],
  ])("are refused once for all: %s", (code, policies) => {
    expect(() => policyVersions(policies)).toThrowError(expect.objectContaining({ code, field: "policies" }));
  });
});

describe("R1.4.2: the version that governs a decision", () => {
  const versions = policyVersions([first, second, third]);
  const check = (dates: Parameters<typeof governingPolicy>[1]["dates"]) =>
    governingPolicy(versions, { decision: "orderCheck", dates });

  test.each([
    ["2026-06-30", "1"],
    ["2026-07-01", "2"],
    ["2026-12-31", "2"],
    ["2027-01-01", "3"],
  ])("of an order of %s is %s, whenever it is checked", (order, version) => {
    const found = check({ asOf: day("2027-02-01"), order: day(order) });
    expect([found.policy.version, found.by, found.on]).toEqual([version, "order", order]);
  });

  test("of aging and escalation is that of the day as of which they are done, whatever other dates are known", () => {
    const dates = { asOf: day("2027-01-01"), order: day("2026-02-01"), contract: day("2026-02-01") };
    for (const decision of ["aging", "escalation", "creditAssessment"] as const) {
      expect(governingPolicy(versions, { decision, dates }).policy.version).toBe("3");
    }
  });

  test("of late interest is the contract's; without one the document's, and that is said", () => {
    const asOf = day("2027-02-01");
    const document = day("2026-08-01");
    const interest = { decision: "interest" } as const;
    const withContract = { ...interest, dates: { asOf, document, contract: day("2026-03-01") } };
    expect(governingPolicy(versions, withContract).policy.version).toBe("1");
    const without = governingPolicy(versions, { ...interest, dates: { asOf, document } });
    expect([without.policy.version, without.by]).toEqual(["2", "document"]);
    expect(without.reasons.map(({ code }) => code)).toEqual(["governing-date-not-known", "governed-by-date"]);
    expect(explain(without)).toContain("late interest: the contract's date is not known");
    expect(explain(without)).toContain(
      "late interest: governed by net-30 2 as the version in force on 2026-08-01",
    );
    expect(explain(without, "zh-CN")).toContain("逾期利息：合同日期不详");
  });

  test("of an order before the first version is that of the day of the check, and that is said", () => {
    const found = check({ asOf: day("2026-02-01"), order: day("2025-12-31") });
    expect([found.policy.version, found.by]).toEqual(["1", "asOf"]);
    expect(found.reasons.map(({ code }) => code)).toEqual([
      "governing-date-before-first-version",
      "governed-by-date",
    ]);
    expect(check({ asOf: day("2026-02-01"), order: day("2026-01-01") }).by).toBe("order");
  });

  test("is never one that is not in force yet: a date to come does not find it", () => {
    const found = check({ asOf: day("2026-12-31"), order: day("2027-01-01") });
    expect(found.policy.version).toBe("2");
    expect(found.reasons.map(({ code }) => code)).toEqual(["governing-date-to-come", "governed-by-date"]);
    expect(check({ asOf: day("2027-01-01"), order: day("2027-01-01") }).policy.version).toBe("3");
  });

  test("is found by the rule of the version in force as of the decision, not by that of an older one", () => {
    const byDay = { ...second, governedBy: { ...second.governedBy, orderCheck: ["asOf"] as const } };
    const changed = policyVersions([first, byDay]);
    const order = day("2026-03-01");
    const asked = (asOf: string) =>
      governingPolicy(changed, { decision: "orderCheck", dates: { asOf: day(asOf), order } }).by;
    expect(asked("2026-06-30")).toBe("order");
    expect(asked("2026-07-01")).toBe("asOf");
  });

  test("cites where the rule comes from", () => {
    const dates = { asOf: day("2026-02-01"), order: day("2026-02-01") };
    const china = governingPolicy(policyVersions([chinaTradeRegulation]), { decision: "orderCheck", dates });
    expect(china.reasons[0]?.citation).toBe("Art. 15, R1.4.2");
    const ours = revisePolicy(net30, {
      version: "9",
      effectiveFrom: day("2026-01-01"),
      governedBy: { orderCheck: ["contract", "asOf"] },
    });
    expect(originOf(ours, "/governedBy/orderCheck")?.citation).toBe("net-30 9");
    expect(ours.governedBy.interest).toEqual(net30.governedBy.interest);
  });

  test("before every version there is none, and that is said", () => {
    expect(() => check({ asOf: day("2025-12-31") })).toThrowError(
      expect.objectContaining({ code: "no-policy-in-force" }),
    );
  });

  test("is in force on the date that found it, and never later than the day of the decision", () => {
    const date = fc
      .integer({ min: 0, max: 1_000 })
      .map((n) => day(new Date(Date.UTC(2025, 6, 1 + n)).toISOString().slice(0, 10)));
    fc.assert(
      fc.property(date, fc.option(date, { nil: undefined }), (asOf, order) => {
        fc.pre(asOf >= first.effectiveFrom);
        const found = check({ asOf, ...(order !== undefined && { order }) });
        expect(found.policy).toBe(policyInForce(versions, found.on));
        expect(found.on <= asOf).toBe(true);
        expect(found.reasons.at(-1)?.code).toBe("governed-by-date");
      }),
    );
  });
});

describe("the rule of which date governs is refused", () => {
  test.each([
    ["without asOf at its end", "orderCheck", ["order"]],
    ["with asOf before its end", "orderCheck", ["asOf", "order"]],
    ["empty", "orderCheck", []],
    ["with a date twice", "orderCheck", ["order", "order", "asOf"]],
    ["with a date that the decision has not", "aging", ["order", "asOf"]],
    ["with an unknown date", "interest", ["birthday", "asOf"]],
    ["for an unknown decision", "constructor", ["asOf"]],
  ])("%s", (_, kind, dates) => {
    const governedBy = Object.fromEntries([...Object.entries(net30.governedBy), [kind, dates]]);
    const { error } = policySchema.safeParse({ ...net30, governedBy });
    expect(error?.issues[0]?.path[0]).toBe("governedBy");
  });

  test("where a decision has none", () => {
    const { aging, ...rest } = net30.governedBy;
    expect(aging).toEqual(["asOf"]);
    const { error } = policySchema.safeParse({ ...net30, governedBy: rest });
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["governedBy.aging"]);
  });
});
