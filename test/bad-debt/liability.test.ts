import {
  type BadDebtLiabilityFacts,
  type CreditShipment,
  type LiabilityPolicy,
  type MissingRemarks,
  type VisitCount,
  assessBadDebtLiability,
} from "receivables/bad-debt";
import type { PlainDate } from "receivables/calendar";
import { describe, expect, test } from "vitest";
import { TODAY, cny, codesOf, day, liabilityFacts, loss, regulation, usd } from "./bad-debt-case.js";

const assess = (facts: Partial<BadDebtLiabilityFacts>, rules: Partial<LiabilityPolicy> = {}) =>
  assessBadDebtLiability(liabilityFacts(facts), {
    ...regulation,
    liability: { ...regulation.liability, ...rules },
  });
const shares = (...args: Parameters<typeof assess>) =>
  assess(...args).liabilities.map(({ person, ground, amount }) => `${person} ${ground} ${amount.amount}`);

const visits = (more: Partial<VisitCount> = {}): VisitCount => ({
  customer: "C1",
  person: "wang",
  period: { from: day("2026-01-01"), to: day("2026-03-31") },
  required: 2,
  made: 1,
  missing: 1,
  ...more,
});
const remarks = (
  code: string,
  more: { on?: PlainDate; handler?: string | null; item?: string } = {},
): MissingRemarks => ({
  asOf: more.on ?? day("2026-03-31"),
  findings: [
    {
      id: code,
      code,
      citation: "Art. 28",
      facts: { item: more.item ?? "INV-1", handler: more.handler === undefined ? "wang" : more.handler },
      expected: null,
      actual: null,
    },
  ],
});
const shipment = (
  on: string,
  amount: string,
  guaranteed = "0.00",
  more: Partial<CreditShipment> = {},
): CreditShipment => ({
  id: `S-${on}`,
  customer: "C1",
  item: "INV-1",
  person: "wang",
  on: day(on),
  amount: cny(amount),
  guaranteed: cny(guaranteed),
  ...more,
});
const warnings = [{ problem: "P1", customer: "C1", from: day("2026-02-10"), until: day("2026-03-31") }];
const irresponsible = [
  { loss: "L1", cause: "lack-of-responsibility", person: "wang", on: day("2026-04-30") },
];
const decided = (share: string, more = {}) => [
  { loss: "L1", ground: "lax-visits" as const, person: "wang", share, by: "chen", on: TODAY, ...more },
];

describe("Art. 27: a loss from lax visiting", () => {
  test("costs at least a quarter of the loss, as compensation in the month of the write-off", () => {
    const { entries, totals, findings } = assess({ visits: [visits()] });
    expect(entries).toMatchObject([
      {
        account: "compensation",
        person: "wang",
        month: "2026-04",
        on: "2026-04-30",
        amount: cny("250.00"),
        cause: { kind: "lax-visits", id: "L1", customer: "C1", item: "INV-1" },
        reverses: null,
      },
    ]);
    expect(totals).toEqual([{ loss: cny("1000.00"), borne: cny("250.00") }]);
    expect(findings).toEqual([]);
  });

  test.each([
    ["as many as asked for", visits({ made: 2, missing: 0 }), []],
    ["none at all", visits({ made: 0, missing: 2 }), ["wang lax-visits 250.00"]],
    ["to another customer", visits({ customer: "C2" }), []],
    [
      "in a period that ended on the day of the write-off",
      visits({ period: { from: day("2026-04-01"), to: day("2026-04-30") } }),
      ["wang lax-visits 250.00"],
    ],
    [
      "in a period that still ran",
      visits({ period: { from: day("2026-04-01"), to: day("2026-05-01") } }),
      [],
    ],
    [
      "in a period that ended on the first day of the claim",
      visits({ period: { from: day("2025-01-01"), to: day("2025-01-05") } }),
      ["wang lax-visits 250.00"],
    ],
    ["before there was a claim", visits({ period: { from: day("2024-10-01"), to: day("2025-01-04") } }), []],
  ])("visits %s", (_, row, expected) => {
    expect(shares({ visits: [row] })).toEqual(expected);
  });

  test("several periods of one person are one liability, several persons are several", () => {
    const rows = [
      visits(),
      visits({ period: { from: day("2025-10-01"), to: day("2025-12-31") } }),
      visits({ person: "li" }),
    ];
    expect(shares({ visits: rows })).toEqual(["li lax-visits 250.00", "wang lax-visits 250.00"]);
    expect(assess({ visits: rows }).liabilities[1]?.reasons[0]?.facts["missing"]).toBe(2);
  });

  test("where nobody was in charge nobody is charged, and that is said", () => {
    const result = assess({ visits: [visits({ person: null })] });
    expect([result.liabilities, codesOf(result)]).toEqual([[], ["visits-without-person"]]);
  });

  test("by policy the inquiry must have found that the loss came of it", () => {
    const stated = { laxVisiting: { share: "0.25", cause: "stated" as const } };
    expect(shares({ visits: [visits()] }, stated)).toEqual([]);
    const causes = [{ loss: "L1", cause: "lax-visits", person: "wang", on: TODAY }];
    expect(shares({ visits: [visits()], causes }, stated)).toEqual(["wang lax-visits 250.00"]);
  });

  test.each([
    ["0.24", "250.00", ["liability-share-below-minimum"]],
    ["0.25", "250.00", []],
    ["0.26", "260.00", []],
    ["1", "1000.00", []],
    ["1.01", "1000.00", ["liability-share-above-whole"]],
  ])("a decision on %s makes %s", (share, amount, codes) => {
    const result = assess({ visits: [visits()], decisions: decided(share) });
    expect(result.liabilities[0]?.amount).toEqual(cny(amount));
    expect(codesOf(result)).toEqual(codes);
  });

  test("the latest decision counts, a later day's not yet, and one about nothing is a finding", () => {
    const several = [
      ...decided("0.5", { on: day("2026-05-01") }),
      ...decided("0.4"),
      ...decided("0.9", { on: day("2026-05-05") }),
    ];
    expect(shares({ visits: [visits()], decisions: several })).toEqual(["wang lax-visits 400.00"]);
    expect(codesOf(assess({ decisions: decided("0.5") }))).toEqual(["share-decision-without-liability"]);
  });

  test("a share that is no number is refused where it stands", () => {
    expect(() => assess({ decisions: [...decided("0.5"), ...decided("40%")] })).toThrowError(
      expect.objectContaining({ code: "not-a-decimal", field: "decisions[1].share", value: "40%" }),
    );
  });

  test("at least is true to the last cent", () => {
    const small = loss({ writtenOff: cny("0.01"), loss: cny("0.01") });
    expect(shares({ losses: [small], visits: [visits()] })).toEqual(["wang lax-visits 0.01"]);
  });
});

describe("Art. 28: overdue claims without a remark", () => {
  test.each([
    ["remark-missing", ["wang missing-remark 250.00"]],
    ["special-note-missing", ["wang missing-remark 250.00"]],
    ["remark-stale", []],
    ["large-amount-not-set", []],
  ])("%s", (code, expected) => {
    expect(shares({ remarks: [remarks(code)] })).toEqual(expected);
  });

  test.each([
    ["2026-04-30", ["wang missing-remark 250.00"]],
    ["2026-05-01", []],
  ])("missing on %s, with the write-off on 30 April", (on, expected) => {
    expect(shares({ remarks: [remarks("remark-missing", { on: day(on) })] })).toEqual(expected);
  });

  test("counts for its item and its handler, and what has no handler is said", () => {
    expect(shares({ remarks: [remarks("remark-missing", { item: "INV-2" })] })).toEqual([]);
    const result = assess({ remarks: [remarks("remark-missing", { handler: null })] });
    expect([result.liabilities, codesOf(result)]).toEqual([[], ["remark-without-handler"]]);
  });
});

describe("Art. 29: shipping without a guarantee after a warning", () => {
  test.each([
    ["2026-02-10", []],
    ["2026-02-11", ["wang unguaranteed-shipping 400.00"]],
    ["2026-03-31", ["wang unguaranteed-shipping 400.00"]],
    ["2026-04-01", []],
  ])("on %s, with a warning of 10 February that stands to 31 March", (on, expected) => {
    expect(shares({ warnings, shipments: [shipment(on, "400.00")] })).toEqual(expected);
  });

  test.each([
    ["0.00", ["wang unguaranteed-shipping 400.00"]],
    ["399.99", ["wang unguaranteed-shipping 0.01"]],
    ["400.00", []],
  ])("with a guarantee of %s it is borne in full where it is not covered", (guaranteed, expected) => {
    expect(shares({ warnings, shipments: [shipment("2026-03-01", "400.00", guaranteed)] })).toEqual(expected);
  });

  test("of what came of the shipments never more than the loss; by policy of the customer's whole loss", () => {
    const rows = [shipment("2026-03-01", "5000.00")];
    expect(shares({ warnings, shipments: rows })).toEqual(["wang unguaranteed-shipping 1000.00"]);
    const other = [shipment("2026-03-01", "400.00", "0.00", { item: "INV-7" })];
    expect(shares({ warnings, shipments: other })).toEqual([]);
    const whole = { unguaranteedShipping: { share: "1", base: "whole-loss" as const } };
    expect(shares({ warnings, shipments: other }, whole)).toEqual(["wang unguaranteed-shipping 1000.00"]);
  });

  test("two losses on one item do not use a shipment twice", () => {
    const losses = [
      loss({ id: "L1", loss: cny("300.00"), writtenOff: cny("300.00") }),
      loss({ id: "L2", loss: cny("300.00"), writtenOff: cny("300.00") }),
    ];
    expect(shares({ losses, warnings, shipments: [shipment("2026-03-01", "400.00")] })).toEqual([
      "wang unguaranteed-shipping 300.00",
      "wang unguaranteed-shipping 100.00",
    ]);
  });

  test("odd shipments are findings", () => {
    const rows = [shipment("2026-05-05", "1.00"), shipment("2026-03-01", "1.00", "2.00")];
    const result = assess({ warnings, shipments: rows });
    expect(codesOf(result).sort()).toEqual(["shipment-cover-above-amount", "shipment-in-future"]);
    expect(result.liabilities).toEqual([]);
    expect(() =>
      assess({ warnings, shipments: [shipment("2026-03-01", "1.00", "0.00", { guaranteed: usd("1.00") })] }),
    ).toThrowError(
      expect.objectContaining({ code: "currency-mismatch", field: "shipments[0].guaranteed.currency" }),
    );
    const foreign = { amount: usd("1.00"), guaranteed: usd("0.00") };
    expect(() =>
      assess({ warnings, shipments: [shipment("2026-03-01", "1.00", "0.00", foreign)] }),
    ).toThrowError(
      expect.objectContaining({ code: "currency-mismatch", field: "shipments[0].amount.currency" }),
    );
  });
});

describe("Art. 31: the cause of a bad debt, and the deduction from commission", () => {
  test("a loss without an inquiry is a finding", () => {
    expect(codesOf(assess({ causes: [] }))).toEqual(["loss-cause-not-found"]);
    expect(
      codesOf(assess({ causes: [{ loss: "L1", cause: "market", person: null, on: day("2026-05-05") }] })),
    ).toEqual(["loss-cause-not-found"]);
  });

  test("the share has no default: nothing is deducted, and that is said", () => {
    const result = assess({ causes: irresponsible });
    expect([result.liabilities, codesOf(result)]).toEqual([[], ["liability-share-not-set"]]);
  });

  test.each([
    ["0.2", ["wang lack-of-responsibility 200.00"], []],
    ["-0.2", [], ["liability-share-below-minimum"]],
  ])("a share of %s that somebody decides on for the case", (share, expected, codes) => {
    const decisions = decided(share, { ground: "lack-of-responsibility" });
    expect(shares({ causes: irresponsible, decisions })).toEqual(expected);
    expect(codesOf(assess({ causes: irresponsible, decisions }))).toEqual(codes);
  });

  test("of two decisions of one day the one that sorts last by name and share counts", () => {
    const two = [decided("0.3", { by: "wu" }), decided("0.5"), decided("0.30", { by: "wu" })].flat();
    for (const decisions of [two, two.toReversed()])
      expect(shares({ visits: [visits()], decisions })).toEqual(["wang lax-visits 300.00"]);
  });

  const set = (more: Partial<LiabilityPolicy["lackOfResponsibility"]> = {}) => ({
    lackOfResponsibility: { share: "0.1", base: "loss" as const, countsTowardsLoss: true, ...more },
  });

  test("once it is set it comes off the commission of the month of the bad debt", () => {
    const { entries } = assess({ causes: irresponsible }, set());
    expect(entries).toMatchObject([
      { account: "commission", person: "wang", month: "2026-04", amount: cny("100.00") },
    ]);
  });

  test("of the loss, or by policy of what was written off, but never more than the loss", () => {
    const recovered = [loss({ recovered: cny("950.00"), loss: cny("50.00") })];
    expect(shares({ losses: recovered, causes: irresponsible }, set())).toEqual([
      "wang lack-of-responsibility 5.00",
    ]);
    expect(shares({ losses: recovered, causes: irresponsible }, set({ base: "written-off" }))).toEqual([
      "wang lack-of-responsibility 50.00",
    ]);
  });

  test("whether it counts towards the loss is the policy's", () => {
    const facts = { causes: irresponsible, warnings, shipments: [shipment("2026-03-01", "1000.00")] };
    expect(shares(facts, set())).toEqual([
      "wang lack-of-responsibility 0.00",
      "wang unguaranteed-shipping 1000.00",
    ]);
    expect(shares(facts, set({ countsTowardsLoss: false }))).toEqual([
      "wang lack-of-responsibility 100.00",
      "wang unguaranteed-shipping 1000.00",
    ]);
  });
});

describe("several liabilities for one loss never exceed it", () => {
  const facts = {
    visits: [visits(), visits({ person: "li" })],
    remarks: [remarks("remark-missing")],
    warnings,
    shipments: [shipment("2026-03-01", "600.00")],
  };

  test("by severity the gravest is whole, and equals share what is left", () => {
    const result = assess(facts);
    expect(
      result.liabilities.map(({ person, ground, amount }) => `${person} ${ground} ${amount.amount}`),
    ).toEqual([
      "li lax-visits 200.00",
      "wang lax-visits 200.00",
      "wang missing-remark 0.00",
      "wang unguaranteed-shipping 600.00",
    ]);
    expect(result.totals).toEqual([{ loss: cny("1000.00"), borne: cny("1000.00") }]);
    expect(result.entries.map(({ amount }) => amount.amount).sort()).toEqual(["200.00", "200.00", "600.00"]);
  });

  test("in proportion each is cut by the same measure, and every cut is explained", () => {
    const result = assess(facts, { reduction: "in-proportion" });
    expect(result.liabilities.map(({ amount }) => amount.amount)).toEqual([
      "185.19",
      "185.19",
      "185.18",
      "444.44",
    ]);
    for (const { reasons } of result.liabilities)
      expect(reasons.map(({ code }) => code)).toContain("liability-cut-to-loss");
  });

  test("a ground that severity does not name comes last", () => {
    const result = assess(facts, { severity: ["missing-remark"] });
    expect(result.liabilities.find(({ ground }) => ground === "missing-remark")?.amount).toEqual(
      cny("250.00"),
    );
  });
});

test("a loss of the future is not known yet, and one that stands twice is refused", () => {
  expect(assess({ losses: [loss({ on: day("2026-05-05") })], visits: [visits()] }).liabilities).toEqual([]);
  expect(() => assess({ losses: [loss(), loss()] })).toThrowError(
    expect.objectContaining({ code: "duplicate-id" }),
  );
});
