import type { PlainDate } from "../calendar/index.js";
import { compareText, grouped } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { type Money, signOfMoney } from "../money/index.js";
import type { LawRule } from "./law-rule.js";
import type { LimitationEvent } from "./limitation-event.js";
import { type Limitation, limitationOf } from "./limitation-of.js";

/** What {@link expiringClaims} reads. */
export interface ExpiringFacts {
  /** The ledger's items as of the day; settled ones tell when the last instalment of a debt is due. */
  readonly items: readonly OpenItem[];
  readonly events: readonly LimitationEvent[];
  /** Claims whose last day is at most so many days away; 0 is today. */
  readonly withinDays: number;
  readonly asOf: PlainDate;
}

/** A claim that is about to expire, or has expired. */
export interface ExpiringClaim extends Limitation {
  readonly customer: string;
  readonly open: Money;
  readonly expiresOn: PlainDate;
  readonly daysLeft: number;
}

/**
 * The open claims whose limitation ends within a number of days, and those whose limitation has ended: the first to
 * act on come first, sorted by the last day and the item. Instalments of one invoice count from the last of them;
 * what the customer holds back counts for itself.
 *
 * @throws MisuseError `date-out-of-range`.
 * @example
 * import { chinaLaw, expiringClaims, money, plainDate } from "receivables";
 *
 * const day = plainDate("2023-01-31");
 * const item = {
 *   id: "INV-1", document: "INV-1", source: "invoice", kind: "trade", customer: "C-1", issuedOn: day, postedOn: day,
 *   dueOn: day, original: money("10", "CNY"), open: money("10", "CNY"), disputed: money("0", "CNY"), settlements: [],
 * } as const;
 * const facts = { items: [item], events: [], asOf: plainDate("2026-01-01") };
 * expiringClaims({ ...facts, withinDays: 29 }, chinaLaw); // => []
 * expiringClaims({ ...facts, withinDays: 30 }, chinaLaw).map((claim) => claim.item); // => ["INV-1"]
 */
export function expiringClaims(
  { items, events, withinDays, asOf }: ExpiringFacts,
  rules: readonly LawRule[],
): readonly ExpiringClaim[] {
  const eventsOf = grouped(
    events.flatMap((event) => Array.from(new Set(event.items), (name) => ({ name, event }))),
    ({ name }) => name,
  );
  const instalmentsOf = grouped(items, debtOf);
  const naming = (name: string): readonly LimitationEvent[] =>
    (eventsOf.get(name) ?? []).map(({ event }) => event);
  return items
    .filter(({ open }) => signOfMoney(open) > 0)
    .flatMap((item): ExpiringClaim[] => {
      const { id, document, customer, open } = item;
      const last = lastDueOn(instalmentsOf.get(debtOf(item)) ?? [item]);
      const concerning = Array.from(new Set([...naming(id), ...naming(document)]));
      const stand = limitationOf(
        { item, events: concerning, ...(last !== undefined && { lastInstalmentDueOn: last }), asOf },
        rules,
      );
      const { outcome, expiresOn, daysLeft } = stand;
      if (outcome === "not-begun" || expiresOn === null || daysLeft === null || daysLeft > withinDays)
        return [];
      return [{ ...stand, customer, open, expiresOn, daysLeft }];
    })
    .toSorted((a, b) => compareText(a.expiresOn, b.expiresOn) || compareText(a.item, b.item));
}

/** The debt that an item is an instalment of; what is held back is one of its own. */
function debtOf({ id, document, retention }: OpenItem): string {
  return retention === true ? id : document;
}

function lastDueOn(instalments: readonly OpenItem[]): PlainDate | undefined {
  return instalments
    .flatMap(({ dueOn }) => dueOn ?? [])
    .toSorted(compareText)
    .at(-1);
}
