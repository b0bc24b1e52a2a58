import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import { type Money, minMoney, negateMoney, signOfMoney, subtractMoney, sumMoney } from "../money/index.js";
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
 * given back, or taken again, in the month of the run, and what was given back on another ground, such as a payment,
 * counts. More than was entered at first is not taken, and is a finding. What is no longer decided stays.
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
    const change = chain === undefined ? undefined : changeOf(chain, now);
    if (chain === undefined) made.push(now);
    else if (change === undefined) findings.push(enteredOtherwise(chain.root, now));
    else if (signOfMoney(change) !== 0) made.push(restated(chain, { now, change, asOf }));
    if (chain !== undefined && change !== undefined && above(chain, now)) {
      findings.push(enteredOtherwise(chain.root, now));
    }
  }
  const before = new Set(known.map(({ id }) => id));
  return {
    entries: made.filter(({ id }) => !before.has(id)).sort((a, b) => compareText(a.id, b.id)),
    findings: findings.sort((a, b) => compareText(a.id, b.id)),
  };
}

/** What is to be given back, negative, or taken again; `undefined` where the two cannot be compared. */
function changeOf({ root, reversals, net }: EntryChain, now: AccountabilityEntry): Money | undefined {
  if (!reversesRightly(now, root)) return undefined;
  const { kind, id } = root.cause;
  const own = reversals.filter(({ cause }) => cause.kind === kind && cause.id === id);
  const stands = sumMoney(
    [root, ...own].map(({ amount }) => amount),
    root.amount.currency,
  );
  const zero = subtractMoney(stands, stands);
  const more = subtractMoney(now.amount, stands);
  if (signOfMoney(more) > 0) return minMoney(more, subtractMoney(root.amount, net));
  // What was given back on another ground needs not be given back again.
  const back = minMoney(negateMoney(more), subtractMoney(net, now.amount));
  return signOfMoney(back) > 0 ? negateMoney(back) : zero;
}

function above({ root }: EntryChain, { amount }: AccountabilityEntry): boolean {
  return signOfMoney(subtractMoney(amount, root.amount)) > 0;
}

function restated(
  { root, reversals }: EntryChain,
  {
    now,
    change,
    asOf,
  }: { readonly now: AccountabilityEntry; readonly change: Money; readonly asOf: PlainDate },
): AccountabilityEntry {
  return enterAccountability({
    ...now,
    month: monthOfDay(asOf),
    on: asOf,
    amount: change,
    reversible: false,
    reverses: root.id,
    nth: reversals.length,
  });
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
