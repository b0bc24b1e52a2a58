import { existsSync, readFileSync } from "node:fs";

/** The source file of each entry of the package, by the entry's path in `dist` without its ending: `aging/index`. */
export function doors(): Readonly<Record<string, string>> {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
    exports: Record<string, unknown>;
  };
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith(".json"));
  return Object.fromEntries(
    entries.map((entry) => {
      const door = [`${entry}/index`, entry].find((path) => existsSync(`src/${path}.ts`)) ?? entry;
      return [door.replace(/^\.\//, ""), `src/${door.replace(/^\.\//, "")}.ts`];
    }),
  );
}

/**
 * The files that the package is built from. decimal.js does not say that it is without side effects: its only importer is
 * a file of its own, so that a bundle which does not reckon leaves out both.
 */
export function builtFiles(): Readonly<Record<string, string>> {
  return { ...doors(), "money/decimal": "src/money/decimal.ts" };
}
