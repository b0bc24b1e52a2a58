import fc from "fast-check";
import { plainDate } from "receivables/calendar";
import { makeHandoverList, reconcileHandover } from "receivables/handover";
import { addMoney, type Money, zeroMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { checkFacts, listFacts } from "./arbitraries.js";
import { DAY, policy, signed } from "./handover-case.js";

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("the check", () => {
  test("has exactly one liability for every finding, of people who signed", () => {
    fc.assert(
      fc.property(checkFacts, (facts) => {
        const { findings } = reconcileHandover(facts, policy);
        const { giver, takers } = facts.record.list;
        for (const { liability } of findings) {
          const { parties, joint, reason } = liability;
          expect(parties.length).toBeGreaterThan(0);
          expect(new Set(parties).size).toBe(parties.length);
          expect(parties.every((party) => party === giver || takers.includes(party))).toBe(true);
          expect(joint).toBe(parties.length > 1);
          expect(joint).toBe(reason.code === "liable-doubt-silent");
        }
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
      { numRuns: 40 },
    );
  });

  test("looks at every row once and at nothing that agrees", () => {
    fc.assert(
      fc.property(checkFacts, (facts) => {
        const { checks, findings } = reconcileHandover(facts, policy);
        expect(checks.map((own) => own.item)).toEqual(facts.record.list.rows.map((row) => row.item));
        for (const { expected, actual, difference } of findings) {
          expect(expected).not.toEqual(actual);
          if (difference === null) continue;
          const nothing = zeroMoney(difference.currency);
          const [should, is] = [expected, actual].map((value) => (value ?? nothing) as Money);
          expect(addMoney(should ?? nothing, difference)).toEqual(is);
        }
        for (const { state, collector } of checks) if (collector !== null) expect(state).toBe("checked");
      }),
      { numRuns: 40 },
    );
  });

  test("is the same for any order of the facts, after JSON, and made twice", () => {
    fc.assert(
      fc.property(checkFacts, (facts) => {
        const result = reconcileHandover(facts, policy);
        const { record, position, confirmations = [], doubts = [] } = facts;
        const permuted = {
          ...facts,
          record: {
            list: { ...record.list, rows: record.list.rows.toReversed() },
            signatures: record.signatures.toReversed(),
          },
          position: { ...position, items: position.items.toReversed() },
          confirmations: confirmations.toReversed(),
          doubts: doubts.toReversed(),
        };
        expect(reconcileHandover(permuted, policy)).toEqual(result);
        expect(reconcileHandover(json(facts), json(policy))).toEqual(json(result));
        expect(reconcileHandover({ ...facts, found: result.findings }, policy)).toEqual(result);
      }),
      { numRuns: 40 },
    );
  });

  test("of each customer apart is together the check of all", () => {
    fc.assert(
      fc.property(checkFacts, (facts) => {
        const whole = reconcileHandover(facts, policy);
        const parts = ["C1", "C2", "C3", "C4"].map((customer) =>
          reconcileHandover({ ...facts, customers: [customer] }, policy),
        );
        const ids = (findings: readonly { readonly id: string }[]): string[] =>
          findings.map(({ id }) => id).sort();
        expect(ids(parts.flatMap(({ findings }) => findings))).toEqual(ids(whole.findings));
        expect(parts.flatMap(({ checks }) => checks)).toHaveLength(whole.checks.length);
      }),
      { numRuns: 40 },
    );
  });

  test("finds nothing where list, ledger and customers agree", () => {
    fc.assert(
      fc.property(listFacts, (facts) => {
        const list = makeHandoverList(facts, policy);
        const confirmations = list.rows.map(({ item: id, customer, open }) => {
          return { item: id, customer, on: DAY, how: "mail" as const, by: "finance", amount: open };
        });
        const { outcome, findings } = reconcileHandover(
          { record: signed(list), position: facts.position, confirmations, asOf: plainDate("2027-01-01") },
          policy,
        );
        expect([outcome, findings]).toEqual(["finished", []]);
      }),
      { numRuns: 40 },
    );
  });
});
