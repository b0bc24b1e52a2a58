import type { PlainDate } from "../../calendar/index.js";

/** What is asked of a day, worked out once for each day. */
export function onceADay<Answer>(answerOn: (day: PlainDate) => Answer): (day: PlainDate) => Answer {
  const known = new Map<PlainDate, { readonly answer: Answer }>();
  return (day) => {
    const found = known.get(day) ?? { answer: answerOn(day) };
    known.set(day, found);
    return found.answer;
  };
}
