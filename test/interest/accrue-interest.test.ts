import { plainDate } from "receivables/calendar";
import { explain } from "receivables/decision/texts";
import { type InterestPolicy, accrueInterest } from "receivables/interest";
import { type LedgerDocument, type OpenItem, positionAsOf } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { item, policy } from "./item.js";

const accrue = (on: OpenItem, asOf: string, by: InterestPolicy = policy()) =>
  accrueInterest({ item: on, asOf: plainDate(asOf) }, by);
const amountOf = (on: OpenItem, asOf: string, by?: InterestPolicy): string =>
  accrue(on, asOf, by).interest.amount;
const codesOf = (on: OpenItem, asOf: string, by?: InterestPolicy): string[] =>
  accrue(on, asOf, by).reasons.map(({ code }) => code);
const spansOf = (on: OpenItem, asOf: string, by?: InterestPolicy) =>
  accrue(on, asOf, by).segments.map(({ from, to, days, principal }) => [from, to, days, principal.amount]);

test("ERPNext dunning, published case N-2: 100, 15 days overdue at 10 % a year over 365 days, is 0.41", () => {
  const accrual = accrue(item("100", "2026-01-01"), "2026-01-16");
  expect(accrual.interest).toEqual(money("0.41", "USD"));
  expect(accrual.segments).toEqual([
    {
      from: "2026-01-02",
      to: "2026-01-16",
      days: 15,
      principal: money("100", "USD"),
      rate: "0.10",
      per: "year",
      divisor: 365,
      interest: "0.4109589041",
    },
  ]);
  expect(accrual.exact).toEqual({ dividend: "150", divisor: "365" });
});

test("ERPNext dunning, published case N-1: without a rate there is no interest", () => {
  const free = policy({ rates: [{ from: plainDate("2000-01-01"), rate: "0", per: "year" }] });
  expect(amountOf(item("100", "2026-01-01"), "2026-01-21", free)).toBe("0.00");
});

test("ERPNext dunning, published case N-6: two items have each its own interest, not the last one's", () => {
  expect(amountOf(item("100", "2026-01-01"), "2026-02-10")).toBe("1.10");
  expect(amountOf(item("300", "2026-01-01"), "2026-02-10")).toBe("3.29");
});

describe("from the day after the due date", () => {
  test.each([
    ["2026-01-30", "0.00", "no-interest-before-due"],
    ["2026-01-31", "0.00", "no-interest-before-due"],
    ["2026-02-01", "1.00", "interest-accrued"],
    ["2026-02-02", "2.00", "interest-accrued"],
  ])("as of %s it is %s", (asOf, interest, code) => {
    const accrual = accrue(item("3650", "2026-01-31"), asOf);
    expect(accrual.interest.amount).toBe(interest);
    expect(accrual.reasons.map((reason) => reason.code)).toEqual([code]);
  });
});

describe("interest by segments: each span between payments on what was open in it", () => {
  const paidInParts = item("3650", "2026-01-31", [
    ["2026-02-10", "1825"],
    ["2026-02-20", "1825"],
  ]);

  test("the day of a payment still bears interest on what it pays", () => {
    expect(spansOf(paidInParts, "2026-03-31")).toEqual([
      ["2026-02-01", "2026-02-10", 10, "3650.00"],
      ["2026-02-11", "2026-02-20", 10, "1825.00"],
    ]);
    expect(amountOf(paidInParts, "2026-03-31")).toBe("15.00");
  });

  test("accrued interest stays when the principal is paid", () => {
    const settled = { ...paidInParts, open: money("0", "USD") };
    expect(accrue(settled, "2026-03-31")).toEqual(accrue(paidInParts, "2026-03-31"));
  });

  test("a payment after the day that is asked for does not count yet", () => {
    expect(spansOf(paidInParts, "2026-02-15")).toEqual([
      ["2026-02-01", "2026-02-10", 10, "3650.00"],
      ["2026-02-11", "2026-02-15", 5, "1825.00"],
    ]);
  });

  test.each([
    ["2026-01-30", [["2026-02-01", "2026-02-03", 3, "2650.00"]]],
    ["2026-01-31", [["2026-02-01", "2026-02-03", 3, "2650.00"]]],
    [
      "2026-02-01",
      [
        ["2026-02-01", "2026-02-01", 1, "3650.00"],
        ["2026-02-02", "2026-02-03", 2, "2650.00"],
      ],
    ],
  ])("a payment on %s, of an item due on 2026-01-31", (on, spans) => {
    expect(spansOf(item("3650", "2026-01-31", [[on, "1000"]]), "2026-02-03")).toEqual(spans);
  });

  test("several payments on a day count together, and a settlement undone raises the principal again", () => {
    const undone = item("100", "2026-01-31", [
      ["2026-02-02", "30"],
      ["2026-02-02", "20"],
      ["2026-02-04", "-50"],
    ]);
    expect(spansOf(undone, "2026-02-06")).toEqual([
      ["2026-02-01", "2026-02-02", 2, "100.00"],
      ["2026-02-03", "2026-02-04", 2, "50.00"],
      ["2026-02-05", "2026-02-06", 2, "100.00"],
    ]);
  });
});

describe("rates that change", () => {
  const changing = policy({
    rates: [
      { from: plainDate("2026-02-03"), rate: "0.20", per: "year" },
      { from: plainDate("2000-01-01"), rate: "0.10", per: "year" },
      { from: plainDate("2026-02-05"), rate: "0.0005", per: "day" },
    ],
  });

  test("each holds from its own day on, in whatever order they are listed", () => {
    const { segments, interest } = accrue(item("3650", "2026-01-31"), "2026-02-06", changing);
    expect(segments.map(({ from, to, rate, per, divisor }) => [from, to, rate, per, divisor])).toEqual([
      ["2026-02-01", "2026-02-02", "0.10", "year", 365],
      ["2026-02-03", "2026-02-04", "0.20", "year", 365],
      ["2026-02-05", "2026-02-06", "0.0005", "day", 1],
    ]);
    expect(interest.amount).toBe("9.65");
  });

  test("0.05 % a day for 365 days is 18.25 %, whatever the day count", () => {
    const daily = { rates: [{ from: plainDate("2000-01-01"), rate: "0.0005", per: "day" }] } as const;
    for (const dayCount of ["actual/360", "actual/365", "actual/actual"] as const) {
      expect(amountOf(item("1000", "2025-01-31"), "2026-01-31", policy({ ...daily, dayCount }))).toBe(
        "182.50",
      );
    }
  });

  test("a day before the first rate is refused, not taken as free", () => {
    const late = policy({ rates: [{ from: plainDate("2026-02-02"), rate: "0.1", per: "year" }] });
    expect(() => accrue(item("100", "2026-01-31"), "2026-02-03", late)).toThrowError(
      expect.objectContaining({ code: "no-rate-for-day", value: "2026-02-01" }),
    );
    expect(amountOf(item("100", "2026-02-01"), "2026-02-03", late)).toBe("0.05");
  });
});

describe("day counts", () => {
  test.each([
    ["actual/360", "101.39", [360]],
    ["actual/365", "100.00", [365]],
    ["actual/actual", "100.00", [365]],
  ] as const)("1000 at 10 %% over the 365 days of 2025 by %s", (dayCount, interest, divisors) => {
    const accrual = accrue(item("1000", "2024-12-31"), "2025-12-31", policy({ dayCount }));
    expect(accrual.interest.amount).toBe(interest);
    expect(accrual.segments.map(({ divisor }) => divisor)).toEqual(divisors);
  });

  test.each([
    ["actual/360", "101.67"],
    ["actual/365", "100.27"],
    ["actual/actual", "100.00"],
  ] as const)("1000 at 10 %% over the 366 days of 2024 by %s", (dayCount, interest) => {
    expect(amountOf(item("1000", "2023-12-31"), "2024-12-31", policy({ dayCount }))).toBe(interest);
  });

  // EMU and Market Conventions: Recent Developments, ISDA 1998, section 4: 10,000 at 10 % from 1 November 2003
  // up to the end of April 2004.
  test("ISDA's published case: 61 days of 2003 over 365 and 121 days of 2004 over 366 make 497.72", () => {
    const accrual = accrue(item("10000", "2003-10-31"), "2004-04-30", policy({ dayCount: "actual/actual" }));
    expect(accrual.segments.map(({ days, divisor }) => [days, divisor])).toEqual([
      [61, 365],
      [121, 366],
    ]);
    expect(accrual.interest.amount).toBe("497.72");
  });

  test("a day count that does not exist is refused", () => {
    const wrong = policy({ dayCount: "30/360" as "actual/360" });
    expect(() => accrue(item("100", "2026-01-31"), "2026-02-03", wrong)).toThrowError(
      expect.objectContaining({ code: "unknown-day-count" }),
    );
  });
});

describe("grace", () => {
  const retroactive = policy({ grace: { days: 5, retroactive: true } });
  const later = policy({ grace: { days: 5, retroactive: false } });

  test.each([
    ["2026-02-04", "0.00", "0.00"],
    ["2026-02-05", "0.00", "0.00"],
    ["2026-02-06", "6.00", "1.00"],
    ["2026-02-07", "7.00", "2.00"],
  ])("of 5 days after 2026-01-31, as of %s: %s when retroactive, %s when not", (asOf, back, onwards) => {
    expect(amountOf(item("3650", "2026-01-31"), asOf, retroactive)).toBe(back);
    expect(amountOf(item("3650", "2026-01-31"), asOf, later)).toBe(onwards);
  });

  test("what is paid on its last day is free, what is paid the day after is not", () => {
    expect(amountOf(item("3650", "2026-01-31", [["2026-02-05", "3650"]]), "2026-03-01", retroactive)).toBe(
      "0.00",
    );
    expect(amountOf(item("3650", "2026-01-31", [["2026-02-06", "3650"]]), "2026-03-01", retroactive)).toBe(
      "6.00",
    );
    expect(amountOf(item("3650", "2026-01-31", [["2026-02-06", "3650"]]), "2026-03-01", later)).toBe("1.00");
  });

  test("a part paid within it bears none either", () => {
    const part = item("3650", "2026-01-31", [["2026-02-03", "1825"]]);
    expect(spansOf(part, "2026-02-10", retroactive)).toEqual([["2026-02-01", "2026-02-10", 10, "1825.00"]]);
  });

  test("says that it is within the grace", () => {
    expect(accrue(item("100", "2026-01-31"), "2026-02-05", retroactive).reasons).toEqual([
      {
        code: "no-interest-within-grace",
        citation: "Terms of sale",
        facts: { item: "INV-1", days: 5, grace: 5 },
      },
    ]);
  });
});

describe("caps", () => {
  test.each([
    ["2026-02-09", "9.00", ["interest-accrued"]],
    ["2026-02-10", "10.00", ["interest-accrued"]],
    ["2026-02-11", "10.00", ["interest-accrued", "interest-capped"]],
  ])("an amount of 10.00, as of %s", (asOf, interest, codes) => {
    const capped = policy({
      cap: { kind: "amount", amounts: [money("10.00", "USD"), money("1.00", "CNY")] },
    });
    expect(amountOf(item("3650", "2026-01-31"), asOf, capped)).toBe(interest);
    expect(codesOf(item("3650", "2026-01-31"), asOf, capped)).toEqual(codes);
  });

  test("a share of what the item was at first, also when little of it is left", () => {
    const capped = policy({ cap: { kind: "share-of-principal", share: "0.05" } });
    const paid = item("100", "2020-01-31", [["2026-01-30", "99"]]);
    expect(amountOf(paid, "2026-01-31", capped)).toBe("5.00");
  });

  test("an amount in another currency is no cap", () => {
    const capped = policy({ cap: { kind: "amount", amounts: [money("1.00", "CNY")] } });
    expect(amountOf(item("3650", "2026-01-31"), "2026-02-10", capped)).toBe("10.00");
  });

  test("a credit stays without interest", () => {
    const capped = policy({ cap: { kind: "share-of-principal", share: "1" } });
    expect(amountOf(item("-100", "2026-01-31"), "2026-02-10", capped)).toBe("0.00");
  });
});

describe("rounding", () => {
  test.each([
    ["half-up", "0.03"],
    ["half-even", "0.02"],
    ["down", "0.02"],
    ["up", "0.03"],
  ] as const)("0.025 by %s is %s", (rounding, interest) => {
    const yearly = policy({ rounding, dayCount: "actual/365" });
    expect(amountOf(item("91.25", "2026-01-31"), "2026-02-01", yearly)).toBe(interest);
  });

  test("happens once: three segments of 0.004 make 0.01", () => {
    const parts = item("14.63", "2026-01-31", [
      ["2026-02-01", "0.01"],
      ["2026-02-02", "0.01"],
    ]);
    const accrual = accrue(parts, "2026-02-03");
    expect(accrual.segments.map(({ interest }) => interest.slice(0, 6))).toEqual([
      "0.0040",
      "0.0040",
      "0.0040",
    ]);
    expect(accrual.interest.amount).toBe("0.01");
  });

  test("is to the minor unit of the currency", () => {
    const yen = item("100", "2026-01-01", [], {
      original: money("100000", "JPY"),
      open: money("100000", "JPY"),
    });
    expect(accrue(yen, "2026-01-16").interest).toEqual(money("411", "JPY"));
  });
});

describe("what bears no interest says why", () => {
  test.each([
    ["a credit of the customer", item("-100", "2026-01-01"), "credit-bears-no-interest"],
    [
      "a charge",
      item("100", "2026-01-01", [], { charge: { kind: "fee", item: "INV-0" } }),
      "charge-bears-no-interest",
    ],
    ["an item without a due date", item("100", null), "no-due-date-no-interest"],
    [
      "an item that was settled on its due date",
      item("100", "2026-01-01", [["2026-01-01", "100"]]),
      "settled-in-time-no-interest",
    ],
  ])("%s", (_, on, code) => {
    const accrual = accrue(on, "2026-06-30");
    expect(accrual.interest.amount).toBe("0.00");
    expect(accrual.segments).toEqual([]);
    expect(accrual.reasons.map((reason) => reason.code)).toEqual([code]);
    expect(explain(accrual)).toContain("INV-1");
  });
});

test("an accrual names its day, its policy and the clause, in both languages", () => {
  const accrual = accrue(item("100", "2026-01-01"), "2026-01-16");
  expect(accrual.policy).toEqual({ id: "test", version: "1" });
  expect(accrual.asOf).toBe("2026-01-16");
  expect(explain(accrual)).toBe("- INV-1 bears interest of 0.41 USD for 15 days [Terms of sale]");
  expect(explain(accrual, "zh-CN")).toBe("- INV-1 计息 15 天，利息为 0.41 USD [Terms of sale]");
});

describe("money that came in on account and was allocated later", () => {
  const documents: LedgerDocument[] = [
    {
      kind: "invoice",
      id: "INV-1",
      customer: "C1",
      receivable: "trade",
      issuedOn: plainDate("2026-01-01"),
      postedOn: plainDate("2026-01-01"),
      dueOn: plainDate("2026-01-31"),
      amount: money("1000", "CNY"),
    },
    {
      kind: "payment",
      id: "PAY-1",
      customer: "C1",
      postedOn: plainDate("2026-02-10"),
      amount: money("1000", "CNY"),
    },
    {
      kind: "allocation",
      id: "ALL-1",
      customer: "C1",
      postedOn: plainDate("2026-03-10"),
      from: "PAY-1",
      settles: [{ item: "INV-1", amount: money("1000", "CNY") }],
    },
  ];

  test("stops interest on the day it came in, not on the day of the allocation", () => {
    const asOf = plainDate("2026-03-31");
    const settled = positionAsOf({ documents }, asOf).settled.find(({ id }) => id === "INV-1");
    expect(settled?.settlements).toEqual([
      expect.objectContaining({ by: "ALL-1", on: "2026-03-10", receivedOn: "2026-02-10", against: "PAY-1" }),
    ]);
    const { segments } = accrueInterest({ item: settled as OpenItem, asOf }, policy());
    expect(segments.map(({ from, to, days }) => [from, to, days])).toEqual([
      ["2026-02-01", "2026-02-10", 10],
    ]);
  });
});

describe("interest that closes with the principal", () => {
  const closing = policy({ afterPrincipal: "closes", grace: { days: 5, retroactive: true } });
  const codesOf = (paidOn: string) => {
    const paid = item("100", "2024-01-31", [[paidOn, "100"]], { open: money("0", "USD") });
    const { interest, reasons } = accrueInterest({ item: paid, asOf: plainDate("2024-03-01") }, closing);
    return [interest.amount, ...reasons.map(({ code }) => code)];
  };

  test.each([
    ["2024-01-31", "settled-in-time-no-interest"],
    ["2024-02-05", "settled-in-time-no-interest"],
    ["2024-02-06", "interest-closed-with-principal"],
  ])("what is paid on %s, with grace to 5 February: %s", (paidOn, code) => {
    expect(codesOf(paidOn)).toEqual(["0.00", code]);
  });

  test("of nothing there is no interest", () => {
    const nothing = accrueInterest({ item: item("0", "2024-01-31"), asOf: plainDate("2024-03-01") }, closing);
    expect(nothing.interest.amount).toBe("0.00");
  });
});
