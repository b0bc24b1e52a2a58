import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as everything from "receivables";
import { chinaTradeRegulation, net30 } from "receivables";
import * as ports from "receivables/ports/schemas";
import type { JsonSchema } from "../../scripts/json-schema/json-schema.js";
import { ALL, fileName } from "../../scripts/json-schema/schema-files.js";
import { jsonSchemaFigure } from "../../scripts/figures/json-schema.js";
import { examplePolicy } from "../../scripts/json-schema/example-policy.js";
import { files, validatorOf } from "./built.js";

test("every exported schema has a file, and no file is without one", () => {
  const exported = Object.keys({ ...everything, ...ports }).filter((name) => name.endsWith("Schema"));
  const names = exported.map((name) => fileName(name.slice(0, -"Schema".length)));
  expect([...files.keys()].sort()).toEqual([...names, ALL].sort());
});

test("every part of every file refers to a definition that the file has", () => {
  for (const [name, file] of files) {
    const definitions = Object.keys(file["definitions"] ?? {});
    const referred = JSON.stringify(file).matchAll(/"\$ref":"([^"]*)"/g);
    for (const [, ref] of referred) expect(definitions, name).toContain(ref?.replace("#/definitions/", ""));
  }
});

test("files are named by themselves, and say what their values are", () => {
  for (const [name, file] of files) {
    expect(file["$id"]).toBe(name);
    expect(file["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
  }
  expect(files.get("order-facts.schema.json")?.["description"]).toBeTypeOf("string");
});

describe("what an editor shows of a field is the field's own words", () => {
  // Editors take the words of a definition before those of the field that refers to it.
  test.each([...files.keys()])("%s", (name) => {
    const definitions = (files.get(name)?.["definitions"] ?? {}) as Record<string, JsonSchema>;
    for (const definition of Object.values(definitions)) {
      expect(definition).not.toHaveProperty("description");
      expect(definition).not.toHaveProperty("title");
    }
  });
});

test.each([net30, chinaTradeRegulation])("the preset $id is a policy by JSON Schema", (preset) => {
  const validate = validatorOf("policy.schema.json");
  expect(validate(JSON.parse(JSON.stringify(preset))), JSON.stringify(validate.errors)).toBe(true);
});

test("a policy is written without the id and version in its sections", () => {
  const { policy: _policy, ...credit } = net30.credit;
  expect(validatorOf("policy.schema.json")({ ...net30, credit })).toBe(true);
  expect(validatorOf("credit-policy.schema.json")(credit)).toBe(false);
});

test("examples/policy.json is the preset that it starts from (else run: npm run schema)", () => {
  const text = readFileSync("examples/policy.json", "utf8");
  expect(text).toBe(examplePolicy());
  expect(validatorOf("policy.schema.json")(JSON.parse(text))).toBe(true);
  expect(everything.policySchema.parse(JSON.parse(text)).credit.policy.id).toBe("my-firm");
});

test("a policy in other facts is written so too", () => {
  const { policy: _policy, ...credit } = net30.credit;
  const assume = { held: { kind: "lost" }, referred: "held", badAfterDays: 30 };
  const validate = validatorOf("simulated-policy.schema.json");
  expect(validate({ id: "now", policy: { ...net30, credit }, assume }), JSON.stringify(validate.errors)).toBe(
    true,
  );
  expect(validate({ id: "now", policy: { ...net30, credit: {} }, assume })).toBe(false);
  expect(validatorOf("policy-versions.schema.json")([net30, { ...chinaTradeRegulation, credit }])).toBe(true);
  expect(validatorOf("policy-versions.schema.json")([])).toBe(false);
});

test("the demo's firm has a policy by JSON Schema", () => {
  const validate = validatorOf("policy.schema.json");
  expect(validate(JSON.parse(readFileSync("examples/data/policy.json", "utf8")))).toBe(true);
});

test("the figure of the guide is of these files (else run: npx tsx scripts/figures/json-schema.ts)", () => {
  const figure = jsonSchemaFigure(files.get("policy.schema.json") ?? {});
  expect(readFileSync("docs/figures/json-schema.svg", "utf8")).toBe(figure);
});
