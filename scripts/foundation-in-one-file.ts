import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "esbuild";

/** Nearly every room needs these, so that they stand in one file. */
const FOUNDATION: readonly string[] = [
  "money/index",
  "calendar/index",
  "decision/index",
  "columnar/index",
  "columnar/kernels",
  "ledger/index",
];

/**
 * What esbuild is told besides the entries: code that the same doors need comes into one file, so that a door loads
 * few. Every door is made to need the whole foundation, which has no other effect, as the package has no side effects.
 * Whoever throws nothing but misuse needs no more than misuse.
 */
export function foundationInOneFile(doors: Readonly<Record<string, string>>): Plugin {
  const files = new Set(Object.values(doors).map((file) => resolve(file)));
  files.delete(resolve("src/misuse/index.ts"));
  const imports = FOUNDATION.map((door) => `import ${JSON.stringify(resolve(`src/${door}.ts`))};`).join("");
  return {
    name: "foundation-in-one-file",
    setup(build) {
      build.initialOptions.logOverride = {
        ...build.initialOptions.logOverride,
        "ignored-bare-import": "silent",
      };
      build.onLoad({ filter: /\.ts$/ }, ({ path }) =>
        files.has(path) ? { contents: imports + readFileSync(path, "utf8"), loader: "ts" } : undefined,
      );
    },
  };
}
