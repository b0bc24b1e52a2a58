import { compareMoney } from "../money/index.js";
import { type AccountabilityFinding, accountabilityFinding } from "./accountability-finding.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import { distinctById } from "./distinct-by-id.js";

/** Entries that a run made, and what it could not enter. */
export interface EnteredAccountability {
  /** The new ones, sorted by id. */
  readonly entries: readonly AccountabilityEntry[];
  /** Sorted by id. */
  readonly findings: readonly AccountabilityFinding[];
}

/**
 * Those that were not entered before. One that was entered with another amount stays as it was entered, and is a
 * finding.
 */
export function enterNew(
  made: readonly AccountabilityEntry[],
  entered: readonly AccountabilityEntry[],
): EnteredAccountability {
  const before = new Map(entered.map((entry) => [entry.id, entry]));
  const distinct = distinctById(made, "entries");
  return {
    entries: distinct.filter(({ id }) => !before.has(id)),
    findings: distinct.flatMap((entry) => {
      const earlier = before.get(entry.id);
      return earlier === undefined || sameAmount(earlier, entry) ? [] : [enteredOtherwise(earlier, entry)];
    }),
  };
}

function sameAmount({ amount: a }: AccountabilityEntry, { amount: b }: AccountabilityEntry): boolean {
  return a.currency === b.currency && compareMoney(a, b) === 0;
}

function enteredOtherwise(earlier: AccountabilityEntry, now: AccountabilityEntry): AccountabilityFinding {
  const { id, person, cause } = earlier;
  return accountabilityFinding({
    code: "already-entered-otherwise",
    citation: now.reasons[0]?.citation ?? "Art. 36",
    about: [id, now.amount.amount, now.amount.currency],
    facts: { entry: id, person, cause: cause.kind, entered: earlier.amount, now: now.amount },
    expected: now.amount,
    actual: earlier.amount,
  });
}
