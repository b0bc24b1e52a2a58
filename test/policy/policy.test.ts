import {
  chinaTradeRegulation,
  net30,
  openParameters,
  originOf,
  plainDate,
  policyInForce,
  policySchema,
  revisePolicy,
} from "receivables";
import { describe, expect, test } from "vitest";

const of = (version: string, effectiveFrom: string) => ({
  ...net30,
  version,
  effectiveFrom: plainDate(effectiveFrom),
});

describe("R1.4.2: a rule is in force from its day on", () => {
  const versions = [of("2", "2026-07-01"), of("1", "2026-01-01"), of("3", "2027-01-01")];

  test.each([
    ["2026-01-01", "1"],
    ["2026-06-30", "1"],
    ["2026-07-01", "2"],
    ["2026-12-31", "2"],
    ["2027-01-01", "3"],
  ])("on %s is version %s, in any order of versions", (day, version) => {
    expect(policyInForce(versions, plainDate(day)).version).toBe(version);
    expect(policyInForce(versions.toReversed(), plainDate(day)).version).toBe(version);
  });

  test("before the first version there is none, and that is said", () => {
    expect(() => policyInForce(versions, plainDate("2025-12-31"))).toThrowError(
      expect.objectContaining({ code: "no-policy-in-force", field: "asOf", value: "2025-12-31" }),
    );
  });

  test("two versions of one day are refused by name", () => {
    expect(() =>
      policyInForce([of("1", "2026-01-01"), of("1b", "2026-01-01")], plainDate("2026-02-01")),
    ).toThrowError(expect.objectContaining({ code: "ambiguous-policy", value: "net-30 1 and net-30 1b" }));
  });
});

describe("what a section has something approved by", () => {
  test.each<[string, (policy: typeof net30) => object, string]>([
    [
      "a raise",
      ({ credit }) => ({ credit: { ...credit, newCustomer: { ...credit.newCustomer, moreUse: "?" } } }),
      "credit.newCustomer.moreUse",
    ],
    ["a contract", ({ credit }) => ({ credit: { ...credit, contractUse: "?" } }), "credit.contractUse"],
    // Every object has a property of this name, and it is no use.
    ["a slip", ({ credit }) => ({ credit: { ...credit, slipUse: "constructor" } }), "credit.slipUse"],
    [
      "a project",
      ({ arrears }) => ({ arrears: { ...arrears, gate: { ...arrears.gate, approvalUse: "?" } } }),
      "arrears.gate.approvalUse",
    ],
    [
      "an action after the last stage",
      ({ escalation }) => {
        const { beyond } = escalation;
        const actions = beyond?.actions.map((action) => ({ ...action, approvalUse: "?" }));
        return { escalation: { ...escalation, beyond: { ...beyond, actions: actions?.slice(1) } } };
      },
      "escalation.beyond.actions.0.approvalUse",
    ],
  ])("stands in the section approval: %s", (_, change, path) => {
    const { error } = policySchema.safeParse({ ...net30, ...change(net30) });
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });

  test("and in a stage's actions", () => {
    const uses = Object.entries(chinaTradeRegulation.approval.uses);
    const approval = {
      ...chinaTradeRegulation.approval,
      uses: Object.fromEntries(uses.filter(([use]) => use !== "special-case")),
    };
    const { error } = policySchema.safeParse({ ...chinaTradeRegulation, approval });
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([
      "escalation.stages.2.actions.2.approvalUse",
    ]);
  });
});

describe("a revised policy", () => {
  const ours = revisePolicy(chinaTradeRegulation, {
    id: "our-firm",
    version: "2026-1",
    effectiveFrom: plainDate("2026-01-01"),
    escalation: { beyond: chinaTradeRegulation.escalation.stages.at(-1) ?? null },
  });

  test("stamps its own id and version on every section", () => {
    expect(ours.aging.policy).toEqual({ id: "our-firm", version: "2026-1" });
    expect(ours.escalation.policy).toEqual({ id: "our-firm", version: "2026-1" });
  });

  test("takes what it does not change from its base, which stays as it was", () => {
    expect({ ...ours.credit, policy: 0 }).toEqual({ ...chinaTradeRegulation.credit, policy: 0 });
    expect(chinaTradeRegulation.escalation.beyond).toBeNull();
  });

  test("is itself the origin of what it changed, and no longer open there", () => {
    expect(originOf(ours, "/escalation/beyond")).toEqual({
      citation: "our-firm 2026-1",
      certainty: "chosen",
    });
    expect(openParameters(chinaTradeRegulation)).toContain("/escalation/beyond");
    expect(openParameters(ours)).not.toContain("/escalation/beyond");
  });
});

describe("reading a policy", () => {
  test("reports every fault with its path, not only the first", () => {
    const broken = { ...net30, id: "", effectiveFrom: "2026-02-30", aging: 3, extra: true };
    const paths = policySchema.safeParse(broken).error?.issues.map((issue) => issue.path.join("."));
    expect(paths).toEqual(expect.arrayContaining(["id", "effectiveFrom", "aging", ""]));
  });

  test("reports a fault of the header once, and not in every section that carries it", () => {
    const { error } = policySchema.safeParse({ ...net30, id: "", version: 2 });
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["id", "version"]);
  });

  test("stamps the document's own id and version, whatever a section says", () => {
    const borrowed = { ...net30, credit: { ...net30.credit, policy: { id: "other", version: "9" } } };
    expect(policySchema.parse(borrowed).credit.policy).toEqual({ id: "net-30", version: "1" });
  });

  test("an open parameter that was filled in the document is open no longer", () => {
    const { credit } = chinaTradeRegulation;
    const filled = { ...chinaTradeRegulation, credit: { ...credit, grades: net30.credit.grades } };
    expect(openParameters(chinaTradeRegulation)).toContain("/credit/grades");
    expect(openParameters(policySchema.parse(JSON.parse(JSON.stringify(filled))))).not.toContain(
      "/credit/grades",
    );
  });

  test.each([[null], ["net30"], [[]]])("refuses what is no document: %j", (value) => {
    expect(policySchema.safeParse(value).success).toBe(false);
  });
});
