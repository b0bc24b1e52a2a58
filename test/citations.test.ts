import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Every rule of the regulation that a text names: `Art. 14`, `R1.2.2`; `Art. 10, 11` names two. */
function rulesIn(text: string): readonly string[] {
  const articles = text.matchAll(/\bArt\. (\d+(?:(?:, | and |–)\d+)*)/g);
  const templates = text.matchAll(/\bR[14](?:\.\d+)+/g);
  return [
    ...Array.from(articles).flatMap(([, numbers = ""]) =>
      (numbers.match(/\d+/g) ?? []).map((n) => `Art. ${n}`),
    ),
    ...Array.from(templates, ([rule]) => rule),
  ];
}

function textsIn(folder: string, ending: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith("policy/"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
}

/** What decisions cite: the string literals of the code that are rules; comments and presets left out. */
const cited = new Set(
  textsIn("src", ".ts").flatMap((text) =>
    Array.from(text.replaceAll(/\/\*\*[\s\S]*?\*\//g, "").matchAll(/"((?:Art\. |R[14]\.)[^"]*)"/g)).flatMap(
      ([, literal = ""]) => rulesIn(literal),
    ),
  ),
);
const tested = new Set(
  textsIn("test", ".test.ts").flatMap((text) =>
    Array.from(text.matchAll(/(?:test|describe|each\([^`"]*\))\(\s*["`]([^"`]*)/g)).flatMap(
      ([, title = ""]) => rulesIn(title),
    ),
  ),
);

test.each([...cited].sort())("%s, which decisions cite, has a test named by it", (rule) => {
  expect([...tested]).toContain(rule);
});
