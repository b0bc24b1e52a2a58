import { customerProfileAsOf, customerProfileSchema, net30, type PlainDate, plainDate } from "receivables";
import { describe, expect, test } from "vitest";

const day = plainDate;
const profile = (given: object = {}, asOf: PlainDate = day("2026-06-30"), dealings: readonly string[] = []) =>
  customerProfileAsOf(
    { customer: { id: "C1", ...given }, changes: [], dealings: dealings.map((on) => day(on)), asOf },
    { grades: { order: ["A", "B"], assessWithinDays: null, approvalUse: null } },
  );

describe("what is known of a customer on a day", () => {
  test.each([
    ["2025-06-30", "2026-06-29", 11],
    ["2025-06-30", "2026-06-30", 12],
    ["2024-02-29", "2025-02-27", 11],
    ["2024-02-29", "2025-02-28", 12],
    ["2024-02-29", "2028-02-28", 47],
    ["2024-02-29", "2028-02-29", 48],
    ["2026-01-31", "2026-02-27", 0],
    ["2026-01-31", "2026-02-28", 1],
    ["2026-06-30", "2026-06-30", 0],
  ])("from %s to %s it has dealt for %i months", (from, to, months) => {
    expect(profile({}, day(to), [from]).dealingMonths).toBe(months);
  });

  test("the first dealing counts, in any order, and none that is still to come", () => {
    const days = ["2026-05-30", "2026-03-30", "2026-07-01"];
    expect(profile({}, day("2026-06-30"), days)).toEqual({ dealingMonths: 3 });
    expect(profile({}, day("2026-06-30"), days.toReversed())).toEqual({ dealingMonths: 3 });
    expect(profile({}, day("2026-06-30"), ["2026-07-01"])).toEqual({});
    expect(profile({ dealingSince: day("2026-07-01") })).toEqual({});
  });

  test("the day in the master data goes before what is on file", () => {
    expect(profile({ dealingSince: day("2020-06-30") }, day("2026-06-30"), ["2026-06-01"])).toEqual({
      dealingMonths: 72,
    });
  });

  test("the grade is that of the day, and nothing is made up for what is not known", () => {
    const changes = [{ id: "g", customer: "C1", grade: "A", on: day("2026-03-01"), by: "zhao" }];
    const of = (asOf: string, id = "C1") =>
      customerProfileAsOf(
        { customer: { id, kind: "public" }, changes, dealings: [], asOf: day(asOf) },
        { grades: { order: ["A", "B"], assessWithinDays: null, approvalUse: null } },
      );
    expect(of("2026-02-28")).toEqual({ kind: "public" });
    expect(of("2026-03-01")).toEqual({ grade: "A", kind: "public" });
    expect(of("2026-03-01", "C2")).toEqual({ kind: "public" });
    expect(
      customerProfileAsOf(
        { customer: { id: "C1" }, changes, dealings: [], asOf: day("2026-04-01") },
        {
          grades: { ...net30.customer.grades, order: null },
        },
      ),
    ).toEqual({});
  });

  test("a profile from outside is read by its schema", () => {
    expect(customerProfileSchema.parse(profile({ area: "north" }))).toEqual({ area: "north" });
    for (const odd of [{ grade: "" }, { dealingMonths: -1 }, { dealingMonths: "3" }, { age: 3 }, null])
      expect(customerProfileSchema.safeParse(odd).success).toBe(false);
  });
});
