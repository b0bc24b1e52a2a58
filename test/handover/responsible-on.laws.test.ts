import fc from "fast-check";
import { plainDate } from "receivables/calendar";
import { assignHandlers, makeHandoverList, responsibleOn } from "receivables/handover";
import { totalsByCurrency } from "receivables/ledger";
import { describe, expect, test } from "vitest";
import { listFacts } from "./arbitraries.js";
import { DAY, listOf, policy, signed } from "./handover-case.js";

const lists = listFacts.map((facts) => makeHandoverList(facts, policy));

describe("who answers", () => {
  const chains = fc.tuple(
    listFacts,
    fc.boolean(),
    fc.constantFrom("2026-03-30", "2026-03-31", "2026-05-31", "2026-07-01"),
  );

  test("F80: for each item exactly one person on each day, so that the sums by person are the total", () => {
    fc.assert(
      fc.property(chains, ([facts, second, day]) => {
        const { items } = facts.position;
        const first = signed(makeHandoverList(facts, policy));
        const next = listOf(items, {
          giver: "li",
          shares: [{ taker: "wang" }],
          position: { asOf: plainDate("2026-05-31"), items },
          handovers: [first],
        });
        const handovers = second ? [signed(next), first] : [first];
        const on = plainDate(day);
        const assigned = assignHandlers({ items, handovers }, on);
        expect(assigned.map((own) => ({ ...own, handler: "" }))).toEqual(
          items.map((own) => ({ ...own, handler: "" })),
        );
        expect(assigned.map(({ handler }) => handler)).toEqual(
          items.map((own) => responsibleOn({ item: own, handovers }, on)),
        );
        const people = [...new Set(assigned.map(({ handler }) => handler))];
        const parts = people.flatMap((person) =>
          totalsByCurrency(assigned.filter(({ handler }) => handler === person)).map((open) => ({ open })),
        );
        expect(totalsByCurrency(parts)).toEqual(totalsByCurrency(items));
        expect(assignHandlers({ items, handovers: handovers.toReversed() }, on)).toEqual(assigned);
      }),
      { numRuns: 50 },
    );
  });

  test("the taker for what is on the list, the giver for what stays", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const handovers = [signed(list)];
        for (const row of [...list.rows, ...list.staying]) {
          const of = { id: row.item, customer: row.customer, postedOn: row.postedOn, handler: "wang" };
          expect(responsibleOn({ item: of, handovers }, DAY)).toBe("taker" in row ? row.taker : "wang");
        }
      }),
      { numRuns: 50 },
    );
  });
});
