import { readFileSync, writeFileSync } from "node:fs";
import { LINT_CODES } from "receivables";
import { policyLintMessages } from "../src/decision/messages/policy-lint.js";

const PAGE = "docs/lint.md";
const MARKS = /<!-- codes -->[^]*<!-- end of codes -->/;

/** The page with its table of codes: severity, the verbs that show the fault, and what the finding says. */
export function withCodes(page: string): string {
  const rows = Object.entries(LINT_CODES).map(([code, { severity, shownBy }]) => {
    const verbs = shownBy.map((verb) => `\`${verb}\``).join(", ");
    return `| \`${code}\` | ${severity} | ${verbs === "" ? "–" : verbs} | ${says(code)} |`;
  });
  const table = ["| code | severity | shown by | says |", "|---|---|---|---|", ...rows].join("\n");
  return page.replace(MARKS, `<!-- codes -->\n\n${table}\n\n<!-- end of codes -->`);
}

/** The English text with its facts by name. */
function says(code: string): string {
  const text = policyLintMessages[code]?.en ?? "";
  return text
    .replaceAll(/\{(\w+)(?::\w+)?\}/g, "*$1*")
    .replaceAll(/\[([^[\]]*)\]/g, "($1)")
    .replaceAll("(;", "(");
}

if (process.argv[1]?.endsWith("lint-codes.ts") === true)
  writeFileSync(PAGE, withCodes(readFileSync(PAGE, "utf8")));
