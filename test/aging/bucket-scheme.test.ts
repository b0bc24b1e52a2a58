import fc from "fast-check";
import { type BucketScheme, ageReceivables, bucketScheme } from "receivables/aging";
import { bucketSchemeSchema } from "receivables/aging/schemas";
import { addDays } from "receivables/calendar";
import { describe, expect, test } from "vitest";
import { AS_OF, openItem, policy } from "./open-item.js";

const labelOf = (scheme: BucketScheme, overdueDays: number | null): string | undefined =>
  ageReceivables({ items: [openItem("I", "100", overdueDays)], asOf: AS_OF }, policy({ scheme })).items[0]
    ?.bucket;

test("bands say their first and last day, both included", () => {
  expect(bucketScheme([10, 60, 90])).toEqual([
    { id: "not-due", from: null, to: 0 },
    { id: "1-10", from: 1, to: 10 },
    { id: "11-60", from: 11, to: 60 },
    { id: "61-90", from: 61, to: 90 },
    { id: "91+", from: 91, to: null },
  ]);
  expect(bucketScheme([])).toEqual([
    { id: "not-due", from: null, to: 0 },
    { id: "1+", from: 1, to: null },
  ]);
});

test("F37: bands of any widths: 15, 45 and 200 days", () => {
  const scheme = bucketScheme([15, 45, 200]);
  expect(scheme.map(({ id }) => id)).toEqual(["not-due", "1-15", "16-45", "46-200", "201+"]);
  expect([15, 16, 45, 46, 200, 201].map((days) => labelOf(scheme, days))).toEqual([
    "1-15",
    "16-45",
    "16-45",
    "46-200",
    "46-200",
    "201+",
  ]);
});

describe("F38: what is not due has a column, or bands of its own by how soon it falls due", () => {
  const scheme = bucketScheme([30], "due", [7, 30]);

  test("each is up to and with so many days before the due date", () => {
    expect(scheme).toEqual([
      { id: "not-due-31+", from: null, to: -31 },
      { id: "not-due-8-30", from: -30, to: -8 },
      { id: "not-due-0-7", from: -7, to: 0 },
      { id: "1-30", from: 1, to: 30 },
      { id: "31+", from: 31, to: null },
    ]);
  });

  test.each([
    [null, "not-due-31+"],
    [-31, "not-due-31+"],
    [-30, "not-due-8-30"],
    [-8, "not-due-8-30"],
    [-7, "not-due-0-7"],
    [0, "not-due-0-7"],
    [1, "1-30"],
  ])("%s days past due is in %s", (days, bucket) => {
    expect(labelOf(scheme, days)).toBe(bucket);
  });

  test("from the due date itself", () => {
    expect(bucketScheme([], "due", [0])).toEqual([
      { id: "not-due-1+", from: null, to: -1 },
      { id: "not-due-0", from: 0, to: 0 },
      { id: "1+", from: 1, to: null },
    ]);
  });

  test("not by another base date, which does not say what is due", () => {
    expect(() => bucketScheme([30], "invoice", [7])).toThrowError(
      expect.objectContaining({ code: "bands-not-due", field: "notDue" }),
    );
    expect(() => bucketScheme([30], "due", [30, 7])).toThrowError(
      expect.objectContaining({ code: "limits-not-ascending", field: "notDue[1]" }),
    );
  });
});

test("by invoice date the first band begins with the day of the invoice and holds what is issued later too", () => {
  expect(bucketScheme([0, 30], "invoice")).toEqual([
    { id: "0", from: null, to: 0 },
    { id: "1-30", from: 1, to: 30 },
    { id: "31+", from: 31, to: null },
  ]);
  expect(bucketScheme([], "invoice")).toEqual([{ id: "0+", from: null, to: null }]);
});

describe("Art. 19: the tiers of collection as buckets", () => {
  test.each([
    [null, "not-due"],
    [-1, "not-due"],
    [0, "not-due"],
    [1, "1-10"],
    [10, "1-10"],
    [11, "11-60"],
    [60, "11-60"],
    [61, "61-90"],
    [90, "61-90"],
    [91, "91+"],
    [4000, "91+"],
  ])("%s days overdue is in %s", (days, bucket) => {
    expect(labelOf(bucketScheme([10, 60, 90]), days)).toBe(bucket);
  });
});

// OCA aged partner balance, one item of 100 at each age; its "Current" and "Older" are our first and last.
describe("published day boundaries: the columns of OCA's aged balance", () => {
  test.each([
    [-30, "not-due"],
    [-1, "not-due"],
    [0, "not-due"],
    [1, "1-30"],
    [30, "1-30"],
    [31, "31-60"],
    [60, "31-60"],
    [90, "61-90"],
    [120, "91-120"],
    [121, "121+"],
  ])("%s days past due is in %s", (days, bucket) => {
    expect(labelOf(bucketScheme([30, 60, 90, 120]), days)).toBe(bucket);
  });
});

describe("a scheme with a gap or an overlap cannot be built", () => {
  test.each([
    [[60, 10], 1],
    [[10, 10], 1],
    [[0], 0],
    [[-5], 0],
    [[10.5], 0],
    [[Number.NaN], 0],
    [[10, Infinity], 1],
  ])("from the limits %j", (limits, index) => {
    expect(() => bucketScheme(limits)).toThrowError(
      expect.objectContaining({ code: "limits-not-ascending", field: `limits[${index}]` }),
    );
  });

  test("by invoice date from a limit below 0", () => {
    expect(() => bucketScheme([-1], "invoice")).toThrowError(
      expect.objectContaining({ code: "limits-not-ascending" }),
    );
  });

  test("and one that was written by hand loses no item silently", () => {
    const gap: BucketScheme = [
      { id: "not-due", from: null, to: 0 },
      { id: "30+", from: 30, to: null },
    ];
    expect(() => labelOf(gap, 29)).toThrowError(
      expect.objectContaining({ code: "bucket-missing", value: 29 }),
    );
  });
});

describe("a stored scheme is refused at the place of its fault", () => {
  const [first, second, ...rest] = bucketScheme([10, 60]);
  test.each([
    ["none at all", [], [""]],
    ["a first band that begins somewhere", [{ ...first, from: -9 }, second, ...rest], ["0.from"]],
    ["a last band that ends", [first, { id: "1-10", from: 1, to: 10 }], ["1.to"]],
    ["a gap", [first, { ...second, from: 2 }, ...rest], ["1.from"]],
    ["an overlap", [first, { ...second, from: 0 }, ...rest], ["1.from"]],
    ["a band that ends before it begins", [first, { ...second, to: 0 }, ...rest], ["1.to", "2.from"]],
    ["an open band in the middle", [first, { ...second, to: null }, ...rest], ["1.to", "2.from"]],
    ["a band without a beginning in the middle", [first, { ...second, from: null }, ...rest], ["1.from"]],
    ["an id twice", [first, { ...second, id: "not-due" }, ...rest], ["1.id"]],
    ["the name of the credits' column", [{ ...first, id: "credits" }, second, ...rest], ["0.id"]],
    ["half days", [first, { ...second, from: 0.5 }, ...rest], ["1.from"]],
  ])("%s", (_, scheme, paths) => {
    const issues = bucketSchemeSchema.safeParse(scheme).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join("."))).toEqual(paths);
  });
});

test("every scheme from limits is read back from JSON, and each day is in exactly one band", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { maxLength: 8 }),
      fc.constantFrom("due", "invoice"),
      fc.integer({ min: -2000, max: 2000 }),
      (limits, baseDate, days) => {
        const scheme = bucketScheme(
          limits.toSorted((a, b) => a - b),
          baseDate,
        );
        expect(bucketSchemeSchema.parse(JSON.parse(JSON.stringify(scheme)))).toEqual(scheme);
        const holding = scheme.filter(({ from, to }) => (from ?? days) <= days && days <= (to ?? days));
        expect(holding).toHaveLength(1);
        const item = openItem("I", "1", days, { issuedOn: addDays(AS_OF, -days) });
        const aged = ageReceivables({ items: [item], asOf: AS_OF }, policy({ baseDate, scheme }));
        expect(aged.items[0]?.bucket).toBe(holding[0]?.id);
      },
    ),
  );
});
