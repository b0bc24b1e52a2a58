import fc from "fast-check";
import { type Condition, explainCondition } from "receivables";
import { expect, test } from "vitest";

const A = { fact: "grade", is: "A" } as const;
const north = { fact: "area", is: "north" } as const;
const year = { fact: "dealingMonths", atLeast: 12 } as const;

const CASES: readonly (readonly [Condition, string, string])[] = [
  [A, "grade A", "客户等级为 A"],
  [{ fact: "area", is: "华东" }, "area 华东", "区域为华东"],
  [{ fact: "kind", in: ["a", "b", "c"] }, "kind of buyer a, b or c", "客户类别为 a、b 或 c"],
  [{ fact: "area", in: ["华东", "华南"] }, "area 华东 or 华南", "区域为华东或华南"],
  [{ known: "group" }, "group known", "集团已知"],
  [year, "at least 12 months of dealings", "往来月数不少于 12"],
  [{ fact: "dealingMonths", below: 1 }, "fewer than 1 month of dealings", "往来月数少于 1"],
  [{ not: A }, "grade other than A (or not known)", "客户等级不为 A（含不详）"],
  [
    { not: { fact: "grade", in: ["A", "B"] } },
    "grade other than A or B (or not known)",
    "客户等级不为 A 或 B（含不详）",
  ],
  [{ not: { known: "department" } }, "department not known", "部门不详"],
  [{ not: year }, "fewer than 12 months of dealings (or not known)", "往来月数少于 12（含不详）"],
  [
    { not: { fact: "dealingMonths", below: 12 } },
    "at least 12 months of dealings (or not known)",
    "往来月数不少于 12（含不详）",
  ],
  [{ not: { not: A } }, "grade A", "客户等级为 A"],
  [{ all: [A, year] }, "grade A and at least 12 months of dealings", "客户等级为 A 且往来月数不少于 12"],
  [{ any: [A, north] }, "grade A or area north", "客户等级为 A 或区域为 north"],
  [
    { all: [{ any: [A, north] }, { fact: "grade", in: ["A", "B"] }, { all: [year] }] },
    "(grade A or area north) and (grade A or B) and at least 12 months of dealings",
    "（客户等级为 A 或区域为 north）且（客户等级为 A 或 B）且往来月数不少于 12",
  ],
  [{ not: { any: [A, north] } }, "not (grade A or area north)", "不符合（客户等级为 A 或区域为 north）"],
  [{ all: [] }, "every customer", "所有客户"],
  [{ any: [] }, "no customer", "无客户适用"],
  [{ not: { any: [] } }, "every customer", "所有客户"],
  [{ not: { all: [] } }, "no customer", "无客户适用"],
  [{ fact: "grade", in: [] }, "no customer", "无客户适用"],
  [{ fact: "grade", is: "A or B" }, "grade “A or B”", "客户等级为“A or B”"],
  [{ fact: "grade", is: "or" }, "grade “or”", "客户等级为“or”"],
  [{ fact: "grade", is: "" }, "grade “”", "客户等级为“”"],
  [
    { fact: "grade", is: "”\\\n\u202E" },
    "grade “\\”\\\\\\u{a}\\u{202e}”",
    "客户等级为“\\”\\\\\\u{a}\\u{202e}”",
  ],
  [{ fact: "grade", is: "{before}[x]" }, "grade “{before}[x]”", "客户等级为“{before}[x]”"],
  [{ fact: "area", is: "__proto__" }, "area “__proto__”", "区域为“__proto__”"],
];

test.each(CASES)("%j", (condition, en, zh) => {
  expect(explainCondition(condition)).toBe(en);
  expect(explainCondition(condition, "zh-CN")).toBe(zh);
});

test("what is no condition is said as nothing, and only what an object itself has counts", () => {
  for (const what of [null, {}, { fact: "grade" }, { is: "A" }, 7, Object.create(A)]) {
    expect(explainCondition(what as Condition)).toBe("none");
    expect(explainCondition(what as Condition, "zh-CN")).toBe("无");
  }
});

const word = fc.string({ maxLength: 4 });
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ fact: fc.constantFrom("grade", "area"), is: word }) as fc.Arbitrary<Condition>,
    fc.record({
      fact: fc.constantFrom("grade", "area"),
      in: fc.uniqueArray(word, { maxLength: 3 }),
    }) as fc.Arbitrary<Condition>,
    fc.record({ fact: fc.constant("dealingMonths"), below: fc.nat(9) }) as fc.Arbitrary<Condition>,
    fc.record({ known: fc.constantFrom("grade", "group") }) as fc.Arbitrary<Condition>,
    fc.record({ not: tie("condition") }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
  ),
}));

test("brackets close, quotation marks close, and no pointer or line break is left", () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      for (const [language, open, close] of [
        ["en", "(", ")"],
        ["zh-CN", "（", "）"],
      ] as const) {
        const text = explainCondition(condition, language);
        const bare = text.replaceAll(/“(?:[^\\“”]|\\.)*”/gu, "");
        expect(bare).not.toMatch(/[“”\n]|\/tables|undefined|null/);
        let depth = 0;
        for (const sign of bare) {
          depth += sign === open ? 1 : sign === close ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }
    }),
  );
});
