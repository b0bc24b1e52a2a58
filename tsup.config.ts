import { readdirSync, existsSync } from "node:fs";
import { defineConfig } from "tsup";

const foldersWithIndex = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => `${folder}/${name}/index.ts`)
    .filter((index) => existsSync(index));

// Every module is an output file of its own: a bundle that calls one pure function then carries neither zod nor Temporal.
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  splitting: true,
  target: "es2022",
  clean: true,
  sourcemap: true,
  silent: true,
  dts: {
    entry: ["src/index.ts", ...foldersWithIndex("src"), ...foldersWithIndex("src/adapters")],
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
}) as unknown;
