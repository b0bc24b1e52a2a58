import fc from "fast-check";
import {
  chinaTradeRegulation,
  explainReason,
  LINT_CODES,
  type LintFinding,
  lintPolicy,
  migratePolicy,
  net30,
  plainDate,
  policySchema,
  revisePolicy,
} from "receivables";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintFigure } from "../../../scripts/figures/lint.js";
import { withCodes } from "../../../scripts/lint-codes.js";
import { policyLintMessages } from "../../../src/decision/messages/policy-lint.js";
import { dice } from "./dice.js";
import { mutants } from "./mutants.js";
import type { Doc } from "./mutation-operators.js";

const PRESETS = [chinaTradeRegulation, net30] as const;
const plain = (policy: unknown): Doc => JSON.parse(JSON.stringify(policy));
const errorsOf = (document: unknown): readonly string[] =>
  lintPolicy(document)
    .filter(({ severity }) => severity === "error")
    .map(({ code, pointer }) => `${code} ${pointer}`);

/** Every pointer to a value of a document. */
function pointers(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, child]) => pointers(child, [...at, key]))];
}

function put(document: Doc, path: readonly string[], value: unknown): Doc {
  const copy = plain(document);
  const last = path.at(-1);
  if (last === undefined) return value;
  path.slice(0, -1).reduce((at, key) => at[key], copy)[last] = value;
  return copy;
}

describe("the presets", () => {
  test("no preset has a finding of severity error", () => {
    for (const preset of PRESETS) expect(errorsOf(preset)).toEqual([]);
  });

  test("as JSON they are what they are as policies", () => {
    for (const preset of PRESETS) expect(lintPolicy(plain(preset))).toEqual(lintPolicy(preset));
  });

  test("what the regulation leaves open is noted, each with its place", () => {
    const open = lintPolicy(chinaTradeRegulation).filter(({ code }) => code === "parameter-open");
    expect(open.map(({ pointer }) => pointer)).toContain("/escalation/beyond");
    expect(open.every(({ severity }) => severity === "note")).toBe(true);
  });

  test("an older format is linted as the newest", () => {
    const { governedBy: _, tables: __, ...older } = net30;
    const document = { ...older, format: 1 };
    expect(lintPolicy(document)).toEqual(lintPolicy(migratePolicy(document).document));
  });
});

describe("harmless changes", () => {
  const HARMLESS: Readonly<Record<string, (doc: Doc) => void>> = {
    "rename the title": (doc) => (doc.title = "Another title"),
    "another version": (doc) => (doc.version = "9"),
    "a later first day": (doc) => (doc.effectiveFrom = "2030-01-01"),
    "a schema": (doc) => (doc.$schema = "./policy.schema.json"),
    "notice a day later": (doc) => (doc.aging.check.noticeFromOverdueDays += 1),
    "the list a day later": (doc) => (doc.aging.list.daysAfterMonthEnd += 1),
    "remarks good for longer": (doc) => (doc.aging.remarks.validDays += 1),
    "checks more often": (doc) => (doc.aging.check.cycle.days -= 1),
    "an action a day later": (doc) => (doc.escalation.stages[1].actions[0].within.days += 1),
    "a letter a day later": (doc) => (doc.escalation.stages[0].letter.payWithinDays += 1),
    "a longer pause": (doc) => (doc.escalation.pause.disputeDays += 1),
    "a day more of grace": (doc) => (doc.interest.grace.days += 1),
    "a larger haircut": (doc) => (doc.credit.collateral[0].share = "0.9"),
    "a smaller sale": (doc) => (doc.credit.singleSaleShare = "0.5"),
    "a shorter term": (doc) => (doc.credit.normalTerm = 20),
    "a smaller share of new customers": (doc) => (doc.credit.newCustomer.share = "0.4"),
    "more to keep": (doc) => (doc.customer.visits.count += 1),
    "a reminder later": (doc) => (doc.statement.response.remindAfterDays += 1),
    "an answer later": (doc) => (doc.statement.response.answerWithinDays += 1),
    "a month more to check": (doc) => (doc.handover.check.months += 1),
    "a day more for doubts": (doc) => (doc.handover.doubts.reportWithinDays += 1),
    "a problem a day later": (doc) => (doc.badDebt.problemReport.withinDays += 1),
    "a copy more": (doc) => (doc.badDebt.application.copies += 1),
    "a day more for complaints": (doc) => (doc.collection.complaints.answer.days += 1),
    "claims named earlier": (doc) => (doc.law.expiringWithinDays += 1),
    "another role": (doc) => (doc.aging.followUp.by = "sales-office"),
    "a last stage that ends later": (doc) => (doc.escalation.stages[2].toDays += 1),
  };

  test.each(Object.entries(HARMLESS))("%s: no new error", (_, change) => {
    for (const preset of PRESETS) {
      const document = plain(preset);
      change(document);
      expect(policySchema.safeParse(document).success).toBe(true);
      expect(errorsOf(document)).toEqual([]);
    }
  });
});

describe("it never throws, and says the same whatever comes first", () => {
  const inOrder = (findings: readonly LintFinding[]): boolean =>
    findings.every(
      ({ severity }, i) => i === 0 || RANK[findings[i - 1]?.severity ?? "note"] <= RANK[severity],
    );
  const RANK = { error: 0, warning: 1, note: 2 } as const;

  test("on any JSON value, which is no policy", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const findings = lintPolicy(value);
        expect(findings.some(({ severity }) => severity === "error")).toBe(true);
        expect(inOrder(findings)).toBe(true);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  const places = PRESETS.map((preset) => pointers(plain(preset)));
  const hostile = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      0,
      -1,
      1e308,
      9_007_199_254_740_991,
      2_000_000,
      "",
      "0",
      "-1",
      "1e9",
      null,
      [],
      {},
    ),
    fc.constantFrom<unknown>("9999-12-31", "0001-01-01", "constructor", "__proto__", "toString"),
  );

  test("on a preset with any value at any place", () => {
    fc.assert(
      fc.property(fc.nat(1), fc.nat(), hostile, (which, place, value) => {
        const paths = places[which] ?? [];
        const document = put(PRESETS[which], paths[place % paths.length] ?? [], value);
        const findings = lintPolicy(document, { people: [] });
        const refused = !policySchema.safeParse(document).success;
        if (refused) expect(findings.some(({ severity }) => severity === "error")).toBe(true);
        for (const finding of findings) {
          explainReason(finding, "zh-CN");
          explainReason(finding.remedy);
        }
      }),
      { seed: 2, numRuns: 120 },
    );
  });

  test("on documents with hostile names", () => {
    const text = JSON.stringify(net30);
    const documents = [
      '{"__proto__": {"format": 2}}',
      text.replace('"discount":', '"__proto__":'),
      text.replace('"manager":', '"constructor":'),
      text.replace('"provenance":{', '"provenance":{"/__proto__/x":{"citation":"a","certainty":"open"},'),
      text.replace('"USD"', '"JPY"'),
    ];
    for (const document of documents) expect(Array.isArray(lintPolicy(JSON.parse(document)))).toBe(true);
    expect(({} as { format?: number }).format).toBeUndefined();
  });

  test("the order of the keys changes nothing", () => {
    const reversed = (value: Doc): Doc =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, child]) => [key, reversed(child)]),
            )
          : value;
    for (const { document } of mutants(7).slice(0, 60)) {
      const brief = (findings: readonly LintFinding[]): readonly string[] => findings.map(({ id }) => id);
      expect(brief(lintPolicy(reversed(document)))).toEqual(brief(lintPolicy(document)));
    }
  });

  test("the same policy has the same findings, and is left as it was", () => {
    for (const { document } of mutants(8).slice(0, 20)) {
      const before = JSON.stringify(document);
      expect(lintPolicy(document)).toEqual(lintPolicy(document));
      expect(JSON.stringify(document)).toBe(before);
    }
  });

  test("no two findings share an id", () => {
    for (const { document } of mutants(9).filter((_, i) => i % 4 === 0)) {
      const findings = lintPolicy(document);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    }
  });
});

describe("every refusal of the schema is a finding", () => {
  test("a policy that the schema reads has no finding that it cannot be read, and one that it refuses has an error", () => {
    for (const { document } of mutants(3).filter((_, i) => i % 3 === 0)) {
      const { success } = policySchema.safeParse(migratePolicy(document).document);
      const findings = lintPolicy(document);
      if (success) expect(findings.filter(({ code }) => code === "not-a-policy")).toEqual([]);
      else expect(findings.some(({ severity }) => severity === "error")).toBe(true);
    }
  });

  test("one broken section leaves the others looked at", () => {
    const document = plain(net30);
    document.aging = "lost";
    document.escalation.stages[1].fromDays = 20;
    const codes = lintPolicy(document).map(({ code, pointer }) => `${code} ${pointer}`);
    expect(codes).toEqual(
      expect.arrayContaining(["not-a-policy /aging", "gap-between-stages /escalation/stages/1/fromDays"]),
    );
  });

  test("what a rule speaks of is not said twice in the words of the schema", () => {
    const document = plain(net30);
    document.escalation.stages[1].fromDays = 14;
    expect(errorsOf(document)).toEqual(["overlap-of-stages /escalation/stages/1/fromDays"]);
  });
});

describe("boundaries", () => {
  const net = (changes: Partial<Parameters<typeof revisePolicy>[1]>): readonly string[] =>
    lintPolicy(revisePolicy(net30, { version: "2", effectiveFrom: plainDate("2026-01-01"), ...changes })).map(
      ({ code }) => code,
    );

  test.each([
    ["1", false],
    ["1.0001", true],
  ])("a single sale of %s of the limit", (singleSaleShare, isFound) => {
    expect(net({ credit: { singleSaleShare } }).includes("single-sale-above-limit")).toBe(isFound);
  });

  test.each([
    [13, false],
    [14, false],
    [15, true],
  ])("a check every %i days, with a first stage of 14", (days, isFound) => {
    const check = { ...net30.aging.check, cycle: { ...net30.aging.check.cycle, days } };
    expect(net({ aging: { check } }).includes("check-slower-than-first-stage")).toBe(isFound);
  });

  test.each([
    [15, false],
    [16, true],
  ])("notice from day %i, with a first stage that ends on day 14", (noticeFromOverdueDays, isFound) => {
    const check = { ...net30.aging.check, noticeFromOverdueDays };
    expect(net({ aging: { check } }).includes("notice-after-first-stage")).toBe(isFound);
  });

  test.each([
    [60, false],
    [61, true],
  ])("terms of %i days where the law allows 60", (normalTerm, isFound) => {
    const codes = net({ law: { jurisdiction: "CN" }, credit: { normalTerm } });
    expect(codes.includes("term-above-law")).toBe(isFound);
  });

  test.each([
    ["0.03", false],
    ["0.0299", true],
  ])("late interest of %s a year, with a prime rate of 3 %%", (rate, isFound) => {
    const interest = { rates: [{ from: plainDate("2000-01-01"), rate, per: "year" }] } as const;
    const policy = revisePolicy(net30, {
      version: "2",
      effectiveFrom: plainDate("2026-01-01"),
      law: { jurisdiction: "CN" },
      interest,
    });
    const lpr = [{ from: plainDate("2025-05-20"), rate: "0.03", per: "year" }] as const;
    expect(lintPolicy(policy, { lpr }).some(({ code }) => code === "interest-below-law")).toBe(isFound);
  });

  test("nobody is missed who is not asked for, and a role with people is not", () => {
    const roles = [...new Set(JSON.stringify(net30).match(/"role":"([a-z-]+)"/g))].map((text) =>
      text.slice(8, -1),
    );
    const people = roles.flatMap((role) => [1, 2].map((i) => ({ role, person: `${role} ${i}` })));
    const codes = lintPolicy(net30, { people }).map(({ code }) => code);
    expect(codes.filter((code) => code.includes("people"))).toEqual([]);
    expect(lintPolicy(net30).filter(({ code }) => code.includes("people"))).toEqual([]);
    const without = people.filter(({ role }) => role !== "legal-counsel");
    expect(
      lintPolicy(net30, { people: without }).map(({ code, facts }) => [code, facts["role"]]),
    ).toContainEqual(["actor-without-people", "legal-counsel"]);
  });
});

describe("the codes", () => {
  test("each has a severity and texts in both languages", () => {
    for (const code of Object.keys(LINT_CODES)) {
      const message = policyLintMessages[code];
      expect(message?.en).toMatch(/\w/);
      expect(message?.["zh-CN"]).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test("docs/lint.md lists them all, as they are (else run: npx tsx scripts/lint-codes.ts)", () => {
    const page = readFileSync("docs/lint.md", "utf8");
    expect(withCodes(page)).toBe(page);
    for (const code of Object.keys(LINT_CODES)) expect(page).toContain(`| \`${code}\` |`);
  });

  test("the figure of the guide is drawn from the library's answers (else run: npx tsx scripts/figures/lint.ts)", () => {
    expect(lintFigure()).toBe(readFileSync("docs/figures/lint.svg", "utf8"));
  });

  test("a seed makes the same broken policies again", () => {
    expect(JSON.stringify(mutants(5))).toBe(JSON.stringify(mutants(5)));
    expect(dice(5).between(1, 1000)).toBe(dice(5).between(1, 1000));
  });
});
