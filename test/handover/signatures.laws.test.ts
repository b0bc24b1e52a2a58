import fc from "fast-check";
import { plainDate } from "receivables/calendar";
import {
  type HandoverRecord,
  type HandoverSignature,
  handoverStatus,
  makeHandoverList,
  signHandover,
} from "receivables/handover";
import { describe, expect, test } from "vitest";
import { listFacts } from "./arbitraries.js";
import { DAY, item, listOf, policy, signaturesOf } from "./handover-case.js";

const lists = listFacts.map((facts) => makeHandoverList(facts, policy));

describe("three signatures", () => {
  const list = listOf([item("A")]);
  const draft: HandoverRecord = { list, signatures: [] };
  const wild: fc.Arbitrary<HandoverSignature> = fc.record({
    role: fc.constantFrom("giver", "taker", "supervisor"),
    by: fc.constantFrom("wang", "li", "zhao", "sun"),
    on: fc.constantFrom(plainDate("2026-03-30"), DAY, plainDate("2026-04-02")),
    digest: fc.oneof({ weight: 6, arbitrary: fc.constant(list.digest) }, fc.constant("0".repeat(64))),
    sealed: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false)),
  });
  const signAll = (start: HandoverRecord, signatures: readonly HandoverSignature[]): HandoverRecord =>
    signatures.reduce((record, signature) => signHandover(record, signature).record, start);

  test("complete it in any order, to the same bytes", () => {
    const four = lists.filter(({ takers }) => takers.length === 3);
    fc.assert(
      fc.property(
        four.chain((own) =>
          fc.tuple(fc.constant(own), fc.shuffledSubarray(signaturesOf(own), { minLength: 5 })),
        ),
        ([own, shuffled]) => {
          const record = signAll({ list: own, signatures: [] }, shuffled);
          expect(JSON.stringify(record)).toBe(
            JSON.stringify(signAll({ list: own, signatures: [] }, signaturesOf(own))),
          );
          expect(handoverStatus(record).outcome).toBe("complete");
        },
      ),
      { numRuns: 30 },
    );
  });

  test("and fewer never do, nor do two of one person, whatever is offered", () => {
    fc.assert(
      fc.property(fc.array(wild, { maxLength: 14 }), fc.boolean(), (offered, forged) => {
        const record = forged ? { list, signatures: offered } : signAll(draft, offered);
        const { outcome, missing } = handoverStatus(record);
        const right = (role: string, by: string): boolean =>
          offered.some(
            (own) =>
              own.role === role && own.by === by && own.on >= DAY && own.sealed && own.digest === list.digest,
          );
        const all = right("giver", "wang") && right("taker", "li") && right("supervisor", "zhao");
        if (!all) expect(outcome).not.toBe("complete");
        if (!forged) {
          expect(outcome === "complete").toBe(all);
          expect(new Set(record.signatures.map(({ by }) => by)).size).toBe(record.signatures.length);
        }
        expect(outcome === "complete").toBe(missing.length === 0);
      }),
    );
  });

  test("a refused signature leaves the record as it was, an accepted one adds exactly itself", () => {
    fc.assert(
      fc.property(fc.array(wild, { maxLength: 5 }), wild, (earlier, signature) => {
        const record = signAll(draft, earlier);
        const { decision, record: next } = signHandover(record, signature);
        if (decision.outcome === "refuse") expect(next).toBe(record);
        else expect(new Set(next.signatures)).toEqual(new Set([...record.signatures, signature]));
      }),
    );
  });
});
