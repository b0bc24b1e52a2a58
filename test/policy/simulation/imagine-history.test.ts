import * as fc from "fast-check";
import { plainDate } from "receivables/calendar";
import { positionAsOf } from "receivables/ledger";
import { imagineHistory } from "receivables/policy";
import { expect, test } from "vitest";

const firm = (seed: number) => ({
  seed,
  customers: 4,
  from: plainDate("2026-01-01"),
  to: plainDate("2026-06-30"),
  currency: "CNY",
  term: 30,
});

test("an imagined history is that of its seed, and makes a ledger", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const history = imagineHistory(firm(seed));
      expect(imagineHistory(firm(seed))).toEqual(history);
      const { findings, items, settled } = positionAsOf(history, plainDate("2027-01-01"));
      expect(findings).toEqual([]);
      expect(items.length + settled.length).toBe(history.documents.length);
      expect(history.orders.length).toBe(history.documents.filter(({ kind }) => kind === "invoice").length);
    }),
    { numRuns: 30 },
  );
  expect(imagineHistory(firm(1))).not.toEqual(imagineHistory(firm(2)));
  expect(imagineHistory({ ...firm(1), currency: "JPY" }).orders[0]?.order.ordered.amount).toMatch(/^\d+$/);
});
