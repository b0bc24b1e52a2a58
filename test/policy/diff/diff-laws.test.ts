import fc from "fast-check";
import {
  type Policy,
  chinaTradeRegulation,
  compareText,
  diffPolicies,
  explainReason,
  net30,
} from "receivables";
import { describe, expect, test } from "vitest";

import { LIST_KINDS } from "../../../src/policy/diff/list-kind.js";
import type { PolicyChange } from "../../../src/policy/diff/policy-change.js";
import { meaningOf } from "../../../src/policy/diff/same-value.js";
import { fieldPattern } from "../../../src/policy/terms/field-name.js";
import { applyChanges, keysOf } from "./apply-changes.js";
import { mutated, rich } from "./mutations.js";

const RUNS = 40;
const policies = [chinaTradeRegulation, net30, rich];
const anyPolicy = fc.constantFrom(...policies);
const pair = anyPolicy.chain((policy) =>
  fc.tuple(fc.oneof(mutated(policy), anyPolicy), fc.oneof(mutated(policy), anyPolicy)),
);

/** A document's meaning: without the stamps of its sections, and the values of tables by the places that they set. */
function meaning(policy: unknown): string {
  const document = JSON.parse(JSON.stringify(policy)) as Record<string, Record<string, unknown>>;
  for (const section of Object.values(document)) {
    if (typeof section === "object" && section !== null) delete section["policy"];
  }
  const tables = (Array.isArray(document["tables"]) ? document["tables"] : []) as Record<string, unknown>[];
  const byPlace = tables.map((table) => {
    if (!Array.isArray(table?.["sets"]) || !Array.isArray(table["rows"])) return table;
    const places = table["sets"] as unknown[];
    return {
      ...table,
      sets: places.toSorted((one, other) => compareText(String(one), String(other))),
      rows: (table["rows"] as Record<string, unknown>[]).map((row) => {
        if (!Array.isArray(row?.["values"]) || row["values"].length !== places.length) return row;
        return {
          ...row,
          values: places
            .map((place, at) => [place, (row["values"] as unknown[])[at]])
            .toSorted((one, other) => compareText(String(one[0]), String(other[0]))),
        };
      }),
    };
  });
  return meaningOf(Array.isArray(document["tables"]) ? { ...document, tables: byPlace } : document, "");
}

function holds(policy: unknown, pointer: string): boolean {
  const keys = keysOf(pointer);
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], policy);
  return typeof parent === "object" && parent !== null && Object.hasOwn(parent, last);
}

describe("what differs between two policies", () => {
  test("is nothing between a policy and itself", () => {
    for (const policy of policies)
      expect(diffPolicies(policy, JSON.parse(JSON.stringify(policy)))).toEqual([]);
    fc.assert(
      fc.property(
        anyPolicy.chain(mutated),
        (policy) => diffPolicies(policy, JSON.parse(JSON.stringify(policy))).length === 0,
      ),
      { numRuns: RUNS },
    );
  });

  test("is something just where they differ in meaning", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(diffPolicies(a, b).length === 0).toBe(meaning(a) === meaning(b));
      }),
      { numRuns: RUNS },
    );
  });

  test("makes the second of the first", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(meaning(applyChanges(a, diffPolicies(a, b)))).toBe(meaning(b));
      }),
      { numRuns: RUNS },
    );
  });

  test("stands at places that one of the two has, with the values that stand there", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        for (const change of diffPolicies(a, b).flatMap((one) => [one, ...one.also])) {
          expect("after" in change || "before" in change).toBe(true);
          if ("after" in change) expect(holds(b, change.path)).toBe(true);
          if ("before" in change) expect(holds(a, change.pathBefore ?? change.path)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("is the same the other way round, with before and after in each other's place", () => {
    const places = (changes: readonly PolicyChange[], turned: boolean): readonly string[] =>
      changes
        .flatMap((one) => [one, ...one.also])
        .map((one) => {
          const was = "before" in one ? [one.pathBefore ?? one.path, one.before] : null;
          const is = "after" in one ? [one.path, one.after] : null;
          return JSON.stringify(turned ? [is, was] : [was, is]);
        })
        .sort();
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(places(diffPolicies(b, a), true)).toEqual(places(diffPolicies(a, b), false));
      }),
      { numRuns: RUNS },
    );
  });

  test("does not change with an order of rows that means nothing", () => {
    const shuffled = (value: unknown, at = ""): unknown => {
      if (Array.isArray(value)) {
        const kind = LIST_KINDS[fieldPattern(at) ?? ""];
        const means =
          kind === undefined ||
          kind.as === "sequence" ||
          kind.as === "ladder" ||
          (kind.as === "keyed" && kind.ordered);
        const rows = value.map((row, index) => shuffled(row, `${at}/${index}`));
        return means ? rows : rows.toReversed();
      }
      if (typeof value !== "object" || value === null) return value;
      const fields = Object.entries(value).map(
        ([key, field]) => [key, shuffled(field, `${at}/${key}`)] as const,
      );
      return Object.fromEntries(fields.toReversed());
    };
    for (const policy of policies) {
      expect(diffPolicies(policy, shuffled(policy) as Policy)).toEqual([]);
      const said = (to: Policy): readonly string[] => diffPolicies(net30, to).map(({ code }) => code);
      expect(said(shuffled(policy) as Policy)).toEqual(said(policy));
    }
  });

  test("has a sentence in both languages in which no fact is missing", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        for (const change of diffPolicies(a, b)) {
          for (const language of ["en", "zh-CN"] as const) {
            const text = explainReason(change, language);
            expect(text).not.toMatch(/\{\w+(:\w+)?\}|undefined|\[object|NaN/);
            expect(text).not.toMatch(/(^|[ “：])\/[a-zA-Z]+\/[^ ]*=/);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
