import { type PlainDate, plainDate } from "../calendar/index.js";
import { compareText, type Reason, enteredOnce } from "../decision/index.js";
import { type Money, minMoney, negateMoney, signOfMoney, subtractMoney, zeroMoney } from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import { type AccountabilityFinding, accountabilityFinding } from "./accountability-finding.js";
import { monthOfDay } from "./accountability-month.js";
import type { AccountabilityCode } from "./accountability.reason.js";
import { enterAccountability, refuseFaulty } from "./enter-accountability.js";
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
  /**
   * Kinds of cause of which `decided` holds everything: what was entered of them and is no longer decided, such as a
   * loss that came in after all, is given back. Without it, it stays.
   */
  readonly kinds?: readonly string[];
}

/**
 * Enters what was decided. What is entered already is not entered again; where it was decided anew, the difference is
 * given back, or taken besides, in the month of the run, and what was given back on another ground, such as a payment,
 * counts. What is no longer decided is given back where `kinds` names its kind. One of another currency than before is
 * a finding.
 *
 * @throws MisuseError `id-of-two`, and those of {@link enterAccountability}.
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
export function enterDecided({ decided, entries, asOf, kinds = [] }: DecidedFacts): EnteredAccountability {
  plainDate(asOf, "asOf");
  decided.forEach((entry, i) => refuseFaulty(entry, `decided[${i}]`));
  const known = enteredOnce(entries, "entries").rows;
  const chains = new Map(chainsOf(known).map((chain) => [chain.root.id, chain]));
  const made: AccountabilityEntry[] = [];
  const findings: AccountabilityFinding[] = [];
  const distinct = enteredOnce(decided, "decided").rows;
  const ids = new Set(distinct.map(({ id }) => id));
  for (const chain of chains.values()) {
    const { id, cause } = chain.root;
    if (kinds.includes(cause.kind) && !ids.has(id)) made.push(...noLongerDecided(chain, asOf));
  }
  for (const now of distinct) {
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
  chain: EntryChain,
  now: AccountabilityEntry,
  asOf: PlainDate,
): readonly AccountabilityEntry[] {
  const more = subtractMoney(now.amount, chain.decided);
  if (signOfMoney(more) <= 0) return givenBack(chain, { now, to: now.amount, asOf });
  return [changed(chain, { now, change: more, asOf })];
}

function noLongerDecided(chain: EntryChain, asOf: PlainDate): readonly AccountabilityEntry[] {
  const { id, person, cause, amount, reasons } = chain.root;
  const reason: Reason<AccountabilityCode> = {
    code: "no-longer-decided",
    citation: reasons[0]?.citation ?? "Art. 27",
    facts: { entry: id, person, cause: cause.kind, item: cause.item },
  };
  const now = { ...chain.root, reasons: [reason] };
  return givenBack(chain, { now, to: zeroMoney(amount.currency), asOf });
}

interface Anew {
  readonly now: AccountabilityEntry;
  readonly asOf: PlainDate;
}

function givenBack(
  chain: EntryChain,
  { to, ...anew }: Anew & { readonly to: Money },
): readonly AccountabilityEntry[] {
  // What was given back on another ground needs not be given back again.
  const back = minMoney(subtractMoney(chain.decided, to), subtractMoney(chain.net, to));
  return signOfMoney(back) > 0 ? [changed(chain, { ...anew, change: negateMoney(back) })] : [];
}

function changed(
  { root, reversals }: EntryChain,
  { now, asOf, change }: Anew & { readonly change: Money },
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
