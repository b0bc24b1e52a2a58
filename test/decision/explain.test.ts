import { citationText, explain, explainReason, termText } from "receivables/decision/texts";
import type { Facts } from "receivables/decision";
import { describe, expect, test } from "vitest";
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
    for (const text of [message.en, message["zh-CN"]]) {
      const plain = text.replaceAll(
        /\{\w+(:(days|percent|term|measured|fields|citation|condition|rows|inTurn))?\}/g,
        "fact",
      );
      expect(plain.replaceAll(/\[[^[\]]*fact[^[\]]*\]/g, "")).not.toMatch(/[{}[\]]/);
    }
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

describe("a clause in square brackets", () => {
  const telephone = (facts: Facts): string =>
    explainReason({
      code: "telephone-customer",
      citation: "Art. 19",
      facts: { customer: "C-1", items: ["A"], totals: [], dueBy: "2026-07-01", overdueDays: 9, ...facts },
    });

  test("is said where all of its facts are there", () => {
    expect(telephone({ leastDays: 3, reportTo: "handler" })).toBe(
      "Telephone C-1 by 2026-07-01 about A (), 3–9 days overdue; report to the handler",
    );
  });

  test.each([[null], [[]]])("is left out where one is %j", (nothing) => {
    expect(telephone({ leastDays: nothing, reportTo: nothing })).toBe(
      "Telephone C-1 by 2026-07-01 about A (), 9 days overdue",
    );
  });

  test("needs its facts all the same", () => {
    expect(() => telephone({ leastDays: null })).toThrowError(
      expect.objectContaining({ code: "missing-fact", field: "facts.reportTo" }),
    );
  });

  test("leaves brackets that facts bring as they are", () => {
    expect(telephone({ customer: "[C] {x}", leastDays: null, reportTo: null })).toContain(
      "Telephone [C] {x} by",
    );
  });
});

test("words stand in sentences, and an outcome begins one", () => {
  expect(Object.values(terms).map(({ en }) => en.charAt(0))).toEqual(
    Object.values(terms).map(({ en }) => en.charAt(0).toLowerCase()),
  );
  expect(explain({ outcome: "nothing-to-claim", reasons: [] })).toBe("Nothing to claim");
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
