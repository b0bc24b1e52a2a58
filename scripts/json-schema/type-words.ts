import ts from "typescript";

/** What the project's own declarations say of types: their names and the comments on them. */
export interface TypeWords {
  /** The name of a type that the project declares, with the names of its arguments. */
  readonly nameOf: (type: ts.Type) => string | undefined;
  /** The comment on a type that the project declares. */
  readonly commentOnType: (type: ts.Type) => string;
  readonly commentOnField: (field: ts.Symbol) => string;
}

export function typeWords(checker: ts.TypeChecker): TypeWords {
  const comment = (symbol: ts.Symbol): string =>
    ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replaceAll(/\{@link ([^}]*)\}/g, "$1")
      .replaceAll(/\s+/g, " ")
      .trim();

  const argumentsOf = (type: ts.Type): readonly ts.Type[] => {
    if (type.aliasSymbol !== undefined) return type.aliasTypeArguments ?? [];
    const isReference =
      type.flags & ts.TypeFlags.Object && (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
    const given = isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
    return given.filter((argument) => !(argument.flags & ts.TypeFlags.TypeParameter));
  };

  const nameOf = (type: ts.Type): string | undefined => {
    const symbol = declaredHere(type);
    if (symbol === undefined) return undefined;
    const parts = argumentsOf(type)
      .filter((argument) => !(argument.flags & ts.TypeFlags.String))
      .map((argument) => nameOf(argument) ?? checker.typeToString(argument).replaceAll(/\W+/g, ""));
    return [symbol.name, ...parts].join("Of");
  };

  return {
    nameOf,
    commentOnType: (type) => {
      const symbol = declaredHere(type);
      return symbol === undefined ? "" : comment(symbol);
    },
    commentOnField: comment,
  };
}

function declaredHere(type: ts.Type): ts.Symbol | undefined {
  const symbol: ts.Symbol | undefined = type.aliasSymbol ?? type.symbol;
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
  const isOurs = /(^|\/)src\//.test(file) && !file.includes("node_modules");
  return isOurs && symbol !== undefined && !symbol.name.startsWith("__") ? symbol : undefined;
}
