import {
  type AgingPolicy,
  type Remark,
  type RemarkRule,
  ageReceivables,
  remarksDue,
} from "receivables/aging";
import { addDays } from "receivables/calendar";
import { explain } from "receivables/decision/texts";
import type { OpenItem } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { AS_OF, openItem, policy } from "./open-item.js";

const ruled = (rule: Partial<RemarkRule>): AgingPolicy =>
  policy({ remarks: { ...policy().remarks, ...rule } });
const remark = (daysAgo: number, over: Partial<Remark> = {}): Remark => ({
  item: "A",
  by: "E-1",
  on: addDays(AS_OF, -daysAgo),
  text: "Waits for its own customer's money",
  ...over,
});
const late = (amount = "100", over: Partial<OpenItem> & { currency?: string } = {}, days = 40) =>
  openItem("A", amount, days, { handler: "E-1", ...over });
const due = (items: readonly OpenItem[], remarks: readonly Remark[] = [], by = policy()) =>
  remarksDue({ report: ageReceivables({ items, asOf: AS_OF }, by), remarks }, by);
const codes = (...facts: Parameters<typeof due>) => due(...facts).findings.map(({ code }) => code);

describe("Art. 28: every overdue item needs its handler's remark", () => {
  test.each([
    [null, []],
    [0, []],
    [1, ["remark-missing"]],
    [2, ["remark-missing"]],
  ])("%s days overdue", (days, expected) => {
    expect(codes([openItem("A", "100", days)])).toEqual(expected);
  });

  test("says whose remark is missing on what", () => {
    expect(due([late()])).toEqual({
      asOf: AS_OF,
      policy: { id: "test", version: "1" },
      findings: [
        {
          id: "remark-missing:A",
          code: "remark-missing",
          citation: "Art. 28",
          facts: {
            item: "A",
            customer: "C-1",
            open: money("100", "CNY"),
            handler: "E-1",
            days: 40,
            expected: "E-1",
            actual: null,
          },
          expected: "E-1",
          actual: null,
        },
      ],
    });
  });

  test.each([
    ["of the handler", {}, []],
    ["of somebody else", { by: "E-2" }, ["remark-missing"]],
    ["on another item", { item: "B" }, ["remark-missing"]],
    ["that is blank", { text: " \n" }, ["remark-missing"]],
    ["of the day of the report", { on: AS_OF }, []],
    ["of the day after", { on: addDays(AS_OF, 1) }, ["remark-missing"]],
  ])("a remark %s", (_, over, expected) => {
    expect(codes([late()], [remark(3, over)])).toEqual(expected);
  });

  test("of an item without a handler anybody may write it", () => {
    expect(codes([openItem("A", "100", 40)], [remark(3, { by: "E-9" })])).toEqual([]);
    expect(due([openItem("A", "100", 40)]).findings[0]?.expected).toBeNull();
  });

  test.each([
    [9, []],
    [10, ["remark-missing"]],
    [11, ["remark-missing"]],
  ])(
    "what was written %s days ago cannot explain why an item due 10 days ago is unpaid, unless it was after",
    (daysAgo, expected) => {
      expect(codes([late("100", {}, 10)], [remark(daysAgo)])).toEqual(expected);
    },
  );

  test("credits need none", () => {
    expect(codes([openItem("pay", "-100", 40)])).toEqual([]);
  });

  test("findings come by id, whatever the order of items and remarks", () => {
    const items = [openItem("B", "5000", 40), openItem("A", "1", 40), openItem("C", "1", 40)];
    const remarks = [remark(2, { item: "C" }), remark(1, { item: "B" }), remark(5, { item: "B" })];
    const found = due(items, remarks).findings.map(({ id }) => id);
    expect(found).toEqual(["remark-missing:A", "special-note-missing:B"]);
    expect(due(items.toReversed(), remarks.toReversed()).findings.map(({ id }) => id)).toEqual(found);
  });
});

describe("Art. 28: a remark grows stale by the policy's days", () => {
  test.each([
    [30, []],
    [31, []],
    [32, ["remark-stale"]],
  ])("written %s days ago, good for 31", (daysAgo, expected) => {
    expect(codes([late()], [remark(daysAgo)])).toEqual(expected);
  });

  test("the latest one counts, and the finding says from when on one is needed", () => {
    expect(codes([late()], [remark(35), remark(2), remark(33)])).toEqual([]);
    expect(due([late()], [remark(35), remark(33)]).findings[0]).toMatchObject({
      expected: "2026-05-30",
      actual: "2026-05-28",
    });
  });

  test("without a number of days it stays good", () => {
    expect(codes([late()], [remark(39)], ruled({ validDays: null }))).toEqual([]);
  });
});

describe("Art. 28: a large amount needs a special note with a proposal", () => {
  test.each([
    ["999.99", []],
    ["1000.00", ["special-note-missing"]],
    ["1000.01", ["special-note-missing"]],
  ])("%s, large from 1,000.00", (amount, expected) => {
    expect(codes([late(amount)], [remark(3)])).toEqual(expected);
  });

  test.each([
    ["Ask for instalments", []],
    ["  ", ["special-note-missing"]],
  ])("the proposal %j", (proposal, expected) => {
    expect(codes([late("1000")], [remark(3, { proposal })])).toEqual(expected);
  });

  test("what is large is not invented: while the policy does not say, that is the finding, once in each currency", () => {
    const items = [late("99999"), openItem("B", "1", 3, { currency: "USD" }), openItem("C", "1", 3)];
    const remarks = ["A", "B", "C"].map((item) => remark(1, { item }));
    expect(due(items, remarks, ruled({ largeFrom: null })).findings).toEqual(
      ["CNY", "USD"].map((currency) => ({
        id: `large-amount-not-set:${currency}`,
        code: "large-amount-not-set",
        citation: "Art. 28",
        facts: { currency },
        expected: "/aging/remarks/largeFrom",
        actual: null,
      })),
    );
  });

  test("a currency that the policy does not name is found too; one in which nothing is overdue is not", () => {
    expect(codes([late("1", { currency: "USD" })], [remark(3)])).toEqual(["large-amount-not-set"]);
    expect(codes([openItem("A", "1", 0, { currency: "USD" })])).toEqual([]);
  });
});

test("findings explain themselves in both languages", () => {
  const items = [
    late("5000"),
    openItem("B", "1", 40, { handler: "E-2" }),
    openItem("C", "1", 40, { currency: "USD" }),
  ];
  const { findings } = due(items, [remark(35)]);
  expect(findings.map(({ code }) => code)).toEqual([
    "large-amount-not-set",
    "remark-missing",
    "remark-missing",
    "remark-stale",
    "special-note-missing",
  ]);
  expect(explain({ reasons: findings })).toContain(
    "- B of C-1 (1.00 CNY) is 40 days overdue, without a remark by its handler E-2 on why it is not collected [Art. 28]",
  );
  expect(explain({ reasons: findings }, "zh-CN")).toContain("尚未作专门书面说明并提出清收建议 [第28条]");
});

test("of an item without a handler the finding names none", () => {
  expect(explain({ reasons: due([openItem("A", "1", 2)]).findings })).toBe(
    "- A of C-1 (1.00 CNY) is 2 days overdue, without a remark on why it is not collected [Art. 28]",
  );
});
