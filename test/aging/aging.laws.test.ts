import fc from "fast-check";
import {
  AGING_KEYS,
  type AgingTotals,
  ageReceivables,
  checkCollections,
  compareWithLimits,
  emptyAging,
  groupAging,
  mergeAging,
  remarksDue,
} from "receivables/aging";
import { agingReportSchema } from "receivables/aging/schemas";
import { addDays } from "receivables/calendar";
import { canonicalJson } from "receivables/decision";
import { totalsByCurrency } from "receivables/ledger";
import { compareMoney, money, signOfMoney, sumMoney } from "receivables/money";
import { expect, test } from "vitest";
import { arbitraryItems, arbitraryPolicy } from "./arbitrary-items.js";
import { AS_OF } from "./open-item.js";

const columnsOf = ({ open, buckets, credits }: AgingTotals) =>
  sumMoney([...buckets.map(({ amount }) => amount), credits], open.currency);

function expectToAddUp(total: AgingTotals): void {
  expect(columnsOf(total)).toEqual(total.open);
  expect(sumMoney([total.notDue, total.overdue, total.credits], total.open.currency)).toEqual(total.open);
}

test("F39: the sum of the buckets is the outstanding total, always, in every currency and for every customer", () => {
  fc.assert(
    fc.property(arbitraryItems, arbitraryPolicy, (items, policy) => {
      const { currencies } = ageReceivables({ items, asOf: AS_OF }, policy);
      expect(currencies.map(({ total }) => total.open)).toEqual(totalsByCurrency(items));
      for (const { currency, total, customers } of currencies) {
        [total, ...customers].forEach(expectToAddUp);
        expect(
          sumMoney(
            customers.map(({ open }) => open),
            currency,
          ),
        ).toEqual(total.open);
      }
    }),
  );
});

test("every item is in the report once and in exactly one column", () => {
  fc.assert(
    fc.property(arbitraryItems, arbitraryPolicy, (items, policy) => {
      const report = ageReceivables({ items, asOf: AS_OF }, policy);
      expect(new Set(report.items.map(({ item }) => item))).toEqual(new Set(items));
      expect(report.items).toHaveLength(items.length);
      const counted = report.currencies.reduce((sum, { total }) => sum + total.count, 0);
      const inBuckets = report.currencies
        .flatMap(({ total }) => total.buckets)
        .reduce((sum, { count }) => sum + count, 0);
      const apart = report.items.filter(({ bucket }) => bucket === "credits").length;
      expect([counted, inBuckets + apart]).toEqual([items.length, items.length]);
    }),
  );
});

test("both views from the same data, the same total: credits apart and netted, by due date and by invoice date", () => {
  fc.assert(
    fc.property(arbitraryItems, arbitraryPolicy, arbitraryPolicy, (items, one, other) => {
      const [a, b] = [one, other].map((policy) => ageReceivables({ items, asOf: AS_OF }, policy).currencies);
      expect(a?.map(({ total }) => total.open)).toEqual(b?.map(({ total }) => total.open));
      expect(a?.map(({ total }) => total.disputed)).toEqual(b?.map(({ total }) => total.disputed));
    }),
  );
});

test("the order of the items changes no byte, and the report is its own JSON", () => {
  fc.assert(
    fc.property(arbitraryItems, arbitraryPolicy, (items, policy) => {
      const report = ageReceivables({ items, asOf: AS_OF }, policy);
      const turned = ageReceivables({ items: items.toReversed(), asOf: AS_OF }, policy);
      expect(JSON.stringify(turned)).toBe(JSON.stringify(report));
      expect(agingReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    }),
  );
});

test("a later day never lowers overdue days, and never makes an overdue item not due", () => {
  fc.assert(
    fc.property(arbitraryItems, arbitraryPolicy, fc.nat(200), (items, policy, more) => {
      const now = ageReceivables({ items, asOf: AS_OF }, policy);
      const later = ageReceivables({ items, asOf: addDays(AS_OF, more) }, policy);
      now.items.forEach(({ overdueDays }, i) => {
        expect(later.items[i]?.overdueDays).toBe(overdueDays === null ? null : overdueDays + more);
      });
      if (policy.credits === "netted") return;
      now.currencies.forEach(({ total }, i) => {
        expect(
          compareMoney(later.currencies[i]?.total.overdue ?? money("-1", total.open.currency), total.overdue),
        ).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test("F48: groups by any keys partition the items: no item is counted twice and none is lost", () => {
  fc.assert(
    fc.property(arbitraryItems, arbitraryPolicy, fc.subarray([...AGING_KEYS]), (items, policy, by) => {
      const report = ageReceivables({ items, asOf: AS_OF }, policy);
      for (const { currency, total, groups } of groupAging(report, ...by).currencies) {
        groups.forEach(expectToAddUp);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total.count);
        for (const field of ["open", "notDue", "overdue", "credits", "disputed"] as const) {
          expect(
            sumMoney(
              groups.map((group) => group[field]),
              currency,
            ),
          ).toEqual(total[field]);
        }
        total.buckets.forEach(({ amount }, i) => {
          const parts = groups.flatMap(({ buckets }) => buckets.slice(i, i + 1)).map((part) => part.amount);
          expect(sumMoney(parts, currency)).toEqual(amount);
        });
        expect(new Set(groups.map(({ key }) => canonicalJson(key))).size).toBe(groups.length);
      }
    }),
  );
});

test("merging the reports of shards is aging the whole, in any order and in any grouping", () => {
  fc.assert(
    fc.property(arbitraryItems, arbitraryPolicy, fc.infiniteStream(fc.nat(2)), (items, policy, shards) => {
      const parts: (typeof items)[] = [[], [], []];
      for (const item of items) {
        const shard = shards.next().value ?? 0;
        parts[shard] = [...(parts[shard] ?? []), item];
      }
      const [a, b, c] = parts.map((part) => ageReceivables({ items: part, asOf: AS_OF }, policy));
      if (a === undefined || b === undefined || c === undefined) throw new Error("three shards");
      const whole = ageReceivables({ items, asOf: AS_OF }, policy);
      expect(mergeAging(mergeAging(a, b), c)).toEqual(whole);
      expect(mergeAging(a, mergeAging(b, c))).toEqual(whole);
      expect(mergeAging(b, a)).toEqual(mergeAging(a, b));
      expect(mergeAging(a, emptyAging(AS_OF, policy))).toEqual(a);
    }),
    { numRuns: 60 },
  );
});

test("what follows from a report is the same for shards: a customer's items are in one of them", () => {
  fc.assert(
    fc.property(arbitraryItems, arbitraryPolicy, (items, policy) => {
      const whole = ageReceivables({ items, asOf: AS_OF }, policy);
      const ofOne = ageReceivables(
        { items: items.filter(({ customer }) => customer === "C-1"), asOf: AS_OF },
        policy,
      );
      const notices = checkCollections(whole, policy).notices.filter(({ customer }) => customer === "C-1");
      expect(checkCollections(ofOne, policy).notices).toEqual(notices);
      const followUps = compareWithLimits({ report: whole }, policy).followUps.filter(
        ({ customer }) => customer === "C-1",
      );
      expect(compareWithLimits({ report: ofOne }, policy).followUps).toEqual(followUps);
    }),
    { numRuns: 50 },
  );
});

test("notices are of overdue claims only, and later days never notify less", () => {
  fc.assert(
    fc.property(arbitraryItems, arbitraryPolicy, fc.nat(100), (items, policy, more) => {
      const noticed = (days: number) =>
        checkCollections(
          ageReceivables({ items, asOf: addDays(AS_OF, days) }, policy),
          policy,
        ).notices.flatMap((notice) => notice.items.map(({ item }) => item.id));
      expect(noticed(more)).toEqual(expect.arrayContaining(noticed(0)));
      for (const { id, open } of items) if (noticed(0).includes(id)) expect(signOfMoney(open)).toBe(1);
    }),
    { numRuns: 50 },
  );
});

test("a remark more never makes a finding more, and a second run gives the same findings", () => {
  fc.assert(
    fc.property(
      arbitraryItems,
      arbitraryPolicy,
      fc.nat(24),
      fc.integer({ min: -60, max: 10 }),
      (items, policy, n, day) => {
        const report = ageReceivables({ items, asOf: AS_OF }, policy);
        const remark = {
          item: `I-${n}`,
          by: "E-1",
          on: addDays(AS_OF, day),
          text: "Promised",
          proposal: "Instalments",
        };
        const codes = (remarks: readonly (typeof remark)[]) =>
          remarksDue({ report, remarks }, policy).findings;
        expect(codes([remark]).length).toBeLessThanOrEqual(codes([]).length);
        expect(codes([remark, remark])).toEqual(codes([remark]));
        expect(new Set(codes([]).map(({ id }) => id)).size).toBe(codes([]).length);
      },
    ),
    { numRuns: 60 },
  );
});
