import { type PlainDate, addDays } from "../../calendar/index.js";
import { type Citation, type Facts, contentId } from "../../decision/index.js";
import type { Money } from "../../money/index.js";
import type { DateKind } from "./date-kind.js";

/** What kind of thing an event is about. */
export type SubjectKind =
  | "item"
  | "firm"
  | "promise"
  | "credit-line"
  | "collateral"
  | "customer"
  | "statement"
  | "handover"
  | "person"
  | "approval"
  | "instrument"
  | "problem";

/** Something that falls on a day to come, if what is known stays as it is: nothing is paid, posted, signed or decided. */
export interface DatedEvent {
  /** Derived from the kind, the day and what it is about: another run over the same facts gives the same id. */
  readonly id: string;
  readonly kind: DateKind;
  readonly on: PlainDate;
  /**
   * `first-day`: from this day on it is so, and on the day before it was not. `last-day`: the last day on which it is
   * in time or still holds; the rooms' verbs say otherwise from the day after.
   */
  readonly marks: "first-day" | "last-day";
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  /** Whose dealings it concerns; `null` where it is not about a customer. */
  readonly customer: string | null;
  /** The role that must act; `null` where the policy names none. */
  readonly role: string | null;
  /** Who must act, by name, sorted; empty where nobody is known. */
  readonly people: readonly string[];
  /** What is at stake, one amount for a currency; empty where there is none. */
  readonly amounts: readonly Money[];
  /** The rule of the policy, or the law. */
  readonly citation: Citation;
  /** What its texts say. */
  readonly facts: Facts;
}

/** An event before it has its id; what tells it from others of its kind about the same thing on the same day is `about`. */
export interface EventParts extends Pick<DatedEvent, "subject" | "citation" | "facts"> {
  readonly about?: readonly string[];
  readonly customer?: string | null;
  readonly role?: string | null;
  readonly people?: readonly (string | null | undefined)[];
  readonly amounts?: readonly Money[];
}

/** What is so from a day on. */
export function fromDay(kind: DateKind, on: PlainDate, parts: EventParts): DatedEvent {
  return eventOf(kind, on, "first-day", parts);
}

/** What is so up to a day, itself included. */
export function upToDay(kind: DateKind, on: PlainDate, parts: EventParts): DatedEvent {
  return eventOf(kind, on, "last-day", parts);
}

/** What was so up to the day before the one on which it is otherwise. */
export function upToDayBefore(kind: DateKind, day: PlainDate, parts: EventParts): DatedEvent {
  return upToDay(kind, addDays(day, -1), parts);
}

function eventOf(
  kind: DateKind,
  on: PlainDate,
  marks: DatedEvent["marks"],
  {
    about = [],
    amounts = [],
    citation,
    customer = null,
    facts,
    people = [],
    role = null,
    subject,
  }: EventParts,
): DatedEvent {
  const named = people.filter((person) => person !== null && person !== undefined);
  return {
    id: contentId("date", kind, on, subject.kind, subject.id, ...about),
    kind,
    on,
    marks,
    subject,
    customer,
    role,
    people: [...new Set(named)].sort(),
    amounts,
    citation,
    facts: { ...facts, on },
  };
}
