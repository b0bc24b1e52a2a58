import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import { maxMoney, signOfMoney, subtractMoney } from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import { type AccountabilityFinding, accountabilityFinding } from "./accountability-finding.js";
import { monthOfDay } from "./accountability-month.js";
import { distinctById } from "./distinct-by-id.js";
import { enterAccountability } from "./enter-accountability.js";
import { type EntryChain, chainsOf, reversesRightly } from "./entry-chain.js";

/** Entries that a run made, and what it could not enter. */
export interface EnteredAccountability {
  /** The new ones, sorted by id. */
  readonly entries: readonly AccountabilityEntry[];
  /** Sorted by id. */
  readonly findings: readonly AccountabilityFinding[];
}

/** What {@link enterDecided} reads. */
export interface DecidedFacts {
  /** What people answer for by the decisions as they are now: the entries of a bad-debt assessment, for one. */
  readonly decided: readonly AccountabilityEntry[];
  /** All that was entered so far, reversals included. */
  readonly entries: readonly AccountabilityEntry[];
  readonly asOf: PlainDate;
}

/**
 * Enters what was decided. What is entered already is not entered again; where it was decided anew, the difference is
 * given back, or taken besides, in the month of the run, and what was given back on another ground, such as a payment,
 * counts. What is no longer decided stays. One of another currency than before is a finding.
 *
 * @throws MisuseError `id-of-two`.
 * @example
 * import { enterAccountability, enterDecided, money, plainDate } from "receivables";
 *
 * const decided = (amount: string) => enterAccountability({
 *   account: "compensation", person: "wang", on: plainDate("2026-03-10"), amount: money(amount, "CNY"),
 *   cause: { kind: "lax-visits", id: "LOSS-1", customer: "C1", item: "INV-1" }, reversible: true, reasons: [],
 * });
 * const march = enterDecided({ decided: [decided("250.00")], entries: [], asOf: plainDate("2026-03-31") });
 * const april = { decided: [decided("175.00")], entries: march.entries, asOf: plainDate("2026-04-30") };
 * enterDecided(april).entries.map(({ amount, month }) => [amount.amount, month]); // => [["-75.00", "2026-04"]]
 */
export function enterDecided({ decided, entries, asOf }: DecidedFacts): EnteredAccountability {
  const known = distinctById(entries, "entries");
  const chains = new Map(chainsOf(known).map((chain) => [chain.root.id, chain]));
  const made: AccountabilityEntry[] = [];
  const findings: AccountabilityFinding[] = [];
  for (const now of distinctById(decided, "decided")) {
    const chain = chains.get(now.id);
    if (chain === undefined) made.push(now);
    else if (!reversesRightly(now, chain.root)) findings.push(enteredOtherwise(chain.root, now));
    else made.push(...restated(chain, now, asOf));
  }
  const before = new Set(known.map(({ id }) => id));
  return {
    entries: made.filter(({ id }) => !before.has(id)).sort((a, b) => compareText(a.id, b.id)),
    findings: findings.sort((a, b) => compareText(a.id, b.id)),
  };
}

function restated(
  { root, reversals, net, decided }: EntryChain,
  now: AccountabilityEntry,
  asOf: PlainDate,
): readonly AccountabilityEntry[] {
  const more = subtractMoney(now.amount, decided);
  // What was given back on another ground needs not be given back again.
  const change = signOfMoney(more) > 0 ? more : maxMoney(more, subtractMoney(now.amount, net));
  if (signOfMoney(change) === 0 || signOfMoney(change) !== signOfMoney(more)) return [];
  return [
    enterAccountability({
      ...now,
      month: monthOfDay(asOf),
      on: asOf,
      amount: change,
      reversible: false,
      reverses: root.id,
      nth: reversals.length,
    }),
  ];
}

function enteredOtherwise(earlier: AccountabilityEntry, now: AccountabilityEntry): AccountabilityFinding {
  const { id, person, cause, amount } = earlier;
  return accountabilityFinding({
    code: "already-entered-otherwise",
    citation: now.reasons[0]?.citation ?? "Art. 27",
    about: [id],
    facts: { entry: id, person, cause: cause.kind, entered: amount, now: now.amount },
    expected: now.amount,
    actual: amount,
  });
}
