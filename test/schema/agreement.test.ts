import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chinaTradeRegulation, net30, POLICY_SECTIONS, policySchema } from "receivables";
import { fileName } from "../../scripts/json-schema/schema-files.js";
import { anyChange } from "./any-change.js";
import { anyValueOf } from "./any-value.js";
import { files, schemas, validatorOf } from "./built.js";
import { isStructural } from "./structural.js";

function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Both refuse a wrong shape, and zod refuses whatever JSON Schema refuses. */
function agree(name: string, value: unknown): void {
  const schema = schemas.find((one) => one.name === name)?.schema;
  const validate = validatorOf(fileName(name));
  const taken = validate(value);
  const read = schema?.safeParse(value);
  if (!taken && read?.success !== false)
    expect.fail(
      `${name}: only JSON Schema refuses ${JSON.stringify(value)}: ${JSON.stringify(validate.errors)}`,
    );
  if (taken && read?.success === false && isStructural(read.error.issues))
    expect.fail(`${name}: only zod refuses the shape ${JSON.stringify(value)}: ${read.error.message}`);
}

describe("JSON Schema and zod agree on shapes", () => {
  test.each(schemas.map(({ name }) => name))("%s", (name) => {
    const file = files.get(fileName(name)) ?? {};
    fc.assert(
      fc.property(anyValueOf(file), fc.array(anyChange, { maxLength: 2 }), (value, changes) => {
        agree(name, json(changes.reduce((changed, change) => change(changed), value)));
      }),
      { numRuns: 15 },
    );
  });

  test.each([net30, chinaTradeRegulation])("of a preset with one change: $id", (preset) => {
    fc.assert(
      fc.property(anyChange, (change) => {
        agree("policy", json(change(json(preset))));
      }),
      { numRuns: 100 },
    );
  });
});

describe("both refuse a section of a policy", () => {
  test.each(POLICY_SECTIONS)("%s: missing, with a field more, or with a value of another type", (room) => {
    const document = json(net30) as Record<string, Record<string, unknown>>;
    const section = document[room] ?? {};
    const fields = Object.keys(section).filter((field) => field !== "policy");
    const wrong = [
      { ...section, unheardOf: 1 },
      ...fields.map((field) => ({ ...section, [field]: { strange: [0.5] } })),
    ];
    for (const changed of [undefined, null, [], ...wrong]) {
      const value = { ...document, [room]: changed };
      expect(policySchema.safeParse(value).success, JSON.stringify(changed)).toBe(false);
      expect(validatorOf("policy.schema.json")(value), JSON.stringify(changed)).toBe(false);
    }
  });
});
