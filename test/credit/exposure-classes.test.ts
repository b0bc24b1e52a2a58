import * as fc from "fast-check";
import {
  type CreditPolicy,
  type ClassRule,
  type DraftInvoice,
  EXPOSURE_CLASSES,
  type ExposureClass,
  type ExposureFacts,
  checkOrder,
  exposureOf,
} from "receivables/credit";
import { type LedgerDocument, positionAsOf } from "receivables/ledger";
import { sumMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { bill, invoice, payment, positionOn, reversal, settling } from "../ledger/build-documents.js";
import { day, facts, item, line, order, paperless, policy, today, usd, yuan } from "./build-facts.js";
import { anyOrderLife } from "./order-life.js";

const exposure = (given: Partial<ExposureFacts>, by: CreditPolicy = policy) =>
  exposureOf({ customers: ["C1"], currency: "CNY", items: [], orders: [], asOf: today, ...given }, by);
const total = (given: Partial<ExposureFacts>, by?: CreditPolicy) => exposure(given, by).total.amount;
/** What stands in each part of the only currency, without the parts that are empty. */
const parts = (given: Partial<ExposureFacts>, by?: CreditPolicy) => {
  const [{ currency: _currency, net: _net, ...amounts } = { currency: "", net: "" }] = exposure(
    given,
    by,
  ).currencies;
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([part, { amount }]) => (amount === "0.00" ? [] : [[part, amount]])),
  );
};
const by = (
  {
    classes = {},
    ...given
  }: Partial<Omit<CreditPolicy["exposure"], "classes">> & {
    readonly classes?: Partial<Record<ExposureClass, Partial<ClassRule>>>;
  },
  base = policy,
): CreditPolicy => {
  const all = EXPOSURE_CLASSES.map((name) => [name, { ...base.exposure.classes[name], ...classes[name] }]);
  return { ...base, exposure: { ...base.exposure, ...given, classes: Object.fromEntries(all) } };
};
const open = { status: "open" } as const;
const draft = (amount: string, given: Partial<DraftInvoice> = {}): DraftInvoice => ({
  id: "D1",
  customer: "C1",
  amount: yuan(amount),
  ...given,
});

test("F12: open receivables count net of credits, advances and receipts that are not set against anything", () => {
  const items = [
    item("I1", "100"),
    item("N1", "-30", { source: "credit-note" }),
    item("P1", "-20", { advanceFor: "O9" }),
  ];
  expect(parts({ items })).toEqual({ notDue: "100.00", receipts: "50.00" });
  expect(total({ items })).toBe("50.00");
});

test("F13: of an open order what is neither delivered nor billed counts: 80 of 100 after 20 are billed", () => {
  expect(parts({ orders: [order("100", open)] })).toEqual({ orders: "100.00" });
  expect(parts({ orders: [order("100", { ...open, billed: yuan("20") })] })).toEqual({ orders: "80.00" });
  expect(parts({ orders: [order("100", { status: "draft" })] })).toEqual({});
});

test("F14: what is delivered and not billed is a class of its own, whatever becomes of the order", () => {
  const delivered = { delivered: yuan("60"), billed: yuan("25") };
  expect(parts({ orders: [order("100", { ...open, ...delivered })] })).toEqual({
    orders: "40.00",
    delivered: "35.00",
  });
  expect(parts({ orders: [order("100", { status: "closed", ...delivered })] })).toEqual({
    delivered: "35.00",
  });
});

describe("F15: draft invoices", () => {
  test("one without an order is a commitment of its own", () => {
    expect(parts({ drafts: [draft("70"), draft("5", { id: "D2", customer: "C2" })] })).toEqual({
      drafts: "70.00",
    });
  });

  test.each([
    ["30", { drafts: "30.00", orders: "40.00", delivered: "30.00" }],
    ["60", { drafts: "60.00", orders: "40.00" }],
    ["61", { drafts: "61.00", orders: "39.00" }],
  ])("one of %s takes what it bills out of its order, the delivered part first", (amount, expected) => {
    const orders = [order("100", { ...open, delivered: yuan("60") })];
    expect(parts({ orders, drafts: [draft(amount, { order: "O1" })] })).toEqual(expected);
  });

  test("a draft twice, and one in another currency than its order, are refused", () => {
    expect(() => exposure({ drafts: [draft("1"), draft("2")] })).toThrowError(
      expect.objectContaining({ code: "duplicate-draft", field: "drafts[1].id", value: "D1" }),
    );
    const drafts = [draft("1", { order: "O1", amount: usd("1") })];
    expect(() => exposure({ orders: [order("9", open)], drafts })).toThrowError(
      expect.objectContaining({ code: "currency-mismatch" }),
    );
  });
});

describe("F16: deliveries after the horizon do not count", () => {
  const orders = [
    order("100", {
      ...open,
      planned: [
        { on: day("2026-07-30"), amount: yuan("50") },
        { on: day("2026-07-31"), amount: yuan("30") },
      ],
    }),
  ];

  test.each([
    [29, { orders: "20.00", later: "80.00" }, "20.00"],
    [30, { orders: "70.00", later: "30.00" }, "70.00"],
    [31, { orders: "100.00" }, "100.00"],
    [null, { orders: "100.00" }, "100.00"],
  ])("30 and 31 days away, a horizon of %s days", (horizonDays, expected, counted) => {
    expect(parts({ orders }, by({ horizonDays }))).toEqual(expected);
    expect(total({ orders }, by({ horizonDays }))).toBe(counted);
  });

  test("an order planned after it passes at order, and is held against the limit once it leaves", () => {
    const [planned = order("0")] = orders;
    const check = (stage: "order" | "release" | "shipment") =>
      checkOrder(
        facts({ lines: [line("99", { term: 30 })], order: { ...planned, status: "draft" }, stage }),
        by({ horizonDays: 30 }, { ...paperless, singleSaleShare: "2" }),
      ).failed;
    expect([check("order"), check("release"), check("shipment")]).toEqual([[], ["limit"], ["limit"]]);
  });

  test("what left already was planned first", () => {
    const left = orders.map((row) => ({ ...row, delivered: yuan("80") }));
    expect(parts({ orders: left }, by({ horizonDays: 30 }))).toEqual({ delivered: "80.00", later: "20.00" });
  });
});

describe("F17: due and unpaid is a class of its own", () => {
  test.each([
    ["2026-06-30", 0, "notDue"],
    ["2026-06-29", 0, "overdue"],
    ["2026-06-25", 5, "notDue"],
    ["2026-06-24", 5, "overdue"],
    [null, 0, "notDue"],
  ])("due on %s, %d days let pass: %s", (dueOn, overdueAfterDays, part) => {
    const items = [item("I1", "100", { dueOn: dueOn === null ? null : day(dueOn) })];
    expect(parts({ items }, by({ overdueAfterDays }))).toEqual({ [part]: "100.00" });
  });
});

test("F18: claims that are neither sales nor bills are a class of their own, due or not", () => {
  const items = [
    item("R1", "40", { kind: "other" }),
    item("R2", "20", { kind: "prepayment", dueOn: day("2026-01-01") }),
  ];
  expect(parts({ items })).toEqual({ other: "60.00" });
});

describe("F19: what is taken back re-opens what it had closed", () => {
  const sale = invoice("I1", "100", 5, { dueOn: day("2026-01-10") });
  const at = (on: number, ...documents: readonly LedgerDocument[]) =>
    parts({ items: positionOn(on, sale, ...documents).items, asOf: day(`2026-01-${on}`) });

  test("a payment that the bank returns", () => {
    const paid = payment("P1", "100", 11, { settles: settling(["I1", "100"]) });
    const returned = reversal("R1", "P1", 20);
    expect(at(19, paid, returned)).toEqual({});
    expect(at(20, paid, returned)).toEqual({ overdue: "100.00" });
  });

  test("a bill that is dishonoured", () => {
    const given = bill("B1", "100", 11, { settles: settling(["I1", "100"]) });
    const dishonoured = reversal("R1", "B1", 20);
    expect(at(19, given, dishonoured)).toEqual({ bills: "100.00" });
    expect(at(20, given, dishonoured)).toEqual({ overdue: "100.00" });
  });
});

describe("F20: bills receivable count until they are cleared", () => {
  test("also after they are due, in a class that never becomes overdue", () => {
    const items = [item("B1", "100", { kind: "bill", dueOn: day("2026-01-01") })];
    expect(parts({ items })).toEqual({ bills: "100.00" });
  });

  test("or not at all, for a firm that takes an accepted bill as paid", () => {
    const items = [item("B1", "100", { kind: "bill" }), item("I1", "30")];
    expect(total({ items }, by({ classes: { bills: { weight: "0" } } }))).toBe("30.00");
  });
});

describe("what a policy does not count is on credit all the same", () => {
  const later = order("100", { planned: [{ on: day("2026-12-01"), amount: yuan("100") }] });
  const light = by({ classes: { orders: { weight: "0" } } }, paperless);
  const frozen = {
    kind: "frozen",
    scope: "customer",
    holder: "C1",
    from: today,
    until: null,
    reason: "fraud",
  } as const;

  test.each([
    ["a class without weight", light, order("100")],
    ["a delivery after the horizon", by({ horizonDays: 30 }, paperless), later],
  ])("%s: a frozen customer is stopped, one that has paid for all is not", (_, rules, sold) => {
    const outcome = (paid: string) =>
      checkOrder(facts({ order: sold, marks: [frozen], items: [item("P1", paid)] }), rules).outcome;
    expect([outcome("-99.99"), outcome("-100")]).toEqual(["hold", "approve"]);
  });

  test.each([
    ["1000", []],
    ["1000.01", ["singleSale"]],
  ])("one sale of %s against a limit of 1000: %j", (amount, failed) => {
    expect(checkOrder(facts({ order: order(amount) }), light).failed).toEqual(failed);
  });
});

test("each class counts by its weight, rounded once in each currency", () => {
  const items = [item("I1", "0.05"), item("I2", "0.04"), item("I3", "10", { dueOn: day("2026-01-01") })];
  const weighted = by({ classes: { notDue: { weight: "0.5" }, overdue: { weight: "1.5" } } });
  expect(total({ items }, weighted)).toBe("15.05");
  expect(exposure({ items }, weighted).weights).toMatchObject({ notDue: "0.5", overdue: "1.5" });
});

test("only what stands on a credit account counts, without collateral for the customer as a whole", () => {
  const facts = {
    items: [item("I1", "100", { account: "A" }), item("I2", "50")],
    orders: [order("7", { ...open, account: "A" }), order("3", { ...open, id: "O2", account: "B" })],
    drafts: [draft("2", { account: "A" }), draft("1", { id: "D2" })],
    collateral: [{ id: "K", customer: "C1", kind: "deposit", amount: yuan("20"), validUntil: null }],
  };
  expect(total({ ...facts, account: "A" })).toBe("109.00");
  expect(total(facts)).toBe("143.00");
});

describe("every commitment is counted once from order to settlement", () => {
  const anyWeight = fc.constantFrom("0", "0.5", "1", "1.5");

  test("the classes are what is reserved, delivered and owed, whatever is drafted, planned and due", () => {
    fc.assert(
      fc.property(
        anyOrderLife,
        fc.integer({ min: 0, max: 40 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 90 })), {
          maxLength: 3,
        }),
        fc.option(fc.integer({ min: 0, max: 60 })),
        (states, drafted, plan, horizonDays) => {
          for (const { billedAhead, delivered, documents, order: now, owed, reserved } of states) {
            const planned = plan.map(([days, amount]) => ({
              on: day(days < 30 ? "2026-07-10" : "2026-08-10"),
              amount: yuan(String(amount)),
            }));
            const bound = reserved + delivered;
            const amount = String(Math.min(drafted, bound));
            const [{ currency, later, net, receipts, ...rest } = fail()] = exposure(
              {
                items: positionAsOf({ documents }, today).items,
                orders: [{ ...now, planned }],
                drafts: [draft(amount, { order: "O1" })],
              },
              by({ horizonDays }),
            ).currencies;
            expect(billedAhead).toBeGreaterThanOrEqual(0);
            expect(rest.drafts).toEqual(yuan(amount));
            const claims = sumMoney(
              EXPOSURE_CLASSES.map((name) => rest[name]),
              currency,
            );
            const owing = sumMoney([yuan(String(bound + owed)), receipts], currency);
            expect(sumMoney([claims, later], currency)).toEqual(owing);
            expect(sumMoney([net, receipts], currency)).toEqual(claims);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a bill that is given, dishonoured and given again keeps the claim counted once, until it is cleared", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("dishonoured", "kept"), { maxLength: 3 }),
        fc.integer({ min: 1, max: 100 }),
        (fates, amount) => {
          const settles = (id: string) => ({ settles: settling([id, String(amount)]) });
          const documents: LedgerDocument[] = [invoice("I1", "100", 2)];
          let isGiven = false;
          for (const [index, fate] of fates.entries()) {
            const [id, on] = [`B${index}`, 5 + index * 5];
            if (!isGiven) documents.push(bill(id, String(amount), on, settles("I1")));
            if (!isGiven && fate === "dishonoured") documents.push(reversal(`R${index}`, id, on + 2));
            isGiven ||= fate === "kept";
            const at = (items = positionOn(on + 2, ...documents).items) => parts({ items });
            const [bills, sale] = isGiven ? [amount, 100 - amount] : [0, 100];
            expect(at()).toEqual({
              ...(sale > 0 && { overdue: `${sale}.00` }),
              ...(bills > 0 && { bills: `${bills}.00` }),
            });
          }
          const kept = documents.findLast(({ kind }) => kind === "bill")?.id ?? "";
          if (!isGiven) return;
          const cleared = payment("P1", String(amount), 30, settles(kept));
          const { items } = positionOn(30, ...documents, cleared);
          expect(total({ items })).toBe(`${100 - amount}.00`);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a heavier class never lowers the total", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 5 }),
        anyWeight,
        anyWeight,
        (amounts, a, b) => {
          const items = amounts.map((amount, i) => item(`I${i}`, String(amount)));
          const [light, heavy] = [a, b].toSorted((x, y) => x.localeCompare(y));
          const at = (weight = "1") => Number(total({ items }, by({ classes: { notDue: { weight } } })));
          expect(at(heavy)).toBeGreaterThanOrEqual(at(light));
        },
      ),
      { numRuns: 60 },
    );
  });
});

function fail(): never {
  throw new Error("no currency");
}
