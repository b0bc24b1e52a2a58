import type { Facts, Language } from "../../decision/index.js";
import { citationText, explainReason } from "../../decision/texts.js";
import type { DatedEvent } from "./dated-event.js";
import type { DateNoteCode, DateTextCode, DateTitleCode } from "./dates-ahead.reason.js";

/** An event in words. */
export interface EventText {
  /** One line. */
  readonly title: string;
  /** What it says at length, with the rule, who must act and on what condition; a line for each. */
  readonly description: string;
}

/**
 * An event in words: a title for a calendar, and what it says at length.
 *
 * @example
 * import { chinaTradeRegulation, eventText, nextEvents, plainDate } from "receivables";
 *
 * const days = { from: plainDate("2026-03-01"), to: plainDate("2026-03-08") };
 * const [list] = nextEvents({ items: [] }, chinaTradeRegulation, days);
 * list && eventText(list, "zh-CN").title; // => "提供 2026-02-28 账龄明细表"
 */
export function eventText(event: DatedEvent, language: Language = "en"): EventText {
  const { citation, facts, kind, people, role } = event;
  const say = (code: DateTitleCode | DateTextCode | DateNoteCode, said: Facts = facts): string =>
    explainReason({ code, citation, facts: said }, language);
  const nobody = role === null && people.length === 0;
  const roles = role === null ? [] : [role];
  return {
    title: say(`date-${kind}`),
    description: [
      `${say(`date-${kind}-text`)} [${citationText(citation, language)}]`,
      nobody ? say("date-nobody-known") : say("date-to-act", { roles, people }),
      say("date-if-nothing-changes"),
    ].join("\n"),
  };
}
