import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonPage } from "../../scripts/document-json.js";

test("docs/json.md says what the types say (else run: npm run docs:json)", () => {
  expect(jsonPage()).toBe(readFileSync("docs/json.md", "utf8"));
});
