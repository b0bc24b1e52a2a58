import { canonicalJson, compareText, grouped, enteredOnce } from "../decision/index.js";
import type { Position } from "../ledger/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import { type AccountabilityFinding, accountabilityFinding } from "./accountability-finding.js";
import type { AccountabilityPolicy, GivingBack } from "./accountability.policy.js";
import type { EnteredAccountability } from "./enter-decided.js";
import { chainsOf } from "./entry-chain.js";
import { type ClaimsOf, claimsIn, paidSince } from "./paid-part.js";
import type { Recovery } from "./recovery.js";
import { paidReversal } from "./paid-reversal.js";

/** What {@link reverseWhenPaid} reads. */
export interface ReversalFacts {
  /** All that was entered so far, earlier reversals included. */
  readonly entries: readonly AccountabilityEntry[];
  /** The ledger on the day of the run. */
  readonly position: Pick<Position, "asOf" | "items" | "settled">;
  /** Leave out one that did not last, such as a payment that was returned. */
  readonly recoveries?: readonly Recovery[];
}

/**
 * What is given back because the debt was paid, by the kind of cause: all once it is paid in full, a part in
 * proportion to what was paid of what was open on the day of the cause, or nothing. What is written off is not paid.
 * Never more is given back than was taken, and a second run over the same facts gives nothing back. Where a payment
 * did not last, what these runs gave back for it is taken again, if the policy says so. The entries count in the month
 * of the run, so that a closed month stays as it is.
 *
 * @throws MisuseError `id-of-two`.
 * @example
 * import { enterAccountability, money, plainDate, type OpenItem, reverseWhenPaid } from "receivables";
 *
 * const taken = enterAccountability({
 *   account: "bonus-score", person: "wang", on: plainDate("2026-03-31"), amount: money("200.00", "CNY"),
 *   cause: { kind: "escalation-stage", id: "D1", customer: "C1", item: "INV-1" }, reversible: true, reasons: [],
 * });
 * const item: OpenItem = {
 *   id: "INV-1", document: "INV-1", source: "invoice", kind: "trade", customer: "C1",
 *   issuedOn: plainDate("2026-01-05"), postedOn: plainDate("2026-01-05"), dueOn: plainDate("2026-02-04"),
 *   original: money("1000.00", "CNY"), open: money("0.00", "CNY"), disputed: money("0.00", "CNY"),
 *   settlements: [{ by: "PAY-1", on: plainDate("2026-04-08"), amount: money("1000.00", "CNY"), against: "PAY-1" }],
 * };
 * const policy = {
 *   policy: { id: "our-firm", version: "1" },
 *   reversal: { giveBack: {}, otherwise: "when-paid-in-full", takenAgain: true, rounding: "half-up" },
 * } as const;
 * const position = { asOf: plainDate("2026-04-30"), items: [], settled: [item] };
 * const { entries } = reverseWhenPaid({ entries: [taken], position }, policy);
 * entries.map(({ amount, month, cause }) => [amount.amount, month, cause.id]); // => [["-200.00", "2026-04", "PAY-1"]]
 * reverseWhenPaid({ entries: [taken, ...entries], position }, policy).entries; // => []
 */
export function reverseWhenPaid(
  { entries, position, recoveries = [] }: ReversalFacts,
  policy: Pick<AccountabilityPolicy, "policy" | "reversal">,
): EnteredAccountability {
  const { asOf } = position;
  const known = enteredOnce(entries, "entries").rows;
  const counted = distinctRows(recoveries).filter(({ on }) => on <= asOf);
  const made: AccountabilityEntry[] = [];
  const claimsOf = claimsIn(position);
  const recovered = grouped(counted, (own) => own.item);
  const findings: AccountabilityFinding[] = foreignRecoveries(counted, claimsOf);
  for (const chain of chainsOf(known)) {
    const { root } = chain;
    const how = givingBackOf(root, policy);
    const { item } = root.cause;
    if (!root.reversible || how === "never" || item === null || root.on > asOf) continue;
    const part = paidSince(root.on, { claims: claimsOf(item), recoveries: recovered.get(item) ?? [] });
    if (part === undefined) findings.push(notInLedger(root, item));
    else made.push(...paidReversal(chain, { part, how, asOf }, policy));
  }
  return {
    entries: enteredOnce(made, "entries").rows,
    findings: findings.sort((a, b) => compareText(a.id, b.id)),
  };
}

/** What is stated twice counts once. */
function distinctRows<Row>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [canonicalJson(row), row])).values()];
}

function givingBackOf(
  { cause }: AccountabilityEntry,
  { reversal }: Pick<AccountabilityPolicy, "reversal">,
): GivingBack {
  const { giveBack, otherwise } = reversal;
  return Object.hasOwn(giveBack, cause.kind) ? (giveBack[cause.kind] ?? otherwise) : otherwise;
}

function notInLedger({ id, person, reasons }: AccountabilityEntry, item: string): AccountabilityFinding {
  return accountabilityFinding({
    code: "item-not-in-ledger",
    citation: reasons[0]?.citation ?? "Art. 19",
    about: [id],
    facts: { entry: id, person, item },
    expected: item,
  });
}

function foreignRecoveries(recoveries: readonly Recovery[], claimsOf: ClaimsOf): AccountabilityFinding[] {
  return recoveries.flatMap(({ recovery, item, amount }) => {
    const currency = claimsOf(item)[0]?.original.currency;
    if (currency === undefined || currency === amount.currency) return [];
    return [
      accountabilityFinding({
        code: "recovery-in-another-currency",
        citation: "Art. 26",
        about: [recovery, item],
        facts: { recovery, item, amount, currency },
        expected: currency,
        actual: amount.currency,
      }),
    ];
  });
}
