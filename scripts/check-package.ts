import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Ajv } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { buildSync } from "esbuild";

// Packs the built package, installs the tarball in an empty project and uses it there in every way a user can.
const bin = resolve("node_modules/.bin");
const project = mkdtempSync(join(tmpdir(), "receivables-package-"));

function run(command: string, args: string[], cwd = project): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

function file(name: string, text: string): void {
  writeFileSync(join(project, name), text);
}

function step(name: string, check: () => void): void {
  check();
  console.log(`ok  ${name}`);
}

/** Runtimes beside the one that this runs on, as the npm registry has them, and how each starts a script. */
const RUNTIMES: readonly { name: string; from: string; start: readonly [string, ...string[]] }[] = [
  { name: "Node.js 24", from: "node@24", start: ["node"] },
  { name: "Node.js 26", from: "node@26", start: ["node"] },
  { name: "Bun", from: "bun@1", start: ["bun", "run"] },
  { name: "Deno", from: "deno@2", start: ["deno", "run", "--allow-read", "--allow-env"] },
];

const { exports: entries, name } = JSON.parse(readFileSync("package.json", "utf8")) as {
  exports: Record<string, unknown>;
  name: string;
};
const specifiers = Object.keys(entries)
  .filter((entry) => !entry.endsWith(".json"))
  .map((entry) => name + entry.slice(1));

const use = `
const day = plainDate("2026-03-11");
const overdue = overdueDays(plainDate("2026-03-01"), day);
const half = multiplyMoney(money("100000.00", "CNY"), "0.5", "down");
`;
const native = `
import { addDays, plainDate } from "${name}";
import { Temporal as polyfill } from "temporal-polyfill/implementation";
for (const Temporal of [polyfill, globalThis.Temporal ?? polyfill]) {
  const day = plainDate(Temporal.PlainDate.from("2024-02-28"));
  if (addDays(day, 2) !== "2024-03-01") throw new Error("wrong day");
}
`;
const judge = `if (overdue !== 10 || half.amount !== "50000.00") throw new Error("wrong result");`;

try {
  const tarball = resolve(
    run("npm", ["pack", "--silent", "--pack-destination", project], ".").trim().split("\n").at(-1) ?? "",
  );
  const packed = join(project, tarball.split("/").at(-1) ?? "");
  file("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  step("the tarball installs", () => run("npm", ["install", "--silent", "--no-audit", "--no-fund", packed]));

  step("every entry loads as an ES module", () => {
    file("every.mjs", specifiers.map((specifier) => `await import("${specifier}");`).join("\n"));
    run("node", ["every.mjs"]);
  });
  step("every entry loads by require", () => {
    file("every.cjs", specifiers.map((specifier) => `require("${specifier}");`).join("\n"));
    run("node", ["every.cjs"]);
  });
  step("it works as an ES module", () => {
    const imports = `import { money, multiplyMoney } from "${name}/money";\nimport { overdueDays, plainDate } from "${name}";`;
    file("use.mjs", imports + use + judge);
    run("node", ["use.mjs"]);
  });
  step("it works by require", () => {
    const imports = `const { money, multiplyMoney } = require("${name}/money");\nconst { overdueDays, plainDate } = require("${name}");`;
    file("use.cjs", imports + use + judge);
    run("node", ["use.cjs"]);
  });

  for (const { name: runtime, from, start } of RUNTIMES) {
    const folder = join(project, from.replace("@", "-"));
    const command = join(folder, "node_modules/.bin", start[0]);
    try {
      mkdirSync(folder);
      run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, from]);
      run(command, ["--version"]);
    } catch (error) {
      console.log(
        `skipped: ${runtime} could not be installed (${error instanceof Error ? error.message : ""})`,
      );
      continue;
    }
    step(`it works on ${runtime}, with its Temporal where it has one`, () => {
      file("native.mjs", native);
      for (const script of ["use.mjs", "use.cjs", "native.mjs"]) run(command, [...start.slice(1), script]);
    });
  }

  const typed = `import { type Money, money, multiplyMoney } from "${name}/money";
import { type PlainDate, overdueDays, plainDate } from "${name}";
${use}
export const result: readonly [Money, PlainDate, number | null] = [half, day, overdue];
// @ts-expect-error a number is no amount
money(12, "CNY");
${specifiers.map((specifier, i) => `import * as entry${i} from "${specifier}";\nvoid entry${i};`).join("\n")}
`;
  for (const [module, moduleResolution] of [
    ["node16", "node16"],
    ["esnext", "bundler"],
  ] as const) {
    for (const extension of module === "node16" ? ["mts", "cts"] : ["mts"]) {
      step(`its types compile with ${moduleResolution} resolution, .${extension}`, () => {
        file(`typed.${extension}`, typed);
        const compilerOptions = {
          module,
          moduleResolution,
          target: "es2022",
          lib: ["es2022", "dom"],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          skipLibCheck: false,
        };
        file("tsconfig.json", JSON.stringify({ compilerOptions, files: [`typed.${extension}`] }));
        run(`${bin}/tsc`, ["-p", "."]);
      });
    }
  }

  step("JSON Schema of a policy is found as a file and as an entry, and takes the presets", () => {
    const stored = `const policies = { net30, chinaTradeRegulation };
for (const name in policies) fs.writeFileSync(name + ".json", JSON.stringify(policies[name]));`;
    const imports = `import fs from "node:fs";\nimport { chinaTradeRegulation, net30 } from "${name}";`;
    file(
      "store.mjs",
      `${imports}\n${stored}\nconsole.log(import.meta.resolve("${name}/schema/policy.schema.json"));`,
    );
    const path = "dist/schema/policy.schema.json";
    const found = run("node", ["store.mjs"]).trim();
    if (!found.endsWith(`/node_modules/${name}/${path}`)) throw new Error(`found as ${found}`);
    const read = (at: string): object => JSON.parse(readFileSync(join(project, at), "utf8")) as object;
    const validate = new Ajv({ strict: true, formats: { date: fullFormats.date } }).compile(
      read(`node_modules/${name}/${path}`),
    );
    for (const preset of ["net30.json", "chinaTradeRegulation.json"])
      if (!validate(read(preset))) throw new Error(JSON.stringify(validate.errors));
    if (validate({ ...read("net30.json"), credits: {} })) throw new Error("an unknown section is taken");
  });

  step("publint finds nothing", () => run(`${bin}/publint`, ["--strict"], "."));
  step("attw finds nothing", () => run(`${bin}/attw`, ["--profile", "node16", "--quiet", packed], "."));

  step("a door of a room loads few files", () => {
    const opened = (entry: string, seen = new Set<string>()): ReadonlySet<string> => {
      if (seen.has(entry)) return seen;
      seen.add(entry);
      for (const [, path = ""] of readFileSync(entry, "utf8").matchAll(/(?:from|import) ?"(\.[^"]+)"/g))
        opened(resolve(dirname(entry), path), seen);
      return seen;
    };
    for (const door of ["aging/index.js", "credit/index.js", "statement/index.js"]) {
      const { size } = opened(join(project, `node_modules/${name}/dist`, door));
      if (size < 2 || size > 10) throw new Error(`${door} loads ${size} files`);
    }
  });

  step("a bundle carries only what it calls", () => {
    mkdirSync(join(project, "bundle"), { recursive: true });
    const bundled = (code: string): string => {
      file("bundle/entry.mjs", code);
      const result = buildSync({
        entryPoints: [join(project, "bundle/entry.mjs")],
        bundle: true,
        minify: true,
        format: "esm",
        external: ["node:*"],
        write: false,
      });
      return result.outputFiles[0]?.text ?? "";
    };
    const forbid = (text: string, ...marks: string[]): void => {
      for (const mark of marks) if (text.includes(mark)) throw new Error(`the bundle carries ${mark}`);
    };
    const zod = "invalid_type";
    const decimal = "[DecimalError]";
    const temporal = "PlainYearMonth";
    const identity = bundled(`export { contentId } from "${name}";`);
    forbid(identity, zod, decimal, temporal);
    if (identity.length > 1500) throw new Error(`contentId alone is bundled with ${identity.length} bytes`);
    forbid(bundled(`export { addMoney } from "${name}/money";`), zod, temporal);
    forbid(bundled(`export { ageReceivables } from "${name}/aging";`), zod, temporal);
    forbid(bundled(`export { plainDate } from "${name}";`), zod, decimal, temporal);
    for (const specifier of specifiers)
      if (!/\/schemas$|\/temporal$/.test(specifier) && specifier !== name)
        forbid(bundled(`export * from "${specifier}";`), zod, temporal);
  });
} finally {
  rmSync(project, { recursive: true, force: true });
}
