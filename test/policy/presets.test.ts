import {
  chinaTradeRegulation,
  net30,
  openParameters,
  originOf,
  POLICY_SECTIONS,
  type Policy,
  policySchema,
} from "receivables";
import { describe, expect, test } from "vitest";

/** Every leaf of the sections with its JSON pointer; an empty list or object is a leaf. */
function leaves(policy: Policy): { pointer: string; value: unknown }[] {
  const walk = (value: unknown, pointer: string): { pointer: string; value: unknown }[] => {
    const fields = typeof value === "object" && value !== null ? Object.entries(value) : [];
    if (fields.length === 0) return [{ pointer, value }];
    return fields.flatMap(([key, field]) => walk(field, `${pointer}/${key}`));
  };
  const sections = POLICY_SECTIONS.flatMap((room) =>
    walk({ ...policy[room], policy: undefined }, `/${room}`),
  ).filter(({ pointer }) => !/^\/\w+\/policy$/.test(pointer));
  return [...sections, ...walk(policy.governedBy, "/governedBy")];
}

describe.each([
  ["chinaTradeRegulation", chinaTradeRegulation],
  ["net30", net30],
])("the preset %s", (_, preset) => {
  test("is an ordinary policy: it survives JSON and its own schema", () => {
    expect(policySchema.parse(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
  });

  test("traces every value to its origin", () => {
    expect(leaves(preset).filter(({ pointer }) => originOf(preset, pointer) === undefined)).toEqual([]);
  });

  test("speaks of no value that it does not have", () => {
    const known = leaves(preset).map(({ pointer }) => pointer);
    const dangling = Object.keys(preset.provenance).filter(
      (pointer) => !known.some((leaf) => leaf === pointer || leaf.startsWith(`${pointer}/`)),
    );
    expect(dangling).toEqual([]);
  });

  test("holds nothing where the source is open", () => {
    const values = new Map(leaves(preset).map(({ pointer, value }) => [pointer, value]));
    for (const pointer of openParameters(preset))
      expect([pointer, values.get(pointer)]).toEqual([pointer, null]);
  });

  test("stamps its id and version on every section", () => {
    for (const room of POLICY_SECTIONS) {
      expect(preset[room].policy).toEqual({ id: preset.id, version: preset.version });
    }
  });
});

test("chinaTradeRegulation cites the regulation, or the accounting standard, for what it is sure of or assumes", () => {
  const origins = Object.entries(chinaTradeRegulation.provenance);
  const unsourced = origins.filter(
    ([, { certainty, citation }]) =>
      certainty !== "chosen" && !/\bArt\. \d+|\bR[14]\.\d|^CAS 22$/.test(citation),
  );
  expect(unsourced).toEqual([]);
});

test("net30 leaves nothing open", () => {
  expect(openParameters(net30)).toEqual([]);
});
