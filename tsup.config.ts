import { defineConfig } from "tsup";
import { builtFiles, doors } from "./scripts/doors.js";
import { foundationInOneFile } from "./scripts/foundation-in-one-file.js";

export default defineConfig({
  entry: builtFiles(),
  format: ["esm", "cjs"],
  splitting: true,
  target: "es2022",
  clean: true,
  sourcemap: true,
  silent: true,
  esbuildPlugins: [foundationInOneFile(doors())],
  dts: { entry: doors(), compilerOptions: { ignoreDeprecations: "6.0" } },
}) as unknown;
