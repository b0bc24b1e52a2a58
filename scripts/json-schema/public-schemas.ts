import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import * as z from "zod";
import { doors } from "../doors.js";

/** A zod schema that the package offers, and the type that it reads. */
export interface PublicSchema {
  /** Name of the export without `Schema`: `policy`, `orderFacts`. */
  readonly name: string;
  readonly schema: z.ZodType;
  readonly type: ts.Type;
}

/** The schemas by name, and the checker of their types. */
export interface PublicSchemas {
  readonly schemas: readonly PublicSchema[];
  readonly checker: ts.TypeChecker;
}

/** Every exported zod schema of every entry of the package. */
export async function publicSchemas(): Promise<PublicSchemas> {
  const files = Object.values(doors());
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  const found = new Map<string, PublicSchema>();
  for (const file of files) {
    const module = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
    const source = program.getSourceFile(file);
    const symbols = source && checker.getSymbolAtLocation(source);
    for (const symbol of symbols === undefined ? [] : checker.getExportsOfModule(symbols)) {
      const schema = module[symbol.name];
      if (!symbol.name.endsWith("Schema") || !(schema instanceof z.ZodType)) continue;
      const name = symbol.name.slice(0, -"Schema".length);
      if ((found.get(name)?.schema ?? schema) !== schema) throw new Error(`two schemas are ${symbol.name}`);
      found.set(name, { name, schema, type: typeRead(symbol, checker) });
    }
  }
  return { schemas: [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), checker };
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, ".").options;
}

/** `T` of a constant that is declared as `z.ZodType<T>`. */
function typeRead(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Type {
  const constant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const [read] = checker.getTypeArguments(checker.getTypeOfSymbol(constant) as ts.TypeReference);
  if (read === undefined) throw new Error(`${symbol.name} is not declared as z.ZodType<…>`);
  return read;
}
