import { plainDate } from "../calendar/index.js";
import { contentId } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { money, signOfMoney } from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import { monthOfDay, refuseUnlessMonth } from "./accountability-month.js";

/** What an entry is made of. */
export interface AccountabilityParts extends Omit<AccountabilityEntry, "id" | "month" | "reverses"> {
  /** Without it, the month of the day on which the cause arose. */
  readonly month?: string;
  /** The entry that it gives back, or takes again. Without it, none. */
  readonly reverses?: string | null;
  /** How many entries reversed the same one before, where the same cause may do so again. */
  readonly nth?: number;
}

/**
 * An entry with its id, which is made of the account, the person, the cause and what it reverses: the same cause
 * entered twice is one entry.
 *
 * @throws MisuseError `not-a-month`, `not-a-date`, `amount-is-zero`, and those of `money`.
 * @example
 * import { enterAccountability, money, plainDate } from "receivables";
 *
 * const entry = enterAccountability({
 *   account: "compensation", person: "wang", on: plainDate("2026-03-10"), amount: money("250.00", "CNY"),
 *   cause: { kind: "lax-visits", id: "LOSS-1", customer: "C1", item: "INV-1" }, reversible: true, reasons: [],
 * });
 * entry.id; // => "accountability:compensation/wang/lax-visits/LOSS-1"
 * entry.month; // => "2026-03"
 */
export function enterAccountability(parts: AccountabilityParts): AccountabilityEntry {
  const {
    account,
    person,
    month,
    on,
    amount,
    cause,
    reversible,
    reverses = null,
    reasons,
    jointly,
    nth,
  } = parts;
  // Nobody is an empty part, which no person's name is.
  const key = [account, person ?? "", cause.kind, cause.id];
  const back = reverses === null ? [] : [reverses, ...(nth === undefined ? [] : [String(nth)])];
  const entry: AccountabilityEntry = {
    id: contentId("accountability", ...key, ...back),
    account,
    person,
    month: month ?? monthOfDay(on),
    on,
    amount,
    cause,
    reversible,
    reverses,
    reasons,
    ...(jointly !== undefined && { jointly }),
  };
  refuseFaulty(entry, "entry");
  return entry;
}

/** Refuses an entry that no book can hold. */
export function refuseFaulty(entry: AccountabilityEntry, path: string): void {
  MisuseError.within(path, () => {
    refuseUnlessMonth(entry.month, "month");
    plainDate(entry.on, "on");
    const { amount, currency } = entry.amount;
    if (signOfMoney(money(amount, currency)) !== 0) return;
    throw new MisuseError({
      code: "amount-is-zero",
      field: "amount",
      value: amount,
      problem: "nobody answers for nothing",
      remedy: "Leave the entry out.",
    });
  });
}
