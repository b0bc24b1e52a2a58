import {
  type ClassRule,
  type CreditLine,
  type CreditPolicy,
  EXPOSURE_CLASSES,
  type ExposureClass,
  type OrderFacts,
  assessCredit,
  checkOrder,
  exposureOf,
} from "receivables/credit";
import { describe, expect, test } from "vitest";
import {
  day,
  facts,
  item,
  line,
  order,
  paperless,
  standing,
  today,
  upTo,
  yuan,
} from "../credit/build-facts.js";

/**
 * What the checks of other systems say of limits and exposure, on data of our own. The keys are those of the
 * comparison page.
 */
const plain: CreditPolicy = {
  ...paperless,
  singleSaleShare: "99",
  previousSale: { ...paperless.previousSale, graceDays: 9999 },
};
const by = (
  classes: Partial<Record<ExposureClass, Partial<ClassRule>>>,
  given: Partial<CreditPolicy["exposure"]> = {},
): CreditPolicy => {
  const all = EXPOSURE_CLASSES.map((name) => [name, { ...plain.exposure.classes[name], ...classes[name] }]);
  return { ...plain, exposure: { ...plain.exposure, ...given, classes: Object.fromEntries(all) } };
};
const failed = (given: Partial<OrderFacts>, policy = plain) => checkOrder(facts(given), policy).failed;

describe("SAP S1, case S-6", () => {
  const bound = {
    items: [item("I1", "400")],
    orders: [
      order("200", { id: "O2", status: "open" }),
      order("100", { id: "O3", status: "closed", delivered: yuan("100") }),
    ],
    drafts: [{ id: "D1", customer: "C1", amount: yuan("100") }],
  };

  test("static: open orders, deliveries, billing documents and items, and the new order, against the limit", () => {
    expect(failed({ ...bound, order: order("200") })).toEqual([]);
    expect(failed({ ...bound, order: order("200.01") })).toEqual(["limit"]);
  });

  test("dynamic: a delivery after the horizon counts nothing", () => {
    const planned = [{ on: day("2026-08-30"), amount: yuan("500") }];
    const later = { ...bound, order: order("700", { planned }) };
    expect(failed(later, by({}, { horizonDays: 60 }))).toEqual([]);
    expect(failed(later, by({}, { horizonDays: 61 }))).toEqual(["limit"]);
  });
});

describe("ERPNext E3, E8", () => {
  const group: CreditLine = line("300", { scope: "class", holder: "retail" });
  const company: CreditLine = line("200", { scope: "class", holder: "all" });
  const inherits = [
    { scope: "class", holder: "retail" },
    { scope: "class", holder: "all" },
  ] as const;

  test("customer, then customer group, then company; more than the limit blocks, equality passes", () => {
    const at = (lines: readonly CreditLine[], ordered: string) =>
      failed({ lines, inherits, order: order(ordered) });
    expect([at([line("400"), group, company], "400"), at([line("400"), group, company], "400.01")]).toEqual([
      [],
      ["limit"],
    ]);
    expect([at([group, company], "300"), at([group, company], "300.01")]).toEqual([[], ["limit"]]);
    expect([at([company], "200"), at([company], "200.01")]).toEqual([[], ["limit"]]);
  });

  test("its zero is our none, which goes on to the next; our zero does not", () => {
    expect(failed({ lines: [line({ kind: "none" }), group], inherits, order: order("300") })).toEqual([]);
    expect(failed({ lines: [line("0"), group], inherits, order: order("300") })).toContain("limit");
  });

  test("the unbilled share of an order counts: 100 of which 40 % are billed", () => {
    const orders = [order("100", { status: "open", delivered: yuan("40"), billed: yuan("40") })];
    const { total } = exposureOf(
      { customers: ["C1"], currency: "CNY", items: [item("I1", "40")], orders, asOf: today },
      plain,
    );
    expect(total).toEqual(yuan("100"));
  });

  test("an order that is closed and opened again does not evade the check", () => {
    const closed = order("600", { id: "O2", status: "closed" });
    expect(failed({ orders: [closed], order: order("1000") })).toEqual([]);
    expect(
      failed({ orders: [order("1000", { status: "open" })], order: { ...closed, status: "open" } }),
    ).toEqual(["limit"]);
  });

  test("what is overdue has a limit of its own, by customer, else by its group", () => {
    const items = [item("I1", "60", { dueOn: day("2026-06-29") })];
    const limited = (amount: string, row = group) => ({ ...row, classLimits: { overdue: yuan(amount) } });
    const at = (lines: readonly CreditLine[]) => failed({ lines, inherits, items, order: order("1") });
    expect([at([limited("60")]), at([limited("59.99")])]).toEqual([[], ["limit"]]);
    expect(at([limited("60", line("400")), limited("59.99")])).toEqual([]);
  });
});

describe("Odoo O1", () => {
  test("what is billed in advance lowers what is still to be invoiced of the order", () => {
    const orders = [order("1000", { status: "open", billed: yuan("300") })];
    const facts = { customers: ["C1"], currency: "CNY", items: [item("I1", "300")], orders, asOf: today };
    expect(exposureOf(facts, plain).currencies[0]).toMatchObject({
      orders: yuan("700"),
      notDue: yuan("300"),
      net: yuan("1000"),
    });
  });

  test("its warning is a rule that refers", () => {
    expect(plain.rules.limit.outcome).toBe("refer");
    expect(checkOrder(facts({ order: order("1001") }), plain).outcome).toBe("refer");
  });
});

describe("OCA C2", () => {
  const items = [item("I1", "50", { dueOn: day("2026-06-20") }), item("I2", "30")];

  test("a class is in the sum or not, and any class over its own limit is an exception", () => {
    expect(
      failed({ items, lines: [line("79")], order: order("0") }, by({ overdue: { weight: "0" } })),
    ).toEqual([]);
    expect(failed({ items, lines: [line("79")], order: order("0.01"), stage: "order" })).toEqual(["limit"]);
    const own = line({ kind: "unlimited" }, { classLimits: { notDue: yuan("29.99") } });
    expect(failed({ items, lines: [own] })).toEqual(["limit"]);
  });

  test.each([
    [9, "overdue"],
    [10, "notDue"],
  ])("unpaid begins after a margin of %d days", (overdueAfterDays, part) => {
    const facts = { customers: ["C1"], currency: "CNY", items: items.slice(0, 1), orders: [], asOf: today };
    expect(exposureOf(facts, by({}, { overdueAfterDays })).currencies[0]).toMatchObject({
      [part]: yuan("50"),
    });
  });

  test("refunds are never stopped", () => {
    expect(failed({ lines: [line("0")], items, order: order("9", { kind: "refund" }) })).toEqual([]);
  });

  test("not offered: a limit of 0 that is not checked; a zero is a limit, and unlimited has a name", () => {
    expect(failed({ lines: [line("0")] })).toContain("limit");
    expect(failed({ lines: [line({ kind: "unlimited" })] })).toEqual([]);
  });
});

describe("Tryton T2", () => {
  test("no limit is checked for None, which is our unlimited; zero is zero; equality passes", () => {
    const items = [item("I1", "60")];
    expect(failed({ lines: [line({ kind: "unlimited" })], items, order: order("9999") })).toEqual([]);
    expect(failed({ lines: [line("0")], order: order("0.01") })).toContain("limit");
    expect(failed({ lines: [line("100")], items, order: order("40") })).toEqual([]);
    expect(failed({ lines: [line("100")], items, order: order("40.01") })).toEqual(["limit"]);
  });
});

describe("Chinese practice", () => {
  test("bills, undelivered orders, delivered and not invoiced, invoiced and not collected are nodes of their own", () => {
    const { currencies } = exposureOf(
      {
        customers: ["C1"],
        currency: "CNY",
        items: [item("I1", "50"), item("B1", "20", { kind: "bill" })],
        orders: [order("100", { status: "open", delivered: yuan("40"), billed: yuan("10") })],
        asOf: today,
      },
      plain,
    );
    expect(currencies[0]).toMatchObject({
      orders: yuan("60"),
      delivered: yuan("30"),
      notDue: yuan("50"),
      bills: yuan("20"),
      net: yuan("160"),
    });
  });

  test("a limit of average monthly sales times the term: 120,000 a year for 20 days", () => {
    const sales = { months: 12, amounts: [yuan("120000")] };
    const { granted } = assessCredit(standing({ grade: "B", sales }), { ...plain, netAssets: null });
    expect(granted.limit).toEqual(upTo("6666.66"));
  });
});
