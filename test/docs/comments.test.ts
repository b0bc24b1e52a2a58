import { readdirSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";

interface Exported {
  readonly room: string;
  readonly name: string;
  readonly symbol: ts.Symbol;
}

const rooms = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
  /^(\w+|adapters\/\w+)\/(index|schemas|texts|temporal)\.ts$/.test(name),
);
const program = ts.createProgram(
  rooms.map((room) => `src/${room}`),
  {
    ...ts.parseJsonConfigFileContent(
      ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)).config,
      ts.sys,
      ".",
    ).options,
  },
);
const checker = program.getTypeChecker();

const exported: readonly Exported[] = rooms.flatMap((room) => {
  const source = program.getSourceFile(`src/${room}`);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  return (module === undefined ? [] : checker.getExportsOfModule(module)).map((alias) => ({
    room,
    name: alias.name,
    symbol: alias.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(alias) : alias,
  }));
});

describe("what the package offers is documented where it is declared", () => {
  test("there is something to look at", () => {
    expect(exported.length).toBeGreaterThan(300);
  });

  test("everything says what it is", () => {
    const silent = exported.filter(({ symbol }) => symbol.getDocumentationComment(checker).length === 0);
    expect(silent.map(({ room, name }) => `${room} ${name}`)).toEqual([]);
  });

  test("every function has an example, which another test runs", () => {
    const functions = exported.filter(({ symbol }) => symbol.flags & ts.SymbolFlags.Function);
    const without = functions.filter(
      ({ symbol }) => !symbol.getJsDocTags(checker).some(({ name }) => name === "example"),
    );
    expect(without.map(({ room, name }) => `${room} ${name}`)).toEqual([]);
  });
});
