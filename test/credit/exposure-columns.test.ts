import * as fc from "fast-check";
import { addDays } from "receivables/calendar";
import { changeColumns, columnsFromItems } from "receivables/columnar";
import {
  type CreditPolicy,
  type ExposureFacts,
  exposureBook,
  exposureColumns,
  exposureOf,
} from "receivables/credit";
import type { Money } from "receivables/money";
import { describe, expect, it, test } from "vitest";
import { arbitraryItems } from "../aging/arbitrary-items.js";
import { AS_OF } from "../aging/open-item.js";
import { order, policy, yuan } from "./build-facts.js";

const anyCustomer = fc.constantFrom("C-1", "C-2", "C-10", "C-3");
const anyAccount = fc.constantFrom({}, { account: "main" }, { account: "second" });
const anyFacts: fc.Arbitrary<ExposureFacts> = fc
  .record({
    items: arbitraryItems,
    // Among them those at which sums no longer fit into a double, and into 64 bits.
    factor: fc.constantFrom<bigint>(1n, 1n, 2n ** 25n, 2n ** 30n, 2n ** 36n, 2n ** 37n, 10n ** 20n),
    orders: fc.array(fc.tuple(fc.nat(999), anyCustomer, anyAccount), { maxLength: 5 }),
    drafts: fc.array(fc.tuple(fc.nat(99), anyCustomer, anyAccount, fc.nat(5)), { maxLength: 5 }),
    collateral: fc.array(fc.tuple(fc.nat(999), anyCustomer), { maxLength: 4 }),
    rated: fc.boolean(),
    days: fc.integer({ min: -60, max: 60 }),
  })
  .map(({ collateral, days, drafts, factor, items, orders, rated }) => ({
    customers: [],
    currency: "CNY",
    rates: rated ? [{ from: "USD", to: "CNY", rate: "7.1234" as never }] : [],
    asOf: addDays(AS_OF, days),
    items: items.map((one) => ({ ...one, open: times(one.open, factor) })),
    orders: orders.map(([amount, customer, account], i) =>
      order(String(amount), {
        id: `O${i}`,
        customer,
        status: "open",
        delivered: yuan(String(amount >> 1)),
        ...account,
      }),
    ),
    drafts: drafts.map(([amount, customer, account, of], i) => ({
      id: `D${i}`,
      customer,
      amount: yuan(String(amount)),
      order: `O${of}`,
      ...account,
    })),
    collateral: collateral.map(([amount, customer], i) => ({
      id: `K${i}`,
      customer,
      kind: "mortgage",
      amount: yuan(String(amount)),
      validUntil: null,
    })),
  }));
const anyRule: fc.Arbitrary<CreditPolicy> = fc
  .tuple(fc.integer({ min: -5, max: 30 }), fc.subarray(["trade", "other", "bill", "prepayment"] as const))
  .map(([overdueAfterDays, exposureKinds]) => ({
    ...policy,
    exposureKinds,
    exposure: { ...policy.exposure, overdueAfterDays },
  }));

function times({ amount, currency }: Money, factor: bigint): Money {
  const units = String(BigInt(amount.replace(".", "")) * factor);
  const digits = units.replace("-", "").padStart(3, "0");
  return {
    amount: `${units.startsWith("-") ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`,
    currency,
  } as Money;
}

describe("exposure on columns", () => {
  test("is that of the items, byte for byte, of every customer, account and group", () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyRule,
        fc.uniqueArray(anyCustomer),
        fc.option(fc.constantFrom("main", "second", "none"), { nil: undefined }),
        (facts, rule, group, account) => {
          const { items, ...rest } = facts;
          const columns = columnsFromItems(items);
          const book = exposureBook({ ...rest, columns }, rule);
          for (const customers of [...book.customers.map((one) => [one]), group, [...book.customers]]) {
            const holder = { customers, ...(account !== undefined && { account }) };
            const exposure = JSON.stringify(exposureOf({ ...facts, ...holder }, rule));
            expect(JSON.stringify(book.of(holder))).toBe(exposure);
            expect(JSON.stringify(exposureColumns({ ...rest, ...holder, columns }, rule))).toBe(exposure);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test("counts columns as they are after changes", () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(25), (facts, left) => {
        const { items, ...rest } = facts;
        const settled = items.slice(left).map(({ id }) => id);
        const columns = changeColumns(columnsFromItems(items), { items: [], settled });
        const holder = { customers: ["C-1", "C-2"] };
        expect(exposureColumns({ ...rest, ...holder, columns }, policy)).toEqual(
          exposureOf({ ...facts, ...holder, items: items.slice(0, left) }, policy),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("names everyone with an item, an order, a draft or collateral", () => {
    const amount = yuan("1");
    const book = exposureBook(
      {
        columns: columnsFromItems([]),
        currency: "CNY",
        orders: [order("1", { customer: "B" })],
        drafts: [{ id: "D", customer: "C", amount }],
        collateral: [{ id: "K", customer: "A", kind: "mortgage", amount, validUntil: null }],
        asOf: AS_OF,
      },
      policy,
    );
    expect(book.customers).toEqual(["A", "B", "C"]);
  });

  it("looks at each item once for all customers together", () => {
    const reads = (customers: number): number => {
      let count = 0;
      const items = Array.from({ length: customers * 5 }, (_, i) => ({
        ...itemOf(`I${i}`, `C${i % customers}`),
        get kind() {
          count += 1;
          return "trade" as const;
        },
      }));
      const book = exposureBook(
        { columns: columnsFromItems(items), currency: "CNY", orders: [], asOf: AS_OF },
        policy,
      );
      for (const customer of book.customers) book.of({ customers: [customer] });
      return count;
    };
    expect(reads(80)).toBe(4 * reads(20));
  });

  it("refuses an order that is there twice", () => {
    const facts = {
      columns: columnsFromItems([]),
      currency: "CNY",
      orders: [order("1"), order("1")],
      asOf: AS_OF,
    };
    expect(() => exposureBook(facts, policy)).toThrow(expect.objectContaining({ code: "duplicate-order" }));
  });
});

function itemOf(id: string, customer: string) {
  const open = yuan("1");
  return {
    id,
    document: id,
    source: "invoice",
    customer,
    issuedOn: AS_OF,
    postedOn: AS_OF,
    dueOn: AS_OF,
    original: open,
    open,
    disputed: yuan("0"),
    settlements: [],
  } as const;
}
