import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { demoFiles } from "./demo-data/demo-files.js";
import { demoFirm } from "./demo-data/demo-firm.js";

// Writes the data of the demonstration anew. It is made by chance that falls the same way each time.
const folder = "examples/data";
const files = Object.entries(demoFiles(demoFirm()));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of files) writeFileSync(`${folder}/${name}`, text);
const bytes = files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
console.log(`${files.length} files, ${bytes} bytes in ${folder}`);
