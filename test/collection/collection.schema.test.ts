import { chinaInstrumentLaw } from "receivables/collection";
import {
  callReportSchema,
  collectionComplaintSchema,
  collectionDiscountSchema,
  collectionListFactsSchema,
  collectionPolicySchema,
  collectionReceiptSchema,
  collectionReconciliationFactsSchema,
  complaintFactsSchema,
  instrumentFactsSchema,
  instrumentLawSchema,
  instrumentSchema,
  misconductFactsSchema,
  payInSchema,
  splitFactsSchema,
  tripFactsSchema,
  tripPlanSchema,
  tripReviewFactsSchema,
} from "receivables/collection/schemas";
import { describe, expect, test } from "vitest";
import { collectionSection as net30Section } from "../../src/policy/net-30/collection.js";
import {
  FRI,
  MON,
  approval,
  calendar,
  cheque,
  cny,
  complaint,
  discount,
  draft,
  facts,
  invoice,
  openItem,
  papers,
  payIn,
  payment,
  plan,
  policy,
  receipt,
  visit,
} from "./collection-case.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const items = [openItem("A")];
const own = receipt("R1", { lines: [{ item: "A", amount: cny("1.00") }] });
const paper = {
  id: "S1",
  strength: "word",
  on: MON,
  amount: cny("1.00"),
  salesman: "wang",
  customer: "Linden",
} as const;
const misconduct = papers({
  receipts: [own],
  payIns: [payIn("E1", "R1")],
  confirmations: [{ ...paper, means: "cash", receipt: null }],
  returns: [{ ...paper, reportedOn: null }],
  goods: [
    {
      id: "G1",
      strength: "signed",
      on: MON,
      amount: cny("1.00"),
      goods: "7",
      deliveredTo: null,
      delivery: null,
      foundWith: "Other",
      soldBy: "wang",
    },
  ],
  uses: [{ id: "U1", strength: "document", on: MON, amount: cny("1.00"), salesman: "wang", receipt: "R1" }],
});
const change = {
  id: "X1",
  approved: null,
  returnsOn: FRI,
  calls: [{ customer: "Linden", on: MON }],
  freeDays: [MON],
};

describe("what is read comes out as it was written", () => {
  test.each([
    ["the preset", collectionPolicySchema, policy],
    ["the plain preset", collectionPolicySchema, { ...net30Section, policy: { id: "net-30", version: "1" } }],
    ["the law", instrumentLawSchema, chinaInstrumentLaw],
    ["trip facts", tripFactsSchema, { plan: plan(), position: { asOf: MON, items } }],
    [
      "a trip under way",
      tripReviewFactsSchema,
      {
        plan: plan({ agreed: null }),
        calls: [visit("V1", "Linden", MON)],
        changes: [change],
        returnedOn: null,
        asOf: FRI,
      },
    ],
    ["a call", callReportSchema, visit("V1", "Linden", MON, { report: null })],
    [
      "the list's facts",
      collectionListFactsSchema,
      {
        receipts: [own],
        discounts: [discount("D1", { approval: approval("D1") })],
        position: { items },
        asOf: MON,
      },
    ],
    [
      "a reconciliation",
      collectionReconciliationFactsSchema,
      {
        receipts: [own],
        payIns: [payIn("E1", "R1")],
        ledger: { documents: [invoice("A"), payment("P", "R1")] },
        calendar,
        asOf: FRI,
      },
    ],
    ["an instrument", instrumentFactsSchema, facts(draft(), { agreed: cny("1.00") })],
    ["a cheque", instrumentSchema, cheque({ payee: null, figures: null, words: null })],
    [
      "a split",
      splitFactsSchema,
      {
        instrument: { id: "B1", customer: "Linden", amount: cny("1.00") },
        items: [{ id: "A", customer: "Linden", dueOn: null, open: cny("1.00") }],
        change: { amount: cny("1.00"), consent: { by: "li", role: "business-manager", on: MON } },
        asOf: MON,
      },
    ],
    [
      "complaints",
      complaintFactsSchema,
      {
        complaints: [complaint("K1", { adjustment: { document: "F1", to: ["finance"] } })],
        calendar,
        asOf: FRI,
      },
    ],
    ["papers", misconductFactsSchema, misconduct],
  ] as const)("%s", (_, schema, value) => {
    expect(schema.parse(json(value))).toEqual(value);
  });
});

describe("what is wrong is refused, at its place", () => {
  test.each([
    ["an amount of nothing", collectionReceiptSchema, { ...own, amount: cny("0.00") }, "amount"],
    [
      "a line of nothing",
      collectionReceiptSchema,
      { ...own, lines: [{ item: "A", amount: cny("-1.00") }] },
      "lines.0.amount",
    ],
    [
      "reported before it was collected",
      collectionReceiptSchema,
      { ...own, reportedOn: "2026-05-03" },
      "reportedOn",
    ],
    [
      "an answer before the complaint",
      collectionComplaintSchema,
      complaint("K1", { answeredOn: MON }),
      "answeredOn",
    ],
    ["an unknown means", payInSchema, { ...payIn("E1", "R1"), means: "coins" }, "means"],
    ["a discount of nothing", collectionDiscountSchema, { ...discount("D1"), amount: cny("0.00") }, "amount"],
    ["a plan without a salesman", tripPlanSchema, { ...plan(), salesman: "" }, "salesman"],
    ["an unknown kind of instrument", instrumentSchema, { ...cheque(), kind: "note" }, "kind"],
    ["a field that is not known", collectionPolicySchema, { ...policy, extra: 1 }, ""],
    [
      "a fault that is not known",
      collectionPolicySchema,
      { ...policy, instruments: { ...policy.instruments, weight: { x: "note" } } },
      "instruments.weight",
    ],
    [
      "a share above the whole",
      collectionPolicySchema,
      {
        ...policy,
        discounts: { ...policy.discounts, authority: [{ role: "salesman", upTo: null, share: "1.01" }] },
      },
      "discounts.authority.0.share",
    ],
    [
      "a complaint of no known kind",
      collectionPolicySchema,
      {
        ...policy,
        complaints: {
          ...policy.complaints,
          authority: [{ role: "salesman", kinds: ["weather"], upTo: null }],
        },
      },
      "complaints.authority.0.kinds.0",
    ],
  ] as const)("%s", (_, schema, value, path) => {
    const issues = schema.safeParse(json(value)).error?.issues.map((issue) => issue.path.join("."));
    expect(issues).toContain(path);
  });
});

test("a split is read from whole open items as well", () => {
  const facts = {
    instrument: { id: "B1", customer: "Linden", amount: cny("1.00") },
    items: [openItem("A")],
    change: null,
    asOf: MON,
  };
  const { id, customer, dueOn, open } = openItem("A");
  expect(splitFactsSchema.parse(json(facts)).items).toEqual([{ id, customer, dueOn, open }]);
});
