import { existsSync, readFileSync, readdirSync } from "node:fs";
import ts from "typescript";

/** Code of the documentation, from a doc comment's `@example` or a fenced `ts` block of a page. */
export interface DocExample {
  readonly file: string;
  /** Of the first line of code, from 1. */
  readonly line: number;
  readonly code: string;
  /** The `text` block that follows a page's code: what it must print. */
  readonly prints?: string;
}

/** Every example of the project, in the order of file names. */
export function docExamples(): DocExample[] {
  const sources = filesIn("src", ".ts").flatMap(examplesOfSource);
  const pages = ["README.md", ...filesIn("docs", ".md"), ...filesIn("src", ".md")].filter((page) =>
    existsSync(page),
  );
  return [...sources, ...pages.flatMap(examplesOfPage)];
}

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith("reference/"))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** The example as a module whose `expression; // => literal` lines are checked by `check(actual, literal, place)`. */
export function checkedModule(example: DocExample, checkImport: string): string {
  const source = ts.createSourceFile("example.ts", example.code, ts.ScriptTarget.Latest, true);
  let code = example.code;
  for (const statement of source.statements.toReversed()) {
    if (!ts.isExpressionStatement(statement)) continue;
    const comment = ts
      .getTrailingCommentRanges(example.code, statement.end)
      ?.map((range) => example.code.slice(range.pos, range.end))
      .find((text) => text.startsWith("// => "));
    if (comment === undefined) continue;
    const line = example.line + source.getLineAndCharacterOfPosition(statement.getStart()).line;
    const checked = `__check(${statement.expression.getText()}, ${comment.slice(6)}, "${example.file}:${line}");`;
    code = code.slice(0, statement.getStart()) + checked + code.slice(statement.end);
  }
  return `import { check as __check } from ${JSON.stringify(checkImport)};\n${code}\nexport {};\n`;
}

function examplesOfSource(file: string): DocExample[] {
  const text = readFileSync(file, "utf8");
  const found: DocExample[] = [];
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const lines = comment[0]
      .split("\n")
      .map((line) => line.replace(/^\s*\*( |\/?$)/, "").replace(/\*\/$/, ""));
    const firstLine = text.slice(0, comment.index).split("\n").length;
    lines.forEach((line, at) => {
      if (!line.startsWith("@example")) return;
      const end = lines.findIndex((later, i) => i > at && /^@\w/.test(later));
      const code = lines.slice(at + 1, end < 0 ? undefined : end).join("\n");
      found.push({ file, line: firstLine + at + 1, code });
    });
  }
  return found;
}

function examplesOfPage(file: string): DocExample[] {
  const text = readFileSync(file, "utf8");
  const blocks = text.matchAll(/^```ts\n([\s\S]*?)^```\n(?:\s*```text\n([\s\S]*?)^```\n)?/gm);
  return Array.from(blocks, ({ index, 1: code = "", 2: prints }) => ({
    file,
    line: text.slice(0, index).split("\n").length + 1,
    code,
    ...(prints !== undefined && { prints }),
  }));
}
