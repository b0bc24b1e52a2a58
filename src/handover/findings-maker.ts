import { type PlainDate, earlierOf } from "../calendar/index.js";
import { contentId, grouped } from "../decision/index.js";
import { type Money, negateMoney, subtractMoney } from "../money/index.js";
import { type Subject, compareItem } from "./compare-item.js";
import type { HandoverList } from "./handover-list.js";
import { type HandoverFinding, type ReconciliationFacts, isDifference } from "./handover-reconciliation.js";
import type { HandoverPolicy } from "./handover.policy.js";
import { type TakerDoubt, liabilityFor } from "./liability.js";

/** What findings are made of beside what each source says of the item. */
export interface FindingFacts extends Pick<ReconciliationFacts, "doubts" | "found" | "asOf"> {
  readonly list: HandoverList;
  readonly checkBy: PlainDate;
}

/** What makes the findings about an item. Doubts and earlier findings are gone through once for all items. */
export function findingsMaker(
  { list, doubts = [], found = [], checkBy, asOf }: FindingFacts,
  policy: HandoverPolicy,
): (subject: Subject) => readonly HandoverFinding[] {
  const takers = new Set(list.takers);
  // What all ids begin with is escaped once, and not for each finding.
  const idOfList = contentId("handover-finding", list.id);
  const doubtsAbout = grouped(doubts, ({ item }) => item);
  const firstFound = new Map<string, PlainDate>();
  for (const { id, foundOn } of found) firstFound.set(id, earlierOf(foundOn, firstFound.get(id) ?? foundOn));
  return (subject) => {
    const { item, customer, row } = subject;
    return compareItem(subject, { asOf, checkBy }).map(({ code, expected, actual, on }) => {
      const id = `${idOfList}/${contentId("", item, code).slice(1)}`;
      const foundOn = earlierOf(on, firstFound.get(id) ?? on);
      const own = doubtsAbout.get(item) ?? NO_DOUBTS;
      return {
        id,
        code,
        citation: code === "missing-from-list" ? "Art. 32" : "Art. 39",
        facts: { item, customer, expected, actual, by: checkBy },
        expected,
        actual,
        item,
        customer,
        difference: isDifference({ code }) ? differenceOf(expected, actual) : null,
        foundOn,
        liability: liabilityFor({ list, takers, item, row, doubts: own, foundOn, checkBy, asOf }, policy),
      };
    });
  };
}

const NO_DOUBTS: readonly TakerDoubt[] = [];

function differenceOf(expected: Money | null, actual: Money | null): Money | null {
  if (actual === null) return expected === null ? null : negateMoney(expected);
  if (expected === null) return actual;
  return expected.currency === actual.currency ? subtractMoney(actual, expected) : null;
}
