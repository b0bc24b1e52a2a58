import fc from "fast-check";
import { addDays } from "receivables/calendar";
import {
  type Instrument,
  type InstrumentDifference,
  type InstrumentFacts,
  checkInstrument,
  chinaInstrumentLaw as law,
  traceInstrument,
} from "receivables/collection";
import { explainTrace } from "receivables/decision/texts";
import { expect, test } from "vitest";
import {
  CUSTOMER,
  FIRM,
  MON,
  TUE,
  addDaysTo,
  cheque,
  cny,
  codes,
  day,
  draft,
  endorsement,
  facts,
  policy,
} from "./collection-case.js";

/** An instrument to which is done what a part says. */
function done(own: InstrumentFacts, part: InstrumentDifference): InstrumentFacts {
  if (part.kind === "date") return { ...own, asOf: part.on };
  const copy = JSON.parse(JSON.stringify(own)) as { instrument: Record<string, unknown> };
  if (part.kind === "bank") copy.instrument["bank"] = { on: part.on, genuine: true };
  else {
    const path = part.field.split(/[.[\]]+/);
    const place = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy.instrument);
    place[path.at(-1) ?? ""] = part.value;
  }
  return copy as unknown as InstrumentFacts;
}
const outcomeOf = (own: InstrumentFacts, parts: readonly InstrumentDifference[] = []) =>
  checkInstrument(parts.reduce(done, own), policy, law).outcome;
const changesOf = (instrument: Instrument, over: Partial<InstrumentFacts> = {}) =>
  traceInstrument(facts(instrument, over), policy, law).changes.map(({ outcome, parts }) => [
    outcome,
    parts.map((part) => (part.kind === "field" ? [part.field, part.value] : [part.kind, part.on])),
  ]);

test("Art. 22: what holds a draft, and what puts it right", () => {
  expect(changesOf(draft({ bank: null, payee: null }))).toEqual([
    [
      "accept",
      [
        ["bank", MON],
        ["payee", CUSTOMER],
      ],
    ],
    ["reissue", [["date", "2026-09-15"]]],
  ]);
  expect(changesOf(draft({ endorsements: [endorsement("丙", FIRM)], words: null, bank: null }))).toEqual([
    ["accept", expect.any(Array)],
    ["hold", expect.any(Array)],
    ["reissue", [["endorsements[0].by", CUSTOMER]]],
  ]);
});

test("Art. 22: the last day on which a cheque is taken; a day of issue that comes; what is not genuine stays so", () => {
  expect(changesOf(cheque())).toEqual([["reissue", [["date", "2026-05-15"]]]]);
  expect(changesOf(cheque({ issuedOn: TUE }))).toEqual([
    ["accept", [["issuedOn", MON]]],
    ["accept", [["date", TUE]]],
  ]);
  expect(changesOf(draft({ bank: { on: MON, genuine: false } }))).toEqual([]);
  expect(changesOf(draft({ bank: { on: TUE, genuine: false } }))).toContainEqual(["refuse", [["date", TUE]]]);
});

test("Art. 22: what stands in the way twice is put right by a name that fits both neighbours", () => {
  const chain = [endorsement(CUSTOMER, "乙"), endorsement("丁", "戊")];
  const own = facts(draft({ endorsements: chain }), { invoiceName: "丙" });
  const [change] = traceInstrument(own, policy, law).changes;
  expect(change?.outcome).toBe("accept");
  expect(outcomeOf(own, change?.parts)).toBe("accept");
});

const name = fc.constantFrom(CUSTOMER, CUSTOMER, FIRM, "乙", null);
const instrument: fc.Arbitrary<Instrument> = fc
  .record({
    kind: fc.constantFrom("cheque", "sight-draft", "term-draft"),
    issuedOn: fc.constantFrom(MON, TUE, day("2025-01-01"), day("2024-02-29"), null),
    dueOn: fc.constantFrom(null, MON, TUE, day("2026-09-04"), day("2027-09-04"), day("2025-06-01")),
    drawer: fc.constantFrom(CUSTOMER, "乙"),
    drawerSigned: fc.boolean(),
    payee: name,
    figures: fc.constantFrom(cny("1409.50"), cny("2.00"), null),
    words: fc.constantFrom("壹仟肆佰零玖元伍角整", "贰元整", "什么", null),
    notTransferable: fc.boolean(),
    endorsements: fc.array(
      fc.record({
        by: name,
        to: fc.constantFrom([FIRM], [CUSTOMER], ["乙"], ["乙", FIRM], []),
        signed: fc.boolean(),
        legible: fc.boolean(),
        part: fc.constantFrom(cny("1.00"), null),
        condition: fc.constantFrom("货到", null),
        notTransferable: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    signedOnBack: fc.boolean(),
    bank: fc.constantFrom(null, { on: MON, genuine: true }, { on: TUE, genuine: false }),
  })
  .map((own) => ({ id: "B1", ...own }));

test("Art. 22: the decision in it is checkInstrument's; each change gives what is stated, and without any one part it does not", () => {
  const tried = new Set<string>();
  fc.assert(
    fc.property(
      instrument,
      fc.constantFrom(cny("1409.50"), null),
      fc.integer({ min: -3, max: 200 }),
      (made, agreed, later) => {
        const own = facts(made, { agreed, asOf: addDaysTo(MON, later) });
        const trace = traceInstrument(own, policy, law);
        expect(JSON.stringify(trace.decision)).toBe(JSON.stringify(checkInstrument(own, policy, law)));
        const fired = trace.rules.flatMap(({ looks }) => codes(looks.filter((look) => look.fired)));
        expect(fired.toSorted()).toEqual([...codes(trace.decision.findings)].sort());
        for (const { outcome, parts } of trace.changes) {
          tried.add(outcome);
          expect(outcome).not.toBe(trace.decision.outcome);
          expect(outcomeOf(own, parts)).toBe(outcome);
          for (const spare of parts) {
            const less = parts.filter((part) => part !== spare);
            expect(outcomeOf(own, less)).not.toBe(outcome);
            if (spare.kind === "date") {
              expect(outcomeOf(own, [{ ...spare, on: addDays(spare.on, -1) }])).not.toBe(outcome);
            }
          }
        }
        for (const language of ["en", "zh-CN"] as const) {
          expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined|[a-z][A-Z]/);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect([...tried]).toEqual(expect.arrayContaining(["accept", "hold", "reissue"]));
});
