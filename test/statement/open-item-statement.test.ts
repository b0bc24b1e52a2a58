import * as fc from "fast-check";
import { type Position, positionAsOf, totalsByCurrency } from "receivables/ledger";
import { money, sumMoney } from "receivables/money";
import { openItemStatements } from "receivables/statement";
import { describe, expect, test } from "vitest";
import {
  creditNote,
  day,
  dispute,
  invoice,
  payment,
  positionOn,
  settling,
} from "../ledger/build-documents.js";
import { LAST_DAY, anyLedger } from "../ledger/random-ledger.js";

const POSITION: Position = positionOn(
  20,
  invoice("B", "50", 1, { dueOn: day(19), reference: "SO-7" }),
  invoice("A", "100", 2, { dueOn: day(20) }),
  invoice("W", "10", 2, { terms: { kind: "on-delivery-confirmation", days: 5 } }),
  payment("P", "30", 3, { settles: settling(["B", "20"]) }),
  dispute("D", "A", "25", 4),
  creditNote("N", "5", 5, { customer: "C2" }),
  { ...invoice("U", "1", 5, { dueOn: day(10) }), amount: money("7", "USD") },
);

describe("F71: open-item statements of all customers", () => {
  const statements = openItemStatements(POSITION);

  test("one for each customer and currency", () => {
    expect(statements.map(({ customer, currency, total }) => [customer, currency, total])).toEqual([
      ["C1", "CNY", "130.00"],
      ["C1", "USD", "7.00"],
      ["C2", "CNY", "-5.00"],
    ]);
  });

  test("each open item by due date, one without it last, with what is left and what is contested of it", () => {
    expect(
      statements[0]?.lines.map(({ item, overdueDays, original, open, disputed }) => [
        item,
        overdueDays,
        original,
        open,
        disputed,
      ]),
    ).toEqual([
      ["P", 17, "-30.00", "-10.00", "0.00"],
      ["B", 1, "50.00", "30.00", "0.00"],
      ["A", 0, "100.00", "100.00", "25.00"],
      ["W", null, "10.00", "10.00", "0.00"],
    ]);
    expect(statements[0]?.lines[1]).toMatchObject({ document: "B", source: "invoice", reference: "SO-7" });
  });

  test("an item is overdue from the day after its due date; a credit never is", () => {
    expect(statements.map(({ overdue }) => overdue)).toEqual(["30.00", "7.00", "0.00"]);
  });

  test("no customer with nothing open has one", () => {
    expect(openItemStatements({ asOf: day(20), items: [] })).toEqual([]);
  });
});

test("F71: the statements of any position sum to what is open, in any order of items, and are their own JSON", () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      const position = positionAsOf(ledger, LAST_DAY);
      const statements = openItemStatements(position);
      for (const total of totalsByCurrency(position.items)) {
        const own = statements.filter(({ currency }) => currency === total.currency);
        const sum = sumMoney(
          own.map((statement) => money(statement.total, total.currency)),
          total.currency,
        );
        expect(sum).toEqual(total);
      }
      expect(statements.flatMap(({ lines }) => lines)).toHaveLength(position.items.length);
      expect(openItemStatements({ ...position, items: position.items.toReversed() })).toEqual(statements);
      expect(JSON.parse(JSON.stringify(statements))).toEqual(statements);
    }),
    { numRuns: 50 },
  );
});
