import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { rulesIn } from "./rules-in.js";

/** A function or constant at the top of a file of a room. */
export interface Declaration {
  readonly room: string;
  readonly file: string;
  readonly name: string;
  readonly isFunction: boolean;
  /** Rules that its doc comment names. */
  readonly documented: ReadonlySet<string>;
  /** Rules that its code cites. */
  readonly cited: ReadonlySet<string>;
  /** Rules by reason code, where it is a table of them. */
  readonly citedByCode: ReadonlyMap<string, readonly string[]>;
  /** Every string of its code. */
  readonly strings: ReadonlySet<string>;
  /** Every name of its code, as `file#name` of a declaration of the room. */
  readonly names: ReadonlySet<string>;
}

/** The functions and constants of every room; presets hold a firm's values and no rules, and are left out. */
export function declarations(): readonly Declaration[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && name.includes("/") && !/^policy\/.*\//.test(name))
    .sort()
    .flatMap((name) => declarationsOf(`src/${name}`));
}

function declarationsOf(file: string): readonly Declaration[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const imports = importsOf(source);
  return source.statements.flatMap((statement) => {
    const isFunction = ts.isFunctionDeclaration(statement);
    if (!isFunction && !ts.isVariableStatement(statement)) return [];
    const comment = source.text.slice(statement.pos, statement.getStart(source)).split("@example")[0] ?? "";
    const documented = new Set(rulesIn(comment.replaceAll(/\n\s*\* ?|`[^`]*`/g, " ")));
    const parts = isFunction ? [statement] : statement.declarationList.declarations;
    return parts.map((part) => ({
      room: file.split("/")[1] ?? "",
      file,
      name: part.name !== undefined && ts.isIdentifier(part.name) ? part.name.text : "",
      isFunction,
      documented,
      ...contentOf(part, (name) => imports.get(name) ?? `${file}#${name}`),
    }));
  });
}

/** Local names of what a file imports from its own room, as `file#name`. */
function importsOf(source: ts.SourceFile): ReadonlyMap<string, string> {
  const folder = source.fileName.slice(0, source.fileName.lastIndexOf("/"));
  return new Map(
    source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
      const named = importClause?.namedBindings;
      if (named === undefined || !ts.isNamedImports(named) || !ts.isStringLiteral(moduleSpecifier)) return [];
      const file = resolved(folder, moduleSpecifier.text);
      return named.elements.map(
        ({ name, propertyName }) => [name.text, `${file}#${(propertyName ?? name).text}`] as const,
      );
    }),
  );
}

/** The source file that a relative import such as `./order-rules/term.js` names. */
export function resolved(folder: string, specifier: string): string {
  return posix.join(folder, specifier).replace(/\.js$/, ".ts");
}

function contentOf(
  root: ts.Node,
  idOf: (name: string) => string,
): Pick<Declaration, "cited" | "citedByCode" | "strings" | "names"> {
  const cited = new Set<string>();
  const citedByCode = new Map<string, readonly string[]>();
  const strings = new Set<string>();
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(idOf(node.text));
    if (ts.isStringLiteral(node)) {
      strings.add(node.text);
      const rules = /^(Art\. |R[14]\.)/.test(node.text) ? rulesIn(node.text) : [];
      const code = codeOf(node);
      if (code === undefined) rules.forEach((rule) => cited.add(rule));
      else citedByCode.set(code, rules);
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return { cited, citedByCode, strings, names };
}

/** The code that a citation belongs to, in a table such as `{ "no-evidence": "R1.2.2" }`. */
function codeOf(literal: ts.StringLiteral): string | undefined {
  const { parent } = literal;
  return ts.isPropertyAssignment(parent) && parent.initializer === literal && ts.isStringLiteral(parent.name)
    ? parent.name.text
    : undefined;
}
