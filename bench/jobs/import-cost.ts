import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { builtFiles, doors } from "../../scripts/doors.js";
import { foundationInOneFile } from "../../scripts/foundation-in-one-file.js";
import { type Contender, type Job, runner } from "../harness/job.js";
import { median } from "../harness/statistics.js";

/** Milliseconds that each import took by the clock of the process that did it, by contender. */
type Imports = Record<"nothing" | "ours" | "zod", number[]>;

const run = promisify(execFile);

function contender(
  of: keyof Imports,
  named: Omit<Contender, "start">,
  specifier: string,
): Contender<Imports> {
  const code = `const from = performance.now();
await import(${JSON.stringify(specifier)});
console.log(performance.now() - from);`;
  return {
    ...named,
    start: (imports) =>
      runner({
        run: async () => {
          const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code]);
          imports[of].push(Number(stdout));
        },
        checksum: () => "imported",
        ...(of === "ours" && {
          figures: () => ({
            "ms to import": median(imports.ours),
            "of what zod takes": median(imports.ours) / median(imports.zod),
          }),
        }),
      }),
  };
}

const BUILT = resolve(".cache/bench/package");

const ours = contender(
  "ours",
  {
    name: "receivables/aging",
    side: "ours",
    how: "a process that imports the door of a room, built as the package is",
  },
  `${BUILT}/aging/index.js`,
);
const zod = contender("zod", { name: "zod", side: "other", how: "a process that imports zod" }, "zod");
const nothing = contender(
  "nothing",
  {
    name: "nothing",
    side: "floor",
    how: "a process that imports a module of Node.js that is loaded already",
  },
  "node:fs",
);

/** Built afresh, so that what stands in `dist` from an earlier day does not count. */
async function buildPackage(): Promise<Imports> {
  await build({
    entryPoints: builtFiles(),
    outdir: BUILT,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    packages: "external",
    plugins: [foundationInOneFile(doors())],
    logLevel: "warning",
  });
  return { nothing: [], ours: [], zod: [] };
}

/** What a program pays before it does anything. */
export const job: Job<Imports> = {
  name: "import-cost",
  question: "How long does a fresh process take that imports the library?",
  unit: "imports",
  sizes: [1],
  checked: false,
  input: buildPackage,
  contenders: [ours, zod, nothing],
  targets: [
    {
      kind: "figure",
      wording: "Importing `receivables/aging` costs at most a third of importing zod",
      ours: ours.name,
      figure: "of what zod takes",
      atMost: 1 / 3,
      sizes: [1],
    },
  ],
};
