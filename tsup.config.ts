import { readdirSync, existsSync } from "node:fs";
import { defineConfig } from "tsup";

const rooms: string[] = readdirSync("src").filter((name) => existsSync(`src/${name}/index.ts`));
const adapters: string[] = readdirSync("src/adapters").map((name) => `adapters/${name}`);

// Every module is an output file of its own: a bundle that calls one pure function then carries neither zod nor Temporal.
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  splitting: true,
  target: "es2022",
  clean: true,
  sourcemap: true,
  dts: {
    entry: ["src/index.ts", ...[...rooms, ...adapters].map((room) => `src/${room}/index.ts`)],
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
}) as unknown;
