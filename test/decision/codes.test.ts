import { readFileSync, readdirSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { MESSAGES_BY_ROOM } from "../../src/decision/messages/catalogue.js";
import { terms } from "../../src/decision/messages/terms.js";

/** The string literals of the union types in a room's `*.reason.ts`. */
function codesOf(room: string): string[] {
  const files = readdirSync(`src/${room}`, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".reason.ts"),
  );
  return files.flatMap((file) => {
    const text = readFileSync(`src/${room}/${file}`, "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found.push(node.literal.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** The outcomes of the decisions that a room's types declare, such as `Decision<"approve" | "hold", …>`. */
function outcomesOf(room: string): string[] {
  const files = readdirSync(`src/${room}`).filter((name) => name.endsWith(".ts"));
  return files.flatMap((file) => {
    const text = readFileSync(`src/${room}/${file}`, "utf8");
    const declared = Array.from(
      text.matchAll(/\bDecision<((?:\s*\|?\s*"[a-z-]+")+)/g),
      ([, union = ""]) => union,
    );
    return declared.flatMap((union) =>
      Array.from(union.matchAll(/"([a-z-]+)"/g), ([, outcome = ""]) => outcome),
    );
  });
}

const rooms = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
const roomsWithCodes = rooms.map(({ name }) => name).filter((room) => codesOf(room).length > 0);

test("every outcome of a decision has its word in both languages", () => {
  const outcomes = rooms.flatMap(({ name }) => outcomesOf(name));
  expect(outcomes).toEqual(expect.arrayContaining(["planned", "refused", "waived", "not-waived", "claim"]));
  expect(outcomes.filter((outcome) => terms[outcome] === undefined)).toEqual([]);
});

describe("every code of a room has its texts, and every text its code", () => {
  test.each(roomsWithCodes)("%s", (room) => {
    expect(new Set(Object.keys(MESSAGES_BY_ROOM[room] ?? {}))).toEqual(new Set(codesOf(room)));
  });

  test("no room has texts without codes", () => {
    const withTexts = Object.entries(MESSAGES_BY_ROOM).filter(([, texts]) => Object.keys(texts).length > 0);
    expect(roomsWithCodes).toEqual(expect.arrayContaining(withTexts.map(([room]) => room)));
  });
});
