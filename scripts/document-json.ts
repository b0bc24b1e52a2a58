import { readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";

/** What a reader meets as JSON: where its type is declared, and when it is met. */
interface Root {
  readonly file: string;
  readonly type: string;
  readonly met: string;
}

const ROOTS: readonly Root[] = [
  {
    file: "src/policy/policy.ts",
    type: "Policy",
    met: "a policy file, as `policySchema` reads it; the `policy` of each section is put in then",
  },
  {
    file: "src/statement/statement.ts",
    type: "Statement",
    met: "`--statement STATEMENT.json` of `verify-statements`",
  },
  { file: "examples/month-end.ts", type: "MonthEndJson", met: "`month-end.ts … --json`" },
  {
    file: "examples/statements/verification-report.ts",
    type: "VerificationJson",
    met: "`verify-statements.ts … --json`",
  },
  {
    file: "src/ports/month-end.ts",
    type: "MonthEnd",
    met: "`npm run demo -- --json`, and what `runMonthEnd` gives",
  },
];

/** Fields of every JSON document, from the declarations of their types and the comments on them. */
export function jsonPage(): string {
  const program = ts.createProgram(
    ROOTS.map(({ file }) => file),
    ts.parseJsonConfigFileContent(
      ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)).config,
      ts.sys,
      ".",
    ).options,
  );
  const checker = program.getTypeChecker();
  const documented = new Map<string, string>();

  const declarationOf = (type: ts.Type): { name: string; symbol: ts.Symbol } | undefined => {
    const symbol = type.aliasSymbol ?? type.symbol;
    const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
    const own = /(^|\/)(src|examples)\//.test(file) && !file.includes("node_modules");
    return symbol !== undefined && own && symbol.name !== "__type"
      ? { name: symbol.name, symbol }
      : undefined;
  };

  const comment = (symbol: ts.Symbol): string =>
    ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replaceAll(/\s+/g, " ")
      .replaceAll("|", "\\|");

  const typeText = (type: ts.Type): string =>
    checker
      .typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
      .replaceAll("readonly ", "")
      .replaceAll("|", "\\|");

  const visit = (type: ts.Type): void => {
    if (type.isUnionOrIntersection() && declarationOf(type) === undefined) return type.types.forEach(visit);
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (checker.isArrayType(type) || checker.isTupleType(type))
      return element === undefined ? undefined : visit(element);
    const declared = declarationOf(type);
    if (declared === undefined) {
      const values = checker.getIndexTypeOfType(type, ts.IndexKind.String);
      if (values !== undefined) visit(values);
    }
    if (declared === undefined) {
      if (type.flags & ts.TypeFlags.Object) for (const field of type.getProperties()) visitField(field);
      return;
    }
    if (documented.has(declared.name)) return;
    documented.set(declared.name, "");
    documented.set(declared.name, section(declared.name, declared.symbol, type));
  };

  const visitField = (field: ts.Symbol): void => {
    const place = field.valueDeclaration ?? field.declarations?.[0];
    if (place !== undefined)
      visit(checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(field, place)));
  };

  const section = (name: string, symbol: ts.Symbol, type: ts.Type): string => {
    const head = `### ${name}\n\n${comment(symbol)}\n`;
    const scalar =
      type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike);
    const isText = type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.String);
    if (scalar || isText) return head;
    if (type.isUnion()) {
      type.types.forEach(visit);
      return `${head}\nOne of: ${type.types.map((part) => `\`${typeText(part).replaceAll("\\|", "|")}\``).join(", ")}.\n`;
    }
    const rows = type.getProperties().map((field) => {
      const place = field.valueDeclaration ?? field.declarations?.[0];
      const fieldType = place === undefined ? undefined : checker.getTypeOfSymbolAtLocation(field, place);
      const optional = field.flags & ts.SymbolFlags.Optional ? "?" : "";
      return `| \`${field.name}${optional}\` | \`${fieldType === undefined ? "" : typeText(fieldType)}\` | ${comment(field)} |`;
    });
    type.getProperties().forEach(visitField);
    const values = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (values !== undefined) {
      visit(values);
      return `${head}\nAn object whose values are \`${typeText(values).replaceAll("\\|", "|")}\`.\n`;
    }
    return `${head}\n| field | type | meaning |\n|---|---|---|\n${rows.join("\n")}\n`;
  };

  const roots = ROOTS.map(({ file, type, met }) => {
    const source = program.getSourceFile(file);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    const symbol =
      module === undefined ? undefined : checker.getExportsOfModule(module).find(({ name }) => name === type);
    if (symbol === undefined) throw new Error(`${file} declares no ${type}`);
    visit(checker.getDeclaredTypeOfSymbol(symbol));
    return `- [${type}](#${type.toLowerCase()}): ${met}`;
  });

  const sections = [...documented].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `# The JSON of examples and functions

Every value that goes in or comes out is plain JSON. This page is made from the types by \`npm run docs:json\`.
Amounts and quantities are decimal strings, days are \`YYYY-MM-DD\`; a field marked \`?\` may be left out.

${roots.join("\n")}

${sections.join("\n")}`;
}

if (process.argv[1]?.endsWith("document-json.ts") === true) {
  writeFileSync("docs/json.md", jsonPage());
  console.log(`docs/json.md: ${readFileSync("docs/json.md", "utf8").split("\n").length} lines`);
}
