import {
  ALLOCATION_METHODS,
  type AllocationMethod,
  type AllocationPlan,
  type CustomersChoice,
  type LedgerDocument,
  allocateReceipts,
  positionAsOf,
} from "receivables/ledger";
import { allocationFactsSchema, allocationMethodSchema } from "receivables/ledger/schemas";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import {
  bill,
  creditNote,
  day,
  dispute,
  inParts,
  invoice,
  openOf,
  payment,
  positionOn,
  refund,
  settling,
} from "./build-documents.js";

function plan(methods: readonly AllocationMethod[], ...documents: readonly LedgerDocument[]): AllocationPlan {
  return allocateReceipts(positionOn(31, ...documents), methods);
}

/** Parts as `["P", "I", "40.00"]`. */
function partsOf({ parts }: AllocationPlan): readonly (readonly [string, string, string])[] {
  return parts.map(({ credit, item, amount }) => [credit, item, amount.amount]);
}

const choose = (credit: string, item: string, amount: string): CustomersChoice => ({
  credit,
  item,
  amount: money(amount, "CNY"),
});

describe("F74: oldest due first", () => {
  const claims = [
    invoice("A", "50", 1, { dueOn: day(20) }),
    invoice("B", "50", 2, { dueOn: day(10) }),
    invoice("C", "50", 3, { terms: { kind: "on-delivery-confirmation", days: 1 } }),
    invoice("D", "50", 4, { dueOn: day(20) }),
  ];

  test.each([
    ["50", [["P", "B", "50.00"]]],
    ["49.99", [["P", "B", "49.99"]]],
    [
      "50.01",
      [
        ["P", "A", "0.01"],
        ["P", "B", "50.00"],
      ],
    ],
    [
      "160",
      [
        ["P", "A", "50.00"],
        ["P", "B", "50.00"],
        ["P", "C", "10.00"],
        ["P", "D", "50.00"],
      ],
    ],
  ])("%s goes by due date, then by id, to those without a due date last", (amount, parts) => {
    expect(partsOf(plan(["oldest-due-first"], ...claims, payment("P", amount, 5)))).toEqual(parts);
  });

  test("never more than there is: what no claim takes stays unallocated", () => {
    const { unallocated } = plan(["oldest-due-first"], ...claims, payment("P", "230", 5));
    expect(unallocated).toEqual([{ credit: "P", customer: "C1", amount: money("30", "CNY") }]);
  });

  test("the credit that was posted first is allocated first", () => {
    const credits = [payment("P2", "50", 5), creditNote("P1", "50", 6)];
    expect(partsOf(plan(["oldest-due-first"], ...claims, ...credits))).toEqual([
      ["P1", "A", "50.00"],
      ["P2", "B", "50.00"],
    ]);
  });
});

test("oldest first goes by the day of issue", () => {
  const claims = [
    invoice("A", "50", 3, { dueOn: day(9) }),
    invoice("B", "50", 2, { dueOn: day(29) }),
    invoice("C", "50", 2, { dueOn: day(28) }),
  ];
  expect(partsOf(plan(["oldest-first"], ...claims, payment("P", "60", 5)))).toEqual([
    ["P", "B", "10.00"],
    ["P", "C", "50.00"],
  ]);
});

describe("F74: exact amount", () => {
  const claims = [
    invoice("A", "40", 1, { dueOn: day(20) }),
    invoice("B", "70", 1, { dueOn: day(9) }),
    invoice("C", "70", 1, { dueOn: day(8) }),
    invoice("D", "70", 1, { dueOn: day(8) }),
  ];

  test.each([
    ["69.99", []],
    ["70.00", [["P", "C", "70.00"]]],
    ["70.01", []],
    ["110.00", []],
  ])("%s matches one claim of that amount, the one due first, then the smallest id", (amount, parts) => {
    expect(partsOf(plan(["exact-amount"], ...claims, payment("P", amount, 5)))).toEqual(parts);
  });

  test("each claim is matched once", () => {
    const credits = ["P1", "P2", "P3", "P4"].map((id) => payment(id, "70", 5));
    const result = plan(["exact-amount"], ...claims, ...credits);
    expect(result.parts.map(({ credit, item }) => [credit, item])).toEqual([
      ["P1", "C"],
      ["P2", "D"],
      ["P3", "B"],
    ]);
    expect(result.unallocated.map(({ credit }) => credit)).toEqual(["P4"]);
  });

  test("the whole of an invoice that is due in parts counts, after every single claim", () => {
    const terms = inParts(["30", 5], ["70", 10]);
    const split = invoice("S", "100", 1, { terms });
    const planned = (...amounts: readonly string[]) =>
      partsOf(plan(["exact-amount"], split, ...amounts.map((amount, i) => payment(`P${i}`, amount, 5))));
    expect(planned("100")).toEqual([
      ["P0", "S#1", "30.00"],
      ["P0", "S#2", "70.00"],
    ]);
    expect(planned("99.99")).toEqual([]);
    expect(planned("70", "100")).toEqual([["P0", "S#2", "70.00"]]);
    expect(planned("100", "70")).toEqual([
      ["P0", "S#1", "30.00"],
      ["P0", "S#2", "70.00"],
    ]);
    const single = invoice("T", "100", 1);
    expect(partsOf(plan(["exact-amount"], split, single, payment("P", "100", 5)))).toEqual([
      ["P", "T", "100.00"],
    ]);
  });

  test("what is left of a partly paid claim counts, without its disputed part", () => {
    const paid = payment("P1", "15", 2, { settles: settling(["A", "15"]) });
    const contested = dispute("X", "A", "5", 3);
    expect(partsOf(plan(["exact-amount"], ...claims, paid, contested, payment("P2", "20", 5)))).toEqual([
      ["P2", "A", "20.00"],
    ]);
  });
});

describe("F74: by reference", () => {
  test("to claims of that reference, document or item, the one due first before the others", () => {
    const retention = { percent: "10", dueOn: day("2027-01-01") };
    const documents = [
      invoice("A", "50", 1, { reference: "SO-1", dueOn: day(20) }),
      invoice("B", "50", 1, { reference: "SO-1", dueOn: day(10) }),
      invoice("C", "100", 1, { retention }),
      invoice("D", "50", 1),
      payment("P1", "60", 2, { reference: "SO-1" }),
      payment("P2", "20", 2, { reference: "D" }),
      payment("P3", "20", 2, { reference: "C#2" }),
      payment("P4", "20", 2, { reference: "SO-9" }),
      payment("P5", "20", 2),
    ];
    const result = plan(["by-reference"], ...documents);
    expect(partsOf(result)).toEqual([
      ["P1", "A", "10.00"],
      ["P1", "B", "50.00"],
      ["P2", "D", "20.00"],
      ["P3", "C#2", "10.00"],
    ]);
    expect(result.unallocated.map(({ credit }) => credit)).toEqual(["P3", "P4", "P5"]);
  });

  test("an advance goes to the invoices of its order only", () => {
    const documents = [
      payment("P", "100", 1, { advanceFor: "SO-1", reference: "CONTRACT-1" }),
      invoice("A", "30", 2, { dueOn: day(5) }),
      invoice("B", "60", 2, { reference: "SO-1" }),
    ];
    const result = plan(["oldest-due-first", "oldest-first", "exact-amount", "by-reference"], ...documents);
    expect(partsOf(result)).toEqual([["P", "B", "60.00"]]);
    expect(result.unallocated).toMatchObject([{ credit: "P", amount: money("40", "CNY") }]);
  });

  test("a bill and a prepayment are settled by their name only", () => {
    const documents = [
      bill("W", "50", 1, { reference: "SO-1" }),
      invoice("V", "50", 1, { receivable: "prepayment", reference: "SO-1" }),
      payment("P1", "50", 2),
      payment("P2", "10", 2, { reference: "SO-1" }),
    ];
    expect(partsOf(plan(ALLOCATION_METHODS, ...documents))).toEqual([]);
    const named = [payment("P3", "20", 3, { reference: "W" }), payment("P4", "20", 3, { reference: "V" })];
    expect(partsOf(plan(ALLOCATION_METHODS, ...documents, ...named))).toEqual([
      ["P3", "W", "20.00"],
      ["P4", "V", "20.00"],
    ]);
  });

  test("a bill does not pay itself", () => {
    expect(partsOf(plan(["by-reference"], bill("W", "50", 1, { reference: "W" })))).toEqual([]);
  });
});

describe("customer's choice", () => {
  const documents = [
    invoice("A", "50", 1, { dueOn: day(10) }),
    invoice("B", "50", 1, { dueOn: day(20) }),
    payment("P", "80", 2),
  ];
  const chosen = (choice: readonly CustomersChoice[], more: readonly LedgerDocument[] = []) =>
    allocateReceipts({ ...positionOn(31, ...documents, ...more), choice }, ["customers-choice"]);

  test("as the customer says", () => {
    expect(partsOf(chosen([choose("P", "B", "45"), choose("P", "A", "5")]))).toEqual([
      ["P", "A", "5.00"],
      ["P", "B", "45.00"],
    ]);
  });

  test("two choices of one claim add up", () => {
    expect(partsOf(chosen([choose("P", "B", "20"), choose("P", "B", "25")]))).toEqual([["P", "B", "45.00"]]);
  });

  test("a document's items are settled in the order in which they fall due", () => {
    const retention = { percent: "50", dueOn: day(5) };
    const split = invoice("C", "40", 1, { retention });
    expect(partsOf(chosen([choose("P", "C", "30")], [split]))).toEqual([
      ["P", "C#1", "10.00"],
      ["P", "C#2", "20.00"],
    ]);
  });

  test.each([
    ["50.00", 0],
    ["50.01", 1],
  ])("%s of a claim of 50: never more than there is, the rest is a finding", (amount, count) => {
    const { parts, findings } = chosen([choose("P", "B", amount)]);
    expect(parts.map((part) => part.amount.amount)).toEqual(["50.00"]);
    expect(findings).toHaveLength(count);
  });

  test("more than the credit has is a finding with both figures", () => {
    const result = chosen([choose("P", "A", "50"), choose("P", "B", "50")]);
    expect(partsOf(result)).toEqual([
      ["P", "A", "50.00"],
      ["P", "B", "30.00"],
    ]);
    expect(result.findings).toMatchObject([
      { code: "over-allocated", expected: money("30", "CNY"), actual: money("50", "CNY") },
    ]);
  });

  test("what does not go together is a finding", () => {
    const more: LedgerDocument[] = [
      invoice("Z", "5", 1, { customer: "C9" }),
      { ...invoice("Y", "5", 1), amount: money("5", "USD") },
    ];
    const choice = [
      choose("NONE", "A", "1"),
      choose("P", "NONE", "1"),
      choose("A", "B", "1"),
      choose("P", "P", "1"),
      choose("P", "Y", "1"),
      choose("P", "Z", "1"),
    ];
    const { parts, findings } = chosen(choice, more);
    expect(parts).toEqual([]);
    expect(findings.map(({ id }) => id)).toEqual([
      "settles-other-currency:P/Y/choice",
      "settles-other-customer:P/Z/choice",
      "unknown-item:NONE/NONE/choice",
      "unknown-item:P/NONE/choice",
      "wrong-side:A/A/choice",
      "wrong-side:P/P/choice",
    ]);
  });

  test("to another customer of the group, and to another account", () => {
    const customers = [{ id: "C2", name: "Affiliate", group: "C1" }];
    const more = [
      ...documents,
      invoice("Z", "5", 1, { customer: "C2" }),
      invoice("Y", "5", 1, { account: "A1" }),
    ];
    const position = positionAsOf({ documents: more, customers }, day(31));
    const choice = [choose("P", "Z", "5"), choose("P", "Y", "5")];
    const result = allocateReceipts({ ...position, choice }, ["customers-choice"]);
    expect(partsOf(result)).toEqual([
      ["P", "Y", "5.00"],
      ["P", "Z", "5.00"],
    ]);
    const posted = positionAsOf({ documents: [...more, ...result.allocations], customers }, day(31));
    expect([openOf(posted.items), posted.findings]).toEqual([{ A: "50.00", B: "50.00", P: "-70.00" }, []]);
  });

  test("a choice that was followed before is not followed twice", () => {
    const choice = [choose("P", "A", "50"), choose("P", "B", "10")];
    const { allocations } = chosen(choice);
    expect(chosen(choice, allocations)).toMatchObject({ allocations: [], findings: [] });
    expect(partsOf(chosen([choose("P", "B", "12")], allocations))).toEqual([["P", "B", "2.00"]]);
  });

  test("what another method found for the same claim counts towards it, and is posted in one line", () => {
    const disputed = [
      invoice("A", "100", 1),
      dispute("X", "A", "40", 1),
      payment("P", "100", 2),
      payment("Q", "5", 3),
    ];
    const facts = { ...positionOn(31, ...disputed), choice: [choose("P", "A", "80")] };
    const result = allocateReceipts(facts, ["oldest-due-first", "customers-choice"]);
    expect(result.parts.map(({ amount, method }) => [amount.amount, method])).toEqual([
      ["20.00", "customers-choice"],
      ["60.00", "oldest-due-first"],
    ]);
    expect(result.allocations).toMatchObject([{ settles: settling(["A", "80"]) }]);
    expect(result.findings).toEqual([]);
  });

  test("without the method, the choice is not looked at", () => {
    const facts = { ...positionOn(31, ...documents), choice: [choose("NONE", "A", "1")] };
    expect(allocateReceipts(facts, [])).toMatchObject({ parts: [], findings: [] });
  });

  test("a choice of nothing is refused", () => {
    expect(() => chosen([choose("P", "A", "1"), choose("P", "A", "0")])).toThrow(
      expect.objectContaining({ code: "amount-not-positive", field: "choice[1].amount" }),
    );
  });
});

describe("methods in order", () => {
  const documents = [
    invoice("A", "50", 1, { dueOn: day(10) }),
    invoice("B", "30", 1, { dueOn: day(20) }),
    payment("P", "30", 2),
  ];

  test("the first that finds a claim has it, and says so", () => {
    const exact = plan(["exact-amount", "oldest-due-first"], ...documents);
    expect(exact.parts).toMatchObject([{ item: "B", method: "exact-amount" }]);
    const oldest = plan(["oldest-due-first", "exact-amount"], ...documents);
    expect(oldest.parts).toMatchObject([{ item: "A", method: "oldest-due-first" }]);
    expect(oldest.methods).toEqual(["oldest-due-first", "exact-amount"]);
  });

  test("a method is tried again where a later one has changed what it looks for", () => {
    const referred = [
      invoice("A", "50", 1, { reference: "SO-1" }),
      invoice("B", "30", 1),
      payment("P", "80", 2, { reference: "SO-1" }),
    ];
    expect(plan(["exact-amount", "by-reference"], ...referred).parts).toMatchObject([
      { item: "A", method: "by-reference" },
      { item: "B", method: "exact-amount" },
    ]);
  });

  test("one that is none is refused", () => {
    expect(() => plan(["exact-amount", "fifo" as never])).toThrow(
      expect.objectContaining({ code: "unknown-allocation-method", field: "methods[1]", value: "fifo" }),
    );
  });

  test("no method, no allocation", () => {
    expect(plan([], ...documents).unallocated).toHaveLength(1);
  });
});

describe("what stays apart", () => {
  test("customers, accounts and currencies", () => {
    const documents: LedgerDocument[] = [
      invoice("A", "50", 1, { customer: "C2" }),
      invoice("B", "50", 1, { account: "A1" }),
      { ...invoice("C", "50", 1), amount: money("50", "USD") },
      payment("P", "50", 2),
    ];
    expect(partsOf(plan(["exact-amount", "oldest-first"], ...documents))).toEqual([]);
    const same = payment("Q", "20", 2, { account: "A1" });
    const { allocations } = plan(["oldest-first"], ...documents, same);
    expect(allocations).toMatchObject([{ from: "Q", customer: "C1", account: "A1" }]);
  });

  test("a disputed part, unless it is paid by reference or by choice", () => {
    const documents = [
      invoice("A", "50", 1),
      dispute("X", "A", "20", 1),
      payment("P", "50", 2, { reference: "A" }),
    ];
    expect(partsOf(plan(["oldest-due-first"], ...documents))).toEqual([["P", "A", "30.00"]]);
    expect(partsOf(plan(["by-reference"], ...documents))).toEqual([["P", "A", "50.00"]]);
    const choice = [choose("P", "A", "40")];
    const chosen = allocateReceipts({ ...positionOn(31, ...documents), choice }, ["customers-choice"]);
    expect(partsOf(chosen)).toEqual([["P", "A", "40.00"]]);
  });

  test("a refund takes the credit that it pays back", () => {
    expect(partsOf(plan(["oldest-due-first"], payment("P", "50", 1), refund("F", "50", 2)))).toEqual([
      ["P", "F", "50.00"],
    ]);
  });
});

test("the allocations can be posted: one for each credit, dated as of the day, with ids of their content", () => {
  const documents = [invoice("A", "50", 1), invoice("B", "30", 1), payment("P", "70", 2)];
  const { allocations } = plan(["exact-amount", "oldest-due-first"], ...documents);
  expect(allocations).toEqual([
    {
      kind: "allocation",
      id: expect.stringMatching(/^allocation:P\/2026-01-31\/[0-9a-f]{16}$/),
      customer: "C1",
      postedOn: "2026-01-31",
      from: "P",
      settles: settling(["A", "50"], ["B", "20"]),
    },
  ]);
  expect(plan(["exact-amount", "oldest-due-first"], ...documents).allocations).toEqual(allocations);
});

test("the schemas read facts and methods", () => {
  const position = positionOn(31, invoice("A", "50", 1), payment("P", "50", 2));
  const facts = { asOf: position.asOf, items: position.items, settled: [], choice: [choose("P", "A", "1")] };
  expect(allocationFactsSchema.parse(facts)).toEqual(facts);
  const nothing = { ...facts, choice: [choose("P", "A", "0")] };
  expect(allocationFactsSchema.safeParse(nothing).error?.issues[0]?.path).toEqual([
    "choice",
    0,
    "amount",
    "amount",
  ]);
  expect(ALLOCATION_METHODS.map((method) => allocationMethodSchema.parse(method))).toEqual(
    ALLOCATION_METHODS,
  );
});
