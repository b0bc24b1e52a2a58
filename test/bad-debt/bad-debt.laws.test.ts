import fc from "fast-check";
import { type AccountabilityEntry, accountabilityBook, enterDecided } from "receivables/accountability";
import { ageReceivables, bucketScheme } from "receivables/aging";
import {
  type BadDebtLiabilityFacts,
  type BadDebtRecovery,
  type LiabilityPolicy,
  LIABILITY_GROUNDS,
  assessBadDebtLiability,
  badDebtLosses,
  checkApplications,
  computeLossRates,
  mergeAllowances,
  proposeWriteOffs,
  provideForLosses,
  spreadRecoveries,
} from "receivables/bad-debt";
import { addDays, addMonths } from "receivables/calendar";
import type { OpenItem } from "receivables/ledger";
import {
  type Money,
  addMoney,
  compareMoney,
  money,
  multiplyDecimals,
  roundMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "receivables/money";
import { describe, expect, test } from "vitest";
import { agingSection } from "../../src/policy/net-30/aging.js";
import {
  INSOLVENCY,
  TODAY,
  application,
  approval,
  cny,
  day,
  invoice,
  loss,
  net30,
  regulation,
  writeOffFacts,
} from "./bad-debt-case.js";

const START = day("2026-01-01");
const cents = (max: number) => fc.integer({ min: 1, max }).map((n) => cny((n / 100).toFixed(2)));
const date = fc.integer({ min: 0, max: 123 }).map((days) => addDays(START, days));
const person = fc.constantFrom("wang", "li", "zhao");
const customer = fc.constantFrom("C1", "C2");
const sum = (amounts: readonly Money[]): Money => sumMoney(amounts, "CNY");
const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });

describe("liabilities", () => {
  const share = fc.constantFrom("0", "0.01", "0.25", "0.5", "0.9", "1", null);
  const policy: fc.Arbitrary<LiabilityPolicy> = fc.record({
    rounding: fc.constantFrom("up", "half-up", "down"),
    laxVisiting: fc.record({ share, cause: fc.constantFrom("presumed", "stated") }),
    missingRemarks: fc.record({ share, codes: fc.constant(["remark-missing" as const]) }),
    unguaranteedShipping: fc.record({ share, base: fc.constantFrom("shipments", "whole-loss") }),
    lackOfResponsibility: fc.record({
      share,
      base: fc.constantFrom("loss", "written-off"),
      countsTowardsLoss: fc.constant(true),
    }),
    reduction: fc.constantFrom("in-proportion", "by-severity"),
    severity: fc.shuffledSubarray([...LIABILITY_GROUNDS]),
  });
  const losses = fc
    .array(
      fc.record({
        customer,
        item: fc.constantFrom("INV-1", "INV-2"),
        on: date,
        writtenOff: cents(100_000),
        back: fc.integer({ min: 0, max: 100 }),
      }),
      { maxLength: 4 },
    )
    .map((rows) =>
      rows.map(({ back, writtenOff, ...row }, i) => {
        const recovered = money(((Number(writtenOff.amount) * back) / 100).toFixed(2), "CNY");
        return loss({
          ...row,
          id: `L${i}`,
          writtenOff,
          recovered,
          loss: subtractMoney(writtenOff, recovered),
        });
      }),
    );
  const facts: fc.Arbitrary<BadDebtLiabilityFacts> = fc.record({
    losses,
    visits: fc.array(
      fc
        .record({ customer, person: fc.option(person), missing: fc.nat(2), on: date })
        .map(({ on, ...row }) => ({
          ...row,
          period: { from: addDays(on, -30), to: on },
          required: 2,
          made: 2 - row.missing,
        })),
      { maxLength: 5 },
    ),
    remarks: fc.array(
      fc
        .record({ asOf: date, item: fc.constantFrom("INV-1", "INV-2"), handler: fc.option(person) })
        .map(({ asOf, ...rest }) => ({
          asOf,
          findings: [
            {
              id: "f",
              code: "remark-missing",
              citation: "Art. 28",
              facts: rest,
              expected: null,
              actual: null,
            },
          ],
        })),
      { maxLength: 4 },
    ),
    shipments: fc
      .array(
        fc.record({
          customer,
          item: fc.constantFrom("INV-1", "INV-2"),
          person,
          on: date,
          amount: cents(90_000),
          guaranteed: cents(90_000),
        }),
        { maxLength: 5 },
      )
      .map((rows) => rows.map((row, i) => ({ ...row, id: `S${i}` }))),
    warnings: fc.array(
      fc.record({ problem: fc.constantFrom("P1", "P2"), customer, from: date, until: fc.option(date) }),
      { maxLength: 3 },
    ),
    causes: fc.array(
      fc.record({
        loss: fc.constantFrom("L0", "L1", "L2"),
        cause: fc.constantFrom("lack-of-responsibility", "lax-visits", "market"),
        person: fc.option(person),
        on: date,
      }),
      { maxLength: 4 },
    ),
    decisions: fc.array(
      fc.record({
        loss: fc.constantFrom("L0", "L1"),
        ground: fc.constantFrom(...LIABILITY_GROUNDS),
        person,
        share: fc.constantFrom("-1", "0.3", "0.8", "1", "2"),
        by: fc.constantFrom("chen", "wu"),
        on: date,
      }),
      { maxLength: 4 },
    ),
    asOf: fc.constantFrom(TODAY, day("2026-03-01")),
  });
  const assess = (given: BadDebtLiabilityFacts, liability: LiabilityPolicy) =>
    assessBadDebtLiability(given, { policy: regulation.policy, liability });

  test("for any facts and shares the liabilities for a loss are never more than it, and never negative", () => {
    fc.assert(
      fc.property(facts, policy, (given, rules) => {
        const { liabilities, entries } = assess(given, rules);
        for (const one of given.losses) {
          const own = liabilities.filter((row) => row.loss === one.id).map(({ amount }) => amount);
          expect(compareMoney(sum(own), one.loss)).toBeLessThanOrEqual(0);
        }
        for (const { amount, claimed } of liabilities) {
          expect(compareMoney(amount, zeroMoney("CNY"))).toBeGreaterThanOrEqual(0);
          expect(compareMoney(amount, claimed)).toBeLessThanOrEqual(0);
        }
        expect(sum(entries.map(({ amount }) => amount))).toEqual(
          sum(liabilities.map(({ amount }) => amount)),
        );
      }),
    );
  });

  test("what is entered comes to the liabilities again after any change, and then nothing is left to enter", () => {
    fc.assert(
      fc.property(facts, policy, fc.integer({ min: 0, max: 100 }), (given, rules, kept) => {
        const enter = (now: BadDebtLiabilityFacts, entries: readonly AccountabilityEntry[]) => {
          const { liabilities, entries: decided } = assess(now, rules);
          const run = enterDecided({ decided, entries, asOf: now.asOf, kinds: LIABILITY_GROUNDS });
          return { all: [...entries, ...run.entries], made: run.entries, liabilities };
        };
        const first = enter(given, []);
        const later = given.losses.slice(1).map((one) => {
          const left = money(((Number(one.loss.amount) * kept) / 100).toFixed(2), "CNY");
          return { ...one, loss: left, recovered: subtractMoney(one.writtenOff, left) };
        });
        const changed = { ...given, losses: later, asOf: addDays(given.asOf, 31) };
        const second = enter(changed, first.all);
        expect(sum(second.all.map(({ amount }) => amount))).toEqual(
          sum(second.liabilities.map(({ amount }) => amount)),
        );
        expect(new Set(second.all.map(({ id }) => id)).size).toBe(second.all.length);
        expect(accountabilityBook(second.all).findings).toEqual([]);
        for (const { reverses, month } of second.made)
          if (reverses !== null) expect(month).toBe(changed.asOf.slice(0, 7));
        expect(enter(changed, second.all).made).toEqual([]);
      }),
    );
  });

  test("the order of the rows changes nothing", () => {
    const two = facts.chain((given) =>
      fc
        .record({
          losses: shuffled(given.losses),
          visits: shuffled(given.visits),
          remarks: shuffled(given.remarks),
          shipments: shuffled(given.shipments),
          warnings: shuffled(given.warnings),
          causes: shuffled(given.causes),
          decisions: shuffled(given.decisions),
        })
        .map((other) => [given, { ...given, ...other }] as const),
    );
    fc.assert(
      fc.property(two, policy, ([given, other], rules) => {
        expect(JSON.stringify(assess(other, rules))).toBe(JSON.stringify(assess(given, rules)));
      }),
    );
  });
});

describe("write-offs and recoveries", () => {
  const debts = fc.array(cents(50_000), { minLength: 1, maxLength: 4 });
  const asks = fc.array(
    fc.record({
      item: fc.integer({ min: 0, max: 4 }),
      amount: cents(60_000),
      paper: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const properties = fc.array(cents(60_000), { maxLength: 3 });

  const facts = fc
    .record({ debts, asks, properties })
    .map(({ debts: amounts, asks: lines, properties: values }) => {
      const documents = amounts.map(({ amount }, i) =>
        invoice(`INV-${i}`, amount, { issuedOn: addDays(day("2022-12-05"), i % 2) }),
      );
      const papers = [0, 1, 2].map((n) =>
        application({
          id: `A${n}`,
          items: lines
            .filter(({ paper }) => paper === n)
            .map(({ item, amount }) => ({ item: `INV-${item}`, amount })),
        }),
      );
      return writeOffFacts(documents, papers, {
        approvals: papers.map((paper) => approval(paper)),
        evidence: papers.flatMap(({ id }) =>
          INSOLVENCY.map((paper) => ({ ...paper, id: `${id}-${paper.id}`, application: id })),
        ),
        properties: values.map((agreedValue, i) => ({
          id: `X${i}`,
          customer: "C1",
          description: "goods",
          agreedValue,
          agreedOn: TODAY,
          consent: { paper: "letter", on: TODAY },
          bookedOn: null,
        })),
      });
    });

  test("property and loss make up the debt, and of no item more is given up than is open and not stood for", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { rows, check } = proposeWriteOffs(given, regulation);
        for (const row of rows) expect(addMoney(row.property, row.loss)).toEqual(row.debt);
        for (const { id, open } of given.position.items) {
          const own = rows.filter(({ item }) => item === id);
          expect(compareMoney(sum(own.map(({ writeOff }) => writeOff)), open)).toBeLessThanOrEqual(0);
          const accepted = check.applications.flatMap(({ items }) => items.filter(({ item }) => item === id));
          expect(compareMoney(sum(accepted.map((line) => line.accepted)), open)).toBeLessThanOrEqual(0);
        }
        const values = sum(given.properties.map(({ agreedValue }) => agreedValue));
        expect(compareMoney(sum(rows.map(({ property }) => property)), values)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  test("the order of the rows changes nothing, and neither does a second run", () => {
    const two = facts.chain((given) =>
      fc
        .record({
          applications: shuffled(given.applications),
          approvals: shuffled(given.approvals),
          evidence: shuffled(given.evidence),
          properties: shuffled(given.properties),
        })
        .map((other) => [given, { ...given, ...other }] as const),
    );
    fc.assert(
      fc.property(two, ([given, other]) => {
        const once = JSON.stringify(proposeWriteOffs(given, regulation));
        expect(JSON.stringify(proposeWriteOffs(other, regulation))).toBe(once);
        expect(JSON.stringify(proposeWriteOffs(given, regulation))).toBe(once);
        expect(JSON.stringify(checkApplications(other, regulation))).toBe(
          JSON.stringify(checkApplications(given, regulation)),
        );
      }),
      { numRuns: 40 },
    );
  });

  const recoveryFacts = fc.record({
    writeOffs: fc
      .array(fc.record({ customer, on: date, amount: cents(20_000) }), { maxLength: 5 })
      .map((rows) =>
        rows.map((row, i) => ({ ...row, writeOff: `W${i}`, item: `INV-${i % 3}`, since: START })),
      ),
    recoveries: fc
      .array(
        fc.record({
          customer,
          on: date,
          amount: cents(30_000),
          intendedFor: fc.array(
            fc.record({ item: fc.constantFrom("INV-0", "INV-1", "INV-9"), amount: cents(20_000) }),
            { maxLength: 2 },
          ),
          inKind: fc.boolean(),
        }),
        { maxLength: 5 },
      )
      .map((rows) =>
        rows.map(({ inKind, ...row }, i): BadDebtRecovery => ({
          ...row,
          id: `PAY-${i}`,
          ...(inKind && { property: { consent: { paper: "letter", on: START } } }),
        })),
      ),
    asOf: fc.constant(TODAY),
  });

  test("no more is recovered than was given up; parts and excess make up what came in, losses what was given up", () => {
    fc.assert(
      fc.property(recoveryFacts, (given) => {
        const plan = spreadRecoveries(given, regulation);
        for (const one of plan.writeOffs) {
          expect(compareMoney(one.left, zeroMoney("CNY"))).toBeGreaterThanOrEqual(0);
          expect(addMoney(one.recovered, one.left)).toEqual(one.amount);
        }
        expect(
          addMoney(sum(plan.parts.map(({ amount }) => amount)), sum(plan.excess.map(({ amount }) => amount))),
        ).toEqual(sum(given.recoveries.map(({ amount }) => amount)));
        expect(sum(plan.writeOffs.map(({ recovered }) => recovered))).toEqual(
          sum(plan.parts.map(({ amount }) => amount)),
        );
        for (const one of badDebtLosses(plan))
          expect(sum([one.property, one.recovered, one.loss])).toEqual(one.writtenOff);
      }),
    );
  });

  test("the order of write-offs and recoveries changes nothing", () => {
    const two = recoveryFacts.chain((given) =>
      fc
        .record({ writeOffs: shuffled(given.writeOffs), recoveries: shuffled(given.recoveries) })
        .map((other) => [given, { ...given, ...other }] as const),
    );
    fc.assert(
      fc.property(two, ([given, other]) => {
        expect(JSON.stringify(spreadRecoveries(other, regulation))).toBe(
          JSON.stringify(spreadRecoveries(given, regulation)),
        );
      }),
    );
  });
});

describe("loss rates and allowances", () => {
  test("the roll rates of a steady portfolio give back the rates that were planted", () => {
    const planted = fc.array(
      fc.integer({ min: 1, max: 1000 }).map((n) => (n / 1000).toFixed(3)),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(
        planted,
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom("pooled", "mean"),
        (rates, months, average) => {
          const buckets = [...rates, "last"].map((_, i) => `b${i}`);
          // So large that no amount is rounded on its way through the buckets.
          let rolled = "1000000000000000000";
          const amounts = [rolled, ...rates.map((rate) => (rolled = multiplyDecimals(rolled, rate)))];
          const rows = Array.from({ length: months }, (_, m) => ({
            asOf: addMonths(day("2025-01-15"), m),
            segment: null,
            currency: "CNY",
            buckets: buckets.map((bucket, at) => ({
              bucket,
              amount: roundMoney(amounts[at] ?? "0", "CNY", "down"),
            })),
          }));
          const fromHistory = { lastBucketLoss: "1", average, forwardFactor: "1", places: 15 } as const;
          const table = computeLossRates(
            { buckets, months: rows },
            { policy: net30.policy, provision: { fromHistory } },
          );
          const onward = table.segments[0]?.rates.slice(0, -1).map((one) => Number(one.onward));
          expect(onward).toEqual(rates.map(Number));
          const product = rates.reduce((all, rate) => multiplyDecimals(all, rate), "1");
          expect(Number(table.segments[0]?.rates[0]?.rate)).toBeCloseTo(Number(product), 12);
        },
      ),
    );
  });

  const aging = { ...agingSection, policy: net30.policy, scheme: bucketScheme([30, 60, 90]) };
  const item = (id: string, overdue: number, amount: string, more: Partial<OpenItem>): OpenItem => ({
    id,
    document: id,
    source: "invoice",
    kind: "trade",
    customer: "C1",
    issuedOn: START,
    postedOn: START,
    dueOn: addDays(TODAY, -overdue),
    original: cny(amount),
    open: cny(amount),
    disputed: cny("0.00"),
    settlements: [],
    ...more,
  });
  const items = fc
    .array(
      fc.record({
        overdue: fc.integer({ min: -5, max: 120 }),
        amount: fc.integer({ min: -50_000, max: 50_000 }),
        customer,
      }),
      { maxLength: 8 },
    )
    .map((rows) =>
      rows.map(({ overdue, amount, customer: who }, i) =>
        item(`I${i}`, overdue, (amount / 100).toFixed(2), { customer: who }),
      ),
    );
  const provide = (rows: readonly OpenItem[]) =>
    provideForLosses(
      { report: ageReceivables({ items: rows, asOf: TODAY }, aging), rates: null, rebuttals: [] },
      net30,
    );

  test("buckets and customers make up the allowance, which is never negative nor above what is open", () => {
    fc.assert(
      fc.property(items, (rows) => {
        for (const { total, buckets, customers } of provide(rows).currencies) {
          for (const parts of [buckets, customers]) {
            expect(sum(parts.map(({ allowance }) => allowance))).toEqual(total.allowance);
            expect(sum(parts.map(({ open }) => open))).toEqual(total.open);
          }
          expect(compareMoney(total.allowance, total.open)).toBeLessThanOrEqual(0);
          expect(compareMoney(total.allowance, zeroMoney("CNY"))).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test("a larger claim never has a smaller allowance", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 120 }), cents(50_000), cents(50_000), (overdue, a, more) => {
        const of = (amount: string) =>
          provide([item("I", overdue, amount, {})]).items[0]?.allowance ?? cny("0.00");
        expect(compareMoney(of(a.amount), of(addMoney(a, more).amount))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("merging the allowances of shards is the allowance of all, in any order", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 8 }), (rows, at) => {
        const [left, right] = [provide(rows.slice(0, at)), provide(rows.slice(at))];
        expect(mergeAllowances(left, right)).toEqual(provide(rows));
        expect(mergeAllowances(right, left)).toEqual(mergeAllowances(left, right));
        expect(mergeAllowances(provide([]), left)).toEqual(left);
      }),
    );
  });
});
