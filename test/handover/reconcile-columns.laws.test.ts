import fc from "fast-check";
import { addDays, plainDate } from "receivables/calendar";
import {
  type HandoverPolicy,
  type ReconciliationFacts,
  handoverColumns,
  handoverStatus,
  makeHandoverList,
  reconcileColumns,
  reconcileHandover,
} from "receivables/handover";
import type { Amount } from "receivables/money";
import { describe, expect, test } from "vitest";
import { checkFacts } from "./arbitraries.js";
import { check, cny, DAY, item, listOf, policy, signed } from "./handover-case.js";

const byColumns = (facts: ReconciliationFacts, by: HandoverPolicy = policy) => {
  const { record, position, handovers = [], confirmations = [], status: _, ...more } = facts;
  const columns = handoverColumns({ record, position, handovers, confirmations });
  return reconcileColumns({ columns, ...more }, by);
};

const policies: fc.Arbitrary<HandoverPolicy> = fc
  .record({
    months: fc.integer({ min: 0, max: 2 }),
    reportWithinDays: fc.integer({ min: 0, max: 2 }),
    clear: fc.constantFrom("giver", "taker", "both"),
    late: fc.constantFrom("giver", "taker"),
  })
  .map(({ months, reportWithinDays, clear, late }) => ({
    ...policy,
    check: { months },
    doubts: { reportWithinDays },
    liability: { ...policy.liability, signedClear: clear, foundLate: late },
  }));

/** Beside what is checked: earlier handovers, a spot check, earlier findings, unsigned lists, odd amounts, repeats. */
const wild: fc.Arbitrary<ReconciliationFacts> = fc
  .record({
    facts: checkFacts,
    customers: fc.option(fc.subarray(["C1", "C2", "C3", "C4"])),
    again: fc.boolean(),
    unsigned: fc.boolean(),
    odd: fc.constantFrom("100", "0100.00", "-0.00", "123456789012345678.00"),
    oddAt: fc.nat({ max: 11 }),
    earlier: fc.boolean(),
  })
  .map(({ facts, customers, again, unsigned, odd, oddAt, earlier }) => {
    const { record, position, asOf } = facts;
    const items = position.items.map((own, i) =>
      i === oddAt ? { ...own, open: { ...own.open, amount: odd as Amount } } : own,
    );
    const before = listOf(items, {
      giver: "chen",
      shares: [{ taker: "wang" }],
      position: { asOf: addDays(DAY, -3), items },
    });
    const made = {
      ...facts,
      record: unsigned && oddAt === 0 ? { ...record, signatures: record.signatures.slice(1) } : record,
      position: { ...position, items: again ? [...items, ...items.slice(0, 2)] : items },
      handovers: earlier ? [signed(before), record] : [],
      ...(customers !== null && { customers }),
    } as ReconciliationFacts;
    const { findings } = reconcileHandover({ ...made, asOf: addDays(asOf, -1) }, policy);
    return again ? { ...made, found: findings } : made;
  });

describe("the check on columns", () => {
  test("is that of plain objects, byte for byte, whatever list, ledger, answers, doubts and policy", () => {
    fc.assert(
      fc.property(wild, policies, (facts, by) => {
        const plain = JSON.stringify(reconcileHandover(facts, by));
        expect(JSON.stringify(byColumns(facts, by))).toBe(plain);
        expect(JSON.stringify(byColumns(JSON.parse(JSON.stringify(facts)) as ReconciliationFacts, by))).toBe(
          plain,
        );
      }),
      { numRuns: 150 },
    );
  });

  test("is the same for any order of the facts", () => {
    fc.assert(
      fc.property(checkFacts, fc.infiniteStream(fc.nat()), (facts, stream) => {
        const shuffled = <T>(list: readonly T[] = []): T[] => {
          const keys = new Map(list.map((own) => [own, stream.next().value as number]));
          return list.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        };
        const { record, position, confirmations, doubts } = facts;
        const { list } = record;
        const permuted = {
          ...facts,
          record: {
            ...record,
            list: { ...list, rows: shuffled(list.rows), staying: shuffled(list.staying) },
          },
          position: { ...position, items: shuffled(position.items) },
          confirmations: shuffled(confirmations),
          doubts: shuffled(doubts),
        };
        const result = JSON.stringify(reconcileHandover(facts, policy));
        expect(JSON.stringify(byColumns(permuted))).toBe(result);
        expect(JSON.stringify(reconcileHandover(permuted, policy))).toBe(result);
      }),
      { numRuns: 60 },
    );
  });

  test("serves any later day from the same columns", () => {
    fc.assert(
      fc.property(checkFacts, fc.nat({ max: 70 }), ({ record, position, confirmations = [] }, days) => {
        const columns = handoverColumns({ record, position, confirmations });
        for (const asOf of [DAY, addDays(DAY, days)]) {
          expect(JSON.stringify(reconcileColumns({ columns, asOf }, policy))).toBe(
            JSON.stringify(reconcileHandover({ record, position, confirmations, asOf }, policy)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

test("a list that was changed after it was signed is not checked on columns either", () => {
  const record = signed(listOf([item("A")]));
  const facts = {
    record: { ...record, list: { ...record.list, copies: 9 } },
    position: { asOf: DAY, items: [] },
  };
  const columns = handoverColumns(facts);
  expect(reconcileColumns({ columns, asOf: plainDate("2026-04-15") }, policy).outcome).toBe("not-complete");
});

test("a position of another day is refused when the columns are made", () => {
  const record = signed(listOf([item("A")]));
  expect(() =>
    handoverColumns({ record, position: { asOf: plainDate("2026-04-01"), items: [] } }),
  ).toThrowError(expect.objectContaining({ code: "position-of-another-day" }));
});

describe("a known status", () => {
  const items = [item("A"), item("B", { open: cny("7.00") })];
  const record = signed(listOf(items), "2026-04-02");
  const position = { asOf: DAY, items };

  test("gives the same check as one that is asked anew", () => {
    fc.assert(
      fc.property(checkFacts, policies, (facts, by) => {
        const status = handoverStatus(facts.record);
        expect(JSON.stringify(reconcileHandover({ ...facts, status }, by))).toBe(
          JSON.stringify(reconcileHandover(facts, by)),
        );
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ["of another list", { ...handoverStatus(record), handover: "another" }, "2026-04-15"],
    ["of a later day", handoverStatus(record), "2026-04-01"],
  ])("%s is refused", (_, status, day) => {
    const facts = { record, position, status, asOf: plainDate(day) };
    expect(() => reconcileHandover(facts, policy)).toThrowError(
      expect.objectContaining({ code: "status-of-another-record", field: "status" }),
    );
  });

  test("of a handover that is not complete is taken as it is", () => {
    const status = handoverStatus({ list: record.list, signatures: [] });
    const facts = { record, position, status, asOf: plainDate("2026-04-15") };
    expect(reconcileHandover(facts, policy).outcome).toBe("not-complete");
  });
});

test("checks are made when they are read, once, and are plain data", () => {
  const items = [item("A"), item("B")];
  const result = check(items);
  expect(result.checks).toBe(result.checks);
  expect(structuredClone(result)).toEqual(result);
  expect({ ...result }.checks.map((own) => own.item)).toEqual(["A", "B"]);
  expect(Object.keys(result)).toEqual(
    Object.keys(
      reconcileHandover(
        {
          record: {
            list: makeHandoverList(
              {
                giver: "wang",
                shares: [{ taker: "li" }],
                supervisor: { id: "zhao", role: "x" },
                position: { asOf: DAY, items },
              },
              policy,
            ),
            signatures: [],
          },
          position: { asOf: DAY, items },
          asOf: DAY,
        },
        policy,
      ),
    ),
  );
});
