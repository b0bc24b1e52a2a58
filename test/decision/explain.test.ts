import { citationText, explain, explainReason, termText } from "receivables/decision";
import { expect, test } from "vitest";
import { CATALOGUE, MESSAGES_BY_ROOM } from "../../src/decision/messages/catalogue.js";
import { terms } from "../../src/decision/messages/terms.js";

const placeholders = (text: string): string[] =>
  Array.from(text.matchAll(/\{(\w+)(?::\w+)?\}/g), ([, name = ""]) => name).sort();

const messages = Object.entries(MESSAGES_BY_ROOM).flatMap(([room, texts]) =>
  Object.entries(texts).map(([code, message]) => ({ room, code, message })),
);

test("no code belongs to two rooms", () => {
  expect(Object.keys(CATALOGUE)).toHaveLength(messages.length);
});

test.each(messages)(
  "$room: $code has a text in English and in Chinese about the same facts",
  ({ message }) => {
    expect(message.en).toMatch(/\S/);
    expect(message["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(new Set(placeholders(message["zh-CN"]))).toEqual(new Set(placeholders(message.en)));
    expect(`${message.en}${message["zh-CN"]}`.replaceAll(/\{\w+(:(days|percent|term))?\}/g, "")).not.toMatch(
      /[{}]/,
    );
  },
);

test.each(Object.entries(terms))("the word %s exists in both languages", (_, message) => {
  expect(message.en).toMatch(/\S/);
  expect(message["zh-CN"]).toMatch(/\S/);
});

test("a reason without a text is refused by its code", () => {
  expect(() => explainReason({ code: "no-such-code", citation: "Art. 1", facts: {} })).toThrowError(
    expect.objectContaining({ code: "unknown-reason", value: "no-such-code" }),
  );
});

test("a fact that the text needs must be there", () => {
  const reason = { code: "over-allocated", citation: "Art. 2", facts: {} };
  expect(() => explainReason(reason)).toThrowError(expect.objectContaining({ code: "missing-fact" }));
});

test("a decision is its outcome and a line for each reason; articles are written as the language does", () => {
  expect(explain({ outcome: "approve", reasons: [] })).toBe("Approved");
  expect(citationText("Art. 14", "zh-CN")).toBe("第14条");
  expect(citationText("Art. 3, 8", "zh-CN")).toBe("第3条、第8条");
  expect(citationText("R1.2.2", "zh-CN")).toBe("R1.2.2");
  expect(citationText("Ledger §2", "zh-CN")).toBe("台账规则 §2");
  expect(termText("general-manager", "zh-CN")).toBe("总经理");
  expect(termText("someone-else")).toBe("someone-else");
});
