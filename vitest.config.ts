import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const src: string = fileURLToPath(new URL("./src", import.meta.url));

const config: ViteUserConfig = defineConfig({
  resolve: {
    alias: [
      { find: /^receivables$/, replacement: `${src}/index.ts` },
      { find: /^receivables\/(.+\/(?:schemas|texts|temporal))$/, replacement: `${src}/$1.ts` },
      { find: /^receivables\/(.+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // Everything under test is pure, so that files may share the modules they load.
    isolate: false,
    setupFiles: ["test/seed.ts"],
    testTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      thresholds: { statements: 95, branches: 95 },
      reporter: ["text-summary", "json-summary", "text"],
    },
  },
});

export default config;
