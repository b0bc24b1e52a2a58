import { readFileSync } from "node:fs";
import {
  chinaTradeRegulation,
  governingPolicy,
  migratePolicy,
  net30,
  plainDate,
  POLICY_SECTIONS,
  policyFor,
  policySchema,
  policyVersions,
} from "receivables";
import { describe, expect, test } from "vitest";
import { MIGRATION_STEPS } from "../../../src/policy/versions/migration-steps.js";

const stored = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`test/policy/versions/fixtures/${name}.json`, "utf8")) as Record<string, unknown>;

describe.each([["china-trade-regulation"], ["net-30"]])("%s as it was stored in format 1", (name) => {
  const document = stored(`${name}.format-1`);

  test("is not read as it is: the reader says what to do", () => {
    const { error } = policySchema.safeParse(document);
    expect(error?.issues.map(({ path, message }) => `${path.join("/")}: ${message}`)).toEqual([
      "format: an older format: pass the document through migratePolicy first",
    ]);
  });

  test("step 1 to 2: gets no tables, and is governed by the day of decision throughout, as it was", () => {
    const { document: migrated, steps } = migratePolicy(document);
    expect(steps).toEqual([{ from: 1, to: 2 }]);
    const policy = policySchema.parse(migrated);
    expect(policy.format).toBe(2);
    expect(policy.tables).toEqual([]);
    expect(new Set(Object.values(policy.governedBy).flat())).toEqual(new Set(["asOf"]));
  });

  test("step 1 to 2: decides as before: every section is what it was, for every customer and every date", () => {
    const policy = policySchema.parse(migratePolicy(document).document);
    for (const room of POLICY_SECTIONS) {
      const { policy: stamp, ...section } = policy[room];
      expect(JSON.parse(JSON.stringify(section))).toEqual(document[room]);
      expect(stamp).toEqual({ id: document["id"], version: document["version"] });
    }
    expect(policyFor(policy, { grade: "A", dealingMonths: 40 }).policy).toBe(policy);
    const next = { ...policy, version: "2", effectiveFrom: plainDate("2026-01-01") };
    const dates = {
      asOf: plainDate("2026-02-01"),
      order: plainDate("2025-12-01"),
      contract: plainDate("2025-12-01"),
    };
    for (const decision of ["orderCheck", "interest", "handover"] as const) {
      expect(governingPolicy(policyVersions([policy, next]), { decision, dates }).policy.version).toBe("2");
    }
  });

  test("changes nothing that it is given, and nothing when it is done again", () => {
    const before = JSON.stringify(document);
    const { document: once } = migratePolicy(document);
    expect(JSON.stringify(document)).toBe(before);
    const again = migratePolicy(once);
    expect(again.document).toBe(once);
    expect(again.steps).toEqual([]);
  });
});

test("a policy of the newest format comes back as it was given", () => {
  for (const policy of [net30, chinaTradeRegulation]) {
    expect(migratePolicy(policy)).toEqual({ document: policy, steps: [] });
  }
});

test("the steps make one chain to the newest format, and each has a stored document", () => {
  MIGRATION_STEPS.forEach(({ from, to }, index) => {
    expect(from).toBe(index + 1);
    expect(to).toBe(index + 2);
    expect(stored(`net-30.format-${from}`)["format"]).toBe(from);
  });
  expect(MIGRATION_STEPS.at(-1)?.to).toBe(net30.format);
});

test("a document of format 1 with fields of a later one keeps them for the reader to judge", () => {
  const odd = { ...stored("net-30.format-1"), tables: [{ id: "x" }] };
  expect(policySchema.safeParse(migratePolicy(odd).document).error?.issues[0]?.path[0]).toBe("tables");
});

test.each([
  ["a newer format", { format: 3 }, "unknown-policy-format", /newer than this version/],
  ["a format before the first", { format: 0 }, "unknown-policy-format", /no format of a policy/],
  ["a format in words", { format: "1" }, "unknown-policy-format", /no format of a policy/],
  ["part of a format", { format: 1.5 }, "unknown-policy-format", /no format of a policy/],
  ["no format", { id: "x" }, "not-a-policy-document", /not an object with a format/],
  ["a format by prototype only", Object.create({ format: 1 }), "not-a-policy-document", /not an object/],
  ["a list", [1], "not-a-policy-document", /not an object/],
  ["nothing", null, "not-a-policy-document", /not an object/],
  ["text", "{}", "not-a-policy-document", /not an object/],
])("%s is refused", (_, json: unknown, code, message) => {
  expect(() => migratePolicy(json)).toThrowError(expect.objectContaining({ code }));
  expect(() => migratePolicy(json)).toThrowError(message);
});
