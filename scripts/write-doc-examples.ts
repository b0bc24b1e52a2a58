import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { docExamples } from "./doc-examples.js";

// Lays the documentation's code out as modules, so that the compiler can check it as a user would write it.
const folder = ".cache/typed-examples";
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
docExamples().forEach(({ file, line, code }, i) => {
  writeFileSync(`${folder}/example-${i}.ts`, `// ${file}:${line}\n${code}\nexport {};\n`);
});
writeFileSync(
  `${folder}/tsconfig.json`,
  JSON.stringify({
    extends: "../../tsconfig.json",
    compilerOptions: {
      isolatedDeclarations: false,
      declaration: false,
      paths: {
        receivables: ["../../src/index.ts"],
        "receivables/*": ["../../src/*/index.ts", "../../src/*.ts"],
      },
    },
    include: ["*.ts"],
  }),
);
