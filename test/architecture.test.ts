import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
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

test("the package offers an entry for every door of a room and the schema files, and no more", () => {
  const { exports } = createRequire(import.meta.url)("../package.json") as {
    exports: Record<string, unknown>;
  };
  const adapters = foldersIn("src/adapters").map((name) => `./adapters/${name}`);
  const rooms = inTree.filter((room) => room !== "adapters").map((room) => `./${room}`);
  const others = rooms
    .flatMap((room) => ["schemas", "texts", "temporal"].map((door) => `${room}/${door}`))
    .filter((door) => existsSync(`src${door.slice(1)}.ts`));
  expect(Object.keys(exports).sort()).toEqual(
    [".", "./package.json", "./schema/*.json", ...adapters, ...rooms, ...others].sort(),
  );
});

test("the first door of a room loads neither zod nor Temporal, nor any schema", async () => {
  const rooms = inTree.filter((room) => existsSync(`src/${room}/index.ts`));
  const loaded = await Promise.all(
    rooms.map(async (room) => {
      const { metafile } = await build({
        entryPoints: [`src/${room}/index.ts`],
        bundle: true,
        metafile: true,
        write: false,
        packages: "external",
        platform: "node",
        format: "esm",
        treeShaking: false,
        logLevel: "silent",
      });
      const external = Object.values(metafile.outputs).flatMap(({ imports }) =>
        imports.map(({ path }) => path),
      );
      return [...external, ...Object.keys(metafile.inputs)];
    }),
  );
  const found = new Set(loaded.flat());
  expect(
    [...found].filter((path) => /^zod|^temporal-polyfill|\.schema\.ts$|schemas\.ts$/.test(path)),
  ).toEqual([]);
  expect(found).toContain("decimal.js");
});

test("F86: a library: no code of src/ asks for a system, a database, a server, a clock or chance", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      // Threads are asked of the runtime, behind a door of their own.
      name.endsWith(".ts") && !name.startsWith("parallel/"),
  );
  const asked = files.flatMap((name) => {
    const code = readFileSync(`src/${name}`, "utf8").replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gms, "");
    const packages = Array.from(code.matchAll(/from "([^".][^"]*)"/g), ([, from]) => from);
    const reached =
      code.match(/\b(?:fetch|require|eval)\(|\bprocess\.|\bDate\.now|new Date\(|Math\.random/g) ?? [];
    return [...packages, ...reached];
  });
  expect(new Set(asked)).toEqual(new Set(["decimal.js", "temporal-polyfill", "zod"]));
});

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
