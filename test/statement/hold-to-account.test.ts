import fc from "fast-check";
import { explain, explainReason, plainDate } from "receivables";
import {
  type BreachFacts,
  holdToAccount,
  type SharingFacts,
  type Statement,
  type StatementPolicy,
  verifyStatement,
} from "receivables/statement";
import { statementPolicySchema } from "receivables/statement/schemas";
import { describe, expect, test } from "vitest";
import { delivery, net30, regulation, signers, statementOf } from "./papers.js";

const asOf = plainDate("2026-06-30");
const evidence = { notes: [delivery("DN-1", [{ item: "A", quantity: "10", unitPrice: "2.50" }])] };
const right = ["DN-1 A 10 2.50"];
const wrongPrice = ["DN-1 A 10 2.60"];

const claim = (lines: readonly string[], people: Partial<Statement> = signers, policy = regulation) => {
  const { preparedBy: _, verifiedBy: __, ...rest } = statementOf(lines);
  const statement = { ...rest, ...people };
  return { statement, verification: verifyStatement({ statement, evidence }, policy) };
};
const held = (facts: Partial<BreachFacts>, policy = regulation) =>
  holdToAccount({ claims: [], asOf, ...facts }, policy);
const inShort = ({ people, ofNobody }: ReturnType<typeof held>): string[] => [
  ...people.flatMap(({ person, breaches }) =>
    breaches.map(({ broken, rule }) => `${person}: ${broken} ${rule}`),
  ),
  ...ofNobody.map(({ broken, rule }) => `nobody: ${broken} ${rule}`),
];
const ruled = (breaches: Partial<StatementPolicy["breaches"]>): StatementPolicy => ({
  ...regulation,
  breaches: { ...regulation.breaches, ...breaches },
});

describe("R1.4.2: who breaks a rule on statements is held to account", () => {
  const { preparedBy, verifiedBy } = signers;

  test.each<[string, readonly string[], Partial<Statement>, string[]]>([
    ["nobody, where nothing is wrong", right, signers, []],
    [
      "the maker and the verifier, for a wrong price",
      wrongPrice,
      signers,
      ["lin: price-differs R1.3.1", "zhao: price-differs R1.3.1"],
    ],
    [
      "the maker alone, before anybody verified it",
      wrongPrice,
      preparedBy === undefined ? {} : { preparedBy },
      ["lin: price-differs R1.3.1", "nobody: verifier-missing R1.3.1"],
    ],
    [
      "nobody by name, where no name stands under it",
      right,
      verifiedBy === undefined ? {} : { verifiedBy },
      ["nobody: preparer-missing R1.1"],
    ],
    [
      "each for the own duty",
      right,
      {
        preparedBy: { id: "lin", department: "finance" },
        verifiedBy: { id: "zhao", department: "business" },
      },
      ["lin: preparer-department R1.1", "zhao: verifier-department R1.3.1"],
    ],
    [
      "one who did both, once",
      right,
      {
        preparedBy: { id: "lin", department: "marketing" },
        verifiedBy: { id: "lin", department: "finance" },
      },
      ["lin: preparer-verifies R1.3.1"],
    ],
  ])("%s", (_, lines, people, expected) => {
    expect(inShort(held({ claims: [claim(lines, people)] }))).toEqual(expected);
  });

  test("the policy may leave the verifier out", () => {
    const policy = ruled({ verifierAnswers: false });
    expect(inShort(held({ claims: [claim(wrongPrice)] }, policy))).toEqual(["lin: price-differs R1.3.1"]);
  });

  test("the same statement given twice counts once", () => {
    const once = held({ claims: [claim(wrongPrice)] });
    expect(held({ claims: [claim(wrongPrice), claim(wrongPrice)] })).toEqual(once);
  });
});

describe("R1.4.2: who shares selling prices that are confidential is held to account", () => {
  const sharing = (over: Partial<SharingFacts> = {}): SharingFacts => ({
    person: { id: "wang", department: "warehouse" },
    customer: "C1",
    recipient: { customer: "C2" },
    asOf,
    ...over,
  });

  test("once for an act, whatever number of reasons speak against it", () => {
    expect(inShort(held({ shared: [sharing(), sharing()] }))).toEqual([
      "wang: price-department-refused R1.4.1",
    ]);
    const department = { recipient: { department: "C2" } };
    expect(held({ shared: [sharing(), sharing(department)] }).people[0]?.breaches).toHaveLength(2);
  });

  test("and not, where it is allowed or still to come", () => {
    const allowed = { person: { id: "wang", department: "marketing" }, recipient: { customer: "C1" } };
    expect(inShort(held({ shared: [sharing(allowed)] }))).toEqual([]);
    const { customer: _, ...forAll } = sharing(allowed);
    expect(inShort(held({ shared: [forAll] }))).toEqual([]);
    expect(inShort(held({ shared: [sharing({ asOf: plainDate("2026-07-01") })] }))).toEqual([]);
  });

  test("prices for everybody may not go to another department either", () => {
    const { customer: _, ...forAll } = sharing({
      person: { id: "wang", department: "marketing" },
      recipient: { department: "warehouse" },
    });
    expect(inShort(held({ shared: [forAll] }))).toEqual(["wang: prices-to-other-department R1.4.1"]);
  });
});

describe("R1.4.2: what follows is by gravity", () => {
  const sanctions = [
    { from: 3, sanction: "dismissal" },
    { from: 2, sanction: "warning" },
  ];
  const broken = (count: number): BreachFacts => ({
    claims: [],
    shared: Array.from({ length: count }, (_, i) => ({
      person: { id: "wang", department: "warehouse" },
      customer: `C${i}`,
      recipient: { customer: `C${i}` },
      asOf,
    })),
    asOf,
  });

  test.each([
    [1, null, "below-every-sanction"],
    [2, "warning", "sanction-reached"],
    [3, "dismissal", "sanction-reached"],
    [4, "dismissal", "sanction-reached"],
  ])("%i breaches: %s", (count, sanction, code) => {
    const [wang] = holdToAccount(broken(count), ruled({ sanctions })).people;
    expect([wang?.sanction, wang?.reason.code, wang?.reason.citation]).toEqual([sanction, code, "R1.4.2"]);
    expect(holdToAccount(broken(count), ruled({ sanctions: sanctions.toReversed() })).people[0]).toEqual(
      wang,
    );
  });

  test("the regulation states no scale: nothing follows, and that is said", () => {
    const { people, policy } = held(broken(1));
    expect(policy).toEqual(regulation.policy);
    expect(people.map(({ sanction, reason }) => [sanction, reason.code])).toEqual([
      [null, "sanctions-not-stated"],
    ]);
  });

  test("a plain firm warns from the first breach on", () => {
    const [lin] = held({ claims: [claim(wrongPrice, signers, net30)] }, net30).people;
    expect([lin?.person, lin?.sanction]).toEqual(["lin", "warning"]);
  });

  test("a scale has each number once, from one on", () => {
    const parse = (steps: unknown) =>
      statementPolicySchema.safeParse({
        ...regulation,
        breaches: { verifierAnswers: true, sanctions: steps },
      });
    expect(parse(sanctions).success).toBe(true);
    expect(parse(null).success).toBe(true);
    expect(parse([]).success).toBe(false);
    expect(parse([{ from: 0, sanction: "warning" }]).success).toBe(false);
    expect(parse([...sanctions, { from: 3, sanction: "warning" }]).success).toBe(false);
  });
});

test("a breach and a sanction in words", () => {
  const { people, ofNobody } = held({
    claims: [claim(wrongPrice, { preparedBy: { id: "lin", department: "marketing" } })],
  });
  const [breach] = people[0]?.breaches ?? [];
  expect(breach && explainReason(breach)).toBe("R1.3.1 was broken by lin, customer C1: DN-1, A");
  expect(breach && explainReason(breach, "zh-CN")).toBe("违反 R1.3.1，责任人 lin，客户 C1：DN-1，A");
  expect(explain({ reasons: ofNobody })).toBe("- R1.3.1 was broken, customer C1 [R1.4.2]");
  const scale = ruled({ sanctions: [{ from: 1, sanction: "warning" }] });
  const reasons = [people[0], held({ claims: [claim(wrongPrice)] }, scale).people[0]].flatMap(
    (person) => person?.reason ?? [],
  );
  expect(explain({ reasons })).toBe(
    "- lin broke the rules on statements 1 ×; which sanction follows by gravity, the policy does not say [R1.4.2]\n" +
      "- lin broke the rules on statements 1 ×; from 1 on follows: warning [R1.4.2]",
  );
  expect(explain({ reasons }, "zh-CN")).toContain("lin 违反对账管理制度 1 次");
});

test("laws: every breach stands once, and the order of the facts makes no difference", () => {
  const lines = fc.constantFrom(right, wrongPrice, ["DN-1 A 11 2.50"], []);
  const people = fc.record({
    preparedBy: fc.record({
      id: fc.constantFrom("lin", "zhao"),
      department: fc.constantFrom("marketing", "finance"),
    }),
    verifiedBy: fc.record({
      id: fc.constantFrom("lin", "zhao"),
      department: fc.constantFrom("marketing", "finance"),
    }),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(lines, people), { maxLength: 4 }), (cases) => {
      const claims = cases.map(([own, signing]) => claim(own, signing));
      const report = held({ claims });
      expect(held({ claims: claims.toReversed() })).toEqual(report);
      const all = [...report.people.flatMap(({ breaches }) => breaches), ...report.ofNobody];
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      const found = new Set(claims.flatMap(({ verification }) => verification.findings.map(({ id }) => id)));
      expect(all.length > 0).toBe(found.size > 0);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    }),
    { numRuns: 60 },
  );
});
