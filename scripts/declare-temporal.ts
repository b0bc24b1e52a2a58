import { readFileSync, writeFileSync } from "node:fs";

// Declarations of CommonJS must say that the types of temporal-polyfill are those of an ES module; what writes them
// leaves that out.
for (const door of ["calendar/temporal", "index"]) {
  const file = `dist/${door}.d.cts`;
  const declared = readFileSync(file, "utf8")
    .replace("import 'temporal-polyfill';\n", "")
    .replace(
      "import { Temporal } from 'temporal-polyfill';",
      "import type { Temporal } from 'temporal-polyfill' with { 'resolution-mode': 'import' };",
    );
  writeFileSync(file, declared);
}
