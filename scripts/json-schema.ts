import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { schemaFiles } from "./json-schema/schema-files.js";

// Writes the JSON Schema of every schema of the public API for the package.
const folder = "dist/schema";

async function write(): Promise<void> {
  const files = await schemaFiles();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of files)
    writeFileSync(`${folder}/${name}`, `${JSON.stringify(schema, null, 1)}\n`);
  console.log(`${folder}: ${files.size} files`);
}

void write();
