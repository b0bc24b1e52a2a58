import { plainDate } from "receivables/calendar";
import { canonicalJson } from "receivables/decision";
import {
  type SimulationReport,
  advanceSimulation,
  chinaTradeRegulation,
  net30,
  reportSimulation,
  simulate,
  startSimulation,
} from "receivables/policy";
import { describe, expect, test } from "vitest";
import { LOST, day, historyOf, limitOf, limited, sale, usd } from "./build-history.js";

const usdOf = ({ policies }: SimulationReport, i = 0) => {
  const [outcome] = policies[i]?.currencies ?? [];
  if (outcome === undefined) throw new Error("nothing in USD");
  return outcome;
};
const levels = (list: readonly { readonly on: string; readonly amount: { readonly amount: string } }[]) =>
  list.map(({ amount, on }) => `${on} ${amount.amount}`);

// C1 buys 100 on 5 January and pays in time, 60 on 20 January, which is paid 10 days late, and 50 on 1 March.
const THREE = [
  sale("A", "2026-01-05", "100", { paidOn: "2026-01-25" }),
  sale("B", "2026-01-20", "60", { paidOn: "2026-03-01" }),
  sale("C", "2026-03-10", "50", { paidOn: "2026-03-31" }),
];

describe("F84: a policy replayed over history, to the cent", () => {
  const report = simulate(historyOf(THREE, "2026-03-31"), [limited("120")]);
  const outcome = usdOf(report);

  test("F84: replaying a policy over history says which orders it would have held, and why", () => {
    // 100 is still owed on 20 January: with 60 more it would be 160, above 120.
    expect(report.policies[0]?.held).toEqual([
      {
        order: "O-B",
        customer: "C1",
        on: "2026-01-20",
        value: usd("60"),
        outcome: "refer",
        failed: ["limit"],
        became: "lost",
        paidLate: true,
      },
    ]);
    expect(outcome.passed).toEqual({ orders: 2, value: usd("150"), late: { orders: 0, value: usd("0") } });
    expect(outcome.held).toEqual({ orders: 1, value: usd("60"), late: { orders: 1, value: usd("60") } });
    // 60 ÷ 210, 60 ÷ 60, 0 ÷ 150.
    expect([outcome.heldShare, outcome.heldLateShare, outcome.passedLateShare]).toEqual([
      "28.57",
      "100",
      "0",
    ]);
  });

  test("exposure is what is open at the end of each day, without what was lost and its payment", () => {
    const expected = ["2026-01-05 100.00", "2026-01-25 0.00", "2026-03-10 50.00", "2026-03-31 0.00"];
    expect(levels(outcome.exposure)).toEqual(expected);
    expect(levels(outcome.receivables)).toEqual(expected);
    expect(outcome.overdue).toEqual([]);
    expect(outcome.peak).toEqual({ on: "2026-01-05", amount: usd("100") });
    // 100 × 20 days + 50 × 21 days = 3,050; ÷ 90 days.
    expect(outcome.averageExposure).toEqual(usd("33.89"));
    expect(outcome.overdueShare).toBe("0");
    // (100 × 20 + 50 × 21) ÷ 150.
    expect([outcome.collected, outcome.daysToCollect]).toEqual([usd("150"), "20.33"]);
  });

  test("a hold that is only counted changes nothing of the past", () => {
    const shipped = usdOf(
      simulate(historyOf(THREE, "2026-03-31"), [limited("120", { ...LOST, held: { kind: "shipped" } })]),
    );
    expect(levels(shipped.exposure)).toEqual([
      "2026-01-05 100.00",
      "2026-01-20 160.00",
      "2026-01-25 60.00",
      "2026-03-01 0.00",
      "2026-03-10 50.00",
      "2026-03-31 0.00",
    ]);
    // B was due on 19 February: overdue from the 20th until the day before it was paid, 9 days.
    expect(levels(shipped.overdue)).toEqual(["2026-02-20 60.00", "2026-03-01 0.00"]);
    // 60 × 9 ÷ (100 × 20 + 60 × 40 + 50 × 21).
    expect(shipped.overdueShare).toBe("9.91");
    // (100 × 20 + 60 × 40 + 50 × 21) ÷ 210.
    expect(shipped.daysToCollect).toBe("25.95");
    expect(shipped.held.orders).toBe(1);
  });

  test("an order that is delayed is asked about every morning, and all that rests on it comes as much later", () => {
    const delayed = simulate(historyOf(THREE, "2026-04-30"), [
      limited("120", { ...LOST, held: { kind: "delayed", lostAfterDays: null } }),
    ]);
    // A is paid on 25 January, which the morning after knows: B waited 6 days, is billed and paid 6 days later.
    expect(delayed.policies[0]?.held).toMatchObject([
      { order: "O-B", became: "released", endedOn: "2026-01-26" },
    ]);
    expect(levels(usdOf(delayed).exposure)).toEqual([
      "2026-01-05 100.00",
      "2026-01-25 0.00",
      "2026-01-26 60.00",
      "2026-03-07 0.00",
      "2026-03-10 50.00",
      "2026-03-31 0.00",
    ]);
    expect(usdOf(delayed).daysToCollect).toBe("25.95");
    const given = simulate(historyOf(THREE, "2026-04-30"), [
      limited("120", { ...LOST, held: { kind: "delayed", lostAfterDays: 5 } }),
    ]);
    expect(given.policies[0]?.held).toMatchObject([{ order: "O-B", became: "lost", endedOn: "2026-01-25" }]);
    expect(levels(usdOf(given).exposure)).toHaveLength(4);
  });

  test("an order on its way is at risk from the day it passed until it is billed", () => {
    const slow = sale("A", "2026-01-05", "100", { billedOn: "2026-01-15", paidOn: "2026-02-10" });
    const { exposure, receivables } = usdOf(simulate(historyOf([slow], "2026-02-28"), [limited("100")]));
    expect(levels(exposure)).toEqual(["2026-01-05 100.00", "2026-02-10 0.00"]);
    expect(levels(receivables)).toEqual(["2026-01-15 100.00", "2026-02-10 0.00"]);
  });

  test("tasks are counted by person and week, and deductions from the bonus score are summed", () => {
    const policy = {
      ...chinaTradeRegulation,
      credit: {
        ...chinaTradeRegulation.credit,
        rules: {
          ...chinaTradeRegulation.credit.rules,
          contractSigned: { ...net30.credit.rules.contractSigned },
        },
      },
    };
    const late = sale("A", "2026-01-05", "100", { paidOn: "2026-02-28" });
    const run = simulate(historyOf([late], "2026-03-31"), [limited("1000", LOST, policy)]);
    // Due on 4 February. Day 1 is Thursday, 5 February: the handler telephones and reports, the department's head follows
    // up; day 11 is Sunday, 15 February: contact, report and visit, and 20 % of 100 off the score.
    expect(run.policies[0]?.tasks).toEqual([
      { week: "2026-02-02", role: "department-head", person: null, tasks: 1 },
      { week: "2026-02-02", role: "handler", person: "li", tasks: 2 },
      { week: "2026-02-09", role: "department-head", person: null, tasks: 3 },
    ]);
    expect(usdOf(run).deductions).toEqual(usd("20"));
  });

  test("bad debts that a lost order avoids, and those that stay, by the stated days", () => {
    const sales = [
      sale("A", "2026-01-05", "100"),
      sale("B", "2026-01-20", "60"),
      sale("C", "2026-03-25", "10"),
    ];
    const { badDebts, badDebtsAvoided, badDebtsCaused } = usdOf(
      simulate(historyOf(sales, "2026-03-31"), [limited("120")]),
    );
    // On 31 March A is 55 days overdue and B, which is lost, would be 40; C is not due, and is lost too.
    expect([badDebts, badDebtsAvoided, badDebtsCaused]).toEqual([usd("100"), usd("60"), usd("0")]);
    const [first] = sales;
    if (first === undefined) return;
    const written = {
      kind: "write-off",
      id: "W",
      customer: "C1",
      postedOn: day("2026-03-01"),
      because: "bankrupt",
      settles: [{ item: "A", amount: usd("70") }],
    } as const;
    const history = historyOf([first], "2026-03-31");
    const some = usdOf(
      simulate({ ...history, documents: [...history.documents, written] }, [limited("120")]),
    );
    expect(some.badDebts).toEqual(usd("100"));
    const early = usdOf(
      simulate({ ...history, to: day("2026-03-02"), documents: [...history.documents, written] }, [
        limited("120"),
      ]),
    );
    expect(early.badDebts).toEqual(usd("70"));
  });

  test("a delay that makes a joint payment late can cause a bad debt", () => {
    const [a, b] = [sale("A", "2026-01-05", "100"), sale("B", "2026-01-20", "60")];
    const both = {
      kind: "payment",
      id: "P",
      customer: "C1",
      postedOn: day("2026-03-07"),
      amount: usd("160"),
      settles: [
        { item: "A", amount: usd("100") },
        { item: "B", amount: usd("60") },
      ],
    } as const;
    const history = historyOf([a, b], "2026-03-12");
    const line = [limitOf("C1", "120"), limitOf("C1", "500", "2026-01-27")];
    const policy = {
      ...limited("120", { ...LOST, held: { kind: "delayed", lostAfterDays: null } }),
      lines: line,
    };
    const outcome = usdOf(simulate({ ...history, documents: [...history.documents, both] }, [policy]));
    // B waits 7 days for the higher limit, so that the payment of both comes on 14 March, when A is 38 days overdue.
    expect([outcome.badDebtsCaused, outcome.badDebtsAvoided]).toEqual([usd("100"), usd("0")]);
  });
});

describe("what rests on a lost order", () => {
  const invoices = [sale("A", "2026-01-05", "100"), sale("B", "2026-01-20", "60")];
  const held = (documents: readonly object[]) => {
    const history = historyOf(invoices, "2026-03-31");
    return usdOf(
      simulate(
        { ...history, documents: [...history.documents, ...(documents as typeof history.documents)] },
        [limited("120")],
      ),
    );
  };
  const on = { customer: "C1", postedOn: day("2026-02-10") };

  test("leaves a payment that also paid something else by as much as it came to", () => {
    const settles = [
      { item: "A", amount: usd("100") },
      { item: "B", amount: usd("60") },
    ];
    const { collected, exposure } = held([{ ...on, kind: "payment", id: "P", amount: usd("170"), settles }]);
    expect(collected).toEqual(usd("100"));
    // The 10 that were paid too much stay the customer's credit; nothing is at risk below zero.
    expect(levels(exposure)).toEqual(["2026-01-05 100.00", "2026-02-10 0.00"]);
  });

  test("takes no more out of a payment than the invoice was, whatever was asked for", () => {
    const settles = [
      { item: "B", amount: usd("90") },
      { item: "A", amount: usd("80") },
    ];
    expect(held([{ ...on, kind: "payment", id: "P", amount: usd("170"), settles }]).collected).toEqual(
      usd("80"),
    );
  });

  test("takes its credit note, dispute, write-off and their reversals with it", () => {
    const settles = [{ item: "B", amount: usd("60") }];
    const outcome = held([
      {
        ...on,
        kind: "credit-note",
        id: "N",
        amount: usd("20"),
        issuedOn: on.postedOn,
        because: "price",
        settles,
      },
      { ...on, kind: "dispute", id: "D", item: "B", amount: usd("5"), because: "quality" },
      { ...on, kind: "write-off", id: "W", because: "small", settles },
      { ...on, kind: "reversal", id: "R", reverses: "N", postedOn: day("2026-02-11") },
    ]);
    expect(levels(outcome.exposure)).toEqual(["2026-01-05 100.00"]);
    expect(outcome.badDebts).toEqual(usd("100"));
  });

  test("money that stood on account and was set against it later is gone from that day", () => {
    const outcome = held([
      { ...on, kind: "payment", id: "P", amount: usd("60"), postedOn: day("2026-02-01") },
      { ...on, kind: "allocation", id: "L", from: "P", settles: [{ item: "B", amount: usd("60") }] },
    ]);
    expect(levels(outcome.exposure)).toEqual(["2026-01-05 100.00", "2026-02-01 40.00", "2026-02-10 100.00"]);
    expect(outcome.badDebts).toEqual(usd("100"));
  });
});

describe("F84: two policies compared over one history", () => {
  test("F84: comparing two policies says which orders only one of them would have held", () => {
    const { policies } = simulate(historyOf(THREE, "2026-03-31"), [
      limited("120"),
      limited("200"),
      limited("70"),
    ]);
    expect(policies.map(({ held, id }) => [id, ...held.map(({ order }) => order)])).toEqual([
      ["limit 120", "O-B"],
      ["limit 200"],
      ["limit 70", "O-A"],
    ]);
    expect(policies.map(({ currencies }) => currencies[0]?.peak?.amount.amount)).toEqual([
      "100.00",
      "160.00",
      "60.00",
    ]);
  });

  test("a limit is assessed on what was known then, as things happened or as this policy let them happen", () => {
    const monthly = ["2026-01-05", "2026-02-05", "2026-03-05"].map((on, i) =>
      sale(`A${i}`, on, "90", { paidOn: `${on.slice(0, 8)}28` }),
    );
    const big = sale("B", "2026-02-20", "50", { paidOn: "2026-02-25" });
    const policy = {
      ...net30,
      credit: {
        ...net30.credit,
        limitStep: null,
        newCustomer: {
          ...net30.credit.newCustomer,
          until: { creditSales: 0, settledCreditSales: null, daysSinceFirst: null },
        },
      },
    };
    const run = (assess: "as-happened" | "as-simulated") =>
      simulate(historyOf([...monthly, big], "2026-04-30", { from: day("2026-02-01") }), [
        { id: assess, policy, assess, assume: LOST },
      ]).policies[0]?.held.map(({ failed, order }) => [order, ...failed]);
    // In February the average month is January's 90, in March it is (90 + 140) ÷ 2 = 115, or 90 where B was lost.
    expect(run("as-happened")).toEqual([["O-B", "limit"]]);
    expect(run("as-simulated")).toEqual([["O-B", "limit"]]);
    const tight = [...monthly.slice(0, 2), big, sale("C", "2026-03-05", "100", { paidOn: "2026-03-20" })];
    const heldOf = (assess: "as-happened" | "as-simulated") =>
      simulate(historyOf(tight, "2026-04-30", { from: day("2026-02-01") }), [
        { id: "x", policy, assess, assume: LOST },
      ]).policies[0]?.held.map(({ order }) => order);
    expect(heldOf("as-happened")).toEqual(["O-B"]);
    expect(heldOf("as-simulated")).toEqual(["O-B", "O-C"]);
  });

  test("who is asked may be taken to let an order pass", () => {
    const passes = usdOf(
      simulate(historyOf(THREE, "2026-03-31"), [limited("120", { ...LOST, referred: "passes" })]),
    );
    expect([passes.held.orders, passes.passed.orders]).toEqual([0, 3]);
  });
});

describe("a simulation", () => {
  test("has the same bytes for the same history, in any order of its rows", () => {
    const history = historyOf(THREE, "2026-03-31");
    const mixed = {
      ...history,
      documents: history.documents.toReversed(),
      orders: history.orders.toReversed(),
    };
    const policies = [limited("120"), limited("200")];
    expect(JSON.stringify(simulate(mixed, policies))).toBe(JSON.stringify(simulate(history, policies)));
  });

  test("leaves its inputs and its states as they were", () => {
    const history = historyOf(THREE, "2026-03-31");
    const policies = [limited("120")];
    const before = canonicalJson({ history, policies });
    const start = startSimulation(history, policies);
    const half = advanceSimulation(start, { ...history, to: day("2026-02-15") });
    const kept = canonicalJson(half);
    const end = advanceSimulation(half, { documents: [], orders: [], to: history.to });
    expect(canonicalJson({ history, policies })).toBe(before);
    expect(canonicalJson(half)).toBe(kept);
    expect(reportSimulation(end)).toEqual(simulate(history, policies));
    const stored = JSON.parse(JSON.stringify(half)) as typeof half;
    const again = advanceSimulation(stored, { documents: [], orders: [], to: history.to });
    expect(reportSimulation(again)).toEqual(simulate(history, policies));
  });

  test("keeps names that every object has apart from what every object has", () => {
    const names = ["__proto__", "constructor", "toString"];
    const sales = names.map((name) =>
      sale(name, "2026-01-05", "10", { customer: name, paidOn: "2026-03-01" }),
    );
    const outcome = simulate(historyOf(sales, "2026-03-31"), [
      { ...limited("1"), lines: names.map((name) => limitOf(name, "10")) },
    ]);
    expect(usdOf(outcome).passed).toMatchObject({ orders: 3, late: { orders: 3 } });
    expect(levels(usdOf(outcome).exposure)).toEqual(["2026-01-05 30.00", "2026-03-01 0.00"]);
  });

  test.each([
    ["no-policies", () => simulate(historyOf([], "2026-03-31"), [])],
    ["duplicate-policy", () => simulate(historyOf([], "2026-03-31"), [limited("1"), limited("1")])],
    [
      "duplicate-order",
      () => simulate(historyOf([...THREE, ...THREE.slice(0, 1)], "2026-03-31"), [limited("1")]),
    ],
    [
      "invoice-of-two-orders",
      () => {
        const history = historyOf(THREE.slice(0, 1), "2026-03-31");
        const [first] = history.orders;
        if (first === undefined) return;
        const other = { ...first, order: { ...first.order, id: "O-Z" } };
        simulate({ ...history, orders: [first, other] }, [limited("1")]);
      },
    ],
    [
      "day-is-over",
      () => {
        const state = advanceSimulation(startSimulation(historyOf([], "2026-03-31"), [limited("1")]), {
          documents: [],
          orders: [],
          to: plainDate("2026-03-31"),
        });
        advanceSimulation(state, historyOf(THREE, "2026-04-30"));
      },
    ],
  ])("refuses %s", (code, of) => {
    expect(of).toThrow(expect.objectContaining({ code }));
  });
});
