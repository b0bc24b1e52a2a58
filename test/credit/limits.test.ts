import * as fc from "fast-check";
import { type ApprovalPolicy, openApproval, recordApproval } from "receivables/approval";
import {
  type CreditLine,
  type CreditPolicy,
  type LineFacts,
  type LimitSource,
  type OrderFacts,
  assessCredit,
  checkLineChange,
  checkOrder,
  classExcesses,
  compareLimits,
  exposureOf,
  limitOn,
  lineChangeRequest,
  lineInForce,
  linesInForce,
  reviewCredit,
} from "receivables/credit";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import {
  codes,
  day,
  facts,
  item,
  line,
  order,
  paperless,
  policy,
  standing,
  today,
  upTo,
  usd,
  yuan,
} from "./build-facts.js";

const inForce = (lines: readonly CreditLine[], given: Partial<LineFacts> = {}, by: CreditPolicy = policy) =>
  linesInForce({ lines, customer: "C1", asOf: today, ...given }, by);
const limits = (...given: Parameters<typeof inForce>) => inForce(...given).map(({ limit }) => limit);
const lapses: CreditPolicy = { ...paperless, review: { ...paperless.review, expired: "lapses" } };
const inherits: readonly LimitSource[] = [
  { scope: "class", holder: "shops" },
  { scope: "customer", holder: "PARENT" },
  { scope: "class", holder: "all" },
];
const shops = line("500", { scope: "class", holder: "shops" });
const parent = line("400", { holder: "PARENT" });
const everybody = line("300", { scope: "class", holder: "all" });

describe("F1: a limit for each customer and company, and for each of its accounts", () => {
  const north = line("100", { company: "north" });
  const general = line("900");

  test("the company's own row goes before the one for every company", () => {
    expect(limits([north, general], { company: "north" })).toEqual([upTo("100")]);
    expect(limits([north, general], { company: "south" })).toEqual([upTo("900")]);
    expect(limits([north, general])).toEqual([upTo("900")]);
    expect(limits([north])).toEqual([]);
  });

  test("an account's row is held against what stands on it, besides the customer's own", () => {
    const account = line("50", { scope: "account", holder: "A" });
    const items = [item("I1", "30", { account: "A" }), item("I2", "60", { account: "B" })];
    const check = (ordered: string, on: string) =>
      checkOrder(
        facts({ lines: [line("120"), account], items, order: order(ordered, { account: on }) }),
        paperless,
      );
    expect(check("20", "A").failed).toEqual([]);
    expect(check("20.01", "A").failed).toEqual(["limit"]);
    expect(check("30", "B").failed).toEqual([]);
    expect(check("30.01", "B").failed).toEqual(["limit"]);
    expect(check("20", "A").limits.map(({ scope, holder, after }) => [scope, holder, after.amount])).toEqual([
      ["customer", "C1", "110.00"],
      ["account", "A", "50.00"],
    ]);
  });
});

describe("F2: a customer without a row takes one over, the nearest first", () => {
  test.each([
    ["its own before all", [line("1000"), shops, parent, everybody], "1000", undefined],
    ["its class's", [everybody, shops, parent], "500", inherits[0]],
    ["its parent's", [everybody, parent], "400", inherits[1]],
    ["that of all customers", [everybody], "300", inherits[2]],
  ] as const)("%s", (_, lines, limit, from) => {
    const [row] = inForce(lines, { inherits });
    expect(row).toMatchObject({ scope: "customer", holder: "C1", limit: upTo(limit) });
    expect(row?.inheritedFrom).toEqual(from);
  });

  test("it is held against what the customer owes, and the decision says whose it is", () => {
    const items = [item("I1", "450"), item("I2", "450", { customer: "C2" })];
    const decision = checkOrder(facts({ lines: [shops], inherits, items, order: order("50") }), paperless);
    expect(decision.outcome).toBe("approve");
    expect(decision.limits[0]).toMatchObject({ holder: "C1", inheritedFrom: inherits[0] });
  });

  test("a group's is held against all members together, besides", () => {
    const group = { id: "G", members: ["C1", "C2"] };
    const shared = line("700", { scope: "group", holder: "G" });
    const lines = [shops, shared];
    expect(inForce(lines, { inherits, group }).map(({ scope }) => scope)).toEqual(["customer", "group"]);
    const items = [item("I2", "600", { customer: "C2" })];
    const check = (ordered: string) =>
      checkOrder(facts({ lines, inherits, group, items, order: order(ordered) }), paperless).failed;
    expect([check("100"), check("100.01")]).toEqual([[], ["limit"]]);
  });
});

describe("F3: none, zero and unlimited are three different limits", () => {
  const none = { kind: "none" } as const;
  const unlimited = { kind: "unlimited" } as const;
  const check = (limit: CreditLine["limit"], given: object = {}) =>
    checkOrder(facts({ lines: [line(limit)], order: order("0.01"), ...given }), paperless);

  test("none: nothing is fixed, somebody must", () => {
    expect(codes(check(none))).toEqual(["no-limit-fixed"]);
  });

  test("zero: fixed, and nothing goes on credit", () => {
    expect(check(upTo("0")).failed).toContain("limit");
    expect(check(upTo("0"), { items: [item("P1", "-0.01")] }).outcome).toBe("approve");
  });

  test("unlimited: everything does", () => {
    expect(check(unlimited, { order: order("99999999") }).outcome).toBe("approve");
  });

  test("none inherits, zero does not", () => {
    expect(limits([line(none), shops], { inherits })).toEqual([upTo("500")]);
    expect(limits([line("0"), shops], { inherits })).toEqual([upTo("0")]);
    expect(compareLimits(none, upTo("0"))).toBe(-1);
  });
});

test("F4: a limit in its own currency: 800 CNY at 0.125 are 100 of 110 USD", () => {
  const lines = [line({ kind: "amount", amount: usd("110") })];
  const rates = [{ from: "CNY", to: "USD", rate: "0.125", on: "2026-06-30" }];
  const check = (ordered: string, given: object = { rates }) =>
    checkOrder(facts({ lines, order: order(ordered), ...given }), paperless);
  expect(check("800").limits[0]).toMatchObject({ after: usd("100"), headroom: usd("110") });
  expect(check("880").outcome).toBe("approve");
  expect(check("880.10").limits[0]?.excess).toEqual(usd("0.01"));
  expect(check("800").limits[0]?.exposure.rates).toEqual([]);
  expect(check("800", {}).failed).toContain("ratesKnown");
});

describe("F5: validity, next review, and what expiry does", () => {
  const row = line("1000", { validUntil: day("2026-06-29") });

  test("the day after the last it has expired, and the review says so", () => {
    const on = (asOf: string) => reviewCredit({ line: row, events: [], asOf: day(asOf) }, policy).outcome;
    expect([on("2026-06-29"), on("2026-06-30")]).toEqual(["in-force", "review"]);
  });

  test("by policy it still counts while somebody reviews it", () => {
    expect(limits([row, everybody], { inherits })).toEqual([upTo("1000")]);
    expect(codes(checkOrder(facts({ lines: [row] }), paperless))).toEqual(["limit-expired"]);
  });

  test("or it lapses: what is inherited takes its place, else nothing", () => {
    const lastDay = { asOf: day("2026-06-29"), inherits };
    expect(limits([row, everybody], lastDay, lapses)).toEqual([upTo("1000")]);
    expect(limits([row, everybody], { inherits }, lapses)).toEqual([upTo("300")]);
    expect(codes(checkOrder(facts({ lines: [row] }), lapses))).toEqual(["no-limit-fixed"]);
  });

  test("of one company, the row for every company takes its place first", () => {
    const ours = { company: "north", inherits };
    const lines = [{ ...row, company: "north" }, line("700"), everybody];
    expect(limits(lines, ours)).toEqual([upTo("1000")]);
    expect(limits(lines, ours, lapses)).toEqual([upTo("700")]);
    expect(limits([lines[0] ?? row, everybody], ours, lapses)).toEqual([upTo("300")]);
  });
});

describe("F6: a temporary limit from a day to a day on top", () => {
  const season = { more: yuan("400"), from: day("2026-06-10"), until: day("2026-06-30") };
  const row = line("1000", { temporary: [season] });

  test.each([
    ["2026-06-09", "1000"],
    ["2026-06-10", "1400"],
    ["2026-06-30", "1400"],
    ["2026-07-01", "1000"],
  ])("on %s: %s", (on, limit) => {
    expect(limitOn(row, day(on))).toEqual(upTo(limit));
  });

  test("several at once add up, and orders are held against the sum", () => {
    const twice = line("1000", { temporary: [season, { ...season, more: yuan("100") }] });
    const check = (ordered: string) =>
      checkOrder(facts({ lines: [twice], order: order(ordered) }), paperless).failed;
    expect([check("1500"), check("1500.01")]).toEqual([[], ["singleSale", "limit"]]);
  });

  test("on top of none and of unlimited there is nothing", () => {
    expect(limitOn({ ...row, limit: { kind: "none" } }, today)).toEqual({ kind: "none" });
    expect(limitOn({ ...row, limit: { kind: "unlimited" } }, today)).toEqual({ kind: "unlimited" });
  });
});

describe("F7: a new customer is graded up in steps, limit and term alike", () => {
  const after = (settledCreditSales: number) => ({
    creditSales: null,
    settledCreditSales,
    daysSinceFirst: null,
  });
  const steps: CreditPolicy = {
    ...policy,
    newCustomer: {
      ...policy.newCustomer,
      share: "0.5",
      until: after(1),
      furtherSteps: [{ share: "0.8", until: after(3) }],
    },
  };

  test.each([
    [0, "15000", 10, true],
    [1, "24000", 16, true],
    [2, "24000", 16, true],
    [3, "30000", 20, false],
  ])("after %d settled credit sales: %s for %d days", (settled, limit, term, isNewCustomer) => {
    const creditSales = { count: 3, settled, firstOn: day("2026-01-01") };
    const assessment = assessCredit(standing({ grade: "B", creditSales }), steps);
    expect(assessment.granted).toMatchObject({ limit: upTo(limit), term });
    expect(assessment.isNewCustomer).toBe(isNewCustomer);
  });
});

test("F8: a limit from score and behaviour: the grade's, lowered by the payment record", () => {
  const late = { dueOn: day("2026-01-10"), paidOn: day("2026-01-20"), amount: yuan("100") };
  const inTime = { ...late, paidOn: day("2026-01-10") };
  const limitOf = (payments: readonly (typeof late)[], grade: string) =>
    assessCredit(standing({ grade, payments }), policy).granted.limit;
  expect(limitOf([inTime], "A")).toEqual(upTo("100000"));
  expect(limitOf([inTime], "B")).toEqual(upTo("30000"));
  expect(limitOf([inTime, inTime, inTime, inTime, late], "A")).toEqual(upTo("80000"));
  expect(limitOf([late], "A")).toEqual(upTo("0"));
});

describe("F9: insurance and guarantees beside the limit: share, cap and end", () => {
  const rules: CreditPolicy = {
    ...paperless,
    collateral: [{ kind: "insurance", share: "1", most: [yuan("100")], liftsStop: false }],
  };
  const insured = (amount: string, given: object = {}) => ({
    id: "K",
    customer: "C1",
    kind: "insurance",
    amount: yuan(amount),
    share: "0.9",
    validUntil: today,
    ...given,
  });
  const counted = (...collateral: ReturnType<typeof insured>[]) =>
    exposureOf({ customers: ["C1"], currency: "CNY", items: [], orders: [], collateral, asOf: today }, rules)
      .currencies[0]?.collateral.amount;

  test.each([
    ["100", "90.00"],
    ["111.11", "99.99"],
    ["111.12", "100.00"],
    ["200", "100.00"],
  ])("an insured sum of %s, 90 %% of it, at most 100: %s", (amount, expected) => {
    expect(counted(insured(amount))).toBe(expected);
  });

  test("it ends with its last day, and lets the customer owe that much more", () => {
    expect(counted(insured("100", { validUntil: day("2026-06-29") }))).toBeUndefined();
    const check = (ordered: string) =>
      checkOrder(
        facts({
          lines: [line({ kind: "amount", amount: yuan("1000") })],
          order: order(ordered),
          collateral: [insured("50")],
        }),
        { ...rules, singleSaleShare: "2" },
      ).failed;
    expect([check("1045"), check("1045.01")]).toEqual([[], ["limit"]]);
  });
});

describe("F10: a row is changed by approval of these figures", () => {
  const before = line("1000");
  const after = line("1500", { term: 45, fixedOn: today });
  const change = (given: Partial<CreditLine>) => ({ before, after: { ...before, ...given } });
  const approvals: ApprovalPolicy = {
    policy: { id: "firm", version: "1" },
    citation: "House rule",
    chains: {
      short: {
        citation: "House rule",
        steps: [
          {
            id: "manager",
            by: { role: "manager" },
            without: [],
            voting: { mode: "one" },
            opinionNeeded: false,
            deadline: null,
            substitutes: null,
          },
        ],
      },
    },
    uses: {
      "credit-raise": {
        citation: "House rule",
        reasonNeeded: false,
        bands: [{ upTo: null, chain: "short" }],
      },
    },
  };
  const asked = { id: "R1", by: "wang", on: day("2026-06-20") };
  const opened = (to: CreditLine) => {
    const request = lineChangeRequest({ ...asked, before, after: to }, policy);
    const { approval } = openApproval(
      { request, roster: [{ role: "manager", person: "li" }], asOf: asked.on },
      approvals,
    );
    if (approval === null) throw new Error("not opened");
    return approval;
  };
  const granted = (to: CreditLine) => {
    const event = { kind: "vote", step: "manager", by: "li", on: day("2026-06-21"), choice: "for" } as const;
    const { approval } = recordApproval({ approval: opened(to), event, asOf: today });
    if (approval === null) throw new Error("not recorded");
    return approval;
  };

  test.each([
    ["a higher limit", change({ limit: upTo("1000.01") }), true],
    ["the same limit", change({}), false],
    ["a lower limit", change({ limit: upTo("999.99") }), false],
    ["unlimited", change({ limit: { kind: "unlimited" } }), true],
    ["another currency", change({ limit: { kind: "amount", amount: usd("1") } }), true],
    ["a longer term", change({ term: 31 }), true],
    ["a shorter term", change({ term: null }), false],
    ["more for a time", change({ temporary: [{ more: yuan("1"), from: today, until: today }] }), true],
    ["another end", change({ validUntil: day("2027-01-01") }), true],
    ["a first row", { after: before }, true],
    ["a first row of none", { after: { ...before, limit: { kind: "none" } as const } }, false],
  ])("%s", (_, given, allowsMore) => {
    const decision = checkLineChange({ ...given, asOf: today }, policy);
    expect(decision.allowsMore).toBe(allowsMore);
    expect(decision.outcome).toBe(allowsMore ? "refuse" : "accept");
    expect(codes(decision)).toEqual([allowsMore ? "change-needs-approval" : "change-allows-less"]);
  });

  test("one on its way is pending, one granted counts for this change and no other", () => {
    const check = (to: CreditLine, approval = granted(after)) =>
      checkLineChange({ before, after: to, approval, asOf: today }, policy).outcome;
    expect(check(after, opened(after))).toBe("pending");
    expect(check(after)).toBe("accept");
    expect(check({ ...after, limit: upTo("1500.01") })).toBe("refuse");
    expect(check({ ...after, term: 46 })).toBe("refuse");
  });

  test("a policy may want an approval of what allows less too", () => {
    const strict = { ...policy, changes: { ...policy.changes, lowerUse: "credit-raise" } };
    const lower = line("900");
    const facts = { before, after: lower, asOf: today };
    expect(checkLineChange(facts, strict).outcome).toBe("refuse");
    expect(checkLineChange({ ...facts, approval: granted(lower) }, strict).outcome).toBe("accept");
  });
});

test("F11: the term changes with the standing: by grade, and by the payment record", () => {
  const late = { dueOn: day("2026-01-10"), paidOn: day("2026-03-01"), amount: yuan("100") };
  const inTime = { ...late, paidOn: day("2026-01-10") };
  const termOf = (payments: readonly (typeof late)[], grade: string) =>
    assessCredit(standing({ grade, payments }), policy).granted.term;
  expect([termOf([inTime], "A"), termOf([inTime], "B"), termOf([inTime], "C")]).toEqual([30, 20, 0]);
  expect(termOf([inTime, late], "B")).toBe(10);
});

describe("F17: a class of exposure has a limit of its own", () => {
  const overdue = (amount: string) => [item("I1", amount, { dueOn: day("2026-06-01") }), item("I2", "500")];
  const most = { ...policy.exposure.classes, overdue: { weight: "1", most: "0.1" } };
  const share: CreditPolicy = { ...policy, exposure: { ...policy.exposure, classes: most } };
  const excesses = (amount: string, row: CreditLine, by = share) =>
    classExcesses(
      exposureOf({ customers: ["C1"], currency: "CNY", items: overdue(amount), orders: [], asOf: today }, by),
      row,
      by,
    );

  test("a share of the limit by policy: a tenth of 1000", () => {
    expect(excesses("100", line("1000"))).toEqual([]);
    expect(excesses("100.01", line("1000"))).toEqual([
      { class: "overdue", amount: yuan("100.01"), most: yuan("100"), excess: yuan("0.01") },
    ]);
    expect(excesses("9999", line({ kind: "unlimited" }))).toEqual([]);
  });

  test("an amount of the row goes before it, also where the limit is unlimited", () => {
    const classLimits = { overdue: yuan("40") };
    expect(excesses("40", line("1000", { classLimits }))).toEqual([]);
    expect(excesses("50", line({ kind: "unlimited" }, { classLimits }), policy)[0]?.excess).toEqual(
      yuan("10"),
    );
  });

  test("what has no rate to it is not passed over in silence", () => {
    const [sold, classLimits] = [order(money("1", "USD")), { orders: yuan("40") }];
    const failed = (row: CreditLine) => checkOrder(facts({ order: sold, lines: [row] }), paperless).failed;
    expect(failed(line({ kind: "unlimited" }, { classLimits }))).toEqual(["ratesKnown"]);
    expect(failed(line({ kind: "unlimited" }, { classLimits: {} }))).toEqual([]);
  });

  test("an order waits while a class holds too much, and payment on account does not change that", () => {
    const classLimits = { overdue: yuan("40"), orders: yuan("100") };
    const check = (ordered: string, amount: string) =>
      checkOrder(
        facts({ lines: [line("1000", { classLimits })], items: overdue(amount), order: order(ordered) }),
        { ...paperless, previousSale: { ...paperless.previousSale, graceDays: 90 } },
      );
    expect(check("100", "40").outcome).toBe("approve");
    const over = check("100.01", "40.01");
    expect(over.failed).toEqual(["limit"]);
    expect(over.reasons.map(({ code, facts: { class: name, excess } }) => [code, name, excess])).toEqual([
      ["class-limit-exceeded", "orders", yuan("0.01")],
      ["class-limit-exceeded", "overdue", yuan("0.01")],
    ]);
    expect([over.release.total, over.release.suffices]).toEqual([[], false]);
  });

  test("several currencies count together at the rates of the exposure", () => {
    const rates = [{ from: "USD", to: "CNY", rate: "7" }];
    const items = [item("I1", usd("20"), { dueOn: day("2026-06-01") })];
    const exposure = exposureOf(
      { customers: ["C1"], currency: "CNY", items, orders: [], rates, asOf: today },
      share,
    );
    expect(classExcesses(exposure, line("1000"), share)[0]?.amount).toEqual(yuan("140"));
  });
});

describe("rows of the table", () => {
  const anyRow = fc
    .record({
      scope: fc.constantFrom("customer" as const, "class" as const, "account" as const),
      holder: fc.constantFrom("C1", "shops", "A"),
      company: fc.constantFrom("north", "south", undefined),
      amount: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ amount, company, holder, scope }) =>
      line(String(amount), { scope, holder, ...(company !== undefined && { company }) }),
    );
  const anyTable = fc.uniqueArray(anyRow, {
    maxLength: 8,
    selector: ({ company, holder, scope }) => `${scope} ${holder} ${company}`,
  });

  test("their order changes nothing, and rows of other customers never count", () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom("north", "south", undefined), (lines, company) => {
        const given = { account: "A", inherits, ...(company !== undefined && { company }) };
        const rows = inForce(lines, given);
        expect(inForce(lines.toReversed(), given)).toEqual(rows);
        expect(inForce([...lines, line("1", { holder: "C9" })], given)).toEqual(rows);
        expect(rows.every((row) => row.company === undefined || row.company === company)).toBe(true);
      }),
    );
  });

  test("two rows of a holder and company of one day are refused", () => {
    const twice = [line("1", { company: "north" }), line("2", { company: "north" })];
    const which = { scope: "customer", holder: "C1", asOf: today } as const;
    expect(() => lineInForce(twice, { ...which, company: "north" })).toThrowError(
      expect.objectContaining({ code: "two-credit-lines" }),
    );
    expect(lineInForce(twice, which)).toBeUndefined();
  });

  test("what is allowed for a time in another currency is refused", () => {
    const temporary = [{ more: money("1", "USD"), from: today, until: today }];
    expect(() => limitOn(line("1", { temporary }), today)).toThrowError(
      expect.objectContaining({ code: "currency-mismatch" }),
    );
  });
});

describe("F1: what is to be paid for the limit of an account", () => {
  const row = line("100", { scope: "account", holder: "projects" });
  const sold = order("90", { account: "projects" });
  const late = (id: string, account: string) => item(id, "50", { account, dueOn: day("2026-06-01") });
  const release = (items: OrderFacts["items"], given: Partial<CreditPolicy> = {}) =>
    checkOrder(facts({ order: sold, lines: [row], items }), { ...paperless, ...given }).release;

  test("an overdue item of the account lowers it, one of another account does not", () => {
    expect(release([late("I1", "projects")])).toMatchObject({ total: [yuan("50")], onAccount: [] });
    const other = release([late("I1", "shop"), item("I2", "50", { account: "projects" })]);
    expect(other).toMatchObject({ total: [yuan("90")], onAccount: [yuan("40")] });
  });

  test("what is paid in advance for the order is paid on its account", () => {
    const items = [item("I1", "50", { account: "projects" })];
    const { forOrder, onAccount, suffices, total } = release(items, { singleSaleShare: "0.6" });
    expect([forOrder, onAccount, total, suffices]).toEqual([yuan("30"), [yuan("10")], [yuan("40")], true]);
  });
});
