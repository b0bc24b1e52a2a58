import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { featuresIn } from "../features/features-in.js";
import { rulesIn } from "./rules-in.js";

/** The title of a test or of a group of them. */
export interface TestTitle {
  readonly file: string;
  readonly title: string;
  /** Rules that it starts with, as in `Art. 10, 11: …`. */
  readonly rules: readonly string[];
  /** Features of the field that it starts with, as in `F36, F37: …`. */
  readonly features: readonly string[];
  /** Why the features are not offered, as in `F54: not offered: …`. */
  readonly refusal?: string;
}

/** The titles of all tests and groups that start with a rule or a feature, in the order of files. */
export function testTitles(): readonly TestTitle[] {
  return readdirSync("test", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .flatMap((name) => titlesOf(`test/${name}`))
    .filter(({ rules, features }) => rules.length + features.length > 0);
}

function titlesOf(file: string): readonly TestTitle[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const found: TestTitle[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(test|it|describe)$/.test(calledName(node.expression))) {
      const [first] = node.arguments;
      const title = first !== undefined && ts.isStringLiteralLike(first) ? first.text : "";
      const [citation = ""] = /^(?:Art\. |R[14]\.|F\d)[^:]*:/.exec(title) ?? [];
      const refusal = /^[^:]*: not offered: (.*)/s.exec(title)?.[1];
      found.push({
        file,
        title,
        rules: [...new Set(rulesIn(citation))],
        features: [...new Set(featuresIn(citation))],
        ...(refusal !== undefined && { refusal }),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `test` of `test(…)`, `test.each(…)(…)` and the like. */
function calledName(called: ts.Expression): string {
  if (ts.isIdentifier(called)) return called.text;
  if (ts.isPropertyAccessExpression(called) || ts.isCallExpression(called))
    return calledName(called.expression);
  return ts.isTaggedTemplateExpression(called) ? calledName(called.tag) : "";
}
