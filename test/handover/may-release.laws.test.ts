import fc from "fast-check";
import { addDays, plainDate } from "receivables/calendar";
import { makeHandoverList, mayRelease, type ReleaseFacts } from "receivables/handover";
import { describe, expect, test } from "vitest";
import { listFacts } from "./arbitraries.js";
import { DAY, item, policy, signed } from "./handover-case.js";

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("leaving", () => {
  const releases: fc.Arbitrary<ReleaseFacts> = fc
    .tuple(listFacts, fc.nat({ max: 60 }))
    .map(([facts, day]) => ({
      leaver: "wang",
      occasion: "leaving",
      items: facts.position.items,
      handovers: [signed(makeHandoverList(facts, policy))],
      dossiers: facts.dossiers ?? [],
      noticeOn: plainDate("2026-03-10"),
      assurances: ["C1", "C2"].map((customer) => ({ customer, kind: "promise" as const, on: DAY })),
      asOf: addDays(DAY, day),
    }));

  test("is never easier with less done", () => {
    const rank = { release: 0, hold: 1, refuse: 2 };
    fc.assert(
      fc.property(releases, (facts) => {
        const full = rank[mayRelease(facts, policy).outcome];
        const { noticeOn: _, ...silent } = facts;
        const unsigned = facts.handovers.map(({ list, signatures }) => ({
          list,
          signatures: signatures.slice(1),
        }));
        const less: ReleaseFacts[] = [
          { ...facts, handovers: unsigned },
          { ...facts, assurances: [] },
          { ...facts, items: [...facts.items, item("NEW")] },
          silent,
        ];
        for (const one of less) expect(rank[mayRelease(one, policy).outcome]).toBeGreaterThanOrEqual(full);
        const held = facts.items.some(({ handler }) => handler === "wang");
        if (held) expect(mayRelease({ ...facts, handovers: [] }, policy).outcome).toBe("refuse");
      }),
      { numRuns: 40 },
    );
  });

  test("is decided the same for any order of the facts and after JSON", () => {
    fc.assert(
      fc.property(releases, (facts) => {
        const decision = mayRelease(facts, policy);
        const permuted = {
          ...facts,
          items: facts.items.toReversed(),
          dossiers: (facts.dossiers ?? []).toReversed(),
          assurances: (facts.assurances ?? []).toReversed(),
        };
        expect(mayRelease(permuted, policy)).toEqual(decision);
        expect(mayRelease(json(facts), policy)).toEqual(json(decision));
      }),
      { numRuns: 40 },
    );
  });
});
