import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { examplePolicy } from "./json-schema/example-policy.js";
import { publicSchemas } from "./json-schema/public-schemas.js";
import { schemaFiles } from "./json-schema/schema-files.js";

// Writes the JSON Schema of every schema of the public API for the package, and the policy to start from.
const folder = "dist/schema";

async function write(): Promise<void> {
  const files = schemaFiles(await publicSchemas());
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of files)
    writeFileSync(`${folder}/${name}`, `${JSON.stringify(schema, null, 1)}\n`);
  writeFileSync("examples/policy.json", examplePolicy());
  console.log(`${folder}: ${files.size} files`);
}

void write();
