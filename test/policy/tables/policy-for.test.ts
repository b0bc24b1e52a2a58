import fc from "fast-check";
import {
  type DecisionTable,
  explain,
  net30,
  originOf,
  policyFor,
  type Policy,
  policySchema,
  unreachableRows,
} from "receivables";
import { describe, expect, test } from "vitest";
import { profileArbitrary, rowsArbitrary, tableOf } from "./table-arbitraries.js";

const policyWith = (...tables: readonly DecisionTable[]): Policy =>
  policySchema.parse(JSON.parse(JSON.stringify({ ...net30, tables })));
const termOf = (rows: DecisionTable["rows"], profile: Parameters<typeof policyFor>[1]) =>
  policyFor({ ...net30, tables: [tableOf(rows)] }, profile).policy.credit.normalTerm;

describe("the policy for a customer", () => {
  const policy = policyWith(
    {
      id: "by-grade",
      citation: "Board 3",
      sets: ["/credit/normalTerm", "/interest/grace"],
      rows: [
        { id: "best", when: { fact: "grade", is: "A" }, values: [60, { days: 10, retroactive: false }] },
        { id: "known", when: { known: "grade" }, values: [45, { days: 5, retroactive: true }] },
      ],
    },
    {
      id: "by-kind",
      citation: "Board 4",
      sets: ["/escalation/minimum/customer"],
      rows: [
        {
          id: "public",
          when: { fact: "kind", is: "public" },
          values: [[{ amount: "50", currency: "USD" }]],
        },
      ],
    },
  );

  test("has the values of the first row that holds, of each table", () => {
    const chosen = policyFor(policy, { grade: "A", kind: "public" });
    expect(chosen.policy.credit.normalTerm).toBe(60);
    expect(chosen.policy.interest.grace).toEqual({ days: 10, retroactive: false });
    expect(chosen.policy.escalation.minimum.customer).toEqual([{ amount: "50.00", currency: "USD" }]);
    expect(policyFor(policy, { grade: "B" }).policy.credit.normalTerm).toBe(45);
  });

  test("is the policy itself where no row holds", () => {
    expect(policyFor(policy, {}).policy).toBe(policy);
  });

  test("says which row of which table chose, by what the table cites", () => {
    const chosen = policyFor(policy, { grade: "A" });
    expect(chosen.reasons.map(({ code, citation, facts }) => [code, citation, facts["row"]])).toEqual([
      ["table-row-holds", "Board 3", "best"],
      ["no-table-row-holds", "Board 4", null],
    ]);
    expect(explain(chosen)).toContain(
      "Table by-grade: row best holds and sets /credit/normalTerm, /interest/grace; grade A [Board 3]",
    );
    expect(explain(chosen, "zh-CN")).toContain("适用第“best”行");
    expect(originOf(chosen.policy, "/credit/normalTerm")).toEqual({
      citation: "Board 3",
      certainty: "chosen",
    });
    expect(originOf(chosen.policy, "/interest/grace/days")?.citation).toBe("Board 3");
  });

  test("leaves the policy that it is given, and sections without a chosen place, as they were", () => {
    const before = JSON.stringify(policy);
    const chosen = policyFor(policy, { grade: "A" });
    expect(JSON.stringify(policy)).toBe(before);
    expect(chosen.policy.aging).toBe(policy.aging);
    expect(chosen.policy.credit.policy).toEqual(policy.credit.policy);
  });
});

describe("decision tables by law", () => {
  test("the first row whose condition holds chooses, and the policy's own value where none does", () => {
    fc.assert(
      fc.property(rowsArbitrary, profileArbitrary, (rows, profile) => {
        const alone = rows.map((row) => termOf([row], profile));
        expect(termOf(rows, profile)).toBe(alone.find((term) => term !== 30) ?? 30);
      }),
    );
  });

  test("a row that is added below never changes what the rows above choose", () => {
    fc.assert(
      fc.property(rowsArbitrary, rowsArbitrary, profileArbitrary, (above, below, profile) => {
        const before = termOf(above, profile);
        const after = termOf([...above, ...below.map((row) => ({ ...row, values: [200] }))], profile);
        expect(after === before || before === 30).toBe(true);
      }),
    );
  });

  test("without its unreachable rows a table chooses the same for everybody", () => {
    fc.assert(
      fc.property(rowsArbitrary, profileArbitrary, (rows, profile) => {
        const idle = new Set(unreachableRows({ rows }).map(({ row }) => row));
        expect(
          termOf(
            rows.filter(({ id }) => !idle.has(id)),
            profile,
          ),
        ).toBe(termOf(rows, profile));
      }),
      { numRuns: 300 },
    );
  });

  test("whatever tables choose is a policy, and choosing again changes nothing", () => {
    fc.assert(
      fc.property(rowsArbitrary, profileArbitrary, (rows, profile) => {
        const policy = policyWith(tableOf(rows));
        const { policy: chosen } = policyFor(policy, profile);
        expect(policySchema.parse(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
        expect(policyFor(chosen, profile).policy).toEqual(chosen);
      }),
      { numRuns: 10 },
    );
  });
});
