import * as fc from "fast-check";
import { type PlainDate, addDays, laterOf } from "receivables/calendar";
import {
  type LedgerDocument,
  type PositionRun,
  advancePosition,
  positionAsOf,
  runPosition,
  startPosition,
} from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { day } from "./build-documents.js";
import { anyLedger } from "./random-ledger.js";

/** Random ledgers, some of whose documents were entered on another day than they were posted. */
const anyBackDated = fc
  .tuple(
    anyLedger,
    fc.array(fc.option(fc.integer({ min: -3, max: 6 }), { nil: undefined }), {
      minLength: 20,
      maxLength: 20,
    }),
  )
  .map(([ledger, lags]) => ({
    ...ledger,
    documents: ledger.documents.map((document, i): LedgerDocument => {
      const lag = lags[i];
      return lag === undefined ? document : { ...document, enteredOn: addDays(document.postedOn, lag) };
    }),
  }));

const comes = ({ postedOn, enteredOn = postedOn }: LedgerDocument): PlainDate => laterOf(postedOn, enteredOn);

/** The days from before the first document until after the last, in steps. */
function* days(step: number): Generator<PlainDate> {
  for (let n = -2; n <= 20; n += step) yield addDays(day(1), n);
}

function refusal(of: () => unknown): string {
  try {
    return JSON.stringify(of());
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

describe("a position that goes on day by day", () => {
  test("equals the one computed afresh on every day, whatever documents come, back-dated ones among them", () => {
    fc.assert(
      fc.property(anyBackDated, fc.integer({ min: 1, max: 4 }), (ledger, step) => {
        let run = startPosition(ledger);
        let given = new Set<string>();
        for (const asOf of days(step)) {
          const documents = ledger.documents.filter(
            (document) => comes(document) <= asOf && !given.has(document.id),
          );
          given = new Set([...given, ...documents.map(({ id }) => id)]);
          const known = {
            ...ledger,
            documents: ledger.documents.filter((document) => comes(document) <= asOf),
          };
          const afresh = refusal(() => positionAsOf(known, asOf, asOf));
          let next: PositionRun | undefined;
          const ours = refusal(() => {
            next = advancePosition(run, { documents, asOf }).run;
            return runPosition(next);
          });
          expect(ours).toBe(afresh);
          if (next === undefined) return;
          run = next;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("is the same for documents that were given ahead, and survives JSON", () => {
    fc.assert(
      fc.property(anyBackDated, (ledger) => {
        const afresh = refusal(() => positionAsOf(ledger, day(20), day(20)));
        const ours = refusal(() => {
          const { run } = advancePosition(startPosition(ledger), {
            documents: ledger.documents,
            asOf: day(4),
          });
          const copy = JSON.parse(JSON.stringify(run)) as PositionRun;
          return runPosition(advancePosition(copy, { documents: [], asOf: day(20) }).run);
        });
        expect(ours).toBe(afresh);
      }),
      { numRuns: 150 },
    );
  });

  test("what is said to have changed, put into what was there, is what is there", () => {
    fc.assert(
      fc.property(anyBackDated, (ledger) => {
        if (refusal(() => positionAsOf(ledger, day(20), day(20))).length < 40) return;
        let run = startPosition(ledger);
        const items = new Map<string, unknown>();
        for (const asOf of days(1)) {
          const documents = ledger.documents.filter((document) => comes(document) === asOf);
          const advance = refusal(() => advancePosition(run, { documents, asOf })).startsWith("{")
            ? advancePosition(run, { documents, asOf })
            : undefined;
          if (advance === undefined) return;
          run = advance.run;
          for (const { before, after } of advance.changes) {
            if (before !== undefined) expect(items.get(before.id)).toEqual(before);
            if (after === undefined) items.delete((before as { id: string }).id);
            else items.set(after.id, after);
          }
          const position = runPosition(run);
          expect([...items.values()].length).toBe(position.items.length + position.settled.length);
          for (const item of [...position.items, ...position.settled])
            expect(items.get(item.id)).toEqual(item);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("costs what the day changed: the thousandth invoice is as cheap as the first", () => {
    let run = startPosition({});
    const visits: number[] = [];
    for (let n = 0; n < 1_000; n += 1) {
      const asOf = addDays(day(1), n);
      const documents: LedgerDocument[] = [
        {
          kind: "invoice",
          id: `I${n}`,
          customer: "C1",
          receivable: "trade",
          issuedOn: asOf,
          postedOn: asOf,
          dueOn: asOf,
          amount: money("10", "USD"),
        },
        ...(n < 30
          ? []
          : [
              {
                kind: "payment",
                id: `P${n}`,
                customer: "C1",
                postedOn: asOf,
                amount: money("10", "USD"),
                settles: [{ item: `I${n - 30}`, amount: money("10", "USD") }],
              } as const,
            ]),
      ];
      const advance = advancePosition(run, { documents, asOf });
      run = advance.run;
      visits.push(advance.visits);
    }
    expect(new Set(visits.slice(30))).toEqual(new Set([3]));
    expect(runPosition(run).items).toHaveLength(30);
  });

  test("a day that is over, and a document of one, is refused", () => {
    const { run } = advancePosition(startPosition({}), { documents: [], asOf: day(3) });
    const payment: LedgerDocument = {
      kind: "payment",
      id: "P",
      customer: "C1",
      postedOn: day(2),
      amount: money("1", "USD"),
    };
    const refused = (documents: readonly LedgerDocument[], asOf: PlainDate) =>
      refusal(() => advancePosition(run, { documents, asOf }));
    expect(refused([], day(3))).toBe("day-is-over");
    expect(refused([payment], day(4))).toBe("day-is-over");
    expect(refused([{ ...payment, enteredOn: day(4) }], day(4))).toContain('"P"');
    expect(
      refused(
        [
          { ...payment, postedOn: day(4) },
          { ...payment, postedOn: day(5) },
        ],
        day(4),
      ),
    ).toBe("duplicate-id");
    const next = advancePosition(run, { documents: [{ ...payment, postedOn: day(4) }], asOf: day(4) }).run;
    expect(
      refusal(() => advancePosition(next, { documents: [{ ...payment, postedOn: day(5) }], asOf: day(5) })),
    ).toBe("duplicate-id");
  });
});
