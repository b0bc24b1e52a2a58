import {
  chinaTradeRegulation,
  type DecisionTable,
  type LedgerDocument,
  money,
  net30,
  type Policy,
  plainDate,
  policySchema,
  revisePolicy,
  type SalesOrder,
} from "receivables";
import { type MemoryData, memoryAdapter } from "receivables/adapters/memory";
import { closeMonth, type MonthEnd, readMonthEndFacts, runMonthEnd } from "receivables/ports";
import { describe, expect, test } from "vitest";
import { demoData, MONTH_END } from "./firm-of-the-demo.js";

const asOf = plainDate("2026-06-30");
const day = plainDate;
const usd = (amount: string) => money(amount, "USD");
const invoice = (id: string, customer: string, on: string, dueOn: string, more = {}): LedgerDocument => ({
  kind: "invoice",
  id,
  customer,
  receivable: "trade",
  issuedOn: day(on),
  postedOn: day(on),
  dueOn: day(dueOn),
  amount: usd("1000"),
  ...more,
});
const withTables = (...tables: readonly DecisionTable[]): Policy =>
  policySchema.parse(JSON.parse(JSON.stringify({ ...net30, tables })));
const close = (given: Partial<MemoryData>): Promise<MonthEnd> =>
  runMonthEnd(memoryAdapter({ ledger: { documents: [] }, policies: [net30], ...given }), { asOf });
const publicFirst = (
  place: string,
  value: DecisionTable["rows"][number]["values"][number],
): DecisionTable => ({
  id: "public-buyers",
  citation: "Board 7",
  sets: [place],
  rows: [{ id: "public", when: { fact: "kind", is: "public" }, values: [value] }],
});
const customers = [
  { id: "C1", name: "City", kind: "public" },
  { id: "C2", name: "Shop" },
];

describe("a month end by what decision tables choose", () => {
  const documents = ["C1", "C2"].map((id) => invoice(`I-${id}`, id, "2026-05-01", "2026-05-31"));

  test("assesses each customer by its own values, and says which row chose them", async () => {
    const standings = customers.map(({ id: customer }) => ({ customer, currency: "USD" }));
    const policies = [withTables(publicFirst("/credit/normalTerm", 90))];
    const closed = await close({ ledger: { documents: [], customers }, policies, standings });
    expect(closed.assessments.map(({ normal }) => normal.term)).toEqual([90, 30]);
    expect(closed.assessments[1]).toEqual(
      (await close({ ledger: { documents: [], customers }, standings })).assessments[1],
    );
    expect(closed.chosen).toEqual([
      {
        customer: "C1",
        reasons: [expect.objectContaining({ code: "table-row-holds", citation: "Board 7" })],
      },
    ]);
  });

  test("claims late interest by each customer's own grace", async () => {
    const policies = [withTables(publicFirst("/interest/grace", { days: 60, retroactive: true }))];
    const { interest } = await close({ ledger: { documents, customers }, policies });
    expect(interest.filter(({ outcome }) => outcome === "claim").map(({ item }) => item)).toEqual(["I-C2"]);
  });

  test("escalates by each customer's own stages, in one plan with every item once", async () => {
    const [first, ...rest] = net30.escalation.stages;
    const later = [
      { ...first, fromDays: 40, toDays: 60 },
      ...rest.slice(-1).map((stage) => ({ ...stage, fromDays: 61, toDays: 90 })),
    ];
    const policies = [withTables(publicFirst("/escalation/stages", JSON.parse(JSON.stringify(later))))];
    const { escalation } = await close({ ledger: { documents, customers }, policies });
    expect(escalation.items.map(({ aged }) => aged.item.id)).toEqual(["I-C1", "I-C2"]);
    expect(new Set(escalation.tasks.map(({ customer }) => customer))).toEqual(new Set(["C2"]));
  });

  test("checks an order by its customer's values, and reviews a group's row by what its members share", async () => {
    const order = (customer: string): SalesOrder => ({
      id: `O-${customer}`,
      customer,
      kind: "sale",
      status: "draft",
      ordered: usd("100"),
      term: 30,
    });
    const requests = customers.map(({ id }) => ({ order: order(id), stage: "order" }) as const);
    const lines = [
      {
        scope: "group",
        holder: "G1",
        limit: { kind: "amount", amount: usd("5000") },
        term: 30,
        fixedOn: day("2025-01-01"),
        reviewDueOn: day("2026-01-31"),
      },
    ] as const;
    const rule = publicFirst("/credit/rules/limitFixed/stages", []);
    const review: DecisionTable = {
      id: "reviews",
      citation: "Board 8",
      sets: ["/credit/review/citation"],
      rows: [{ id: "public", when: { fact: "kind", is: "public" }, values: ["Board 8"] }],
    };
    const policies = [withTables(rule, review)];
    const rules = ({ orders }: MonthEnd) =>
      orders.map((one) => [one.customer, one.reasons.some(({ code }) => code.startsWith("no-limit"))]);
    const alone = await close({ ledger: { documents, customers }, policies, requests });
    const plain = await close({ ledger: { documents, customers }, requests });
    expect(alone.orders[1]).toEqual(plain.orders[1]);
    expect(alone.orders[0]).not.toEqual(plain.orders[0]);
    expect(rules(alone)).toHaveLength(2);
    const cited = async (members: readonly string[]) => {
      const groups = [{ id: "G1", members }];
      const { reviews } = await close({ ledger: { documents, customers }, policies, lines, groups });
      return reviews.flatMap(({ reasons }) => reasons.map(({ citation }) => citation)).includes("Board 8");
    };
    expect(await cited(["C1"])).toBe(true);
    expect(await cited(["C1", "C2"])).toBe(false);
  });

  test("takes a grade as it is on the day, and the length of dealings from the first deal on file", async () => {
    const table: DecisionTable = {
      id: "old-friends",
      citation: "Board 9",
      sets: ["/interest/grace"],
      rows: [
        {
          id: "year",
          when: { fact: "dealingMonths", atLeast: 12 },
          values: [{ days: 60, retroactive: true }],
        },
      ],
    };
    const chosen = async (dealingSince: string) => {
      const known = [{ id: "C1", name: "City", dealingSince: day(dealingSince) }];
      return (await close({ ledger: { documents, customers: known }, policies: [withTables(table)] })).chosen
        .length;
    };
    expect(await chosen("2025-06-30")).toBe(1);
    expect(await chosen("2025-07-01")).toBe(0);
  });
});

describe("where tables choose what holds anyway", () => {
  test("the month end of the bundled firm is the same, though every customer is planned apart", async () => {
    const data = demoData();
    const facts = await readMonthEndFacts(memoryAdapter(data), MONTH_END);
    const { customers: known, policy } = facts;
    const area = [...new Set(known.flatMap((customer) => customer.area ?? []))];
    const same = (place: string, value: unknown): DecisionTable => ({
      id: place,
      citation: "Board",
      sets: [place],
      rows: area.map((name) => ({
        id: name,
        when: { fact: "area", is: name },
        values: [JSON.parse(JSON.stringify(value))],
      })),
    });
    const tables = [
      same("/escalation/stages", policy.escalation.stages),
      same("/credit/normalTerm", policy.credit.normalTerm),
      same("/interest/grace", policy.interest.grace),
    ];
    expect(area.length).toBeGreaterThan(1);
    const { chosen, ...parted } = closeMonth({ ...facts, policy: { ...policy, tables } });
    const { chosen: none, ...whole } = closeMonth(facts);
    expect(chosen.length).toBeGreaterThan(1);
    expect(none).toEqual([]);
    expect(JSON.stringify(parted)).toBe(JSON.stringify(whole));
  });
});

describe("R1.4.2: a month end by the versions that govern", () => {
  const early = policySchema.parse({ ...net30, version: "1", effectiveFrom: "2026-01-01" });
  const late = revisePolicy(early, {
    version: "2",
    effectiveFrom: day("2026-06-01"),
    interest: { grace: { days: 90, retroactive: true } },
  });
  const order: SalesOrder = {
    id: "O1",
    customer: "C1",
    kind: "sale",
    status: "draft",
    ordered: usd("100"),
    term: 30,
  };

  test("checks an order by the version of its date; without one by the day's, and says so", async () => {
    const policies = [early, late];
    const check = (dates: object) => close({ policies, requests: [{ order, stage: "order", ...dates }] });
    const placed = await check({ orderedOn: day("2026-05-31") });
    expect(placed.orders[0]?.policy.version).toBe("1");
    const undated = await check({});
    expect(undated.orders[0]?.policy.version).toBe("2");
    expect(
      undated.governed.map(({ decision, subject, reasons }) => [decision, subject, reasons[0]?.code]),
    ).toEqual([["orderCheck", "O1", "governing-date-not-known"]]);
    expect((await check({ orderedOn: day("2026-06-01") })).governed).toEqual([]);
  });

  test("claims late interest by the version of the contract, else of the invoice", async () => {
    const documents = [
      invoice("I1", "C1", "2026-05-10", "2026-05-20"),
      invoice("I2", "C1", "2026-06-01", "2026-06-10"),
      invoice("I3", "C1", "2026-06-01", "2026-06-10", { reference: "K1" }),
    ];
    const contract = {
      contract: {
        id: "K1",
        concludedOn: day("2026-03-01"),
        buyer: "sme",
        sellerStatedSme: false,
        agreedDays: 10,
        payWhenPaid: false,
      },
      customer: "C1",
      agreedRate: null,
    } as const;
    const { interest } = await close({
      ledger: { documents },
      policies: [early, late],
      contracts: [contract],
    });
    expect(interest.filter(({ outcome }) => outcome === "claim").map(({ item }) => item)).toEqual([
      "I1",
      "I3",
    ]);
  });

  test("with one version asks for no dates", async () => {
    const { governed, orders } = await close({ requests: [{ order, stage: "order" }] });
    expect(governed).toEqual([]);
    expect(orders[0]?.policy.version).toBe("1");
    expect(chinaTradeRegulation.governedBy.orderCheck).toEqual(["order", "asOf"]);
  });
});
