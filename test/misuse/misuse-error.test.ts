import { MisuseError } from "receivables/misuse";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";

const fault = {
  code: "too-late",
  field: "dueOn",
  value: "2026-02-30",
  problem: "not a day",
  remedy: "Give a day.",
};

function thrownBy(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

describe("a misuse", () => {
  test("says field, problem, value and remedy in one sentence, and carries each", () => {
    const error = new MisuseError(fault);
    expect(error).toMatchObject({ ...fault, name: "MisuseError" });
    expect(error.message).toBe(`dueOn: not a day: "2026-02-30". Give a day.`);
  });

  test.each([
    ["x".repeat(61), `"${"x".repeat(60)}…"`],
    [12, "12"],
    [undefined, "undefined"],
    [null, "null"],
    [[1], "Array"],
    [{ a: 1 }, "Object"],
    [new Date(0), "Date"],
  ])("shows its value briefly: %#", (value, shown) => {
    expect(new MisuseError({ ...fault, value }).message).toContain(`not a day: ${shown}. `);
  });
});

describe("a misuse found in a part of a whole", () => {
  test("names its field from the whole on, and keeps the rest", () => {
    const read = () => MisuseError.within("lines[2]", () => money("1,234", "CNY"));
    const { code, value, problem, remedy } = thrownBy(() => money("1,234", "CNY")) as MisuseError;
    expect(thrownBy(read)).toMatchObject({ code, field: "lines[2].amount", value, problem, remedy });
    expect(thrownBy(() => MisuseError.within("documents[0]", read))).toMatchObject({
      field: "documents[0].lines[2].amount",
    });
  });

  test("what is read comes back, and an error of another kind goes through as it is", () => {
    expect(MisuseError.within("a", () => 7)).toBe(7);
    const other = new RangeError("not ours");
    expect(
      thrownBy(() =>
        MisuseError.within("a", () => {
          throw other;
        }),
      ),
    ).toBe(other);
  });
});
