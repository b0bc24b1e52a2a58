import fc from "fast-check";
import { addDays, plainDate } from "receivables/calendar";
import { explainTrace } from "receivables/decision/texts";
import {
  type LeavingDifference,
  makeHandoverList,
  mayRelease,
  type ReleaseFacts,
  traceLeaving,
} from "receivables/handover";
import { describe, expect, test } from "vitest";
import { listFacts } from "./arbitraries.js";
import { cny, DAY, item, listOf, policy, signed } from "./handover-case.js";

const NOTICE = plainDate("2026-03-10");
const facts = (more: Partial<ReleaseFacts> = {}): ReleaseFacts => ({
  leaver: "wang",
  occasion: "leaving",
  items: [item("A")],
  handovers: [signed(listOf([item("A")]))],
  noticeOn: NOTICE,
  assurances: [{ customer: "C1", kind: "promise", on: DAY }],
  asOf: addDays(DAY, 30),
  ...more,
});
const changesOf = (own: ReleaseFacts) =>
  traceLeaving(own, policy).changes.map(({ outcome, parts }) => [outcome, parts.map(({ kind }) => kind)]);

/** What a part asks for, done by hand; a handover of items needs a list and is done in a case of its own. */
function doneTo(own: ReleaseFacts, part: LeavingDifference): ReleaseFacts {
  const { asOf } = own;
  switch (part.kind) {
    case "notice":
      return { ...own, noticeOn: part.on };
    case "signature":
      return {
        ...own,
        handovers: own.handovers.map(({ list, signatures }) => ({
          list,
          signatures:
            list.id === part.handover
              ? [...signatures, { role: part.role, by: part.by, on: asOf, digest: list.digest, sealed: true }]
              : signatures,
        })),
      };
    case "dossier":
      return {
        ...own,
        dossiers: [
          ...(own.dossiers ?? []).filter(({ customer }) => !part.customers.includes(customer)),
          ...part.customers.map((customer) => ({ customer, state: "handed-over" as const })),
        ],
      };
    case "assurance": {
      const customer = own.items.find(({ id }) => id === part.item)?.customer ?? "";
      const given = { customer, item: part.item, kind: "guarantee" as const, on: asOf };
      return { ...own, assurances: [...(own.assurances ?? []), given] };
    }
    case "confirmation":
    case "settlement":
      return {
        ...own,
        compensations: (own.compensations ?? []).map((one) =>
          one.id === part.compensation
            ? { ...one, [part.kind === "settlement" ? "settledOn" : "confirmedOn"]: asOf }
            : one,
        ),
      };
    case "check":
      return {
        ...own,
        reconciliations: [
          ...(own.reconciliations ?? []),
          {
            handover: part.handover,
            checks: part.items.map((id) => ({ item: id, state: "checked" as const })),
            findings: [],
          },
        ],
      };
    case "date":
      return { ...own, asOf: part.on };
    case "handover":
      throw new Error("needs a list");
    default:
      return part satisfies never;
  }
}
const done = (own: ReleaseFacts, parts: readonly LeavingDifference[]) =>
  [...parts.filter(({ kind }) => kind !== "date"), ...parts.filter(({ kind }) => kind === "date")].reduce(
    doneTo,
    own,
  );

describe("the trace of a leaver's release", () => {
  test("Art. 32: notice too short: the day on which it is long enough, and not the day before", () => {
    const short = facts({ items: [], handovers: [], asOf: addDays(NOTICE, 10) });
    const [change] = traceLeaving(short, policy).changes;
    expect(change).toMatchObject({ outcome: "release", parts: [{ kind: "date", on: addDays(NOTICE, 30) }] });
    expect(mayRelease({ ...short, asOf: addDays(NOTICE, 29) }, policy).outcome).toBe("hold");
    expect(mayRelease({ ...short, asOf: addDays(NOTICE, 30) }, policy).outcome).toBe("release");
  });

  test("nothing done: first what must be done, then the day", () => {
    const { noticeOn: _, ...silent } = facts({ handovers: [], assurances: [] });
    expect(changesOf(silent)).toEqual([
      ["hold", ["handover", "notice"]],
      ["release", expect.arrayContaining(["handover", "notice", "date"])],
    ]);
  });

  test("Art. 39: who must still sign", () => {
    const list = listOf([item("A")]);
    const handovers = [{ list, signatures: signed(list).signatures.slice(0, 1) }];
    const [change] = traceLeaving(facts({ handovers }), policy).changes;
    expect(change?.parts.flatMap((part) => (part.kind === "signature" ? [part.by] : []))).toEqual([
      "li",
      "zhao",
    ]);
  });

  test("Art. 34: a compensation that no customer confirmed", () => {
    const compensation = { id: "K1", customer: "C1", item: "A", amount: cny("5.00") };
    const own = facts({ compensations: [{ ...compensation, confirmedOn: null, settledOn: null }] });
    expect(changesOf(own)[0]?.[1]).toEqual(["confirmation"]);
  });

  const releases: fc.Arbitrary<ReleaseFacts> = fc
    .tuple(listFacts, fc.nat(60), fc.nat(3), fc.boolean(), fc.boolean(), fc.boolean())
    .map(([list, day, unsigned, silent, assured, confirmed]) => {
      const record = signed(makeHandoverList(list, policy));
      const compensation = { id: "K1", customer: "C1", item: "A", amount: cny("5.00"), settledOn: null };
      return {
        leaver: "wang",
        occasion: "leaving",
        items: list.position.items,
        handovers: [{ ...record, signatures: record.signatures.slice(unsigned) }],
        dossiers: [],
        ...(!silent && { noticeOn: NOTICE }),
        assurances: assured ? [{ customer: "C1", kind: "promise", on: DAY }] : [],
        compensations: [{ ...compensation, confirmedOn: confirmed ? DAY : null }],
        asOf: addDays(DAY, day),
      };
    });

  test("the decision in it is mayRelease's; each change gives what is stated, and without any one part it does not", () => {
    let tried = 0;
    fc.assert(
      fc.property(releases, (own) => {
        const trace = traceLeaving(own, policy);
        expect(JSON.stringify(trace.decision)).toBe(JSON.stringify(mayRelease(own, policy)));
        const fired = trace.rules.flatMap(({ looks }) =>
          looks.filter((look) => look.fired).map(({ code }) => code),
        );
        const beside = new Set(["nothing-holds-leaver", "refusal-legally-doubtful", "pursuit-passes-on"]);
        const given = trace.decision.reasons.map(({ code }) => code).filter((code) => !beside.has(code));
        expect(fired.toSorted()).toEqual(given.toSorted());
        for (const { outcome, parts } of trace.changes) {
          if (parts.some(({ kind }) => kind === "handover")) continue;
          tried += 1;
          expect(mayRelease(done(own, parts), policy).outcome).toBe(outcome);
          for (const spare of parts) {
            const less = parts.filter((part) => part !== spare);
            expect(mayRelease(done(own, less), policy).outcome).not.toBe(outcome);
          }
        }
        for (const language of ["en", "zh-CN"] as const) {
          expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined/);
        }
      }),
      { numRuns: 60 },
    );
    expect(tried).toBeGreaterThan(10);
  });
});
