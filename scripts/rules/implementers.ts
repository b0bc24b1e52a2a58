import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { type Declaration, declarations, resolved } from "./declarations.js";

/** A function that a room offers. */
export interface Verb {
  readonly room: string;
  readonly name: string;
  readonly file: string;
}

/**
 * The verbs that implement each rule: those whose doc comment or code names it, and the nearest ones by way of
 * which code of the room that does is run.
 */
export function implementers(): ReadonlyMap<string, readonly Verb[]> {
  const all = declarations();
  const offered = new Set(verbIds());
  const usersOf = new Map<string, Declaration[]>();
  for (const declaration of all)
    for (const name of declaration.names) usersOf.set(name, [...(usersOf.get(name) ?? []), declaration]);

  const nearest = (from: Declaration): readonly Declaration[] => {
    const seen = new Set<Declaration>();
    const reach = (at: Declaration): readonly Declaration[] => {
      if (seen.has(at)) return [];
      seen.add(at);
      return at.isFunction && offered.has(idOf(at)) ? [at] : (usersOf.get(idOf(at)) ?? []).flatMap(reach);
    };
    return reach(from);
  };

  const found = new Map<string, Map<string, Verb>>();
  for (const declaration of all) {
    const rules = [...declaration.documented, ...declaration.cited, ...rulesOfCodes(declaration, all)];
    if (rules.length === 0) continue;
    for (const { room, name, file } of nearest(declaration)) {
      for (const rule of rules) {
        const verbs = found.get(rule) ?? new Map<string, Verb>();
        found.set(rule, verbs.set(`${file}#${name}`, { room, name, file }));
      }
    }
  }
  return new Map(
    Array.from(found, ([rule, verbs]) => [
      rule,
      [...verbs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, verb]) => verb),
    ]),
  );
}

/** Every rule that code cites, in a reason or finding. */
export function citedRules(): ReadonlySet<string> {
  return new Set(
    declarations().flatMap(({ cited, citedByCode }) => [...cited, ...[...citedByCode.values()].flat()]),
  );
}

function idOf({ file, name }: Declaration): string {
  return `${file}#${name}`;
}

/** The rules of the codes that a function gives, by the tables of its room. */
function rulesOfCodes(
  { room, isFunction, strings }: Declaration,
  all: readonly Declaration[],
): readonly string[] {
  if (!isFunction) return [];
  return all
    .filter((table) => table.room === room)
    .flatMap(({ citedByCode }) => Array.from(citedByCode))
    .flatMap(([code, rules]) => (strings.has(code) ? rules : []));
}

/** What the doors of the rooms offer, as `file#name`. */
function verbIds(): readonly string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /\/(index|schemas|texts|temporal)\.ts$/.test(name))
    .flatMap((name) => {
      const file = `src/${name}`;
      const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
      return source.statements.filter(ts.isExportDeclaration).flatMap(({ exportClause, moduleSpecifier }) => {
        if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
        if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
        const from = resolved(file.slice(0, file.lastIndexOf("/")), moduleSpecifier.text);
        return exportClause.elements.map(
          (element) => `${from}#${(element.propertyName ?? element.name).text}`,
        );
      });
    });
}
