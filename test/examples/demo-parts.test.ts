import { plainDate } from "receivables";
import { memoryAdapter } from "receivables/adapters/memory";
import { type MonthEnd, runMonthEnd } from "receivables/ports";
import { beforeAll, describe, expect, test } from "vitest";
import { monthEndText, PART_NAMES } from "../../examples/demo/report.js";
import type { View } from "../../examples/demo/view.js";
import { loadFirm } from "../../examples/firm/load-firm.js";

const SCREEN = 40;
let closed: MonthEnd;

beforeAll(async () => {
  const asOf = plainDate("2026-10-31");
  closed = await runMonthEnd(memoryAdapter(loadFirm("examples/data", asOf).firm.data), { asOf });
});

const shown = (part: (typeof PART_NAMES)[number], view: Partial<View> = {}): readonly string[] =>
  monthEndText(closed, [part], { language: "en", nameOf: (id) => id, all: false, ...view }).split("\n");

describe.each(PART_NAMES)("the part %s", (part) => {
  test.each(["en", "zh-CN"] as const)("has something to say and fits a screen in %s", (language) => {
    const lines = shown(part, { language });
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThanOrEqual(SCREEN);
  });

  test("says whenever it leaves lines out, and leaves none out when asked for all", () => {
    const cut = shown(part);
    const all = shown(part, { all: true });
    expect(all.length).toBeGreaterThanOrEqual(cut.length);
    expect(all.some((line) => line.includes("…") && line.includes(" more"))).toBe(false);
    if (all.length > cut.length) expect(cut.some((line) => / … \d+ more$/.test(line))).toBe(true);
  });

  test("has no text of one language in the other", () => {
    const chinese = shown(part, { language: "zh-CN" }).join("\n");
    expect(chinese).not.toMatch(/\[Art/);
  });
});
