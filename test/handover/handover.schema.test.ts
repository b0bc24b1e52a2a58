import { plainDate } from "receivables/calendar";
import { handoverStatus } from "receivables/handover";
import {
  checkedHandoverSchema,
  customerAssuranceSchema,
  customerConfirmationSchema,
  handoverListFactsSchema,
  handoverLossSchema,
  handoverNoteSchema,
  handoverPolicySchema,
  handoverRecordSchema,
  lastWagesFactsSchema,
  leaverCompensationSchema,
  reconciliationFactsSchema,
  releaseFactsSchema,
  takerDoubtSchema,
} from "receivables/handover/schemas";
import { describe, expect, test } from "vitest";
import { check, cny, DAY, item, listOf, policy, signed } from "./handover-case.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const a = item("A");
const record = signed(listOf([a]));
const confirmation = {
  item: "A",
  customer: "C1",
  on: DAY,
  how: "mail",
  by: "li",
  amount: cny("1.00"),
} as const;
const doubt = { item: "A", by: "li", hadOn: DAY, reportedOn: null, remark: "?" };
const compensation = {
  id: "K",
  customer: "C1",
  item: "A",
  amount: cny("1.00"),
  confirmedOn: null,
  settledOn: DAY,
};
const loss = { id: "L", kind: "cash", person: "wang", amount: cny("1.00"), restored: cny("0"), foundOn: DAY };
const reconciliation = check([a], { confirmations: [confirmation] });
const release = {
  leaver: "wang",
  occasion: "leaving",
  items: [a],
  handovers: [record],
  dossiers: [{ customer: "C1", state: "none" }],
  noticeOn: DAY,
  assurances: [{ customer: "C1", item: "A", kind: "promise", on: DAY }],
  compensations: [compensation],
  asOf: DAY,
};

describe("what is read comes out as it was written", () => {
  test.each([
    ["a policy", handoverPolicySchema, policy],
    ["a record", handoverRecordSchema, record],
    [
      "the facts of a list",
      handoverListFactsSchema,
      {
        giver: "wang",
        shares: [{ taker: "li" }, { taker: "sun", customers: ["C1"], items: ["A"] }],
        supervisor: { id: "zhao", role: "business-supervisor" },
        position: { asOf: DAY, items: [a] },
        handovers: [record],
        notes: [{ item: "A", papers: ["p"], clarity: "unclear", remark: "?" }, { item: "B" }],
        dossiers: [{ customer: "C1", state: "handed-over" }],
        statements: [{ customer: "C1", statement: "S", checkedOn: null }],
      },
    ],
    [
      "the facts of a check",
      reconciliationFactsSchema,
      {
        record,
        position: { asOf: DAY, items: [a] },
        handovers: [],
        confirmations: [confirmation],
        doubts: [doubt],
        found: [{ id: "f", foundOn: DAY }],
        customers: ["C1"],
        asOf: DAY,
      },
    ],
    ["the facts of a release", releaseFactsSchema, release],
    [
      "the facts of the last pay",
      lastWagesFactsSchema,
      { leaver: "wang", items: [a], handovers: [record], asOf: DAY, paidBy: "qian" },
    ],
    ["a loss", handoverLossSchema, { ...loss, restoreBy: DAY }],
    ["a confirmation without an answer", customerConfirmationSchema, { ...confirmation, amount: null }],
    ["a promise for everything", customerAssuranceSchema, { customer: "C1", kind: "guarantee", on: DAY }],
    ["a compensation", leaverCompensationSchema, compensation],
  ] as const)("%s", (_, schema, value) => {
    expect(schema.parse(json(value))).toEqual(value);
  });

  test("a record that was stored is as complete as before", () => {
    expect(handoverStatus(handoverRecordSchema.parse(json(record)))).toEqual(handoverStatus(record));
  });

  test("a position and a reconciliation may be passed whole", () => {
    const position = { asOf: DAY, items: [a], settled: [], findings: [] };
    const facts = reconciliationFactsSchema.parse(
      json({ record, position, asOf: DAY, found: reconciliation.findings }),
    );
    expect(facts.position).toEqual({ asOf: DAY, items: [a] });
    expect(facts.found).toEqual([{ id: reconciliation.findings[0]?.id, foundOn: DAY }]);
    const read = checkedHandoverSchema.parse(json(reconciliation));
    expect(read.findings[0]).toMatchObject({
      code: "customer-amount-differs",
      liability: { parties: ["li"] },
    });
    expect(
      releaseFactsSchema.parse(json({ ...release, reconciliations: [reconciliation] })).reconciliations,
    ).toEqual([read]);
  });
});

describe("what is refused, and where", () => {
  test.each([
    ["an unclear item without a remark", handoverNoteSchema, { item: "A", clarity: "unclear" }, ""],
    [
      "a doubt reported before it was had",
      takerDoubtSchema,
      { ...doubt, reportedOn: plainDate("2026-03-30") },
      "reportedOn",
    ],
    [
      "a restoration in another currency",
      handoverLossSchema,
      { ...loss, restored: { amount: "0", currency: "USD" } },
      "restored",
    ],
    [
      "a digest that is none",
      handoverRecordSchema,
      { ...record, list: { ...record.list, digest: "x" } },
      "list.digest",
    ],
    [
      "a negative number of months",
      handoverPolicySchema,
      { ...policy, check: { months: -1 } },
      "check.months",
    ],
    ["a field that is not known", handoverPolicySchema, { ...policy, extra: 1 }, ""],
    ["a list for nobody", handoverListFactsSchema, { ...release, shares: [] }, "shares"],
  ] as const)("%s", (_, schema, value, path) => {
    const paths = schema.safeParse(json(value)).error?.issues.map((issue) => issue.path.join("."));
    expect(paths).toContain(path);
  });
});
