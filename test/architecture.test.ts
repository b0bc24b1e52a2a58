import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

const { forbidden } = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as {
  forbidden: { name: string }[];
};
const inTable = forbidden
  .filter(({ name }) => name.startsWith("direction-of-"))
  .map(({ name }) => name.slice(13));
const inTree = foldersIn("src");

test("the table of import directions names the rooms that exist, all of them and no others", () => {
  expect(inTable.sort()).toEqual(inTree.sort());
});

test("every room has an index and a README", () => {
  const lacking = inTree.filter((room) => room !== "adapters" && !existsSync(`src/${room}/index.ts`));
  expect(lacking).toEqual([]);
  expect(inTree.filter((room) => !existsSync(`src/${room}/README.md`))).toEqual([]);
});

test("no file is named for what it is not: helpers, utils, types, constants", () => {
  const names = readdirSync("src", { recursive: true, encoding: "utf8" });
  expect(
    names.filter((name) => /(^|\/)(utils?|helpers?|common|misc|types|constants)(\.|\/|$)/.test(name)),
  ).toEqual([]);
});

test("the package offers an entry for every room, and no more", () => {
  const { exports } = createRequire(import.meta.url)("../package.json") as {
    exports: Record<string, unknown>;
  };
  const adapters = foldersIn("src/adapters").map((name) => `./adapters/${name}`);
  const rooms = inTree.filter((room) => room !== "adapters").map((room) => `./${room}`);
  expect(Object.keys(exports).sort()).toEqual([".", "./package.json", ...adapters, ...rooms].sort());
});

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
