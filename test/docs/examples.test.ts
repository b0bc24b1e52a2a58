import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { checkedModule, docExamples } from "../../scripts/doc-examples.js";

const folder = resolve(".cache/doc-examples");
const checkImport = resolve("test/docs/check.ts");

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the code of the documentation runs and gives what it says", () => {
  docExamples().forEach((example, i) => {
    test(`${example.file}:${example.line}`, async () => {
      const path = `${folder}/example-${i}.ts`;
      writeFileSync(path, checkedModule(example, checkImport));
      const printed: string[] = [];
      vi.spyOn(console, "log").mockImplementation(
        (...values: unknown[]) => void printed.push(values.map(String).join(" ")),
      );
      await import(path);
      if (example.prints !== undefined) expect(`${printed.join("\n")}\n`).toBe(example.prints);
    });
  });
});
