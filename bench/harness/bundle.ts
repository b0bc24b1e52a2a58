import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the bundles are. */
export const BUNDLES: string = at(".cache/bench");

/**
 * Bundles each job as plain JavaScript, as a user's bundler would: a loader that compiles on the fly keeps the names
 * of inner functions, and that slows them down.
 */
export async function bundle(jobs: readonly string[]): Promise<void> {
  const files = ["child", ...jobs.map((job) => `jobs/${job}`)];
  await build({
    entryPoints: files.map((file) => ({ in: at(`bench/${file}.ts`), out: file })),
    outdir: BUNDLES,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    alias: { receivables: at("src") },
    logLevel: "warning",
  });
}
